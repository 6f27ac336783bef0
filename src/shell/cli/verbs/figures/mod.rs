//! The commands of figures: what the diagnosis established, what it means, and what was done since; and what the plan
//! takes from the world, one value at a time.

mod coverage;
mod figure;
mod list;
mod matrix;
mod missing;
mod report;
mod timeline;

pub use coverage::COVERAGE;
pub use figure::FIGURE;
pub use list::FIGURES;
pub use matrix::MATRIX;
pub use report::REPORT;
pub use timeline::TIMELINE;
