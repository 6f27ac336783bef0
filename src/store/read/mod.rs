//! Reading plans out of git trees. The work tree plays no part: a link there could lead anywhere.
//!
//! Beside it what is told from two revisions: which files differ, which number a clause bore, what a change was. Nothing
//! in this room writes.

mod begun;
mod changed;
mod contents;
mod cut;
pub(super) mod dialogue;
mod fingerprint;
mod listing;
mod numbering;
mod objects;
mod own_files;
mod pairs;
mod sides;
mod stored;

pub use begun::Begun;
pub(super) use begun::{begin, complete};
pub(super) use changed::Versions;
pub(super) use contents::Contents;
pub(super) use dialogue::is_of;
pub(super) use listing::{Entry, list, list_some};
pub use numbering::Numbering;
pub(super) use objects::{Objects, reading};
pub(super) use pairs::{Entries, Entry as TreeEntry, EntryKind, Pairs};
pub(super) use sides::{Sides, listed};
pub(super) use stored::{Kind, Stored, stored};

use super::ids::oid;
use super::packs::{Object, Reader};
use super::plan_path::is_plans_folder;
use super::{PlanPath, StoreError};
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::format::{is_sheet, read_sorted};
use crate::plan::{Plan, Problem};
use crate::track::{CommitId, ObjectId};
use dialogue::Reading;
use git2::{ObjectType, Oid, Tree};
use listing::{Listing, OWN, Wanted, list_below};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The longest file that is read, in bytes.
pub const LIMIT: usize = 8 << 20;

/// How many files and folders a plan may have, and how many may differ in one change. Any real plan has a hundredth; of
/// more, not even a sentence would come while the room waits. Folders count, because a prepared repository can name one
/// folder many times over.
pub const MOST: usize = 50_000;

/// How deep plans are looked for.
const DEPTH: usize = 16;

/// Below this number of files a second thread costs more than it brings.
pub(super) const WORTH_A_THREAD: usize = 200;

/// The blobs of a plan's files, by path within the plan.
pub(super) type Blobs = BTreeMap<String, ObjectId>;

/// A plan as read from one revision.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The plan.
    pub plan: Plan,
    /// The dialogue about it.
    pub dialogue: Arc<Dialogue>,
    /// What is wrong with its files; paths are within the plan's directory.
    pub problems: Vec<Problem>,
}

impl Loaded {
    /// The same, unless this copy of the repository lacks a file of it: where one compares with it, that would tell of
    /// what did not happen.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn whole(self) -> Result<Loaded, StoreError> {
        match self.problems.iter().any(is_missing) {
            true => Err(StoreError::Missing),
            false => Ok(self),
        }
    }

    /// The id of the session that is open.
    pub fn session(&self) -> Option<String> {
        let open = self.dialogue.open_session();
        open.map(|session| session.id.to_string())
    }
}

/// Whether a problem is that this copy of the repository lacks the file.
fn is_missing(problem: &Problem) -> bool {
    problem.message.id == MISSING
}

const MISSING: &str = "store-missing-object";

/// The tree of a commit.
pub(super) fn tree(git: &git2::Repository, at: CommitId) -> Result<Tree<'_>, StoreError> {
    Ok(git.find_commit(oid(at)?)?.tree()?)
}

/// The tree of a plan's directory in a commit, if it is there.
pub(super) fn plan_tree<'g>(
    git: &'g git2::Repository,
    plan: &PlanPath,
    at: CommitId,
) -> Result<Option<Tree<'g>>, StoreError> {
    let mut folder = tree(git, at)?;
    for name in plan.as_str().split('/').filter(|name| !name.is_empty()) {
        let entry = folder
            .get_name(name)
            .filter(|object| object.kind() == Some(ObjectType::Tree));
        let Some(id) = entry.map(|entry| entry.id()) else {
            return Ok(None);
        };
        folder = git.find_tree(id)?;
    }
    Ok(Some(folder))
}

/// The directories with a `plan.toml`.
pub(super) fn plans(git: &git2::Repository, at: CommitId) -> Result<Vec<PlanPath>, StoreError> {
    let (mut plans, mut seen) = (Vec::new(), 0);
    let mut open = vec![(String::new(), tree(git, at)?.id(), 0)];
    while let Some((path, id, depth)) = open.pop() {
        let tree = git.find_tree(id)?;
        let plan = tree.get_name("plan.toml").is_some();
        if plan {
            plans.push(PlanPath::new(&path));
        }
        seen += 1;
        if seen > MOST {
            return Err(StoreError::TooMany(MOST));
        }
        for entry in &tree {
            let Ok(name) = entry.name() else { continue };
            let own = plan && is_plans_folder(name);
            if entry.kind() == Some(ObjectType::Tree) && depth < DEPTH && !own {
                open.push((format!("{path}/{name}"), entry.id(), depth + 1));
            }
        }
    }
    plans.sort();
    Ok(plans)
}

