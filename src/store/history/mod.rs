//! The history of a plan, read from git: every commit, for whom it was made, and which clause files it touched.
//!
//! Commits are read one after the other, because each names the next; the trees they belong to are compared
//! meanwhile on a second thread, and on both when the commits are through. Only trees on the way to the
//! plan's `clauses` folder that differ are opened. Grafts and replace refs are not looked at: what is shown is
//! what was signed.

mod attribution;
mod between;
mod blobs;
mod block;
mod cache;
mod carries;
mod commit;
mod finished;
mod news;
mod one;
mod sheets;
mod tracked;
mod trees;
mod undone;

use super::gavel::stroke;
use super::packs::{Packs, Reader};
use super::read::{MOST, Objects};
use super::trouble;
use crate::dialogue::trailer;
use crate::i18n::Message;
use crate::plan::{ClauseId, Manifest};
use crate::track::{Change, ChangeIx, CommitId, History, ObjectId, Touch};
pub(super) use attribution::{Attributor, voice_of};
use between::Within;
pub use between::load_between;
pub use blobs::Blobs;
pub use cache::Cache;
pub(super) use commit::{CommitMessage, RawCommit, skeleton};
pub use finished::Finished;
pub use news::{COUNTED, News};
pub use one::load_clause;
use rustc_hash::FxHashMap;
pub use sheets::load_sheets;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use trees::{Comparison, Difference, Trees};

/// The history cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HistoryError {
    /// git could not open the repository or read an object in it: what that means, and git's own words.
    Git(Message, String),
    /// An object is not what it should be: damaged, or not a commit.
    Damaged(ObjectId),
    /// A change touches more files than are followed, or all changes together do.
    TooMany(CommitId),
    /// This copy of the repository lacks a part of the history.
    Missing,
}

impl HistoryError {
    /// What to tell people.
    pub fn message(&self) -> Message {
        match self {
            HistoryError::Git(what, reason) => Message::new("track-history-unreadable")
                .with("what", what.clone())
                .with("reason", reason.as_str()),
            HistoryError::Damaged(id) => {
                Message::new("track-history-damaged").with("object", id.to_string())
            }
            HistoryError::TooMany(id) => Message::new("track-history-too-many")
                .with("change", id.to_string())
                .with("count", MOST),
            HistoryError::Missing => Message::new("track-history-missing"),
        }
    }
}

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for HistoryError {}

impl From<git2::Error> for HistoryError {
    fn from(error: git2::Error) -> Self {
        match (error.code(), error.class()) {
            (git2::ErrorCode::NotFound, git2::ErrorClass::Odb) => HistoryError::Missing,
            _ => HistoryError::Git(trouble::of_git(&error), error.message().to_owned()),
        }
    }
}

/// How many tree comparisons are handed over at a time: enough that neighbours, which share trees, stay together.
const BATCH: usize = 256;

