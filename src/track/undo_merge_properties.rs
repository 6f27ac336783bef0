//! A merge that is taken back has left nothing behind, and done again it is what it was, whatever both sides had written.

use super::scenario::{Scenario, id};
use super::undo_properties::{C, last, line, rejecting, words};
use super::*;
use crate::text::{Merge, merge};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};

/// What one side does: it puts so many new words in the place of others, or the clause leaves.
type Edits = Vec<(usize, usize, usize, bool)>;

fn edits(most: usize) -> impl Strategy<Value = Edits> {
    let removes = prop::bool::weighted(0.1);
    prop::collection::vec((any::<usize>(), 0..4_usize, 0..4_usize, removes), 0..most)
}

/// A history that is still written.
struct Written {
    scenario: Scenario,
    /// The change that wrote each word first.
    born: HashMap<String, usize>,
}

impl Written {
    /// These edits after a change, one change each.
    fn edit(&mut self, mut at: usize, edits: &Edits) -> usize {
        for (place, strike, write, removes) in edits {
            let number = last(&self.scenario) + 1;
            if *removes {
                at = self.scenario.change(&[at], &[(C, None)]);
                continue;
            }
            let mut now = words(&self.scenario.text(at, C));
            let place = place % (now.len() + 1);
            let end = (place + strike).min(now.len());
            let new: Vec<String> = (0..*write).map(|it| format!("w{number}x{it}")).collect();
            self.born
                .extend(new.iter().map(|word| (word.clone(), number)));
            now.splice(place..end, new);
            at = self.scenario.change(&[at], &[(C, Some(&now.join(" ")))]);
        }
        at
    }

    /// Both sides brought together; where they collide, ours stays.
    fn merge(&mut self, base: usize, ours: usize, theirs: usize) -> usize {
        let [was, here, there] = [base, ours, theirs].map(|at| self.scenario.text(at, C));
        let merged = match merge(&was, &here, &there) {
            Merge::Clean(text) => text,
            Merge::Collision { .. } => here,
        };
        let merged = Some(merged).filter(|text| !text.is_empty());
        self.scenario
            .change(&[ours, theirs], &[(C, merged.as_deref())])
    }
}

/// What is shown of the clause at two changes is the same, from wherever it is looked at.
fn look_alike(
    s: &Scenario,
    one: usize,
    other: usize,
    bases: &[usize],
) -> Result<(), TestCaseError> {
    prop_assert_eq!(s.text(one, C), s.text(other, C));
    prop_assert_eq!(s.blamed(C, one), s.blamed(C, other));
    let marks = |base: Option<usize>, rev: usize| -> Vec<Vec<u32>> {
        let marks = since(&s.history, base.map(id), id(rev)).into_iter();
        let numbers = |mark: ClauseChanges| mark.changes.into_iter().map(|at| at.0).collect();
        marks.map(numbers).collect()
    };
    for base in [None].into_iter().chain(bases.iter().copied().map(Some)) {
        prop_assert_eq!(s.marked(C, base, one), s.marked(C, base, other));
        // Whose letters stand on the clause is told where the file is another one.
        if base.is_some_and(|base| s.text(base, C) != s.text(one, C)) {
            prop_assert_eq!(marks(base, one), marks(base, other));
        }
    }
    Ok(())
}

