//! Making bytes survive a power cut.

use super::StoreError;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::sync::Once;

/// Makes libgit2 flush every object and reference, and the folder it stands in, to the disk. By default it
/// flushes nothing, and a commit that was acknowledged could be lost with the power.
#[allow(unsafe_code)]
pub(super) fn flush_git() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // libgit2 must be initialised before its options are set, and git2 has no safe call for that alone.
        let _ = git2::Version::get();
        // SAFETY: the option takes one int and sets a flag inside libgit2. git2 offers no safe way to set it.
        let _ = unsafe {
            libgit2_sys::git_libgit2_opts(
                libgit2_sys::GIT_OPT_ENABLE_FSYNC_GITDIR as std::os::raw::c_int,
                1 as std::os::raw::c_int,
            )
        };
    });
}

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
    let mut file = file
        .prefix(".plenary-")
        .tempfile_in(folder)
        .map_err(failed)?;
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
