//! Which files of a plan a change left different, read off the trees: only what differs is looked at.

use super::repository::object_id;
use super::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, ObjectId};
use git2::{DiffFile, DiffOptions};
use std::collections::BTreeMap;

/// Before and after.
pub(super) type Versions = (Option<ObjectId>, Option<ObjectId>);

impl Repository {
    /// The files of a plan that differ between two revisions, by path within the plan. Before there was
    /// anything, nothing was there.
    pub(super) fn changed(
        &self,
        plan: &PlanPath,
        before: Option<CommitId>,
        after: CommitId,
    ) -> Result<BTreeMap<String, Versions>, StoreError> {
        let tree = |at| read::plan_tree(&self.git, plan, at);
        let old = before.map(tree).transpose()?.flatten();
        let new = tree(after)?;
        let mut options = DiffOptions::new();
        options.skip_binary_check(true);
        let (old, new) = (old.as_ref(), new.as_ref());
        let diff = self.git.diff_tree_to_tree(old, new, Some(&mut options))?;
        let mut found: BTreeMap<String, Versions> = BTreeMap::new();
        for delta in diff.deltas() {
            if let Some((path, blob)) = file(&delta.old_file()) {
                found.entry(path).or_default().0 = Some(blob);
            }
            if let Some((path, blob)) = file(&delta.new_file()) {
                found.entry(path).or_default().1 = Some(blob);
            }
        }
        Ok(found)
    }
}

/// A plain file of the kind that plans consist of.
fn file(file: &DiffFile<'_>) -> Option<(String, ObjectId)> {
    let path = file.path()?.to_str()?;
    let plain = matches!(
        file.mode(),
        git2::FileMode::Blob | git2::FileMode::BlobExecutable
    );
    let there = file.exists() && !file.id().is_zero();
    (plain && there && path.ends_with(".toml")).then(|| (path.to_owned(), object_id(file.id())))
}
