//! A plan's files as they lie in a folder that need be no repository: a copy on a stick, an archive that was unpacked.
//! They are read and nothing else: no link is followed, nothing is waited for, and no more is read than a plan can have.

use super::StoreError;
use super::ground::plain;
use super::read::{LIMIT, MOST};
use crate::export;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How deep folders are looked into.
const DEPTH: usize = 16;

/// The files of a plan, by their paths within it: `plan.toml` and the clauses.
///
/// # Errors
///
/// [`StoreError::NoPlan`] where there is no `plan.toml`, [`StoreError::NotPlain`] for a link, a pipe or a device in a
/// file's place, [`StoreError::TooMany`], or what the system says.
pub fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let own = folder.join("plan.toml");
    let own = plain::read(&own, LIMIT as u64)?.ok_or(StoreError::NoPlan)?;
    let mut found = vec![("plan.toml".to_owned(), own)];
    below(&folder.join("clauses"), "clauses", DEPTH, &mut found)?;
    Ok(found)
}

/// One file that people named themselves.
///
/// # Errors
///
/// [`StoreError::NoFolder`] where there is none, [`StoreError::NotAFile`], or what the system says.
pub fn file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let too_long = fs::metadata(path).is_ok_and(|meta| meta.len() > LIMIT as u64);
    if too_long {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    plain::read_own(path)?.ok_or_else(|| StoreError::NoFolder(path.to_owned()))
}

/// A table that people named themselves: no more of it is read than tables can have, and a byte to tell that it has more.
///
/// # Errors
///
/// As [`file()`].
pub fn table(path: &Path) -> Result<Vec<u8>, StoreError> {
    beginning(path, export::LIMIT)
}

/// A document that people named themselves, in the same way.
///
/// # Errors
///
/// As [`file()`].
pub fn document(path: &Path) -> Result<Vec<u8>, StoreError> {
    beginning(path, export::docx::read::LIMIT)
}

/// So many bytes of a file and one more.
fn beginning(path: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
    let mut options = OpenOptions::new();
    let opened = plain::open_own(path, options.read(true));
    let file = match opened {
        Err(StoreError::Io(_, error)) if error.kind() == ErrorKind::NotFound => {
            return Err(StoreError::NoFolder(path.to_owned()));
        }
        opened => opened?,
    };
    let mut content = Vec::new();
    let read = file.take(limit as u64 + 1).read_to_end(&mut content);
    read.map_err(|error| StoreError::io(path, error))?;
    Ok(content)
}

/// Writes a file that people named themselves: the whole of it or nothing. What lies there is replaced only where that is
/// meant, and never a pipe or a device.
///
/// # Errors
///
/// [`StoreError::NotAFile`], or what the system says.
pub fn write(path: &Path, content: &[u8], replace: bool) -> Result<(), StoreError> {
    replaceable(path)?;
    named(staged(path, content)?, path, replace)
}

/// Writes files of these names into a folder, which is made where there is none: all of them or, unless the system fails in the
/// middle of giving them their names, none.
///
/// # Errors
///
/// What the system says.
pub fn write_all(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    replace: bool,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(folder, error);
    let mut paths = files.iter().map(|(name, _)| folder.join(name));
    if let Some(there) = paths.find(|path| !replace && path.exists()) {
        return Err(StoreError::io(&there, ErrorKind::AlreadyExists.into()));
    }
    files
        .iter()
        .try_for_each(|(name, _)| replaceable(&folder.join(name)))?;
    let fresh = !folder.exists();
    if fresh {
        fs::create_dir(folder).map_err(failed)?;
    }
    let staged: Result<Vec<_>, StoreError> = files
        .iter()
        .map(|(name, content)| staged(&folder.join(name), content))
        .collect();
    let written = staged.and_then(|staged| {
        let files = files.iter().zip(staged);
        let mut named = files.map(|((name, _), file)| named(file, &folder.join(name), replace));
        named.try_for_each(|named| named)
    });
    if written.is_err() && fresh {
        // Removes nothing that holds something.
        let _ = fs::remove_dir(folder);
    }
    written
}

