//! What an act comes to at a head: the files it changes, and all that its change says.

use super::act::Overtaken;
use crate::i18n::Message;
use crate::plan::{ClauseId, Field, Manifest, Problem};
use crate::store::StoreError;
use crate::store::read::{self, Loaded};
use crate::track::{ObjectId, Person};
use std::collections::{BTreeMap, BTreeSet};

/// The files an act changes, by path within the plan.
pub(in crate::store) type Files = BTreeMap<String, FileChange>;

/// A file before and after.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::store) struct FileChange {
    pub old: Option<ObjectId>,
    pub new: Option<Vec<u8>>,
}

/// What an act comes to at a head.
#[derive(Default)]
pub(in crate::store) struct Work {
    /// Every file it changes, as it was at the head and as it becomes in the end.
    pub files: Files,
    pub overtaken: Vec<Overtaken>,
    pub merged: Vec<(ClauseId, Field)>,
    pub manifest: Manifest,
    pub message: String,
    /// Whose the last change is, if not of the one who has the floor.
    pub author: Option<Person>,
    /// The changes that go before the last one. The branch moves over all of them at once, so that none is ever
    /// there without the others.
    pub before: Vec<Step>,
    /// What happened, where deeds or an undo say it.
    pub said: Vec<Message>,
}

/// One of several changes that make up an act.
pub(in crate::store) struct Step {
    pub author: Person,
    pub files: Vec<(String, Option<Vec<u8>>)>,
    pub message: String,
}

impl Work {
    /// How many files it writes.
    pub(super) fn written(&self) -> usize {
        let before = self.before.iter().map(|step| step.files.len());
        self.files.len() + before.sum::<usize>()
    }
}

/// Whether a plan can be changed.
pub(in crate::store) fn writable(loaded: &Loaded) -> Result<(), StoreError> {
    if loaded.plan.read_only() {
        return Err(StoreError::Newer(loaded.plan.manifest.format));
    }
    let broken = |problem: &Problem| problem.path == "plan.toml";
    if loaded.problems.iter().any(broken) {
        return Err(StoreError::BrokenManifest);
    }
    Ok(())
}

/// The clauses whose files these are.
pub(in crate::store) fn clauses_of(files: &Files) -> Vec<ClauseId> {
    clauses_in(files.keys())
}

/// The clauses whose files lie at these paths.
pub(super) fn clauses_in<'p>(paths: impl Iterator<Item = &'p String>) -> Vec<ClauseId> {
    let clauses: BTreeSet<ClauseId> = paths
        .filter(|path| path.starts_with("clauses/"))
        .filter_map(|path| read::stem(path).parse().ok())
        .collect();
    clauses.into_iter().collect()
}

/// Whether all that is to be written would be read again: a file that is too long is left out, with all that is in it.
pub(super) fn readable(files: &Files) -> Result<(), StoreError> {
    let too_long = |file: &FileChange| file.new.as_ref().is_some_and(|new| new.len() > read::LIMIT);
    match files.iter().find(|(_, file)| too_long(file)) {
        None => Ok(()),
        Some((path, _)) => Err(StoreError::FileTooLong(path.clone())),
    }
}
