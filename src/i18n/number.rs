//! Numbers as a language writes them, figure by figure: nothing is rounded here.

use super::Language;

impl Language {
    /// A number that is written with a point and no groups; what is none is left as it is.
    pub fn number(self, number: &str) -> String {
        let (point, group) = self.signs();
        let unsigned = number.strip_prefix('-').unwrap_or(number);
        let (whole, behind) = match unsigned.split_once('.') {
            Some((whole, behind)) => (whole, Some(behind)),
            None => (unsigned, None),
        };
        let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !figures(whole) || !behind.is_none_or(figures) {
            return number.to_owned();
        }
        let mut written = if number == unsigned { "" } else { "−" }.to_owned();
        for (at, figure) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                written.push_str(group);
            }
            written.push(figure);
        }
        for part in behind.map(|behind| [point, behind]).iter().flatten() {
            written.push_str(part);
        }
        written
    }

    /// The sign before decimals, and what stands between groups of figures.
    pub fn signs(self) -> (&'static str, &'static str) {
        match self {
            Language::English => (".", ","),
            Language::French => (",", "\u{202f}"),
            Language::Spanish | Language::Portuguese => (",", "\u{a0}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_figures() {
        for (number, shown) in [
            ("0.60", "0,60"),
            (
                "-9007199254740993",
                "−9\u{a0}007\u{a0}199\u{a0}254\u{a0}740\u{a0}993",
            ),
            ("999", "999"),
            ("1000", "1\u{a0}000"),
            ("", ""),
            ("1e3", "1e3"),
            ("-", "-"),
            ("1.2.3", "1.2.3"),
        ] {
            assert_eq!(Language::Spanish.number(number), shown);
        }
        assert_eq!(Language::English.number("1234.5"), "1,234.5");
    }
}
