//! What was decided under the gavel, what was left for later, and how the session ended.

use super::account::{Paragraph, Section, Sentence};
use super::minute::{Adopted, Decision, Minute};
use super::notes::{Notebook, Thread};
use super::rapporteur::{Rapporteur, line, person};
use crate::dialogue::{Parked, Session};
use crate::i18n::Message;
use crate::plan::Voice;

impl Rapporteur<'_> {
    /// The decisions; nothing where there were none.
    pub(super) fn decisions(&self, minutes: &[Minute]) -> Option<Section> {
        let paragraphs: Vec<Paragraph> = minutes
            .iter()
            .filter_map(|minute| Some((minute, minute.decision.as_ref()?)))
            .map(|(minute, decision)| {
                let mut sentences = self.decided(minute, decision);
                let by = minute.undone.as_ref();
                let by = by.filter(|by| minutes.iter().all(|other| other.change != **by));
                let later = by.map(|by| self.undone_outside("decision", &[], by));
                sentences.extend(later.into_iter().flatten());
                Paragraph {
                    sentences,
                    ..Paragraph::default()
                }
            })
            .collect();
        (!paragraphs.is_empty()).then(|| Section {
            level: 2,
            heading: self.say(&Message::new("record-decisions").with("count", paragraphs.len())),
            paragraphs,
        })
    }

    fn decided(&self, minute: &Minute, decision: &Decision) -> Vec<Sentence> {
        let change = minute.change.as_str();
        match decision {
            Decision::Adopted(adopted) => self.adopted(minute, adopted),
            Decision::Rescinded { name } => {
                let message = declared(minute, ["record-rescinded", "record-rescinded-by"]);
                let sentence = self.sentence(&message.with("name", line(name)), change);
                let reason = self.reason(minute.reason.as_deref(), change);
                std::iter::once(sentence).chain(reason).collect()
            }
        }
    }

    fn adopted(&self, minute: &Minute, adopted: &Adopted) -> Vec<Sentence> {
        let change = minute.change.as_str();
        let message = match adopted.clauses.len() {
            0 => declared(minute, ["record-plan-adopted", "record-plan-adopted-by"]),
            count => declared(
                minute,
                ["record-clauses-adopted", "record-clauses-adopted-by"],
            )
            .with("count", count),
        };
        let mut sentence = self.sentence(&message.with("name", line(&adopted.name)), change);
        sentence.points = adopted.clauses.iter().map(|id| self.heading(id)).collect();
        let mut sentences = vec![sentence];
        if let Some(reason) = &adopted.overruled {
            let message = Message::new("record-overruled");
            sentences.push(self.quoting(&message, reason, change));
            sentences.extend(self.parties(
                "record-overruled-objections",
                &adopted.objected,
                change,
            ));
            sentences.extend(self.parties("record-overruled-missing", &adopted.missing, change));
        }
        sentences.extend(self.parties("record-ad-referendum", &adopted.ad_referendum, change));
        let reservations = &adopted.reservations;
        if !reservations.is_empty() {
            let message = Message::new("record-reservations").with("count", reservations.len());
            let mut sentence = self.sentence(&message, change);
            let points = reservations.iter().map(|(voice, clause)| {
                let message = Message::new("record-reservation").with("party", voice.name());
                self.say(&message.with("clause", self.clause(clause)))
            });
            sentence.points = points.collect();
            sentences.push(sentence);
        }
        sentences
    }

    /// A sentence about parties; nothing where there are none.
    pub(super) fn parties(
        &self,
        message: &'static str,
        parties: &[Voice],
        change: &str,
    ) -> Option<Sentence> {
        let message = Message::new(message)
            .with("parties", self.voices(parties.iter().copied()))
            .with("count", parties.len());
        (!parties.is_empty()).then(|| self.sentence(&message, change))
    }
}

/// What was declared: the second message where it is known who did, with the name.
fn declared(minute: &Minute, [nobody, named]: [&'static str; 2]) -> Message {
    let who = person(&minute.author);
    match who.is_empty() {
        true => Message::new(nobody),
        false => Message::new(named).with("who", who),
    }
}

impl Notebook<'_> {
    /// What is still set aside; nothing where nothing is.
    pub(super) fn set_aside(&self, session: &Session) -> Option<Section> {
        let paragraph = |item: &Parked| {
            let parked = |(_, note): &&(String, super::notes::Note)| {
                note.thread == Thread::Parking && note.clause.as_ref() == Some(&item.clause)
            };
            let change = self
                .notes
                .iter()
                .rev()
                .find(parked)
                .map(|(change, _)| change);
            let reason = item.reason.as_deref().map(line);
            let heading = self.rapporteur.heading(&item.clause);
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
            heading: self
                .rapporteur
                .say(&Message::new("record-set-aside").with("count", paragraphs.len())),
            paragraphs,
        })
    }

    /// How the session ended.
    pub(super) fn close(&self, session: &Session, minutes: &[Minute]) -> Section {
        let say = self.rapporteur;
        let change = closing(minutes).and_then(|at| minutes.get(at));
        let change: Vec<String> = change.map(|last| last.change.clone()).into_iter().collect();
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

/// Which of the minutes is the one that closed the session for good.
pub fn closing(minutes: &[Minute]) -> Option<usize> {
    let mut found = None;
    for (at, minute) in minutes.iter().enumerate() {
        match minute.session.as_deref() {
            Some(Session { closed: None, .. }) => found = None,
            Some(_) if found.is_none() => found = Some(at),
            _ => {}
        }
    }
    found
}
