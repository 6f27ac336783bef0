//! What lets `git merge` bring plans together as Plenary does: a line in `.gitattributes`, which travels with the plan, and
//! a command in this repository's settings, which does not: what comes with a received repository never runs.

use crate::store::ground::plain;
use crate::store::{Repository, StoreError, durable};
use std::path::{Path, PathBuf};

/// The line in `.gitattributes`.
const LINE: &str = "*.toml merge=plenary";

/// The longest `.gitattributes` that is read, in bytes.
const LONGEST: u64 = 1 << 20;

/// The settings, and what they are besides the command: a file that goes here and another like it that comes there are
/// two clauses, never one that was given another name, and a folder whose clauses went has not moved to where others like
/// them came. Before 2.50 git looks for names all the same; then the command finds two clauses in one file.
const NAME: &str = "merge.plenary.name";
const COMMAND: &str = "merge.plenary.driver";
const RENAMES: [&str; 2] = ["merge.renames", "merge.directoryRenames"];

/// Whether it was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Installed {
    /// It was.
    Yes,
    /// It was not.
    No,
}

/// How far git's merges are led to this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) enum Driver {
    /// Not at all: git merges by lines.
    Absent,
    /// The plan names it, and this copy knows no command for it.
    Uninstalled,
    /// There is a command, and nothing names it.
    Unnamed,
    /// The command is of a program that is no longer there.
    ProgramGone(PathBuf),
    /// Wholly.
    Whole,
}

impl Repository {
    /// Has git merge the plans of this repository with this program.
    ///
    /// # Errors
    ///
    /// Where settings or `.gitattributes` cannot be written.
    pub fn install_driver(&self, program: &Path) -> Result<(), StoreError> {
        let mut config = self.own_settings()?;
        let program = quoted(&program.to_string_lossy());
        config.set_str(NAME, "Plenary: by clause, field and word")?;
        config.set_str(COMMAND, &format!("{program} merge-driver %O %A %B %P"))?;
        for renames in RENAMES {
            config.set_bool(renames, false)?;
        }
        let text = self.stated()?.unwrap_or_default();
        if text.lines().any(|line| line.trim() == LINE) {
            return Ok(());
        }
        let gap = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        self.put_attributes(&format!("{text}{gap}{LINE}\n"))
    }

    /// Takes the settings away again.
    ///
    /// # Errors
    ///
    /// As [`Repository::install_driver`].
    pub fn remove_driver(&self) -> Result<Installed, StoreError> {
        let mut config = self.own_settings()?;
        let mut was = Installed::No;
        if config.remove(COMMAND).is_ok() {
            was = Installed::Yes;
            for known in [NAME].into_iter().chain(RENAMES) {
                let _ = config.remove(known);
            }
        }
        let text = self.stated()?.unwrap_or_default();
        let kept: Vec<&str> = text.lines().filter(|line| line.trim() != LINE).collect();
        if kept.len() < text.lines().count() {
            was = Installed::Yes;
            let ended: String = kept.iter().map(|line| format!("{line}\n")).collect();
            self.put_attributes(&ended)?;
        }
        Ok(was)
    }

    /// The settings of this repository, to be written.
    fn own_settings(&self) -> Result<git2::Config, StoreError> {
        self.own_ground()?;
        plain::check(&self.common_dir().join("config"))?;
        Ok(self.git.config()?.open_level(git2::ConfigLevel::Local)?)
    }

    /// How far git's merges are led to this program.
    ///
    /// # Errors
    ///
    /// Where settings or `.gitattributes` cannot be read.
    pub(in crate::store) fn driver(&self) -> Result<Driver, StoreError> {
        let text = self.stated()?.unwrap_or_default();
        let named = text.lines().any(|line| line.trim() == LINE);
        let config = self.git.config()?.snapshot()?;
        let command = config.get_str(COMMAND).ok().and_then(program_of);
        Ok(match (named, command) {
            (false, None) => Driver::Absent,
            (true, None) => Driver::Uninstalled,
            (false, Some(_)) => Driver::Unnamed,
            (true, Some(program)) if program.is_file() => Driver::Whole,
            (true, Some(program)) => Driver::ProgramGone(program),
        })
    }

    fn attributes_path(&self) -> Option<PathBuf> {
        Some(self.work_dir()?.join(".gitattributes"))
    }

    fn stated(&self) -> Result<Option<String>, StoreError> {
        let Some(path) = self.attributes_path() else {
            return Ok(None);
        };
        let bytes = plain::read(&path, LONGEST)?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    fn put_attributes(&self, text: &str) -> Result<(), StoreError> {
        match self.attributes_path() {
            Some(path) => durable::replace(&path, text.as_bytes()),
            None => Ok(()),
        }
    }
}

/// The program of a command that was put together here.
fn program_of(command: &str) -> Option<PathBuf> {
    let (program, _) = command.strip_prefix('\'')?.split_once("' merge-driver ")?;
    Some(program.replace("'\\''", "'").into())
}

/// A word for the shell that git runs the command with.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_with_odd_characters_in_its_path_is_one_word() {
        assert_eq!(quoted("/a b/it's"), "'/a b/it'\\''s'");
        let command = format!("{} merge-driver %O", quoted("/a b/it's"));
        assert_eq!(program_of(&command), Some("/a b/it's".into()));
        assert_eq!(program_of("rm -rf /"), None);
    }
}
