//! From bytes to cells and numbers. Each step can end in a question, which an answer given beforehand spares.

mod answers;
mod bytes;
mod convention;
mod delimiter;
mod multiplier;
mod number;
mod split;
mod table;

pub use answers::{Answers, Delimiter, Encoded};
pub use bytes::LIMIT;
pub use convention::{convention, is_missing};
pub use multiplier::{Multiplier, times};
pub use number::{NoNumber, Sign, number};
pub use table::{Place, RECORDS, Table, is_formula};
