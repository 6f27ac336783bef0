//! From bytes to cells and numbers. Each step can end in a question, which an answer given beforehand spares.

mod bytes;
mod convention;
mod delimiter;
mod multiplier;
mod number;
mod split;
mod table;

pub use bytes::{Encoded, LIMIT};
pub use convention::{convention, is_missing};
pub use delimiter::Delimiter;
pub use multiplier::{Multiplier, times};
pub use number::{NoNumber, Sign, number};
pub use table::{Place, RECORDS, Table, is_formula};

/// What was said about a table beforehand, so that it need not be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// In which encoding its bytes are.
    pub encoding: Option<Encoded>,
    /// What stands between its cells.
    pub delimiter: Option<Delimiter>,
    /// What stands before the fractions of its numbers.
    pub decimal: Option<Sign>,
    /// What the numbers are multiplied by whose headers speak of thousands or millions.
    pub multiplier: Option<Multiplier>,
}

impl Answers {
    /// These answers, and where there is none, the other's.
    #[must_use]
    pub fn or(self, other: &Answers) -> Answers {
        Answers {
            encoding: self.encoding.or(other.encoding),
            delimiter: self.delimiter.or(other.delimiter),
            decimal: self.decimal.or(other.decimal),
            multiplier: self.multiplier.or(other.multiplier),
        }
    }
}
