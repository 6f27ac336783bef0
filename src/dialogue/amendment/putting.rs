//! The order of putting: what is farthest removed from the text is put first, so that no decision on something nearer
//! takes it away unheard; and who objects to what is put.

use super::{Amendment, Proposal, Verb, joint};
use crate::dialogue::{AmendmentId, Dialogue, Digest, Stance, Subject};
use crate::plan::{Plan, Voice};
use crate::text::{RunKind, diff_text};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// These amendments in the order in which they are to be put: sub-amendments before what they amend; then removals,
/// replacements of all words, and the others by the number of words they touch; then by number, those without one last. What
/// puts a clause under one that is new comes after that one.
pub fn order_of_putting<'a>(
    dialogue: &'a Dialogue,
    listed: impl IntoIterator<Item = &'a Amendment>,
) -> Vec<&'a Amendment> {
    let mut listed: Vec<&Amendment> = listed.into_iter().collect();
    listed.sort_by_cached_key(|amendment| nearness(dialogue, amendment));
    let known: BTreeSet<&AmendmentId> = listed.iter().map(|amendment| &amendment.id).collect();
    let mut below: BTreeMap<&AmendmentId, Vec<&Amendment>> = BTreeMap::new();
    let mut behind: BTreeMap<&AmendmentId, Vec<&Amendment>> = BTreeMap::new();
    let mut open = Vec::new();
    for amendment in listed.iter().rev() {
        let before = amendment.proposal.rests_on();
        match (before.filter(|id| known.contains(id)), amendment.verb()) {
            (Some(id), Verb::Add | Verb::Move) => behind.entry(id).or_default().push(amendment),
            (Some(id), _) => below.entry(id).or_default().push(amendment),
            (None, _) => open.push((*amendment, false)),
        }
    }
    let mut order = Vec::with_capacity(listed.len());
    while let Some((amendment, opened)) = open.pop() {
        let subs = below.remove(&amendment.id).unwrap_or_default();
        if opened || subs.is_empty() {
            order.push(amendment);
            let next = behind.remove(&amendment.id).unwrap_or_default();
            open.extend(next.into_iter().map(|one| (one, false)));
            continue;
        }
        open.push((amendment, true));
        open.extend(subs.into_iter().map(|sub| (sub, false)));
    }
    // Those in a circle, which only a broken file can make, are reached from nothing.
    let reached: BTreeSet<&AmendmentId> = order.iter().map(|amendment| &amendment.id).collect();
    listed.retain(|amendment| !reached.contains(&amendment.id));
    order.extend(listed);
    order
}

type Nearness = (u8, Reverse<usize>, (bool, Option<u32>));

/// The smaller, the farther removed.
fn nearness(dialogue: &Dialogue, one: &Amendment) -> Nearness {
    let proposed = dialogue.wording(one).unwrap_or_default();
    let (rank, touched) = match &one.proposal {
        Proposal::Remove { .. } => (0, 0),
        Proposal::Words { original, .. } => {
            words(original.as_deref().unwrap_or_default(), &proposed)
        }
        Proposal::Sub { original, .. } => words(original, &proposed),
        Proposal::Add { clause, .. } => (2, count(&clause.title) + count(&clause.text)),
        Proposal::Move { .. } => (2, 0),
    };
    (rank, Reverse(touched), one.by_number())
}

/// Whether every word goes, and how many are struck or put in.
fn words(original: &str, proposed: &str) -> (u8, usize) {
    let (mut kept, mut touched) = (0, 0);
    for run in diff_text(original, proposed) {
        match run.kind {
            RunKind::Kept => kept += count(run.text),
            _ => touched += count(run.text),
        }
    }
    let all = kept == 0 && count(original) > 0;
    (if all { 1 } else { 2 }, touched)
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Those of these that are to be put before an amendment, or before one that is decided together with it, in the order of
/// putting.
pub(in crate::dialogue) fn put_before<'a>(
    dialogue: &Dialogue,
    (amendment, joint): (&'a AmendmentId, &'a [AmendmentId]),
    these: impl IntoIterator<Item = &'a AmendmentId>,
) -> Vec<AmendmentId> {
    let put = || joint.iter().chain([amendment]);
    let all = these.into_iter().chain(put());
    let all = all.filter_map(|id| dialogue.amendments.get(id));
    let mut order = order_of_putting(dialogue, all);
    let last = order.iter().rposition(|one| put().any(|id| *id == one.id));
    order.truncate(last.unwrap_or_default());
    let before = order.into_iter().map(|one| one.id.clone());
    before.filter(|one| put().all(|id| id != one)).collect()
}

