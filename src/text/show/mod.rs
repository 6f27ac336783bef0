//! A text as it is shown: the one type for text that may be, how many columns it takes, and its rows.
//!
//! Nothing here draws: a canvas and a command line take what stands here.

mod direction;
mod display;
mod one_line;
mod width;
mod wrap;

pub use direction::{FROM_THE_RIGHT, runs_from_the_right};
pub use display::Shown;
pub use one_line::one_line;
pub use width::Width;
pub use wrap::{Row, cut, fitted, wrap};
