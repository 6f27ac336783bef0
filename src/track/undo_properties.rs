//! What is taken back, done again or said again as before keeps its writers, in every order.

use super::scenario::{Scenario, id};
use super::*;
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};

pub(super) const C: &str = "clause";

/// What a random change does.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Puts so many new words in the place of others.
    Edit(usize, usize, usize),
    /// The clause leaves.
    Remove,
    /// Takes back an act of one change or two, or what took another back.
    Undo(usize, bool),
    /// Puts an earlier wording back by hand.
    Again(usize),
    /// Takes one stroke since a baseline back.
    Reject(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => (any::<usize>(), 0..4_usize, 0..4_usize).prop_map(|(at, strike, write)| Step::Edit(at, strike, write)),
        1 => Just(Step::Remove),
        5 => (0..6_usize, any::<bool>()).prop_map(|(back, two)| Step::Undo(back, two)),
        1 => any::<usize>().prop_map(Step::Again),
    ];
    prop::collection::vec(step, 1..24)
}

/// The same, with strokes that are rejected in between.
pub(super) fn rejecting() -> impl Strategy<Value = Vec<Step>> {
    let reject = any::<(usize, usize)>().prop_map(|(base, which)| Step::Reject(base, which));
    let reject = prop::collection::vec((any::<prop::sample::Index>(), reject), 0..6);
    (steps(), reject).prop_map(|(mut steps, rejected)| {
        for (place, step) in rejected {
            steps.insert(place.index(steps.len() + 1), step);
        }
        steps
    })
}

pub(super) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// A line of changes in which no word is ever made up twice, and where each was.
pub(super) fn line(steps: &[Step]) -> (Scenario, HashMap<String, usize>) {
    let mut scenario = Scenario::default();
    let mut born = HashMap::new();
    let mut undos: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut undone: HashSet<usize> = HashSet::new();
    let first: Vec<String> = (0..12).map(|number| format!("w0x{number}")).collect();
    born.extend(first.iter().map(|word| (word.clone(), 0)));
    let mut at = scenario.change(&[], &[(C, Some(&first.join(" ")))]);
    for step in steps {
        let made = match step {
            Step::Edit(place, strike, write) => {
                let mut now = words(&scenario.text(at, C));
                let place = place % (now.len() + 1);
                let end = (place + strike).min(now.len());
                let new: Vec<String> = (0..*write)
                    .map(|number| format!("w{}x{number}", at + 1))
                    .collect();
                born.extend(new.iter().map(|word| (word.clone(), at + 1)));
                now.splice(place..end, new);
                Some(scenario.change(&[at], &[(C, Some(&now.join(" ")))]))
            }
            Step::Remove => Some(scenario.change(&[at], &[(C, None)])),
            Step::Undo(back, two) => {
                let last = at.saturating_sub(*back);
                let act = if *two {
                    vec![last.saturating_sub(1), last]
                } else {
                    vec![last]
                };
                let act: Vec<usize> = act.into_iter().filter(|at| *at > 0).collect();
                // What is undone already is not undone again, and an undo is no part of an act.
                let open = act.iter().all(|at| !undone.contains(at));
                let whole = act.len() == 1 || !act.iter().any(|at| undos.contains_key(at));
                let made = (open && whole)
                    .then(|| scenario.undo(at, &act, C))
                    .flatten();
                if let Some(made) = made {
                    for again in act.iter().filter_map(|at| undos.get(at)).flatten() {
                        undone.remove(again);
                    }
                    undone.extend(&act);
                    undos.insert(made, act);
                }
                made
            }
            Step::Again(which) => {
                let earlier = scenario.text(which % (at + 1), C);
                let by_hand = scenario.change(&[at], &[(C, Some(&earlier))]);
                scenario.history.changes[by_hand].claimed = false;
                Some(by_hand)
            }
            Step::Reject(base, which) => reject(&mut scenario, base % (at + 1), at, *which),
        };
        at = made.unwrap_or(at);
    }
    (scenario, born)
}

/// Takes one stroke since a baseline back, as one does it who looks at the tracked text.
pub(super) fn reject(
    scenario: &mut Scenario,
    base: usize,
    at: usize,
    which: usize,
) -> Option<usize> {
    let tracked = scenario.tracked(C, Some(base), at);
    let (_, spans) = tracked.fields.into_iter().next()?;
    let by = Span::stroke;
    let marked = spans
        .iter()
        .filter(|span| span.kind != SpanKind::Kept)
        .count();
    let which = which.checked_rem(marked)?;
    let mut strokes = spans.chunk_by(|a, b| {
        let both = [a, b].into_iter().all(|span| span.kind != SpanKind::Kept);
        both && by(a) == by(b)
    });
    let stroke = strokes
        .by_ref()
        .filter(|stroke| stroke.iter().any(|span| span.kind != SpanKind::Kept))
        .flat_map(|stroke| stroke.iter().map(move |_| stroke))
        .nth(which)?;
    let change = by(stroke.first()?)?;
    let own = |span: &Span| stroke.iter().any(|own_span| std::ptr::eq(own_span, span));
    // What was moved is struck in one place and comes back in the other, with the spaces beside it.
    let moved = stroke.iter().any(|span| span.moved == Some(change));
    let along = |span: &Span| {
        let space = span.text.trim().is_empty() && by(span) == Some(change);
        moved && (span.moved == Some(change) || space)
    };
    let own = |span: &Span| own(span) || along(span);
    let text = without(&spans, &|at| own(&spans[at]));
    let made = scenario.change(&[at], &[(C, Some(&text))]);
    scenario.history.changes[made].takes_back = vec![id(change.0 as usize)];
    Some(made)
}

