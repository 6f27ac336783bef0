//! Two revisions of a repository brought together: each plan that both have, and the files outside of plans.

use super::plan_work::{Bringing, PlanWork};
use super::sides::{Differing, File, differing};
use crate::dialogue::merging::{self, Case, CaseKind, Fate, Keep, Theirs, Three};
use crate::store::ids::object_id;
use crate::store::read::{self, Contents};
use crate::store::{PlanPath, StoreError};
use git2::build::TreeUpdateBuilder;
use git2::{FileMode, ObjectType, Oid};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// What a file of ours becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum New {
    /// A file that theirs has.
    Known(File),
    /// This.
    Bytes(Vec<u8>),
    /// Nothing.
    Gone,
}

/// What comes of two revisions.
pub(super) struct Brought {
    pub differing: Differing,
    pub plans: Vec<PlanWork>,
    /// Files outside of plans that both changed.
    pub elsewhere: Vec<Case>,
    /// What becomes of files outside of plans, and of plans that only one side has.
    pub others: BTreeMap<String, New>,
}

/// Brings two revisions together that come from a third.
///
/// # Errors
///
/// Where a plan cannot be read well enough to be merged, or git's objects are missing.
///
/// `spent` holds the numbers that were given last to amendments which are here no more.
pub(super) fn bring(
    git: &git2::Repository,
    base: Oid,
    (ours, theirs): (Oid, Oid),
    keep: Keep,
    spent: &BTreeMap<PlanPath, u32>,
) -> Result<Brought, StoreError> {
    let tree = |id: Oid| git.find_commit(id).map(|commit| commit.tree_id());
    let trees = Three {
        base: Some(tree(base)?),
        ours: Some(tree(ours)?),
        theirs: Some(tree(theirs)?),
    };
    let differing = differing(git, trees)?;
    let root = git.find_commit(ours)?.tree()?;
    let here = read::plans(git, object_id(ours))?;
    let there: BTreeSet<PlanPath> = read::plans(git, object_id(theirs))?.into_iter().collect();
    let both = |path: &str| {
        let plan = here.iter().filter(|plan| holds(plan, path));
        let plan = plan.max_by_key(|plan| plan.as_str().len());
        plan.filter(|plan| there.contains(*plan))
    };
    let inside: Vec<Inside<'_>> = differing
        .iter()
        .map(|(path, three)| (path, three, both(path)))
        .collect();
    let contents = Contents::read(git, &wanted(&inside))?;
    let mut sorted = Sorted::default();
    for file in inside {
        sorted.take(git, &root, file, &contents)?;
    }
    let bringing = Bringing {
        git,
        ours,
        differing: &differing,
        contents: &contents,
        keep,
    };
    let mut plans = Vec::with_capacity(sorted.plans.len());
    for (path, files) in sorted.plans {
        let spent = spent.get(&path).copied().unwrap_or(0);
        plans.push(bringing.plan(path, &files, spent)?);
    }
    Ok(Brought {
        plans,
        elsewhere: sorted.elsewhere,
        others: sorted.others,
        differing,
    })
}

/// The files that differ, by what is done with them.
#[derive(Default)]
struct Sorted {
    /// Those that are merged as files of a plan, within its directory.
    plans: BTreeMap<PlanPath, BTreeSet<String>>,
    /// What becomes of the others, by path within the repository.
    others: BTreeMap<String, New>,
    /// Those that stay as they are here.
    elsewhere: Vec<Case>,
}

impl Sorted {
    fn take(
        &mut self,
        git: &git2::Repository,
        root: &git2::Tree<'_>,
        (path, three, plan): Inside<'_>,
        contents: &Contents,
    ) -> Result<(), StoreError> {
        if three.ours.is_none() && three.theirs.is_some() && is_taken(root, path) {
            self.elsewhere.push(left(path));
            return Ok(());
        }
        let known = |(id, mode)| is_file(mode) && contents.of(id).is_some();
        if let Some(plan) = plan.filter(|_| files_of(three).all(known)) {
            let inside = path.strip_prefix(&plan.join("")).unwrap_or(path);
            let files = self.plans.entry(plan.clone()).or_default();
            files.insert(inside.to_owned());
            return Ok(());
        }
        // What cannot be read must not pass for a file that is not there.
        let odb = git.odb()?;
        for (id, _) in files_of(three).filter(|(_, mode)| is_file(*mode)) {
            odb.read_header(id)?;
        }
        self.alone(git, path, *three);
        Ok(())
    }

