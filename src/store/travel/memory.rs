//! The places a plan travelled to and from, and what was seen there last. Kept outside the repository, so that nobody who
//! brings a repository along can say what this machine has seen.

use super::Place;
use crate::store::kept::Kept;
use crate::store::{Repository, StoreError, places};
use git2::Oid;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// How many places are remembered of all plans together; those not used for longest are forgotten first.
const MOST: usize = 500;

/// How many folders are looked at for sticks.
const FOLDERS: usize = 200;

/// A place that a plan travelled to or from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The folder of git's files of this copy.
    repository: PathBuf,
    /// The place, without secrets. Not safe to display raw.
    pub place: String,
    /// When it was used last: seconds since 1970 UTC.
    pub used: i64,
    /// The branch there that is the plan's.
    #[serde(default)]
    branch: Option<String>,
    /// Where that branch stood when it was seen last.
    #[serde(default)]
    seen: Option<String>,
}

impl Remembered {
    /// Where the plan's branch stood at the place when it was seen last.
    pub(super) fn seen(&self) -> Option<Oid> {
        Oid::from_str(self.seen.as_deref()?).ok()
    }

    /// How that branch is called there.
    pub(super) fn branch(&self) -> Option<&str> {
        self.branch.as_deref()
    }
}

/// What is remembered of one copy of a plan.
pub(super) struct Memory {
    file: Kept,
    repository: PathBuf,
}

impl Memory {
    pub fn of(own: &Repository) -> Memory {
        let common = own.common_dir();
        Memory {
            file: Kept::at(places::state(common).join("travel.json")),
            repository: common.canonicalize().unwrap_or_else(|_| common.to_owned()),
        }
    }

    /// The places of this copy, the one used last first.
    pub fn places(&self) -> Vec<Remembered> {
        let mut all: Vec<Remembered> = self.file.read();
        all.retain(|one| one.repository == self.repository);
        all.sort_by_key(|one| std::cmp::Reverse(one.used));
        all
    }

    /// What is remembered of a place.
    pub fn place(&self, place: &Place) -> Option<Remembered> {
        let word = place.word();
        self.places().into_iter().find(|one| one.place == word)
    }

    /// Notes where the branch stands at a place.
    ///
    /// # Errors
    ///
    /// What the disk says: then nobody would notice if the place took something back.
    pub fn note(&self, place: &Place, branch: &str, seen: Oid) -> Result<(), StoreError> {
        // A path whose name is no Unicode cannot be noted.
        if self.repository.to_str().is_none() {
            return Ok(());
        }
        let word = place.word();
        // Who looks again and again need not note again and again.
        let is_noted = |one: &Remembered| {
            one.place == word && one.seen() == Some(seen) && one.branch() == Some(branch)
        };
        if self.places().first().is_some_and(is_noted) {
            return Ok(());
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(0, |now| now.as_secs().cast_signed());
        self.file.change(|all: &mut Vec<Remembered>| {
            all.retain(|one| one.repository != self.repository || one.place != word);
            // Of two in the same second, or where a clock went back, this one is the last.
            let last = all.iter().map(|one| one.used).max().unwrap_or(0);
            all.push(Remembered {
                repository: self.repository.clone(),
                place: word.clone(),
                used: now.max(last.saturating_add(1)),
                branch: Some(branch.to_owned()),
                seen: Some(seen.to_string()),
            });
            all.sort_by_key(|one| std::cmp::Reverse(one.used));
            all.truncate(MOST);
        })
    }
}

/// The sticks that are plugged in: what systems mount below these folders.
pub fn sticks() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in ["/media", "/run/media", "/Volumes"] {
        mounted(Path::new(root), 2, &mut found);
    }
    found.sort();
    found
}

/// The folders in this one that are another disk, and those a level below.
fn mounted(folder: &Path, deep: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.take(FOLDERS).flatten() {
        let path = entry.path();
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        if is_mounted(&path, folder) {
            found.push(path);
        } else if deep > 1 {
            mounted(&path, deep - 1, found);
        }
    }
}

#[cfg(unix)]
fn is_mounted(path: &Path, within: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| std::fs::metadata(path).map(|meta| meta.dev()).ok();
    disk(path)
        .zip(disk(within))
        .is_some_and(|(one, other)| one != other)
}

#[cfg(not(unix))]
fn is_mounted(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_used_last_comes_first_and_each_copy_has_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let of = |name: &str| Memory {
            file: Kept::at(folder.path().join("travel.json")),
            repository: folder.path().join(name),
        };
        let place = |word: &str| Place::named(word).unwrap();
        let id = |digit: u8| Oid::from_bytes(&[digit; 20]).unwrap();
        let main = "refs/heads/main";
        let (one, other) = (of("one"), of("other"));
        one.note(&place("/a"), main, id(1)).unwrap();
        one.note(&place("hub:x"), main, id(2)).unwrap();
        other.note(&place("/a"), main, id(3)).unwrap();
        let words = |memory: &Memory| -> Vec<String> {
            memory.places().into_iter().map(|one| one.place).collect()
        };
        assert_eq!(words(&one), ["hub:x", "/a"]);
        one.note(&place("/a"), main, id(4)).unwrap();
        assert_eq!(words(&one), ["/a", "hub:x"]);
        assert_eq!(one.place(&place("/a")).unwrap().seen(), Some(id(4)));
        assert_eq!(other.place(&place("/a")).unwrap().seen(), Some(id(3)));
        assert!(other.place(&place("/b")).is_none());
    }
}
