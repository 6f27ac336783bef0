//! Recording an act. The order is what makes it safe: take the own lock; read the head again; carry the edits
//! onto it; hold the branch; write blobs, trees and the commit; flush them; move the branch, flushed. That is
//! the commit point. Work tree and index follow as best effort, and no failure of theirs fails the act.

use super::durable;
use super::lock::PlanLock;
use super::message::{message, signature};
use super::read::{self, Entry, Loaded};
use super::rebase::{Rebased, rebase};
use super::repository::{object_id, oid};
use super::worktree::PendingFile;
use super::{Act, Floor, Overtaken, PlanPath, Recorded, Repository, StoreError, tree};
use crate::plan::format::edit_clause_file;
use crate::plan::{ClauseId, Edit, EditError, Field, Manifest, Plan};
use crate::track::{CommitId, ObjectId, Person};
use git2::{Oid, Signature};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;

/// How often a branch that others move is tried again, and after what wait.
const TRIES: usize = 40;
const WAIT: Duration = Duration::from_millis(25);

/// The files an act changes, by path within the plan.
pub(super) type Files = BTreeMap<String, FileChange>;

/// A file before and after.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FileChange {
    pub old: Option<ObjectId>,
    pub new: Option<Vec<u8>>,
}

/// What an act comes to at a head.
#[derive(Default)]
pub(super) struct Work {
    pub files: Files,
    pub overtaken: Vec<Overtaken>,
    pub merged: Vec<(ClauseId, Field)>,
    pub manifest: Manifest,
    pub message: String,
}

/// Whose act it is, and when.
pub(super) struct Signed<'a> {
    pub floor: &'a Floor,
    pub recorder: &'a Person,
    pub time: (i64, i32),
}

impl Repository {
    /// Records an act. When this returns, the change is on the disk and on the branch.
    ///
    /// The commit's author date is the act's time as it is. Its committer date is never before its parent's:
    /// a clock that went backwards must not make histories look out of order to git.
    ///
    /// # Errors
    ///
    /// Nothing was changed then.
    pub fn record(&self, plan: &PlanPath, act: &Act) -> Result<Recorded, StoreError> {
        let signed = Signed {
            floor: &act.floor,
            recorder: &act.recorder,
            time: act.time,
        };
        self.commit(plan, &signed, |head| {
            let (files, rebased, manifest) = self.planned(plan, act, head)?;
            Ok(Work {
                message: message(act, &clauses_of(&files)),
                overtaken: rebased.overtaken,
                merged: rebased.merged,
                manifest,
                files,
            })
        })
        .map(|mut recorded| {
            for overtaken in &mut recorded.overtaken {
                overtaken.by = self.last_touch(plan, &overtaken.clause, recorded.id, act.seen);
            }
            recorded
        })
    }

    /// The files that an act changes at a head.
    fn planned(
        &self,
        plan: &PlanPath,
        act: &Act,
        head: CommitId,
    ) -> Result<(Files, Rebased, Manifest), StoreError> {
        let (mut now, blobs) = self.touched(plan, &act.edits, head)?;
        writable(&now)?;
        let rebased = if act.seen == head {
            Rebased {
                edits: act.edits.clone(),
                ..Rebased::default()
            }
        } else {
            let (seen, _) = self.touched(plan, &act.edits, act.seen)?;
            rebase(&act.edits, &seen.plan, &now.plan, act.meanwhile)?
        };
        let mut files = Files::new();
        for edit in &rebased.edits {
            self.edit_file(&mut now.plan, edit, &blobs, &mut files)?;
        }
        files.retain(|_, file| match (file.old, &file.new) {
            (Some(old), Some(new)) => self.blob(old).as_ref() != Some(new),
            (None, None) => false,
            _ => true,
        });
        Ok((files, rebased, now.plan.manifest))
    }

    /// As much of a plan as these edits need: all of it where places change, else only their clauses, because
    /// an act must not become slower with the plan. With the blobs of the clauses' files.
    pub(super) fn touched(
        &self,
        plan: &PlanPath,
        edits: &[Edit],
        at: CommitId,
    ) -> Result<(Loaded, BTreeMap<String, ObjectId>), StoreError> {
        let ids: BTreeSet<&str> = edits.iter().map(|edit| edit.clause().as_str()).collect();
        let all = !edits.iter().all(|edit| matches!(edit, Edit::Set { .. }));
        let (loaded, entries) =
            read::load_some(&self.git, plan, at, |stem| all || ids.contains(stem))?;
        let blobs = entries.into_iter().map(|Entry { path, blob }| (path, blob));
        Ok((loaded, blobs.collect()))
    }

