//! The history of one clause: of every commit only its place and the clause's file in it, and more only of those
//! that made a version. Reads two trees of most commits, and no other clause's.

use super::carries::{carried_into, moved_here};
use super::commit::{RawCommit, skeleton};
use super::trees::Trees;
use super::undone::undone;
use super::{Attributor, BATCH, Blobs, HistoryError, Open, change, next, ordered};
use crate::plan::{ClauseId, Manifest};
use crate::store::packs::{Packs, Reader};
use crate::store::read::Objects;
use crate::track::{Change, ChangeIx, CommitId, History, ObjectId, Touch};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

/// A commit, with its parents by their places.
struct Light {
    id: CommitId,
    parents: Vec<usize>,
    time: i64,
}

/// The clause's file in the tree of a commit, by the commit's place.
type File = (usize, Option<ObjectId>);

/// The history of one clause up to `head`, as [`load`](super::load) would tell it: only changes that made a
/// version of the clause, merges where versions meet, roots, and `head` itself. Where words came into it from other clauses,
/// the whole history.
///
/// # Errors
///
/// As [`load`](super::load).
pub fn load_clause(
    git_dir: &Path,
    plan: &str,
    head: CommitId,
    manifest: Option<&Manifest>,
    clause: &ClauseId,
) -> Result<History, HistoryError> {
    git2::opts::strict_hash_verification(false);
    git2::opts::enable_caching(false);
    let repository = git2::Repository::open(git_dir)?;
    if repository.is_shallow() {
        // What is missing where is told by the whole history.
        return super::load(git_dir, plan, &[head], manifest, &|_| {});
    }
    let packs = Packs::of(&repository);
    let odb = repository.odb()?;
    let objects = Reader::new(&odb, &packs);
    let hint = {
        let mut trees = Trees::new(objects, plan);
        let root = trees.of_commit(head)?;
        trees.folder_of(root, clause)?
    };
    let (send, receive) = channel();
    let receive = Mutex::new(receive);
    let look = |way| {
        let objects = Objects::open(git_dir, way)?;
        look_up(&objects, plan, clause, hint.as_deref(), &receive)
    };
    let (commits, versions) = std::thread::scope(|scope| {
        let other = scope.spawn(|| look(1));
        let commits = walk(objects, head, send);
        let mut versions = look(0)?;
        match other.join() {
            Ok(more) => versions.extend(more?),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        Ok::<_, HistoryError>((commits?, versions))
    })?;
    let mut files = vec![None; commits.len()];
    for (place, file) in versions {
        if let Some(slot) = files.get_mut(place) {
            *slot = file;
        }
    }
    let changes =
        Reduced::of(&commits, &files, head).changes(objects, &Attributor::new(manifest))?;
    if carried_into(objects, (&Blobs::new(git_dir), plan), &changes)
        || moved_here(objects, plan, &changes)?
    {
        // Whose the words are that came from another clause or folder is told by the whole history.
        return super::load(git_dir, plan, &[head], manifest, &|_| {});
    }
    Ok(History::new(changes, vec![clause.clone()]))
}

/// Reads the commits and hands over their trees to be looked into.
fn walk(
    objects: Reader<'_>,
    head: CommitId,
    send: Sender<Vec<(usize, ObjectId)>>,
) -> Result<Vec<Light>, HistoryError> {
    let mut commits: Vec<Light> = Vec::new();
    let mut parents: Vec<Vec<CommitId>> = Vec::new();
    let mut places: FxHashMap<CommitId, usize> = FxHashMap::default();
    let mut open = Open::new();
    let mut batch = Vec::with_capacity(BATCH);
    let mut waiting = vec![head];
    loop {
        for id in waiting.drain(..) {
            if places.contains_key(&id) {
                continue;
            }
            let object = objects.read(id)?;
            let commit = (object.kind() == git2::ObjectType::Commit)
                .then(|| skeleton(object.data()))
                .flatten();
            let light = commit.ok_or(HistoryError::Damaged(id))?;
            let place = commits.len();
            open.push((light.seconds, Reverse(place)));
            places.insert(id, place);
            batch.push((place, light.tree));
            parents.push(light.parents);
            commits.push(Light {
                id,
                parents: Vec::new(),
                time: light.seconds,
            });
        }
        if batch.len() >= BATCH {
            let _ = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        }
        let Some((_, Reverse(place))) = open.pop() else {
            break;
        };
        waiting.extend(parents.get(place).into_iter().flatten());
    }
    let _ = send.send(batch);
    for (commit, parents) in commits.iter_mut().zip(parents) {
        commit.parents = parents
            .iter()
            .filter_map(|id| places.get(id).copied())
            .collect();
    }
    Ok(commits)
}

fn look_up(
    objects: &Objects,
    plan: &str,
    clause: &ClauseId,
    hint: Option<&[Vec<u8>]>,
    receive: &Mutex<Receiver<Vec<(usize, ObjectId)>>>,
) -> Result<Vec<File>, HistoryError> {
    objects.with(|objects| {
        let mut trees = Trees::new(objects, plan);
        let mut known = FxHashMap::default();
        let mut versions = Vec::new();
        while let Some(batch) = next(receive) {
            for (place, root) in batch {
                versions.push((place, trees.file_of(root, clause, hint, &mut known)?));
            }
        }
        Ok(versions)
    })
}

/// The commits that matter to the clause.
struct Reduced<'a> {
    commits: &'a [Light],
    files: &'a [Option<ObjectId>],
    /// The commits that are kept, oldest first.
    kept: Vec<usize>,
    /// For each commit, the kept one after which nothing happened to the clause, by its place among those.
    stands_for: Vec<u32>,
}

