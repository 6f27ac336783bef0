//! Two revisions of a repository brought together: each plan that both have, and the files outside of plans.

use super::sides::{Differing, File, differing};
use super::states::{self, Other, Owned};
use crate::dialogue::AmendmentId;
use crate::dialogue::merging::{
    self, Case, CaseKind, Fate, Keep, Merging, Renumbered, Theirs, Three,
};
use crate::i18n::Arg;
use crate::plan::{ClauseId, Outline, Plan, Problem};
use crate::store::read::{self, Contents};
use crate::store::repository::{object_id, oid};
use crate::store::{PlanPath, StoreError};
use git2::build::TreeUpdateBuilder;
use git2::{FileMode, ObjectType, Oid};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// What was brought together of one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanMerge {
    /// Which plan.
    pub plan: PlanPath,
    /// Where the two collide. What is in no plan is told with the first of them.
    pub cases: Vec<Case>,
    /// Amendments that came in with a number that another has here.
    pub renumbered: Vec<Renumbered>,
    /// The clauses of cases.
    pub clauses: BTreeMap<ClauseId, CalledClause>,
    /// The amendments of cases.
    pub amendments: BTreeMap<AmendmentId, CalledAmendment>,
}

/// What a clause is called now, or on the other side where it is not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledClause {
    /// Its number.
    pub number: String,
    /// Number and title.
    pub called: String,
}

/// What an amendment is called now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledAmendment {
    /// Its number, once it has one.
    pub number: Option<String>,
    /// As a sentence calls it.
    pub called: Arg,
}

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

/// A plan that is being merged.
pub(super) struct PlanWork {
    pub path: PlanPath,
    pub merging: Merging,
    pub ours: Owned,
    pub theirs: Owned,
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
    let odb = git.odb()?;
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
    let mut plans: BTreeMap<PlanPath, BTreeSet<String>> = BTreeMap::new();
    let (mut others, mut elsewhere) = (BTreeMap::new(), Vec::new());
    for (path, three, plan) in inside {
        if three.ours.is_none() && three.theirs.is_some() && is_taken(&root, path) {
            elsewhere.push(left(path));
            continue;
        }
        let known = |(id, mode)| {
            let file = read::Kind::of(mode) == read::Kind::File;
            file && contents.of(id).is_some()
        };
        match plan {
            Some(plan) if files_of(three).all(known) => {
                let inside = path.strip_prefix(&plan.join("")).unwrap_or(path);
                let files = plans.entry(plan.clone()).or_default();
                files.insert(inside.to_owned());
            }
            _ => {
                // What cannot be read must not pass for a file that is not there.
                for (id, mode) in files_of(three) {
                    if read::Kind::of(mode) == read::Kind::File {
                        odb.read_header(id)?;
                    }
                }
                alone(git, path, *three, (&mut others, &mut elsewhere));
            }
        }
    }
    let mut done = Vec::with_capacity(plans.len());
    for (path, files) in plans {
        let spent = spent.get(&path).copied().unwrap_or(0);
        let all = (&differing, &contents);
        done.push(plan(git, path, &files, (ours, all), (keep, spent))?);
    }
    Ok(Brought {
        differing,
        plans: done,
        elsewhere,
        others,
    })
}

/// A file that differs, on the three sides, and the plan of both that it is in.
type Inside<'d> = (&'d String, &'d Three<Option<File>>, Option<&'d PlanPath>);

