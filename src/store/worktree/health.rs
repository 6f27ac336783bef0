//! Whether work tree and index are as the last recorded change left them, and how they are brought there where nobody else
//! had a hand in them. What somebody staged or wrote is only counted.

use super::index::Target;
use super::{Left, PENDING, Pending, PendingFile, content, inside, program, same};
use crate::store::durable::PlanLock;
use crate::store::ground::plain;
use crate::store::ids::object_id;
use crate::store::{ForeignChange, PlanPath, Repository, StoreError, durable, read};
use git2::{Delta, Index, Tree};
use std::fs;
use std::path::{Path, PathBuf};

/// How the index stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) enum IndexIs {
    /// As the last change has it.
    Whole,
    /// There is none, so that git takes every file for removed.
    Missing,
    /// It cannot be read.
    Broken,
    /// It holds earlier versions of these files, and the folder the recorded ones.
    Behind(Vec<String>),
    /// It holds what somebody put there: so many files.
    Staged(usize),
}

impl Repository {
    /// How many files an interrupted save left behind.
    pub(in crate::store) fn interrupted(&self) -> usize {
        let note = plain::read(&self.git.path().join(PENDING), super::LONGEST);
        let note = note.ok().flatten().unwrap_or_default();
        serde_json::from_slice(&note).map_or(0, |note: Pending| note.files.len())
    }

    /// How the index stands; nothing to say of it without a work tree.
    ///
    /// # Errors
    ///
    /// Only where the repository itself cannot be read.
    pub(in crate::store) fn index_is(&self) -> Result<IndexIs, StoreError> {
        let Some(root) = self.work_dir() else {
            return Ok(IndexIs::Whole);
        };
        if !self.index_path().exists() {
            return Ok(IndexIs::Missing);
        }
        let Ok(index) = self.readable_index() else {
            // Split and sparse ones are the git program's.
            return Ok(match program::reads(self, root) {
                true => IndexIs::Whole,
                false => IndexIs::Broken,
            });
        };
        let head = read::tree(&self.git, self.head()?.id)?;
        let (behind, staged) = self.differing(root, &index, &head)?;
        Ok(match (behind.is_empty(), staged) {
            (true, 0) => IndexIs::Whole,
            (true, staged) => IndexIs::Staged(staged),
            (false, _) => IndexIs::Behind(behind),
        })
    }

    /// The files that the index holds otherwise than the head: those that the folder holds as recorded, and how many
    /// others.
    fn differing(
        &self,
        root: &Path,
        index: &Index,
        head: &Tree<'_>,
    ) -> Result<(Vec<String>, usize), StoreError> {
        let diff = self.git.diff_tree_to_index(Some(head), Some(index), None)?;
        let (mut behind, mut staged) = (Vec::new(), 0);
        for delta in diff.deltas().filter(|it| it.status() != Delta::Conflicted) {
            let (old, new) = (delta.old_file(), delta.new_file());
            let path = old.path().or(new.path()).and_then(Path::to_str);
            let recorded = match delta.status() {
                Delta::Added => None,
                _ => self.blob(object_id(old.id())),
            };
            let file = path.and_then(|path| inside(root, path));
            let now = file.map(|file| content(&file));
            match (path, now) {
                (Some(path), Some(Ok(now))) if same(now.as_deref(), recorded.as_deref()) => {
                    behind.push(path.to_owned());
                }
                _ => staged += 1,
            }
        }
        Ok((behind, staged))
    }

    /// Brings the index to the head where nobody staged anything; one that cannot be read is set aside first. Where it went,
    /// if so.
    ///
    /// # Errors
    ///
    /// What keeps it from being written, in a sentence of [`Left`]; or where the repository cannot be read.
    pub(in crate::store) fn mend_index(
        &self,
        is: &IndexIs,
        lock: &PlanLock,
    ) -> Result<Result<Option<PathBuf>, Left>, StoreError> {
        let Some(root) = self.work_dir() else {
            return Ok(Ok(None));
        };
        self.own_ground()?;
        let path = self.index_path();
        let mut aside = None;
        let head = read::tree(&self.git, self.head()?.id)?;
        let mut files = Vec::new();
        match is {
            IndexIs::Broken => {
                let place = self.git.path().join("index.damaged");
                fs::rename(&path, &place).map_err(|error| StoreError::io(&path, error))?;
                aside = Some(place);
            }
            IndexIs::Behind(behind) => {
                let index = self.readable_index()?;
                let held = |path: &String| {
                    let entry = index.get_path(Path::new(path), 0);
                    PendingFile {
                        path: path.clone(),
                        old: entry.map(|entry| object_id(entry.id)),
                    }
                };
                files.extend(behind.iter().map(held));
            }
            IndexIs::Whole | IndexIs::Missing | IndexIs::Staged(_) => {}
        }
        let targets = Target::all(&files, &head);
        let done = self.follow_index_held(root, (&targets, &head), lock);
        Ok(done.map(|_| aside))
    }

    /// Writes a file of the plan that is gone from the folder as it was recorded last. Says whether it is there now.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub(in crate::store) fn write_again(
        &self,
        plan: &PlanPath,
        change: &ForeignChange,
        _lock: &PlanLock,
    ) -> Result<bool, StoreError> {
        self.own_ground()?;
        let head = read::tree(&self.git, self.head()?.id)?;
        let path = plan.join(&change.path);
        let recorded = head.get_path(Path::new(&path)).ok();
        let recorded = recorded.and_then(|entry| self.blob(object_id(entry.id())));
        let file = self.work_dir().and_then(|root| inside(root, &path));
        match (recorded, file) {
            (Some(recorded), Some(file)) if !file.exists() => {
                durable::replace(&file, &recorded).map(|()| true)
            }
            _ => Ok(false),
        }
    }
}
