//! Recording an act. The order is what makes it safe: take the own lock; read the head again; carry the edits
//! onto it; hold the branch; write blobs, trees and the commit; flush them all; move the branch, flushed. That is
//! the commit point. Work tree and index follow; that one of them cannot is said, but fails no act.

use super::act::{Act, Recorded, Signed};
use super::author::author;
use super::keys;
use super::message::{commit, message_of, signature};
use super::moment::can_hold;
use super::rebase::{Rebased, rebase};
use super::sheets::recast;
use super::work::{FileChange, Files, Work, clauses_of, readable, writable};
use crate::plan::format::edit_clause_file;
use crate::plan::{ClauseId, Edit, EditError, Moment, Plan, Problem, errors_of};
use crate::store::durable::{PlanLock, Writing, tree};
use crate::store::ids::{object_id, oid};
use crate::store::read::{self, Blobs, Loaded, dialogue};
use crate::store::repository::Part;
use crate::store::sign::with_signature;
use crate::store::worktree::PendingFile;
use crate::store::{PlanPath, Repository, StoreError};
use crate::track::{CommitId, Person};
use git2::{Commit, ObjectType, Oid, Signature};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::time::Duration;

/// How often a branch that others move is tried again, and after what wait.
const TRIES: usize = 40;
const WAIT: Duration = Duration::from_millis(25);

