//! What the parties hold.

use super::account::Sentence;
use super::minute::Minute;
use super::notes::{Note, Notebook, Thread};
use crate::dialogue::{Position, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};

impl<'a> Notebook<'a> {
    /// Notes the positions that a change put on file or took off it.
    pub(super) fn positions(&mut self, minute: &'a Minute) {
        let mut subjects: Vec<&Subject> = Vec::new();
        for (_, position) in minute.positions.iter().chain(&minute.retracted) {
            if !subjects.contains(&&position.subject) {
                subjects.push(&position.subject);
            }
        }
        for subject in subjects {
            let about = |held: &&'a (Voice, Position)| held.1.subject == *subject;
            let taken: Vec<_> = minute.positions.iter().filter(about).collect();
            let dropped: Vec<_> = minute.retracted.iter().filter(about).collect();
            let mut sentences = if minute.act.as_deref() == Some("no-objection") {
                vec![self.no_objection(minute, subject, &taken)]
            } else {
                let said = taken
                    .iter()
                    .map(|(_, position)| self.held(minute, position));
                said.collect()
            };
            sentences.extend(dropped.iter().map(|(_, position)| {
                let message = Message::new("record-retracted")
                    .with("who", self.rapporteur.who(Some(&position.by)))
                    .with("subject", kind(subject));
                self.rapporteur.sentence(&message, &minute.change)
            }));
            let (clause, thread) = self.where_held(subject);
            let parties = taken
                .iter()
                .chain(&dropped)
                .map(|(voice, _)| *voice)
                .collect();
            let note = Note {
                clause,
                thread,
                what: "position",
                again: None,
                parties,
                sentences,
            };
            self.note(minute, note);
        }
    }

    pub(super) fn where_held(&self, subject: &Subject) -> (Option<ClauseId>, Thread) {
        match subject {
            Subject::Clause(id) => (Some(id.clone()), Thread::Positions),
            Subject::Amendment(id) => {
                let known = self.rapporteur.known(id);
                let clause = known.and_then(|one| self.rapporteur.clause_of(one));
                (clause.cloned(), Thread::Amendment(id.clone()))
            }
        }
    }

    fn no_objection(
        &self,
        minute: &Minute,
        subject: &Subject,
        taken: &[&(Voice, Position)],
    ) -> Sentence {
        let parties = self
            .rapporteur
            .voices(taken.iter().map(|(voice, _)| *voice));
        let message = Message::new("record-no-objection")
            .with("subject", kind(subject))
            .with("count", taken.len())
            .with("parties", parties);
        self.rapporteur.sentence(&message, &minute.change)
    }

    fn held(&self, minute: &Minute, position: &Position) -> Sentence {
        let held = Message::new("record-position")
            .with("stance", position.stance.slug())
            .with("who", self.rapporteur.who(Some(&position.by)))
            .with("subject", kind(&position.subject));
        let statement = position.statement.as_deref().map(str::trim);
        match statement.filter(|statement| !statement.is_empty()) {
            Some(statement) => {
                let message = Message::new("record-stated").with("position", held);
                self.rapporteur.quoting(&message, statement, &minute.change)
            }
            None => {
                let message = Message::new("record-said").with("position", held);
                self.rapporteur.sentence(&message, &minute.change)
            }
        }
    }
}

impl Notebook<'_> {
    /// Notes whose positions an act's change of the words left behind, and whose it brought back.
    pub(super) fn outlived(&mut self, minute: &Minute) {
        for outlived in self.standing.end(minute) {
            let (clause, thread) = self.where_held(&outlived.subject);
            for (message, parties) in [
                (Message::new("record-stale"), outlived.lost),
                (Message::new("record-alive"), outlived.again),
            ] {
                if parties.is_empty() {
                    continue;
                }
                let message = message
                    .with("subject", kind(&outlived.subject))
                    .with("parties", self.rapporteur.voices(parties.iter().copied()))
                    .with("count", parties.len());
                let note = Note {
                    clause: clause.clone(),
                    thread: thread.clone(),
                    what: "applies",
                    again: None,
                    parties,
                    sentences: vec![self.rapporteur.sentence(&message, &minute.change)],
                };
                self.note(minute, note);
            }
        }
    }
}

fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::Clause(_) => "clause",
        Subject::Amendment(_) => "amendment",
    }
}
