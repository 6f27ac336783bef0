//! The plan's own files as they lie in a revision, byte for byte, to be handed to whoever has no git.

use super::{fetch, its_tree, list, reading};
use crate::store::{PlanPath, Repository, StoreError};
use crate::track::CommitId;

impl Repository {
    /// The files of a plan by their paths within it, in the order of those: what format 1 knows and nothing else, so that
    /// neither links nor whatever else lies in the folder goes along. A file that cannot be read is not among them.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoSuchPlan`], or what git says.
    pub fn own_files(
        &self,
        plan: &PlanPath,
        at: CommitId,
    ) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let tree = its_tree(&self.git, plan, at)?;
        let mut entries = list(&self.git, &tree)?.entries;
        entries.sort_by(|one, other| one.path.cmp(&other.path));
        reading(&self.git, |objects| {
            let files = entries.into_iter().filter_map(|entry| {
                let content = fetch(objects, &entry).ok()?.data().to_vec();
                Some((entry.path, content))
            });
            Ok(files.collect())
        })
    }
}
