//! A merge that git left unfinished, or finished with its marks in the files, made anew from both parents.

use super::bring::{Brought, New};
use super::record::Time;
use super::{Merge, MergePreview, Merged};
use crate::store::durable::{PlanLock, turn};
use crate::store::ids::{object_id, oid};
use crate::store::worktree::{Left, PendingFile, content, inside};
use crate::store::{Repository, StoreError, read};
use crate::track::CommitId;
use git2::RepositoryState;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The bits of an entry of git's index that say which side of a conflict it is of.
const STAGES: u16 = 0x3000;

/// What a line begins with where git marks a conflict.
const MARKS: [&str; 3] = ["<<<<<<< ", "=======", ">>>>>>> "];

/// How many changes back a merge with marks is looked for.
const FARTHEST: usize = 200;

impl Repository {
    /// The change that a merge was to bring in that has to be done anew: one that is unfinished, or the last one where it
    /// has marks of a conflict in its files.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingUnfinished`] where there is none.
    pub fn unfinished_merge(&self) -> Result<CommitId, StoreError> {
        if let Some(id) = self.merge_head()? {
            return Ok(id);
        }
        let (_, theirs) = self.marked_merge()?.ok_or(StoreError::NothingUnfinished)?;
        Ok(theirs)
    }

    /// Both sides of the last merge that has marks of a conflict in its files, while the head still has some.
    fn marked_merge(&self) -> Result<Option<(CommitId, CommitId)>, StoreError> {
        let mut at = self.git.find_commit(oid(self.head()?.id)?)?;
        if !self.has_marks(object_id(at.id()))? {
            return Ok(None);
        }
        for _ in 0..FARTHEST {
            if let (2, Ok(ours), Ok(theirs)) = (at.parent_count(), at.parent_id(0), at.parent_id(1))
                && self.has_marks(object_id(at.id()))?
            {
                return Ok(Some((object_id(ours), object_id(theirs))));
            }
            match at.parent(0) {
                Ok(before) => at = before,
                Err(_) => break,
            }
        }
        Ok(None)
    }

    /// What to call it: the branch that it is, else the beginning of its id.
    ///
    /// # Errors
    ///
    /// As [`Repository::unfinished_merge`].
    pub fn unfinished_name(&self) -> Result<String, StoreError> {
        let theirs = self.unfinished_merge()?;
        let id = oid(theirs)?;
        for branch in self.git.branches(None)? {
            let (branch, _) = branch?;
            if branch.get().target() == Some(id)
                && let Ok(name) = branch.name_bytes()
            {
                return Ok(String::from_utf8_lossy(name).into_owned());
            }
        }
        Ok(theirs.to_string().chars().take(8).collect())
    }

    /// The one change that is being merged.
    fn merge_head(&self) -> Result<Option<CommitId>, StoreError> {
        if self.git.state() != RepositoryState::Merge {
            return Ok(None);
        }
        let path = self.git.path().join("MERGE_HEAD");
        let bytes = crate::store::ground::plain::read(&path, read::LIMIT as u64)?;
        let text = String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned();
        let mut ids = text
            .lines()
            .filter_map(|line| CommitId::from_hex(line.as_bytes()));
        match (ids.next(), ids.next()) {
            (Some(one), None) => Ok(Some(one)),
            // Several at once are git's to finish.
            _ => Err(StoreError::Unfinished("store-unfinished-merge")),
        }
    }

