use super::*;
use crate::plan::Voice;
use crate::text::{FROM_THE_RIGHT, Shown, Width, cluster_indices, runs_from_the_right};
use proptest::prelude::*;

fn text_of(prose: &Prose, row: usize) -> String {
    let glyphs = prose.glyphs(row).iter();
    glyphs
        .map(|glyph| prose.shape(glyph).into_string())
        .collect()
}

fn rows(prose: &Prose) -> Vec<String> {
    (0..prose.rows().len())
        .map(|row| text_of(prose, row))
        .collect()
}

#[test]
fn words_are_not_divided_and_spaces_hang() {
    let prose = Prose::plain("one two three\n\nfour", 7, &Width::GUESSED);
    assert_eq!(rows(&prose), ["one two ", "three", "", "four"]);
}

#[test]
fn a_word_longer_than_a_row_is_divided_between_clusters() {
    let prose = Prose::plain("කාකාකා abc", 2, &Width::GUESSED);
    assert_eq!(rows(&prose).concat(), "කාකාකා abc");
}

#[test]
fn letters_stand_where_a_stretch_begins_and_never_end_a_row() {
    let runs = [
        Run::new("aid for ", Mark::KEPT),
        Run::new("old", Mark::deleted(Hand::Voice(Voice::Workers))),
        Run::new("older", Mark::inserted(Hand::Voice(Voice::Employers))),
        Run::new(" people", Mark::KEPT),
    ];
    let prose = Prose::tracked(&runs, 12, &Width::GUESSED);
    assert_eq!(rows(&prose), ["aid for ", "W old", " E older ", "people"]);
    let runs = [
        Run::new("aid", Mark::KEPT),
        Run::new(" for all", Mark::inserted(Hand::Voice(Voice::Workers))),
    ];
    let prose = Prose::tracked(&runs, 20, &Width::GUESSED);
    assert_eq!(rows(&prose), ["aid W for all"]);
    let at = |source| prose.all()[prose.index(1, source)].kind;
    assert_eq!((at(0), at(1)), (GlyphKind::Space, GlyphKind::Text));
}

#[test]
fn what_stands_behind_a_caption_hangs_below_its_first_row() {
    let runs = [
        Run::new("Start  ", Mark::KEPT).role(Role::Label),
        Run::new("in the spring of the year\nor later", Mark::KEPT),
        Run::new("\n", Mark::KEPT),
        Run::new("End\n", Mark::KEPT).role(Role::Label),
        Run::new("none", Mark::KEPT),
        Run::new("\n\n", Mark::KEPT),
        Run::new("prose again, unhung", Mark::KEPT),
    ];
    let prose = Prose::tracked(&runs, 18, &Width::GUESSED);
    let shown: Vec<(usize, String)> = (0..prose.rows().len())
        .map(|row| (prose.indent(row), text_of(&prose, row)))
        .collect();
    let expected = [
        (0, "Start  in the "),
        (7, "spring of "),
        (7, "the year"),
        (7, "or later"),
        (0, "End"),
        (0, "none"),
        (0, ""),
        (0, "prose again, "),
        (0, "unhung"),
    ];
    assert_eq!(
        shown,
        expected.map(|(indent, text)| (indent, text.to_owned()))
    );
    let spot = prose.spot(1, "in the ".len());
    assert_eq!((spot.row, spot.column), (1, 7));
    let glyph = prose.at(spot).map(|glyph| (glyph.run, glyph.source));
    assert_eq!(glyph, Some((1, 7)), "a click finds what stands there");
}

#[test]
fn a_paragraph_break_that_came_is_one_sign() {
    let hand = Mark::inserted(Hand::Voice(Voice::Workers));
    let runs = [
        Run::new("one", Mark::KEPT),
        Run::new("\n\n", hand),
        Run::new("two", Mark::KEPT),
    ];
    let prose = Prose::tracked(&runs, 20, &Width::GUESSED);
    assert_eq!(rows(&prose), ["one W¶", "", "two"]);
}

#[test]
fn what_came_and_went_has_both_letters() {
    let mark = Mark {
        inserted: Some(Hand::Voice(Voice::Workers)),
        deleted: Some(Hand::Unattributed),
    };
    let prose = Prose::tracked(&[Run::new("word", mark)], 20, &Width::GUESSED);
    assert_eq!(rows(&prose), ["W? word"]);
}

#[test]
fn what_has_no_shape_is_shown_as_a_mark() {
    let prose = Prose::plain("pay\u{202e}yap", 40, &Width::GUESSED);
    assert!(text_of(&prose, 0).contains("202E"));
    assert!(!text_of(&prose, 0).contains('\u{202e}'));
}

