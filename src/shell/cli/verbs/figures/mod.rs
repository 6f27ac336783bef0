//! The commands of figures: what the diagnosis established, what it means, and what was done since. Each reads the plan at
//! one revision and changes nothing.

mod matrix;

pub use matrix::MATRIX;
