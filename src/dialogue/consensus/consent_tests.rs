//! Consent is bound to words: whatever is edited, merged, moved, adopted and undone, a position is alive on exactly
//! the words it was taken on, and on no others.

use super::digest::Digest;
use super::position::{Position, Stance, Subject};
use crate::dialogue::scene::{Scene, clause_id};
use crate::dialogue::{By, Deed};
use crate::plan::{Edit, Field, Moment, Plan, Speaker, Voice};
use crate::text::{Merge, merge};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

const CLAUSES: [&str; 3] = ["a", "b", "c"];

/// Few, so that a text often returns to what it was, and merges of them often make new ones.
const TEXTS: [&str; 5] = [
    "The State should cover all.\n\nPartners meet.",
    "The State shall cover all.\n\nPartners meet.",
    "The State should cover all.\n\nPartners meet yearly.",
    "The State shall cover all.\n\nPartners meet yearly.",
    "Nobody is left out.",
];

#[derive(Clone, Debug)]
enum Act {
    Write(usize, usize),
    Title(usize, bool),
    Lead(usize, bool),
    Move(usize, usize),
    Report(usize),
    Undo,
    Hold(usize, usize, usize),
    Retract(usize, usize),
    Table(usize, usize),
    Adopt(usize),
    Fork,
    Merge,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..3usize, 0..5usize).prop_map(|(clause, text)| Act::Write(clause, text)),
        1 => (0..3usize, any::<bool>()).prop_map(|(clause, on)| Act::Title(clause, on)),
        1 => (0..3usize, any::<bool>()).prop_map(|(clause, on)| Act::Lead(clause, on)),
        1 => (0..3usize, 0..3usize).prop_map(|(clause, at)| Act::Move(clause, at)),
        1 => (0..3usize).prop_map(Act::Report),
        2 => Just(Act::Undo),
        5 => (0..3usize, 0..4usize, 0..5usize).prop_map(|(clause, party, stance)| Act::Hold(clause, party, stance)),
        1 => (0..3usize, 0..4usize).prop_map(|(clause, party)| Act::Retract(clause, party)),
        2 => (0..3usize, 0..5usize).prop_map(|(clause, text)| Act::Table(clause, text)),
        2 => (0..8usize).prop_map(Act::Adopt),
        1 => Just(Act::Fork),
        1 => Just(Act::Merge),
    ]
}

/// What was agreed to, as words: nothing of it is a digest.
type Words = (String, String, Option<String>);

/// What every party said of every text, and when.
type Said = BTreeMap<(Voice, usize, Words), (Stance, i64)>;

/// One side of a negotiation that can part and come together again.
#[derive(Clone)]
struct Side {
    scene: Scene,
    undo: Vec<Edit>,
    said: Said,
}

struct World {
    side: Side,
    other: Option<(Plan, Side)>,
    clock: i64,
}

impl Side {
    fn words(&self, clause: usize) -> Words {
        let found = &self.scene.plan.clauses[&clause_id(CLAUSES[clause])];
        (found.title.clone(), found.text.clone(), found.lead.clone())
    }

    fn set(&mut self, clause: usize, field: Field, value: Option<&str>) {
        let edit = Edit::Set {
            clause: clause_id(CLAUSES[clause]),
            field,
            value: value.map(str::to_owned),
        };
        self.undo.push(edit.apply(&mut self.scene.plan).unwrap());
    }

    fn deed(&mut self, voice: Voice, time: i64, deed: &Deed) -> bool {
        let by = By {
            sponsor: Speaker::of(voice),
            recorder: "Recorder <r@example.org>".to_owned(),
            time: Moment::new(time, 0),
            session: None,
            reason: None,
            revision: None,
            figures: Default::default(),
        };
        let Scene { plan, dialogue, .. } = &mut self.scene;
        deed.carry_out(plan, dialogue, &by).is_ok()
    }

    /// Comes together with another side as texts are merged: word by word, ours where they collide.
    fn merge(&mut self, base: &Plan, other: &Side) {
        for id in CLAUSES.map(clause_id) {
            let (was, theirs) = (&base.clauses[&id], &other.scene.plan.clauses[&id]);
            let ours = self.scene.plan.clauses.get_mut(&id).unwrap();
            ours.text = match merge(&was.text, &ours.text, &theirs.text) {
                Merge::Clean(text) | Merge::Collision { merged: text, .. } => text,
            };
            if ours.title == was.title {
                ours.title.clone_from(&theirs.title);
            }
            if ours.lead == was.lead {
                ours.lead.clone_from(&theirs.lead);
            }
        }
        for (party, theirs) in &other.scene.dialogue.positions {
            let ours = self.scene.dialogue.positions.entry(*party).or_default();
            ours.extend(theirs.iter().cloned());
            ours.sort_by_key(|position| position.time);
        }
        for (text, (stance, time)) in &other.said {
            let ours = self.said.entry(text.clone()).or_insert((*stance, *time));
            if ours.1 < *time {
                *ours = (*stance, *time);
            }
        }
        self.undo.clear();
    }
}

