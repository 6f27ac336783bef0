//! A number as people and their programs write it, once it is known what stands before its fraction.

use crate::plan::Decimal;
use strum::{EnumIter, EnumString, IntoStaticStr};

/// What stands before the fraction of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Sign {
    /// 0.5
    Point,
    /// 0,5
    Comma,
}

/// A text that is no number, or has more figures than a plan keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNumber;

/// The most figures before the fraction, and in it.
const WHOLE: usize = 18;
const FRACTION: usize = 9;

impl Sign {
    /// The one that was meant: the sign itself, or its name.
    pub fn of(text: &str) -> Option<Sign> {
        match text {
            "." => Some(Sign::Point),
            "," => Some(Sign::Comma),
            _ => text.parse().ok(),
        }
    }

    /// As it stands in a number.
    pub fn sign(self) -> char {
        match self {
            Sign::Point => '.',
            Sign::Comma => ',',
        }
    }

    /// As it is asked for.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub(super) fn other(self) -> Sign {
        match self {
            Sign::Point => Sign::Comma,
            Sign::Comma => Sign::Point,
        }
    }
}

/// The number of a text. Figures before the fraction may stand in groups of three, divided by spaces, apostrophes or the
/// other sign, the same all through.
///
/// # Errors
/// Where it is no number with this sign. Exponents are none either: `1.2E+05` is what a spreadsheet leaves of a number, not
/// the number.
pub fn number(text: &str, sign: Sign) -> Result<Decimal, NoNumber> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match text.split_once(sign.sign()) {
        Some((whole, fraction)) if is_figures(fraction) => (whole, fraction),
        Some(_) => return Err(NoNumber),
        None => (text, ""),
    };
    let whole = match whole {
        "" if !fraction.is_empty() => String::from("0"),
        whole => ungrouped(whole, sign)?,
    };
    let plain = whole.trim_start_matches('0');
    if plain.len() > WHOLE || fraction.trim_end_matches('0').len() > FRACTION {
        return Err(NoNumber);
    }
    let minus = if negative { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    let written = format!("{minus}{whole}{point}{fraction}");
    written.parse().map_err(|_| NoNumber)
}

/// The figures of a whole number without what divides them.
fn ungrouped(whole: &str, sign: Sign) -> Result<String, NoNumber> {
    let mark = |c: char| !c.is_ascii_digit();
    let Some(first) = whole.chars().find(|c| mark(*c)).map(kind) else {
        return if is_figures(whole) {
            Ok(whole.to_owned())
        } else {
            Err(NoNumber)
        };
    };
    let known = match first {
        '.' | ',' => first == sign.other().sign(),
        ' ' | '\'' => true,
        _ => false,
    };
    let alike = whole.chars().filter(|c| mark(*c)).all(|c| kind(c) == first);
    let mut groups = whole.split(mark);
    let lead = groups.next().unwrap_or_default();
    let leads = is_figures(lead) && lead.len() <= 3 && !lead.starts_with('0');
    if known && alike && leads && groups.all(|group| group.len() == 3) {
        Ok(whole.chars().filter(char::is_ascii_digit).collect())
    } else {
        Err(NoNumber)
    }
}

/// Marks of one kind divide a number alike, whichever of them a program puts.
fn kind(mark: char) -> char {
    match mark {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => ' ',
        '\u{2019}' | '\u{2bc}' => '\'',
        other => other,
    }
}

fn is_figures(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, sign: Sign) -> Option<String> {
        number(text, sign).ok().map(|number| number.to_string())
    }

    #[test]
    fn a_number_is_what_its_sign_makes_of_it() {
        for (text, point, comma) in [
            ("383", Some("383"), Some("383")),
            ("0.60", Some("0.60"), None),
            ("0,60", None, Some("0.60")),
            (".5", Some("0.5"), None),
            ("1.234", Some("1.234"), Some("1234")),
            ("1,234", Some("1234"), Some("1.234")),
            ("1.234,5", None, Some("1234.5")),
            ("1,234.5", Some("1234.5"), None),
            ("1.234.567", None, Some("1234567")),
            ("1234.567", Some("1234.567"), None),
            ("0.125", Some("0.125"), None),
            ("1 234,5", None, Some("1234.5")),
            ("1\u{a0}234\u{a0}567", Some("1234567"), Some("1234567")),
            ("1\u{202f}234", Some("1234"), Some("1234")),
            ("1\u{2009}234", Some("1234"), Some("1234")),
            ("1'234.50", Some("1234.50"), None),
            ("1\u{2019}234", Some("1234"), Some("1234")),
            ("-12", Some("-12"), Some("-12")),
            ("\u{2212}12", Some("-12"), Some("-12")),
            ("+ 5", None, None),
            (" 7 ", Some("7"), Some("7")),
            ("007", Some("7"), Some("7")),
            ("1 23", None, None),
            ("1 2345", None, None),
            ("1 234'567", None, None),
            ("1 234.567", Some("1234.567"), None),
            ("12,34,567", None, None),
            ("5.", None, None),
            ("", None, None),
            ("-", None, None),
            ("1E+05", None, None),
            ("12 %", None, None),
            ("٣٨٣", None, None),
            ("1..2", None, None),
            (
                "123456789012345678",
                Some("123456789012345678"),
                Some("123456789012345678"),
            ),
            ("1234567890123456789", None, None),
            ("0.123456789", Some("0.123456789"), None),
            ("0.1234567891", None, None),
        ] {
            assert_eq!(read(text, Sign::Point).as_deref(), point, "{text:?} point");
            assert_eq!(read(text, Sign::Comma).as_deref(), comma, "{text:?} comma");
        }
    }

    proptest! {
        /// A number written with either sign and any mark between its groups is that number.
        #[test]
        fn what_is_written_in_groups_reads_back(
            whole in 0_u64..999_999_999_999_999_999,
            fraction in "[0-9]{0,9}",
            mark in prop_oneof![Just(""), Just(" "), Just("\u{a0}"), Just("\u{202f}"), Just("\u{2009}"), Just("'"), Just("other")],
            comma in any::<bool>(),
        ) {
            let sign = if comma { Sign::Comma } else { Sign::Point };
            let mark = if mark == "other" { sign.other().sign().to_string() } else { mark.to_owned() };
            let figures = whole.to_string();
            let mut grouped = String::new();
            for (at, c) in figures.chars().enumerate() {
                if at > 0 && (figures.len() - at) % 3 == 0 {
                    grouped.push_str(&mark);
                }
                grouped.push(c);
            }
            let (behind, plain) = match fraction.as_str() {
                "" => (String::new(), String::new()),
                some => (format!("{}{some}", sign.sign()), format!(".{some}")),
            };
            let expected: Decimal = format!("{figures}{plain}").parse().unwrap();
            prop_assert_eq!(number(&format!("{grouped}{behind}"), sign), Ok(expected));
        }

        #[test]
        fn any_text_is_a_number_or_none(text in "[-+0-9., '\u{a0}E%]{0,24}") {
            for sign in [Sign::Point, Sign::Comma] {
                if let Ok(found) = number(&text, sign) {
                    prop_assert_eq!(number(&found.to_string(), Sign::Point), Ok(found));
                }
            }
        }
    }
}
