//! The commands that bring lines of work together.

mod driver;
mod merge;
mod told;

pub use driver::{INSTALL, MERGE_DRIVER};
pub use merge::MERGE;
