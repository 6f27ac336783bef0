//! Tracked text taken further: what is known of one revision, and the few changes made since. Only the clauses that they
//! touch are woven again.

use super::lineage::NOTHING;
use super::tracked::alone;
use super::weaver::Weaver;
use super::{ChangeIx, CommitId, History, Texts, TrackedClause};
use crate::plan::ClauseId;
use rustc_hash::{FxHashMap, FxHashSet};

/// After more changes than this, everything is woven again.
const NEAR: usize = 200;

/// Every clause that is at `base` or at `rev`, given those between `base` and an earlier revision, all of which were
/// [alone](super::EveryClause::alone). The same as [`tracked_all`](super::tracked_all) over the whole history, or nothing:
/// where a merge or an undoing lies between the two revisions, or words were carried from one field or clause to another.
pub fn tracked_further(
    history: &History,
    texts: &dyn Texts,
    base: Option<CommitId>,
    (from, known): (CommitId, Vec<TrackedClause>),
    rev: CommitId,
) -> Option<Vec<TrackedClause>> {
    let touched = touched(history, from, rev)?;
    let mut known: FxHashMap<ClauseId, TrackedClause> = known
        .into_iter()
        .map(|clause| (clause.id.clone(), clause))
        .collect();
    let ends = [base.and_then(|base| history.find(base)), history.find(rev)];
    let lineage = history.lineage();
    let mut weaver = Weaver::new(texts, lineage);
    let mut clauses = Vec::with_capacity(known.len());
    for (number, id) in (0_u32..).zip(&history.clauses) {
        let before = known.remove(id);
        if !touched.contains(&number) {
            clauses.extend(before);
            continue;
        }
        let version = |at: Option<ChangeIx>| Some(lineage.version(history, at?, number));
        let [old, new] = ends.map(|at| version(at).unwrap_or(NOTHING));
        if lineage.exists(old) || lineage.exists(new) {
            let (change, fields) = alone(texts, &mut weaver, (old, new))?;
            clauses.push(TrackedClause {
                id: id.clone(),
                change,
                fields,
            });
        }
    }
    Some(clauses)
}

