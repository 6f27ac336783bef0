//! The plans known to this machine, as the first screen lists them.

use super::StoreError;
use super::kept::Kept;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How many plans are remembered; the ones not opened for longest are forgotten first.
const MOST: usize = 200;

/// A plan that was opened on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The folder of the repository, absolute. Not safe to display raw.
    pub folder: PathBuf,
    /// The plan's path within it; empty for its root.
    #[serde(default)]
    pub plan: String,
    /// The title when it was opened last. Not safe to display raw.
    #[serde(default)]
    pub title: String,
    /// When it was opened last: seconds since 1970 UTC.
    #[serde(default)]
    pub opened: i64,
}

impl Known {
    fn is(&self, other: &Known) -> bool {
        self.folder == other.folder && self.plan == other.plan
    }
}

/// The list, in one file. It is a convenience: that it cannot be read or written hinders nobody.
#[derive(Clone, Debug)]
pub struct Library {
    file: Kept,
}

impl Library {
    /// The list kept in a folder for data.
    pub fn at(data: &Path) -> Library {
        Library {
            file: Kept::at(data.join("plans.json")),
        }
    }

    /// The plans, the one opened last first. A file that makes no sense counts as empty.
    pub fn plans(&self) -> Vec<Known> {
        self.file.read()
    }

    /// Notes that a plan was opened. A folder whose name is no Unicode cannot be noted and is passed over.
    ///
    /// # Errors
    ///
    /// What the disk says; the list is then as before.
    pub fn opened(&self, known: &Known) -> Result<(), StoreError> {
        if known.folder.to_str().is_none() {
            return Ok(());
        }
        self.file.change(|plans: &mut Vec<Known>| {
            plans.retain(|one| !one.is(known));
            plans.push(known.clone());
            plans.sort_by_key(|one| std::cmp::Reverse(one.opened));
            plans.truncate(MOST);
        })
    }

    /// Takes a plan off the list; the plan itself stays where it is.
    ///
    /// # Errors
    ///
    /// As of [`Library::opened`].
    pub fn forget(&self, known: &Known) -> Result<(), StoreError> {
        self.file
            .change(|plans: &mut Vec<Known>| plans.retain(|one| !one.is(known)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, thread};

    fn known(name: &str, opened: i64) -> Known {
        Known {
            folder: Path::new("/plans").join(name),
            plan: String::new(),
            title: format!("Plan {name}"),
            opened,
        }
    }

    #[test]
    fn the_plan_opened_last_comes_first() {
        let data = tempfile::tempdir().unwrap();
        let library = Library::at(&data.path().join("not/there/yet"));
        assert!(library.plans().is_empty());
        for (name, opened) in [("a", 1), ("b", 2), ("a", 3)] {
            library.opened(&known(name, opened)).unwrap();
        }
        assert_eq!(library.plans(), [known("a", 3), known("b", 2)]);
        library.forget(&known("a", 9)).unwrap();
        assert_eq!(library.plans(), [known("b", 2)]);
    }

    #[test]
    fn two_plans_of_one_repository_are_two() {
        let data = tempfile::tempdir().unwrap();
        let library = Library::at(data.path());
        let other = Known {
            plan: "countries/mali".to_owned(),
            ..known("a", 1)
        };
        library.opened(&known("a", 2)).unwrap();
        library.opened(&other).unwrap();
        assert_eq!(library.plans(), [known("a", 2), other]);
    }

    #[test]
    fn a_list_that_makes_no_sense_is_set_aside() {
        let data = tempfile::tempdir().unwrap();
        let library = Library::at(data.path());
        fs::write(data.path().join("plans.json"), "[{").unwrap();
        assert!(library.plans().is_empty());
        library.opened(&known("a", 1)).unwrap();
        assert_eq!(library.plans(), [known("a", 1)]);
        let aside = data.path().join("plans.json.broken");
        assert_eq!(fs::read_to_string(aside).unwrap(), "[{");
    }

    #[test]
    fn several_at_once_lose_nothing() {
        let data = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for at in 0..8 {
                let library = Library::at(data.path());
                scope.spawn(move || library.opened(&known(&at.to_string(), at)).unwrap());
            }
        });
        assert_eq!(Library::at(data.path()).plans().len(), 8);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_its_place_keeps_nobody_waiting() {
        for file in ["plans.json", "plans.lock"] {
            let data = tempfile::tempdir().unwrap();
            let made = std::process::Command::new("mkfifo")
                .arg(data.path().join(file))
                .status();
            assert!(made.unwrap().success());
            let library = Library::at(data.path());
            assert!(library.plans().is_empty());
            let refused = library.opened(&known("a", 1));
            assert!(matches!(refused, Err(StoreError::NotAFile(_))), "{file}");
        }
    }

    #[test]
    fn what_cannot_be_written_is_said() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("file");
        fs::write(&file, "").unwrap();
        let error = Library::at(&file).opened(&known("a", 1)).unwrap_err();
        assert!(!error.to_string().is_empty());
    }
}