/// Reads every commit that `heads` descend from. `git_dir` is the repository (`Repository::path`), `plan` the
/// plan's folder in it (empty for the root), `manifest` the plan as it is now, by which commits without
/// trailers are attributed. `progress` is told how many commits have been read.
///
/// # Errors
///
/// When the repository cannot be opened, or a commit or tree cannot be read.
pub fn load(
    git_dir: &Path,
    plan: &str,
    heads: &[CommitId],
    manifest: Option<&Manifest>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<History, HistoryError> {
    let mut index = Index::default();
    index.extend(git_dir, plan, heads, progress)?;
    Ok(assemble(index, &Attributor::new(manifest)))
}

/// A commit. Boxed, because nobody knows beforehand how many there will be, and each time the list grows it is copied.
type Found = (CommitId, Box<RawCommit>);

/// What has been read of a repository: the commits in the order in which they were found, and which clause
/// files differ between each and its parents.
#[derive(Default)]
struct Index {
    commits: Vec<Found>,
    differences: Vec<Difference>,
    places: FxHashMap<CommitId, usize>,
    /// Which commits alone are read.
    within: Option<Within>,
    /// The folder of the plan whose files are compared; absent: that of the clauses.
    folder: Option<&'static str>,
}

impl Index {
    fn new(commits: Vec<Found>, differences: Vec<Difference>) -> Self {
        let places = commits.iter().enumerate();
        Index {
            places: places.map(|(place, (id, _))| (*id, place)).collect(),
            commits,
            differences,
            within: None,
            folder: None,
        }
    }

    /// Reads what `heads` descend from and is not here yet.
    fn extend(
        &mut self,
        git_dir: &Path,
        plan: &str,
        heads: &[CommitId],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<(), HistoryError> {
        // git itself does not hash again what it reads from its own object store, either; zlib's checksum and
        // the parsers notice damage, and hashing takes a quarter of the time.
        git2::opts::strict_hash_verification(false);
        // Every object is read once, and the trees that are needed again are kept here.
        git2::opts::enable_caching(false);
        let (send, receive) = channel();
        let receive = Mutex::new(receive);
        let within = (plan, self.folder.unwrap_or(trees::CLAUSES));
        let compare = |way| compare_all(&Objects::open(git_dir, way)?, within, &receive);
        let differences = std::thread::scope(|scope| {
            let other = scope.spawn(|| compare(1));
            let walked = self.walk(git_dir, heads, send, progress);
            let mut differences = compare(0)?;
            match other.join() {
                Ok(more) => differences.extend(more?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
            walked.map(|()| differences)
        })?;
        match self.differences.is_empty() {
            true => self.differences = differences,
            false => self.differences.extend(differences),
        }
        Ok(())
    }

    /// Reads the commits from the heads on, and hands over what trees are to be compared.
    fn walk(
        &mut self,
        git_dir: &Path,
        heads: &[CommitId],
        send: Sender<Vec<Comparison>>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<(), HistoryError> {
        let repository = git2::Repository::open(git_dir)?;
        let packs = Packs::of(&repository);
        let odb = repository.odb()?;
        let objects = Reader::new(&odb, &packs);
        let shallow = repository.is_shallow();
        let mut open = Open::new();
        let mut batch = Vec::with_capacity(BATCH);
        for &head in heads {
            self.find(objects, head, &mut open)?;
        }
        while let Some((_, Reverse(place))) = open.pop() {
            self.narrow(place);
            let parents = self
                .commits
                .get(place)
                .map(|(_, commit)| commit.parents.clone());
            for parent in parents.unwrap_or_default() {
                if shallow && !self.places.contains_key(&parent) && !objects.exists(parent) {
                    if let Some((_, commit)) = self.commits.get_mut(place) {
                        commit.parents.retain(|known| *known != parent);
                        commit.shallow = true;
                    }
                } else {
                    self.find(objects, parent, &mut open)?;
                }
            }
            batch.extend(self.comparisons(place));
            if batch.len() >= BATCH {
                progress(self.commits.len());
                let _ = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
            }
        }
        let _ = send.send(batch);
        progress(self.commits.len());
        Ok(())
    }

    /// A commit against each of its parents, or against nothing.
    fn comparisons(&self, place: usize) -> Vec<Comparison> {
        let Some((id, commit)) = self.commits.get(place) else {
            return Vec::new();
        };
        let comparison = |parent: usize, old: Option<ObjectId>| Comparison {
            id: *id,
            commit: place,
            parent,
            old,
            new: commit.tree,
        };
        if commit.parents.is_empty() {
            return vec![comparison(0, None)];
        }
        let parents = commit.parents.iter().enumerate();
        parents
            .filter_map(|(number, parent)| {
                let (_, parent) = self.commits.get(*self.places.get(parent)?)?;
                Some(comparison(number, Some(parent.tree)))
            })
            .collect()
    }

    /// Reads a commit that is met for the first time.
    fn find(
        &mut self,
        objects: Reader<'_>,
        id: CommitId,
        open: &mut Open,
    ) -> Result<(), HistoryError> {
        if self.places.contains_key(&id) {
            return Ok(());
        }
        let object = objects.read(id)?;
        let commit = (object.kind() == git2::ObjectType::Commit)
            .then(|| RawCommit::parse(object.data()))
            .flatten()
            .ok_or(HistoryError::Damaged(id))?;
        let place = self.commits.len();
        open.push((commit.time.seconds, Reverse(place)));
        self.places.insert(id, place);
        self.commits.push((id, Box::new(commit)));
        Ok(())
    }
}

/// Commits whose parents are still to be read, newest first, so that branches are read side by side, as their
/// objects lie in a pack.
type Open = BinaryHeap<(i64, Reverse<usize>)>;

fn compare_all(
    objects: &Objects,
    (plan, folder): (&str, &str),
    receive: &Mutex<Receiver<Vec<Comparison>>>,
) -> Result<Vec<Difference>, HistoryError> {
    objects.with(|objects| {
        let mut trees = Trees::below(objects, plan, folder);
        let mut differences = Vec::new();
        while let Some(batch) = next(receive) {
            for comparison in batch {
                trees.compare(comparison, &mut differences)?;
            }
        }
        Ok(differences)
    })
}

/// The next piece of work; nothing once there is none left.
fn next<T>(receive: &Mutex<Receiver<T>>) -> Option<T> {
    receive.lock().ok()?.recv().ok()
}

/// Puts commits and differences in order.
fn assemble(index: Index, attributor: &Attributor) -> History {
    let order = index.order();
    let mut undone = index.undone();
    let mut place_of = vec![ChangeIx(0); order.len()];
    for (place, &number) in (0_u32..).zip(&order) {
        if let Some(slot) = place_of.get_mut(number) {
            *slot = ChangeIx(place);
        }
    }
    let at = |number: usize| place_of.get(number).copied().unwrap_or(ChangeIx(0));
    let Index {
        commits,
        mut differences,
        places,
        ..
    } = index;
    // No two are alike in all three.
    differences.sort_unstable_by(|a, b| {
        (at(a.commit), a.parent, &a.stem).cmp(&(at(b.commit), b.parent, &b.stem))
    });
    let mut clauses: Vec<ClauseId> = Vec::new();
    let mut numbers: FxHashMap<ClauseId, u32> = FxHashMap::default();
    let mut differences = differences.into_iter().peekable();
    let mut commits: Vec<Option<_>> = commits.into_iter().map(Some).collect();
    let mut changes = Vec::with_capacity(order.len());
    for number in order {
        let Some((id, commit)) = commits.get_mut(number).and_then(Option::take) else {
            continue;
        };
        let mut touches = Vec::new();
        while let Some(next) = differences.next_if(|next| next.commit == number) {
            let clause = *numbers.entry(next.stem.clone()).or_insert_with(|| {
                clauses.push(next.stem);
                u32::try_from(clauses.len() - 1).unwrap_or(u32::MAX)
            });
            touches.push(Touch {
                clause,
                parent: u32::try_from(next.parent).unwrap_or(u32::MAX),
                old: next.old,
                new: next.new,
            });
        }
        let parents = commit.parents.iter();
        let parents = parents.filter_map(|parent| places.get(parent).map(|&number| at(number)));
        let parents = parents.collect();
        let mut change = change(id, *commit, parents, touches, attributor);
        change.undoes = undone.remove(&id).unwrap_or_default();
        changes.push(change);
    }
    History::new(changes, clauses)
}

/// A change but for what it undoes, which other commits must be asked for.
fn change(
    id: CommitId,
    commit: RawCommit,
    parents: Vec<ChangeIx>,
    touches: Vec<Touch>,
    attributor: &Attributor,
) -> Change {
    Change {
        id,
        parents,
        shallow: commit.shallow,
        attribution: attributor.attribute(&commit),
        time: attributor.time(&commit),
        claimed: commit.message.has(trailer::PARTY),
        session: commit.message.trailer(trailer::SESSION),
        act: commit.message.trailer(trailer::ACT),
        stroke: stroke(&commit.message),
        undoes: Vec::new(),
        takes_back: commit.message.ids(trailer::TAKES_BACK).collect(),
        author: commit.author,
        recorder: commit.recorder,
        subject: commit.message.subject,
        reason: commit.message.reason,
        touches,
    }
}

impl Index {
    fn order(&self) -> Vec<usize> {
        let parents = |found: usize| {
            let commit = self.commits.get(found).map(|(_, commit)| commit);
            let parents = commit.into_iter().flat_map(|commit| &commit.parents);
            parents.filter_map(|parent| self.places.get(parent).copied())
        };
        let time = |found: usize| {
            self.commits
                .get(found)
                .map_or(0, |(_, commit)| commit.time.seconds)
        };
        ordered(self.commits.len(), parents, time)
    }
}

/// Commits oldest first, parents before children; side by side, by the time of recording. Commit ids play no part,
/// so that the same history laid out in other folders has the same order.
fn ordered<P: Iterator<Item = usize>>(
    count: usize,
    parents: impl Fn(usize) -> P,
    time: impl Fn(usize) -> i64,
) -> Vec<usize> {
    let mut children = vec![0_u32; count];
    for parent in (0..count).flat_map(&parents) {
        if let Some(count) = children.get_mut(parent) {
            *count += 1;
        }
    }
    let mut open: BinaryHeap<(i64, Reverse<usize>)> = children
        .iter()
        .enumerate()
        .filter(|(_, count)| **count == 0)
        .map(|(place, _)| (time(place), Reverse(place)))
        .collect();
    let mut order = Vec::with_capacity(count);
    while let Some((_, Reverse(place))) = open.pop() {
        order.push(place);
        for parent in parents(place) {
            if let Some(count) = children.get_mut(parent) {
                *count -= 1;
                if *count == 0 {
                    open.push((time(parent), Reverse(parent)));
                }
            }
        }
    }
    order.reverse();
    order
}

fn oid(id: ObjectId) -> git2::Oid {
    git2::Oid::from_bytes(&id.0).unwrap_or(git2::Oid::ZERO_SHA1)
}
