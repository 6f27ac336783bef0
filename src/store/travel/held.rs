//! git's lock of a file in somebody else's folder, where stock git and other machines write as well.

use crate::store::{StoreError, durable};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// How often a file that somebody else holds is tried, and after what wait; and how old a lock is that nobody holds.
const TRIES: usize = 40;
const WAIT: Duration = Duration::from_millis(50);
pub(super) const STALE: Duration = Duration::from_secs(10 * 60);

/// git's lock of a file, which becomes the file or goes away.
pub(super) struct Lock {
    path: PathBuf,
    file: File,
    done: bool,
}

impl Lock {
    /// Takes it, waiting a little for whoever holds it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] where they keep it, or what the disk says.
    pub fn take(path: PathBuf) -> Result<Lock, StoreError> {
        for attempt in 0..TRIES {
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    return Ok(Lock {
                        path,
                        file,
                        done: false,
                    });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(StoreError::io(&path, error)),
            }
            // An old one is nobody's any more.
            if attempt == 0 && age(&path).is_some_and(|age| age > STALE) {
                let _ = fs::remove_file(&path);
                continue;
            }
            thread::sleep(WAIT);
        }
        Err(StoreError::Locked(path))
    }

    /// Becomes the file, with this content.
    ///
    /// # Errors
    ///
    /// What the disk says; the file is then as before.
    pub fn commit(mut self, to: &Path, content: &[u8]) -> Result<(), StoreError> {
        let failed = |error| StoreError::io(to, error);
        self.file.write_all(content).map_err(failed)?;
        self.file.sync_all().map_err(failed)?;
        fs::rename(&self.path, to).map_err(failed)?;
        self.done = true;
        let _ = to.parent().map(durable::flush_folder);
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// How old a file is by the clock of the disk it lies on, which may be that of another machine.
pub(super) fn age(path: &Path) -> Option<Duration> {
    let modified = |meta: io::Result<fs::Metadata>| meta.and_then(|meta| meta.modified()).ok();
    let now = tempfile::tempfile_in(path.parent()?).ok()?;
    let now: SystemTime = modified(now.metadata())?;
    now.duration_since(modified(fs::symlink_metadata(path))?)
        .ok()
}
