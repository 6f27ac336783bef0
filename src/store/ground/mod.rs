//! Whether a repository keeps to its own ground. Before it is opened, nothing may stand in git's folder that would keep
//! a reader waiting; before something is written, no link may lead the writing out.

mod needless;
pub(super) mod plain;
pub(super) mod whole;

pub use plain::read_own;

use super::StoreError;
use std::fs::{self, DirEntry, FileType};
use std::path::{Path, PathBuf};
use whole::Loose;

/// How deep folders of references are looked into, and how many entries at most: a link may lead anywhere.
const DEPTH: usize = 8;
const ENTRIES: usize = 500_000;

/// How far git follows objects that are borrowed from other repositories.
const BORROWED: usize = 5;

/// The longest file that only names a folder.
const LONGEST: u64 = 4096;

/// How far settings that take in other files are followed, and how long they may be.
const INCLUDED: usize = 8;
const TAKEN_IN: usize = 200;
const SETTINGS: u64 = 1 << 20;

/// Refuses the repository that a path lies in if git would wait at something in its folder. What cannot be told here
/// is left to git. Hands back where its objects lie: whether they are whole is to be known before one is read.
///
/// # Errors
///
/// [`StoreError::NotPlain`], with what stands there.
pub(super) fn before_opening(path: &Path) -> Result<Loose, StoreError> {
    of_the_user()?;
    let Ok(path) = path.canonicalize() else {
        return Ok(Loose::default());
    };
    for folder in path.ancestors() {
        for place in [folder.join(".git"), folder.to_owned()] {
            let Some(place) = led_to(&place) else {
                continue;
            };
            if fs::symlink_metadata(place.join("HEAD")).is_ok() {
                return of_git(&place);
            }
        }
    }
    Ok(Loose::default())
}

/// Refuses the settings of git's that are the user's own if git would wait at them.
///
/// # Errors
///
/// [`StoreError::NotAFile`], with the file.
pub fn of_the_user() -> Result<(), StoreError> {
    let home = std::env::home_dir();
    let further = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(home.as_ref()?.join(".config")));
    let files = [
        home.map(|home| home.join(".gitconfig")),
        further.map(|folder| folder.join("git/config")),
    ];
    for file in files.into_iter().flatten() {
        settings_in(&file, INCLUDED, &mut 0).map_err(|error| match error {
            StoreError::NotPlain(path) => StoreError::NotAFile(path),
            other => other,
        })?;
    }
    Ok(())
}

/// The folder, or the one that a file in its place names.
pub(super) fn led_to(place: &Path) -> Option<PathBuf> {
    let kind = fs::metadata(place).ok()?;
    if kind.is_dir() {
        return Some(place.to_owned());
    }
    let real = place.canonicalize().ok()?;
    let line = named(&real)?;
    let named = line.strip_prefix("gitdir:")?.trim();
    Some(place.parent()?.join(named))
}

/// What a file that names a folder says.
pub(super) fn named(file: &Path) -> Option<String> {
    let bytes = plain::read(file, LONGEST).ok()??;
    Some(String::from_utf8(bytes).ok()?.trim_end().to_owned())
}

/// A folder of git's own files, and the one it shares with others.
fn of_git(folder: &Path) -> Result<Loose, StoreError> {
    passable(folder, 0, &mut 0)?;
    let common = named(&folder.join("commondir")).map(|common| folder.join(common));
    if let Some(common) = &common {
        passable(common, 0, &mut 0)?;
    }
    let mut loose = Loose::default();
    for place in [Some(folder), common.as_deref()].into_iter().flatten() {
        loose.common = place.to_owned();
        for below in ["refs", "logs", "info"] {
            passable(&place.join(below), DEPTH, &mut 0)?;
        }
        objects_in(&place.join("objects"), BORROWED, &mut 0, &mut loose)?;
        for settings in ["config", "config.worktree"] {
            settings_in(&place.join(settings), INCLUDED, &mut 0)?;
        }
    }
    Ok(loose)
}

/// A folder of objects, and those that it borrows from.
fn objects_in(
    folder: &Path,
    deep: usize,
    seen: &mut usize,
    loose: &mut Loose,
) -> Result<(), StoreError> {
    *seen += 1;
    let mut see = |folder: &Path, entry: &DirEntry| loose.see(folder, entry);
    looked_through(folder, 2, seen, &mut see)?;
    let lent = plain::read(&folder.join("info/alternates"), SETTINGS);
    let lent = lent.ok().flatten().unwrap_or_default();
    for line in String::from_utf8_lossy(&lent).lines() {
        if deep > 0 && *seen <= ENTRIES && !line.is_empty() && !line.starts_with('#') {
            objects_in(&folder.join(line), deep - 1, seen, loose)?;
        }
    }
    Ok(())
}