/// What is wrong with the clauses that these edits are about.
fn errors(plan: &Plan, edits: &[Edit]) -> Vec<Problem> {
    let clauses = edits
        .iter()
        .filter_map(|edit| plan.clauses.get(edit.clause()));
    clauses.flat_map(|clause| errors_of(plan, clause)).collect()
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
        let work = |head| self.work_of(plan, act, head);
        let mut recorded = self.commit(plan, &act.signed(), work)?;
        for overtaken in &mut recorded.overtaken {
            overtaken.by = self.last_touch(plan, &overtaken.clause, recorded.id, act.seen);
        }
        Ok(recorded)
    }

    /// What an act comes to at a head.
    fn work_of(&self, plan: &PlanPath, act: &Act, head: CommitId) -> Result<Work, StoreError> {
        let (mut now, blobs) = self.touched_by(plan, act, head)?;
        writable(&now)?;
        let rebased = self.carried(plan, act, &now, head)?;
        if !act.deeds.is_empty() {
            return self.done(plan, act, head, (now, &blobs), rebased);
        }
        let mut files = Files::new();
        let before: HashSet<Problem> = errors(&now.plan, &rebased.edits).into_iter().collect();
        for edit in &rebased.edits {
            self.edit_file(&mut now.plan, edit, &blobs, &mut files)?;
        }
        let sheets = (act.sheets.as_slice(), &act.floor);
        let recast = recast(&act.sheets).then(|| now.plan.manifest.clone());
        let whole = (&mut now.plan, now.dialogue.as_ref());
        self.edit_sheets(whole, sheets, &blobs, &mut files)?;
        // What the checks would call an error tomorrow is said today, to whoever typed it.
        let mut after = errors(&now.plan, &rebased.edits).into_iter();
        if let Some(new) = after.find(|problem| !before.contains(problem)) {
            return Err(StoreError::Unfit(new.message));
        }
        self.keep_changed(&mut files);
        let session = self.session_of(plan, act, head)?;
        let mut said = Cow::Borrowed(act);
        if let Some(before) = recast {
            let keys = keys::trailers(&before, &now.plan.manifest);
            said.to_mut().trailers.extend(keys);
        }
        Ok(Work {
            message: message_of(&said, session.as_deref(), &files),
            overtaken: rebased.overtaken,
            merged: rebased.merged,
            manifest: now.plan.manifest,
            files,
            ..Work::default()
        })
    }

    /// An act's edits as they are to be made at the head.
    fn carried(
        &self,
        plan: &PlanPath,
        act: &Act,
        now: &Loaded,
        head: CommitId,
    ) -> Result<Rebased, StoreError> {
        if act.seen == head || act.edits.is_empty() {
            return Ok(Rebased {
                edits: act.edits.clone(),
                ..Rebased::default()
            });
        }
        let (seen, _) = self.touched(plan, &act.edits, act.seen)?;
        rebase(&act.edits, &seen.plan, &now.plan, act.meanwhile)
    }

    /// Leaves out the files that are the same afterwards.
    pub(super) fn keep_changed(&self, files: &mut Files) {
        files.retain(|_, file| match (file.old, &file.new) {
            (Some(old), Some(new)) => self.blob(old).as_ref() != Some(new),
            (None, None) => false,
            _ => true,
        });
    }

    /// As much of a plan as these edits need: all of it where places change, else only their clauses. Nothing of the
    /// dialogue. With the blobs of the files.
    pub(in crate::store) fn touched(
        &self,
        plan: &PlanPath,
        edits: &[Edit],
        at: CommitId,
    ) -> Result<(Loaded, Blobs), StoreError> {
        match edits.iter().all(|edit| matches!(edit, Edit::Set { .. })) {
            true => {
                let ids = edits.iter().map(|edit| edit.clause().to_string());
                self.part(plan, at, Part::Clauses(ids.collect()))
            }
            false => {
                let wanted = |above: &str, _: &str| !dialogue::is_of(above);
                read::load_some(&self.git, plan, at, &wanted)
            }
        }
    }

    /// Makes one edit in the plan and in the file it concerns.
    pub(super) fn edit_file(
        &self,
        plan: &mut Plan,
        edit: &Edit,
        blobs: &Blobs,
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
    pub(in crate::store) fn commit(
        &self,
        plan: &PlanPath,
        signed: &Signed<'_>,
        work: impl Fn(CommitId) -> Result<Work, StoreError>,
    ) -> Result<Recorded, StoreError> {
        let (lock, behind) = self.take_turn()?;
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(WAIT);
            }
            let head = self.head()?;
            let branch = head.branch.as_deref().ok_or(StoreError::Detached)?;
            let mut done = work(head.id)?;
            self.with_signers(plan, head.id, &mut done.files)?;
            if done.files.is_empty() {
                return Err(StoreError::Nothing);
            }
            readable(&done.files)?;
            let files = pending(plan, &done.files, &behind);
            let attempt = self.attempt(plan, signed, (branch, head.id), (&done, &files), &lock)?;
            if let Some((id, left_alone)) = attempt {
                self.follow_later(files, lock);
                return Ok(Recorded {
                    id,
                    clauses: clauses_of(&done.files),
                    left_alone,
                    overtaken: done.overtaken,
                    merged: done.merged,
                    said: done.said,
                });
            }
        }
        Err(StoreError::Busy(TRIES))
    }

    /// Puts what an act comes to on the branch, unless the branch moves meanwhile. With the files that hold
    /// something of somebody else's and will be left alone.
    fn attempt(
        &self,
        plan: &PlanPath,
        signed: &Signed<'_>,
        (branch, head): (&str, CommitId),
        (work, files): (&Work, &[PendingFile]),
        lock: &PlanLock,
    ) -> Result<Option<(CommitId, Vec<String>)>, StoreError> {
        let recorder = self.recorder(signed.by_at(), head)?;
        let mut writing = Writing::new(&self.git, work.written())?;
        // Before the branch is held: to sign may take until somebody has touched a key.
        let commit = self.write(plan, (signed, &recorder), head, work, &mut writing)?;
        let mut batch = writing.settle()?;
        let Some(mut held) = self.hold(branch, head, lock)? else {
            return Ok(None);
        };
        let new = object_id(commit);
        batch.file(held.write(new)?);
        self.announce(files, &mut batch);
        let own = files.get(..work.files.len()).unwrap_or_default();
        let contents = work.files.iter();
        let contents: HashMap<String, Option<&[u8]>> = contents
            .map(|(path, file)| (plan.join(path), file.new.as_deref()))
            .collect();
        let held_then = |path: &str| contents.get(path).copied().flatten().map(Cow::Borrowed);
        let left_alone = || self.foreign_among(own, files, held_then);
        let left_alone = batch
            .flush(left_alone)
            .map_err(|error| StoreError::io(self.common_dir(), error))?;
        held.commit()?;
        self.note_move(branch, head, new, &recorder);
        Ok(Some((new, left_alone)))
    }

    /// The recorder of a change on top of a head.
    pub(in crate::store) fn recorder(
        &self,
        (recorder, at): (&Person, Moment),
        head: CommitId,
    ) -> Result<Signature<'static>, StoreError> {
        let parent = self.git.find_commit(oid(head)?)?;
        let before = parent.committer().when().seconds();
        // A change is not earlier than what it follows; but nobody is bound by a clock that git cannot show.
        let later = Moment::new(at.seconds.max(before), at.offset);
        let time = if can_hold(later) { later } else { at };
        signature(recorder, time)
    }

    /// Writes the blobs, trees and commits of an act, and hands back the last commit; nothing refers to them yet, and
    /// they are not flushed yet.
    pub(in crate::store) fn write(
        &self,
        plan: &PlanPath,
        (signed, recorder): (&Signed<'_>, &Signature<'_>),
        head: CommitId,
        work: &Work,
        writing: &mut Writing<'_>,
    ) -> Result<Oid, StoreError> {
        let root = read::tree(&self.git, head)?.id();
        let mut parent = (oid(head)?, root);
        for step in &work.before {
            let author = signature(&step.author, signed.time)?;
            let files = step.files.iter();
            let files = files.map(|(path, new)| (path.as_str(), new.as_deref()));
            let who = (&author, recorder);
            parent = self.step(plan, who, parent, files, &step.message, writing)?;
        }
        let author = match &work.author {
            Some(author) => signature(author, signed.time)?,
            None => signature(&author(signed.floor, &work.manifest)?, signed.time)?,
        };
        let files = work.files.iter();
        let files = files.map(|(path, file)| (path.as_str(), file.new.as_deref()));
        let who = (&author, recorder);
        let (commit, _) = self.step(plan, who, parent, files, &work.message, writing)?;
        Ok(commit)
    }

    /// Writes one commit with its blobs and trees, and hands it back with its tree.
    fn step<'f>(
        &self,
        plan: &PlanPath,
        (author, recorder): (&Signature<'_>, &Signature<'_>),
        (parent, before): (Oid, Oid),
        files: impl Iterator<Item = (&'f str, Option<&'f [u8]>)>,
        message: &str,
        writing: &mut Writing<'_>,
    ) -> Result<(Oid, Oid), StoreError> {
        let mut changes = Vec::new();
        for (path, new) in files {
            let blob = new.map(|bytes| writing.write(ObjectType::Blob, bytes));
            changes.push((plan.join(path), blob.transpose()?));
        }
        let root = match tree::changed(writing, Some(before), &changes)? {
            Some(root) => root,
            None => writing.write(ObjectType::Tree, &[])?,
        };
        let commit = commit(root, &[parent], (author, recorder), message);
        let commit = self.sealed(commit)?;
        Ok((writing.write(ObjectType::Commit, &commit)?, root))
    }

    /// A commit as it is written: signed, where what is recorded through this handle is.
    pub(in crate::store) fn sealed(&self, commit: Vec<u8>) -> Result<Vec<u8>, StoreError> {
        match &self.signer {
            Some(signer) => Ok(with_signature(&commit, &signer.sign(&commit)?)),
            None => Ok(commit),
        }
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
        let find = |commit: &Commit<'_>| {
            let wanted = |stem: &str| stem == clause.as_str();
            let entry = read::find(&self.git, plan, object_id(commit.id()), wanted);
            entry.ok().flatten().map(|entry| entry.blob)
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

/// The files of an act, and after them those that lag behind earlier ones.
fn pending(plan: &PlanPath, files: &Files, behind: &[PendingFile]) -> Vec<PendingFile> {
    let own = files.iter().map(|(path, file)| PendingFile {
        path: plan.join(path),
        old: file.old,
    });
    let mut all: Vec<PendingFile> = own.collect();
    for file in behind {
        if !all.contains(file) {
            all.push(file.clone());
        }
    }
    all
}
