//! What one said and another changed: each case as values, and random histories with one forged act among them.

use super::record::{Record, Said, Touch};
use super::tests::{Scene, declared, key};
use super::{How, Signature, What, Why};
use crate::plan::Voice;
use crate::track::ObjectId;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use Voice::{Employers, Government, Secretariat, Workers};

fn record(owner: Voice, said: Said, about: &str) -> Arc<Record> {
    Arc::new(Record {
        owner,
        said,
        of: about.to_owned(),
        key: String::new(),
    })
}

fn held(owner: Voice) -> Arc<Record> {
    record(owner, Said::Position, "clause:a")
}

impl Scene {
    /// With a key of the workers (1), of the employers (2) and of the secretariat (9), and none of the government.
    fn full() -> Scene {
        let mut scene = Scene::default();
        let keys = vec![
            declared(1, Workers),
            declared(2, Employers),
            declared(9, Secretariat),
        ];
        scene.keys(Some(Secretariat), None, keys);
        scene
    }

    /// An act that leaves something at a value.
    fn leaves(
        &mut self,
        claim: Option<Voice>,
        signer: Option<u8>,
        record: &Arc<Record>,
        after: Option<u32>,
    ) -> usize {
        let signature = signer.map_or(Signature::None, |number| Signature::By(key(number)));
        let at = self.push(claim, signature, None);
        self.touch(at, record, after);
        at
    }

    fn touch(&mut self, at: usize, record: &Arc<Record>, after: Option<u32>) {
        self.evidence.touches.push(Touch {
            at,
            record: Arc::clone(record),
            name: "a".to_owned(),
            after,
            asked: false,
        });
    }

    /// What was done to what others had said, and whether it is grave.
    fn altered(&self) -> Vec<(How, Why, bool)> {
        let findings = self.judged().findings.into_iter();
        let altered = findings.filter_map(|one| match one.what {
            What::Altered(it) => Some((it.how, it.why, it.is_grave())),
            _ => None,
        });
        altered.collect()
    }
}

#[test]
fn whoever_holds_a_position_changes_it_or_the_secretariat_does() {
    for (claim, signer) in [(Workers, 1), (Workers, 9), (Secretariat, 9)] {
        for after in [None, Some(2)] {
            let mut scene = Scene::full();
            scene.leaves(Some(Workers), Some(1), &held(Workers), Some(1));
            scene.leaves(Some(claim), Some(signer), &held(Workers), after);
            assert_eq!(scene.altered(), []);
        }
    }
}

#[test]
fn nobody_else_does() {
    let cases = [
        (Some(Employers), Some(2), Why::Other(Some(Employers))),
        (Some(Employers), None, Why::Other(Some(Employers))),
        (None, None, Why::Other(None)),
        // What was signed is changed by nothing that only says whose it is.
        (Some(Workers), None, Why::Signed),
        (Some(Secretariat), None, Why::Signed),
    ];
    for (claim, signer, why) in cases {
        for (after, how) in [(None, How::PositionGone), (Some(2), How::PositionOther)] {
            let mut scene = Scene::full();
            scene.leaves(Some(Workers), Some(1), &held(Workers), Some(1));
            scene.leaves(claim, signer, &held(Workers), after);
            assert_eq!(scene.altered(), [(how, why, true)]);
            // Whoever brings back what stood does no harm, and whatever comes of it then is told anew.
            scene.leaves(Some(Government), None, &held(Workers), Some(1));
            assert_eq!(scene.altered().len(), 1);
            scene.leaves(claim, signer, &held(Workers), after);
            assert_eq!(scene.altered().len(), 2);
        }
    }
}

#[test]
fn what_was_taken_back_is_not_brought_back_by_others() {
    let mut scene = Scene::full();
    scene.leaves(Some(Workers), Some(1), &held(Workers), Some(1));
    scene.leaves(Some(Workers), Some(1), &held(Workers), None);
    scene.leaves(Some(Employers), None, &held(Workers), Some(1));
    let told = (How::PositionNew, Why::Other(Some(Employers)), true);
    assert_eq!(scene.altered(), [told]);
    // To take that away again leaves it as its party did.
    scene.leaves(Some(Employers), None, &held(Workers), None);
    assert_eq!(scene.altered(), [told]);
}

