//! Forgeries, each as values: what must be told, and what must not.

use super::{
    Declared, Evidence, JudgedAct, Kind, Seen, Signature, Stands, Taken, Verdict, What, judge,
};
use crate::plan::{PublicKey, Voice};
use crate::track::ObjectId;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

use Voice::{Employers, Secretariat, Workers};

/// An act of nobody.
pub(super) fn blank(number: usize) -> JudgedAct {
    JudgedAct {
        id: ObjectId([u8::try_from(number).unwrap(); 20]),
        parents: Vec::new(),
        time: 100 * i64::try_from(number).unwrap(),
        claim: None,
        kind: Kind::Change,
        undoes: None,
        keys: Arc::default(),
        signature: Signature::None,
    }
}

pub(super) fn key(number: u8) -> PublicKey {
    let mut blob = b"\0\0\0\x0bssh-ed25519\0\0\0\x20".to_vec();
    blob.extend([number; 32]);
    PublicKey::of_blob(&blob).unwrap()
}

pub(super) fn declared(number: u8, voice: Voice) -> Declared {
    Declared {
        key: key(number),
        voice,
        from: None,
        until: None,
    }
}

fn until(number: u8, voice: Voice, until: i64) -> Declared {
    Declared {
        until: Some(until),
        ..declared(number, voice)
    }
}

/// A history that is written change by change, each on the one before it.
#[derive(Default)]
pub(super) struct Scene {
    pub(super) evidence: Evidence,
    pub(super) seen: Seen,
}

impl Scene {
    /// With the keys of the workers (1) and of the secretariat (9).
    pub(super) fn seated() -> Scene {
        let mut scene = Scene::default();
        scene.keys(
            Some(Secretariat),
            None,
            vec![declared(1, Workers), declared(9, Secretariat)],
        );
        scene
    }

    pub(super) fn push(
        &mut self,
        claim: Option<Voice>,
        signature: Signature,
        keys: Option<Vec<Declared>>,
    ) -> usize {
        let place = self.evidence.acts.len();
        let parents: Vec<usize> = place.checked_sub(1).into_iter().collect();
        self.onto(parents, claim, signature, keys)
    }

    pub(super) fn onto(
        &mut self,
        parents: Vec<usize>,
        claim: Option<Voice>,
        signature: Signature,
        keys: Option<Vec<Declared>>,
    ) -> usize {
        let acts = &self.evidence.acts;
        let place = acts.len();
        let before = parents
            .first()
            .and_then(|at| acts.get(*at))
            .map(|it| Arc::clone(&it.keys));
        self.evidence.acts.push(JudgedAct {
            parents,
            claim,
            keys: keys.map(Arc::new).or(before).unwrap_or_default(),
            signature,
            ..blank(place)
        });
        place
    }

    fn act(&mut self, claim: Voice, signer: Option<u8>) -> usize {
        let signature = signer.map_or(Signature::None, |number| Signature::By(key(number)));
        self.push(Some(claim), signature, None)
    }

    pub(super) fn keys(
        &mut self,
        claim: Option<Voice>,
        signer: Option<u8>,
        keys: Vec<Declared>,
    ) -> usize {
        let signature = signer.map_or(Signature::None, |number| Signature::By(key(number)));
        self.push(claim, signature, Some(keys))
    }

    pub(super) fn judged(&self) -> Verdict {
        judge(&self.evidence, &self.seen)
    }

    /// What is grave in it.
    pub(super) fn grave(&self) -> Vec<&'static str> {
        let verdict = self.judged();
        let grave = verdict.findings.iter().filter(|one| one.is_grave());
        grave.map(|one| one.slug()).collect()
    }

    fn stands(&self, at: usize) -> Stands {
        self.judged().stands[at]
    }
}

