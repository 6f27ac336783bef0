//! The dialogue as a command finds it, to be read.

use crate::dialogue::{Around, Dialogue};
use crate::plan::{Outline, Plan};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::OpenPlan;
use crate::track::CommitId;
use std::sync::Arc;

/// A plan and its dialogue at one revision.
pub struct Room {
    /// Where they lie.
    pub open: OpenPlan,
    /// The revision.
    pub rev: CommitId,
    /// The plan.
    pub plan: Plan,
    /// Its outline.
    pub outline: Outline,
    /// Its dialogue.
    pub dialogue: Arc<Dialogue>,
}

impl Room {
    /// At the revision of `--at`, else as everything stands.
    ///
    /// # Errors
    /// When the plan or the revision cannot be found or read.
    pub fn open(call: &Call<'_>) -> Result<Room, Failure> {
        let open = OpenPlan::open(call)?;
        let rev = open.at(call.text("at"))?;
        Room::at(open, rev)
    }

    /// At a revision.
    ///
    /// # Errors
    /// When the plan cannot be read there.
    pub fn at(open: OpenPlan, rev: CommitId) -> Result<Room, Failure> {
        let loaded = open.load(rev)?;
        Ok(Room {
            outline: Outline::of(&loaded.plan),
            plan: loaded.plan,
            dialogue: loaded.dialogue,
            open,
            rev,
        })
    }

    /// What names are looked up in.
    pub fn around(&self, call: &Call<'_>) -> Around<'_> {
        Around {
            plan: &self.plan,
            outline: &self.outline,
            dialogue: &self.dialogue,
            words: call.words,
        }
    }
}