#[test]
fn what_nobody_signed_is_taken_back_at_once_under_any_flag_and_said() {
    let mut scene = Scene::full();
    let at = scene.leaves(Some(Government), None, &held(Government), Some(1));
    let undo = scene.leaves(Some(Employers), None, &held(Government), None);
    scene.evidence.acts[undo].undoes = Some(at);
    let told = (How::PositionGone, Why::Undone(Employers), false);
    assert_eq!(scene.altered(), [told]);
    // Not what was signed, and not where another act is named.
    scene.evidence.acts[undo].undoes = Some(0);
    assert_eq!(
        scene.altered(),
        [(How::PositionGone, Why::Other(Some(Employers)), true)]
    );
    let mut scene = Scene::full();
    let at = scene.leaves(Some(Workers), Some(1), &held(Workers), Some(1));
    let undo = scene.leaves(Some(Employers), None, &held(Workers), None);
    scene.evidence.acts[undo].undoes = Some(at);
    assert_eq!(
        scene.altered(),
        [(How::PositionGone, Why::Other(Some(Employers)), true)]
    );
}

#[test]
fn what_goes_and_comes_under_many_flags_is_still_one_act() {
    let mut scene = Scene::full();
    let tabled = scene.leaves(Some(Government), None, &held(Government), Some(1));
    let mut last = tabled;
    for (flag, after) in [(Employers, None), (Workers, Some(1))] {
        let act = scene.leaves(Some(flag), None, &held(Government), after);
        scene.evidence.acts[act].undoes = Some(last);
        last = act;
    }
    // The act itself, by its own name, although it was done again since.
    let undo = scene.leaves(Some(Workers), None, &held(Government), None);
    scene.evidence.acts[undo].undoes = Some(tabled);
    assert!(scene.altered().iter().all(|(.., grave)| !grave));
    // Not where its party did something else in between.
    scene.leaves(Some(Government), None, &held(Government), Some(2));
    let undo = scene.leaves(Some(Workers), None, &held(Government), None);
    scene.evidence.acts[undo].undoes = Some(last);
    let told = (How::PositionGone, Why::Other(Some(Workers)), true);
    assert!(scene.altered().contains(&told));
}

#[test]
fn an_adoption_is_the_secretariats() {
    let adoption = record(Secretariat, Said::Adoption, "plan-2003");
    let mut scene = Scene::full();
    let at = scene.leaves(Some(Secretariat), Some(9), &adoption, Some(0));
    let gone = scene.leaves(Some(Employers), None, &adoption, None);
    scene.evidence.acts[gone].undoes = Some(at);
    let told = (How::AdoptionGone, Why::Other(Some(Employers)), true);
    assert_eq!(scene.altered(), [told]);
    let mut scene = Scene::full();
    scene.leaves(Some(Workers), Some(1), &adoption, Some(0));
    let told = (How::AdoptionNew, Why::Other(Some(Workers)), true);
    assert_eq!(scene.altered(), [told]);
}

#[test]
fn of_an_amendment_that_is_gone_one_sentence_is_told() {
    let of = |owner, said| record(owner, said, "x");
    let mut scene = Scene::full();
    let at = scene.leaves(
        Some(Workers),
        Some(1),
        &of(Workers, Said::Proposal),
        Some(1),
    );
    scene.touch(at, &of(Workers, Said::OwnStep), Some(0));
    // Others second it, and the secretariat does not adopt it.
    scene.leaves(Some(Employers), None, &of(Employers, Said::Step), Some(0));
    scene.leaves(
        Some(Secretariat),
        Some(9),
        &of(Secretariat, Said::Step),
        Some(0),
    );
    assert_eq!(scene.altered(), []);
    let gone = scene.leaves(Some(Employers), None, &of(Workers, Said::Proposal), None);
    for (owner, said) in [
        (Workers, Said::OwnStep),
        (Employers, Said::Step),
        (Secretariat, Said::Step),
    ] {
        scene.touch(gone, &of(owner, said), None);
    }
    let told = (How::AmendmentGone, Why::Other(Some(Employers)), true);
    assert_eq!(scene.altered(), [told]);
}

#[test]
fn a_tag_that_was_seen_is_missed_unless_its_adoption_was_taken_back() {
    let adoption = record(Secretariat, Said::Adoption, "plan-2003");
    let mut scene = Scene::full();
    let at = scene.leaves(Some(Secretariat), Some(9), &adoption, Some(0));
    let (tag, commit) = (ObjectId([9; 20]), scene.evidence.acts[at].id);
    scene
        .seen
        .tags
        .insert("plan-2003".to_owned(), (tag, commit));
    scene.evidence.named.insert("plan-2003".to_owned(), tag);
    assert_eq!(scene.grave(), [""; 0]);
    scene.evidence.named.insert("plan-2003".to_owned(), commit);
    assert_eq!(scene.grave(), ["tag-moved"]);
    scene.evidence.named.clear();
    assert_eq!(scene.grave(), ["tag-gone"]);
    let back = scene.leaves(Some(Secretariat), Some(9), &adoption, None);
    scene.evidence.acts[back].undoes = Some(at);
    assert_eq!(scene.grave(), [""; 0]);
}

