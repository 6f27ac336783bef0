//! What a table is to a plan: which header is which column, what each row says, and what would change, before anything is
//! recorded.

mod alike;
mod column;
mod given;
mod headers;
mod how;
mod mapping;
mod mapping_file;
mod measuring;
#[cfg(test)]
mod odd_tests;
mod outcome;
mod plan;
mod references;
mod refused;
mod rows;
mod subject;
mod summary;
mod taking;
#[cfg(test)]
mod tests;
mod told;
mod words;

pub use column::{Column, Kind};
pub use given::{Fault, Value};
pub use how::{kept_for, table};
pub use mapping::Mapping;
pub use mapping_file::{read_mapping, write_mapping};
pub use outcome::{Change, Counts, Fate, Import, Row};
pub use plan::{known, put};
pub use references::slug;
pub use refused::refused;
pub use rows::{Namesakes, import};
pub use subject::{Entry, Known, Named, Subject};
pub use summary::{Summary, Unit};
