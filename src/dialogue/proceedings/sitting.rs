//! The sitting itself: who came and went, what was set aside, who took the chair.

use super::account::{Paragraph, Section};
use super::minute::Minute;
use super::notes::{Note, Notebook, Thread};
use super::rapporteur::{Rapporteur, line};
use crate::dialogue::{Attendance, Session};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use strum::IntoEnumIterator;

impl<'a> Notebook<'a> {
    /// Notes what a change did to the session. What it was when it was opened stands at the record's head.
    pub(super) fn sitting(&mut self, minute: &'a Minute) {
        let Some(now) = minute.session.as_deref() else {
            return;
        };
        let before = self.session.filter(|before| before.opened.is_some());
        if let Some(before) = before {
            self.came_and_went(minute, before, now);
            self.agenda(minute, before, now);
        }
        let parked = self.session.map(|before| before.parked.as_slice());
        self.parking(minute, parked.unwrap_or_default(), now);
    }

    fn came_and_went(&mut self, minute: &Minute, before: &Session, now: &Session) {
        let say = self.rapporteur;
        let (old, new) = (say.present(&before.present), say.present(&now.present));
        let only = |names: &[String], other: &[String]| -> Vec<String> {
            let new = names.iter().filter(|name| !other.contains(name));
            new.cloned().collect()
        };
        let (joined, left) = (only(&new, &old), only(&old, &new));
        for (message, names) in [
            (Message::new("record-joined"), joined),
            (Message::new("record-left"), left),
        ] {
            if !names.is_empty() {
                let message = message
                    .with("count", names.len())
                    .with("names", names.join("; "));
                self.said(minute, None, Thread::Attendance, "other", &message);
            }
        }
    }

    fn agenda(&mut self, minute: &Minute, before: &Session, now: &Session) {
        if before.agenda != now.agenda {
            let message = Message::new("record-agenda-changed");
            self.said(minute, None, Thread::Agenda, "other", &message);
        }
        if let Some(chair) = now.chair.as_deref().filter(|_| before.chair != now.chair) {
            let message = Message::new("record-chair-changed")
                .with("name", line(chair))
                .with("time", self.rapporteur.time(minute.time));
            self.said(minute, None, Thread::Agenda, "other", &message);
        }
    }

    fn parking(&mut self, minute: &Minute, before: &[crate::dialogue::Parked], now: &Session) {
        for item in &now.parked {
            if before.iter().any(|old| old.clause == item.clause) {
                continue;
            }
            let clause = Some(&item.clause);
            let reason = item
                .reason
                .as_deref()
                .filter(|reason| !reason.trim().is_empty());
            match reason {
                Some(reason) => {
                    let message = Message::new("record-parked-because");
                    let sentence = self.rapporteur.quoting(&message, reason, &minute.change);
                    let note = Note {
                        clause: clause.cloned(),
                        thread: Thread::Parking,
                        what: "parked",
                        again: None,
                        parties: Vec::new(),
                        sentences: vec![sentence],
                    };
                    self.note(minute, note);
                }
                None => {
                    let message = Message::new("record-parked");
                    self.said(minute, clause, Thread::Parking, "parked", &message);
                }
            }
        }
        for old in before {
            if now.parked.iter().all(|item| item.clause != old.clause) {
                let message = Message::new("record-unparked");
                let clause = Some(&old.clause);
                self.said(minute, clause, Thread::Parking, "unparked", &message);
            }
        }
    }

    fn said(
        &mut self,
        minute: &Minute,
        clause: Option<&ClauseId>,
        thread: Thread,
        what: &'static str,
        message: &Message,
    ) {
        let note = Note {
            clause: clause.cloned(),
            thread,
            what,
            again: None,
            parties: Vec::new(),
            sentences: vec![self.rapporteur.sentence(message, &minute.change)],
        };
        self.note(minute, note);
    }
}

