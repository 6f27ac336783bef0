use super::*;
use crate::app::prose::Spot;
use crate::text::Width;
use proptest::prelude::*;

fn buffer(text: &str) -> Buffer {
    Buffer::new(text, 20, &Width::GUESSED)
}

fn kind(buffer: &mut Buffer, text: &str) {
    for letter in text.chars() {
        buffer.edit(EditorKey::Insert(letter.to_string()));
    }
}

#[test]
fn typing_is_undone_a_word_at_a_time() {
    let mut text = buffer("");
    kind(&mut text, "health care for all");
    text.edit(EditorKey::Undo);
    assert_eq!(text.text(), "health care for ");
    text.edit(EditorKey::Undo);
    assert_eq!(text.text(), "health care ");
    text.edit(EditorKey::Redo);
    assert_eq!(text.text(), "health care for ");
    kind(&mut text, "x");
    text.edit(EditorKey::Redo);
    assert_eq!(text.text(), "health care for x");
}

#[test]
fn letters_that_join_those_that_follow_stand_where_they_are_typed() {
    // A new word before another one, letter by letter, as such keyboards type it.
    for (word, text) in [
        ("क्य ", "मजदूर"),
        ("ක්\u{200d}ෂ ", "ශ්\u{200d}රී ලංකා"),
        ("க்ஷ ", "மக்கள்"),
    ] {
        let mut buffer = Buffer::new(text, 40, &Width::default());
        for letter in word.chars() {
            buffer.edit(EditorKey::Insert(letter.to_string()));
        }
        assert_eq!(buffer.text(), format!("{word}{text}"));
        assert_eq!(buffer.cursor(), word.len());
    }
    // And what was typed wrongly is taken away there, and no letter of the word that follows.
    let mut buffer = Buffer::new("मजदूर", 40, &Width::default());
    for letter in ["क", "्"] {
        buffer.edit(EditorKey::Insert(letter.to_owned()));
    }
    assert_eq!(buffer.text(), "क्मजदूर");
    buffer.edit(EditorKey::Backspace);
    assert_eq!(buffer.text(), "कमजदूर");
    buffer.edit(EditorKey::Backspace);
    assert_eq!(buffer.text(), "मजदूर");
    // Whoever moves the cursor types where it stands.
    for letter in ["क", "्"] {
        buffer.edit(EditorKey::Insert(letter.to_owned()));
    }
    buffer.edit(EditorKey::Move(Motion::Bottom, false));
    buffer.edit(EditorKey::Insert(".".to_owned()));
    assert_eq!(buffer.text(), "क्मजदूर.");
}

#[test]
fn a_cluster_is_taken_away_as_a_whole() {
    let mut text = buffer("a👩‍👩‍👧කාé");
    text.edit(EditorKey::Move(Motion::Bottom, false));
    let mut seen = Vec::new();
    while !text.text().is_empty() {
        text.edit(EditorKey::Backspace);
        seen.push(text.text().to_owned());
    }
    assert_eq!(seen, ["a👩‍👩‍👧කා", "a👩‍👩‍👧", "a", ""]);
}

#[test]
fn up_and_down_keep_to_their_column() {
    let mut text = buffer("one two three\nx\nfour five six");
    text.edit(EditorKey::Move(
        Motion::Cell(Spot { row: 0, column: 8 }),
        false,
    ));
    text.edit(EditorKey::Move(Motion::Rows(1), false));
    assert_eq!(text.spot(), Spot { row: 1, column: 1 });
    text.edit(EditorKey::Move(Motion::Rows(1), false));
    assert_eq!(text.spot(), Spot { row: 2, column: 8 });
}

#[test]
fn pasting_replaces_the_selection_and_brings_our_line_ends() {
    let mut text = buffer("old words");
    text.edit(EditorKey::SelectAll);
    let outcome = text.edit(EditorKey::Insert("new\r\n\tline".to_owned()));
    assert!(outcome.changed);
    assert_eq!(text.text(), "new\n line");
    text.edit(EditorKey::Undo);
    assert_eq!(text.text(), "old words");
}

#[test]
fn what_has_no_shape_is_refused_with_all_that_came_with_it() {
    let mut text = buffer("pay");
    let outcome = text.edit(EditorKey::Insert("more \u{202e} less".to_owned()));
    assert_eq!(outcome.refused, Some('\u{202e}'));
    assert_eq!(text.text(), "pay");
    let outcome = text.edit(EditorKey::Insert("\u{1b}[2J".to_owned()));
    assert_eq!(outcome.refused, Some('\u{1b}'));
}