/// How far a text is from what it was: words that came or went, those that came and went twice, and stretches where only
/// spaces are others.
fn marks(scenario: &Scenario, base: usize, at: usize) -> (usize, usize) {
    let tracked = scenario.tracked(C, Some(base), at);
    let spans = tracked.fields.iter().flat_map(|(_, spans)| spans);
    let changed: Vec<&Span> = spans.filter(|span| span.kind != SpanKind::Kept).collect();
    let often = |span: &Span| 1 + usize::from(span.kind == SpanKind::Passing);
    let words_in = |span: &&Span| words(&span.text).len() * often(span);
    let spaces = changed.iter().filter(|span| span.text.trim().is_empty());
    (changed.iter().map(words_in).sum(), spaces.count())
}

pub(super) fn last(scenario: &Scenario) -> usize {
    scenario.history.changes.len() - 1
}

/// The words that ever stood twice in one text.
fn twice(scenario: &Scenario) -> HashSet<String> {
    let mut twice = HashSet::new();
    for at in 0..=last(scenario) {
        let mut once = HashSet::new();
        let all = words(&scenario.text(at, C)).into_iter();
        twice.extend(all.filter(|word| !once.insert(word.clone())));
    }
    twice
}

/// A change of which every stroke is rejected, one after the other, in a line of changes.
fn leaves_nothing_behind(steps: &[Step], which: usize) -> Result<(), TestCaseError> {
    let (mut scenario, _) = line(steps);
    let before = last(&scenario);
    let mut now = words(&scenario.text(before, C));
    if !twice(&scenario).is_empty() || now.len() < 9 {
        return Ok(());
    }
    let (one, other) = (which % 3, 5 + which % 3);
    now.splice(other..other + 1, ["new".to_owned(), "newer".to_owned()]);
    now.splice(one..one + 2, ["newest".to_owned()]);
    let mut at = scenario.change(&[before], &[(C, Some(&now.join(" ")))]);
    while let Some(made) = reject(&mut scenario, before, at, which) {
        prop_assert!(marks(&scenario, before, made) < marks(&scenario, before, at));
        at = made;
    }
    prop_assert_eq!(scenario.text(at, C), scenario.text(before, C));
    prop_assert_eq!(scenario.blamed(C, at), scenario.blamed(C, before));
    for base in [None].into_iter().chain((0..=before).map(Some)) {
        prop_assert_eq!(
            scenario.marked(C, base, at),
            scenario.marked(C, base, before)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whoever wrote a word first is its writer whenever it stands.
    #[test]
    fn words_that_come_back_are_their_writers(steps in rejecting()) {
        let (scenario, born) = line(&steps);
        let twice = twice(&scenario);
        for at in 0..=last(&scenario) {
            // What is undone by hand and by an undo can stand twice. Which of the two a later undo leaves is a guess.
            let once = |word: &String| !twice.contains(word);
            for (text, by) in scenario.blamed(C, at) {
                for word in words(&text).into_iter().filter(once) {
                    prop_assert_eq!(born.get(&word), Some(&(by as usize)), "{} at {}", word, at);
                }
            }
        }
    }

    /// No two words are ever joined, whatever is rejected and undone.
    #[test]
    fn no_two_words_are_ever_joined(steps in rejecting()) {
        let (scenario, born) = line(&steps);
        for at in 0..=last(&scenario) {
            for word in words(&scenario.text(at, C)) {
                prop_assert!(born.contains_key(&word), "{} at {}", word, at);
            }
        }
    }

    /// A word that stands at both ends was kept, whatever became of it in between; and a text that is the same at
    /// both has no mark at all.
    #[test]
    fn words_at_both_ends_are_kept(steps in rejecting(), ends in any::<(usize, usize)>()) {
        let (scenario, _) = line(&steps);
        prop_assume!(twice(&scenario).is_empty());
        let count = last(&scenario) + 1;
        let (base, rev) = (ends.0 % count, ends.1 % count);
        let (base, rev) = (base.min(rev), base.max(rev));
        let texts = [base, rev].map(|at| words(&scenario.text(at, C)));
        let [both, then] = [0, 1].map(|at: usize| -> Vec<&String> {
            let other = &texts[1 - at];
            texts[at].iter().filter(|word| other.contains(word)).collect()
        });
        // Words that changed places are for another property.
        prop_assume!(both == then);
        let both: HashSet<&String> = both.into_iter().collect();
        let tracked = scenario.tracked(C, Some(base), rev);
        for span in tracked.fields.iter().flat_map(|(_, spans)| spans) {
            // What an undo put back at another place than before is shown as moved there.
            for word in words(&span.text).into_iter().filter(|_| span.moved.is_none()) {
                prop_assert_eq!(span.kind == SpanKind::Kept, both.contains(&word), "{} {}..{}", word, base, rev);
            }
        }
        if scenario.text(base, C) == scenario.text(rev, C) {
            prop_assert_eq!(scenario.marked(C, Some(base), rev), scenario.text(rev, C));
        }
    }

    /// Going back step by step and forth again passes the same tracked texts, from whatever baseline before.
    #[test]
    fn undo_and_redo_pass_what_was_there(steps in steps(), depth in 1..6_usize) {
        let (mut scenario, _) = line(&steps);
        let top = last(&scenario);
        let depth = depth.min(top);
        let mut undos = Vec::new();
        let mut at = top;
        for back in 0..depth {
            at = scenario.undo(at, &[top - back], C).unwrap();
            let earlier = top - back - 1;
            prop_assert_eq!(scenario.blamed(C, at), scenario.blamed(C, earlier));
            for base in [None].into_iter().chain((0..=earlier).map(Some)) {
                prop_assert_eq!(scenario.marked(C, base, at), scenario.marked(C, base, earlier));
            }
            undos.push(at);
        }
        for (undo, earlier) in undos.into_iter().rev().zip(top - depth + 1..) {
            at = scenario.undo(at, &[undo], C).unwrap();
            prop_assert_eq!(scenario.blamed(C, at), scenario.blamed(C, earlier));
            for base in [None].into_iter().chain((0..=earlier).map(Some)) {
                prop_assert_eq!(scenario.marked(C, base, at), scenario.marked(C, base, earlier));
            }
        }
    }

    /// A change of which every stroke is rejected, one after the other, has left nothing behind. (An undo gives back
    /// who struck a word before what it undoes, even where the baseline lies in between: that is whom it names.)
    #[test]
    fn a_change_rejected_stroke_by_stroke_is_gone(steps in rejecting(), which in any::<usize>()) {
        leaves_nothing_behind(&steps, which)?;
    }

    /// Nor has one that struck and wrote in many places, side by side: neither a word nor a space nor who wrote it.
    #[test]
    fn many_strokes_rejected_leave_neither_words_nor_spaces(
        steps in rejecting(),
        edits in prop::collection::vec((any::<usize>(), 0..4_usize, 0..3_usize), 1..4),
        which in any::<usize>(),
    ) {
        let (mut scenario, _) = line(&steps);
        let before = last(&scenario);
        let mut now = words(&scenario.text(before, C));
        for (number, (place, strike, write)) in edits.into_iter().enumerate() {
            let place = place % (now.len() + 1);
            let end = (place + strike).min(now.len());
            now.splice(place..end, (0..write).map(|word| format!("new{number}x{word}")));
        }
        if !twice(&scenario).is_empty() || now.is_empty() || scenario.text(before, C).is_empty() {
            return Ok(());
        }
        let mut at = scenario.change(&[before], &[(C, Some(&now.join(" ")))]);
        while let Some(made) = reject(&mut scenario, before, at, which) {
            prop_assert!(marks(&scenario, before, made) < marks(&scenario, before, at));
            at = made;
        }
        prop_assert_eq!(scenario.text(at, C), scenario.text(before, C));
        prop_assert_eq!(owned(&scenario, at), owned(&scenario, before));
    }
}

/// Whose each word is. Spaces are no words: whose they are may change.
fn owned(scenario: &Scenario, at: usize) -> Vec<(String, u32)> {
    let blamed = scenario.blamed(C, at).into_iter();
    let owned = blamed.flat_map(|(text, whose)| {
        let words = words(&text).into_iter();
        words.map(move |word| (word, whose)).collect::<Vec<_>>()
    });
    owned.collect()
}

/// A line that was found by chance: a word stands elsewhere than it did, where its first place was struck since.
#[test]
fn who_struck_a_word_that_stands_elsewhere_is_known_after_a_stroke_is_rejected() {
    let steps = [
        Step::Edit(0, 0, 0),
        Step::Again(0),
        Step::Edit(0, 0, 1),
        Step::Edit(12, 1, 0),
        Step::Edit(3, 0, 3),
        Step::Edit(0, 3, 1),
        Step::Edit(1, 1, 0),
        Step::Again(7),
        Step::Reject(3, 19290),
        Step::Reject(1, 21358),
        Step::Edit(3, 3, 1),
        Step::Edit(9, 1, 0),
        Step::Edit(9, 0, 1),
        Step::Reject(10, 4926),
        Step::Reject(4, 22628),
        Step::Undo(5, true),
        Step::Edit(0, 0, 0),
        Step::Again(5),
        Step::Edit(5, 0, 0),
        Step::Edit(4, 0, 0),
    ];
    leaves_nothing_behind(&steps, 0).unwrap();
}
