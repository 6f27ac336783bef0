//! All pending amendments of a text in one text: what is struck, what is put in, and by whom.
//!
//! This room only shows: whether an amendment stands is asked of `ground`, and nothing here decides what is adopted.

mod cells;
mod drawing;
mod group;
mod joining;
mod lay;
mod layering;
mod offers;
mod perfecting;
mod rivals;
mod spot;
mod strand;
mod together;
mod variant;
mod wanted;

use super::{Amendment, AmendmentId, Basis, Dialogue, Proposal, basis};
use crate::i18n::Message;
use crate::plan::{ClauseId, Field, Plan, Voice};
use lay::lay;
use std::collections::BTreeSet;
use strand::Strands;
use wanted::Wanted;

/// What an amendment would do to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// It would put them in.
    Inserted,
    /// It would strike them.
    Deleted,
}

/// An amendment's mark on words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// Whose: an amendment or a sub-amendment.
    pub amendment: AmendmentId,
    /// What it would do.
    pub kind: MarkKind,
}

/// Words that share their marks. Without any they stand and nobody would change them. Several marks are layers
/// from the bottom: put in by D.1, struck by its sub-amendment D.2. Marks of one kind side by side are of
/// amendments that propose the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words. Not safe to display raw.
    pub text: String,
    /// The marks on them.
    pub marks: Vec<Mark>,
}

/// One of several proposals that cannot all be adopted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Whose it is: the amendments that propose exactly this, with the sub-amendments it holds.
    pub amendments: Vec<AmendmentId>,
    /// The passage with its marks.
    pub runs: Vec<Run>,
}

impl Alternative {
    /// Whether it changes nothing here: whose it is holds to what stands, against what others would do.
    pub fn holds(&self) -> bool {
        self.runs.iter().all(|run| run.marks.is_empty())
    }

    /// What it means where it changes nothing, in words.
    pub fn held(&self) -> Message {
        let words = self.runs.iter().any(|run| !run.text.trim().is_empty());
        Message::new(match words {
            true => "dialogue-option-holds",
            false => "dialogue-option-puts-nothing",
        })
    }
}

/// A piece of a text with proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words that share their marks.
    Run(Run),
    /// A passage for which there are several proposals, in the order of their numbers.
    Alternatives {
        /// The passage as it stands; empty where words would be put in.
        current: String,
        /// The proposals.
        options: Vec<Alternative>,
    },
}

/// A text with the proposals about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    /// The text in reading order. The runs that are current, with the current passages of alternatives, are the
    /// text as it stands.
    pub pieces: Vec<Piece>,
    /// Pending amendments whose words are gone: they are not in the pieces.
    pub gone: Vec<AmendmentId>,
    /// Pending amendments that propose what the text says already.
    pub met: Vec<AmendmentId>,
    /// Pending amendments about the whole clause: to remove it or to put it elsewhere.
    pub about: Vec<AmendmentId>,
}

/// Which amendments are shown; all of them by default. What a sub-amendment amends is shown with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of these voices.
    pub parties: Option<Vec<Voice>>,
    /// Only this one, with its sub-amendments.
    pub only: Option<AmendmentId>,
}

/// All pending amendments of a field of a clause, with their pending sub-amendments, in one text.
pub fn overlay(
    plan: &Plan,
    dialogue: &Dialogue,
    clause: &ClauseId,
    field: &Field,
    filter: &Filter,
) -> Overlay {
    let current = plan.clauses.get(clause).and_then(|found| found.get(field));
    let current = current.unwrap_or_default();
    let mut wanted = Wanted::of(dialogue, field);
    if filter.parties.is_some() || filter.only.is_some() {
        wanted.keep(dialogue, |one| filter.takes(dialogue, one));
    }
    let mut about = Vec::new();
    let mut roots = Vec::new();
    for one in dialogue
        .pending(clause)
        .into_iter()
        .filter(|one| wanted.has(one))
    {
        match &one.proposal {
            Proposal::Words { field: of, .. } if of == field => roots.push(one),
            Proposal::Remove { .. } | Proposal::Move { .. } => about.push(one.id.clone()),
            _ => {}
        }
    }
    let mut overlay = over(dialogue, &wanted, &current, &roots);
    overlay.about = about;
    overlay
}

