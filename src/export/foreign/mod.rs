//! A Word file that no plan was written to, as the history of a plan: its headings are clauses, and its tracked changes are what
//! its authors did, one after the other. With none of them it is the text that was circulated first, with all of them the one
//! that is circulated now.

mod state;
mod steps;
#[cfg(test)]
mod tests;

pub use state::title;
pub use steps::{Foreign, Step};
