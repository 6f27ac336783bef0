//! The state of a negotiation, kept as carefully as its text: amendments, positions bound to the words they were
//! taken on, consensus, sessions, and the record of proceedings. Deeds are values that are carried out on a
//! plan and its dialogue, or refused in words.
//!
//! Nothing here knows of git, a terminal, the clock or the file system: files come in as text and go out as
//! text, and a change is known by what others call it.
//!
//! Its rooms, from the ground up: `amendment` is what was proposed, `ground` whether its words still stand, `overlay` all
//! that is pending in one text, `consensus` who holds what on which words, `consequence` what an adoption leads to,
//! `deed` what can be done, `merging` what comes of two states of it, and `gavel` whether all of it can be closed. `around` says in words where things apply. `format` reads and writes the files, `check`
//! tells what in them cannot be, and `proceedings` tells a session.

pub mod agreed;
mod amendment;
mod around;
mod check;
pub mod code;
mod consensus;
mod consequence;
mod deed;
#[allow(clippy::module_inception)]
mod dialogue;
pub mod format;
pub mod gavel;
mod ground;
mod id;
mod looks;
mod matrix;
pub mod merging;
mod names;
mod overlay;
pub mod printed;
pub mod proceedings;
mod recast;
mod session;
#[cfg(test)]
mod testing;
pub mod trailer;

pub use amendment::{
    Amendment, AmendmentState, Destination, Event, EventKind, Proposal, Verb, impossible_step,
    is_uncontested, joint, objections, order_of_putting, stances, uncontested,
};
pub use around::Around;
pub use check::check;
pub use consensus::{
    Board, BoardRow, Brackets, Cell, Consensus, Count, Digest, Figures, Order, Position, Stance,
    Standing, Subject, consensus, consensus_on, typed_brackets,
};
pub use consequence::{Preview, TextChange, preview, unheard};
pub use deed::{
    By, Deed, DeedError, Outcome, Part, STEPS, drafted, halves, joined, places, spaces_apart,
};
pub use dialogue::Dialogue;
use dialogue::adopted_at;
pub use gavel::Adoption;
pub use ground::{Anchored, Basis, anchor, anchor_field, bases, basis, instead};
pub use id::{AmendmentId, SessionId};
pub use looks::looks_alike;
pub use matrix::{Assessed, Matrix, MatrixCell, MatrixRow};
pub use overlay::{
    Alternative, Filter, Mark, MarkKind, Overlay, Piece, Run, added_under, alone, overlay,
};
pub use recast::{Shift, left_over, shift};
pub use session::{Attendance, Parked, Session};

#[cfg(test)]
mod rooms;
#[cfg(test)]
mod scene;
