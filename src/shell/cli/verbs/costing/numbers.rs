//! Amounts for programs: text, because a number of JSON is a binary fraction to most that read it. An unknown is `null`.

use crate::costing::Amount;
use serde_json::{Map, Value, json};

/// Places of money, people and periods.
pub const MONEY: u32 = 2;

/// Places of per cent.
pub const PER_CENT: u32 = 4;

/// Places of an index.
pub const INDEX: u32 = 10;

/// How amounts are written.
#[derive(Clone, Copy)]
pub struct Numbers {
    /// With the fraction beside what is rounded.
    pub exact: bool,
}

impl Numbers {
    /// An amount, rounded to so many places.
    pub fn value(self, amount: &Amount, places: u32) -> Value {
        match amount.known() {
            None => Value::Null,
            Some(value) if self.exact => {
                json!({ "exact": value.to_string(), "rounded": value.rounded(places) })
            }
            Some(value) => value.rounded(places).into(),
        }
    }

    /// Several amounts of money by their keys.
    pub fn money(self, into: &mut Map<String, Value>, amounts: &[(&str, &Amount)]) {
        for (key, amount) in amounts {
            into.insert((*key).to_owned(), self.value(amount, MONEY));
        }
    }
}
