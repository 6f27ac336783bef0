//! The lock that two Plenarys on one clone share, and the locks of git that dead processes leave behind.

use super::StoreError;
use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Held while a change is being recorded. The system releases it when the process dies, however it dies.
pub(super) struct PlanLock {
    _file: File,
}

/// A lock file of git's that is older than this belongs to nobody: git holds one for milliseconds.
const STALE: Duration = Duration::from_secs(5);

impl PlanLock {
    const FILE: &str = "plenary.lock";

    /// Waits for the lock of the repository with this common folder.
    pub fn wait(commondir: &Path) -> Result<PlanLock, StoreError> {
        let file = PlanLock::file(commondir)?;
        let path = commondir.join(PlanLock::FILE);
        file.lock().map_err(|error| StoreError::io(&path, error))?;
        Ok(PlanLock { _file: file })
    }

    /// The lock if nobody holds it and the disk can be written.
    pub fn now(commondir: &Path) -> Option<PlanLock> {
        let file = PlanLock::file(commondir).ok()?;
        file.try_lock().ok()?;
        Some(PlanLock { _file: file })
    }

    fn file(commondir: &Path) -> Result<File, StoreError> {
        let path = commondir.join(PlanLock::FILE);
        OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| StoreError::io(&path, error))
    }

    /// Removes a lock file of git's that a dead process left. Says whether the way is free now. Asked only
    /// with the own lock in hand, so that no other Plenary can be the one who holds it.
    pub fn clear_stale(&self, lock: &Path) -> bool {
        let Ok(meta) = fs::symlink_metadata(lock) else {
            return true;
        };
        // A clock that went backwards makes a lock look as if it came from the future; it is left alone.
        let age = meta
            .modified()
            .ok()
            .and_then(|then| SystemTime::now().duration_since(then).ok());
        age.is_some_and(|age| age >= STALE) && fs::remove_file(lock).is_ok()
    }
}
