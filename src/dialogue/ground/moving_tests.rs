//! Passages that one amendment moves while others change words in them.

use crate::dialogue::rooms::{alternatives, orders, play, table};
use crate::plan::Field;

const TEXT: &str = "The fund pays pensions to all workers. The board meets twice a year. It reports to the State.\n\n\
    Employers pay their share of contributions on time.\n\nThe State guarantees every benefit of the fund.";

/// Whether the words of a move and of an edit stand in either order, or the order was shown to decide.
fn keeps(proposals: &[&str], merged: &str) {
    let scene = table(TEXT, proposals);
    let shown = alternatives(&scene, &Field::Text);
    for order in orders(proposals.len()) {
        let found = play(&scene, &order);
        let same = sorted(&found) == sorted(merged);
        assert!(
            same || !shown.is_empty(),
            "{order:?}: {found}\n\n{proposals:#?}"
        );
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.sort_unstable();
    words
}

/// The text with its paragraphs in this order.
fn ordered(text: &str, order: &[usize]) -> String {
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    let found: Vec<&str> = order.iter().map(|at| paragraphs[*at]).collect();
    found.join("\n\n")
}

#[test]
fn no_edit_of_a_moved_paragraph_is_lost() {
    for order in [[1, 0, 2], [1, 2, 0], [0, 2, 1], [2, 0, 1]] {
        let moved = ordered(TEXT, &order);
        for (from, to) in EDITS {
            let edited = TEXT.replace(from, to);
            keeps(&[&moved, &edited], &ordered(&edited, &order));
        }
    }
}

/// A word replaced, put in, struck; sentences put in; words at the beginning and at the end.
const EDITS: &[(&str, &str)] = &[
    ("pensions", "benefits"),
    ("all workers", "all registered workers"),
    (" twice a year", ""),
    ("a year.", "a year. It is public."),
    ("their share", "their full share"),
    (" on time", ""),
    ("Employers pay", "All employers pay"),
    ("on time.", "on time. It is public."),
    ("on time.", "every month."),
    ("every benefit", "each benefit"),
    ("of the fund.", "of the fund. It is public."),
];

#[test]
fn no_edit_of_a_moved_sentence_is_lost() {
    let moves: [fn(&str, &str, &str) -> String; 4] = [
        |rest, sentence, _| format!("{sentence} {rest}"),
        |rest, sentence, _| rest.replace("State.", &format!("State. {sentence}")),
        |rest, sentence, on| rest.replace(on, &format!("{on} {sentence}")),
        |rest, sentence, _| format!("{rest} {sentence}"),
    ];
    for moving in moves {
        let moved = |text: &str| {
            let start = text.find("The board").unwrap();
            let end = start + text[start..].find(". It reports").unwrap() + 1;
            let rest = format!("{}{}", &text[..start], &text[end + 1..]);
            let middle = rest.split("\n\n").nth(1).unwrap();
            moving(&rest, &text[start..end], middle)
        };
        for (from, to) in EDITS {
            let edited = TEXT.replace(from, to);
            // What is put in behind the sentence is none of it.
            if !to.ends_with("year. It is public.") {
                keeps(&[&moved(TEXT), &edited], &moved(&edited));
            }
        }
    }
}