proptest! {
    #[test]
    fn no_row_is_wider_than_the_column(text in "[a-z \\[\\]කාéあ\u{202e}\n-]{0,200}", columns in 1usize..40) {
        let prose = Prose::plain(&text, columns, &Width::GUESSED);
        for row in 0..prose.rows().len() {
            let glyphs = prose.glyphs(row);
            let solid = |glyph: &&Glyph| !matches!(glyph.kind, GlyphKind::Space | GlyphKind::Break);
            let used: usize = glyphs.iter().rev().skip_while(|glyph| !solid(glyph))
                .map(|glyph| usize::from(glyph.columns)).sum();
            prop_assert!(used <= columns || glyphs.iter().filter(solid).count() == 1);
        }
    }

    #[test]
    fn a_place_has_a_cell_and_the_cell_has_that_place(text in "[a-z කාéあ\n]{0,120}", columns in 2usize..30) {
        let prose = Prose::plain(&text, columns, &Width::GUESSED);
        let places = cluster_indices(&text).map(|(place, _)| place).chain([text.len()]);
        for place in places {
            prop_assert_eq!(prose.place(prose.spot(0, place), text.len()), place);
        }
    }
}

/// Words of scripts that are written from right to left, with marks above and below letters, and others among them.
const WORDS: [&str; 9] = [
    "تلتزم",
    "الأطراف",
    "بِالْحِوَارِ",
    "الاجتماعي،",
    "הצדדים",
    "שָׁלוֹם",
    "ILO",
    "2004",
    "‏١٢٪",
];

/// The rows without the marks of their direction.
fn unmarked(prose: &Prose) -> Vec<String> {
    let rows = rows(prose).into_iter();
    rows.map(|row| row.trim_start_matches(FROM_THE_RIGHT).to_owned())
        .collect()
}

proptest! {
    /// Whatever a terminal makes of the letters: words stay whole, and one after the other as they are read.
    #[test]
    fn words_from_the_right_stay_whole_and_in_the_order_in_which_they_are_read(
        words in prop::collection::vec(prop::sample::select(&WORDS[..]), 1..40),
        columns in 14..60_usize,
    ) {
        let text = words.join(" ");
        let prose = Prose::plain(&text, columns, &Width::GUESSED);
        let seen = unmarked(&prose).concat();
        let expected: String = text.split(' ').map(|word| Shown::line(word).into_string() + " ").collect();
        prop_assert_eq!(seen.trim_end(), expected.trim_end());
        let whole = unmarked(&prose).into_iter().flat_map(|row| {
            let row = row.split_whitespace().map(str::to_owned);
            row.collect::<Vec<_>>()
        });
        let known: Vec<String> = expected.split_whitespace().map(str::to_owned).collect();
        prop_assert_eq!(whole.collect::<Vec<_>>(), known);
        let right = runs_from_the_right(&text);
        prop_assert_eq!(rows(&prose)[0].starts_with(FROM_THE_RIGHT), right);
        for row in 0..prose.rows().len() {
            let glyphs = prose.glyphs(row).iter();
            let solid = glyphs.filter(|glyph| glyph.kind != GlyphKind::Space);
            let used: usize = solid.map(|glyph| usize::from(glyph.columns)).sum();
            prop_assert!(used <= columns);
        }
    }
}

#[test]
fn each_paragraph_from_the_right_is_marked_and_letters_stand_before_their_words() {
    let runs = [
        Run::new("תוכנית\nPlan\nتلتزم ", Mark::KEPT),
        Run::new("الأطراف", Mark::deleted(Hand::Voice(Voice::Workers))),
        Run::new("الحكومة", Mark::inserted(Hand::Voice(Voice::Government))),
    ];
    let prose = Prose::tracked(&runs, 60, &Width::GUESSED);
    assert_eq!(
        rows(&prose),
        ["◄ תוכנית", "Plan", "◄ تلتزم W الأطراف G الحكومة"]
    );
    // Where the first words came in, the letter stands behind the mark of the paragraph.
    let came = [Run::new(
        "تلتزم",
        Mark::inserted(Hand::Voice(Voice::Workers)),
    )];
    let prose = Prose::tracked(&came, 60, &Width::GUESSED);
    assert_eq!(rows(&prose), ["◄ W تلتزم"]);
    assert_eq!(prose.at(prose.spot(0, 0)).unwrap().kind, GlyphKind::Text);
}