    /// A file that is no part of a plan: whichever side changed it, both where the changes lie apart.
    fn alone(&mut self, git: &git2::Repository, path: &str, three: Three<Option<File>>) {
        if three.base == three.ours {
            let new = three.theirs.map_or(New::Gone, New::Known);
            self.others.insert(path.to_owned(), new);
            return;
        }
        if three.base == three.theirs {
            return;
        }
        let text = |file: Option<File>| {
            let (id, mode) = file?;
            let bytes = is_file(mode).then(|| read::blob(git, id))?;
            String::from_utf8(bytes?).ok()
        };
        let texts = three.map(text);
        let merged = match (&texts.ours, &texts.theirs) {
            (Some(_), Some(_)) => merging::file(path, texts.as_ref().map(Option::as_deref)),
            _ => None,
        };
        match merged {
            Some(text) => {
                self.others
                    .insert(path.to_owned(), New::Bytes(text.into_bytes()));
            }
            None => self.elsewhere.push(left(path)),
        }
    }
}

/// A file that differs, on the three sides, and the plan of both that it is in.
type Inside<'d> = (&'d String, &'d Three<Option<File>>, Option<&'d PlanPath>);

/// The files of plans of which it must be known what they hold.
fn wanted(inside: &[Inside<'_>]) -> Vec<Oid> {
    let inside = inside.iter().filter(|(_, _, plan)| plan.is_some());
    let files = inside.flat_map(|(_, three, _)| files_of(three));
    let files = files.filter(|(_, mode)| is_file(*mode));
    let mut seen = HashSet::new();
    let ids = files.map(|(id, _)| id);
    ids.filter(|id| seen.insert(*id)).collect()
}

/// A file as each side has it that has it.
fn files_of(three: &Three<Option<File>>) -> impl Iterator<Item = File> {
    [three.base, three.ours, three.theirs].into_iter().flatten()
}

/// Whether this is a plain file.
fn is_file(mode: i32) -> bool {
    read::Kind::of(mode) == read::Kind::File
}

/// Whether a file lies in the directory of a plan.
fn holds(plan: &PlanPath, path: &str) -> bool {
    path.starts_with(&plan.join(""))
}

/// Whether ours has a folder where theirs has a file, or a file where theirs has a folder.
fn is_taken(root: &git2::Tree<'_>, path: &str) -> bool {
    let folders = path.match_indices('/').map(|(at, _)| at);
    let mut above = folders.filter_map(|at| path.get(..at));
    let kind = |path: &str| root.get_path(Path::new(path)).ok()?.kind();
    kind(path) == Some(ObjectType::Tree)
        || above.any(|folder| kind(folder).is_some_and(|kind| kind != ObjectType::Tree))
}

/// A file that stays as it is here.
fn left(path: &str) -> Case {
    Case {
        kind: CaseKind::File,
        clause: None,
        field: None,
        path: Some(path.to_owned()),
        theirs: Theirs::Note(String::new()),
        tabled: Vec::new(),
    }
}

impl Brought {
    /// Every file of ours that changes, by path within the repository.
    pub fn files(&self) -> BTreeMap<String, New> {
        let mut files = self.others.clone();
        for plan in &self.plans {
            for (path, fate) in &plan.merging.files {
                let path = plan.path.join(path);
                let new = match fate {
                    Fate::Gone => New::Gone,
                    Fate::Text(text) => New::Bytes(text.clone().into_bytes()),
                    Fate::Theirs => match self.differing.get(&path).and_then(|it| it.theirs) {
                        Some(file) => New::Known(file),
                        None => continue,
                    },
                };
                files.insert(path, new);
            }
        }
        files
    }

    /// The tree of ours with these files, in a repository whose new objects stay in memory.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn tree_in_memory(&self, git: &git2::Repository, ours: Oid) -> Result<Oid, StoreError> {
        let tree = git.find_commit(ours)?.tree()?;
        let mut update = TreeUpdateBuilder::new();
        for (path, new) in self.files() {
            match new {
                New::Known((id, mode)) => update.upsert(path, id, mode_of(mode)),
                New::Bytes(bytes) => update.upsert(path, git.blob(&bytes)?, FileMode::Blob),
                New::Gone if tree.get_path(Path::new(&path)).is_ok() => update.remove(path),
                New::Gone => &mut update,
            };
        }
        Ok(update.create_updated(git, &tree)?)
    }
}

fn mode_of(mode: i32) -> FileMode {
    match mode {
        0o100_755 => FileMode::BlobExecutable,
        0o120_000 => FileMode::Link,
        0o160_000 => FileMode::Commit,
        _ => FileMode::Blob,
    }
}
