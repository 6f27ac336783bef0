//! The plan as data: clauses, organisations and registers; edits as values that apply and invert; checks
//! that return problems; and format 1, the plan as TOML files.
//!
//! Nothing here knows of git, a terminal, the clock or the file system: files come in as text and go out as
//! text.

mod called;
mod canonical;
pub(crate) mod check;
mod choices;
mod clause;
mod decimal;
mod device;
mod drafted;
mod edit;
mod entries;
mod field;
mod figure;
pub mod format;
mod guarantee;
mod id;
mod key;
mod ledger;
mod made_id;
mod manifest;
mod moment;
mod moved;
mod outline;
mod place;
mod placed;
#[allow(clippy::module_inception)]
mod plan;
pub(crate) mod problem;
pub(crate) mod quote;
mod register;
mod replacing;
mod row;
mod row_change;
mod row_key;
mod scenario;
mod several;
mod speaker;
mod spelling;
mod statement;
pub(crate) mod table_edit;
#[cfg(test)]
pub(crate) mod testing;
mod timeline;
mod values;
mod voice;
mod words;
mod zone;

pub use canonical::canonical;
pub(crate) use canonical::part;
pub use check::{check, errors_of, fresh, rows_of, sheet_errors};
pub use clause::{Clause, Kind};
pub use decimal::{Decimal, NoDecimal};
pub use device::is_device;
pub use drafted::{Drafted, Which};
pub use edit::{Edit, EditError};
pub use entries::Element;
pub use field::Field;
pub use figure::{Figure, Measure, Status, Value};
pub use guarantee::{Aspect, Guarantee};
pub use id::{ClauseId, IdError};
pub use key::{Key, NoKey, PublicKey};
pub use ledger::{InTable, Kept, Ledger, Single};
pub use made_id::{id_of, is_id_of};
pub use manifest::{Costing, Delegate, Manifest, Organisation, Period, Stage};
pub use moment::{Moment, NoMoment};
pub use moved::{moved, places};
pub use outline::{Outline, OutlineRow};
pub use place::{Gap, place, place_new, stands_at};
pub use placed::Part;
pub use plan::Plan;
pub use problem::{Problem, Severity, Spot};
pub use register::{
    Covered, Economy, Entry, Group, Overlap, RESOURCES, Registers, Resource, Scheme, Survey,
};
pub use replacing::{Found, LeftOut, Replacing};
pub(crate) use row::known_by;
pub use row::{Benefit, Contribution, Coverage, Support};
pub use row::{Better, Exclusion, Index, Path, Payer, Per, Pledge, Read};
pub use row::{Column, Named, NoCell, RowKind, Takes};
pub use row::{Cost, Funding, Indicator, Milestone, Progress};
pub use row::{column_name, word_name};
pub use row_change::RowChange;
pub use row_key::RowKey;
pub use scenario::{Scenario, Setting};
pub use several::{copy_all, deepest_first, heads, number_all, place_all};
pub use speaker::Speaker;
pub use statement::{Statement, statements};
pub use table_edit::{RowOf, SheetError, TableEdit};
pub use timeline::{Bar, Chart, Days, Due, Mark, Phase, Timeline};
pub use values::ValueError;
pub use voice::Voice;
pub(crate) use words::words;
pub use zone::{Zone, skipped};