/// Two lines from the last act, and a merge of both.
fn two_lines(scene: &mut Scene) -> (usize, usize) {
    let from = scene.evidence.acts.len() - 1;
    let one = scene.onto(vec![from], Some(Workers), Signature::By(key(1)), None);
    let other = scene.onto(vec![from], Some(Employers), Signature::None, None);
    (one, other)
}

#[test]
fn a_merge_that_keeps_what_one_line_took_back_is_told() {
    let position = held(Workers);
    for (merged, told) in [
        (None, vec![]),
        (Some(1), vec![(How::PositionNew, Why::Other(None), true)]),
    ] {
        let mut scene = Scene::full();
        scene.leaves(Some(Workers), Some(1), &position, Some(1));
        let (one, other) = two_lines(&mut scene);
        scene.touch(one, &position, None);
        let merge = scene.onto(vec![other, one], None, Signature::None, None);
        scene.touch(merge, &position, merged);
        assert_eq!(scene.altered(), told);
    }
}

#[test]
fn a_merge_that_is_taken_back_takes_what_it_brought_in_along() {
    let position = held(Employers);
    let mut scene = Scene::full();
    let (one, other) = two_lines(&mut scene);
    scene.touch(other, &position, Some(1));
    let merge = scene.onto(vec![one, other], None, Signature::None, None);
    scene.touch(merge, &position, Some(1));
    let mut last = merge;
    for (flag, after) in [(Government, None), (Workers, Some(1)), (Government, None)] {
        let act = scene.onto(vec![last], Some(flag), Signature::None, None);
        scene.touch(act, &position, after);
        scene.evidence.acts[act].undoes = Some(last);
        last = act;
    }
    let told = (How::PositionGone, Why::Undone(Government), false);
    assert_eq!(scene.altered(), [told, told]);
}

#[test]
fn of_steps_that_two_lines_took_a_merge_leaves_one_out_but_not_that_of_one_line() {
    let step = |owner: Voice| record(owner, Said::Step, "x");
    for (both, told) in [
        (true, vec![]),
        (false, vec![(How::AmendmentOther, Why::Other(None), true)]),
    ] {
        let mut scene = Scene::full();
        let (one, other) = two_lines(&mut scene);
        scene.touch(one, &step(Workers), Some(0));
        if both {
            scene.touch(other, &step(Employers), Some(0));
        }
        let merge = scene.onto(vec![other, one], None, Signature::None, None);
        scene.touch(merge, &step(Workers), None);
        if both {
            scene.touch(merge, &step(Employers), Some(0));
        }
        assert_eq!(scene.altered(), told);
    }
}

/// An act of a random history.
#[derive(Clone, Debug)]
struct Random {
    parents: (usize, Option<usize>),
    record: usize,
    value: Option<u32>,
    by_office: bool,
    first: bool,
}

fn random() -> impl Strategy<Value = Random> {
    let parents = (any::<usize>(), of(any::<usize>()));
    (
        parents,
        0..6_usize,
        of(0..3_u32),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(parents, record, value, by_office, first)| Random {
            parents,
            record,
            value,
            by_office,
            first,
        })
}

/// How the forged act says whose it is.
#[derive(Clone, Copy, Debug)]
enum Forgery {
    Others(Option<u8>),
    Nobodys,
    Unsigned,
}

/// What there is at a place: of each record its value, by which act, and whether that was signed.
type World = BTreeMap<usize, (Option<u32>, usize, bool)>;

/// A history as it is written.
struct Writing {
    scene: Scene,
    records: Vec<Arc<Record>>,
    worlds: Vec<World>,
    before: Vec<BTreeSet<usize>>,
}

impl Writing {
    fn new() -> Writing {
        let scene = Scene::full();
        let owners = [Workers, Employers, Government];
        let mut records: Vec<Arc<Record>> = owners.map(held).into();
        records.extend(owners.map(|owner| record(owner, Said::Proposal, "x")));
        Writing {
            scene,
            records,
            worlds: vec![World::new()],
            before: vec![BTreeSet::from([0])],
        }
    }

    fn push(&mut self, parents: Vec<usize>, claim: Option<Voice>, signer: Option<u8>) -> usize {
        let signature = signer.map_or(Signature::None, |number| Signature::By(key(number)));
        let at = self.scene.onto(parents.clone(), claim, signature, None);
        let mut before = BTreeSet::from([at]);
        for parent in &parents {
            before.extend(&self.before[*parent]);
        }
        self.before.push(before);
        self.worlds.push(self.worlds[parents[0]].clone());
        at
    }

