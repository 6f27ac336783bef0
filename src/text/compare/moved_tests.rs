//! What is recognised as moved within one text.

use crate::text::{RunKind, Vocabulary, carried, diff};
use proptest::prelude::*;
use rustc_hash::FxHashSet;

/// What moved from `old` to `new`, and where each piece stood and stands.
fn found(old: &str, new: &str) -> Vec<String> {
    let mut vocabulary = Vocabulary::new();
    let (old, new) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
    let runs = diff(&vocabulary, &old, &new);
    let moved = carried(&vocabulary, &runs, &old, &new);
    moved
        .into_iter()
        .map(|block| {
            let to = block.new..block.new + block.len;
            assert_eq!(old[block.old..block.old + block.len], new[to.clone()]);
            vocabulary.join(&new[to])
        })
        .collect()
}

const FIRST: &str = "Extend health insurance to informal workers.";
const SECOND: &str = "Index old-age pensions to wages every year.";
const THIRD: &str = "Publish a yearly report on coverage and expenditure.";

#[test]
fn a_paragraph_that_changed_places_is_recognised() {
    let old = [FIRST, SECOND, THIRD].join("\n\n");
    let new = [SECOND, THIRD, FIRST].join("\n\n");
    assert_eq!(found(&old, &new), [FIRST]);
    let swapped = found(&[FIRST, SECOND].join("\n\n"), &[SECOND, FIRST].join("\n\n"));
    assert_eq!(swapped.len(), 1);
}

#[test]
fn so_are_two_that_changed_places_around_a_third_though_one_was_edited() {
    let law = "The government brings a law on the basic pension before parliament.";
    let report = "A committee of all parties reports once a year on coverage and cost.";
    let edited = law.replace("brings", "soon brings");
    let stays = [FIRST, SECOND, THIRD].join(" ");
    let count = |text: &str| text.split_whitespace().count();
    for (old, new) in [
        ([law, &stays, report], [report, &stays, &edited]),
        ([report, &stays, law], [&edited, &stays, report]),
        ([&edited, &stays, report], [report, &stays, law]),
    ] {
        let moved = found(&old.join("\n\n"), &new.join("\n\n"));
        let moved: usize = moved.iter().map(|piece| count(piece)).sum();
        assert_eq!(moved, count(law) + count(report));
    }
}

#[test]
fn so_is_one_that_a_shortened_one_went_past() {
    let long = "The fund pays pensions each month. Its board has three sides. It reports yearly";
    let (whole, short) = (format!("{long} to parliament."), format!("{long}."));
    let short_one = "Contributions are set by law. They follow wages in every sector.";
    let old = [&*whole, short_one, THIRD].join("\n\n");
    let new = [short_one, &*short, THIRD].join("\n\n");
    assert_eq!(found(&old, &new), [short_one]);
    assert_eq!(found(&new, &old), [short_one]);
}

#[test]
fn so_is_a_sentence_within_a_paragraph_and_one_that_is_short() {
    let old = [FIRST, SECOND, THIRD].join(" ");
    let new = [THIRD, FIRST, SECOND].join(" ");
    assert_eq!(found(&old, &new), [THIRD]);
    let moved = found(
        "The fund is public. The fund is audited.",
        "The fund is audited. The fund is public.",
    );
    assert_eq!(moved.len(), 1);
}

#[test]
fn so_is_a_sentence_of_one_word_where_no_other_is_like_it() {
    let items = [
        "- Farmers",
        "- Fishers",
        "- Domestic workers and their families",
    ];
    let old = items.join("\n");
    let new = [items[2], items[0], items[1]].join("\n");
    assert_eq!(found(&old, &new).len(), 1);
    let swapped = [items[1], items[0], items[2]].join("\n");
    assert_eq!(found(&old, &swapped).len(), 1);
    // Which of two it was is not known.
    assert_eq!(
        found("Yes. The board meets. Yes.", "The board meets."),
        [""; 0]
    );
    assert_eq!(
        found("Yes. The board meets.", "The board meets. Yes. Yes."),
        [""; 0]
    );
}

#[test]
fn a_moved_sentence_that_was_edited_keeps_its_other_words() {
    let old = [FIRST, SECOND, THIRD].join("\n\n");
    let edited = "Publish a monthly report on coverage and on expenditure.";
    let new = [edited, FIRST, SECOND].join("\n\n");
    let moved = found(&old, &new);
    assert_eq!(
        moved,
        ["Publish a", "report on coverage and", "expenditure."]
    );
}

