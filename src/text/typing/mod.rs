//! What people type, as a plan keeps it and as a cursor passes it: one spelling, nothing in it that nobody sees, and
//! found again however it is typed.
//!
//! Nothing here knows of keys or of how a text is drawn.

mod alike;
mod brackets;
pub mod cursor;
mod find;
mod fold;
mod invisible;
mod normal;
mod typed;

pub use alike::{Alike, alikes};
pub use brackets::{Bracketing, brackets};
pub use find::{Sought, put_in, replaced};
pub use fold::{fold, matches_folded};
pub(super) use invisible::{Seen, seen};
pub use invisible::{mixed_scripts, refuse_input, suspicious, unfit};
pub use normal::{composed, look_alike, normal};
pub use typed::{Typed, codes, in_line, piece, received, typed};
