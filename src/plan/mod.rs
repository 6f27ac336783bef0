//! The plan as data: clauses, organisations and registers; edits as values that apply and invert; checks
//! that return problems; and format 1, the plan as TOML files.
//!
//! Nothing here knows of git, a terminal, the clock or the file system: files come in as text and go out as
//! text.

mod clause;
mod field;
mod id;
mod manifest;
mod voice;

pub use clause::{Clause, Indicator, Kind, Money};
pub use field::Field;
pub use id::{ClauseId, IdError};
pub use manifest::{Delegate, Manifest, Organisation, Stage};
pub use voice::Voice;
