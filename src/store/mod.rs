//! The plan's git repository: reading revisions, recording changes durably, noticing what others changed,
//! the recovery journal, and the plans known to this machine. git data is copied into owned values at once.
//!
//! Nothing here knows of a terminal or of how anything is shown.

mod act;
mod adoption_name;
mod author;
mod branch;
mod changed;
pub mod create;
mod cut;

mod deed;
mod dialogue;
mod durable;
mod error;
pub mod example;
mod foreign;
mod fresh;
mod gavel;
mod ground;
pub mod history;
mod index;
mod inverse;
pub mod journal;
mod left;
pub mod library;
mod lock;
mod loose;
mod message;
mod minutes;
mod moment;
mod numbering;
mod numbers;
mod objects;
pub mod places;
mod plain;
mod proceedings;
mod program;
mod progress;
mod read;
mod rebase;
mod record;
mod repository;
mod rescind;
mod sides;
mod stages;
mod strokes;
mod tags;
mod template;
mod tree;
mod turn;
mod undo;
mod undoing;
pub mod watch;
mod worktree;

pub use crate::track::Tag;
pub use act::{Act, Meanwhile, Overtaken, Recorded};
pub use error::StoreError;
pub use foreign::{ForeignChange, Now};
pub use gavel::Gavel;
pub use ground::of_the_user;
pub use journal::{Draft, Journal, Offer};
pub use left::Left;
pub use library::{Known, Library};
pub use moment::can_hold;
pub use plain::read_own;
pub use progress::Point;
pub use read::Loaded;
pub use repository::{PlanPath, Repository, Revision};
pub use rescind::Rescind;
pub use tags::{Rescinded, Struck};
pub use template::Template;
pub use undo::Undo;
pub use watch::{Stir, Watch, Watched};

#[cfg(test)]
mod deed_tests;
#[cfg(test)]
mod foreign_tests;
#[cfg(test)]
mod gavel_tests;
#[cfg(test)]
mod minutes_tests;
#[cfg(test)]
mod progress_tests;
#[cfg(test)]
mod record_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod undo_tests;