/// The change and all it descends from.
fn past(s: &Scenario, of: usize) -> Vec<usize> {
    let past = s.history.ancestors(ChangeIx(of as u32));
    (0..=of)
        .filter(|at| past.contains(ChangeIx(*at as u32)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_a_merge_brought_goes_and_comes_back(
        before in rejecting(),
        ours in edits(4),
        theirs in edits(4),
        again in edits(3),
    ) {
        let (scenario, born) = line(&before);
        let base = last(&scenario);
        let mut all = Written { scenario, born };
        let here = all.edit(base, &ours);
        let mut there = all.edit(base, &theirs);
        if base == there {
            return Ok(());
        }
        let merged = all.merge(base, here, there);
        // What theirs had of both comes in with a second merge, made there.
        let mut top = (here, merged);
        if !again.is_empty() {
            there = all.edit(there, &again);
            let next = all.merge(theirs_base(&all.scenario, merged), merged, there);
            top = (merged, next);
        }
        let (before, merged) = top;
        let s = &mut all.scenario;
        let undo = s.undo(merged, &[merged], C).unwrap();
        let bases = past(s, before);
        look_alike(s, undo, before, &bases)?;
        let redo = s.undo(undo, &[undo], C).unwrap();
        look_alike(s, redo, merged, &bases)?;
        let undo = s.undo(redo, &[redo], C).unwrap();
        look_alike(s, undo, before, &bases)?;
    }

    /// What was done after the merge stays, and every word is its writer's.
    #[test]
    fn what_was_written_since_stays(
        ours in edits(4),
        theirs in edits(4),
        after in edits(4),
    ) {
        let (scenario, born) = line(&[]);
        let mut all = Written { scenario, born };
        let here = all.edit(0, &ours);
        let there = all.edit(0, &theirs);
        if there == 0 {
            return Ok(());
        }
        let merged = all.merge(0, here, there);
        let now = all.edit(merged, &after);
        let Some(undo) = all.scenario.undo(now, &[merged], C) else {
            return Ok(());
        };
        let stands: HashSet<String> = words(&all.scenario.text(undo, C)).into_iter().collect();
        for (text, by) in all.scenario.blamed(C, undo) {
            for word in words(&text) {
                prop_assert_eq!(all.born.get(&word), Some(&(by as usize)), "{}", word);
            }
        }
        // Nothing that only the other side wrote is left.
        let only = past(&all.scenario, there);
        for (word, at) in &all.born {
            let came = only.contains(at) && *at != 0;
            prop_assert!(!(came && stands.contains(word)), "{}", word);
        }
    }
}

/// What a merge and its second parent come from: that parent.
fn theirs_base(s: &Scenario, merged: usize) -> usize {
    s.history.changes[merged].parents[1].0 as usize
}

#[test]
fn what_the_other_side_wrote_in_several_changes_goes_as_one() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays."))]);
    let ours = s.change(&[a], &[("other", Some("Words."))]);
    let one = s.change(&[a], &[(C, Some("The State pays all."))]);
    let two = s.change(&[one], &[(C, Some("The rich State pays all."))]);
    let merged = s.change(&[ours, two], &[(C, Some("The rich State pays all."))]);
    let undo = s.undo(merged, &[merged], C).unwrap();
    assert_eq!(s.marked(C, Some(a), undo), "The State pays.");
    // Said again for a voice, it is that voice's; done again, it is whose it was.
    let again = s.change(&[undo], &[(C, Some("The State pays all."))]);
    assert_eq!(s.marked(C, Some(a), again), "The State pays{+6: all+}.");
    let redo = s.undo(undo, &[undo], C).unwrap();
    let marked = "The {+3:rich +}State pays{+2: all+}.";
    assert_eq!(s.marked(C, Some(a), redo), marked);
}

#[test]
fn a_clause_that_only_the_other_side_had_leaves_and_comes_back() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[("other", Some("Words."))]);
    let ours = s.change(&[a], &[("other", Some("Other words."))]);
    let one = s.change(&[a], &[(C, Some("The State pays."))]);
    let two = s.change(&[one], &[(C, Some("The State pays all."))]);
    // The merge puts it elsewhere, so that the file is its own.
    let text = vec![(crate::plan::Field::Text, "The State pays all.".to_owned())];
    let merged = s.change_files(&[ours, two], &[(C, 7, Some(Some(text)))]);
    let undo = s.undo(merged, &[merged], C).unwrap();
    assert!(s.blamed(C, undo).is_empty());
    let marked = s.tracked(C, Some(ours), undo);
    assert_eq!(marked.change, ClauseChange::Same);
    let redo = s.undo(undo, &[undo], C).unwrap();
    assert_eq!(s.blamed(C, redo), s.blamed(C, merged));
}

#[test]
fn a_clause_that_an_undo_gave_back_is_that_undo_s_after_a_merge_was_taken_back() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays."))]);
    let gone = s.change(&[a], &[(C, None)]);
    let back = s.undo(gone, &[gone], C).unwrap();
    let theirs = s.change(&[back], &[(C, None)]);
    let merged = s.change(&[back, theirs], &[(C, None)]);
    let undo = s.undo(merged, &[merged], C).unwrap();
    look_alike(&s, undo, back, &[a, gone]).unwrap();
}