impl Rapporteur<'_> {
    /// Everybody present by name, with the organisation or the voice.
    fn present(&self, present: &[Attendance]) -> Vec<String> {
        let mut names = Vec::new();
        for one in present {
            let group = self.attending(one);
            if one.delegates.is_empty() {
                names.push(group);
                continue;
            }
            let delegates = one.delegates.iter();
            names.extend(delegates.map(|name| format!("{} ({group})", line(name))));
        }
        names
    }

    fn attending(&self, one: &Attendance) -> String {
        match &one.organisation {
            Some(organisation) => self.organisation(organisation),
            None => self.say(&one.voice.name()),
        }
    }

    /// The head of the record: what session this was.
    pub(super) fn head(
        &self,
        session: &Session,
        chair: Option<&str>,
        opening: &[String],
    ) -> Section {
        let mut facts = vec![
            Message::new("record-plan").with("title", line(&self.plan.manifest.title)),
            Message::new("record-session").with("name", line(&session.name)),
        ];
        let place = session.place.as_deref().map(line);
        facts.extend(place.map(|place| Message::new("record-place").with("place", place)));
        let date = session.date.map(|date| self.date(date));
        let date = date.or_else(|| session.opened.map(|opened| self.day(opened)));
        facts.extend(date.map(|date| Message::new("record-day").with("date", date)));
        facts.extend(
            chair
                .map(line)
                .map(|chair| Message::new("record-chair").with("name", chair)),
        );
        let mut paragraphs: Vec<Paragraph> = facts
            .iter()
            .map(|fact| Paragraph::item(self.resting_on(fact, opening)))
            .collect();
        let agenda = if session.agenda.is_empty() {
            Message::new("record-whole-plan")
        } else {
            Message::new("record-agenda")
        };
        let mut agenda = self.resting_on(&agenda, opening);
        agenda.points = session.agenda.iter().map(|id| self.heading(id)).collect();
        paragraphs.push(Paragraph::item(agenda));
        if let Some(opened) = session.opened {
            let message = Message::new("record-opened").with("time", self.time(opened));
            paragraphs.push(Paragraph::of(self.resting_on(&message, opening)));
        }
        Section {
            level: 1,
            heading: self.say(&Message::new("record-title")),
            paragraphs,
        }
    }

    /// Who was present, by voice.
    pub(super) fn attendance(
        &self,
        present: &[(Attendance, Vec<String>)],
        opening: &[String],
    ) -> Vec<Section> {
        let mut first = Section {
            level: 2,
            heading: self.say(&Message::new("record-attendance")),
            paragraphs: Vec::new(),
        };
        if present.is_empty() {
            let message = Message::new("record-nobody");
            let sentence = self.resting_on(&message, opening);
            first.paragraphs.push(Paragraph::of(sentence));
            return vec![first];
        }
        let is_here = |voice: Voice| present.iter().any(|(one, _)| one.voice == voice);
        let mut absent = Voice::PARTIES.to_vec();
        absent.retain(|party| !is_here(*party));
        if !absent.is_empty() {
            let message = Message::new("record-absent").with("parties", self.voices(absent));
            let sentence = self.resting_on(&message, opening);
            first.paragraphs.push(Paragraph::of(sentence));
        }
        let mut sections = vec![first];
        for voice in Voice::iter() {
            let of_voice = present.iter().filter(|(one, _)| one.voice == voice);
            let paragraphs = of_voice.map(|(attendance, change)| {
                let mut sentence = self.resting_on(&voice.name(), change);
                sentence.text = self.attended(attendance);
                Paragraph::item(sentence)
            });
            sections.push(Section {
                level: 3,
                heading: self.say(&voice.name()),
                paragraphs: paragraphs.collect(),
            });
        }
        sections.retain(|section| section.level == 2 || !section.paragraphs.is_empty());
        sections
    }

    fn attended(&self, one: &Attendance) -> String {
        let delegates: Vec<String> = one.delegates.iter().map(|name| line(name)).collect();
        let delegates = delegates.join(", ");
        match (&one.organisation, delegates.is_empty()) {
            (_, true) => self.attending(one),
            (None, false) => delegates,
            (Some(_), false) => self.say(
                &Message::new("record-present")
                    .with("organisation", self.attending(one))
                    .with("delegates", delegates),
            ),
        }
    }
}
