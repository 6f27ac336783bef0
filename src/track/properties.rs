//! Histories that chance makes: any branches, any merges.

use super::scenario::{Scenario, id};
use super::*;
use proptest::prelude::*;
use std::collections::HashMap;

const C: &str = "clause";

/// What one random change does.
#[derive(Clone, Debug)]
struct Step {
    parents: (usize, Option<usize>),
    at: usize,
    strike: usize,
    write: usize,
    style: u8,
    salt: usize,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (
        any::<usize>(),
        any::<Option<usize>>(),
        any::<usize>(),
        0..5_usize,
        0..4_usize,
    );
    let step =
        (step, 0..6_u8, any::<usize>()).prop_map(|((one, two, at, strike, write), style, salt)| {
            Step {
                parents: (one, two),
                at,
                strike,
                write,
                style,
                salt,
            }
        });
    prop::collection::vec(step, 1..24)
}

/// The parents' words put together as the style says; `None` for a change with one parent.
fn combined(ours: &[String], theirs: Option<&[String]>, step: &Step) -> Vec<String> {
    let Some(theirs) = theirs else {
        return ours.to_vec();
    };
    let new = |words: &[String], than: &[String]| -> Vec<String> {
        words
            .iter()
            .filter(|word| !than.contains(word))
            .cloned()
            .collect()
    };
    match step.style {
        0 => ours.to_vec(),
        1 => theirs.to_vec(),
        2 => [ours, &new(theirs, ours)].concat(),
        3 => [&new(ours, theirs), theirs].concat(),
        4 => {
            let both = ours.iter().filter(|word| theirs.contains(word));
            both.cloned().collect()
        }
        _ => {
            let mut all = [ours, &new(theirs, ours)].concat();
            let turn = step.salt % all.len().max(1);
            all.rotate_left(turn);
            all
        }
    }
}

/// Builds a history in which no word is ever written twice, and tells in which change each was born.
fn unique_words(steps: &[Step]) -> (Scenario, HashMap<String, usize>) {
    let mut scenario = Scenario::default();
    let mut born = HashMap::new();
    let mut texts: Vec<Vec<String>> = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let mut parents: Vec<usize> = Vec::new();
        if at > 0 {
            parents.push(at - 1 - step.parents.0 % at.min(3));
            let other = step.parents.1.map(|other| other % at);
            parents.extend(other.filter(|other| *other != parents[0]));
        }
        let ours = parents
            .first()
            .map(|&parent| texts[parent].clone())
            .unwrap_or_default();
        let theirs = parents.get(1).map(|&parent| texts[parent].as_slice());
        let mut words = combined(&ours, theirs, step);
        let evil = parents.len() < 2 || step.salt % 3 == 0;
        if evil {
            let place = step.at % (words.len() + 1);
            let end = (place + step.strike).min(words.len());
            let new: Vec<String> = (0..step.write + usize::from(at == 0) * 9)
                .map(|number| format!("word{at}x{number}"))
                .collect();
            born.extend(new.iter().map(|word| (word.clone(), at)));
            words.splice(place..end, new);
        }
        scenario.change(&parents, &[(C, Some(&words.join(" ")))]);
        texts.push(words);
    }
    (scenario, born)
}

