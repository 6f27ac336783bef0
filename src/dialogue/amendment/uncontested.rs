//! The amendments that nobody contests: they can be decided on in one go, each still an act of its own.

use super::joint::joint;
use super::putting::objections;
use super::{Amendment, AmendmentState, Proposal};
use crate::dialogue::{AmendmentId, Dialogue, preview};
use crate::plan::{ClauseId, Plan, Voice};
use std::collections::BTreeSet;

/// The pending amendments of a party, or of all, that nobody contests, in the order of their numbers: their words
/// stand, no party objects to them, they take no ground from another amendment and none takes theirs, nobody
/// would amend them, and they were seconded where the plan asks for it. Sub-amendments contest what they amend, so
/// none of them is among these.
pub fn uncontested(plan: &Plan, dialogue: &Dialogue, party: Option<Voice>) -> Vec<AmendmentId> {
    among(plan, dialogue, |one| {
        let voice = one.sponsor().map(|sponsor| sponsor.voice);
        party.is_none() || voice == party
    })
}

/// Whether an amendment is one that nobody contests.
pub fn is_uncontested(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> bool {
    !among(plan, dialogue, |one| one.id == *id).is_empty()
}

fn among(
    plan: &Plan,
    dialogue: &Dialogue,
    wanted: impl Fn(&Amendment) -> bool,
) -> Vec<AmendmentId> {
    let mut pending: Vec<&Amendment> = dialogue.amendments.values().collect();
    pending.retain(|amendment| amendment.is_pending());
    pending.sort_by_key(|amendment| amendment.by_number());
    let mut free = pending.clone();
    free.retain(|amendment| {
        let sub = matches!(amendment.proposal, Proposal::Sub { .. });
        let ripe = !plan.manifest.seconding || amendment.state() == AmendmentState::Seconded;
        wanted(amendment) && !sub && ripe && objections(plan, dialogue, amendment).is_empty()
    });
    let contested = contested(plan, dialogue, &pending, &free);
    free.retain(|amendment| !contested.contains(&amendment.id));
    // What proposes the same as one before is decided with it.
    let mut decided: BTreeSet<&AmendmentId> = BTreeSet::new();
    let mut ids = Vec::with_capacity(free.len());
    for amendment in free {
        if !decided.contains(&amendment.id) {
            decided.extend(
                joint(plan, dialogue, amendment)
                    .iter()
                    .map(|other| &other.id),
            );
            ids.push(amendment.id.clone());
        }
    }
    ids
}

/// Those that cannot be adopted or that would take ground, with those it would be taken from.
fn contested(
    plan: &Plan,
    dialogue: &Dialogue,
    pending: &[&Amendment],
    free: &[&Amendment],
) -> BTreeSet<AmendmentId> {
    let clauses: BTreeSet<&ClauseId> = free
        .iter()
        .filter_map(|amendment| amendment.clause(dialogue))
        .collect();
    // Only what is about these clauses, or about whole clauses, can be in their way.
    let near = |amendment: &&&Amendment| {
        let clause = amendment.clause(dialogue);
        let words = matches!(
            amendment.proposal,
            Proposal::Words { .. } | Proposal::Sub { .. }
        );
        !words || clause.is_some_and(|clause| clauses.contains(clause))
    };
    let mut contested: BTreeSet<AmendmentId> = BTreeSet::new();
    for amendment in pending.iter().filter(near) {
        let falls = preview(plan, dialogue, &amendment.id).map(|follows| follows.falls);
        if falls.as_ref().is_ok_and(Vec::is_empty) {
            continue;
        }
        contested.insert(amendment.id.clone());
        contested.extend(falls.into_iter().flatten());
    }
    contested
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::amendment::EventKind;
    use crate::dialogue::scene::{Scene, amendment_id};
    use crate::dialogue::{Stance, Subject};

    const TEXT: &str = "The State should cover all workers.\n\nThe partners meet.";

    #[test]
    fn what_nobody_contests_is_found() {
        let mut scene = Scene::of(&[
            ("care", TEXT),
            ("pay", "Wages are indexed."),
            ("tax", "Low."),
        ]);
        let with = |from: &str, to: &str| TEXT.replace(from, to);
        scene.words("d-1", Voice::Workers, "care", &with("should", "shall"));
        scene.words("d-2", Voice::Employers, "care", &with("should", "may"));
        scene.words(
            "d-3",
            Voice::Workers,
            "care",
            &with("partners", "social partners"),
        );
        scene.words("d-4", Voice::Workers, "pay", "Wages are indexed yearly.");
        scene.sub("d-5", Voice::Employers, "d-4", "Wages are indexed twice.");
        scene.words("d-6", Voice::Workers, "tax", "High.");
        scene.words("d-7", Voice::Employers, "tax", "Lower.");
        let listed = |scene: &Scene, party| {
            let listed = uncontested(&scene.plan, &scene.dialogue, party);
            listed.iter().map(|id| id.to_string()).collect::<Vec<_>>()
        };
        // D.6 and D.7 replace the same word.
        assert_eq!(listed(&scene, Some(Voice::Workers)), ["d-3"]);
        scene.happens("d-6", Voice::Workers, EventKind::Withdrawn);
        assert_eq!(listed(&scene, None), ["d-3", "d-7"]);
        for (id, stands) in [("d-1", false), ("d-3", true), ("d-4", false), ("d-7", true)] {
            let id = amendment_id(id);
            let alone = is_uncontested(&scene.plan, &scene.dialogue, &id);
            assert_eq!(alone, stands, "{id}");
        }
        let subject = Subject::Amendment(amendment_id("d-3"));
        scene.hold_on(Voice::Government, subject, Stance::Object);
        assert_eq!(listed(&scene, None), ["d-7"]);
        scene.plan.manifest.seconding = true;
        assert!(listed(&scene, None).is_empty());
    }
}
