//! A plan on its way: taken home on a stick, in a bundle or to a server, and brought back. git is what makes that
//! possible; this room makes it safe and legible.
//!
//! ```text
//!   take home   a pack of what the place lacks  ->  its objects  ->  its branch, if nobody moved it meanwhile
//!   bring back  its objects  ->  staging: are they sound and whole?  ->  ours  ->  refs/plenary/from/<place>/...
//!               ->  a look at what came  ->  our branch: forward, or a merge
//! ```
//!
//! What is received comes into a repository of its own first (`staging`), and is let in only when every object in it is
//! sound and nothing is missing (`check`). Nothing of a place's settings, hooks or attributes takes effect: a folder is
//! read and written as files (`depot`), a bundle as a stream (`bundle`), and git is run for servers only (`remote`), in a
//! repository that Plenary made. What a place had when it was seen last is kept outside the repository (`memory`): one
//! that takes something back is never followed silently.
//!
//! What may not enter here: how plans are merged, and how anything is shown.

mod begin;
mod bundle;
mod check;
mod company;
mod complaint;
mod depot;
mod error;
mod heads;
mod held;
mod home;
mod kin;
mod load;
mod look;
mod memory;
mod pack;
mod place;
mod program;
mod receive;
mod remote;
mod staging;
mod sticks;
mod taking;

pub use begin::begin;
pub use company::{Company, Going, Stretch};
pub use error::TravelError;
pub use home::Taken;
pub use look::{Held, Look, Proposed, Sides};
pub use memory::Remembered;
pub use place::Place;
pub use receive::{Arrival, Landed};
pub use sticks::sticks;
pub use taking::Taking;

use super::ids::{object_id, oid};
use super::{Repository, StoreError};
use crate::track::CommitId;
use depot::Depot;
use memory::Memory;
use std::path::Path;

impl Repository {
    /// Whether a change is among those that another descends from, itself included.
    ///
    /// # Errors
    ///
    /// Where git's objects cannot be read.
    pub fn descends(&self, from: CommitId, ancestor: CommitId) -> Result<bool, StoreError> {
        kin::descends(&self.git, oid(from)?, oid(ancestor)?)
    }

    /// Where two lines of work parted.
    pub fn parted(&self, one: CommitId, other: CommitId) -> Option<CommitId> {
        let base = self.git.merge_base(oid(one).ok()?, oid(other).ok()?);
        base.ok().map(object_id)
    }

    /// The places this copy of the plan travelled to and from, the one used last first.
    pub fn places(&self) -> Vec<Remembered> {
        Memory::of(self).places()
    }

    /// The place that this copy of the plan follows, as it was named.
    pub fn followed(&self) -> Option<String> {
        let places = Memory::of(self).places().into_iter();
        let mut followed = places.filter(Remembered::is_followed);
        followed.next().map(|one| one.place)
    }

    /// Remembers that this copy of the plan, which is called so elsewhere, follows a place it has been to, or none.
    ///
    /// # Errors
    ///
    /// What the disk says; the place is then not followed again when the plan is opened next.
    pub fn note_followed(&self, plan: &str, place: Option<&Place>) -> Result<(), StoreError> {
        let exact = place.map(|place| place.source(plan).unwrap_or_else(|_| place.clone()));
        Memory::of(self).follow(exact.as_ref())
    }
}

/// Makes the hub of a room: an empty repository that others bring to and fetch from.
///
/// # Errors
///
/// Where something is there already that is no empty folder, or what the disk says.
pub fn hub(folder: &Path) -> Result<(), StoreError> {
    if home::is_taken(folder)? {
        return Err(StoreError::NotEmpty(folder.to_owned()));
    }
    Depot::make(folder, "refs/heads/main").map(|_| ())
}
