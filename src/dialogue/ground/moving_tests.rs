//! Passages that one amendment moves while others change words in them.

use crate::dialogue::rooms::{alternatives, orders, play, table};
use crate::plan::Field;

const TEXT: &str = "The fund pays pensions to all workers. The board meets twice a year. It reports to the State.\n\n\
    Employers pay their share of contributions on time.\n\nThe State guarantees every benefit of the fund.";

/// A moved passage carries an edit with it, in either order, and nobody is shown an alternative.
fn carries(proposals: &[&str], merged: &str) {
    let scene = table(TEXT, proposals);
    assert_eq!(alternatives(&scene, &Field::Text), [], "{proposals:#?}");
    for order in orders(proposals.len()) {
        assert_eq!(play(&scene, &order), merged, "{order:?} {proposals:#?}");
    }
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
            carries(&[&moved, &edited], &ordered(&edited, &order));
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
                carries(&[&edited, &moved(TEXT)], &moved(&edited));
            }
        }
    }
}

/// Of two moves and an edit, order decides nothing that is not shown as alternatives, and no word is lost.
#[test]
fn two_moves_and_an_edit_keep_every_word() {
    let sentence = "The board meets twice a year.";
    let rest = TEXT.replace(&format!("{sentence} "), "");
    let moves = [
        ordered(TEXT, &[1, 0, 2]),
        ordered(TEXT, &[2, 0, 1]),
        format!("{sentence} {rest}"),
        rest.replace("on time.", &format!("on time. {sentence}")),
        format!("{rest} {sentence}"),
    ];
    let edited = TEXT.replace("twice a year", "every month");
    for (at, one) in moves.iter().enumerate() {
        for two in moves.iter().skip(at + 1) {
            let scene = table(TEXT, &[one, two, &edited]);
            let shown = alternatives(&scene, &Field::Text);
            let all: Vec<String> = orders(3).iter().map(|it| play(&scene, it)).collect();
            let same = all.windows(2).all(|pair| pair[0] == pair[1]);
            assert!(same || !shown.is_empty(), "{all:#?}");
            for found in all {
                let (mut found, mut wanted) = (words(&found), words(&edited));
                found.sort_unstable();
                wanted.sort_unstable();
                assert_eq!(found, wanted);
            }
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}
