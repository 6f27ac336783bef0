//! A number on its way into a cell: with all its figures, rounded once if it has to be at all.
//!
//! A spreadsheet keeps fifteen figures of a number and makes zeros of the rest. What a plan states with more is written as
//! text; what was reckoned is rounded to as many.

use crate::costing::Exact;
use crate::plan::Decimal;

/// The figures that a spreadsheet keeps.
const FIGURES: usize = 15;

/// The places behind the point that are looked at.
const PLACES: u32 = 9;

/// A number of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// With all figures that are kept, with a point.
    pub full: String,
    /// As programs read it in a table of text: money with two places.
    pub plain: String,
    /// How many places behind the point are shown.
    pub places: usize,
}

impl Number {
    /// As it was written.
    pub fn written(number: &Decimal) -> Number {
        let plain = number.to_string();
        let (_, behind) = plain.split_once('.').unwrap_or_default();
        Number {
            full: number.shortest().to_string(),
            places: behind.len(),
            plain,
        }
    }

    /// A count.
    pub fn whole(count: usize) -> Number {
        Number {
            full: count.to_string(),
            plain: count.to_string(),
            places: 0,
        }
    }

    /// An amount that somebody stated, or the sum of such: figure by figure.
    pub fn stated(amount: &Exact) -> Number {
        let full = shortest(&amount.rounded(PLACES));
        let is_all = full.parse::<Decimal>().ok().as_ref().and_then(Exact::of);
        match is_all {
            Some(all) if all == *amount => Number::money(amount, full),
            _ => Number::reckoned(amount),
        }
    }

    /// An amount that was reckoned.
    pub fn reckoned(amount: &Exact) -> Number {
        Number::money(amount, kept(amount))
    }

    fn money(amount: &Exact, full: String) -> Number {
        Number {
            full,
            plain: amount.rounded(2),
            places: 2,
        }
    }

    /// Per cent that were reckoned.
    pub fn per_cent(share: &Exact) -> Number {
        Number {
            full: kept(share),
            plain: share.rounded(4),
            places: 2,
        }
    }

    /// The number as a cell can hold it; nothing where it has more figures than that.
    pub fn of_cell(&self) -> Option<f64> {
        let fits = figures(&self.full) <= FIGURES;
        self.full.parse().ok().filter(|_| fits)
    }
}

/// As many figures of a number as are kept, but money to the hundredth in any case.
fn kept(amount: &Exact) -> String {
    let whole = amount.rounded(0).trim_start_matches('-').len();
    let places = FIGURES.saturating_sub(whole).max(2);
    let places = u32::try_from(places).unwrap_or(PLACES).min(PLACES);
    shortest(&amount.rounded(places))
}

/// Without zeros at the end behind the point.
fn shortest(number: &str) -> String {
    match number.contains('.') {
        true => number
            .trim_end_matches('0')
            .trim_end_matches('.')
            .to_owned(),
        false => number.to_owned(),
    }
}

/// How many figures a number has from the first to the last that is no zero.
fn figures(number: &str) -> usize {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').trim_end_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::of(&text.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_number_keeps_what_was_written_and_says_what_a_cell_cannot_hold() {
        for (text, full, places, cell) in [
            ("22.50", "22.5", 2, Some(22.5)),
            ("-0.1", "-0.1", 1, Some(-0.1)),
            ("1250000", "1250000", 0, Some(1_250_000.0)),
            (
                "123456789012345",
                "123456789012345",
                0,
                Some(123_456_789_012_345.0),
            ),
            ("1234567890123456", "1234567890123456", 0, None),
            ("12345678901234560000", "12345678901234560000", 0, None),
            (
                "1000000000000000000000",
                "1000000000000000000000",
                0,
                Some(1e21),
            ),
        ] {
            let number = Number::written(&text.parse().unwrap());
            assert_eq!((number.full.as_str(), number.places), (full, places));
            assert_eq!(number.of_cell(), cell, "{text}");
            assert_eq!(number.plain, text);
        }
    }

    #[test]
    fn what_was_reckoned_is_rounded_once_and_what_was_stated_never() {
        let third = exact("10000000").over(&exact("3")).unwrap();
        assert_eq!(Number::reckoned(&third).full, "3333333.33333333");
        assert_eq!(Number::reckoned(&third).plain, "3333333.33");
        let many = exact("123456789012345.678");
        assert_eq!(Number::stated(&many).full, "123456789012345.678");
        assert_eq!(Number::stated(&many).of_cell(), None);
        assert_eq!(Number::stated(&exact("5.00")).full, "5");
        assert_eq!(Number::stated(&third).full, "3333333.33333333");
        assert_eq!(Number::stated(&exact("0")).of_cell(), Some(0.0));
        assert_eq!(
            Number::reckoned(&exact("1234567890.123456")).full,
            "1234567890.12346"
        );
    }
}
