//! The state of a negotiation, kept as carefully as its text: amendments, positions bound to the words they were
//! taken on, consensus, sessions, and the record of proceedings. Deeds are values that are carried out on a
//! plan and its dialogue, or refused in words.
//!
//! Nothing here knows of git, a terminal, the clock or the file system: files come in as text and go out as
//! text, and a change is known by what others call it.

mod adoption;
mod amendment;
mod anchor;
mod basis;
mod bearing;
mod board;
mod brackets;
mod check;
mod clash;
mod consensus;
mod consequence;
mod course;
mod deed;
#[allow(clippy::module_inception)]
mod dialogue;
mod digest;
mod effect;
mod fabric;
mod falls;
pub mod format;
pub mod gavel;
mod group;
mod id;
mod joint;
mod lay;
mod layering;
mod lifecycle;
mod listed;
mod names;
mod overlay;
mod perfecting;
mod placing;
mod position;
pub mod proceedings;
mod putting;
mod root;
mod session;
mod standing;
mod strand;
#[cfg(test)]
mod testing;
mod together;
mod turn;
mod uncontested;
mod variant;

pub use adoption::Adoption;
pub use amendment::{Amendment, Event, EventKind, Proposal, State, Verb};
pub use anchor::{Anchored, anchor, anchor_field};
pub use basis::{Basis, basis};
pub use board::{Board, BoardRow, Cell, Order};
pub use brackets::{Brackets, Count, typed_brackets};
pub use check::check;
pub use consensus::{Consensus, Standing, consensus, consensus_on};
pub use consequence::{Preview, preview};
pub use deed::{By, Deed, DeedError, Outcome, Part};
pub use dialogue::Dialogue;
use dialogue::adopted_at;
pub use digest::Digest;
pub use effect::TextChange;
pub use id::{AmendmentId, SessionId};
pub use joint::joint;
pub use lifecycle::impossible_step;
pub use overlay::{
    Alternative, Filter, Mark, MarkKind, Overlay, Piece, Run, added_under, alone, overlay,
};
pub use position::{Position, Stance, Subject};
pub use putting::{objections, order_of_putting, stances};
pub use session::{Attendance, Parked, Session};
pub use uncontested::{is_uncontested, uncontested};

#[cfg(test)]
mod anchor_tests;
#[cfg(test)]
mod consent_tests;
#[cfg(test)]
mod consequence_tests;
#[cfg(test)]
mod gavel_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod overlay_tests;
#[cfg(test)]
mod rooms;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod scene;
