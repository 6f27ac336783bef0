//! What a column of figures comes to: how many give one, the one in the middle, and the largest. Whoever gives none is
//! counted, and is not zero.

use crate::plan::Decimal;
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::BTreeSet;

/// A column of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is called.
    pub column: String,
    /// How many there could be.
    pub of: usize,
    /// How many there are.
    pub given: usize,
    /// The one in the middle, or what lies between the two in the middle.
    pub median: Option<Decimal>,
    /// What they add up to.
    pub total: Option<Decimal>,
    /// The largest, and on which line it stands where it came from a table.
    pub largest: Option<(Decimal, usize)>,
    /// Whether they are of several currencies or periods, so that none of these is anything.
    pub mixed: bool,
}

/// What an amount is counted in, and how often it is due.
pub type Unit = (Option<String>, Option<String>);

impl Summary {
    /// What these come to; each with its line.
    pub fn of(column: &str, of: usize, figures: &[(Decimal, usize)]) -> Summary {
        let mut sorted: Vec<(BigRational, &(Decimal, usize))> = figures
            .iter()
            .map(|figure| (exact(&figure.0), figure))
            .collect();
        // The first of several that are the largest is named.
        sorted.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.1.cmp(&one.1.1)));
        let middle = sorted.len() / 2;
        let at = |at: usize| sorted.get(at).map(|(number, _)| number.clone());
        let median = match sorted.len() {
            0 => None,
            odd if odd % 2 == 1 => at(middle),
            _ => at(middle - 1)
                .zip(at(middle))
                .map(|(low, high)| (low + high) / BigInt::from(2)),
        };
        let total = sorted
            .iter()
            .map(|(number, _)| number.clone())
            .reduce(|sum, one| sum + one);
        Summary {
            column: column.to_owned(),
            of,
            given: figures.len(),
            median: median.and_then(|it| decimal(&it)),
            total: total.and_then(|it| decimal(&it)),
            largest: sorted.last().map(|(_, figure)| (*figure).clone()),
            mixed: false,
        }
    }

    /// The same of amounts in these units: what is in several is counted, and comes to nothing together.
    #[must_use]
    pub fn in_units(self, units: &BTreeSet<Unit>) -> Summary {
        match units.len() {
            0 | 1 => self,
            _ => Summary {
                median: None,
                total: None,
                largest: None,
                mixed: true,
                ..self
            },
        }
    }
}

fn exact(number: &Decimal) -> BigRational {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let figures: BigInt = format!("{whole}{fraction}").parse().unwrap_or_default();
    let places = u32::try_from(fraction.len()).unwrap_or_default();
    BigRational::new(figures, BigInt::from(10).pow(places))
}

/// The decimal number that a fraction is; sums and halves of decimal numbers are some.
fn decimal(number: &BigRational) -> Option<Decimal> {
    // More than the most figures that a plan keeps behind the point, and one for a half.
    const PLACES: usize = 24;
    let ten = BigInt::from(10);
    let (mut scaled, mut places) = (number.clone(), 0);
    while !scaled.is_integer() {
        places += 1;
        if places > PLACES {
            return None;
        }
        scaled *= &ten;
    }
    format!("{}e-{places}", scaled.to_integer()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(figures: &[&str]) -> Summary {
        let figures: Vec<(Decimal, usize)> = figures
            .iter()
            .zip(2..)
            .map(|(it, line)| (it.parse().unwrap(), line))
            .collect();
        Summary::of("members", 10, &figures)
    }

    fn told(number: Option<Decimal>) -> String {
        number.map(|it| it.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_middle_and_the_largest_are_exact() {
        for (figures, median, total, largest) in [
            (&["383", "12", "1200"][..], "383", "1595", "1200"),
            (&["0.60", "1.25"], "0.925", "1.85", "1.25"),
            (&["10", "9"], "9.5", "19", "10"),
            (
                &["100000000000000001", "3"],
                "50000000000000002",
                "100000000000000004",
                "100000000000000001",
            ),
            (&["-2", "-3", "0.5"], "-2", "-4.5", "0.5"),
        ] {
            let found = of(figures);
            assert_eq!(told(found.median), median);
            assert_eq!(told(found.total), total);
            assert_eq!(told(found.largest.map(|(it, _)| it)), largest);
            assert_eq!((found.given, found.of), (figures.len(), 10));
        }
        assert_eq!(of(&["5", "7", "7"]).largest.map(|(_, line)| line), Some(3));
        let none = of(&[]);
        assert_eq!(
            (none.given, none.median, none.total, none.largest),
            (0, None, None, None)
        );
    }

    proptest! {
        #[test]
        fn the_total_is_that_of_whole_units(units in proptest::collection::vec(-1_000_000_i64..1_000_000, 1..20)) {
            let figures: Vec<(Decimal, usize)> = units
                .iter()
                .map(|units| (format!("{units}e-2").parse().unwrap(), 1))
                .collect();
            let found = Summary::of("", 0, &figures);
            let expected: Decimal = format!("{}e-2", units.iter().sum::<i64>()).parse().unwrap();
            prop_assert_eq!(found.total.unwrap().shortest(), expected.shortest());
        }
    }
}
