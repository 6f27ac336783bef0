//! Making bytes survive a power cut.

use super::StoreError;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Flushes files, and the folders they stand in, all at once: the system then writes its own journal once or
/// twice for all of them, where one after the other would cost a write each.
///
/// # Errors
///
/// That of any of them.
pub(super) fn flush_all(files: &[PathBuf]) -> std::io::Result<()> {
    let folders: BTreeSet<&Path> = files.iter().filter_map(|file| file.parent()).collect();
    std::thread::scope(|scope| {
        let files = files
            .iter()
            .map(|file| scope.spawn(move || File::open(file)?.sync_all()));
        let folders = folders
            .iter()
            .map(|folder| scope.spawn(move || flush_folder(folder)));
        let running: Vec<_> = files.chain(folders).collect();
        let broken = || std::io::Error::other("a thread that flushes to the disk failed");
        running
            .into_iter()
            .try_for_each(|one| one.join().unwrap_or_else(|_| Err(broken())))
    })
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
    let failed = |error| StoreError::io(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::Builder::new();
    share(&mut file);
    let mut file = file.prefix(TEMPORARY).tempfile_in(folder).map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    flush_folder(folder).map_err(failed)
}

/// A file of a plan is readable by others as the umask allows; temporary files are private by default.
#[cfg(unix)]
fn share(file: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    file.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn share(_: &mut tempfile::Builder<'_, '_>) {}

/// Flushes a folder's entries: what was renamed into it, or removed from it.
#[cfg(unix)]
pub(super) fn flush_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows flushes a folder's entries with the file.
#[cfg(not(unix))]
pub(super) fn flush_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