/// Who objects to an amendment as it is worded now.
pub fn objections(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Vec<Voice> {
    let stances = stances(plan, dialogue, amendment).into_iter();
    let against = stances.filter(|(_, stance)| *stance == Stance::Object);
    against.map(|(party, _)| party).collect()
}

/// What each party holds on an amendment as it is worded now, or on one that proposes the same and is decided together with
/// it; those that have not spoken are left out. Whoever objects to one of them objects to what is put.
pub fn stances(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Vec<(Voice, Stance)> {
    let mut put = vec![amendment];
    if amendment.is_pending() {
        put.extend(joint(plan, dialogue, amendment));
    }
    let put = put.into_iter().map(|one| {
        let digest = Digest::of_amendment(plan, dialogue, one);
        (Subject::Amendment(one.id.clone()), digest)
    });
    let put: Vec<(Subject, Digest)> = put.collect();
    let parties = Voice::PARTIES.into_iter();
    parties
        .filter_map(|party| {
            let held = put.iter().filter_map(|(subject, digest)| {
                let held = dialogue.position(party, subject, *digest)?;
                Some(held.stance)
            });
            let held: Vec<Stance> = held.collect();
            let objects = held.contains(&Stance::Object);
            let stance = objects.then_some(Stance::Object);
            Some((party, stance.or(held.first().copied())?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::preview;
    use crate::dialogue::scene::Scene;

    fn scene() -> Scene {
        let mut scene = Scene::of(&[("care", "The State should extend coverage to all workers.")]);
        let nearer = "The State shall extend coverage to all workers.";
        let farther = "The State shall at once extend free coverage to everybody.";
        scene.words("d-1", Voice::Workers, "care", nearer);
        scene.words("d-2", Voice::Employers, "care", farther);
        scene.words("d-3", Voice::Government, "care", "Nothing is promised.");
        scene.remove("d-4", Voice::Government, "care");
        scene.sub(
            "d-5",
            Voice::Workers,
            "d-2",
            "The State shall soon extend free coverage to everybody.",
        );
        scene
    }

    #[test]
    fn what_is_farthest_removed_is_put_first() {
        let scene = scene();
        let all = scene.dialogue.amendments.values();
        let order = order_of_putting(&scene.dialogue, all);
        let names: Vec<&str> = order.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(names, ["d-4", "d-3", "d-5", "d-2", "d-1"]);
    }

    #[test]
    fn who_would_fall_unheard_is_named() {
        let scene = scene();
        let id = "d-3".parse().unwrap();
        let follows = preview(&scene.plan, &scene.dialogue, &id).unwrap();
        let unheard = follows.unheard(&scene.dialogue);
        assert!(follows.falls.iter().any(|id| id.as_str() == "d-1"));
        assert!(unheard.iter().all(|id| id.as_str() == "d-4"), "{unheard:?}");
        let id = "d-2".parse().unwrap();
        let follows = preview(&scene.plan, &scene.dialogue, &id).unwrap();
        let unheard = follows.unheard(&scene.dialogue);
        // What amends it is put first, and what replaces all.
        for name in ["d-5", "d-3"] {
            assert!(unheard.iter().any(|id| id.as_str() == name), "{unheard:?}");
        }
    }

    /// Two that propose the same are put together: what is said of one is said of both.
    #[test]
    fn who_objects_to_one_of_two_that_are_put_together_objects_to_what_is_put() {
        let mut scene = scene();
        let same = "The State shall extend coverage to all workers.";
        scene.words("d-6", Voice::Employers, "care", same);
        let subject = Subject::Amendment("d-1".parse().unwrap());
        scene.hold_on(Voice::Government, subject.clone(), Stance::Object);
        scene.hold_on(Voice::Workers, subject, Stance::Agree);
        let other = &scene.dialogue.amendments[&"d-6".parse().unwrap()];
        let expected = [
            (Voice::Government, Stance::Object),
            (Voice::Workers, Stance::Agree),
        ];
        assert_eq!(stances(&scene.plan, &scene.dialogue, other), expected);
        scene.sub("d-7", Voice::Workers, "d-1", "The State shall cover all.");
        let other = "d-6".parse().unwrap();
        let follows = preview(&scene.plan, &scene.dialogue, &other).unwrap();
        let unheard = follows.unheard(&scene.dialogue);
        assert!(unheard.iter().any(|id| id.as_str() == "d-7"), "{unheard:?}");
        assert!(unheard.iter().all(|id| id.as_str() != "d-1"), "{unheard:?}");
    }

    #[test]
    fn an_objection_is_to_the_wording_that_stands() {
        let mut scene = scene();
        let subject = Subject::Amendment("d-1".parse().unwrap());
        scene.hold_on(Voice::Employers, subject.clone(), Stance::Object);
        scene.hold_on(Voice::Government, subject, Stance::Agree);
        let found = &scene.dialogue.amendments[&"d-1".parse().unwrap()];
        let against = objections(&scene.plan, &scene.dialogue, found);
        assert_eq!(against, [Voice::Employers]);
    }
}