/// The clauses that were touched on the way from one revision to another, by number.
fn touched(history: &History, from: CommitId, to: CommitId) -> Option<FxHashSet<u32>> {
    let from = history.find(from)?;
    let mut touched = FxHashSet::default();
    for (at, change) in history.first_parents(history.find(to)?).take(NEAR) {
        if at == from {
            return Some(touched);
        }
        let plain = change.undoes.is_empty() && change.takes_back.is_empty();
        if change.parents.len() != 1 || !plain {
            return None;
        }
        touched.extend(change.touches.iter().map(|touch| touch.clause));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::scenario::{Scenario, id};
    use super::super::{tracked_all, tracked_every};
    use super::*;
    use proptest::prelude::*;

    const CLAUSES: [&str; 3] = ["a", "b", "c"];

    /// Few enough that they are said again and again.
    const SAID: [&str; 8] = [
        "the", "State", "fund", "pays", "for", "care", "of", "workers.",
    ];

    #[derive(Clone, Debug)]
    enum Step {
        /// Puts these words in the place of so many others.
        Edit(usize, usize, usize, Vec<usize>),
        /// Carries the words of a clause from here on to the end of another.
        Carry(usize, usize, usize),
        /// Takes one of the last changes back.
        Undo(usize, usize),
        /// The clause leaves.
        Remove(usize),
        /// Its file is broken.
        Break(usize),
        /// Merges an earlier state.
        Merge(usize),
    }

    fn step() -> impl Strategy<Value = Step> {
        let clause = 0..CLAUSES.len();
        let said = prop::collection::vec(0..SAID.len(), 0..6);
        prop_oneof![
            9 => (clause.clone(), any::<usize>(), 0..5_usize, said).prop_map(|(a, b, c, d)| Step::Edit(a, b, c, d)),
            1 => (clause.clone(), any::<usize>(), clause.clone()).prop_map(|(a, b, c)| Step::Carry(a, b, c)),
            1 => (0..3_usize, clause.clone()).prop_map(|(a, b)| Step::Undo(a, b)),
            1 => clause.clone().prop_map(Step::Remove),
            1 => clause.prop_map(Step::Break),
            1 => (0..3_usize).prop_map(Step::Merge),
        ]
    }

    fn words(scenario: &Scenario, at: usize, clause: usize) -> Vec<String> {
        let text = scenario.text(at, CLAUSES[clause]);
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn take(scenario: &mut Scenario, at: usize, step: &Step) -> Option<usize> {
        match step {
            Step::Edit(clause, place, strike, write) => {
                let mut now = words(scenario, at, *clause);
                let place = place % (now.len() + 1);
                let end = (place + strike).min(now.len());
                now.splice(place..end, write.iter().map(|word| SAID[*word].to_owned()));
                let text = now.join(" ");
                Some(scenario.change(&[at], &[(CLAUSES[*clause], Some(&text))]))
            }
            Step::Carry(from, place, to) if from != to => {
                let mut here = words(scenario, at, *from);
                let mut there = words(scenario, at, *to);
                there.extend(here.split_off(place % (here.len() + 1)));
                let (here, there) = (here.join(" "), there.join(" "));
                let files = [
                    (CLAUSES[*from], Some(&*here)),
                    (CLAUSES[*to], Some(&*there)),
                ];
                Some(scenario.change(&[at], &files))
            }
            Step::Carry(..) => None,
            Step::Undo(back, clause) => {
                let act = at.checked_sub(*back).filter(|act| *act > 0)?;
                let alone = scenario.history.changes[act].parents.len() == 1;
                alone.then(|| scenario.undo(at, &[act], CLAUSES[*clause]))?
            }
            Step::Remove(clause) => Some(scenario.change(&[at], &[(CLAUSES[*clause], None)])),
            Step::Break(clause) => {
                Some(scenario.change_files(&[at], &[(CLAUSES[*clause], 0, Some(None))]))
            }
            Step::Merge(back) => {
                let other = at.checked_sub(*back + 1)?;
                Some(scenario.change(&[at, other], &[]))
            }
        }
    }

    fn first() -> Scenario {
        let mut scenario = Scenario::default();
        let texts = [
            (
                "a",
                Some("The State pays for the care of all workers and of their families."),
            ),
            (
                "b",
                Some("A fund is set up, and the board of the fund meets once a year."),
            ),
        ];
        scenario.change(&[], &texts);
        scenario
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn what_is_taken_further_is_what_is_woven_anew(steps in prop::collection::vec(step(), 1..14), base in any::<usize>()) {
            let mut scenario = first();
            let mut line = vec![0];
            for step in &steps {
                let made = take(&mut scenario, line[line.len() - 1], step);
                line.extend(made);
            }
            let base = (base % 3 > 0).then(|| id(line[base % line.len()]));
            let history = &scenario.history;
            let rev = id(line[line.len() - 1]);
            let whole = tracked_all(history, &scenario, base, rev, true);
            for from in line.iter().map(|from| id(*from)) {
                let known = tracked_every(history, &scenario, base.into(), from, true);
                if known.alone {
                    let further = tracked_further(history, &scenario, base, (from, known.clauses), rev);
                    prop_assert!(further.is_none_or(|further| further == whole));
                }
            }
        }
    }

    #[test]
    fn what_one_change_touches_is_woven_and_the_rest_stays() {
        let mut scenario = first();
        let at = scenario.change(&[0], &[("a", Some("The State pays for the care of all."))]);
        let at = scenario.change(&[at], &[("c", Some("Care is for everyone."))]);
        let base = Some(id(0));
        let known = tracked_every(&scenario.history, &scenario, base.into(), id(at), true);
        assert!(known.alone);
        let known = (id(at), known.clauses);
        let rev = scenario.change(&[at], &[("b", Some("A fund is set up. Its board meets."))]);
        let further = tracked_further(&scenario.history, &scenario, base, known, id(rev));
        let whole = tracked_all(&scenario.history, &scenario, base, id(rev), true);
        assert_eq!(further, Some(whole));
    }
}
