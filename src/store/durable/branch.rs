//! Moving a branch by compare-and-swap, durably: git's own protocol for a branch kept in a file.
//!
//! libgit2 can flush as well, but only all or nothing: it flushes both reference logs and their folders with
//! every change, which costs more than everything that matters together. The logs are a convenience; what
//! must survive a power cut is the branch.

use super::lock::PlanLock;
use crate::store::ground::plain;
use crate::store::ids::oid;
use crate::store::worktree::is_ordinary;
use crate::store::write::stated;
use crate::store::{Repository, StoreError, durable};
use crate::track::CommitId;
use git2::Signature;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long another program may hold the branch before it is said that it does.
const PATIENCE: Duration = Duration::from_millis(100);

/// A branch, or another reference, that is held by git's lock of it, so that nobody moves it.
pub(in crate::store) struct Held<'l> {
    /// Under which it is held.
    own: &'l PlanLock,
    branch: PathBuf,
    lock: PathBuf,
    file: File,
    /// Once it is the branch, a lock of that name is somebody else's.
    done: bool,
}

impl Held<'_> {
    /// Puts the change in the lock that is to become the branch, and hands back what is to be flushed.
    pub fn write(&mut self, to: CommitId) -> Result<File, StoreError> {
        let line = format!("{to}\n");
        let written = self.file.write_all(line.as_bytes());
        let file = written.and_then(|()| self.file.try_clone());
        file.map_err(|error| StoreError::io(&self.lock, error))
    }

    /// Moves the branch. What was written must have been flushed before.
    pub fn commit(mut self) -> Result<(), StoreError> {
        fs::rename(&self.lock, &self.branch)
            .map_err(|error| StoreError::io(&self.branch, error))?;
        self.done = true;
        // The branch has moved; nothing after this may report the act as failed, or it would be typed again.
        let _ = self.branch.parent().map(durable::flush_folder);
        Ok(())
    }
}

/// A lock that did not become the branch must not stay behind.
impl Drop for Held<'_> {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(&self.lock);
        }
        self.own.release();
    }
}

impl Repository {
    /// Clears the locks of git's that a dead holder of the own lock left.
    pub(in crate::store) fn clear_left(&self, own: &PlanLock) {
        let places = [self.common_dir(), self.git_dir()];
        let is_gits = |lock: &Path| {
            let within = places
                .iter()
                .find_map(|place| lock.strip_prefix(place).ok());
            within.and_then(Path::to_str).is_some_and(|within| {
                let known = within.starts_with("refs/") || within == "index.lock";
                known && within.ends_with(".lock") && is_ordinary(within)
            })
        };
        let usual = || {
            let branch = self.head().ok().and_then(|head| head.branch);
            let branch = branch.map(|name| self.common_dir().join(format!("{name}.lock")));
            branch.into_iter().chain([self.index_lock()]).collect()
        };
        own.clear_left(is_gits, usual);
    }

    /// Holds a branch if it still stands at a change.
    pub(in crate::store) fn hold<'l>(
        &self,
        branch: &str,
        at: CommitId,
        own: &'l PlanLock,
    ) -> Result<Option<Held<'l>>, StoreError> {
        let held = self.take_lock(branch, own)?;
        let stands = self.git.refname_to_id(branch)? == oid(at)?;
        Ok(stands.then_some(held))
    }

    /// Holds the name of a reference that is not there yet.
    pub(in crate::store) fn hold_new<'l>(
        &self,
        name: &str,
        own: &'l PlanLock,
    ) -> Result<Option<Held<'l>>, StoreError> {
        let held = self.take_lock(name, own)?;
        let free = self.git.find_reference(name).is_err();
        Ok(free.then_some(held))
    }

    /// Takes git's lock of a reference.
    fn take_lock<'l>(&self, name: &str, own: &'l PlanLock) -> Result<Held<'l>, StoreError> {
        self.own_ground_of(name)?;
        let path = self.common_dir().join(name);
        let lock = self.common_dir().join(format!("{name}.lock"));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| StoreError::io(&path, error))?;
        }
        let file = take(&lock, own)?;
        own.claim(&lock, &file);
        Ok(Held {
            own,
            branch: path,
            lock,
            file,
            done: false,
        })
    }

    /// Notes the move in git's logs of the branch and of `HEAD`, as best effort.
    pub(in crate::store) fn note_move(
        &self,
        branch: &str,
        from: CommitId,
        to: CommitId,
        who: &Signature<'_>,
    ) {
        let line = format!("{from} {to} {}\tplenary\n", stated(who)).into_bytes();
        append(&self.common_dir().join("logs").join(branch), &line);
        append(&self.git.path().join("logs/HEAD"), &line);
    }
}

/// Takes git's lock of a file.
fn take(path: &Path, own: &PlanLock) -> Result<File, StoreError> {
    let create = || OpenOptions::new().write(true).create_new(true).open(path);
    own.intend(path);
    let mut tried = create();
    for attempt in 0..2 {
        match &tried {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                if !own.clear_stale(path) && attempt == 0 {
                    std::thread::sleep(PATIENCE);
                }
                tried = create();
            }
            _ => break,
        }
    }
    if tried.is_err() {
        own.release();
    }
    tried.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::Locked(path.to_owned()),
        _ => StoreError::io(path, error),
    })
}

/// Adds to a log that is kept; git decides by its existence.
fn append(path: &Path, line: &[u8]) {
    if let Ok(mut log) = plain::open(path, OpenOptions::new().append(true)) {
        let _ = log.write_all(line);
    }
}
