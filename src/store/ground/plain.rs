//! Files that must be plain ones. In their place a received repository may hold a link that leads writing elsewhere, a
//! pipe that keeps a reader waiting for ever, or a device: none of them is opened.

use crate::store::StoreError;
use std::fs::{self, File, FileType, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Opens a plain file.
///
/// # Errors
///
/// [`StoreError::NotPlain`] if something else stands there, or what the system says.
pub(in crate::store) fn open(path: &Path, options: &mut OpenOptions) -> Result<File, StoreError> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    #[cfg(not(unix))]
    check(path)?;
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) => {
            check(path)?;
            return Err(StoreError::io(path, error));
        }
    };
    let kind = file.metadata().map(|meta| meta.file_type());
    match kind.map_err(|error| StoreError::io(path, error))? {
        kind if kind.is_file() || kind.is_dir() => Ok(file),
        _ => Err(StoreError::NotPlain(path.to_owned())),
    }
}

/// Reads a plain file; nothing if there is none.
///
/// # Errors
///
/// As [`open`], or if it is longer than this.
pub(in crate::store) fn read(path: &Path, longest: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match open(path, OpenOptions::new().read(true)) {
        Err(StoreError::Io(_, error)) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let failed = |error| StoreError::io(path, error);
    let length = file.metadata().map_err(failed)?.len();
    if length > longest {
        return Err(failed(ErrorKind::InvalidData.into()));
    }
    let mut content = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(longest)
        .read_to_end(&mut content)
        .map_err(failed)?;
    Ok(Some(content))
}

/// Reads a file of the user's own, such as settings; nothing if there is none. It may be a link, which is theirs to lay;
/// but nothing is waited for.
///
/// # Errors
///
/// [`StoreError::NotAFile`] for a pipe, a device or a folder, or what the system says.
pub fn read_own(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let failed = |error| StoreError::io(path, error);
    let mut file = match open_own(path, OpenOptions::new().read(true)) {
        Err(StoreError::Io(_, error)) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut content = Vec::new();
    file.read_to_end(&mut content).map_err(failed)?;
    Ok(Some(content))
}

/// Opens a file of the user's own.
///
/// # Errors
///
/// As [`read_own`].
pub(in crate::store) fn open_own(
    path: &Path,
    options: &mut OpenOptions,
) -> Result<File, StoreError> {
    let refused = || StoreError::NotAFile(path.to_owned());
    // A writer that waits for a reader is refused before, a reader that waits for a writer does not wait.
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
        return Err(refused());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let failed = |error| StoreError::io(path, error);
    let file = options.open(path).map_err(failed)?;
    match file.metadata().map_err(failed)?.is_file() {
        true => Ok(file),
        false => Err(refused()),
    }
}

/// Refuses what stands there unless it is a file or a folder itself; nothing may stand there.
///
/// # Errors
///
/// [`StoreError::NotPlain`].
pub(in crate::store) fn check(path: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(path) {
        Ok(meta) if !is_plain(meta.file_type()) => Err(StoreError::NotPlain(path.to_owned())),
        _ => Ok(()),
    }
}

/// The same for every step of a way within a folder.
///
/// # Errors
///
/// As [`check`].
pub(in crate::store) fn check_way(folder: &Path, way: &str) -> Result<(), StoreError> {
    let mut at = folder.to_owned();
    for step in way.split('/') {
        if matches!(step, "" | "." | "..") {
            return Err(StoreError::NotPlain(folder.join(way)));
        }
        at.push(step);
        check(&at)?;
    }
    Ok(())
}

fn is_plain(kind: FileType) -> bool {
    kind.is_file() || kind.is_dir()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn only_plain_files_are_opened_and_nothing_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("plain"), "words").unwrap();
        symlink(at("plain"), at("link")).unwrap();
        symlink(at("nowhere"), at("dangling")).unwrap();
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        assert_eq!(read(&at("plain"), 5).unwrap().unwrap(), b"words");
        assert!(read(&at("plain"), 4).is_err());
        assert!(read(&at("none"), 5).unwrap().is_none());
        let mut write = OpenOptions::new();
        write.write(true).create(true).truncate(true);
        for name in ["link", "dangling", "pipe"] {
            let opened = read(&at(name), 5);
            assert!(matches!(opened, Err(StoreError::NotPlain(_))), "{name}");
            let opened = open(&at(name), &mut write);
            assert!(matches!(opened, Err(StoreError::NotPlain(_))), "{name}");
            assert!(matches!(check(&at(name)), Err(StoreError::NotPlain(_))));
        }
        assert_eq!(fs::read(at("plain")).unwrap(), b"words");
        assert!(!at("nowhere").exists());
        assert!(check_way(folder.path(), "plain").is_ok());
        assert!(check_way(folder.path(), "none/at/all").is_ok());
        assert!(check_way(folder.path(), "a/../../b").is_err());
    }
}
