//! The list of amendments beside the text, and the list of all of them.

use crate::app::model::amend::{Choice, Entry};
use crate::app::model::workspace::Workspace;
use crate::app::pending;
use crate::app::prose::Hand;
use crate::dialogue::{
    self, Amendment, AmendmentId, Basis, Dialogue, Proposal, basis, order_of_putting,
};
use crate::plan::ClauseId;
use std::collections::BTreeSet;

/// The hand of an amendment: that of its sponsor.
pub fn hand(amendment: &Amendment) -> Hand {
    Hand::of(amendment.sponsor().map(|sponsor| sponsor.voice))
}

/// By number, those without one last.
fn by_number(amendments: &mut [&Amendment]) {
    amendments.sort_by_key(|one| one.by_number());
}

fn shown(choice: Choice, amendment: &Amendment) -> bool {
    let voice = amendment.sponsor().map(|sponsor| sponsor.voice);
    (choice.decided || amendment.is_pending())
        && choice.party.is_none_or(|party| voice == Some(party))
}

/// Among more than so many pending amendments of one clause the list warns of nothing: what follows from each is told
/// before it is adopted anyhow, and to ask it of all of them takes too long.
const WARNED: usize = 24;

/// The amendments of a clause in the order of putting, each below those that amend it; what is decided comes last, by
/// number.
pub fn of_clause(workspace: &Workspace, clause: &ClauseId, choice: Choice) -> Vec<Entry> {
    let dialogue = &*workspace.dialogue;
    let all = dialogue.amendments.values();
    let here = |one: &&Amendment| {
        let own = one.clause(dialogue) == Some(clause);
        // A clause to be added here belongs here as well, with what amends it; once that is decided, it has a place of its
        // own.
        let root = dialogue.root(one);
        let added = root.is_some_and(|root| {
            root.is_pending() && one.is_pending() && pending::adds_at(dialogue, root, clause)
        });
        shown(choice, one) && (own || added)
    };
    let (pending, mut decided): (Vec<&Amendment>, Vec<&Amendment>) =
        all.filter(here).partition(|one| one.is_pending());
    by_number(&mut decided);
    let warned = pending.len() <= WARNED;
    let mut ordered = order_of_putting(dialogue, pending);
    ordered.extend(decided);
    let known: BTreeSet<&AmendmentId> = ordered.iter().map(|one| &one.id).collect();
    let entry = |one: &&Amendment| {
        let entry = entry(workspace, dialogue, one, depth(dialogue, &known, one), true);
        if !warned || !one.is_pending() {
            return entry;
        }
        let others = dialogue::instead(&workspace.plan, dialogue, one);
        Entry {
            unheard: unheard(workspace, dialogue, one),
            instead: others.into_iter().map(Amendment::label).collect(),
            ..entry
        }
    };
    ordered.iter().map(entry).collect()
}

/// How far an amendment is below one that is listed and amends none.
fn depth(dialogue: &Dialogue, known: &BTreeSet<&AmendmentId>, one: &Amendment) -> usize {
    let mut seen = BTreeSet::from([&one.id]);
    let mut at = one;
    // A circle, which only a broken file can make, ends where it began.
    while let Proposal::Sub { amendment, .. } = &at.proposal
        && known.contains(amendment)
        && seen.insert(amendment)
        && let Some(amended) = dialogue.amendments.get(amendment)
    {
        at = amended;
    }
    seen.len() - 1
}

fn unheard(workspace: &Workspace, dialogue: &Dialogue, one: &Amendment) -> Vec<String> {
    let unheard = dialogue::unheard(&workspace.plan, dialogue, one).into_iter();
    let found = unheard.filter_map(|id| dialogue.amendments.get(&id));
    found.map(Amendment::label).collect()
}

/// All amendments of the plan in the order of their numbers. Whether their ground stands is left open here:
/// that takes too long for hundreds of them.
pub fn of_plan(workspace: &Workspace, choice: Choice) -> Vec<Entry> {
    let dialogue = &*workspace.dialogue;
    let mut all: Vec<&Amendment> = dialogue.amendments.values().collect();
    all.retain(|one| shown(choice, one));
    by_number(&mut all);
    let entry = |one: &Amendment| entry(workspace, dialogue, one, 0, false);
    all.into_iter().map(entry).collect()
}

fn entry(
    workspace: &Workspace,
    dialogue: &Dialogue,
    one: &Amendment,
    depth: usize,
    judged: bool,
) -> Entry {
    Entry {
        id: one.id.clone(),
        depth,
        hand: hand(one),
        name: one.label(),
        verb: one.verb().name(),
        state: one.state(),
        basis: match judged && one.is_pending() {
            true => basis(&workspace.plan, dialogue, one),
            false => Basis::Stands,
        },
        unheard: Vec::new(),
        instead: Vec::new(),
        clause: one.clause(dialogue).cloned(),
        reason: one.reason.clone().unwrap_or_default(),
    }
}

/// The clauses with pending amendments: those that stand in reading order, then the others.
pub fn clauses(workspace: &Workspace) -> Vec<ClauseId> {
    let dialogue = &*workspace.dialogue;
    let pending = dialogue.amendments.values().filter(|one| one.is_pending());
    let mut found: BTreeSet<&ClauseId> = pending.filter_map(|one| one.clause(dialogue)).collect();
    let rows = workspace.outline.rows().iter().map(|row| &row.id);
    let standing: Vec<ClauseId> = rows.filter(|id| found.remove(id)).cloned().collect();
    standing
        .into_iter()
        .chain(found.into_iter().cloned())
        .collect()
}