/// A blob's content, unless it is missing or too long.
pub(super) fn blob(git: &git2::Repository, id: Oid) -> Option<Vec<u8>> {
    let odb = git.odb().ok()?;
    let (size, kind) = odb.read_header(id).ok()?;
    if kind != ObjectType::Blob || size > LIMIT {
        return None;
    }
    Some(odb.read(id).ok()?.data().to_vec())
}

/// The folder of a plan that has to be there.
fn its_tree<'g>(
    git: &'g git2::Repository,
    plan: &PlanPath,
    at: CommitId,
) -> Result<Tree<'g>, StoreError> {
    plan_tree(git, plan, at)?.ok_or_else(|| StoreError::NoSuchPlan(plan.to_string()))
}

/// The plan of a revision.
pub(super) fn load(
    git: &git2::Repository,
    plan: &PlanPath,
    at: CommitId,
) -> Result<Loaded, StoreError> {
    load_listed(git, list_all(git, plan, at)?)
}

/// The files of a plan that has to be there.
fn list_all(git: &git2::Repository, plan: &PlanPath, at: CommitId) -> Result<Listing, StoreError> {
    let tree = its_tree(git, plan, at)?;
    let missing = || StoreError::NoSuchPlan(plan.to_string());
    tree.get_name("plan.toml").ok_or_else(missing)?;
    list(git, &tree)
}

fn load_listed(git: &git2::Repository, listing: Listing) -> Result<Loaded, StoreError> {
    let Listing {
        mut entries,
        mut problems,
        ..
    } = listing;
    let dialogue = Reading::begin(git, &mut entries);
    let (mut plan, broken) = read_apart(git, entries);
    problems.extend(broken);
    let (mut dialogue, unread) = dialogue.end(git);
    problems.extend(unread);
    // Without it nothing else can be judged: what consent is bound to begins with the plan's id.
    if problems
        .iter()
        .any(|problem| problem.path == "plan.toml" && is_missing(problem))
    {
        return Err(StoreError::Missing);
    }
    guard(&mut plan, &problems);
    dialogue::guard(&mut dialogue, &problems);
    in_order(&mut problems);
    Ok(Loaded {
        plan,
        dialogue: Arc::new(dialogue),
        problems,
    })
}

/// Reads a plan's files, on two threads where that is worth it: each takes the next file that neither has taken, so that
/// a busy machine that lets one of them wait does not keep the other waiting.
fn read_apart(git: &git2::Repository, entries: Vec<Entry>) -> (Plan, Vec<Problem>) {
    let (own, shared) = divided(entries);
    let next = AtomicUsize::new(0);
    let rest = || std::iter::from_fn(|| shared.get(next.fetch_add(1, Ordering::Relaxed)));
    let (mut plan, other) = if shared.is_empty() {
        (read(git, own.iter()), None)
    } else {
        std::thread::scope(|scope| {
            let path = git.path();
            let other = scope.spawn(move || {
                // A second handle that cannot be had is no reason to fail: the first reads everything.
                let objects = Objects::open(path, 1).ok()?;
                let read = objects.with(|it| Ok::<_, git2::Error>(read_from(it, rest())));
                read.ok()
            });
            let mine = read(git, own.iter().chain(rest()));
            match other.join() {
                Ok(other) => (mine, other),
                // What it had taken went with it.
                Err(_) => (read(git, own.iter().chain(&shared)), None),
            }
        })
    };
    if let Some((mut part, more, unread)) = other {
        plan.0.clauses.append(&mut part.clauses);
        plan.0.folders.append(&mut part.folders);
        plan.0.broken.extend(part.broken);
        plan.1.extend(of_a_part(more));
        plan.2.extend(unread);
    }
    let (plan, mut problems, unread) = plan;
    problems.extend(unread);
    (plan, problems)
}

/// What is wrong in a part of the files: that `plan.toml` is not among them is not.
fn of_a_part(problems: Vec<Problem>) -> impl Iterator<Item = Problem> {
    let problems = problems.into_iter();
    problems.filter(|problem| problem.code != "no-manifest")
}

fn in_order(problems: &mut [Problem]) {
    problems.sort_by(|first, second| (&first.path, first.line).cmp(&(&second.path, second.line)));
}

