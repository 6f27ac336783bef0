//! The commands of figures: what the diagnosis established, what it means, and what was done since. Each reads the plan at
//! one revision and changes nothing.

mod matrix;
mod timeline;

pub use matrix::MATRIX;
pub use timeline::TIMELINE;