#[test]
fn cutting_puts_on_the_clipboard_and_takes_away() {
    let mut text = buffer("one two");
    text.edit(EditorKey::Move(Motion::WordRight, true));
    let outcome = text.edit(EditorKey::Cut);
    assert_eq!(outcome.copied.as_deref(), Some("one"));
    assert_eq!(text.text(), " two");
}

fn any_key() -> impl Strategy<Value = EditorKey> {
    let motion = prop_oneof![
        Just(Motion::Left),
        Just(Motion::Right),
        Just(Motion::WordLeft),
        Just(Motion::WordRight),
        (-40isize..40).prop_map(Motion::Rows),
        Just(Motion::Home),
        Just(Motion::End),
        Just(Motion::Top),
        Just(Motion::Bottom),
        (0usize..9, 0usize..30).prop_map(|(row, column)| Motion::Cell(Spot { row, column })),
    ];
    prop_oneof![
        4 => "[a-z \n]|\u{301}|\u{200d}|👩|කා|\\[".prop_map(EditorKey::Insert),
        1 => "[a-z \u{301}\u{200d}👧\n]{0,12}".prop_map(EditorKey::Insert),
        2 => Just(EditorKey::Backspace), 1 => Just(EditorKey::Delete),
        1 => Just(EditorKey::BackspaceWord), 1 => Just(EditorKey::DeleteWord),
        4 => (motion, any::<bool>()).prop_map(|(motion, select)| EditorKey::Move(motion, select)),
        1 => Just(EditorKey::SelectAll), 1 => Just(EditorKey::Cut),
        1 => Just(EditorKey::Undo), 1 => Just(EditorKey::Redo),
    ]
}

proptest! {
    #[test]
    fn the_cursor_stands_between_clusters_and_undo_returns_exactly(
        start in "[a-z \ncé👩]{0,60}", keys in prop::collection::vec(any_key(), 0..60),
    ) {
        use unicode_segmentation::GraphemeCursor;
        let mut text = Buffer::new(&start, 9, &Width::GUESSED);
        for key in keys {
            text.edit(key);
            let mut here = GraphemeCursor::new(text.cursor(), text.text().len(), true);
            prop_assert_eq!(here.is_boundary(text.text(), 0), Ok(true));
            prop_assert!(text.selection().is_none_or(|range| text.text().get(range).is_some()));
        }
        let end = text.text().to_owned();
        let mut steps = 0;
        while text.edit(EditorKey::Undo).changed {
            steps += 1;
        }
        prop_assert_eq!(text.text(), start.as_str());
        for _ in 0..steps {
            text.edit(EditorKey::Redo);
        }
        prop_assert_eq!(text.text(), end.as_str());
    }
}

#[test]
fn brackets_go_around_what_is_selected_and_off_again_as_one_step() {
    let mut buffer = Buffer::new("The fund pays.", 40, &Width::GUESSED);
    for _ in 0..5 {
        buffer.edit(EditorKey::Move(Motion::Right, false));
    }
    assert!(buffer.edit(EditorKey::Brackets).changed);
    assert_eq!(buffer.text(), "The [fund] pays.");
    assert_eq!(buffer.selection(), Some(5..9));
    buffer.edit(EditorKey::Brackets);
    assert_eq!(buffer.text(), "The fund pays.");
    buffer.edit(EditorKey::Undo);
    assert_eq!(buffer.text(), "The [fund] pays.");
    buffer.edit(EditorKey::Undo);
    assert_eq!(buffer.text(), "The fund pays.");
    // Between words there is nothing to put them around.
    let mut empty = Buffer::new("", 40, &Width::GUESSED);
    assert!(!empty.edit(EditorKey::Brackets).changed);
}

#[test]
fn in_text_from_the_right_the_cursor_goes_as_it_is_read() {
    let mut buffer = Buffer::new("שָׁלוֹם לכל", 40, &Width::GUESSED);
    let mut seen = vec![(buffer.cursor(), buffer.spot().column)];
    for _ in 0..3 {
        buffer.edit(EditorKey::Move(Motion::Right, false));
        seen.push((buffer.cursor(), buffer.spot().column));
    }
    // By cluster: a letter with the points below and above it is one. Before the first stands the mark of the paragraph.
    assert_eq!(seen, [(0, 2), (6, 3), (8, 4), (12, 5)]);
    buffer.edit(EditorKey::Insert("!".to_owned()));
    assert_eq!(buffer.text(), "שָׁלוֹ!ם לכל");
    buffer.edit(EditorKey::Move(Motion::Home, false));
    assert_eq!(buffer.cursor(), 0);
}
