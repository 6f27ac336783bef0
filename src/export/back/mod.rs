//! What a document that comes back proposes: a plan as it was sent, and the file that people changed, become the amendments
//! that their changes amount to. Nothing is guessed: what finds no place is listed, and what was changed without being
//! recorded is said to be so.
//!
//! ```text
//!   lines    the paragraphs of a file, with each change at the line that it changes
//!   lent     signs of items that are those of the line before
//!   carried  what was put elsewhere while that was recorded
//!   sorting  which field of which clause each line is
//!   grids    tables that somebody put among the text, as lines of it
//!   moves    which clauses stand elsewhere
//!   webs     whose words stand in whose within a field
//!   field    what each field amounts to
//!   changes  what all of it amounts to
//!   tabled   the amendments that it becomes on the plan as it stands
//! ```

mod amounts;
mod authors;
mod carried;
mod changes;
mod clauses;
mod field;
mod fitting;
mod grids;
mod lent;
mod lines;
mod moves;
mod printed;
mod proposals;
mod remarks;
mod roll;
mod sorting;
mod tabled;
mod teller;
mod titles;
mod told;
mod webs;

#[cfg(test)]
mod moves_tests;
#[cfg(test)]
mod tests;

pub use amounts::{By, Change, Changes, Left, Target, What};
pub use authors::{Names, Stop, key, shown, speaker, speakers};
pub use changes::changes;
pub(super) use fitting::bare;
pub use printed::Origin;
pub use proposals::{called, proposal};
pub use remarks::Said;
pub use roll::{Sent, origin};
pub use tabled::{Brought, One, Together, Whose, tabled};
pub use told::{authors, beside, came, headers, looks, notes};
