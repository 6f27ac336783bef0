//! States of a plan: one is read whole, the others differ from it in a few files.

use crate::dialogue::Dialogue;
use crate::dialogue::merging::State;
use crate::plan::format::read_plan;
use crate::plan::{Plan, Problem};
use crate::store::ids::{object_id, oid};
use crate::store::read::{self, stem};
use crate::store::{PlanPath, StoreError};
use git2::Oid;
use std::sync::Arc;

/// A plan and its dialogue.
#[derive(Clone, Default)]
pub(super) struct Owned {
    pub plan: Plan,
    pub dialogue: Dialogue,
}

/// A file of another side by its path within the plan, and what it holds there, if it is there.
pub(super) type Other<'o> = (&'o str, Option<&'o [u8]>);

/// A revision's, and what is wrong with its files.
///
/// # Errors
///
/// Where git's objects are missing.
pub(super) fn of(
    git: &git2::Repository,
    path: &PlanPath,
    at: Oid,
) -> Result<(Owned, Vec<Problem>), StoreError> {
    let loaded = read::load(git, path, object_id(at))?.whole()?;
    let owned = Owned {
        plan: loaded.plan,
        dialogue: Arc::unwrap_or_clone(loaded.dialogue),
    };
    Ok((owned, loaded.problems))
}

/// The same of one that exists in memory only.
///
/// # Errors
///
/// Where git's objects are missing.
pub(super) fn of_memory(
    git: &git2::Repository,
    path: &PlanPath,
    at: Oid,
) -> Result<(Owned, Vec<Problem>), StoreError> {
    let mut files = Vec::new();
    if let Some(tree) = read::plan_tree(git, path, object_id(at))? {
        for entry in read::list(git, &tree)?.entries {
            let bytes = read::blob(git, oid(entry.blob)?);
            files.extend(bytes.map(|bytes| (entry.path, bytes)));
        }
    }
    let files = files.iter();
    let files = files.map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    Ok(parsed(&files.collect::<Vec<_>>()))
}

fn parsed(files: &[(&str, &[u8])]) -> (Owned, Vec<Problem>) {
    let (plan, mut problems) = read_plan(files.iter().copied());
    let (dialogue, more) = Dialogue::read(files.iter().copied());
    problems.extend(more);
    (Owned { plan, dialogue }, problems)
}

impl Owned {
    /// What a merge needs of it.
    pub fn state<'a>(&'a self, read: &'a dyn Fn(&str) -> Option<Vec<u8>>) -> State<'a> {
        State {
            plan: &self.plan,
            dialogue: &self.dialogue,
            read,
        }
    }

    /// The same state with these files as another side has them, and what is wrong with those.
    pub fn with(&self, files: &[Other<'_>]) -> (Owned, Vec<Problem>) {
        let mut new = self.clone();
        for (path, _) in files {
            new.forget(path);
        }
        let there = files.iter();
        let there = there.filter_map(|(path, bytes)| Some((*path, (*bytes)?)));
        let (found, mut problems) = parsed(&there.collect::<Vec<_>>());
        let holds = |wanted: &str| files.iter().any(|(path, _)| *path == wanted);
        let described = holds("plan.toml");
        problems.retain(|problem| described || problem.path != "plan.toml");
        if described {
            new.plan.manifest = found.plan.manifest;
        }
        new.plan.clauses.extend(found.plan.clauses);
        new.plan.folders.extend(found.plan.folders);
        new.plan.broken.extend(found.plan.broken);
        new.plan.unread.extend(found.plan.unread);
        let (mine, other) = (&mut new.plan.registers, found.plan.registers);
        mine.take(other, holds);
        new.plan.figures.extend(found.plan.figures);
        new.plan.scenarios.extend(found.plan.scenarios);
        new.dialogue.amendments.extend(found.dialogue.amendments);
        new.dialogue.positions.extend(found.dialogue.positions);
        new.dialogue.sessions.extend(found.dialogue.sessions);
        new.dialogue.broken.extend(found.dialogue.broken);
        (new, problems)
    }

    /// Leaves out what one file says.
    fn forget(&mut self, path: &str) {
        let stem = stem(path);
        match path.split_once('/').map(|(folder, _)| folder) {
            Some("clauses") => {
                self.plan.broken.remove(stem);
                self.plan.clauses.remove(stem);
                self.plan.folders.remove(stem);
            }
            Some("amendments") => {
                if let Ok(id) = stem.parse() {
                    self.dialogue.amendments.remove(&id);
                }
            }
            Some("positions") => {
                if let Ok(party) = stem.parse() {
                    self.dialogue.positions.remove(&party);
                }
            }
            Some("sessions") => {
                if let Ok(id) = stem.parse() {
                    self.dialogue.sessions.remove(&id);
                }
            }
            _ => {}
        }
        self.plan.reread(path, None);
        self.dialogue.broken.remove(path);
    }
}