fn joined(clause: &TrackedClause, kinds: [SpanKind; 2]) -> String {
    let spans = clause.fields.iter().flat_map(|(_, spans)| spans);
    let spans = spans.filter(|span| kinds.contains(&span.kind));
    spans.map(|span| span.text.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whoever wrote a word first is its writer for good, whatever merges do to it.
    #[test]
    fn a_merge_never_re_attributes(steps in steps()) {
        let (scenario, born) = unique_words(&steps);
        for at in 0..steps.len() {
            let spans = scenario.blamed(C, at);
            let text: String = spans.iter().map(|(text, _)| text.as_str()).collect();
            prop_assert_eq!(text, scenario.text(at, C));
            for (text, by) in spans {
                for word in text.split_whitespace() {
                    prop_assert_eq!(born[word], by as usize, "{} at {}", word, at);
                }
            }
        }
    }

    /// The spans join to the exact text of either end, however the ends lie to each other; who struck a word did
    /// strike it.
    #[test]
    fn spans_join_to_both_ends(steps in steps(), ends in any::<(usize, usize)>()) {
        let (scenario, born) = unique_words(&steps);
        let (base, rev) = (ends.0 % steps.len(), ends.1 % steps.len());
        let tracked = scenario.tracked(C, Some(base), rev);
        prop_assert_eq!(joined(&tracked, [SpanKind::Kept, SpanKind::Inserted]), scenario.text(rev, C));
        prop_assert_eq!(joined(&tracked, [SpanKind::Kept, SpanKind::Deleted]), scenario.text(base, C));
        for span in tracked.fields.iter().flat_map(|(_, spans)| spans) {
            let past = |of: usize| scenario.history.ancestors(ChangeIx(of as u32));
            match (span.kind, span.inserted, span.deleted) {
                // What the revision never knew was written on the other line.
                (SpanKind::Deleted, Some(by), None) => {
                    prop_assert!(past(base).contains(by));
                    prop_assert!(!past(rev).contains(by));
                }
                (_, inserted, deleted) => {
                    let by = inserted.or(deleted);
                    prop_assert!(by.is_none_or(|by| past(rev).contains(by)));
                }
            }
            for word in span.text.split_whitespace() {
                // Words that came and went may have lost the space between them to a word that stayed.
                let Some(&born) = born.get(word) else {
                    prop_assert_eq!(span.kind, SpanKind::Passing);
                    continue;
                };
                if let Some(by) = span.inserted {
                    prop_assert_eq!(born, by.0 as usize);
                }
                if let Some(by) = span.deleted {
                    let change = scenario.history.change(by).unwrap();
                    let has = |at: usize| scenario.text(at, C).split(' ').any(|other| other == word);
                    prop_assert!(change.parents.iter().any(|parent| has(parent.0 as usize)));
                }
            }
        }
    }

    /// Edits to different paragraphs have the same attribution however they are cut into branches and merges.
    #[test]
    fn branches_do_not_matter(cuts in prop::collection::vec(any::<u8>(), 8), kinds in prop::collection::vec(0..3_u8, 8)) {
        let paragraph = |number: usize, edited: bool| {
            let first = format!("Paragraph {number} speaks of matter{number} and cost{number}.");
            match (edited, kinds[number]) {
                (false, _) => first,
                (true, 0) => first.replace("speaks", "treats"),
                (true, 1) => first.replace(" and ", " and all "),
                (true, _) => first.replace(&format!(" and cost{number}"), ""),
            }
        };
        let text = |edited: &[bool]| {
            let paragraphs = edited.iter().enumerate().map(|(number, edited)| paragraph(number, *edited));
            paragraphs.collect::<Vec<_>>().join("\n\n")
        };
        let mut flags = vec![false; kinds.len()];
        let (mut line, mut web) = (Scenario::default(), Scenario::default());
        let start = text(&flags);
        line.change(&[], &[(C, Some(&start))]);
        web.change(&[], &[(C, Some(&start))]);
        let (mut main, mut side) = (0, 0);
        let (mut main_flags, mut side_flags) = (flags.clone(), flags.clone());
        let mut edit_of: HashMap<usize, usize> = HashMap::from([(0, 0)]);
        for (number, cut) in cuts.iter().enumerate() {
            flags[number] = true;
            line.change(&[number], &[(C, Some(&text(&flags)))]);
            let (branch, own) = if cut % 2 == 0 { (&mut main, &mut main_flags) } else { (&mut side, &mut side_flags) };
            own[number] = true;
            *branch = web.change(&[*branch], &[(C, Some(&text(own)))]);
            edit_of.insert(*branch, number + 1);
            if cut % 5 == 0 || number + 1 == cuts.len() {
                main = web.change(&[main, side], &[(C, Some(&text(&flags)))]);
                side = main;
                main_flags.clone_from(&flags);
                side_flags.clone_from(&flags);
            }
        }
        let blamed: Vec<_> = web.blamed(C, main).into_iter().map(|(text, by)| (text, edit_of[&(by as usize)] as u32)).collect();
        prop_assert_eq!(blamed, line.blamed(C, cuts.len()));
        let ends = |s: &Scenario, head: usize, edit: &dyn Fn(u32) -> usize| -> Vec<_> {
            let fields = s.tracked(C, Some(0), head).fields;
            let spans = fields.into_iter().flat_map(|(_, spans)| spans);
            spans.map(|span| (span.text, span.kind, span.inserted.or(span.deleted).map(|by| edit(by.0)))).collect()
        };
        let web = ends(&web, main, &|by| edit_of[&(by as usize)]);
        prop_assert_eq!(web, ends(&line, cuts.len(), &|by| by as usize));
    }

    /// Prose as people write it, words coming and going on any branch.
    #[test]
    fn prose_joins_to_both_ends(
        texts in prop::collection::vec("((The |State |shall |pay |not |,|\\. |\n\n|ça |ක්‍ර ){0,12})", 2..8),
        shape in prop::collection::vec(any::<(usize, Option<usize>)>(), 8),
    ) {
        let mut scenario = Scenario::default();
        for (at, text) in texts.iter().enumerate() {
            let mut parents = Vec::new();
            if at > 0 {
                parents.push(shape[at].0 % at);
                parents.extend(shape[at].1.map(|other| other % at).filter(|other| *other != parents[0]));
            }
            scenario.change(&parents, &[(C, Some(text))]);
        }
        for base in 0..texts.len() {
            for rev in 0..texts.len() {
                let tracked = tracked(&scenario.history, &scenario, &C.parse().unwrap(), Some(id(base)), id(rev));
                prop_assert_eq!(joined(&tracked, [SpanKind::Kept, SpanKind::Inserted]), texts[rev].clone());
                prop_assert_eq!(joined(&tracked, [SpanKind::Kept, SpanKind::Deleted]), texts[base].clone());
            }
        }
    }
}
