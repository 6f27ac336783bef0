//! Two states of a plan and its dialogue that come of a third, brought together: clauses by their id, fields by name,
//! lists and rows by element and column, prose by word; children by their place, registers and settings by key,
//! amendments, positions and sessions by id and event.
//!
//! What truly collides stays as it is on our side, and theirs becomes an amendment of its party ([`Merging::table`]); what
//! no amendment can say, such as two titles of the plan, is a [`Case`] that names what theirs had. No mark of a conflict
//! ever enters a text.
//!
//! Nothing here knows of git: three states come in as values, with a way to read their files, and what has to become of
//! our files goes out. Who wrote the words of the other side is told by whoever reads the history.
//!
//! ```text
//!   base ──── ours    Le taux est fixé par accord.
//!      ╲              (stays)
//!       ╰─── theirs   Le taux est fixé chaque année par arrêté.
//!                     "chaque année" is taken over, "arrêté" is tabled for whoever wrote it
//! ```

mod additions;
mod case;
mod clause;
mod document;
mod elements;
mod field;
mod field_merge;
mod file;
mod late;
mod numbers;
mod places;
mod plain;
mod presence;
mod prose;
mod sequence;
mod siblings;
mod spoken;
mod table;
mod talk;
mod whole;

pub use case::{Case, CaseKind, Theirs};
pub use field::both;
pub use field_merge::{FieldMerge, Stroke};
pub use file::file;
pub use table::{OwnedSpan, Owners, Tabling};
pub use whole::{Fate, Merging, Renumbered, merge};

use super::Dialogue;
use crate::plan::Plan;

/// One thing on three sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Three<T> {
    /// Where both come from.
    pub base: T,
    /// What is here.
    pub ours: T,
    /// What comes in.
    pub theirs: T,
}

impl<T> Three<T> {
    /// The same made of each side.
    pub fn map<U>(self, mut make: impl FnMut(T) -> U) -> Three<U> {
        Three {
            base: make(self.base),
            ours: make(self.ours),
            theirs: make(self.theirs),
        }
    }

    /// Each side, looked at.
    pub fn as_ref(&self) -> Three<&T> {
        Three {
            base: &self.base,
            ours: &self.ours,
            theirs: &self.theirs,
        }
    }
}

/// What stands where two sides collide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// What is here: the other side is tabled.
    Ours,
    /// What both come from: how histories with several such states are brought to one, which nobody ever sees.
    Base,
}

/// A state of a plan.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The dialogue about it. On our side with the number that was given last ([`Dialogue::spent`]).
    pub dialogue: &'a Dialogue,
    /// A file by its path within the plan's directory.
    pub read: &'a dyn Fn(&str) -> Option<Vec<u8>>,
}

#[cfg(test)]
mod decided_tests;
#[cfg(test)]
mod merging_properties;
#[cfg(test)]
mod merging_tests;
#[cfg(test)]
mod nested_tests;
#[cfg(test)]
mod reports_tests;
#[cfg(test)]
mod rows_properties;
#[cfg(test)]
mod world;
