//! What has been found out about a history, kept between runs.
//!
//! The cache holds nothing that git does not: it can be deleted at any time, and where it does not agree with
//! git, everything is read anew. Whatever goes wrong with it is passed over in silence, because without it the
//! answer only takes longer.

use super::block::{self, Blocks};
use super::finished::{self, Finished, StoredBlame};
use super::order::{Order, assemble};
use super::trees::{Comparison, Difference, Trees};
use super::{Attributor, Found, HistoryError, Index};
use crate::plan::{ClauseId, Manifest, Plan};
use crate::store::ground::plain;
use crate::store::read::reading;
use crate::track::{
    BlamedClause, ChangeIx, CommitId, History, ObjectId, Texts, blame_where, files_at, versions_at,
};
use rustc_hash::{FxHashMap, FxHasher};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::hash::Hasher;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::{fs, thread};

/// To be raised whenever what is stored, or how words are split and compared, changes.
const EDITION: &[u8; 8] = b"plenaryc";

/// The cache is written anew only when this much had to be found out: writing takes its time, too.
pub(super) const WORTH_WRITING: usize = 64;

/// The cache of one plan in one repository.
#[derive(Clone)]
pub struct Cache {
    folder: PathBuf,
    git_dir: PathBuf,
    plan: String,
}

/// What was asked last, and what the answer was.
#[derive(Serialize, Deserialize)]
struct Answer {
    question: String,
    answer: String,
}

/// Commit, parent and stem by number; the file before and after.
type StoredDifference = (u32, u32, u32, Option<ObjectId>, Option<ObjectId>);

/// An [`Index`] as stored; stems and commits by number. Borrowed while it is written: copying what tens of thousands of
/// commits say takes longer than writing it.
#[derive(Serialize, Deserialize)]
struct StoredIndex<'i> {
    commits: Cow<'i, [Found]>,
    stems: Vec<Cow<'i, str>>,
    differences: Vec<StoredDifference>,
}

impl Cache {
    /// A cache in this folder, which is made when needed, of the plan in folder `plan` of the repository at
    /// `git_dir`.
    pub fn new(folder: &Path, git_dir: &Path, plan: &str) -> Self {
        Cache {
            folder: folder.to_owned(),
            git_dir: git_dir.to_owned(),
            plan: plan.to_owned(),
        }
    }

