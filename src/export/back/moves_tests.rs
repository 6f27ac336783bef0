//! Clauses that were put elsewhere at random: once what is proposed is adopted, they stand as in the file.

use super::tests::written;
use super::*;
use crate::dialogue::Dialogue;
use crate::export::docx::read::read;
use crate::export::docx::write;
use crate::plan::testing::plan;
use crate::plan::{ClauseId, Field, Outline, Plan};
use crate::track::History;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A plan of ten clauses, each under one before it or at the top.
fn tree(parents: &[usize]) -> Plan {
    let names: Vec<String> = (0..=parents.len()).map(|at| format!("c{at}")).collect();
    let rows = parents.iter().enumerate().map(|(at, parent)| {
        let parent = names
            .get(parent % (at + 1))
            .filter(|_| parent % (at + 1) < at);
        (
            names[at].as_str(),
            parent.map(String::as_str),
            i64::try_from(10 * at).unwrap(),
        )
    });
    plan(&rows.collect::<Vec<_>>())
}

/// The clauses in reading order, each with what it stands under.
fn standing(plan: &Plan) -> Vec<(ClauseId, Option<ClauseId>)> {
    let outline = Outline::of(plan);
    let rows = outline.rows().iter();
    rows.map(|row| (row.id.clone(), row.parent.clone()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_put_elsewhere_stands_as_in_the_file_once_it_is_adopted(
        parents in prop::collection::vec(0..9_usize, 10),
        (from, to) in (0..10_usize, 0..11_usize),
    ) {
        let sent = tree(&parents);
        let outline = Outline::of(&sent);
        // Levels beyond those of headings are one level.
        prop_assume!(outline.rows().iter().all(|row| row.depth < 6));
        let bytes = write(&written(&sent, &outline));
        let word = read(&bytes).unwrap();
        // A clause with all below it is cut, and put before another heading.
        let part = outline.subtree(from);
        prop_assume!(!(part.start..=part.end).contains(&to));
        let starts: Vec<usize> = (0..word.paragraphs.len())
            .filter(|at| word.paragraphs[*at].heading.is_some() && word.paragraphs[*at].places.iter().any(|name| name.contains("_title_")))
            .collect();
        prop_assume!(starts.len() == 10);
        let end = |row: usize| starts.get(row).copied().unwrap_or(starts[9] + 1);
        let mut file = word.clone();
        let cut: Vec<_> = file.paragraphs.drain(end(part.start)..end(part.end)).collect();
        let at = if to > part.start { end(to) - cut.len() } else { end(to) };
        file.paragraphs.splice(at..at, cut);
        let told = changes(
            &Sent {
                plan: &sent,
                outline: &outline,
                dialogue: &Dialogue::default(),
                history: &History::default(),
                word: &word,
                amendments: false,
                only: &[],
            },
            &file,
        );
        prop_assert!(told.left.is_empty());
        // What the levels of the headings say.
        let mut open: Vec<(u8, ClauseId)> = Vec::new();
        let mut expected = Vec::new();
        for one in &file.paragraphs {
            let Some(level) = one.heading else { continue };
            let id = sent.clauses.keys().find(|id| one.places.iter().any(|name| name.starts_with(&crate::export::document::stem(id, &Field::Title))));
            let Some(id) = id else { continue };
            open.retain(|(above, _)| *above < level);
            expected.push((id.clone(), open.last().map(|(_, id)| id.clone())));
            open.push((level, id.clone()));
        }
        let mut plan = sent.clone();
        // Several behind one clause stand in the order of their numbers, whichever is adopted first.
        let mut last: BTreeMap<(Option<ClauseId>, Option<ClauseId>), ClauseId> = BTreeMap::new();
        for change in &told.all {
            let What::Move { parent, after, .. } = &change.what else {
                panic!("{change:?}");
            };
            let place = (parent.clone(), after.clone());
            let behind = last.insert(place, change.clause.clone()).or_else(|| after.clone());
            for edit in crate::plan::place(&plan, &change.clause, parent.as_ref(), behind.as_ref()) {
                edit.apply(&mut plan).unwrap();
            }
        }
        prop_assert_eq!(standing(&plan), expected);
    }
}
