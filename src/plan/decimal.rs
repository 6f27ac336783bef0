//! Exact decimal numbers: money and figures as they were written, from file to screen.
//!
//! A number of a plan is never worked with as a binary fraction: 0.1 has none, and beyond 2^53 not even every whole
//! number has one.

use std::fmt;
use std::str::FromStr;

/// More figures than this are no quantity of anything.
const MOST: usize = 1_000;

/// A decimal number with the figures it was written with: 0.10 is not written 0.1, though it is as much.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decimal {
    negative: bool,
    /// The figures without point and without zeros in front; at least one more than `scale`.
    figures: String,
    /// How many of them stand behind the point.
    scale: usize,
}

/// A text that is no decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDecimal;

impl Decimal {
    /// The number as whole units of its last figure, and how many figures stand behind the point: 12.50 is (1250, 2).
    /// Nothing where it has too many figures for that.
    pub fn parts(&self) -> Option<(i128, u32)> {
        let figures: i128 = self.figures.parse().ok()?;
        let figures = if self.negative { -figures } else { figures };
        Some((figures, u32::try_from(self.scale).ok()?))
    }

    /// One, and a hundred, as [`Decimal::billionths`] counts.
    pub const ONE: i128 = 1_000_000_000;
    /// The same of a hundred.
    pub const HUNDRED: i128 = 100 * Decimal::ONE;

    /// Whether a costing takes the number in: at most 18 figures before the point and 9 behind it. More are no quantity of
    /// anything, and working with them would take the memory away.
    pub fn is_moderate(&self) -> bool {
        let short = self.shortest();
        short.scale <= 9 && short.figures.len() - short.scale <= 18
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The number in billionths, to be compared and added up; nothing where it is not moderate.
    pub fn billionths(&self) -> Option<i128> {
        let (figures, scale) = self.shortest().parts().filter(|_| self.is_moderate())?;
        figures.checked_mul(10_i128.checked_pow(9_u32.checked_sub(scale)?)?)
    }

    /// As much, without zeros at the end behind the point: what consent is bound to.
    pub fn shortest(&self) -> Decimal {
        let zeros = self.figures.len() - self.figures.trim_end_matches('0').len();
        let gone = zeros.min(self.scale);
        let mut short = self.clone();
        short.figures.truncate(self.figures.len() - gone);
        short.scale -= gone;
        short
    }

    /// As TOML text. A whole number that TOML has no integer for is written with a point.
    pub(super) fn toml(&self) -> String {
        let text = self.to_string();
        if self.scale == 0 && text.parse::<i64>().is_err() {
            text + ".0"
        } else {
            text
        }
    }

    /// Out of the figures before and behind the point, and an exponent.
    fn of(negative: bool, whole: &str, behind: &str, exponent: i64) -> Option<Decimal> {
        let mut figures = format!("{whole}{behind}");
        let mut scale = i64::try_from(behind.len()).ok()?.checked_sub(exponent)?;
        if scale < 0 {
            let more = usize::try_from(-scale).ok().filter(|more| *more <= MOST)?;
            figures.push_str(&"0".repeat(more));
            scale = 0;
        }
        let mut scale = usize::try_from(scale).ok().filter(|scale| *scale < MOST)?;
        // A lone `.0` is how TOML says that a whole number is one with a point.
        if scale == 1 && figures.ends_with('0') {
            figures.pop();
            scale = 0;
        }
        let some = figures.trim_start_matches('0');
        let figures = format!("{some:0>width$}", width = scale + 1);
        let zero = some.is_empty();
        (figures.len() <= MOST).then_some(Decimal {
            negative: negative && !zero,
            figures,
            scale,
        })
    }
}

impl FromStr for Decimal {
    type Err = NoDecimal;

    /// As people and TOML write it: `1250`, `-0.10`, `+5`, `.5`, `1e3`. A lone `.0` is how TOML says that a whole number
    /// is one with a point, and counts for nothing.
    fn from_str(text: &str) -> Result<Decimal, NoDecimal> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (number, exponent) = match rest.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent.parse().map_err(|_| NoDecimal)?),
            None => (rest, 0),
        };
        let (whole, behind) = number.split_once('.').unwrap_or((number, ""));
        let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !figures(whole) || !figures(behind) || (whole.is_empty() && behind.is_empty()) {
            return Err(NoDecimal);
        }
        Decimal::of(negative, whole, behind, exponent).ok_or(NoDecimal)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let point = self.figures.len().saturating_sub(self.scale);
        match self.figures.split_at_checked(point) {
            Some((whole, behind)) if !behind.is_empty() => write!(f, "{sign}{whole}.{behind}"),
            _ => write!(f, "{sign}{}", self.figures),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_what_was_written() {
        for (text, shown) in [
            ("9007199254740993", "9007199254740993"),
            (
                "123456789012345678901234567890.05",
                "123456789012345678901234567890.05",
            ),
            ("0.10", "0.10"),
            ("-0.30", "-0.30"),
            ("1e3", "1000"),
            ("1.5e-3", "0.0015"),
            ("12.50E1", "125"),
            ("+5", "5"),
            (".5", "0.5"),
            ("5.", "5"),
            ("007", "7"),
            ("-0.0", "0"),
            ("250000.0", "250000"),
            ("0", "0"),
        ] {
            assert_eq!(
                text.parse::<Decimal>().unwrap().to_string(),
                shown,
                "{text}"
            );
        }
        for wrong in [
            "", ".", "-", "1,5", "1 000", "inf", "nan", "0x10", "1e", "1e9999", "1e-9999", "--1",
            "1.2.3", "1_0",
        ] {
            assert_eq!(wrong.parse::<Decimal>(), Err(NoDecimal), "{wrong}");
        }
    }

    #[test]
    fn as_much_is_as_much() {
        let short = |text: &str| text.parse::<Decimal>().unwrap().shortest().to_string();
        assert_eq!(short("0.10"), "0.1");
        assert_eq!(short("100"), "100");
        assert_eq!(short("5.00"), "5");
        assert_eq!(short("0.00"), "0");
        assert_eq!("12.50".parse::<Decimal>().unwrap().parts(), Some((1250, 2)));
        assert_eq!("-7".parse::<Decimal>().unwrap().parts(), Some((-7, 0)));
        assert_eq!("1e100".parse::<Decimal>().unwrap().parts(), None);
    }

    #[test]
    fn toml_has_no_integer_for_everything() {
        let toml = |text: &str| text.parse::<Decimal>().unwrap().toml();
        assert_eq!(toml("9007199254740993"), "9007199254740993");
        assert_eq!(toml("9223372036854775807"), "9223372036854775807");
        assert_eq!(toml("9223372036854775808"), "9223372036854775808.0");
        assert_eq!(toml("0.10"), "0.10");
    }

    proptest! {
        /// What consent is bound to is spelled as it was when numbers were binary, wherever they could hold it.
        #[test]
        fn the_shortest_spelling_is_that_of_a_binary_fraction(whole in -1_000_000_i64..1_000_000, behind in "[0-9]{0,6}") {
            let text = if behind.is_empty() { whole.to_string() } else { format!("{whole}.{behind}") };
            let binary: f64 = text.parse().unwrap();
            let decimal: Decimal = text.parse().unwrap();
            prop_assert_eq!(decimal.shortest().to_string(), (binary + 0.0).to_string());
            prop_assert_eq!(decimal.to_string().parse::<Decimal>(), Ok(decimal.clone()));
            prop_assert_eq!(decimal.toml().parse::<Decimal>(), Ok(decimal));
        }
    }
}
