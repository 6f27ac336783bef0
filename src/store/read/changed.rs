//! Which files of a plan a change left different, read off the trees: only what differs is looked at.

use super::pairs::{Entries, Entry as TreeEntry, EntryKind, Pairs};
use crate::store::history::skeleton;
use crate::store::packs::Reader;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, ObjectId};
use git2::ObjectType;
use std::collections::BTreeMap;
use std::sync::Arc;

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
        let old = before.map(|at| self.folder(plan, at)).transpose()?;
        self.apart(old.flatten(), self.folder(plan, after)?)
    }

    /// The same between two folders of the plan as they stood.
    ///
    /// # Errors
    ///
    /// As of [`Repository::changed`].
    pub(in crate::store) fn apart(
        &self,
        old: Option<ObjectId>,
        new: Option<ObjectId>,
    ) -> Result<BTreeMap<String, Versions>, StoreError> {
        let odb = self.git.odb()?;
        let mut comparison = Comparison {
            objects: Reader::new(&odb, &self.packs),
            found: BTreeMap::new(),
            left: read::MOST,
        };
        comparison.differ((old, new), "", DEEPEST)?;
        Ok(comparison.found)
    }

    /// The folder of a plan at a change, if it is there.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing or damaged.
    pub(in crate::store) fn folder(
        &self,
        plan: &PlanPath,
        at: CommitId,
    ) -> Result<Option<ObjectId>, StoreError> {
        let odb = self.git.odb()?;
        let objects = Reader::new(&odb, &self.packs);
        let commit = skeleton(objects.read(at)?.data()).ok_or_else(damaged)?;
        let mut folder = commit.tree;
        for name in plan.as_str().split('/').filter(|name| !name.is_empty()) {
            let tree = objects.read(folder)?;
            let named =
                |it: &TreeEntry<'_>| it.kind == EntryKind::Folder && it.name == name.as_bytes();
            match Entries::of(tree.data()).find(named) {
                Some(entry) => folder = entry.id,
                None => return Ok(None),
            }
        }
        Ok(Some(folder))
    }
}

/// Two trees being compared.
struct Comparison<'g> {
    objects: Reader<'g>,
    found: BTreeMap<String, Versions>,
    /// How many more entries may differ.
    left: usize,
}

impl Comparison<'_> {
    fn differ(
        &mut self,
        (old, new): (Option<ObjectId>, Option<ObjectId>),
        above: &str,
        deeper: usize,
    ) -> Result<(), StoreError> {
        let (old, new) = (self.tree(old)?, self.tree(new)?);
        let mut pairs = Pairs::of(&old, &new);
        for pair in pairs.by_ref() {
            self.entry(pair, above, deeper)?;
        }
        match pairs.broke_off() {
            true => Err(damaged()),
            false => Ok(()),
        }
    }

    /// What a tree holds; nothing where there is none.
    fn tree(&self, id: Option<ObjectId>) -> Result<Arc<Vec<u8>>, StoreError> {
        let Some(id) = id else {
            return Ok(Arc::default());
        };
        let object = self.objects.read(id)?;
        match object.kind() {
            ObjectType::Tree => Ok(object.content()),
            _ => Err(damaged()),
        }
    }

    /// One entry that differs; one of both is there.
    fn entry(
        &mut self,
        (old, new): (Option<TreeEntry<'_>>, Option<TreeEntry<'_>>),
        above: &str,
        deeper: usize,
    ) -> Result<(), StoreError> {
        self.left = self
            .left
            .checked_sub(1)
            .ok_or(StoreError::TooMany(read::MOST))?;
        let name = new.or(old).map(|entry| std::str::from_utf8(entry.name));
        let Some(Ok(name)) = name else {
            return Ok(());
        };
        let path = format!("{above}{name}");
        let of = |kind| {
            let one = move |entry: TreeEntry<'_>| (entry.kind == kind).then_some(entry.id);
            (old.and_then(one), new.and_then(one))
        };
        let versions = of(EntryKind::File);
        if path.ends_with(".toml") && versions.0 != versions.1 {
            self.found.insert(path.clone(), versions);
        }
        let folders = of(EntryKind::Folder);
        if deeper > 0 && folders.0 != folders.1 {
            self.differ(folders, &(path + "/"), deeper - 1)?;
        }
        Ok(())
    }
}

fn damaged() -> StoreError {
    git2::Error::from_str("a tree is damaged").into()
}
