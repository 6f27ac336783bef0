//! Making bytes survive a power cut.
//!
//! What every writing rests on: locks that two Plenarys share, objects and trees on the disk before anything names them,
//! and the branch moved last. What is written, and for whom, is `write`.

mod branch;
mod lock;
mod loose;
mod packed;
mod replacing;
pub(super) mod tree;
pub(super) mod turn;
mod writing;

pub(super) use lock::{FILE, Holder, PlanLock, is_old};
pub(super) use replacing::Replacing;
pub(super) use writing::Writing;

use super::StoreError;
use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many hands flush at once. More would only wait for each other, unless there is much to flush.
const HANDS: usize = 4;
const MANY_HANDS: usize = 16;

/// How many files are held open until they are flushed: systems let a program open a thousand.
const FULL: usize = 200;

/// Files and folders that are to reach the disk together, in no order: the system then writes its own journal once
/// or twice for all of them, where one after the other would cost a write each.
#[derive(Default)]
pub(super) struct Batch {
    files: Vec<File>,
    folders: BTreeSet<PathBuf>,
}

impl Batch {
    /// Adds a file that was written.
    pub fn file(&mut self, file: File) {
        self.files.push(file);
    }

    /// Adds a folder in which a name is new.
    pub fn folder(&mut self, folder: &Path) {
        if !self.folders.contains(folder) {
            self.folders.insert(folder.to_owned());
        }
    }

    /// Whether no more files should be held open: what comes next belongs to another batch.
    pub fn is_full(&self) -> bool {
        self.files.len() >= FULL
    }

    /// Flushes everything, and does something else in the meantime.
    ///
    /// # Errors
    ///
    /// That of any of them.
    pub fn flush<T>(self, meanwhile: impl FnOnce() -> T) -> std::io::Result<T> {
        let next = AtomicUsize::new(0);
        let file = |at: usize| {
            let folder = || self.folders.iter().nth(at - self.files.len());
            match self.files.get(at) {
                Some(file) => Some(file.sync_all()),
                None => folder().map(|folder| flush_folder(folder)),
            }
        };
        let work = || {
            let mut left = std::iter::from_fn(|| file(next.fetch_add(1, Ordering::Relaxed)));
            left.try_for_each(|flushed| flushed)
        };
        std::thread::scope(|scope| {
            let all = self.files.len() + self.folders.len();
            let hands = match all >= FULL / 4 {
                true => MANY_HANDS,
                false => HANDS.min(all),
            };
            let others: Vec<_> = (1..hands).map(|_| scope.spawn(work)).collect();
            let done = meanwhile();
            let broken = || std::io::Error::other("a thread that flushes to the disk failed");
            let mine = work();
            others
                .into_iter()
                .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(broken())))
                .and(mine)
                .map(|()| done)
        })
    }
}

/// How the names of temporary files begin.
pub(super) const TEMPORARY: &str = ".plenary-";

/// Replaces a file by new content in one step: whoever looks sees the old file or the new one, also after a
/// power cut. Folders that are missing are made.
///
/// # Errors
///
/// The old file is then still there.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<(), StoreError> {
    replace_with(path, |file| file.write_all(content))
}

/// The same with content that is written bit by bit.
///
/// # Errors
///
/// As of [`replace`].
pub(super) fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> std::io::Result<()>,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    let file = beside(path, write)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    flush_folder(folder).map_err(failed)
}

/// New content in a temporary file beside the one it is for, not flushed yet.
fn beside(
    path: &Path,
    write: impl FnOnce(&mut File) -> std::io::Result<()>,
) -> Result<tempfile::NamedTempFile, StoreError> {
    let failed = |error| StoreError::io(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::Builder::new();
    let before = fs::symlink_metadata(path).ok().filter(Metadata::is_file);
    share(&mut file, before.as_ref());
    let mut file = file.prefix(TEMPORARY).tempfile_in(folder).map_err(failed)?;
    write(file.as_file_mut()).map_err(failed)?;
    Ok(file)
}

/// A file of a plan is readable by others as the umask allows, or as it was before; temporary files are private by
/// default.
#[cfg(unix)]
fn share(file: &mut tempfile::Builder<'_, '_>, before: Option<&Metadata>) {
    use std::os::unix::fs::PermissionsExt;
    // A file that was protected against writing by hand must not stay so for the one who writes it now.
    let mode = before.map_or(0o666, |meta| meta.permissions().mode() & 0o777 | 0o200);
    file.permissions(fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn share(_: &mut tempfile::Builder<'_, '_>, _: Option<&Metadata>) {}

/// Flushes a folder's entries: what was renamed into it, or removed from it.
#[cfg(unix)]
pub(super) fn flush_folder(folder: &Path) -> std::io::Result<()> {
    use std::io::ErrorKind::{InvalidInput, Unsupported};
    match File::open(folder)?.sync_all() {
        // Some shares over a network cannot be asked for that.
        Err(error) if matches!(error.kind(), InvalidInput | Unsupported) => Ok(()),
        done => done,
    }
}

/// Windows flushes a folder's entries with the file.
#[cfg(not(unix))]
pub(super) fn flush_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