    /// Makes one edit in the plan and in the file it concerns.
    fn edit_file(
        &self,
        plan: &mut Plan,
        edit: &Edit,
        blobs: &BTreeMap<String, ObjectId>,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        let id = edit.clause().clone();
        let before = plan.path(&id);
        edit.apply(plan)?;
        let path = if plan.clauses.contains_key(&id) {
            plan.path(&id)
        } else {
            before
        };
        let file = files.entry(path.clone()).or_insert_with(|| {
            let old = blobs.get(&path).copied();
            let new = old.and_then(|old| self.blob(old));
            FileChange { old, new }
        });
        let text = match &file.new {
            None => None,
            Some(bytes) => {
                let text = std::str::from_utf8(bytes);
                Some(text.map_err(|_| EditError::Broken(id))?)
            }
        };
        file.new = edit_clause_file(text, edit)?.map(String::into_bytes);
        Ok(())
    }

    /// Takes the lock, works an act out on the head as it is then, and puts it on the branch.
    pub(super) fn commit(
        &self,
        plan: &PlanPath,
        signed: &Signed<'_>,
        work: impl Fn(CommitId) -> Result<Work, StoreError>,
    ) -> Result<Recorded, StoreError> {
        self.settle();
        let lock = PlanLock::wait(self.common_dir())?;
        // The note of an earlier save that could not finish would be lost with the next one.
        self.repair_with(&lock);
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(WAIT);
            }
            let head = self.head()?;
            let branch = head.branch.as_deref().ok_or(StoreError::Detached)?;
            let done = work(head.id)?;
            if done.files.is_empty() {
                return Err(StoreError::Nothing);
            }
            if let Some(id) = self.attempt(plan, signed, (branch, head.id), &done, &lock)? {
                let files = pending(plan, &done.files);
                let left_alone = self.foreign_among(&files);
                self.follow_later(files, lock);
                return Ok(Recorded {
                    id,
                    clauses: clauses_of(&done.files),
                    left_alone,
                    overtaken: done.overtaken,
                    merged: done.merged,
                });
            }
        }
        Err(StoreError::Busy(TRIES))
    }

    /// Puts what an act comes to on the branch, unless the branch moves meanwhile.
    fn attempt(
        &self,
        plan: &PlanPath,
        signed: &Signed<'_>,
        (branch, head): (&str, CommitId),
        work: &Work,
        lock: &PlanLock,
    ) -> Result<Option<CommitId>, StoreError> {
        let (author, recorder) = self.signatures(signed, head, &work.manifest)?;
        let Some(mut held) = self.hold(branch, head, lock)? else {
            return Ok(None);
        };
        let written = self.write(plan, (&author, &recorder), head, work)?;
        let Some(mut flush) = self.loose(&written)? else {
            return Ok(None);
        };
        let Some(new) = written.last().copied().map(object_id) else {
            return Ok(None);
        };
        flush.push(held.write(new)?);
        flush.extend(self.announce(&pending(plan, &work.files)));
        let folder = self.common_dir();
        durable::flush_all(&flush).map_err(|error| StoreError::io(folder, error))?;
        held.commit()?;
        self.note_move(branch, head, new, &recorder);
        Ok(Some(new))
    }

    /// Author and recorder of a change on top of a head.
    fn signatures(
        &self,
        signed: &Signed<'_>,
        head: CommitId,
        manifest: &Manifest,
    ) -> Result<(Signature<'static>, Signature<'static>), StoreError> {
        let author = signed.floor.author(manifest)?;
        let author = signature(&author, signed.time)?;
        let (seconds, offset) = signed.time;
        let parent = self.git.find_commit(oid(head)?)?;
        let seconds = seconds.max(parent.committer().when().seconds());
        Ok((author, signature(signed.recorder, (seconds, offset))?))
    }

    /// Writes blobs, trees and, last, the commit; nothing refers to them yet, and they are not flushed yet.
    fn write(
        &self,
        plan: &PlanPath,
        (author, recorder): (&Signature<'_>, &Signature<'_>),
        head: CommitId,
        work: &Work,
    ) -> Result<Vec<Oid>, StoreError> {
        let failed = |error| StoreError::writing(self.git.path(), error);
        let parent = self.git.find_commit(oid(head)?)?;
        let mut written = Vec::new();
        let mut changes = Vec::with_capacity(work.files.len());
        for (path, file) in &work.files {
            let blob = match &file.new {
                Some(bytes) => Some(self.git.blob(bytes).map_err(failed)?),
                None => None,
            };
            written.extend(blob);
            changes.push((plan.join(path), blob));
        }
        let old = parent.tree()?;
        let root = match tree::changed(&self.git, Some(&old), &changes, &mut written)? {
            Some(root) => root,
            None => self.git.treebuilder(None)?.write().map_err(failed)?,
        };
        let root = self.git.find_tree(root)?;
        let message = &work.message;
        let commit = self
            .git
            .commit(None, author, recorder, message, &root, &[&parent])
            .map_err(failed)?;
        written.push(commit);
        Ok(written)
    }

    /// The files of objects, to be flushed. Nothing where one that already lay there turned out to be damaged,
    /// as an earlier power cut can leave it: git takes an object's file for granted once it exists. It is gone
    /// then, so that writing it again helps.
    fn loose(&self, objects: &[Oid]) -> Result<Option<Vec<PathBuf>>, StoreError> {
        let folder = self.common_dir().join("objects");
        // Objects without a file of their own lie in a pack, which is never half written.
        let loose: Vec<(Oid, PathBuf)> = objects
            .iter()
            .filter_map(|id| {
                let name = id.to_string();
                let (start, rest) = name.split_at_checked(2)?;
                let path = folder.join(start).join(rest);
                path.exists().then_some((*id, path))
            })
            .collect();
        // A handle of its own: the repository's would answer from memory.
        let fresh = git2::Odb::new()?;
        fresh.add_disk_alternate(&folder.to_string_lossy())?;
        for (id, path) in &loose {
            let whole = fresh.read(*id).is_ok_and(|object| {
                Oid::hash_object(object.kind(), object.data()).is_ok_and(|hash| hash == *id)
            });
            if !whole {
                std::fs::remove_file(path).map_err(|error| StoreError::io(path, error))?;
                return Ok(None);
            }
        }
        Ok(Some(loose.into_iter().map(|(_, path)| path).collect()))
    }

    /// The latest change after `seen` and before `id` that touched the file of a clause.
    fn last_touch(
        &self,
        plan: &PlanPath,
        clause: &ClauseId,
        id: CommitId,
        seen: CommitId,
    ) -> Option<CommitId> {
        let mut at = self.git.find_commit(oid(id).ok()?).ok()?.parent(0).ok()?;
        let find = |commit: &git2::Commit<'_>| {
            let wanted = |stem: &str| stem == clause.as_str();
            let found = read::find(&self.git, plan, object_id(commit.id()), wanted);
            found.ok().flatten().map(|entry| entry.blob)
        };
        let now = find(&at);
        while object_id(at.id()) != seen {
            let Some(parent) = at.parents().find(|parent| find(parent) == now) else {
                return Some(object_id(at.id()));
            };
            at = parent;
        }
        None
    }
}

/// Whether a plan can be changed.
pub(super) fn writable(loaded: &Loaded) -> Result<(), StoreError> {
    if loaded.plan.read_only() {
        return Err(StoreError::Newer(loaded.plan.manifest.format));
    }
    let broken = |problem: &crate::plan::Problem| problem.path == "plan.toml";
    if loaded.problems.iter().any(broken) {
        return Err(StoreError::BrokenManifest);
    }
    Ok(())
}

/// The clauses whose files these are.
pub(super) fn clauses_of(files: &Files) -> Vec<ClauseId> {
    let clauses: BTreeSet<ClauseId> = files
        .keys()
        .filter(|path| path.starts_with("clauses/"))
        .filter_map(|path| read::stem(path).parse().ok())
        .collect();
    clauses.into_iter().collect()
}

fn pending(plan: &PlanPath, files: &Files) -> Vec<PendingFile> {
    let files = files.iter().map(|(path, file)| PendingFile {
        path: plan.join(path),
        old: file.old,
    });
    files.collect()
}
