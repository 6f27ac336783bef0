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
mod order;
mod sheets;
mod tracked;
mod trees;
mod undone;

use super::packs::{Packs, Reader};
use super::read::{MOST, Objects};
use super::trouble;
use crate::i18n::Message;
use crate::plan::Manifest;
use crate::track::{CommitId, History, ObjectId};
pub(super) use attribution::{Attributor, voice_of};
use between::Within;
pub use between::load_between;
pub use blobs::Blobs;
pub use cache::Cache;
pub(super) use commit::{CommitMessage, RawCommit, skeleton};
pub use finished::Finished;
pub use news::{COUNTED, News};
pub use one::load_clause;
use order::{assemble, change, ordered};
use rustc_hash::FxHashMap;
pub use sheets::load_sheets;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use trees::{Comparison, Difference, Place, Trees};

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

crate::i18n::spoken!(HistoryError);

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

/// At so many places a plan is followed: nobody moves one about more often.
const MOST_PLACES: usize = 16;

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
    /// Where the plan lay before.
    earlier: Vec<Place>,
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
            earlier: Vec::new(),
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
        let earlier = self.earlier.clone();
        let compare = |way| {
            let objects = Objects::open(git_dir, way)?;
            compare_all(&objects, (within, &earlier), &receive)
        };
        let (differences, moved) = std::thread::scope(|scope| {
            let other = scope.spawn(|| compare(1));
            let walked = self.walk(git_dir, heads, send, progress);
            let (mut differences, mut moved) = compare(0)?;
            match other.join() {
                Ok(more) => {
                    let more = more?;
                    differences.extend(more.0);
                    moved.extend(more.1);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
            walked.map(|()| (differences, moved))
        })?;
        if self.follow(moved) {
            return self.extend(git_dir, plan, heads, progress);
        }
        match self.differences.is_empty() {
            true => self.differences = differences,
            false => self.differences.extend(differences),
        }
        Ok(())
    }

    /// Begins anew where the plan turned out to have lain elsewhere before: the changes made there count as well.
    fn follow(&mut self, moved: Vec<Place>) -> bool {
        let known = self.earlier.len();
        for place in moved {
            if !self.earlier.contains(&place) && self.earlier.len() < MOST_PLACES {
                self.earlier.push(place);
            }
        }
        let more = self.earlier.len() > known;
        if more {
            *self = Index {
                within: self.within.take(),
                folder: self.folder,
                earlier: std::mem::take(&mut self.earlier),
                ..Index::default()
            };
        }
        more
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
    ((plan, folder), earlier): ((&str, &str), &[Place]),
    receive: &Mutex<Receiver<Vec<Comparison>>>,
) -> Result<(Vec<Difference>, Vec<Place>), HistoryError> {
    objects.with(|objects| {
        let mut trees = Trees::below(objects, plan, folder).and_earlier(earlier);
        let mut differences = Vec::new();
        while let Some(batch) = next(receive) {
            for comparison in batch {
                trees.compare(comparison, &mut differences)?;
            }
        }
        Ok((differences, trees.moved))
    })
}

/// The next piece of work; nothing once there is none left.
fn next<T>(receive: &Mutex<Receiver<T>>) -> Option<T> {
    receive.lock().ok()?.recv().ok()
}

fn oid(id: ObjectId) -> git2::Oid {
    git2::Oid::from_bytes(&id.0).unwrap_or(git2::Oid::ZERO_SHA1)
}
