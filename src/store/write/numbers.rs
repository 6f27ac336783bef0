//! The numbers of amendments that are here no more. An undone tabling leaves no file, but a number that was spoken in
//! the room is not given again: the history knows it, in every clone and after every merge.

use crate::dialogue::{Dialogue, trailer};
use crate::store::history::CommitMessage;
use crate::store::ids::{object_id, oid};
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::CommitId;
use git2::Commit;

impl Repository {
    /// The highest number that was ever given to an amendment which is not there at this revision, or has another
    /// number by now; 0 where there is none. Reads the messages of all changes before: asked only where numbers are
    /// given.
    ///
    /// # Errors
    ///
    /// [`StoreError::CutShort`] where what was given before is not in this copy, or where git's objects are missing.
    pub(in crate::store) fn spent(
        &self,
        plan: &PlanPath,
        at: CommitId,
        dialogue: &Dialogue,
    ) -> Result<u32, StoreError> {
        let mut highest = 0;
        let mut walk = self.git.revwalk()?;
        walk.push(oid(at)?)?;
        let cuts = self.cuts();
        for id in walk {
            let commit = self.git.find_commit(id?)?;
            cuts.pass(&commit)?;
            let text = commit.message().unwrap_or_default();
            let received = text.contains("Act: receive");
            let merged = text.contains("Act: merge");
            if !received && !merged && !text.contains("Act: table") {
                continue;
            }
            let message = CommitMessage::of(&commit);
            // A merge may give a number to what it tables, and another one to what comes in.
            let again = message.trailers(trailer::RENUMBERED);
            let again = again.filter_map(|value| value.split(' ').next());
            let again = again.map(|id| (id, true));
            let named = message.trailers(trailer::AMENDMENT);
            for (id, received) in named.map(|id| (id, received)).chain(again) {
                let there = dialogue.amendments.keys().any(|known| known.as_str() == id);
                if received || !there {
                    let number = self.number_then(plan, &commit, id)?;
                    highest = highest.max(number.unwrap_or(0));
                }
            }
        }
        Ok(highest)
    }

    /// The number that an amendment had after a change.
    fn number_then(
        &self,
        plan: &PlanPath,
        commit: &Commit<'_>,
        id: &str,
    ) -> Result<Option<u32>, StoreError> {
        let at = object_id(commit.id());
        let wanted = |above: &str, name: &str| above == "amendments/" && read::stem(name) == id;
        let (loaded, blobs) = match read::load_some(&self.git, plan, at, &wanted) {
            // A change of another plan of the repository.
            Err(StoreError::NoSuchPlan(_)) => return Ok(None),
            loaded => loaded?,
        };
        self.present(blobs.into_values())?;
        let all = loaded.dialogue.amendments.values();
        Ok(all.filter_map(|amendment| amendment.number).max())
    }
}
