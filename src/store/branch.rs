//! Moving a branch by compare-and-swap, durably: git's own protocol for a branch kept in a file.
//!
//! libgit2 can flush as well, but only all or nothing: it flushes both reference logs and their folders with
//! every change, which costs more than everything that matters together. The logs are a convenience; what
//! must survive a power cut is the branch.

use super::lock::PlanLock;
use super::repository::oid;
use super::{Repository, StoreError, durable};
use crate::track::CommitId;
use git2::Signature;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::time::Duration;

/// What came of an attempt to move a branch.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// The branch stands at the new change, on the disk.
    Yes,
    /// The branch stood elsewhere already; nothing was changed.
    Elsewhere,
}

/// How long another program may hold the branch before it is said that it does.
const PATIENCE: Duration = Duration::from_millis(100);

impl Repository {
    /// Moves a branch from one change to another, if it still stands at the first.
    pub(super) fn advance(
        &self,
        branch: &str,
        from: CommitId,
        to: CommitId,
        lock: &PlanLock,
    ) -> Result<Moved, StoreError> {
        let path = self.common_dir().join(branch);
        let held = self.common_dir().join(format!("{branch}.lock"));
        let failed = |error| StoreError::io(&path, error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = take(&held, lock)?;
        // From here on, the lock file must not stay behind.
        let written = || -> Result<bool, StoreError> {
            if self.git.refname_to_id(branch)? != oid(from)? {
                return Ok(false);
            }
            file.write_all(format!("{to}\n").as_bytes())
                .map_err(failed)?;
            file.sync_all().map_err(failed)?;
            fs::rename(&held, &path).map_err(failed)?;
            Ok(true)
        }();
        match written {
            Ok(true) => {}
            Ok(false) => {
                let _ = fs::remove_file(&held);
                return Ok(Moved::Elsewhere);
            }
            Err(error) => {
                let _ = fs::remove_file(&held);
                return Err(error);
            }
        }
        // The branch has moved; nothing after this may report the act as failed, or it would be typed again.
        let _ = path.parent().map(durable::flush_folder);
        Ok(Moved::Yes)
    }

    /// Notes the move in git's logs of the branch and of `HEAD`, as best effort.
    pub(super) fn note_move(
        &self,
        branch: &str,
        from: CommitId,
        to: CommitId,
        who: &Signature<'_>,
    ) {
        let when = who.when();
        let (sign, offset) = (when.sign(), when.offset_minutes().unsigned_abs());
        let mut line = format!("{from} {to} ").into_bytes();
        line.extend_from_slice(who.name_bytes());
        line.extend_from_slice(b" <");
        line.extend_from_slice(who.email_bytes());
        let rest = format!(
            "> {} {sign}{:02}{:02}\tplenary\n",
            when.seconds(),
            offset / 60,
            offset % 60
        );
        line.extend_from_slice(rest.as_bytes());
        append(&self.common_dir().join("logs").join(branch), &line);
        append(&self.git.path().join("logs/HEAD"), &line);
    }
}

/// Takes git's lock of a file.
fn take(path: &Path, own: &PlanLock) -> Result<File, StoreError> {
    let create = || OpenOptions::new().write(true).create_new(true).open(path);
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
    tried.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::Locked(path.to_owned()),
        _ => StoreError::io(path, error),
    })
}

/// Adds to a log that is kept; git decides by its existence.
fn append(path: &Path, line: &[u8]) {
    if let Ok(mut log) = OpenOptions::new().append(true).open(path) {
        let _ = log.write_all(line);
    }
}
