//! Documents that have no format yet: what a plan and its tracked text become for those without a terminal.
//!
//! One tree for every format. With each marked change rejected it is the text of the baseline, with each accepted that of
//! the revision, word for word and in the order of the clauses.

mod adopted;
mod amendments;
mod build;
mod clause;
mod fate;
mod figures;
mod hands;
mod layers;
mod legend;
mod lines;
mod model;
mod order;
mod places;
mod reading;
mod remarks;
mod source;
mod tables;

pub use build::{clean, document, placed};
pub use clause::{Clauses, all_alike};
pub use fate::{Fate, fate, whole};
pub use hands::{Hands, utc};
pub use legend::legend;
pub use lines::{Piece, lines};
pub use model::{
    Block, By, Change, Document, Paragraph, Recording, Remark, Revision, Role, Row, Run, Table,
};
pub use order::{Entry, Stand, State, entries};
pub use places::Places;
pub(in crate::export) use places::{END, FRONT, stem};
pub use reading::{end, paragraph};
pub use remarks::statements;
pub use source::{Adopted, Ends, Only, Signatures, Source, Variant};
