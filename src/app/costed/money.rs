//! Amounts as people read them: one unit for a whole table, said in words, and the signs of the language. A thousand
//! million is never called a billion: that is another number in another language.

use crate::costing::{Amount, Exact};
use crate::i18n::{Language, Message};

/// In what a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// How many zeros are left out.
    tens: u32,
    point: &'static str,
    group: &'static str,
}

/// How many zeros are left out, from what amount on, and the message that says so.
const UNITS: [(u32, i64, &str); 3] = [
    (6, 10_000_000, "costing-unit-million"),
    (3, 100_000, "costing-unit-thousand"),
    (0, 0, "costing-unit-one"),
];

/// As many places as anybody writes.
pub const PLACES: u32 = 9;

impl Unit {
    /// The one that suits the largest of these amounts.
    pub fn of<'a>(amounts: impl Iterator<Item = &'a Amount>, language: Language) -> Unit {
        let sizes = amounts
            .filter_map(Amount::known)
            .map(|it| match it.is_negative() {
                true => -it,
                false => it.clone(),
            });
        let largest = sizes.max().unwrap_or_else(Exact::zero);
        let mut units = UNITS.iter();
        let suits = units.find(|(_, from, _)| largest >= Exact::from(*from));
        Unit::with(suits.map_or(0, |(tens, ..)| *tens), language)
    }

    /// Plain numbers.
    pub fn one(language: Language) -> Unit {
        Unit::with(0, language)
    }

    fn with(tens: u32, language: Language) -> Unit {
        let (point, group) = language.signs();
        Unit { tens, point, group }
    }

    /// What it is called.
    pub fn name(self, currency: &str) -> Message {
        let found = UNITS.iter().find(|(tens, ..)| *tens == self.tens);
        let id = found.map_or("costing-unit-one", |(_, _, id)| id);
        Message::new(id).with("currency", currency)
    }

    /// An amount of money; `?` where it is not established.
    pub fn money(self, amount: &Amount) -> String {
        let Some(value) = amount.known() else {
            return "?".to_owned();
        };
        let tens = Exact::from(10).power(self.tens);
        let value = value.over(&tens).unwrap_or_else(Exact::zero);
        signed(value.shown(u32::from(self.tens > 0), self.point, self.group))
    }

    /// A difference, with its sign; a dot where there is none.
    pub fn change(self, amount: &Amount) -> String {
        match amount.known() {
            None => "?".to_owned(),
            Some(value) if value.is_zero() => "·".to_owned(),
            Some(value) if value.is_negative() => self.money(amount),
            Some(_) => format!("+{}", self.money(amount)),
        }
    }

    /// A number with as many places as it has, and no more than so many: without zeros at the end.
    pub fn shortest(self, amount: &Amount, most: u32) -> String {
        let whole = |places: &u32| {
            let tens = Exact::from(10).power(*places);
            let value = amount.known().map(|value| (value * &tens).ratio());
            value.is_none_or(|value| value.is_integer())
        };
        let places = (0..most).find(whole).unwrap_or(most);
        self.number(amount, places)
    }

    /// A number with so many places.
    pub fn number(self, amount: &Amount, places: u32) -> String {
        match amount.known() {
            None => "?".to_owned(),
            Some(value) => signed(value.shown(places, self.point, self.group)),
        }
    }
}

/// With the sign of a number rather than a hyphen.
fn signed(text: String) -> String {
    text.replacen('-', "−", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Decimal;

    fn amount(text: &str) -> Amount {
        Exact::of(&text.parse::<Decimal>().unwrap()).unwrap().into()
    }

    #[test]
    fn a_table_has_one_unit_in_words() {
        let all = [amount("13223952691.20"), amount("-5"), amount("0")];
        let unit = Unit::of(all.iter(), Language::English);
        assert_eq!(unit.name("XTS").in_each_language()[0], "million XTS");
        assert_eq!(
            all.each_ref().map(|one| unit.money(one)),
            ["13,224.0", "0.0", "0.0"]
        );
        let unit = Unit::of(all.iter(), Language::French);
        assert_eq!(unit.money(&amount("-21317638.48")), "−21,3");
        let small = Unit::of([amount("99999")].iter(), Language::Spanish);
        assert_eq!(small.money(&amount("99999")), "99\u{a0}999");
        assert_eq!(small.change(&amount("0")), "·");
        assert_eq!(small.change(&amount("12")), "+12");
    }
}
