//! The list of amendments beside the text, and the list of all of them.

use super::{name, overlaid};
use crate::app::prose::Hand;
use crate::app::table::Table;
use crate::dialogue::{Amendment, AmendmentId, Basis, Dialogue, Proposal, State, basis};
use crate::plan::{ClauseId, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// One amendment in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The amendment.
    pub id: AmendmentId,
    /// How far below the amendment that it amends, directly or not, without being one itself.
    pub depth: usize,
    /// Whose it is.
    pub hand: Hand,
    /// What it is called.
    pub name: String,
    /// What it would do.
    pub verb: crate::i18n::Message,
    /// Where it stands.
    pub state: State,
    /// Of a pending one: whether what it was drafted on is gone, or its words are in the plan already.
    pub basis: Basis,
    /// The clause it is about.
    pub clause: Option<ClauseId>,
    /// Why it was tabled. Not safe to display raw.
    pub reason: String,
}

impl Entry {
    /// The title of the clause it is about, or would add.
    pub fn title<'a>(&self, table: &'a Table) -> &'a str {
        let clause = self.clause.as_ref();
        let standing = clause.and_then(|id| table.plan.clauses.get(id));
        let one = table.dialogue.amendments.get(&self.id);
        match (standing, one.map(|one| &one.proposal)) {
            (Some(clause), _) => &clause.title,
            (None, Some(Proposal::Add { clause, .. })) => &clause.title,
            (None, _) => "",
        }
    }
}

/// Which amendments are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Those of one party only.
    pub party: Option<Voice>,
    /// The decided ones as well.
    pub decided: bool,
}

/// The hand of an amendment: that of its sponsor.
pub fn hand(amendment: &Amendment) -> Hand {
    Hand::of(amendment.sponsor().map(|sponsor| sponsor.voice))
}

/// By number, those without one last.
fn by_number(amendments: &mut [&Amendment]) {
    amendments.sort_by_key(|one| (one.number.is_none(), one.number));
}

fn shown(choice: Choice, amendment: &Amendment) -> bool {
    let voice = amendment.sponsor().map(|sponsor| sponsor.voice);
    (choice.decided || amendment.is_pending())
        && choice.party.is_none_or(|party| voice == Some(party))
}

/// The amendments of a clause in the order of their numbers, each with those that amend it below it.
pub fn of_clause(table: &Table, clause: &ClauseId, choice: Choice) -> Vec<Entry> {
    let dialogue = &*table.dialogue;
    let all = dialogue.amendments.values();
    let here = |one: &&Amendment| {
        let own = one.clause(dialogue) == Some(clause);
        // A clause to be added here belongs here as well; once that is decided, it has a place of its own.
        let added = one.is_pending() && overlaid::adds_at(one, clause);
        shown(choice, one) && (own || added)
    };
    let here = all.filter(here);
    let mut here: Vec<&Amendment> = here.collect();
    by_number(&mut here);
    let known: BTreeSet<&AmendmentId> = here.iter().map(|one| &one.id).collect();
    let mut below: BTreeMap<&AmendmentId, Vec<&Amendment>> = BTreeMap::new();
    let mut roots = Vec::new();
    for one in here {
        match &one.proposal {
            Proposal::Sub { amendment, .. } if known.contains(amendment) => {
                below.entry(amendment).or_default().push(one);
            }
            _ => roots.push(one),
        }
    }
    let mut entries = Vec::new();
    // Those in a circle, which only a broken file can make, are reached from no root and left to the check.
    let mut open: Vec<(usize, &Amendment)> = roots.into_iter().rev().map(|one| (0, one)).collect();
    while let Some((depth, one)) = open.pop() {
        entries.push(entry(table, dialogue, one, depth, true));
        let subs = below.remove(&one.id).unwrap_or_default();
        open.extend(subs.into_iter().rev().map(|sub| (depth + 1, sub)));
    }
    entries
}

/// All amendments of the plan in the order of their numbers. Whether their ground stands is left open here:
/// that takes too long for hundreds of them.
pub fn of_plan(table: &Table, choice: Choice) -> Vec<Entry> {
    let dialogue = &*table.dialogue;
    let mut all: Vec<&Amendment> = dialogue.amendments.values().collect();
    all.retain(|one| shown(choice, one));
    by_number(&mut all);
    let entry = |one: &Amendment| entry(table, dialogue, one, 0, false);
    all.into_iter().map(entry).collect()
}

fn entry(table: &Table, dialogue: &Dialogue, one: &Amendment, depth: usize, judged: bool) -> Entry {
    Entry {
        id: one.id.clone(),
        depth,
        hand: hand(one),
        name: name(one),
        verb: one.verb().name(),
        state: one.state(),
        basis: match judged && one.is_pending() {
            true => basis(&table.plan, dialogue, one),
            false => Basis::Stands,
        },
        clause: one.clause(dialogue).cloned(),
        reason: one.reason.clone().unwrap_or_default(),
    }
}

/// The clauses with pending amendments: those that stand in reading order, then the others.
pub fn clauses(table: &Table) -> Vec<ClauseId> {
    let dialogue = &*table.dialogue;
    let pending = dialogue.amendments.values().filter(|one| one.is_pending());
    let mut found: BTreeSet<&ClauseId> = pending.filter_map(|one| one.clause(dialogue)).collect();
    let rows = table.outline.rows().iter().map(|row| &row.id);
    let standing: Vec<ClauseId> = rows.filter(|id| found.remove(id)).cloned().collect();
    standing
        .into_iter()
        .chain(found.into_iter().cloned())
        .collect()
}