/// What stands where a clause's file should is never written over either.
fn guard(plan: &mut Plan, problems: &[Problem]) {
    for problem in problems {
        if is_sheet(&problem.path) {
            let entry = plan.unread.entry(problem.path.clone());
            entry.or_insert_with(|| problem.clone());
        }
        let is_clause = problem.path.starts_with("clauses/") && problem.path.ends_with(".toml");
        let stem = stem(&problem.path);
        if is_clause && !plan.clauses.contains_key(stem) {
            let entry = plan.broken.entry(stem.to_owned());
            entry.or_insert_with(|| problem.clone());
        }
    }
}

/// Divides the files into those that one thread reads and those that two threads share, each by their paths. Everything
/// that is not a clause, and all files of a clause that has several, are for the one, so that what the threads read can
/// be judged apart.
fn divided(mut entries: Vec<Entry>) -> (Vec<Entry>, Vec<Entry>) {
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    if entries.len() < WORTH_A_THREAD {
        return (entries, Vec::new());
    }
    let mut count: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    for entry in &entries {
        *count.entry(stem(&entry.path)).or_default() += 1;
    }
    let alone = |entry: &Entry| count.get(stem(&entry.path)) == Some(&1);
    let shared = entries.iter();
    let shared: Vec<bool> = shared
        .map(|entry| entry.path.starts_with("clauses/") && alone(entry))
        .collect();
    let mut shared = shared.into_iter();
    entries
        .into_iter()
        .partition(|_| !shared.next().unwrap_or(false))
}

/// The name of a file without its folders and its ending.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.strip_suffix(".toml").unwrap_or(name)
}

/// What was read, what is wrong in it, and what could not be read.
type Part = (Plan, Vec<Problem>, Vec<Problem>);

/// Reads and parses some of the files, by their paths; what cannot be read becomes a problem of its own.
fn read<'e>(git: &git2::Repository, entries: impl Iterator<Item = &'e Entry>) -> Part {
    let read = reading(git, |objects| {
        Ok::<_, git2::Error>(read_from(objects, entries))
    });
    read.unwrap_or_default()
}

/// One file after the other: what has been read of one is let go before the next.
fn read_from<'e>(objects: Reader<'_>, entries: impl Iterator<Item = &'e Entry>) -> Part {
    let mut unread = Vec::new();
    let files = entries.filter_map(|entry| match fetch(objects, entry) {
        Ok(object) => Some((entry.path.as_str(), object)),
        Err(problem) => {
            unread.push(problem);
            None
        }
    });
    let (plan, problems) = read_sorted(files);
    (plan, problems, unread)
}

/// What a file holds.
pub(super) fn fetch<'o>(objects: Reader<'o>, entry: &Entry) -> Result<Object<'o>, Problem> {
    let refuse = |id| Problem::error(entry.path.as_str(), "unreadable", Message::new(id));
    let object = objects.within(entry.blob, LIMIT);
    let object = object.map_err(|_| refuse(MISSING))?;
    object.ok_or_else(|| refuse("store-too-long"))
}

/// A plan, and the dialogue about it, with only those files that are wanted. With the blobs of these files.
pub(super) fn load_some(
    git: &git2::Repository,
    plan: &PlanPath,
    at: CommitId,
    wanted: Wanted<'_>,
) -> Result<(Loaded, Blobs), StoreError> {
    let tree = its_tree(git, plan, at)?;
    let listing = list_some(git, &tree, wanted)?;
    let blobs = listing.entries.iter();
    let blobs = blobs.map(|it| (it.path.clone(), it.blob)).collect();
    Ok((load_listed(git, listing)?, blobs))
}

/// A plan without clauses and dialogue, whose folders are not even looked into: there may be hundreds.
pub(super) fn load_own(
    git: &git2::Repository,
    plan: &PlanPath,
    at: CommitId,
) -> Result<Loaded, StoreError> {
    let tree = its_tree(git, plan, at)?;
    load_listed(git, list_below(git, &tree, &OWN, &|_, _| true)?)
}

/// The file of a clause.
pub(super) fn find(
    git: &git2::Repository,
    plan: &PlanPath,
    at: CommitId,
    wanted: impl Fn(&str) -> bool,
) -> Result<Option<Entry>, StoreError> {
    let Some(tree) = plan_tree(git, plan, at)? else {
        return Ok(None);
    };
    let wanted = |above: &str, name: &str| above.starts_with("clauses/") && wanted(stem(name));
    let entries = list_some(git, &tree, &wanted)?.entries;
    Ok(entries.into_iter().next())
}
