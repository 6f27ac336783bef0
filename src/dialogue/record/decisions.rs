//! What was decided under the gavel, what was left for later, and how the session ended.

use super::account::{Paragraph, Section, Sentence};
use super::minute::{Decision, Minute};
use super::notes::{Notebook, Thread};
use super::rapporteur::{Rapporteur, line};
use crate::dialogue::{Parked, Session};
use crate::i18n::Message;

impl Rapporteur<'_> {
    /// The decisions; nothing where there were none.
    pub(super) fn decisions(&self, minutes: &[Minute]) -> Option<Section> {
        let paragraphs: Vec<Paragraph> = minutes
            .iter()
            .filter_map(|minute| Some((minute, minute.decision.as_ref()?)))
            .map(|(minute, decision)| Paragraph {
                sentences: self.decided(minute, decision),
                ..Paragraph::default()
            })
            .collect();
        (!paragraphs.is_empty()).then(|| Section {
            level: 2,
            heading: self.say(&Message::new("record-decisions")),
            paragraphs,
        })
    }

    fn decided(&self, minute: &Minute, decision: &Decision) -> Vec<Sentence> {
        let change = minute.change.as_str();
        match decision {
            Decision::Adopted { .. } => self.adopted(change, decision),
            Decision::Rescinded { name } => {
                let message = Message::new("record-rescinded").with("name", line(name));
                let sentence = self.sentence(&message, change);
                let reason = self.reason(minute.reason.as_deref(), change);
                std::iter::once(sentence).chain(reason).collect()
            }
        }
    }

    fn adopted(&self, change: &str, decision: &Decision) -> Vec<Sentence> {
        let Decision::Adopted {
            name,
            clauses,
            ad_referendum,
            reservations,
            overruled,
        } = decision
        else {
            return Vec::new();
        };
        let message = if clauses.is_empty() {
            Message::new("record-plan-adopted")
        } else {
            Message::new("record-clauses-adopted")
        };
        let mut sentence = self.sentence(&message.with("name", line(name)), change);
        sentence.points = clauses.iter().map(|id| self.heading(id)).collect();
        let mut sentences = vec![sentence];
        if let Some(reason) = overruled {
            let message = Message::new("record-overruled");
            sentences.push(self.quoting(&message, reason, change));
        }
        if !ad_referendum.is_empty() {
            let parties = self.voices(ad_referendum.iter().copied());
            let message = Message::new("record-ad-referendum").with("parties", parties);
            sentences.push(self.sentence(&message, change));
        }
        if !reservations.is_empty() {
            let mut sentence = self.sentence(&Message::new("record-reservations"), change);
            let points = reservations.iter().map(|(voice, clause)| {
                let message = Message::new("record-reservation");
                let message = message.with("party", voice.name());
                self.say(&message.with("clause", self.clause(clause)))
            });
            sentence.points = points.collect();
            sentences.push(sentence);
        }
        sentences
    }
}

impl Notebook<'_> {
    /// What is still set aside; nothing where nothing is.
    pub(super) fn set_aside(&self, session: &Session) -> Option<Section> {
        let paragraph = |one: &Parked| {
            let parked = |(_, note): &&(String, super::notes::Note)| {
                note.thread == Thread::Parking && note.clause.as_ref() == Some(&one.clause)
            };
            let change = self
                .notes
                .iter()
                .rev()
                .find(parked)
                .map(|(change, _)| change);
            let reason = one.reason.as_deref().map(line);
            let heading = self.rapporteur.heading(&one.clause);
            let text = match reason.filter(|reason| !reason.is_empty()) {
                Some(reason) => format!("{heading} ({reason})"),
                None => heading,
            };
            Paragraph::item(Sentence {
                text,
                changes: change.into_iter().cloned().collect(),
                ..Sentence::default()
            })
        };
        let paragraphs: Vec<Paragraph> = session.parked.iter().map(paragraph).collect();
        (!paragraphs.is_empty()).then(|| Section {
            level: 2,
            heading: self.rapporteur.say(&Message::new("record-set-aside")),
            paragraphs,
        })
    }

    /// How the session ended.
    pub(super) fn close(&self, session: &Session, minutes: &[Minute]) -> Section {
        let say = self.rapporteur;
        let closing = |minute: &&Minute| {
            let after = minute.session.as_ref();
            after.is_some_and(|session| session.closed.is_some())
        };
        let change = minutes.iter().rev().find(closing);
        let change: Vec<String> = change.map(|one| one.change.clone()).into_iter().collect();
        let sentence = match session.closed {
            Some(closed) => {
                let message = Message::new("record-closed").with("time", say.time(closed));
                say.resting_on(&message, &change)
            }
            None => say.resting_on(&Message::new("record-still-open"), &[]),
        };
        Section {
            level: 2,
            heading: say.say(&Message::new("record-close")),
            paragraphs: vec![Paragraph::of(sentence)],
        }
    }
}
