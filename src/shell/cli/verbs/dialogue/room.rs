//! The dialogue as a command finds it, to be read.

use super::place::Around;
use crate::dialogue::Dialogue;
use crate::plan::{Outline, Plan};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::OpenPlan;
use crate::track::CommitId;
use std::sync::Arc;

/// A plan and its dialogue at one revision.
pub struct Room {
    /// Where they lie.
    pub desk: OpenPlan,
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
        let desk = OpenPlan::open(call)?;
        let rev = desk.at(call.text("at"))?;
        let loaded = desk.load(rev)?;
        Ok(Room {
            outline: Outline::of(&loaded.plan),
            plan: loaded.plan,
            dialogue: loaded.dialogue,
            desk,
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