    /// An act of whoever may, or nothing where it would change nothing.
    fn rightly(&mut self, act: &Random) {
        let parent = act.parents.0 % self.worlds.len();
        let record = Arc::clone(&self.records[act.record]);
        let now = self.worlds[parent].get(&act.record).and_then(|it| it.0);
        if now == act.value {
            return;
        }
        let signer = match record.owner {
            _ if act.by_office && record.owner != Government => Some(9),
            Workers => Some(1),
            Employers => Some(2),
            _ => None,
        };
        let at = self.push(vec![parent], Some(record.owner), signer);
        self.scene.touch(at, &record, act.value);
        self.worlds[at].insert(act.record, (act.value, at, signer.is_some()));
    }

    /// A merge that takes of every record what is latest, or one of two that are.
    fn merge(&mut self, act: &Random, other: usize) {
        let count = self.worlds.len();
        let parents = vec![act.parents.0 % count, other % count];
        if parents[0] == parents[1] {
            return;
        }
        let sides: Vec<World> = parents.iter().map(|at| self.worlds[*at].clone()).collect();
        let at = self.push(parents.clone(), None, None);
        for place in 0..self.records.len() {
            let found = sides.iter().map(|side| side.get(&place).copied());
            let found: Vec<_> = found.collect();
            let is_later = |one: usize, other: usize| match (found[one], found[other]) {
                (None, Some(_)) => true,
                (Some((_, by, _)), other_one) => {
                    other_one.is_none_or(|it| it.1 != by)
                        && self.before[parents[other]].contains(&by)
                }
                _ => false,
            };
            let choice = match (is_later(0, 1), is_later(1, 0)) {
                (true, _) => found[1],
                (_, true) => found[0],
                _ if act.first => found[0],
                _ => found[1],
            };
            let value = choice.and_then(|it| it.0);
            let values: Vec<_> = found.iter().map(|it| it.and_then(|it| it.0)).collect();
            let Some((_, by, signed)) = choice else {
                continue;
            };
            if values.iter().any(|it| *it != value) {
                let record = Arc::clone(&self.records[place]);
                self.scene.touch(at, &record, value);
                self.worlds[at].insert(place, (value, at, signed));
            } else {
                let last = found.iter().flatten().max_by_key(|it| it.1);
                let last = last.map_or((value, by, signed), |it| *it);
                self.worlds[at].insert(place, last);
            }
        }
    }

    /// The act of somebody who may not; its place, if there is anything to forge.
    fn forge(&mut self, act: &Random, how: Forgery) -> Option<usize> {
        let parent = act.parents.0 % self.worlds.len();
        let record = Arc::clone(&self.records[act.record]);
        let now = self.worlds[parent].get(&act.record).copied();
        let value = now.and_then(|it| it.0);
        let (claim, signer) = match how {
            Forgery::Others(signer) if record.owner != Employers => (Some(Employers), signer),
            Forgery::Others(_) => (Some(Workers), None),
            // Who brings what never was and says nothing of whose it is, claims nothing.
            Forgery::Nobodys if now.is_some() => (None, None),
            Forgery::Unsigned if now.is_some_and(|it| it.2) => (Some(record.owner), None),
            Forgery::Nobodys | Forgery::Unsigned => return None,
        };
        if value == act.value {
            return None;
        }
        let at = self.push(vec![parent], claim, signer);
        self.scene.touch(at, &record, act.value);
        let signed = now.is_some_and(|it| it.2);
        self.worlds[at].insert(act.record, (act.value, at, signed));
        Some(at)
    }

    fn write(&mut self, acts: &[Random]) {
        for act in acts {
            match act.parents.1 {
                Some(other) => self.merge(act, other),
                None => self.rightly(act),
            }
        }
    }
}

proptest! {
    #[test]
    fn of_random_histories_exactly_the_forged_act_is_told(
        first in vec(random(), 0..14),
        forged in (random(), proptest::sample::select(vec![
            Forgery::Others(None), Forgery::Others(Some(2)), Forgery::Nobodys, Forgery::Unsigned,
        ])),
        then in vec(random(), 0..14),
    ) {
        let mut writing = Writing::new();
        writing.write(&first);
        prop_assert_eq!(writing.scene.altered(), []);
        let at = writing.forge(&forged.0, forged.1);
        writing.write(&then);
        let told = writing.scene.judged().findings;
        let told = told.into_iter().filter(|one| matches!(one.what, What::Altered(_)));
        let told: Vec<_> = told.filter(|one| one.is_grave()).map(|one| one.at).collect();
        let acts = &writing.scene.evidence.acts;
        let forged: Vec<_> = at.iter().map(|at| Some(acts[*at].id)).collect();
        prop_assert_eq!(told, forged);
    }
}
