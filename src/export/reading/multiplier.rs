//! Headers that say *in thousands*. Tables of populations do, and one that is read without it is wrong by a factor that
//! nobody sees in a column of figures.

use crate::plan::Decimal;
use crate::text;

/// By what the numbers of a column are multiplied: a one with zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Multiplier(u8);

/// More zeros than this are no multiplier of anything.
const MOST: u8 = 9;

/// What headers say, in four languages and in the shorthand of statistical offices.
const THOUSANDS: [&str; 11] = [
    "thousand",
    "thousands",
    "millier",
    "milliers",
    "miles",
    "millares",
    "mil",
    "milhar",
    "milhares",
    "000",
    "000s",
];
const MILLIONS: [&str; 9] = [
    "million", "millions", "millon", "millones", "milhao", "milhoes", "mio", "mln", "000000",
];

impl Multiplier {
    /// As it is written: `1`, `1000`, `1 000 000`.
    pub fn of(text: &str) -> Option<Multiplier> {
        let figures: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .collect();
        let zeros = figures.strip_prefix('1')?;
        let zeros = zeros
            .bytes()
            .all(|byte| byte == b'0')
            .then_some(zeros.len())?;
        let zeros = u8::try_from(zeros).ok()?;
        (zeros <= MOST).then_some(Multiplier(zeros))
    }

    /// What a header speaks of, if it speaks of thousands or millions.
    pub fn spoken_of(header: &str) -> Option<Multiplier> {
        let folded = text::fold(header);
        let mut words = folded.split(|c: char| !c.is_alphanumeric());
        words.find_map(|word| match word {
            word if THOUSANDS.contains(&word) => Some(Multiplier(3)),
            word if MILLIONS.contains(&word) => Some(Multiplier(6)),
            _ => None,
        })
    }

    /// Whether it changes nothing.
    pub fn is_one(self) -> bool {
        self.0 == 0
    }
}

impl std::fmt::Display for Multiplier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "1{}", "0".repeat(usize::from(self.0)))
    }
}

/// A number so many times. Nothing is rounded.
pub fn times(number: &Decimal, by: Multiplier) -> Decimal {
    let written = format!("{number}e{}", by.0);
    match (by.is_one(), written.parse()) {
        (false, Ok(times)) => times,
        _ => number.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_four_languages_speak_of_thousands() {
        for header in [
            "Population (thousands)",
            "Total population, both sexes, in thousands",
            "Pop. '000",
            "(000)",
            "Population en milliers",
            "Población (miles)",
            "Población en miles",
            "População (milhares)",
            "Em mil pessoas",
        ] {
            let spoken = Multiplier::spoken_of(header);
            assert_eq!(
                spoken.map(|it| it.to_string()).as_deref(),
                Some("1000"),
                "{header}"
            );
        }
        for header in [
            "GDP (millions)",
            "PIB en millones",
            "PIB em milhões",
            "Millions de francs",
        ] {
            let spoken = Multiplier::spoken_of(header);
            assert_eq!(
                spoken.map(|it| it.to_string()).as_deref(),
                Some("1000000"),
                "{header}"
            );
        }
        for header in [
            "members",
            "Familles",
            "year 2000",
            "Milieu",
            "1000 collines",
        ] {
            assert_eq!(Multiplier::spoken_of(header), None, "{header}");
        }
    }

    #[test]
    fn a_number_is_multiplied_without_a_loss() {
        let times = |number: &str, by: &str| {
            times(&number.parse().unwrap(), Multiplier::of(by).unwrap()).to_string()
        };
        assert_eq!(times("383", "1"), "383");
        assert_eq!(times("0.60", "1"), "0.60");
        assert_eq!(times("1.2345", "1000"), "1234.5");
        assert_eq!(times("-2", "1 000 000"), "-2000000");
        for wrong in ["", "0", "2", "10a", "1.5", "-1", "10000000000"] {
            assert_eq!(Multiplier::of(wrong), None, "{wrong}");
        }
    }
}