    /// As [`load`](super::load), reading only what is not known yet.
    ///
    /// # Errors
    ///
    /// As [`load`](super::load).
    pub fn load(
        &self,
        heads: &[CommitId],
        manifest: Option<&Manifest>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<History, HistoryError> {
        let attributor = Attributor::new(manifest);
        if let Some(history) = self.known(heads, &attributor, progress)? {
            return Ok(history);
        }
        let mut index = Index::default();
        index.extend(&self.git_dir, &self.plan, heads, progress)?;
        // What was found out is written while it is put in order.
        let order = thread::scope(|scope| {
            if index.commits.len() >= WORTH_WRITING {
                scope.spawn(|| self.store_index(&index));
            }
            Order::of(&index)
        });
        Ok(order.assemble(index, &attributor))
    }

    /// The history if the cache knows most of it and agrees with git.
    fn known(
        &self,
        heads: &[CommitId],
        attributor: &Attributor,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<Option<History>, HistoryError> {
        let Some(mut index) = self.read("history").and_then(StoredIndex::open) else {
            return Ok(None);
        };
        let before = index.commits.len();
        index.extend(&self.git_dir, &self.plan, heads, progress)?;
        // A shallow clone may have been deepened, a branch taken back.
        let shallow = index.commits.iter().any(|(_, commit)| commit.shallow);
        if shallow || !index.all_reachable(heads) {
            return Ok(None);
        }
        if index.commits.len() - before >= WORTH_WRITING {
            self.store_index(&index);
        }
        let trees: Vec<(CommitId, ObjectId)> = heads
            .iter()
            .filter_map(|head| Some((*head, index.tree(*head)?)))
            .collect();
        let history = assemble(index, attributor);
        for (head, tree) in trees {
            if !self.agrees(&history, head, tree)? {
                return Ok(None);
            }
        }
        Ok(Some(history))
    }

    /// Whether git has just those files at `head` that the history ends with.
    fn agrees(
        &self,
        history: &History,
        head: CommitId,
        tree: ObjectId,
    ) -> Result<bool, HistoryError> {
        let repository = git2::Repository::open(&self.git_dir)?;
        let mut differences = Vec::new();
        let whole = Comparison {
            id: head,
            commit: 0,
            parent: 0,
            old: None,
            new: tree,
        };
        reading(&repository, |objects| {
            Trees::new(objects, &self.plan).compare(whole, &mut differences)
        })?;
        let there: FxHashMap<ClauseId, Option<ObjectId>> = differences
            .into_iter()
            .map(|file| (file.stem, file.new))
            .collect();
        let files = files_at(history, head);
        let same = |(clause, file): &(u32, ObjectId)| {
            let id = history.clauses.get(*clause as usize);
            id.and_then(|id| there.get(id)) == Some(&Some(*file))
        };
        Ok(files.len() == there.len() && files.iter().all(same))
    }

    fn store_index(&self, index: &Index) {
        self.write("history", &StoredIndex::of(index));
    }

    /// As [`blame_all`](crate::track::blame_all), working out only clauses that have changed since. `plan` is the
    /// plan at that revision, by whose manifest the history was attributed.
    pub fn blame_all(
        &self,
        history: &History,
        texts: &dyn Texts,
        at: CommitId,
        plan: &Plan,
    ) -> Vec<BlamedClause> {
        let stored = self.blame().unwrap_or_default();
        let same = stored.rev() == Some(at);
        let mut known = stored.open(history);
        let versions: FxHashMap<u32, ChangeIx> = versions_at(history, at).into_iter().collect();
        let files: FxHashMap<u32, ObjectId> = files_at(history, at).into_iter().collect();
        known.retain(|clause, (made_by, file, _)| {
            versions.get(clause) == Some(made_by) && files.get(clause) == Some(file)
        });
        let missing = |clause: u32| versions.contains_key(&clause) && !known.contains_key(&clause);
        let new = blame_where(history, texts, at, &missing);
        let news = !same || !new.is_empty();
        let mut new: FxHashMap<ClauseId, BlamedClause> = new
            .into_iter()
            .map(|clause| (clause.id.clone(), clause))
            .collect();
        let clauses: Vec<BlamedClause> = (0_u32..)
            .zip(&history.clauses)
            .filter_map(|(number, id)| {
                let known = known.remove(&number).map(|(_, _, clause)| clause);
                known.or_else(|| new.remove(id))
            })
            .collect();
        // What a copy that was cut short does not know, it may learn.
        let whole =
            texts.missing().is_none() && !history.changes.iter().any(|change| change.shallow);
        if news && whole && history.changes.len() >= WORTH_WRITING {
            let manifest = self.manifest(at);
            self.write(
                "blame",
                &StoredBlame::of(history, at, plan, manifest, &clauses),
            );
        }
        clauses
    }

    /// An answer that was given before to the same question about revisions that never change.
    pub fn answer(&self, question: &str) -> Option<String> {
        let kept: Answer = self.read("answer")?;
        (kept.question == question).then_some(kept.answer)
    }

    /// Keeps an answer in place of the one before. `changes` is how many changes had to be looked at for it.
    pub fn keep_answer(&self, question: String, answer: String, changes: usize) {
        if changes >= WORTH_WRITING {
            self.write("answer", &Answer { question, answer });
        }
    }

    /// The `plan.toml` of a revision.
    fn manifest(&self, at: CommitId) -> Option<ObjectId> {
        let repository = git2::Repository::open(&self.git_dir).ok()?;
        let found = reading(&repository, |objects| {
            let mut trees = Trees::new(objects, &self.plan);
            let tree = trees.of_commit(at)?;
            trees.manifest(tree)
        });
        found.ok()?
    }

    /// Blame of every clause at a revision that was worked out before, or that a few changes without a merge lead
    /// to from one that was. Nothing where the history must be read; `blame_all` then keeps what it finds.
    pub fn finished(&self, at: CommitId) -> Option<Finished> {
        finished::finished(self.blame()?, (&self.git_dir, &self.plan), at)
    }

    fn blame(&self) -> Option<StoredBlame> {
        self.read("blame")
    }

    /// The files in a folder of caches that no Plenary of this edition reads.
    pub(in crate::store) fn outdated(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let kept = entries
            .map(|entry| entry.path())
            .filter(|path| is_kept(path));
        let outdated = kept.filter(|path| {
            let mut edition = [0; EDITION.len()];
            let file = plain::open(path, fs::OpenOptions::new().read(true));
            let read = file.ok().map(|mut file| file.read_exact(&mut edition));
            read.is_some_and(|read| read.is_err() || &edition != EDITION)
        });
        outdated.collect()
    }

    fn path(&self, what: &str) -> PathBuf {
        let mut hasher = FxHasher::default();
        hasher.write(self.git_dir.as_os_str().as_encoded_bytes());
        hasher.write(self.plan.as_bytes());
        self.folder.join(format!("{what}-{:016x}", hasher.finish()))
    }

    /// What was kept under this name, unless it is damaged or of another edition.
    pub(in crate::store) fn read<T: DeserializeOwned>(&self, what: &str) -> Option<T> {
        let data = plain::read_own(&self.path(what)).ok()??;
        let (edition, rest) = data.split_first_chunk::<8>()?;
        let body = block::sound(rest).filter(|_| edition == EDITION)?;
        postcard::from_bytes(body).ok()
    }

    /// Keeps something under this name.
    pub(in crate::store) fn write<T: Serialize>(&self, what: &str, value: &T) {
        let write = || -> Option<()> {
            fs::create_dir_all(&self.folder).ok()?;
            let mut file = tempfile::NamedTempFile::new_in(&self.folder).ok()?;
            file.write_all(EDITION).ok()?;
            let blocks = Blocks::new(file.as_file_mut());
            postcard::serialize_with_flavor(value, blocks).ok()?;
            file.persist(self.path(what)).ok()?;
            Some(())
        };
        // A cache that cannot be written is only missed.
        let _ = write();
    }
}

/// Whether a file is called as this room calls what it keeps: a word and a number.
fn is_kept(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let parts = name.and_then(|name| name.rsplit_once('-'));
    parts.is_some_and(|(what, number)| {
        let hex = number.len() == 16 && number.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex && !what.is_empty()
    })
}

impl Index {
    fn tree(&self, id: CommitId) -> Option<ObjectId> {
        let (_, commit) = self.commits.get(*self.places.get(&id)?)?;
        Some(commit.tree)
    }

    fn all_reachable(&self, heads: &[CommitId]) -> bool {
        let mut seen = vec![false; self.commits.len()];
        let mut open = heads.to_vec();
        let mut count = 0;
        while let Some(id) = open.pop() {
            if let Some(&place) = self.places.get(&id)
                && let Some(seen) = seen.get_mut(place)
                && !std::mem::replace(seen, true)
                && let Some((_, commit)) = self.commits.get(place)
            {
                count += 1;
                open.extend(&commit.parents);
            }
        }
        count == self.commits.len()
    }
}

impl<'i> StoredIndex<'i> {
    fn of(index: &'i Index) -> StoredIndex<'i> {
        let mut stems: Vec<Cow<'i, str>> = Vec::new();
        let mut numbers: FxHashMap<&ClauseId, u32> = FxHashMap::default();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut differences = Vec::with_capacity(index.differences.len());
        for difference in &index.differences {
            let stem = *numbers.entry(&difference.stem).or_insert_with(|| {
                stems.push(difference.stem.as_str().into());
                number(stems.len() - 1)
            });
            let (commit, parent) = (number(difference.commit), number(difference.parent));
            differences.push((commit, parent, stem, difference.old, difference.new));
        }
        StoredIndex {
            commits: index.commits.as_slice().into(),
            stems,
            differences,
        }
    }

    /// Nothing if it makes no sense.
    fn open(self) -> Option<Index> {
        let stems: Vec<ClauseId> = self
            .stems
            .iter()
            .map(|stem| stem.parse().ok())
            .collect::<Option<_>>()?;
        let differences = self.differences.into_iter();
        let differences = differences.map(|(commit, parent, stem, old, new)| {
            Some(Difference {
                commit: commit as usize,
                parent: parent as usize,
                stem: stems.get(stem as usize)?.clone(),
                old,
                new,
            })
        });
        Some(Index::new(
            self.commits.into_owned(),
            differences.collect::<Option<_>>()?,
        ))
    }
}
