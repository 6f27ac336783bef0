//! The board without a screen: how its rows are divided, and what the burn-down samples.

use super::{Columns, sampled};
use crate::plan::Moment;
use crate::store::Point;
use crate::track::ObjectId;

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

#[test]
fn the_first_and_the_last_change_are_always_sampled() {
    let point = |typed| Point {
        commit: ObjectId([0; 20]),
        time: Moment::new(0, 0),
        typed,
        pending: 0,
        agreed: 0,
        clauses: 0,
        unknown_before: false,
    };
    for count in [1, 2, 7, 50, 500] {
        let points: Vec<Point> = (0..count).map(point).collect();
        for columns in [1, 2, 3, 49, 50, 51, 300] {
            let shown: Vec<usize> = sampled(&points, columns)
                .iter()
                .map(|it| it.typed)
                .collect();
            assert_eq!(shown.len(), columns);
            assert!(shown.is_sorted());
            assert_eq!(shown.last(), Some(&(count - 1)));
            if columns > 1 {
                assert_eq!(shown.first(), Some(&0));
            }
        }
    }
    assert!(sampled(&[], 10).is_empty());
}
