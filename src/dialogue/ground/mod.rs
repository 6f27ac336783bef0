//! The ground an amendment stands on: whether the words it was drafted on are still there, what else was adopted
//! took from it, and what the text becomes with it.
//!
//! The answer depends on the wordings a text had and on nothing that is shown. How amendments look beside each other is
//! `overlay`, what an adoption leads to is `consequence`.

mod anchor;
mod basis;
mod bearing;
mod clash;
mod course;
mod crossing;
mod doubling;
mod fabric;
mod line;
mod listed;
mod moving;
mod places;
mod queue;
mod seats;
mod shared;
mod standing;
mod turn;
mod twice;

pub(super) use anchor::as_far_as_it_stands;
pub use anchor::{Anchored, anchor, anchor_field};
pub use basis::{Basis, bases, basis};
pub(super) use bearing::{
    About, Adopted, as_far_as_it_bears, bearing, course, draft, drafted_at, original,
    paragraphs_borne,
};
pub(super) use course::{Course, Place};
pub(super) use listed::Draft;
pub(super) use places::{follows, moves};
pub(super) use standing::Footing;
pub(super) use turn::Turn;
pub use twice::instead;
pub(super) use twice::said_by;

#[cfg(test)]
mod anchor_tests;
#[cfg(test)]
mod listed_tests;
#[cfg(test)]
mod moving_tests;
#[cfg(test)]
mod places_tests;