impl<'a> Reduced<'a> {
    fn of(commits: &'a [Light], files: &'a [Option<ObjectId>], head: CommitId) -> Self {
        let parents = |place: usize| {
            let commit = commits.get(place).into_iter();
            commit.flat_map(|commit| commit.parents.iter().copied())
        };
        let time = |place: usize| commits.get(place).map_or(0, |commit| commit.time);
        let mut reduced = Reduced {
            commits,
            files,
            kept: Vec::new(),
            stands_for: vec![0; commits.len()],
        };
        for place in ordered(commits.len(), parents, time) {
            let kept = match reduced.unchanged(place) {
                Some(kept) if commits.get(place).is_some_and(|commit| commit.id != head) => kept,
                _ => {
                    reduced.kept.push(place);
                    u32::try_from(reduced.kept.len() - 1).unwrap_or(u32::MAX)
                }
            };
            if let Some(slot) = reduced.stands_for.get_mut(place) {
                *slot = kept;
            }
        }
        reduced
    }

    fn file(&self, place: usize) -> Option<ObjectId> {
        self.files.get(place).copied().flatten()
    }

    /// The kept commit that this one says no more than: all its parents say the same.
    fn unchanged(&self, place: usize) -> Option<u32> {
        let parents = &self.commits.get(place)?.parents;
        let first = self.stands_for.get(*parents.first()?).copied()?;
        let same = |parent: &usize| {
            self.stands_for.get(*parent) == Some(&first) && self.file(*parent) == self.file(place)
        };
        parents.iter().all(same).then_some(first)
    }

    /// The kept commits, read whole.
    fn changes(
        &self,
        objects: Reader<'_>,
        attributor: &Attributor,
    ) -> Result<Vec<Change>, HistoryError> {
        let kept = self.kept.iter().filter_map(|place| {
            let commit = self.commits.get(*place)?;
            Some((*place, commit))
        });
        kept.map(|(place, light)| {
            let object = objects.read(light.id)?;
            let commit = RawCommit::parse(object.data()).ok_or(HistoryError::Damaged(light.id))?;
            let parents = light.parents.iter();
            let parents = parents.filter_map(|parent| self.stands_for.get(*parent).copied());
            let parents = parents.map(ChangeIx).collect();
            let undoes = undone(&commit, |id| {
                let object = objects.read(id).ok()?;
                RawCommit::parse(object.data()).map(Cow::Owned)
            });
            let touches = self.touches(place, light);
            let change = change(light.id, commit, parents, touches, attributor);
            Ok(Change { undoes, ..change })
        })
        .collect()
    }

    fn touches(&self, place: usize, light: &Light) -> Vec<Touch> {
        let new = self.file(place);
        let touch = |parent: u32, old: Option<ObjectId>| {
            (old != new).then_some(Touch {
                clause: 0,
                parent,
                old,
                new,
            })
        };
        if light.parents.is_empty() {
            return touch(0, None).into_iter().collect();
        }
        let parents = (0_u32..).zip(&light.parents);
        parents
            .filter_map(|(number, parent)| touch(number, self.file(*parent)))
            .collect()
    }
}
