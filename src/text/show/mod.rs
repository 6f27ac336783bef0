//! A text as it is shown: the one type for text that may be, how many columns it takes, and its rows.
//!
//! Nothing here draws: a canvas and a command line take what stands here.

mod display;
mod width;
mod wrap;

pub use display::Shown;
pub use width::Width;
pub use wrap::{Row, cut, fitted, wrap};