/// Whether nothing lies there that a file must not take the place of, whatever is meant: a pipe or a device.
fn replaceable(path: &Path) -> Result<(), StoreError> {
    let odd = |it: fs::Metadata| !(it.is_file() || it.is_dir() || it.is_symlink());
    match fs::symlink_metadata(path).is_ok_and(odd) {
        true => Err(StoreError::NotAFile(path.to_owned())),
        false => Ok(()),
    }
}

/// A file beside the place where it is to lie, with all that it holds.
fn staged(path: &Path, content: &[u8]) -> Result<NamedTempFile, StoreError> {
    let failed = |error| StoreError::io(path, error);
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let builder = tempfile::Builder::new();
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        let mut builder = builder;
        // As any new file: what others may do with it, the user's mask says.
        builder.permissions(fs::Permissions::from_mode(0o666));
        builder
    };
    let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")));
    let mut file = file.map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok(file)
}

/// Gives such a file its name.
fn named(file: NamedTempFile, path: &Path, replace: bool) -> Result<(), StoreError> {
    let written = match replace {
        true => file.persist(path),
        false => file.persist_noclobber(path),
    };
    written
        .map(|_| ())
        .map_err(|error| StoreError::io(path, error.error))
}

/// Writes beside a file of the user's own, without touching what lies there: the name ends in `.csv`, or in `-2.csv` where
/// there is one already. With the path that was written.
///
/// # Errors
///
/// What the system says.
pub fn beside(path: &Path, ending: &str, content: &str) -> Result<PathBuf, StoreError> {
    const TRIES: usize = 100;
    let mut last = path.to_owned();
    for number in 1..TRIES {
        let mut name = path.as_os_str().to_owned();
        match number {
            1 => name.push(format!(".{ending}.csv")),
            _ => name.push(format!(".{ending}-{number}.csv")),
        }
        last = PathBuf::from(name);
        let opened = OpenOptions::new().write(true).create_new(true).open(&last);
        let failed = |error| StoreError::io(&last, error);
        match opened {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
            Ok(mut file) => {
                file.write_all(content.as_bytes()).map_err(failed)?;
                return Ok(last);
            }
        }
    }
    Err(StoreError::io(&last, ErrorKind::AlreadyExists.into()))
}

fn below(
    folder: &Path,
    path: &str,
    deep: usize,
    found: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), StoreError> {
    plain::check(folder)?;
    let failed = |error| StoreError::io(folder, error);
    if !folder.is_dir() || deep == 0 {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // A name that is no Unicode can be none of a plan's.
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{path}/{name}");
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            below(&entry.path(), &path, deep - 1, found)?;
        } else if name.ends_with(".toml") {
            let content = plain::read(&entry.path(), LIMIT as u64)?;
            found.extend(content.map(|content| (path, content)));
        }
        if found.len() > MOST {
            return Err(StoreError::TooMany(MOST));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_plain_files_are_written_over() {
        use std::os::unix::fs::FileTypeExt;
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        let refused = write(&at("pipe"), b"words", true);
        assert!(matches!(refused, Err(StoreError::NotAFile(_))));
        let refused = write_all(folder.path(), &[("pipe".to_owned(), Vec::new())], true);
        assert!(matches!(refused, Err(StoreError::NotAFile(_))));
        assert!(fs::metadata(at("pipe")).unwrap().file_type().is_fifo());
        fs::write(at("file"), "old").unwrap();
        assert!(write(&at("file"), b"words", false).is_err());
        write(&at("file"), b"words", true).unwrap();
        assert_eq!(fs::read(at("file")).unwrap(), b"words");
    }

    #[test]
    fn only_plain_files_of_a_plan_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        assert!(matches!(files(folder.path()), Err(StoreError::NoPlan)));
        fs::create_dir_all(at("clauses/a")).unwrap();
        fs::write(at("plan.toml"), "format = 1").unwrap();
        fs::write(at("clauses/a/a.toml"), "a").unwrap();
        fs::write(at("clauses/notes.txt"), "b").unwrap();
        let paths: Vec<String> = files(folder.path())
            .unwrap()
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(paths, ["plan.toml", "clauses/a/a.toml"]);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(at("plan.toml"), at("clauses/b.toml")).unwrap();
            let refused = files(folder.path());
            assert!(matches!(refused, Err(StoreError::NotPlain(_))));
        }
    }
}