/// One amendment alone, with all its sub-amendments as layers. Where it is pending and its words stand, it is laid
/// over the text as it stands, else over the text it was drafted on. Of an added clause it is the text.
pub fn alone(plan: &Plan, dialogue: &Dialogue, amendment: &AmendmentId) -> Overlay {
    let Some(one) = dialogue.amendments.get(amendment) else {
        return Overlay::default();
    };
    let field = dialogue.field(one);
    let mut wanted = Wanted::of(dialogue, &field);
    wanted.keep(dialogue, |other| dialogue.is_part_of(other, amendment));
    if let Some(root) = dialogue.root(one).filter(|_| one.is_pending()) {
        let current = current(plan, root);
        let mut shown = over(dialogue, &wanted, &current, &[root]);
        let whole = !matches!(root.proposal, Proposal::Words { .. });
        if whole && basis(plan, dialogue, root) == Basis::Gone {
            shown.gone.push(root.id.clone());
            return shown;
        }
        if !shown.gone.contains(&root.id) && !shown.gone.contains(amendment) {
            return shown;
        }
    }
    let mut drafted = over(dialogue, &wanted, &drafted_on(plan, one), &[one]);
    if one.is_pending() {
        drafted.gone.push(amendment.clone());
    }
    drafted
}

/// The pending amendments that would add a clause directly under a parent, or at the top, in the order of their
/// numbers, each before those that would add one under it.
pub fn added_under<'a>(
    plan: &Plan,
    dialogue: &'a Dialogue,
    parent: Option<&ClauseId>,
) -> Vec<&'a Amendment> {
    let pending = dialogue.amendments.values().filter(|one| one.is_pending());
    let here = |one: &&Amendment| match &one.proposal {
        Proposal::Add { .. } if dialogue.awaits(one).is_some() => false,
        // One whose parent is gone would stand nowhere: it is shown at the top, as such a clause would be.
        Proposal::Add { clause, .. } => {
            let known = clause.parent.as_ref();
            known.filter(|id| plan.clauses.contains_key(*id)) == parent
        }
        _ => false,
    };
    let mut found: Vec<&Amendment> = pending.filter(here).collect();
    found.sort_by_key(|one| one.by_number());
    let with_nested = |one: &'a Amendment| {
        let nested = dialogue.nested(&one.id).into_iter();
        std::iter::once(one).chain(nested.map(|(_, nested)| nested))
    };
    found.into_iter().flat_map(with_nested).collect()
}

impl Filter {
    fn takes(&self, dialogue: &Dialogue, one: &Amendment) -> bool {
        let voice = one.sponsor().map(|sponsor| sponsor.voice);
        let party = self.parties.as_ref();
        let party = party.is_none_or(|parties| voice.is_some_and(|it| parties.contains(&it)));
        let only = self.only.as_ref();
        party && only.is_none_or(|only| dialogue.is_part_of(one, only))
    }
}

fn over(dialogue: &Dialogue, wanted: &Wanted<'_>, current: &str, roots: &[&Amendment]) -> Overlay {
    let mut strands = Strands::new(dialogue, wanted, current);
    roots.iter().for_each(|root| strands.add(root));
    let woven = strands.finish();
    Overlay {
        pieces: lay(&woven),
        gone: woven.gone,
        met: woven.met,
        about: Vec::new(),
    }
}

fn current(plan: &Plan, root: &Amendment) -> String {
    match &root.proposal {
        Proposal::Words { clause, field, .. } => {
            let found = plan.clauses.get(clause);
            found.and_then(|found| found.get(field)).unwrap_or_default()
        }
        Proposal::Remove { clause, .. } | Proposal::Move { clause, .. } => {
            let found = plan.clauses.get(clause);
            found.map(|found| found.text.clone()).unwrap_or_default()
        }
        Proposal::Add { .. } | Proposal::Sub { .. } => String::new(),
    }
}

fn drafted_on(plan: &Plan, one: &Amendment) -> String {
    match &one.proposal {
        Proposal::Words { original, .. } => original.clone().unwrap_or_default(),
        Proposal::Sub { original, .. } => original.clone(),
        _ => current(plan, one),
    }
}

impl Dialogue {
    /// Whether an amendment is another one or amends it, however deep.
    pub fn is_part_of(&self, amendment: &Amendment, other: &AmendmentId) -> bool {
        let mut seen = BTreeSet::new();
        let mut at = Some(amendment);
        while let Some(one) = at.filter(|one| seen.insert(&one.id)) {
            if &one.id == other {
                return true;
            }
            at = match &one.proposal {
                Proposal::Sub { amendment, .. } => self.amendments.get(amendment),
                _ => None,
            };
        }
        false
    }
}

#[cfg(test)]
mod joining_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod overlay_tests;
#[cfg(test)]
mod rows_oracle_tests;
#[cfg(test)]
mod rules_properties;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod subs_properties;