#[test]
fn the_three_states_are_told_apart() {
    let mut scene = Scene::seated();
    let signed = scene.act(Workers, Some(1));
    let recorded = scene.act(Workers, Some(9));
    let unsigned = scene.act(Workers, None);
    let without_key = scene.act(Employers, None);
    assert_eq!(scene.stands(signed), Stands::Signed);
    assert_eq!(scene.stands(recorded), Stands::Recorded);
    assert_eq!(scene.stands(unsigned), Stands::Unsigned);
    assert_eq!(scene.stands(without_key), Stands::Unsigned);
    assert_eq!(scene.grave(), [""; 0]);
    // Only of a party that could have signed it is said that it did not.
    let verdict = scene.judged();
    let named = verdict
        .findings
        .iter()
        .filter(|one| one.slug() == "unsigned");
    let named: Vec<_> = named.map(|one| (one.at, one.party())).collect();
    assert_eq!(named, [(Some(ObjectId([3; 20])), Some(Workers))]);
}

#[test]
fn another_partys_key_and_one_of_nobody_prove_nothing() {
    let mut scene = Scene::seated();
    let at = scene.act(Employers, Some(1));
    scene.act(Workers, Some(7));
    scene.push(Some(Workers), Signature::Broken, None);
    assert_eq!(
        scene.grave(),
        ["other-partys-key", "unknown-key", "broken-signature"]
    );
    assert_eq!(scene.stands(at), Stands::Refused);
}

#[test]
fn an_expired_key_does_not_sign_whatever_date_it_writes() {
    let mut scene = Scene::seated();
    let keys = vec![until(1, Workers, 150), declared(9, Secretariat)];
    scene.keys(Some(Secretariat), Some(9), keys);
    let good = scene.act(Secretariat, Some(9));
    let late = scene.act(Workers, Some(1));
    // It says that it was made before the key ended, and before what it builds on.
    scene.evidence.acts[late].time = 120;
    assert_eq!(scene.grave(), ["key-out-of-time"]);
    assert_eq!(scene.stands(late), Stands::Refused);
    assert_eq!(scene.stands(good), Stands::Signed);
}

#[test]
fn a_key_added_by_its_forger_does_not_count() {
    let mut scene = Scene::seated();
    let keys = || {
        vec![
            declared(1, Workers),
            declared(9, Secretariat),
            declared(7, Workers),
        ]
    };
    // Unsigned in the name of the secretariat, and in that of the party; and signed by itself.
    for (claim, signer) in [
        (Secretariat, None),
        (Workers, None),
        (Workers, Some(7)),
        (Secretariat, Some(7)),
    ] {
        let mut scene = Scene::seated();
        scene.keys(Some(claim), signer, keys());
        scene.act(Workers, Some(7));
        let grave = scene.grave();
        assert!(
            grave.contains(&"key-not-counted") && grave.contains(&"unknown-key"),
            "{grave:?}"
        );
    }
    // By the party's own signature or by that of the secretariat it does.
    for signer in [1, 9] {
        let mut scene = Scene::seated();
        let claim = if signer == 1 { Workers } else { Secretariat };
        scene.keys(Some(claim), Some(signer), keys());
        scene.act(Workers, Some(7));
        assert_eq!(scene.grave(), [""; 0]);
    }
    // Not by that of another party.
    scene.keys(
        Some(Workers),
        Some(1),
        vec![
            declared(1, Workers),
            declared(9, Secretariat),
            declared(7, Employers),
        ],
    );
    assert_eq!(scene.grave(), ["key-not-counted"]);
}

#[test]
fn a_key_becomes_no_other_partys_and_is_ended_by_no_stranger() {
    let mut scene = Scene::seated();
    // An organisation's party was changed in the file: its key would sign for others.
    scene.keys(
        Some(Workers),
        Some(1),
        vec![declared(1, Employers), declared(9, Secretariat)],
    );
    scene.act(Employers, Some(1));
    assert_eq!(scene.grave(), ["key-not-counted", "other-partys-key"]);
    for keys in [
        vec![declared(9, Secretariat)],
        vec![until(1, Workers, 5), declared(9, Secretariat)],
    ] {
        let mut scene = Scene::seated();
        scene.keys(Some(Secretariat), None, keys);
        let at = scene.act(Workers, Some(1));
        assert_eq!(scene.grave(), ["key-not-counted"]);
        assert_eq!(scene.stands(at), Stands::Signed);
    }
}

