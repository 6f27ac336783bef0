//! A replay shows at each act the text of that act, whichever way one came to it, and ends with the text as it stands.

use super::scenario::{Scenario, id};
use super::*;
use crate::plan::ClauseId;
use proptest::prelude::*;

const C: &str = "clause";
const D: &str = "other";

/// A change: what it descends from, which clause it changes, and to what.
type Step = ((u8, Option<u8>), u8, String);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let words = "((the |State |shall |pay |not |all |in full ){1,6})";
    let step = (any::<(u8, Option<u8>)>(), 0..3_u8, words);
    prop::collection::vec(step, 1..20)
}

/// Any branches, any merges.
fn history(steps: &[Step]) -> Scenario {
    let mut scenario = Scenario::default();
    for (at, ((one, two), which, text)) in steps.iter().enumerate() {
        let mut parents = Vec::new();
        if at > 0 {
            parents.push(at - 1 - usize::from(*one) % at.min(3));
            let other = two.map(|other| usize::from(other) % at);
            parents.extend(other.filter(|other| *other != parents[0]));
        }
        let clause = if *which == 0 { D } else { C };
        let text = (*which < 2 || !text.starts_with("not")).then_some(text.as_str());
        scenario.change(&parents, &[(clause, text)]);
    }
    scenario
}

fn read(clause: &TrackedClause) -> String {
    let spans = clause.fields.iter().flat_map(|(_, spans)| spans);
    let kept = |span: &&Span| matches!(span.kind, SpanKind::Kept | SpanKind::Inserted);
    spans.filter(kept).map(|span| span.text.as_str()).collect()
}

fn number(of: CommitId) -> usize {
    (0..64).find(|at| id(*at) == of).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// The acts are the line to the revision; each follows on the one before, and what an act does not name it left as it was.
    #[test]
    fn each_act_follows_on_the_one_before(steps in steps()) {
        let scenario = history(&steps);
        let last = scenario.history.changes.len() - 1;
        let acts = acts(&scenario.history, id(last), &Spoken::new());
        let mut text = (String::new(), String::new());
        let mut before = None;
        for act in &acts {
            let at = number(act.id);
            let now = (scenario.text(at, C), scenario.text(at, D));
            prop_assert_eq!(act.before, before);
            for (clause, was, is) in [(C, &text.0, &now.0), (D, &text.1, &now.1)] {
                let named = act.clauses.iter().any(|one| one.as_str() == clause);
                prop_assert!(named || was == is, "{} at {}", clause, at);
            }
            // Of a change that left nothing different nothing is told: it may be of another plan.
            prop_assert!(!act.clauses.is_empty());
            before = Some(act.id);
            text = now;
        }
        prop_assert_eq!(text, (scenario.text(last, C), scenario.text(last, D)));
    }

    /// Forwards and back, since whichever act: the text is that of the act.
    #[test]
    fn a_replay_reads_as_the_act_did(steps in steps(), walk in prop::collection::vec(any::<(u8, u8)>(), 12)) {
        let scenario = history(&steps);
        let last = scenario.history.changes.len() - 1;
        let clause: ClauseId = C.parse().unwrap();
        let acts = about(acts(&scenario.history, id(last), &Spoken::new()), &clause);
        prop_assume!(!acts.is_empty());
        let seen = |at: usize, from: usize| {
            let base = acts[from.min(at)].before;
            tracked(&scenario.history, &scenario, &clause, base, acts[at].id)
        };
        for (at, from) in walk {
            let (at, from) = (usize::from(at) % acts.len(), usize::from(from) % acts.len());
            let here = seen(at, from);
            prop_assert_eq!(read(&here), scenario.text(number(acts[at].id), C));
            // Stepping away and back shows the same again.
            if at + 1 < acts.len() {
                seen(at + 1, from);
            }
            prop_assert_eq!(seen(at, from), here);
        }
        let end = seen(acts.len() - 1, 0);
        prop_assert_eq!(read(&end), scenario.text(last, C));
    }

    /// What differs from the act before is of the act, where one line leads from it to there.
    #[test]
    fn what_came_with_an_act_is_lit(mut steps in steps(), at in any::<u8>()) {
        for ((one, two), ..) in &mut steps {
            (*one, *two) = (0, None);
        }
        let scenario = history(&steps);
        let last = scenario.history.changes.len() - 1;
        let all = acts(&scenario.history, id(last), &Spoken::new());
        prop_assume!(!all.is_empty());
        let act = &all[usize::from(at) % all.len()];
        let came = came_with(&scenario.history, act);
        for clause in &act.clauses {
            let alone = tracked(&scenario.history, &scenario, clause, act.before, act.id);
            let spans = alone.fields.iter().flat_map(|(_, spans)| spans);
            for span in spans.filter(|span| span.moved.is_none()) {
                prop_assert!(span.deleted.is_none_or(&came));
            }
        }
        let before = act.before.and_then(|before| scenario.history.find(before));
        prop_assert!(before.is_none_or(|before| !came(before)));
        prop_assert!(scenario.history.find(act.id).is_some_and(&came));
    }
}

#[test]
fn one_stands_on_the_change_or_where_it_came_in() {
    let mut scenario = Scenario::default();
    let first = scenario.change(&[], &[(C, Some("one"))]);
    let side = scenario.change(&[first], &[(D, Some("beside"))]);
    let second = scenario.change(&[first], &[(C, Some("one two"))]);
    let merge = scenario.change(&[second, side], &[(D, Some("beside"))]);
    let all = acts(&scenario.history, id(merge), &Spoken::new());
    let line: Vec<usize> = all.iter().map(|act| number(act.id)).collect();
    assert_eq!(line, [first, second, merge]);
    let at = |change| standing_at(&scenario.history, &all, id(change));
    assert_eq!((at(first), at(second), at(merge)), (0, 1, 2));
    assert_eq!(all[2].clauses, ["other".parse::<ClauseId>().unwrap()]);
    assert!(came_with(&scenario.history, &all[2])(ChangeIx(side as u32)));
    assert!(!came_with(&scenario.history, &all[2])(ChangeIx(
        second as u32
    )));
}
