//! The board without a screen: how its rows are divided.

use super::Columns;

#[test]
fn a_row_is_divided_without_a_column_left_over_or_taken_twice() {
    for width in 0..=300 {
        for parties in 0..=4 {
            let columns = Columns::of(width, parties);
            let cells = columns.cell * parties;
            let sum = columns.title + cells + columns.consensus + columns.brackets;
            if width >= 20 {
                assert_eq!(sum, width, "{parties} parties in {width} columns");
            }
            assert!(columns.title <= width);
            assert_eq!(columns.words, columns.cell >= 14);
        }
    }
}

#[test]
fn words_stand_beside_the_signs_as_soon_as_titles_keep_their_room() {
    assert!(!Columns::of(78, 4).words);
    let wide = Columns::of(118, 4);
    assert!(wide.words && wide.title >= 36);
}