#[test]
fn the_last_sentence_of_a_moved_paragraph_keeps_its_words_though_it_is_cut_short() {
    let last = "Its board reports once a year to parliament.";
    let other = "Contributions follow wages in every sector. A committee sets them by agreement each spring.";
    for cut in ["Its board reports.", "Its board reports to parliament."] {
        for (paragraph, shorter) in [
            (format!("{FIRST} {last}"), format!("{FIRST} {cut}")),
            (format!("{last} {FIRST}"), format!("{cut} {FIRST}")),
        ] {
            let old = [&*paragraph, THIRD, other].join("\n\n");
            let new = [THIRD, other, &*shorter].join("\n\n");
            for (from, to) in [(&old, &new), (&new, &old)] {
                let moved = found(from, to).join(" ");
                let words = |text: &str| text.split_whitespace().count();
                assert_eq!(words(&moved), words(&shorter), "{moved}");
            }
        }
    }
    // Another sentence beside it is new.
    let old = [&format!("{FIRST} {last}"), THIRD, other].join("\n\n");
    let new = [
        THIRD,
        other,
        &format!("{FIRST} Its members report to nobody."),
    ]
    .join("\n\n");
    assert_eq!(found(&old, &new), [FIRST]);
}

#[test]
fn a_rewritten_paragraph_has_not_moved() {
    assert_eq!(
        found(
            "Extend health insurance to all.\n\nEnd.",
            "Publish a yearly report on coverage.\n\nEnd.",
        ),
        [""; 0]
    );
}

/// The words of sentences that stand in another order, as few as have to move: by trying every set of those that stay.
fn least(order: &[usize], lengths: &[usize]) -> usize {
    let sets = 0..1_u32 << order.len();
    let stay = |set: &u32| -> Vec<usize> {
        let in_set = order.iter().filter(|at| set & 1 << **at != 0);
        in_set.copied().collect()
    };
    let sorted = sets.map(|set| stay(&set)).filter(|stay| stay.is_sorted());
    let words = |stay: Vec<usize>| stay.into_iter().map(|at| lengths[at]).sum::<usize>();
    lengths.iter().sum::<usize>() - sorted.map(words).max().unwrap()
}

proptest! {
    /// Where sentences change places, as few words as can be are struck, and all of these have moved. (`git diff
    /// --word-diff` may strike fewer: it keeps those that a sentence has in common with what stands in its place.)
    #[test]
    fn of_sentences_that_change_places_as_few_words_move_as_can(
        order in Just((0..5).collect::<Vec<usize>>()).prop_shuffle(),
        lengths in prop::collection::vec(2..6_usize, 5),
        lines in any::<bool>(),
    ) {
        let sentence = |at: usize| {
            let words = (0..lengths[at]).map(|word| format!("of s{at}w{word}"));
            format!("The {}.", words.collect::<Vec<_>>().join(" "))
        };
        let text = |order: &[usize]| {
            let all: Vec<String> = order.iter().map(|at| sentence(*at)).collect();
            all.join(if lines { "\n\n" } else { " " })
        };
        let mut vocabulary = Vocabulary::new();
        let before: Vec<usize> = (0..5).collect();
        let old = vocabulary.intern_text(&text(&before));
        let new = vocabulary.intern_text(&text(&order));
        let runs = diff(&vocabulary, &old, &new);
        let moved = carried(&vocabulary, &runs, &old, &new).into_iter();
        let count = |range: std::ops::Range<usize>| {
            let words = vocabulary.join(&old[range]);
            words.split_whitespace().filter(|word| *word != ".").count()
        };
        let struck = runs.iter().filter(|run| run.kind == RunKind::Deleted);
        let struck: usize = struck.map(|run| count(run.old.clone())).sum();
        let moved: usize = moved.map(|block| count(block.old..block.old + block.len)).sum();
        let words: Vec<usize> = lengths.iter().map(|length| 1 + 2 * length).collect();
        prop_assert_eq!(struck, moved);
        prop_assert!(struck <= least(&order, &words), "{} of {:?}", struck, words);
    }

    #[test]
    fn blocks_are_alike_apart_and_among_what_changed(
        old in "((The fund pays every insured farmer\\.|The board meets in March and reports to all|[a-c]\\.)( |\n\n)){0,6}",
        new in "((The fund pays every insured farmer\\.|The board meets in May and reports to all|[a-c]\\.)( |\n\n)){0,6}",
    ) {
        let mut vocabulary = Vocabulary::new();
        let (old, new) = (vocabulary.intern_text(&old), vocabulary.intern_text(&new));
        let runs = diff(&vocabulary, &old, &new);
        let mut froms = FxHashSet::default();
        let mut at = 0;
        for block in carried(&vocabulary, &runs, &old, &new) {
            let from = block.old..block.old + block.len;
            let to = block.new..block.new + block.len;
            prop_assert_eq!(&old[from.clone()], &new[to.clone()]);
            prop_assert!(at <= to.start && !to.is_empty());
            at = to.end;
            for place in from {
                prop_assert!(froms.insert(place));
                prop_assert!(runs.iter().any(|run| run.kind == RunKind::Deleted && run.old.contains(&place)));
            }
            for place in to {
                prop_assert!(runs.iter().any(|run| run.kind == RunKind::Inserted && run.new.contains(&place)));
            }
        }
    }
}
