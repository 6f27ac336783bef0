//! What a document is made of.

use super::order::{Entry, Stand};
use crate::dialogue::Dialogue;
use crate::dialogue::gavel::{Reservation, Verdict};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Outline, Plan, Voice, words};
use crate::track::{History, Placed, TrackedClause};
use std::collections::{BTreeMap, HashSet};

/// What a document is made of.
#[derive(Clone)]
pub struct Source<'s> {
    /// The plan as it stands.
    pub plan: &'s Plan,
    /// Its outline.
    pub outline: &'s Outline,
    /// Its dialogue.
    pub dialogue: &'s Dialogue,
    /// The plan and outline that it is compared with; the same ones where it is not.
    pub before: (&'s Plan, &'s Outline),
    /// Who changed what in between.
    pub history: &'s History,
    /// Who moved clauses, and brought them in and out.
    pub placed: &'s BTreeMap<ClauseId, Placed>,
    /// The tracked text of each clause.
    pub tracked: &'s [TrackedClause],
    /// The only clauses to be in it, with all below them; all where none is named.
    pub only: &'s [ClauseId],
    /// What was adopted, where that is what the document is of.
    pub adopted: Option<&'s Adopted>,
    /// What the baseline and the revision are called.
    pub ends: Ends,
    /// What is marked.
    pub variant: Variant,
    /// Whether the recording of changes cannot be switched off.
    pub editable: bool,
    /// The language to fall back on where that of the plan is none of ours.
    pub language: Language,
}

impl<'s> Source<'s> {
    /// A plan as it stands, whole, with nothing marked in its text, which is `tracked`: see [`clean`](super::clean).
    pub fn clean(
        (plan, outline, dialogue): (&'s Plan, &'s Outline, &'s Dialogue),
        history: &'s History,
        tracked: &'s [TrackedClause],
        language: Language,
    ) -> Source<'s> {
        static NOBODY: BTreeMap<ClauseId, Placed> = BTreeMap::new();
        Source {
            plan,
            outline,
            dialogue,
            before: (plan, outline),
            history,
            placed: &NOBODY,
            tracked,
            only: &[],
            adopted: None,
            ends: Ends::default(),
            variant: Variant::Clean,
            editable: false,
            language,
        }
    }
}

/// An adoption, as it is told beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adopted {
    /// What it is called, which is the name of its tag. Not safe to display raw.
    pub name: String,
    /// The day.
    pub day: String,
    /// The session. Not safe to display raw.
    pub session: Option<String>,
    /// Who declared it. Not safe to display raw.
    pub declared_by: Option<String>,
    /// How many clauses it was about, where it was not the whole plan.
    pub part: Option<usize>,
    /// The digest of its texts together.
    pub digest: String,
    /// The words of its code.
    pub code: Vec<String>,
    /// What the agreement of each party came to.
    pub parties: Vec<(Voice, Verdict)>,
    /// The reservations.
    pub reservations: Vec<Reservation>,
    /// Why it was adopted although agreement was missing. Not safe to display raw.
    pub overruled: Option<String>,
    /// Who stands behind it.
    pub signatures: Signatures,
}

/// Who stands behind what was adopted, by signatures. Whoever reads a document has no history to look at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Signatures {
    /// The plan has no keys: nobody is proved to.
    #[default]
    NoKeys,
    /// They could not be looked at, for this reason.
    Unknown(Message),
    /// They were looked at, up to what was adopted.
    Looked {
        /// How many changes are signed by their party, by the secretariat for it, and by nobody who is proved.
        three: [usize; 3],
        /// What does not hold, each in a sentence.
        broken: Vec<Message>,
        /// The same three of the positions that each party holds on what was adopted.
        held: BTreeMap<Voice, [usize; 3]>,
    },
}

/// What the two ends of a document are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// The baseline: an adoption, a day, a revision.
    pub base: String,
    /// The revision.
    pub rev: String,
    /// The same for programs, in full.
    pub ids: [Option<String>; 2],
    /// When the revision was recorded, in seconds.
    pub time: Option<i64>,
    /// The day of the revision.
    pub day: String,
}

words! {
    /// What is marked in a document.
    Variant {
        /// Every change since the baseline.
        Tracked,
        /// Nothing.
        Clean,
        /// What pending amendments would change.
        Amendments,
        /// Nothing, and at its end what was adopted, by whom and subject to what.
        Adopted,
    }
}

/// The clauses that are named and all below them.
pub struct Only<'s> {
    everything: bool,
    before: HashSet<&'s ClauseId>,
    now: HashSet<&'s ClauseId>,
}

impl<'s> Only<'s> {
    /// As they stood and as they stand.
    pub fn of(source: &Source<'s>) -> Only<'s> {
        let within = |outline: &'s Outline| {
            let mut only = HashSet::new();
            for named in source.only {
                let subtree = outline.find(named).map(|at| outline.subtree(at));
                let rows = subtree.and_then(|subtree| outline.rows().get(subtree));
                only.extend(rows.into_iter().flatten().map(|row| &row.id));
            }
            only
        };
        Only {
            everything: source.only.is_empty(),
            before: within(source.before.1),
            now: within(source.outline),
        }
    }

    /// Whether a clause is one of them as it stands.
    pub fn has(&self, id: &ClauseId) -> bool {
        self.everything || self.now.contains(id)
    }

    /// The same as it stood.
    pub fn had(&self, id: &ClauseId) -> bool {
        self.everything || self.before.contains(id)
    }

    /// Whether a place is one of theirs: where a clause came to as it is, where it went from as it was.
    pub fn wants(&self, entry: &Entry<'_>) -> bool {
        let (was, is) = (
            || self.before.contains(entry.id),
            || self.now.contains(entry.id),
        );
        self.everything
            || match entry.stand {
                Stand::Stays => was() || is(),
                Stand::New(_) | Stand::Here(_) => is(),
                Stand::Gone(_) | Stand::Away(_) => was(),
            }
    }
}
