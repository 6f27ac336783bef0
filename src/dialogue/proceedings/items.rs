//! The items of the record: under each clause what was said of it, in the order of the agenda.

use super::account::{Paragraph, Section};
use super::notes::{Note, Notebook, Thread};
use crate::dialogue::{AmendmentId, Proposal, Session};
use crate::i18n::Message;
use crate::plan::ClauseId;

impl Notebook<'_> {
    /// A section for every item of the agenda, and after them one for every other clause that was touched.
    pub(super) fn items(&self, session: &Session) -> Vec<Section> {
        let mut sections = Vec::new();
        let mut rest = self.touched();
        for item in &session.agenda {
            let within = |clause: &ClauseId| self.item_of(clause, session) == Some(item);
            let (here, other): (Vec<ClauseId>, Vec<ClauseId>) =
                rest.into_iter().partition(|clause| within(clause));
            rest = other;
            let mut paragraphs = self.paragraphs(Some(item));
            let below: Vec<&ClauseId> = here.iter().filter(|clause| *clause != item).collect();
            if paragraphs.is_empty() && below.is_empty() {
                let nothing = Message::new("record-nothing");
                let nothing = self.rapporteur.resting_on(&nothing, &[]);
                paragraphs.push(Paragraph::of(nothing));
            }
            sections.push(self.section(2, item, paragraphs));
            for clause in below {
                sections.push(self.section(3, clause, self.paragraphs(Some(clause))));
            }
        }
        for clause in &rest {
            sections.push(self.section(2, clause, self.paragraphs(Some(clause))));
        }
        let other = self.paragraphs(None);
        if !other.is_empty() {
            sections.push(Section {
                level: 2,
                heading: self.rapporteur.say(&Message::new("record-other-matters")),
                paragraphs: other,
            });
        }
        sections
    }

    fn section(&self, level: usize, clause: &ClauseId, paragraphs: Vec<Paragraph>) -> Section {
        let renumbered = self.renumbered(clause).into_iter();
        let paragraphs = renumbered.chain(paragraphs).collect();
        Section {
            level,
            heading: self.rapporteur.heading(clause),
            paragraphs,
        }
    }

    /// The clauses that anything is noted of, in reading order; those that are gone last.
    pub(super) fn touched(&self) -> Vec<ClauseId> {
        let mut clauses: Vec<ClauseId> = self
            .notes
            .iter()
            .filter_map(|(_, note)| note.clause.clone())
            .collect();
        let outline = &self.rapporteur.outline;
        clauses.sort_by_key(|id| (outline.find(id).unwrap_or(usize::MAX), id.clone()));
        clauses.dedup();
        clauses
    }

    /// The item of the agenda that a clause belongs to: itself, or the nearest clause above it.
    fn item_of<'s>(&self, clause: &ClauseId, session: &'s Session) -> Option<&'s ClauseId> {
        let mut at = clause.clone();
        for _ in 0..=self.rapporteur.plan.clauses.len() {
            if let Some(item) = session.agenda.iter().find(|item| **item == at) {
                return Some(item);
            }
            at = self.rapporteur.clause_now(&at)?.parent.clone()?;
        }
        None
    }

    /// What is noted of a clause (or of none), thread by thread.
    fn paragraphs(&self, clause: Option<&ClauseId>) -> Vec<Paragraph> {
        let of_clause = |(_, note): &&(String, Note)| note.clause.as_ref() == clause;
        let notes: Vec<&Note> = self
            .notes
            .iter()
            .filter(of_clause)
            .map(|(_, note)| note)
            .collect();
        self.threads(&notes)
            .into_iter()
            .filter(|thread| !matches!(thread, Thread::Attendance | Thread::Agenda))
            .map(|thread| self.paragraph(thread, &notes))
            .filter(|paragraph| !paragraph.sentences.is_empty())
            .collect()
    }

    /// The threads in the order in which they began: sub-amendments after what they amend, positions last.
    fn threads<'n>(&self, notes: &[&'n Note]) -> Vec<&'n Thread> {
        let mut threads: Vec<&Thread> = Vec::new();
        for note in notes {
            if threads.contains(&&note.thread) {
                continue;
            }
            let parent = self.amended(&note.thread);
            let family = |thread: &&Thread| {
                let same = matches!((*thread, parent), (Thread::Amendment(id), Some(parent)) if id == parent);
                same || (parent.is_some() && self.amended(thread) == parent)
            };
            match threads.iter().rposition(family) {
                Some(at) => threads.insert(at + 1, &note.thread),
                None => threads.push(&note.thread),
            }
        }
        threads.sort_by_key(|thread| **thread == Thread::Positions);
        threads
    }

    /// The amendment that a thread's amendment would amend.
    fn amended(&self, thread: &Thread) -> Option<&AmendmentId> {
        let Thread::Amendment(id) = thread else {
            return None;
        };
        match &self.rapporteur.known(id)?.proposal {
            Proposal::Sub { amendment, .. } => Some(amendment),
            _ => None,
        }
    }

    fn paragraph(&self, thread: &Thread, notes: &[&Note]) -> Paragraph {
        let here = notes.iter().filter(|note| &note.thread == thread);
        let label = match thread {
            Thread::Amendment(id) => Some(self.rapporteur.label(id)),
            _ => None,
        };
        Paragraph {
            label,
            item: false,
            sentences: here.flat_map(|note| note.sentences.clone()).collect(),
        }
    }

    /// What is noted of the session itself under one of its threads.
    pub(super) fn of_sitting(&self, thread: &Thread) -> Option<Paragraph> {
        let notes: Vec<&Note> = self.notes.iter().map(|(_, note)| note).collect();
        let paragraph = self.paragraph(thread, &notes);
        (!paragraph.sentences.is_empty()).then_some(paragraph)
    }
}