#[test]
fn the_first_key_of_a_party_is_believed_and_said() {
    let mut scene = Scene::seated();
    let firsts = |scene: &Scene| -> Vec<Option<Voice>> {
        let verdict = scene.judged();
        let first = verdict
            .findings
            .iter()
            .filter(|one| one.slug() == "first-key");
        first.map(|one| one.party()).collect()
    };
    assert_eq!(firsts(&scene), [Some(Workers), Some(Secretariat)]);
    scene.seen.first = scene.judged().first();
    assert_eq!(firsts(&scene), []);
    // A party brings its own and signs with it; the secretariat, which has a key, must sign for others.
    let own = vec![
        declared(1, Workers),
        declared(9, Secretariat),
        declared(3, Employers),
    ];
    let mut other = Scene::seated();
    let at = other.keys(Some(Employers), Some(3), own.clone());
    assert_eq!(other.grave(), [""; 0]);
    assert_eq!(other.stands(at), Stands::Signed);
    let mut other = Scene::seated();
    other.keys(Some(Secretariat), None, own);
    assert_eq!(other.grave(), ["key-not-counted"]);
    // What was seen here was another one.
    scene.seen.first = BTreeMap::from([(Workers, vec!["SHA256:other".to_owned()])]);
    assert!(scene.grave().contains(&"other-first-key"));
}

#[test]
fn a_secretariat_that_comes_later_gives_a_party_no_keys() {
    let mut scene = Scene::default();
    scene.keys(Some(Workers), None, vec![declared(1, Workers)]);
    scene.keys(
        Some(Secretariat),
        None,
        vec![declared(1, Workers), declared(9, Secretariat)],
    );
    assert_eq!(scene.grave(), [""; 0]);
    let more = vec![
        declared(1, Workers),
        declared(9, Secretariat),
        declared(7, Workers),
    ];
    let mut forged = Scene {
        evidence: scene.evidence.clone(),
        seen: Seen::default(),
    };
    forged.keys(Some(Secretariat), Some(9), more.clone());
    assert_eq!(forged.grave(), ["key-not-counted"]);
    // To end a key, which gives nobody anything, it is secretariat enough; for others it may record keys.
    let ended = vec![
        until(1, Workers, 5),
        declared(9, Secretariat),
        declared(3, Employers),
    ];
    let mut other = Scene {
        evidence: scene.evidence.clone(),
        seen: Seen::default(),
    };
    other.keys(Some(Secretariat), Some(9), ended);
    other.act(Employers, Some(3));
    assert_eq!(other.grave(), [""; 0]);
    scene.keys(Some(Workers), Some(1), more);
    assert_eq!(scene.grave(), [""; 0]);
}

#[test]
fn where_nothing_is_known_of_before_the_keys_are_believed() {
    let mut scene = Scene::default();
    scene.keys(
        Some(Employers),
        None,
        vec![declared(1, Workers), declared(9, Secretariat)],
    );
    let at = scene.act(Workers, Some(1));
    assert_eq!(scene.grave(), [""; 0]);
    assert_eq!(scene.stands(at), Stands::Signed);
}

#[test]
fn a_merge_brings_no_other_first_key() {
    let mut scene = Scene::default();
    let start = scene.act(Secretariat, None);
    let ours = scene.onto(
        vec![start],
        Some(Workers),
        Signature::By(key(1)),
        Some(vec![declared(1, Workers)]),
    );
    let theirs = scene.onto(
        vec![start],
        Some(Workers),
        Signature::By(key(7)),
        Some(vec![declared(7, Workers)]),
    );
    let both = vec![declared(1, Workers), declared(7, Workers)];
    scene.onto(vec![ours, theirs], None, Signature::None, Some(both));
    scene.act(Workers, Some(7));
    let grave = scene.grave();
    assert_eq!(grave, ["key-not-counted", "unknown-key"]);
}