impl World {
    fn act(&mut self, act: &Act) {
        self.clock += 1;
        let side = &mut self.side;
        match act {
            Act::Write(clause, text) => side.set(*clause, Field::Text, Some(TEXTS[*text])),
            Act::Title(clause, on) => {
                side.set(*clause, Field::Title, Some(if *on { "On" } else { "Off" }));
            }
            Act::Lead(clause, on) => side.set(*clause, Field::Lead, on.then_some("ministry")),
            Act::Move(clause, at) => {
                let (clause, after) = (clause_id(CLAUSES[*clause]), clause_id(CLAUSES[*at]));
                for edit in crate::plan::place(&side.scene.plan, &clause, None, Some(&after)) {
                    edit.apply(&mut side.scene.plan).unwrap();
                }
            }
            Act::Report(clause) => {
                let note = format!("2005-01-31; note: report {}", self.clock);
                side.set(*clause, Field::Progress, Some(&note));
            }
            Act::Undo => {
                if let Some(inverse) = side.undo.pop() {
                    inverse.apply(&mut side.scene.plan).unwrap();
                }
            }
            Act::Hold(clause, party, stance) => {
                let (party, stance) =
                    (Voice::PARTIES[*party], Stance::iter().nth(*stance).unwrap());
                let hold = Deed::Hold {
                    subject: Subject::Clause(clause_id(CLAUSES[*clause])),
                    stance,
                    digest: side.scene.digest(CLAUSES[*clause]),
                    statement: None,
                };
                if side.deed(party, self.clock, &hold) {
                    let words = side.words(*clause);
                    side.said
                        .insert((party, *clause, words), (stance, self.clock));
                }
            }
            Act::Retract(clause, party) => {
                let subject = Subject::Clause(clause_id(CLAUSES[*clause]));
                let party = Voice::PARTIES[*party];
                // A merge can leave what the other side said on it: that is not taken back with it.
                if self.other.is_none() && side.deed(party, self.clock, &Deed::Retract(subject)) {
                    let words = side.words(*clause);
                    side.said.remove(&(party, *clause, words));
                }
            }
            Act::Table(clause, text) => {
                let id = format!("d-{}", self.clock);
                side.scene
                    .words(&id, Voice::Workers, CLAUSES[*clause], TEXTS[*text]);
            }
            Act::Adopt(which) => {
                let pending = side.scene.dialogue.amendments.values();
                let pending = pending.filter(|one| one.is_pending()).nth(*which);
                if let Some(amendment) = pending.map(|one| one.id.clone()) {
                    let adopt = Deed::Adopt {
                        amendment,
                        shown: None,
                    };
                    side.deed(Voice::Secretariat, self.clock, &adopt);
                }
            }
            Act::Fork => self.other = Some((side.scene.plan.clone(), side.clone())),
            Act::Merge => {
                if let Some((base, mut other)) = self.other.take() {
                    std::mem::swap(&mut other, side);
                    side.merge(&base, &other);
                }
            }
        }
    }

    fn check(&self) -> Result<(), TestCaseError> {
        let Scene { plan, dialogue, .. } = &self.side.scene;
        for (at, name) in CLAUSES.iter().enumerate() {
            let subject = Subject::Clause(clause_id(name));
            let digest = Digest::of(plan, dialogue, &subject).unwrap();
            for party in Voice::PARTIES {
                let held = dialogue.position(party, &subject, digest);
                let said = self.side.said.get(&(party, at, self.side.words(at)));
                prop_assert_eq!(
                    held.map(|held| held.stance),
                    said.map(|(stance, _)| *stance)
                );
                let others = |other: &Position| other.subject == subject && other.digest == digest;
                let stale = dialogue.stale(party, &subject, digest);
                prop_assert!(stale.is_none_or(|stale| !others(stale)));
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_position_is_alive_on_its_own_words_only(acts in vec(act(), 1..60)) {
        let scene = Scene::of(&[("a", TEXTS[0]), ("b", TEXTS[0]), ("c", TEXTS[4])]);
        let side = Side { scene, undo: Vec::new(), said: Said::new() };
        let mut world = World { side, other: None, clock: 0 };
        for act in &acts {
            world.act(act);
            world.check()?;
        }
    }
}

#[test]
fn a_clean_merge_carries_no_consent_onto_new_words() {
    let mut side = Side {
        scene: Scene::of(&[("a", TEXTS[0]), ("b", TEXTS[0]), ("c", TEXTS[0])]),
        undo: Vec::new(),
        said: Said::new(),
    };
    let base = side.scene.plan.clone();
    let mut other = side.clone();
    side.scene.set("a", TEXTS[1]);
    side.scene.hold(Voice::Workers, "a", Stance::Agree);
    other.scene.set("a", TEXTS[2]);
    other.scene.hold(Voice::Workers, "a", Stance::Agree);
    side.merge(&base, &other);
    assert_eq!(side.scene.text("a"), TEXTS[3]);
    let subject = Subject::Clause(clause_id("a"));
    let (dialogue, digest) = (&side.scene.dialogue, side.scene.digest("a"));
    assert_eq!(dialogue.position(Voice::Workers, &subject, digest), None);
    assert!(dialogue.stale(Voice::Workers, &subject, digest).is_some());
    // The same words of another clause are another text.
    side.scene.set("b", TEXTS[1]);
    let digest = side.scene.digest("b");
    let other = Subject::Clause(clause_id("b"));
    assert_eq!(
        side.scene.dialogue.position(Voice::Workers, &other, digest),
        None
    );
}
