//! Notes: what the record says of each change, and where it says it.

use super::account::Sentence;
use super::minute::{Minute, Numbers};
use super::rapporteur::Rapporteur;
use super::standing::Standing;
use crate::dialogue::{AmendmentId, Session};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// What belongs together under one clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Thread {
    /// An amendment and what became of it.
    Amendment(AmendmentId),
    /// A change of the text made at once, by the change.
    Text(String),
    /// Setting aside and resuming.
    Parking,
    /// What the parties hold on the clause.
    Positions,
    /// Who came and went.
    Attendance,
    /// The agenda and the chair.
    Agenda,
}

/// What one change did under one clause.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// The clause; absent for what concerns none.
    pub(super) clause: Option<ClauseId>,
    /// To what it belongs there.
    pub(super) thread: Thread,
    /// What was done, as the sentence that it was taken back calls it.
    pub(super) what: &'static str,
    /// Of what was taken back and restored: whether it stands now.
    pub(super) again: Option<bool>,
    /// Of positions: whose.
    pub(super) parties: Vec<Voice>,
    /// What the record says.
    pub(super) sentences: Vec<Sentence>,
}

/// All notes of a session.
pub(super) struct Notebook<'a> {
    pub(super) rapporteur: &'a Rapporteur<'a>,
    /// With the change each comes from, in the order of the changes.
    pub(super) notes: Vec<(String, Note)>,
    /// All changes, in their order.
    pub(super) minutes: &'a [Minute],
    /// The numbers of the clauses after each change.
    pub(super) numbered: BTreeMap<&'a str, &'a Numbers>,
    /// The amendments whose proposal has been told.
    pub(super) told: BTreeSet<AmendmentId>,
    /// The session as it stood last.
    pub(super) session: Option<&'a Session>,
    /// Earlier parts of the act whose last change is still to come.
    pub(super) parts: Vec<&'a Minute>,
    /// Which positions apply.
    pub(super) standing: Standing,
    /// The wording that was given in full as the outcome of each amendment.
    pub(super) outcomes: BTreeMap<AmendmentId, String>,
}

impl<'a> Notebook<'a> {
    /// Notes everything that the minutes hold.
    pub(super) fn of(rapporteur: &'a Rapporteur<'a>, minutes: &'a [Minute]) -> Notebook<'a> {
        let mut notebook = Notebook {
            rapporteur,
            notes: Vec::new(),
            minutes,
            numbered: minutes
                .iter()
                .map(|minute| (minute.change.as_str(), &*minute.numbers))
                .collect(),
            told: BTreeSet::new(),
            session: None,
            parts: Vec::new(),
            standing: Standing::before(rapporteur.plan, rapporteur.dialogue, minutes),
            outcomes: BTreeMap::new(),
        };
        for minute in minutes.iter().filter(|minute| minute.decision.is_none()) {
            notebook.standing.follow(rapporteur.plan, minute);
            if minute.part {
                notebook.parts.push(minute);
                continue;
            }
            match &minute.undoes {
                Some(undone) => notebook.taken_back(minute, undone),
                None => notebook.report(minute),
            }
            notebook.outlived(minute);
            notebook.undone_later(minute, minutes);
            if let Some(session) = &minute.session {
                notebook.session = Some(session);
            }
            notebook.parts.clear();
        }
        // Parts whose last change is missing: only a history that was cut can leave them.
        for part in std::mem::take(&mut notebook.parts) {
            notebook.report(part);
        }
        notebook
    }

    /// Notes something.
    pub(super) fn note(&mut self, minute: &Minute, note: Note) {
        self.notes.push((minute.change.clone(), note));
    }

    fn report(&mut self, minute: &'a Minute) {
        let count = self.notes.len();
        self.amendments(minute);
        self.drafting(minute);
        self.positions(minute);
        self.sitting(minute);
        if self.notes.len() == count && minute.session.is_none() {
            let who = self.rapporteur.who(minute.sponsor.as_ref());
            self.plainly(minute, &Message::new("record-other").with("who", who));
        }
    }

    /// A change of which nothing is known but what it was called.
    fn plainly(&mut self, minute: &Minute, message: &Message) {
        let change = &minute.change;
        let sentence = self.rapporteur.quoting(message, &minute.subject, change);
        let reason = self.rapporteur.reason(minute.reason.as_deref(), change);
        self.note(
            minute,
            Note {
                clause: minute.clauses.first().cloned(),
                thread: Thread::Text(change.clone()),
                what: "other",
                again: None,
                parties: Vec::new(),
                sentences: std::iter::once(sentence).chain(reason).collect(),
            },
        );
    }

    /// Says beside everything the undone change did that it was taken back; where that was an undoing, that it
    /// was restored.
    fn taken_back(&mut self, minute: &Minute, undone: &str) {
        // Whose positions apply follows from the words, and is told with them.
        let of_it = |(change, note): &(String, Note)| {
            (change == undone && note.what != "applies").then(|| note.clone())
        };
        let undone: Vec<Note> = self.notes.iter().filter_map(of_it).collect();
        if undone.is_empty() {
            return self.plainly(minute, &Message::new("record-elsewhere"));
        }
        for (at, note) in undone.into_iter().enumerate() {
            let again = note.again == Some(false);
            let message = match again {
                true => Message::new("record-restored"),
                false => Message::new("record-taken-back"),
            };
            let parties = self.rapporteur.voices(note.parties.iter().copied());
            let message = message
                .with("what", note.what)
                .with("parties", parties)
                .with("count", note.parties.len());
            let sentence = self.rapporteur.sentence(&message, &minute.change);
            let reason = self
                .rapporteur
                .reason(minute.reason.as_deref(), &minute.change);
            // The reason is said once.
            let reason = reason.filter(|_| at == 0);
            self.note(
                minute,
                Note {
                    again: Some(again),
                    sentences: std::iter::once(sentence).chain(reason).collect(),
                    ..note
                },
            );
        }
    }

    /// What another session took back is said as well.
    fn undone_later(&mut self, minute: &Minute, minutes: &[Minute]) {
        let Some(by) = &minute.undone else {
            return;
        };
        if minutes.iter().any(|one| &one.change == by) {
            return;
        }
        let say = self.rapporteur;
        for (_, note) in self.notes.iter_mut().filter(|(it, _)| it == &minute.change) {
            if note.what != "applies" {
                let sentences = say.undone_outside(note.what, &note.parties, by);
                note.sentences.extend(sentences);
            }
        }
    }
}

impl Rapporteur<'_> {
    /// That something was taken back, and not in this session.
    pub(super) fn undone_outside(
        &self,
        what: &'static str,
        parties: &[Voice],
        by: &str,
    ) -> [Sentence; 2] {
        let taken_back = Message::new("record-taken-back")
            .with("what", what)
            .with("parties", self.voices(parties.iter().copied()))
            .with("count", parties.len());
        let outside = Message::new("record-undone-later");
        [&taken_back, &outside].map(|message| self.sentence(message, by))
    }
}
