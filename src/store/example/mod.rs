//! The built-in plans. Each is written as a repository of its own, with a history of acts by several voices,
//! the same to the last commit id wherever and whenever it is written.
//!
//! What the examples say belongs into `plans/`, not here.

mod deeds;
mod edits;
mod files;
mod keys;
mod replay;
mod script;

use super::StoreError;
use super::create::fresh;
use crate::plan::format::read_manifest;
use crate::track::CommitId;
use replay::Replay;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(super) use replay::ATTRIBUTES;

/// A built-in plan, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The name on the command line.
    pub name: &'static str,
    /// The plan's title, in the plan's language.
    pub title: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// BCP 47, of the text.
    pub language: String,
}

/// Every built-in plan, by name.
pub fn all() -> Vec<Example> {
    let examples = files::EXAMPLES.iter();
    examples
        .map(|example| {
            let manifest = example.file("plan.toml").map(read_manifest);
            let manifest = manifest.and_then(Result::ok).unwrap_or_default();
            Example {
                name: &example.name,
                title: manifest.title,
                countries: manifest.countries,
                language: manifest.language,
            }
        })
        .collect()
}

/// Writes a built-in plan with its history into a folder that does not exist yet or is empty. Nothing is
/// flushed to the disk file by file: an example can always be written anew.
///
/// # Errors
///
/// [`StoreError::NoExample`], [`StoreError::NotEmpty`], or what the disk says; the folder is then as before.
pub fn write(name: &str, folder: &Path) -> Result<CommitId, StoreError> {
    let example = files::EXAMPLES.iter().find(|it| it.name == name);
    let example = example.ok_or_else(|| StoreError::NoExample(name.to_owned()))?;
    fresh::repository(folder, |branch| Replay::of(example).run(example, branch))
}

/// The folder of the copy of a built-in plan kept under `data`, written if there is none yet. What people did
/// to their copy stays.
///
/// # Errors
///
/// As of [`write()`].
pub fn keep(name: &str, data: &Path) -> Result<PathBuf, StoreError> {
    let known = files::EXAMPLES.iter().any(|it| it.name == name);
    let folder = data.join("examples").join(name);
    if known && folder.join(".git").exists() {
        return Ok(folder);
    }
    match write(name, &folder) {
        // Another Plenary was faster.
        Err(StoreError::NotEmpty(_)) if folder.join(".git").exists() => Ok(folder),
        done => done.map(|_| folder),
    }
}

/// Writes a built-in plan into a folder of its own, in place of what was there: one in this language, or else the first in
/// English. For what begins from the same plan each time.
///
/// # Errors
///
/// As of [`write()`].
pub fn afresh(language: &str, folder: &Path) -> Result<PathBuf, StoreError> {
    let all = all();
    let speaks = |code: &str| all.iter().find(|it| it.language == code);
    let example = speaks(language).or_else(|| speaks("en"));
    let example = example.ok_or_else(|| StoreError::NoExample(language.to_owned()))?;
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(StoreError::Io(folder.to_owned(), error))
        }
        _ => write(example.name, folder).map(|_| folder.to_owned()),
    }
}

#[cfg(test)]
mod script_tests;
#[cfg(test)]
mod tests;
