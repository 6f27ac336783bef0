//! The order of putting: what is farthest removed from the text is put first, so that no decision on something nearer
//! takes it away unheard; and who objects to what is put.

use super::{Amendment, Proposal, Verb};
use crate::dialogue::{AmendmentId, Dialogue, Digest, Preview, Stance, Subject};
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

impl Preview {
    /// Of those that would fall, the ones that are to be put before this one: to adopt it now takes them away unheard.
    pub fn unheard(&self, dialogue: &Dialogue) -> Vec<AmendmentId> {
        put_before(dialogue, &self.amendment, &self.falls)
    }
}

/// Those of these that are to be put before an amendment, in the order of putting.
pub(in crate::dialogue) fn put_before<'a>(
    dialogue: &Dialogue,
    amendment: &'a AmendmentId,
    these: impl IntoIterator<Item = &'a AmendmentId>,
) -> Vec<AmendmentId> {
    let all = these.into_iter().chain([amendment]);
    let all = all.filter_map(|id| dialogue.amendments.get(id));
    let order = order_of_putting(dialogue, all).into_iter();
    let before = order.take_while(|one| one.id != *amendment);
    before.map(|one| one.id.clone()).collect()
}

/// Who objects to an amendment as it is worded now.
pub fn objections(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Vec<Voice> {
    let stances = stances(plan, dialogue, amendment).into_iter();
    let against = stances.filter(|(_, stance)| *stance == Stance::Object);
    against.map(|(party, _)| party).collect()
}

/// What each party holds on an amendment as it is worded now; those that have not spoken are left out.
pub fn stances(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Vec<(Voice, Stance)> {
    let subject = Subject::Amendment(amendment.id.clone());
    let digest = Digest::of_amendment(plan, dialogue, amendment);
    let held = |party: &Voice| dialogue.position(*party, &subject, digest);
    let parties = Voice::PARTIES.into_iter();
    parties
        .filter_map(|party| held(&party).map(|one| (party, one.stance)))
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