/// The files of plans of which it must be known what they hold.
fn wanted(inside: &[Inside<'_>]) -> Vec<Oid> {
    let inside = inside.iter().filter(|(_, _, plan)| plan.is_some());
    let files = inside.flat_map(|(_, three, _)| files_of(three));
    let files = files.filter(|(_, mode)| read::Kind::of(*mode) == read::Kind::File);
    let mut seen = HashSet::new();
    let ids = files.map(|(id, _)| id);
    ids.filter(|id| seen.insert(*id)).collect()
}

/// A file as each side has it that has it.
fn files_of(three: &Three<Option<File>>) -> impl Iterator<Item = File> {
    [three.base, three.ours, three.theirs].into_iter().flatten()
}

/// Whether a file lies in the directory of a plan.
fn holds(plan: &PlanPath, path: &str) -> bool {
    path.starts_with(&plan.join(""))
}

/// A file that is no part of a plan: whichever side changed it, both where the changes lie apart.
fn alone(
    git: &git2::Repository,
    path: &str,
    three: Three<Option<File>>,
    (others, cases): (&mut BTreeMap<String, New>, &mut Vec<Case>),
) {
    if three.base == three.ours {
        let new = three.theirs.map_or(New::Gone, New::Known);
        others.insert(path.to_owned(), new);
        return;
    }
    if three.base == three.theirs {
        return;
    }
    let text = |file: Option<File>| {
        let (id, mode) = file?;
        let bytes = (read::Kind::of(mode) == read::Kind::File).then(|| read::blob(git, id))?;
        String::from_utf8(bytes?).ok()
    };
    let texts = three.map(text);
    let merged = match (&texts.ours, &texts.theirs) {
        (Some(_), Some(_)) => merging::file(path, texts.as_ref().map(Option::as_deref)),
        _ => None,
    };
    match merged {
        Some(text) => {
            others.insert(path.to_owned(), New::Bytes(text.into_bytes()));
        }
        None => cases.push(left(path)),
    }
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

/// One plan that both sides have.
fn plan(
    git: &git2::Repository,
    path: PlanPath,
    files: &BTreeSet<String>,
    (ours, (all, contents)): (Oid, (&Differing, &Contents)),
    (keep, spent): (Keep, u32),
) -> Result<PlanWork, StoreError> {
    let (mut own, problems) = match keep {
        Keep::Ours => states::of(git, &path, ours)?,
        // It may exist in memory only, where no other thread sees it.
        Keep::Base => states::of_memory(git, &path, ours)?,
    };
    writable(&own.plan, &problems)?;
    own.dialogue.spent = spent;
    // Asked for where a clause that neither changed is to stand elsewhere.
    let kept = OnceCell::new();
    let kept = |of: &str| {
        let kept = kept.get_or_init(|| blobs(git, &path, ours));
        read::blob(git, *kept.as_ref().ok()?.get(of)?)
    };
    let read =
        |of: &str, at: fn(&Three<Option<File>>) -> Option<File>| match all.get(&path.join(of)) {
            Some(three) => at(three).and_then(|(id, _)| contents.of(id).map(<[u8]>::to_vec)),
            None => kept(of),
        };
    let reads = (
        |of: &str| read(of, |three| three.base),
        |of: &str| read(of, |three| three.ours),
        |of: &str| read(of, |three| three.theirs),
    );
    // Of the files that are not as ours has them.
    let others = |at: fn(&Three<Option<File>>) -> Option<File>| -> Vec<Other<'_>> {
        let of = |file| all.get(&path.join(file));
        let other = files.iter().filter_map(|file| Some((file, of(file)?)));
        let other = other.filter(|(_, three)| at(three) != three.ours);
        let content = |three| at(three).and_then(|(id, _)| contents.of(id));
        other
            .map(|(file, three)| (file.as_str(), content(three)))
            .collect()
    };
    let (of_base, mine) = (others(|three| three.base), &own);
    let ((base, _), (theirs, problems)) = std::thread::scope(|scope| {
        let base =
            (of_base.len() >= read::WORTH_A_THREAD).then(|| scope.spawn(|| mine.with(&of_base)));
        let theirs = mine.with(&others(|three| three.theirs));
        let base = base.and_then(|base| base.join().ok());
        (base.unwrap_or_else(|| mine.with(&of_base)), theirs)
    });
    writable(&theirs.plan, &problems)?;
    let sides = Three {
        base: base.state(&reads.0),
        ours: mine.state(&reads.1),
        theirs: theirs.state(&reads.2),
    };
    let merging = merging::merge(sides, files, keep);
    Ok(PlanWork {
        path,
        merging,
        ours: own,
        theirs,
    })
}

/// Refuses what a newer Plenary wrote, and what says nothing of itself.
fn writable(plan: &Plan, problems: &[Problem]) -> Result<(), StoreError> {
    if plan.read_only() {
        return Err(StoreError::Newer(plan.manifest.format));
    }
    match problems.iter().any(|problem| problem.path == "plan.toml") {
        true => Err(StoreError::BrokenManifest),
        false => Ok(()),
    }
}

/// The files of a plan in a commit.
fn blobs(
    git: &git2::Repository,
    plan: &PlanPath,
    at: Oid,
) -> Result<BTreeMap<String, Oid>, StoreError> {
    let Some(tree) = read::plan_tree(git, plan, object_id(at))? else {
        return Ok(BTreeMap::new());
    };
    let entries = read::list(git, &tree)?.entries.into_iter();
    let pair = |entry: read::Entry| Ok((entry.path, oid(entry.blob)?));
    entries.map(pair).collect()
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

    /// What is told of it, for each plan.
    pub fn told(&self) -> Vec<PlanMerge> {
        let mut told: Vec<PlanMerge> = self.plans.iter().map(PlanWork::told).collect();
        match told.first_mut() {
            Some(first) => first.cases.extend(self.elsewhere.iter().cloned()),
            None if self.elsewhere.is_empty() => {}
            None => told.push(PlanMerge {
                plan: PlanPath::default(),
                cases: self.elsewhere.clone(),
                renumbered: Vec::new(),
                clauses: BTreeMap::new(),
                amendments: BTreeMap::new(),
            }),
        }
        told
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

impl PlanWork {
    fn told(&self) -> PlanMerge {
        let sides = [&self.merging.plan, &self.theirs.plan];
        let outlines = sides.map(Outline::of);
        let cases = &self.merging.cases;
        let clause = |id: &ClauseId| {
            let mut sides = sides.iter().zip(&outlines);
            let called = sides.find_map(|(plan, outline)| {
                let number = outline.number(id)?.to_owned();
                let called = outline.called(plan, id)?;
                Some(CalledClause { number, called })
            });
            Some((id.clone(), called?))
        };
        let clauses = cases.iter().filter_map(|case| case.clause.as_ref());
        let tabled = cases.iter().flat_map(|case| &case.tabled);
        let amendment = |id: &AmendmentId| {
            let found = self.merging.dialogue.amendments.get(id)?;
            let called = CalledAmendment {
                number: found.numbered(),
                called: found.called(&self.merging.plan, &self.merging.dialogue),
            };
            Some((id.clone(), called))
        };
        PlanMerge {
            plan: self.path.clone(),
            clauses: clauses.filter_map(clause).collect(),
            amendments: tabled.filter_map(|(_, id)| amendment(id)).collect(),
            cases: cases.clone(),
            renumbered: self.merging.renumbered.clone(),
        }
    }
}
