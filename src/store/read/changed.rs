//! Which files of a plan a change left different, read off the trees: only what differs is looked at.

use crate::store::repository::object_id;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, ObjectId};
use git2::{ObjectType, Oid, Tree, TreeEntry};
use std::collections::BTreeMap;

/// Before and after.
pub(in crate::store) type Versions = (Option<ObjectId>, Option<ObjectId>);

/// Folders deeper than this are not looked into: nobody makes them in earnest.
const DEEPEST: usize = 32;

impl Repository {
    /// The files of a plan that differ between two revisions, by path within the plan. Before there was
    /// anything, nothing was there.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`], or where git's objects are missing.
    pub(in crate::store) fn changed(
        &self,
        plan: &PlanPath,
        before: Option<CommitId>,
        after: CommitId,
    ) -> Result<BTreeMap<String, Versions>, StoreError> {
        let tree = |at| read::plan_tree(&self.git, plan, at);
        let old = before.map(tree).transpose()?.flatten();
        let mut comparison = Comparison {
            git: &self.git,
            found: BTreeMap::new(),
            left: read::MOST,
        };
        comparison.differ((old, tree(after)?), "", DEEPEST)?;
        Ok(comparison.found)
    }
}

/// Two trees being compared. git's own comparison reads its settings anew for each, which makes it several times as slow
/// along a whole history.
struct Comparison<'g> {
    git: &'g git2::Repository,
    found: BTreeMap<String, Versions>,
    /// How many more entries may differ.
    left: usize,
}

impl<'g> Comparison<'g> {
    fn differ(
        &mut self,
        (old, new): (Option<Tree<'g>>, Option<Tree<'g>>),
        above: &str,
        deeper: usize,
    ) -> Result<(), StoreError> {
        for now in new.iter().flatten() {
            let before = old
                .as_ref()
                .and_then(|old| old.get_name_bytes(now.name_bytes()));
            if !before.as_ref().is_some_and(|before| same(before, &now)) {
                self.entry((before.as_ref(), Some(&now)), above, deeper)?;
            }
        }
        for before in old.iter().flatten() {
            let now = new
                .as_ref()
                .and_then(|new| new.get_name_bytes(before.name_bytes()));
            if now.is_none() {
                self.entry((Some(&before), None), above, deeper)?;
            }
        }
        Ok(())
    }

    /// One entry that differs; one of both is there.
    fn entry(
        &mut self,
        (old, new): (Option<&TreeEntry<'_>>, Option<&TreeEntry<'_>>),
        above: &str,
        deeper: usize,
    ) -> Result<(), StoreError> {
        self.left = self.left.checked_sub(1).ok_or(StoreError::TooMany)?;
        let Some(name) = new.or(old).and_then(|entry| entry.name().ok()) else {
            return Ok(());
        };
        let path = format!("{above}{name}");
        let versions = (old.and_then(file), new.and_then(file));
        if path.ends_with(".toml") && versions.0 != versions.1 {
            self.found.insert(path.clone(), versions);
        }
        let folders = (old.and_then(folder), new.and_then(folder));
        if deeper > 0 && folders.0 != folders.1 {
            let read = |id: Option<Oid>| id.map(|id| self.git.find_tree(id)).transpose();
            let trees = (read(folders.0)?, read(folders.1)?);
            self.differ(trees, &(path + "/"), deeper - 1)?;
        }
        Ok(())
    }
}

fn same(one: &TreeEntry<'_>, other: &TreeEntry<'_>) -> bool {
    one.id() == other.id() && one.filemode_raw() == other.filemode_raw()
}

fn folder(entry: &TreeEntry<'_>) -> Option<Oid> {
    (entry.kind() == Some(ObjectType::Tree)).then(|| entry.id())
}

/// A plain file of the kind that plans consist of.
fn file(entry: &TreeEntry<'_>) -> Option<ObjectId> {
    let plain = read::Kind::of(entry.filemode()) == read::Kind::File;
    plain.then(|| object_id(entry.id()))
}