    /// Whether a revision's plans hold marks of a conflict.
    fn has_marks(&self, at: CommitId) -> Result<bool, StoreError> {
        for plan in read::plans(&self.git, at)? {
            let Some(tree) = read::plan_tree(&self.git, &plan, at)? else {
                continue;
            };
            for entry in read::list(&self.git, &tree)?.entries {
                if self.blob(entry.blob).is_some_and(|bytes| marked(&bytes)) {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// What making the merge anew would come to. Nothing is written.
    ///
    /// # Errors
    ///
    /// As [`Repository::redo_merge`].
    pub fn preview_redo(&self, how: &Merge) -> Result<MergePreview, StoreError> {
        let ends = match (self.merge_head()?, self.marked_merge()?) {
            (Some(theirs), _) => (self.head()?.id, theirs),
            (None, Some(ends)) => ends,
            (None, None) => return Err(StoreError::NothingUnfinished),
        };
        self.foresee(ends, how)
    }

    /// Makes the merge anew.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingUnfinished`] where there is nothing to do anew. Nothing was changed then.
    pub fn redo_merge(&self, how: &Merge) -> Result<Merged, StoreError> {
        self.settle();
        self.own_ground()?;
        let lock = PlanLock::wait(self.common_dir(), turn::PATIENCE)?;
        let theirs = self.unfinished_merge()?;
        if self.merge_head()?.is_none() {
            self.finished()?;
            let both = self.marked_merge()?;
            let (ours, _) = both.ok_or(StoreError::NothingUnfinished)?;
            let behind = self.repair_with(&lock);
            self.index_free(&lock)?;
            return self.record_with(theirs, (how, Time::Again(ours)), (lock, &behind));
        }
        let mut behind = self.repair_with(&lock);
        self.index_free(&lock)?;
        behind.extend(self.left_by_git(theirs)?);
        let merged = self.record_with(theirs, (how, Time::First), (lock, &behind))?;
        self.settle();
        self.end_merge(&behind)?;
        // What git had staged for its merge is nobody's, and its index is at the change now.
        let ours = |left: &Left| match left {
            Left::Staged(path) => behind.iter().any(|file| file.path == *path),
            _ => false,
        };
        self.left.borrow_mut().retain(|left| !ours(left));
        Ok(merged)
    }

    /// The files that git's merge changed in the folder, as they are now: its own result and its marks are nobody's work.
    /// What somebody wrote since is left out, and so left alone.
    fn left_by_git(&self, theirs: CommitId) -> Result<Vec<PendingFile>, StoreError> {
        let Some(root) = self.work_dir() else {
            return Ok(Vec::new());
        };
        let head = self.head()?.id;
        let ours = read::tree(&self.git, head)?;
        let other = read::tree(&self.git, theirs)?;
        let diff = self
            .git
            .diff_tree_to_tree(Some(&ours), Some(&other), None)?;
        let mut index = self.git.index()?;
        index.read(true)?;
        let changed = diff.deltas().filter_map(|delta| {
            let path = delta.new_file().path()?.to_str()?;
            Some(path.to_owned())
        });
        // Where git takes a folder for renamed, it puts what is theirs where neither side has it.
        let at_odds = index.iter().filter(|entry| entry.flags & STAGES != 0);
        let at_odds = at_odds.filter_map(|entry| String::from_utf8(entry.path).ok());
        let paths: BTreeSet<String> = changed.chain(at_odds).collect();
        let mut files = BTreeMap::new();
        for path in &paths {
            let now = inside(root, path).and_then(|file| content(&file).ok().flatten());
            let known = |bytes: &[u8]| {
                let id = git2::Oid::hash_object(git2::ObjectType::Blob, bytes).ok();
                let staged = (0..4).any(|stage| {
                    let entry = index.get_path(Path::new(path), stage);
                    entry.is_some_and(|entry| Some(entry.id) == id)
                });
                staged || marked(bytes)
            };
            let old = match now {
                None => None,
                Some(bytes) if known(&bytes) => Some(object_id(self.git.blob(&bytes)?)),
                Some(_) => continue,
            };
            let path = path.to_owned();
            files.insert(path.clone(), PendingFile { path, old });
        }
        Ok(files.into_values().collect())
    }

    /// git's notes of the merge go, and its index is at the change that came of it.
    fn end_merge(&self, files: &[PendingFile]) -> Result<(), StoreError> {
        self.git.cleanup_state()?;
        let tree = read::tree(&self.git, self.head()?.id)?;
        let mut index = self.git.index()?;
        index.read(true)?;
        for file in files {
            let path = Path::new(&file.path);
            let _ = index.conflict_remove(path);
            match tree.get_path(path) {
                Ok(entry) => index.add(&crate::store::worktree::entry(
                    file.path.as_bytes(),
                    entry.id(),
                    entry.filemode_raw().cast_unsigned(),
                ))?,
                Err(_) => index.remove_path(path)?,
            }
        }
        index.write()?;
        Ok(())
    }

    /// What becomes of files that have marks in a revision, or are not there; whatever else stands in it was settled by
    /// somebody.
    pub(super) fn unmarked(
        &self,
        brought: &Brought,
        at: CommitId,
    ) -> Result<BTreeMap<String, New>, StoreError> {
        let tree = read::tree(&self.git, at)?;
        let mut files = brought.files();
        // What stays as ours has it is no change to ours, but one to the file with marks.
        for (path, three) in &brought.differing {
            let ours = || three.ours.map_or(New::Gone, New::Known);
            files.entry(path.clone()).or_insert_with(ours);
        }
        files.retain(|path, new| {
            let there = tree.get_path(Path::new(path)).ok();
            match there.map(|entry| read::blob(&self.git, entry.id())) {
                Some(bytes) => bytes.is_some_and(|bytes| marked(&bytes)),
                None => *new != New::Gone && path.contains("amendments/"),
            }
        });
        Ok(files)
    }
}

/// Whether a text holds git's marks of a conflict.
fn marked(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let mut wanted = MARKS.iter();
    let mut next = wanted.next();
    for line in text.lines() {
        match next {
            Some(mark) if line.starts_with(mark) => next = wanted.next(),
            Some(_) => {}
            None => return true,
        }
    }
    next.is_none()
}
