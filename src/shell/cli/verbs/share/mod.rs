//! The commands that bring lines of work together: a plan taken home and brought back, the hub of a room, and a merge of
//! what is here already.

mod arrived;
mod back;
mod driver;
mod home;
mod hub;
mod joining;
mod merge;
mod places;
mod questions;
mod told;
#[cfg(unix)]
mod typed;
mod watch;

pub use back::BRING_BACK;
pub use driver::{INSTALL, MERGE_DRIVER};
pub use home::TAKE_HOME;
pub use hub::HUB;
pub use merge::MERGE;
pub use watch::WATCH;
