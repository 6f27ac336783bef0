//! All that one side does to a plan, at random, for tests.

use crate::dialogue::{Deed, Stance};
use crate::plan::{Clause, ClauseId, Edit, Field, Kind, Plan, Speaker, Voice, place};
use crate::store::testing::{Scene, act, set};
use proptest::prelude::*;

/// What one side does.
#[derive(Clone, Debug)]
pub(in crate::store) enum Step {
    Text(usize, usize, bool),
    Title(usize),
    Start(usize, u8),
    Partner(usize, u8),
    Add(usize),
    Remove(usize),
    Move(usize, usize),
    Hold(usize, bool),
    Table(usize),
}

/// A few of them.
pub(in crate::store) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let at = 0..9_usize;
    let step = prop_oneof![
        4 => (at.clone(), at.clone(), any::<bool>()).prop_map(|(a, b, c)| Step::Text(a, b, c)),
        1 => at.clone().prop_map(Step::Title),
        1 => (at.clone(), 1..4_u8).prop_map(|(a, b)| Step::Start(a, b)),
        1 => (at.clone(), 0..3_u8).prop_map(|(a, b)| Step::Partner(a, b)),
        2 => at.clone().prop_map(Step::Add),
        1 => at.clone().prop_map(Step::Remove),
        2 => (at.clone(), at.clone()).prop_map(|(a, b)| Step::Move(a, b)),
        2 => (at.clone(), any::<bool>()).prop_map(|(a, b)| Step::Hold(a, b)),
        2 => at.prop_map(Step::Table),
    ];
    prop::collection::vec(step, 0..5)
}

/// Does what can be done of it for a voice.
pub(in crate::store) fn walk(scene: &Scene, steps: &[Step], voice: Voice, mark: char) {
    for (number, step) in steps.iter().enumerate() {
        let plan = scene.loaded().plan;
        let ids: Vec<ClauseId> = plan.clauses.keys().cloned().collect();
        let pick = |at: &usize| ids.get(at % ids.len().max(1)).cloned();
        let new = format!("{mark}{number}");
        let edits = edits(step, scene, &plan, &new, pick);
        let mut act = act(scene.head(), edits.unwrap_or_default());
        act.floor = Speaker::of(voice);
        act.deeds.extend(deed(step, scene, &new, pick));
        // What cannot be done is not done.
        let _ = scene.repository.record(&scene.plan, &act);
    }
}

/// What a step does in the plan; `new` names what it brings in.
fn edits(
    step: &Step,
    scene: &Scene,
    plan: &Plan,
    new: &str,
    pick: impl Fn(&usize) -> Option<ClauseId>,
) -> Option<Vec<Edit>> {
    let of = |at: &usize| pick(at).map(|id| id.to_string());
    match step {
        Step::Text(at, place, replaces) => of(at).map(|id| {
            let text = scene.text(&id);
            let mut words: Vec<&str> = text.split(' ').collect();
            let place = place % words.len();
            match replaces {
                true => words[place] = new,
                false => words.insert(place, new),
            }
            vec![set(&id, Field::Text, &words.join(" "))]
        }),
        Step::Title(at) => of(at).map(|id| vec![set(&id, Field::Title, new)]),
        Step::Start(at, day) => {
            of(at).map(|id| vec![set(&id, Field::Start, &format!("2004-01-0{day}"))])
        }
        Step::Partner(at, one) => {
            of(at).map(|id| vec![set(&id, Field::Partners, &format!("p{one}, {new}"))])
        }
        Step::Add(under) => {
            let mut clause = Clause::new(format!("{new}c").parse().unwrap(), Kind::Action);
            clause.title = format!("Clause {new}");
            clause.parent = pick(under).filter(|_| under % 2 == 0);
            let clause = Box::new(clause);
            Some(vec![Edit::Add { clause }])
        }
        Step::Remove(at) => pick(at).map(|clause| vec![Edit::Remove { clause }]),
        Step::Move(at, under) => pick(at).map(|id| {
            let parent = pick(under).filter(|it| under % 2 == 0 && *it != id);
            place(plan, &id, parent.as_ref(), None)
        }),
        Step::Hold(..) | Step::Table(_) => None,
    }
}

/// What a step does in the dialogue.
fn deed(
    step: &Step,
    scene: &Scene,
    new: &str,
    pick: impl Fn(&usize) -> Option<ClauseId>,
) -> Option<Deed> {
    match step {
        Step::Hold(at, agrees) => {
            let stance = match agrees {
                true => Stance::Agree,
                false => Stance::Object,
            };
            Some(scene.hold(pick(at)?.as_str(), stance))
        }
        Step::Table(at) => Some(Deed::Table {
            id: format!("{new}-t").parse().unwrap(),
            proposal: Box::new(scene.words(pick(at)?.as_str(), &format!("Proposed {new}."))),
            reason: None,
        }),
        _ => None,
    }
}