/// Refuses a folder in which something would keep a reader waiting.
fn passable(folder: &Path, depth: usize, seen: &mut usize) -> Result<(), StoreError> {
    looked_through(folder, depth, seen, &mut |_, _| ())
}

/// The same, and shows each file that would not.
fn looked_through(
    folder: &Path,
    depth: usize,
    seen: &mut usize,
    see: &mut impl FnMut(&Path, &DirEntry),
) -> Result<(), StoreError> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let Ok(mut kind) = entry.file_type() else {
            continue;
        };
        *seen += 1;
        if *seen > ENTRIES {
            return Ok(());
        }
        if kind.is_symlink() {
            match fs::metadata(entry.path()) {
                Ok(meta) => kind = meta.file_type(),
                Err(_) => continue,
            }
        }
        if waits(kind) {
            return Err(StoreError::NotPlain(entry.path()));
        }
        if kind.is_dir() && depth > 0 {
            looked_through(&entry.path(), depth - 1, seen, see)?;
        } else {
            see(folder, &entry);
        }
    }
    Ok(())
}

/// Whether nobody waits at a file, should there be one.
pub(super) fn passes(file: &Path) -> bool {
    fs::metadata(file).map_or(true, |meta| !waits(meta.file_type()))
}

#[cfg(unix)]
fn waits(kind: FileType) -> bool {
    use std::os::unix::fs::FileTypeExt;
    kind.is_fifo() || kind.is_char_device() || kind.is_block_device()
}

#[cfg(not(unix))]
fn waits(_: FileType) -> bool {
    false
}

/// Refuses settings that take in something at which a reader would wait.
fn settings_in(file: &Path, deep: usize, seen: &mut usize) -> Result<(), StoreError> {
    *seen += 1;
    // Files that take in one another several times over would keep git busy for ever.
    if *seen > TAKEN_IN {
        let error = std::io::ErrorKind::FileTooLarge.into();
        return Err(StoreError::Io(file.to_owned(), error));
    }
    match fs::metadata(file) {
        Ok(meta)
            if waits(meta.file_type())
                && file.canonicalize().ok().as_deref() != Some(Path::new("/dev/null")) =>
        {
            return Err(StoreError::NotPlain(file.to_owned()));
        }
        Ok(meta) if meta.is_file() && meta.len() <= SETTINGS => {}
        _ => return Ok(()),
    }
    let text = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let mut including = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            including = line.to_ascii_lowercase().starts_with("[include");
        }
        let path = line.rsplit_once(']').map_or(line, |(_, rest)| rest).trim();
        let Some((name, value)) = path.split_once('=').filter(|_| including) else {
            continue;
        };
        if name.trim().eq_ignore_ascii_case("path") && deep > 0 {
            settings_in(
                &included(file, value.trim().trim_matches('"')),
                deep - 1,
                seen,
            )?;
        }
    }
    Ok(())
}

/// The file that settings take in.
fn included(by: &Path, value: &str) -> PathBuf {
    let home = value.strip_prefix("~/").zip(std::env::home_dir());
    match home {
        Some((rest, home)) => home.join(rest),
        None => by.parent().unwrap_or(by).join(value),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn settings_that_take_in_a_pipe_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        for text in [
            "[include]\n\tpath = pipe\n",
            "[core]\n[INCLUDE] path=pipe\n",
            "[includeIf \"gitdir:/\"]\n\tPath = \"pipe\"\n",
            "[include]\n\tpath = other\n",
        ] {
            fs::write(at("config"), text).unwrap();
            fs::write(at("other"), "[include]\npath = pipe\n").unwrap();
            let refused = settings_in(&at("config"), INCLUDED, &mut 0);
            assert!(matches!(refused, Err(StoreError::NotPlain(_))), "{text}");
        }
        for text in [
            "[remote \"x\"]\n\tpath = pipe\n",
            "[include]\n\tpath = none\n",
            "[include]\npath = config\n",
        ] {
            fs::write(at("config"), text).unwrap();
            assert!(
                settings_in(&at("config"), INCLUDED, &mut 0).is_ok(),
                "{text}"
            );
        }
        // Itself, twice over at each step.
        fs::write(at("config"), "[include]\npath = config\npath = config\n").unwrap();
        assert!(settings_in(&at("config"), INCLUDED, &mut 0).is_err());
    }
}
