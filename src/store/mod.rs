//! The plan's git repository: reading revisions, recording changes durably, noticing what others changed,
//! the recovery journal, and the plans known to this machine. git data is copied into owned values at once.
//!
//! Its rooms, from the ground up: `ground` keeps to the repository's own files, `packs` unpacks git's objects, `durable` makes
//! bytes survive, `read` and
//! `write` are revisions and acts, `worktree` is the folder that follows, `undo`, `gavel` and `merging` are acts of their own kind,
//! `history` is all that ever changed and `proceedings` what of it a session tells. `journal` keeps what is being typed, and
//! `travel` takes a plan to other places and brings back what came of it there.
//!
//! Nothing here knows of a terminal or of how anything is shown.

mod asking;
mod child;
pub mod create;
pub mod doctor;
mod doorplate;
mod durable;
mod error;
pub mod example;
mod gavel;
mod ground;
pub mod history;
mod ids;
pub mod journal;
mod kept;
pub mod library;
pub mod merging;
mod named;
pub mod outside;
mod own_ground;
mod packs;
pub mod places;
mod plan_path;
mod problems;
mod proceedings;
mod read;
mod repository;
mod sent;
mod sign;
mod signpost;
pub mod site;
pub mod travel;
mod trouble;
mod unborn;
mod undo;
mod unique;
mod verify;
mod worktree;
mod write;

pub use crate::track::Tag;
pub use asking::{Asking, Helper};
pub use create::Template;
pub use doorplate::Doorplate;
pub use error::StoreError;
pub use gavel::{Gavel, Rescind, Rescinded, Struck};
pub use ground::{of_the_user, read_own};
pub use journal::{Draft, Journal, Offer};
pub use library::{Known, Library};
pub use plan_path::PlanPath;
pub use proceedings::Point;
pub use read::{Begun, Loaded, Numbering};
pub use repository::{Repository, Revision};
pub use sent::Sent;
pub use sign::{Beside, Signer, Signing, Unsigned};
pub use signpost::{Form, OnScreen, Pointed, PointedWords, Seconds, Signpost, SignpostHold};
pub use travel::TravelError;
pub use trouble::reason;
pub use undo::{TakenBack, Undo};
pub use unique::unique;
pub use verify::{Gathered, Pins};
pub use worktree::watch;
pub use worktree::{ForeignChange, Left, Now, Stir, Watch, Watched};
pub use write::{Act, KeyAct, KeyChange, Meanwhile, Overtaken, Recorded, Taking, can_hold};

#[cfg(test)]
mod testing;
