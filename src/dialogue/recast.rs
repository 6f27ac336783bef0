//! What follows where a plan says anew who negotiates it and whose agreement it needs: what would still name an organisation
//! that is gone, and which clauses cease or come to be agreed.

use super::{Board, Dialogue, check};
use crate::plan::{Plan, Problem, Severity, fresh};
use std::collections::HashSet;

/// The first thing that would be left without what it names: what a check would call an error and does not now, or what
/// was said for an organisation that would be none of that party any more.
pub fn left_over(before: &Plan, after: &Plan, dialogue: &Dialogue) -> Option<Problem> {
    let errors = fresh(before, after).into_iter();
    let mut errors = errors.filter(|problem| problem.severity == Severity::Error);
    errors.next().or_else(|| {
        let known: HashSet<Problem> = check(before, dialogue).into_iter().collect();
        let mut found = check(after, dialogue).into_iter();
        found.find(|it| it.code == "unknown-organisation" && !known.contains(it))
    })
}

/// How many clauses cease to be agreed, and how many come to be, where other parties have to agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// So many are agreed and would not be any more.
    pub cease: usize,
    /// So many are not agreed and would be.
    pub come: usize,
}

/// What the plan said anew does to agreement. What was agreed to stays bound to its words; it is the parties that are
/// counted which differ.
pub fn shift(before: &Plan, after: &Plan, dialogue: &Dialogue) -> Shift {
    let agreed = |plan: &Plan| -> Vec<bool> {
        let rows = Board::of(plan, dialogue).rows;
        rows.iter().map(|row| row.consensus.is_agreed()).collect()
    };
    let (was, is) = (agreed(before), agreed(after));
    let count = |from: &[bool], to: &[bool]| {
        let both = from.iter().zip(to);
        both.filter(|(from, to)| **from && !**to).count()
    };
    Shift {
        cease: count(&was, &is),
        come: count(&is, &was),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Stance;
    use crate::dialogue::scene::Scene;
    use crate::plan::{Organisation, Voice};

    fn scene() -> Scene {
        let mut scene = Scene::of(&[("a", "One."), ("b", "Two.")]);
        scene.plan.manifest.required = vec![Voice::Workers, Voice::Employers];
        scene
    }

    #[test]
    fn who_has_to_agree_says_what_is_agreed() {
        let mut scene = scene();
        scene.hold(Voice::Workers, "a", Stance::Agree);
        let with = |required: &[Voice]| {
            let mut plan = scene.plan.clone();
            plan.manifest.required = required.to_vec();
            plan
        };
        let both = with(&[Voice::Workers, Voice::Employers]);
        let workers = with(&[Voice::Workers]);
        let come = shift(&both, &workers, &scene.dialogue);
        assert_eq!(come, Shift { cease: 0, come: 1 });
        let cease = shift(&workers, &both, &scene.dialogue);
        assert_eq!(cease, Shift { cease: 1, come: 0 });
        assert_eq!(shift(&both, &both, &scene.dialogue), Shift::default());
    }

    #[test]
    fn an_organisation_that_something_names_leaves_it_over() {
        let mut scene = scene();
        let unions = Organisation {
            id: "unions".to_owned(),
            name: "Unions".to_owned(),
            voice: Voice::Workers,
            delegates: Vec::new(),
        };
        let without = scene.plan.clone();
        scene.plan.manifest.organisations.push(unions);
        assert_eq!(left_over(&scene.plan, &without, &scene.dialogue), None);
        // A clause names it as the one that leads.
        let mut led = scene.plan.clone();
        led.clauses.get_mut("a").unwrap().lead = Some("unions".to_owned());
        let mut gone = led.clone();
        gone.manifest.organisations.pop();
        let found = left_over(&led, &gone, &scene.dialogue).unwrap();
        assert_eq!(found.path, "clauses/a.toml");
        // What it said is on record, for its party.
        scene.hold(Voice::Workers, "a", Stance::Agree);
        let held = scene.dialogue.positions.get_mut(&Voice::Workers).unwrap();
        held[0].by.organisation = Some("unions".to_owned());
        let found = left_over(&scene.plan, &without, &scene.dialogue).unwrap();
        assert_eq!(found.path, "positions/workers.toml");
        let mut elsewhere = scene.plan.clone();
        elsewhere.manifest.organisations[0].voice = Voice::Employers;
        assert!(left_over(&scene.plan, &elsewhere, &scene.dialogue).is_some());
    }
}
