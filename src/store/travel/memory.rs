//! The places a plan travelled to and from, and what was seen there last. Kept outside the repository, so that nobody who
//! brings a repository along can say what this machine has seen.

use super::Place;
use crate::store::kept::Kept;
use crate::store::{Repository, StoreError, places};
use git2::Oid;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// How many places are remembered of all plans together; those not used for longest are forgotten first.
const MOST: usize = 500;

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
    /// Whether this copy follows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    followed: bool,
}

impl Remembered {
    /// Where the plan's branch stood at the place when it was seen last.
    pub(super) fn seen(&self) -> Option<Oid> {
        Oid::from_str(self.seen.as_deref()?).ok()
    }

    /// Whether this copy follows the place.
    pub(super) fn is_followed(&self) -> bool {
        self.followed
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
            let is_it = |one: &Remembered| one.repository == self.repository && one.place == word;
            let followed = all.iter().any(|one| is_it(one) && one.followed);
            all.retain(|one| !is_it(one));
            // Of two in the same second, or where a clock went back, this one is the last.
            let last = all.iter().map(|one| one.used).max().unwrap_or(0);
            all.push(Remembered {
                repository: self.repository.clone(),
                place: word.clone(),
                used: now.max(last.saturating_add(1)),
                branch: Some(branch.to_owned()),
                seen: Some(seen.to_string()),
                followed,
            });
            all.sort_by_key(|one| std::cmp::Reverse(one.used));
            all.truncate(MOST);
        })
    }

    /// Notes that this copy follows a place, or none.
    ///
    /// # Errors
    ///
    /// What the disk says: then it is not followed again when the plan is opened next.
    pub fn follow(&self, place: Option<&Place>) -> Result<(), StoreError> {
        let word = place.map(Place::word);
        self.file.change(|all: &mut Vec<Remembered>| {
            let own = all.iter_mut();
            for one in own.filter(|one| one.repository == self.repository) {
                one.followed = Some(&one.place) == word.as_ref();
            }
        })
    }
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
        // Which place is followed is each copy's own, and stays when something is noted of it.
        let followed = |memory: &Memory| {
            let places = memory.places().into_iter();
            let mut followed = places.filter(Remembered::is_followed);
            followed.next().map(|one| one.place)
        };
        one.follow(Some(&place("hub:x"))).unwrap();
        one.note(&place("hub:x"), main, id(5)).unwrap();
        assert_eq!(followed(&one).as_deref(), Some("hub:x"));
        assert_eq!(followed(&other), None);
        one.follow(None).unwrap();
        assert_eq!(followed(&one), None);
    }
}