#[test]
fn what_was_ended_on_one_line_is_ended_after_a_merge() {
    let mut scene = Scene::seated();
    let ended = vec![until(1, Workers, 150), declared(9, Secretariat)];
    let left = scene.onto(
        vec![0],
        Some(Secretariat),
        Signature::By(key(9)),
        Some(ended),
    );
    let gone = scene.onto(
        vec![0],
        Some(Secretariat),
        Signature::By(key(9)),
        Some(vec![declared(9, Secretariat)]),
    );
    let right = scene.onto(vec![0], Some(Workers), Signature::By(key(1)), None);
    for other in [left, gone] {
        let mut scene = Scene {
            evidence: scene.evidence.clone(),
            seen: Seen::default(),
        };
        let keys = scene.evidence.acts[right].keys.as_ref().clone();
        scene.onto(vec![right, other], None, Signature::None, Some(keys));
        scene.act(Workers, Some(1));
        assert_eq!(scene.grave(), ["key-out-of-time"]);
    }
}

#[test]
fn history_that_went_away_and_positions_on_nothing_are_told() {
    let mut scene = Scene::seated();
    let at = scene.act(Workers, Some(1));
    scene.seen.head = Some(ObjectId([1; 20]));
    assert_eq!(scene.grave(), [""; 0]);
    scene.seen.head = Some(ObjectId([200; 20]));
    scene.evidence.positions.push(Taken {
        at,
        party: Employers,
        subject: "clause:a".to_owned(),
        stood: false,
    });
    let found: Vec<What> = scene
        .judged()
        .findings
        .into_iter()
        .filter(|one| one.is_grave())
        .map(|one| one.what)
        .collect();
    assert!(found.contains(&What::Rewritten(ObjectId([200; 20]))));
    assert!(found.contains(&What::NeverStood(Employers, "clause:a".to_owned())));
    assert_eq!(found.len(), 2);
}

/// What somebody writes who has no key of the workers or of the secretariat.
#[derive(Clone, Debug)]
struct Forged {
    parents: (usize, Option<usize>),
    claim: Option<Voice>,
    signature: Option<u8>,
    broken: bool,
    keys: Option<Vec<(u8, Voice, Option<i64>)>>,
}

fn forged() -> impl Strategy<Value = Forged> {
    let voice =
        || proptest::sample::select(vec![Workers, Employers, Secretariat, Voice::Government]);
    let keys = vec((1..10_u8, voice(), of(0..900_i64)), 0..4);
    (
        (any::<usize>(), of(any::<usize>())),
        of(voice()),
        of(4..8_u8),
        any::<bool>(),
        of(keys),
    )
        .prop_map(|(parents, claim, signature, broken, keys)| Forged {
            parents,
            claim,
            signature,
            broken: broken && signature.is_none(),
            keys,
        })
}

proptest! {
    #[test]
    fn whoever_has_no_key_becomes_nobody(acts in vec(forged(), 0..10)) {
        let mut scene = Scene::seated();
        let own = |verdict: &Verdict| -> Vec<_> {
            let all = verdict.ring.keys.iter();
            let own = all.filter(|(_, one)| matches!(one.voice, Workers | Secretariat));
            own.map(|(key, one)| (key.clone(), one.clone())).collect()
        };
        let before = own(&scene.judged());
        for act in acts {
            let count = scene.evidence.acts.len();
            let mut parents = vec![act.parents.0 % count];
            parents.extend(act.parents.1.map(|at| at % count));
            parents.dedup();
            let signature = match act.signature {
                _ if act.broken => Signature::Broken,
                Some(number) => Signature::By(key(number)),
                None => Signature::None,
            };
            let keys = act.keys.map(|keys| {
                let keys = keys.into_iter();
                keys.map(|(number, voice, end)| Declared { until: end, ..declared(number, voice) }).collect()
            });
            let at = scene.onto(parents, act.claim, signature, keys);
            let verdict = scene.judged();
            prop_assert_eq!(&own(&verdict), &before);
            if matches!(act.claim, Some(Workers | Secretariat)) {
                prop_assert!(matches!(verdict.stands[at], Stands::Unsigned | Stands::Refused));
            }
        }
    }
}
