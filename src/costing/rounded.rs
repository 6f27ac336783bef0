//! Numbers as they are shown: rounded once, half away from zero, and never before.

use super::Exact;
use num_bigint::{BigInt, Sign};
use num_traits::Signed;

impl Exact {
    /// With so many places behind a point, and no sign of grouping: for programs.
    pub fn rounded(&self, places: u32) -> String {
        self.shown(places, ".", "")
    }

    /// With so many places behind this sign, and this one between groups of three figures: for people.
    pub fn shown(&self, places: u32, point: &str, group: &str) -> String {
        written(&self.units(places), places, point, group)
    }
}

fn written(units: &BigInt, places: u32, point: &str, group: &str) -> String {
    let places = usize::try_from(places).unwrap_or_default();
    let figures = format!("{:0>width$}", units.abs(), width = places + 1);
    let (whole, behind) = figures
        .split_at_checked(figures.len() - places)
        .unwrap_or((&figures, ""));
    let sign = if units.sign() == Sign::Minus { "-" } else { "" };
    let mut text = sign.to_owned();
    for (at, figure) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(figure);
    }
    if places > 0 {
        text.push_str(point);
        text.push_str(behind);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::exact::tests::exact;

    #[test]
    fn half_goes_away_from_zero() {
        for (number, places, shown) in [
            ("2.5", 0, "3"),
            ("-2.5", 0, "-3"),
            // 2.00 where a binary fraction is rounded.
            ("2.005", 2, "2.01"),
            ("-2.005", 2, "-2.01"),
            ("2.0049999", 2, "2.00"),
            ("0", 2, "0.00"),
            ("-0.004", 2, "0.00"),
            ("1/3", 4, "0.3333"),
            ("16/243", 4, "0.0658"),
            ("1999.995", 2, "2000.00"),
        ] {
            assert_eq!(exact(number).rounded(places), shown, "{number}");
        }
    }

    #[test]
    fn figures_stand_in_groups_of_three() {
        assert_eq!(
            exact("1234567.891").shown(2, ",", "\u{202f}"),
            "1\u{202f}234\u{202f}567,89"
        );
        assert_eq!(exact("-123456").shown(0, ".", ","), "-123,456");
        assert_eq!(exact("-1234").shown(1, ".", ","), "-1,234.0");
        assert_eq!(exact("999").shown(0, ".", ","), "999");
    }
}
