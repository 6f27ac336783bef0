//! How a column writes its numbers: one way for all of its cells, found out by what cannot be read the other way.

use super::number::{NoNumber, Sign, number};
use crate::export::{Halt, Question, Refusal};
use crate::text;

/// What stands in a cell where a figure is not established. It is never zero.
const NONE: [&str; 16] = [
    "", "-", "--", "..", "...", "\u{2026}", "n/a", "na", "n.a.", "n/d", "nd", "n.d.", "s/d",
    "s.d.", "s/o", "#n/a",
];

/// Whether a cell says that there is no figure.
pub fn is_missing(cell: &str) -> bool {
    let folded = text::fold(cell.trim());
    NONE.contains(&folded.as_str())
}

/// What stands before the fractions of a column's numbers. Cells come with the line they are on; those that are no numbers
/// either way have no say.
///
/// # Errors
/// Where cells contradict one another, or one can be read both ways and no other says which.
pub fn convention<'c>(
    header: &str,
    cells: impl Iterator<Item = (usize, &'c str)>,
) -> Result<Sign, Halt> {
    let mut said: Option<(Sign, usize, &str)> = None;
    let mut open = None;
    for (line, cell) in cells.filter(|(_, cell)| !is_missing(cell)) {
        let both = [Sign::Point, Sign::Comma].map(|sign| number(cell, sign));
        let sign = match both {
            [Ok(point), Ok(comma)] if point == comma => continue,
            [Ok(_), Ok(_)] => {
                open = open.or(Some((line, cell)));
                continue;
            }
            [Ok(_), Err(NoNumber)] => Sign::Point,
            [Err(NoNumber), Ok(_)] => Sign::Comma,
            [Err(NoNumber), Err(NoNumber)] => continue,
        };
        match said {
            None => said = Some((sign, line, cell)),
            Some((first, _, _)) if first == sign => {}
            Some((_, first, one)) => {
                return Err(Refusal::Mixed {
                    header: header.to_owned(),
                    first: (first, one.to_owned()),
                    second: (line, cell.to_owned()),
                }
                .into());
            }
        }
    }
    match (said, open) {
        (Some((sign, _, _)), _) => Ok(sign),
        (None, None) => Ok(Sign::Point),
        (None, Some((line, cell))) => Err(Question::Decimal {
            header: header.to_owned(),
            line,
            cell: cell.trim().to_owned(),
        }
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cells: &[&'static str]) -> Result<Sign, Halt> {
        convention("members", (2..).zip(cells.iter().copied()))
    }

    #[test]
    fn one_cell_that_reads_one_way_says_it_for_all() {
        for (cells, sign) in [
            (["1.234", "0,5", "12"], Sign::Comma),
            (["1.234", "0.5", ".."], Sign::Point),
            (["1,234", "1,234,567", ""], Sign::Point),
            (["383", "1 234", "nd"], Sign::Point),
            (["1.234", "1 234,50", "about 5"], Sign::Comma),
            (["12,5", "5.000", "-"], Sign::Comma),
        ] {
            assert_eq!(of(&cells), Ok(sign), "{cells:?}");
        }
    }

    #[test]
    fn a_column_that_reads_both_ways_is_asked() {
        for cells in [["1.234", "383", "n/a"], ["..", "12", "1.234"]] {
            let asked = of(&cells).unwrap_err();
            let Halt::Ask(Question::Decimal { cell, .. }) = asked else {
                panic!("{asked:?}");
            };
            assert_eq!(cell, "1.234");
        }
    }

    #[test]
    fn both_ways_in_one_column_are_refused() {
        let refused = of(&["1.234,5", "7", "1,234.5"]).unwrap_err();
        let expected = Refusal::Mixed {
            header: "members".to_owned(),
            first: (2, "1.234,5".to_owned()),
            second: (4, "1,234.5".to_owned()),
        };
        assert_eq!(refused, expected.into());
    }

    #[test]
    fn what_says_that_there_is_no_figure_is_none() {
        for none in ["", " ", "-", "..", "n/a", "N/A", "nd", "N.D.", "…", "–"] {
            assert!(is_missing(none), "{none:?}");
        }
        for some in ["0", "nil", "-1", "."] {
            assert!(!is_missing(some), "{some:?}");
        }
    }
}
