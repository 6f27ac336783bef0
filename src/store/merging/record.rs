//! Recording a merge, in the order in which every act is recorded: the own lock, the head read again, everything on the
//! disk, then the branch, by compare-and-swap. Work tree and index follow.

use super::bring::{Brought, New, bring};
use super::owners::owners;
use super::sides::differing;
use super::{Merge, Merged, Way, bases, message};
use crate::dialogue::merging::{Keep, Tabling, Three};
use crate::plan::{Manifest, Moment};
use crate::store::durable::{Batch, PlanLock, Writing, tree};
use crate::store::ids::{object_id, oid};
use crate::store::worktree::PendingFile;
use crate::store::write::{author, commit};
use crate::store::{PlanPath, Repository, Signer, StoreError, read};
use crate::track::CommitId;
use git2::{ObjectType, Oid};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// How often a branch that others move is tried again, and after what wait.
const TRIES: usize = 40;
const WAIT: Duration = Duration::from_millis(25);

/// What a merge comes to at a head.
pub(super) enum Work {
    Nothing,
    Forward,
    Merge {
        brought: Box<Brought>,
        /// One of the last changes that both have in common.
        base: CommitId,
    },
}

/// Whether a merge is made for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    First,
    /// After a merge of theirs with this that has git's marks in its files.
    Again(CommitId),
}

/// The change that the branch is to move to, and the files that follow.
struct Step {
    to: CommitId,
    files: BTreeMap<String, New>,
    olds: Vec<PendingFile>,
}

/// Where the branch is now, the files that follow, and those of them that hold something of somebody else's.
struct Moved {
    to: CommitId,
    files: Vec<PendingFile>,
    left_alone: Vec<String>,
}

impl Repository {
    /// Works out what comes of a merge.
    pub(super) fn work_out(
        &self,
        ours: CommitId,
        theirs: CommitId,
        how: &Merge,
    ) -> Result<Work, StoreError> {
        let (one, other) = (oid(ours)?, oid(theirs)?);
        let common = bases::all(&self.git, one, other)?;
        if common.contains(&other) {
            return Ok(Work::Nothing);
        }
        if common.contains(&one) {
            return Ok(Work::Forward);
        }
        if common.is_empty() {
            return Err(match self.cuts().are_possible() {
                true => StoreError::CutShort,
                false => StoreError::Unrelated,
            });
        }
        let memory = match common.len() {
            1 => None,
            _ => Some(bases::scratch(&self.git)?),
        };
        let git = memory.as_ref().unwrap_or(&self.git);
        let base = bases::base(git, one, other)?.ok_or(StoreError::Unrelated)?;
        let none = BTreeMap::new();
        let mut brought = bring(git, base.commit, (one, other), Keep::Ours, &none)?;
        let spent = self.spent_before(&brought, [ours, theirs])?;
        if !spent.is_empty() {
            brought = bring(git, base.commit, (one, other), Keep::Ours, &spent)?;
        }
        let tabling = Tabling {
            recorder: how.recorder.to_string(),
            time: how.time,
        };
        let real = object_id(base.real);
        for plan in &mut brought.plans {
            let ends = (real, theirs);
            let manifest = plan.merging.plan.manifest.clone();
            let owners = owners(self, &plan.path, &plan.merging.cases, ends, &manifest)?;
            plan.merging.table(&owners, &tabling)?;
        }
        Ok(Work::Merge {
            brought: Box::new(brought),
            base: real,
        })
    }

    /// The numbers that were given to amendments which are here no more, where numbers are about to be given.
    fn spent_before(
        &self,
        brought: &Brought,
        heads: [CommitId; 2],
    ) -> Result<BTreeMap<PlanPath, u32>, StoreError> {
        let mut spent = BTreeMap::new();
        for plan in &brought.plans {
            let merging = &plan.merging;
            let open = merging.dialogue.open_session().is_some();
            let gives = !merging.renumbered.is_empty() || open && !merging.cases.is_empty();
            if !gives {
                continue;
            }
            let mut highest = 0;
            for head in heads {
                highest = highest.max(self.spent(&plan.path, head, &merging.dialogue)?);
            }
            if highest > 0 {
                spent.insert(plan.path.clone(), highest);
            }
        }
        Ok(spent)
    }

    /// Puts a merge on the branch.
    pub(super) fn record_merge(&self, theirs: CommitId, how: &Merge) -> Result<Merged, StoreError> {
        let (lock, behind) = self.take_turn()?;
        self.record_with(theirs, (how, Time::First), (lock, &behind))
    }

    /// The same with the lock in hand. `behind` are files that lag behind earlier changes, and what they may hold.
    pub(super) fn record_with(
        &self,
        theirs: CommitId,
        (how, time): (&Merge, Time),
        (lock, behind): (PlanLock, &[PendingFile]),
    ) -> Result<Merged, StoreError> {
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(WAIT);
            }
            let head = self.head()?;
            let branch = head.branch.as_deref().ok_or(StoreError::Detached)?;
            let ours = match time {
                Time::First => head.id,
                Time::Again(ours) => ours,
            };
            let work = self.work_out(ours, theirs, how)?;
            let (way, plans) = match &work {
                Work::Nothing => (Way::Nothing, Vec::new()),
                Work::Forward => (Way::Forward, Vec::new()),
                Work::Merge { brought, .. } => (Way::Merged, brought.told()),
            };
            if way == Way::Nothing {
                return Ok(Merged {
                    id: head.id,
                    way,
                    plans,
                    left_alone: Vec::new(),
                });
            }
            let changes = (&work, how, time);
            let moved = self.move_branch(branch, (head.id, theirs), changes, (&lock, behind))?;
            if let Some(moved) = moved {
                self.follow_later(moved.files, lock);
                return Ok(Merged {
                    id: moved.to,
                    way,
                    plans,
                    left_alone: moved.left_alone,
                });
            }
        }
        Err(StoreError::Busy(TRIES))
    }

    /// Moves the branch to what comes of it, unless it moves meanwhile.
    fn move_branch(
        &self,
        branch: &str,
        (ours, theirs): (CommitId, CommitId),
        (work, how, again): (&Work, &Merge, Time),
        (lock, behind): (&PlanLock, &[PendingFile]),
    ) -> Result<Option<Moved>, StoreError> {
        let time = self.not_before(how.time, theirs)?;
        let recorder = self.recorder((&how.recorder, time), ours)?;
        let (step, mut batch) = match work {
            Work::Merge { brought, .. } => {
                let files = match again {
                    Time::First => brought.files(),
                    Time::Again(_) => self.unmarked(brought, ours)?,
                };
                self.write_merge((brought, files), (ours, theirs), (how, &recorder))?
            }
            Work::Forward | Work::Nothing => (self.forward(ours, theirs)?, Batch::default()),
        };
        let Some(mut held) = self.hold(branch, ours, lock)? else {
            return Ok(None);
        };
        batch.file(held.write(step.to)?);
        let mut files = step.olds.clone();
        let lag = behind.iter().filter(|file| !step.olds.contains(file));
        files.extend(lag.cloned());
        self.announce(&files, &mut batch);
        let new = |path: &str| match step.files.get(path)? {
            New::Known((id, _)) => read::blob(&self.git, *id).map(Cow::Owned),
            New::Bytes(bytes) => Some(Cow::Borrowed(bytes.as_slice())),
            New::Gone => None,
        };
        let left_alone = || self.foreign_among(&step.olds, &files, new);
        let left_alone = batch.flush(left_alone);
        let left_alone = left_alone.map_err(|error| StoreError::io(self.common_dir(), error))?;
        held.commit()?;
        self.note_move(branch, ours, step.to, &recorder);
        Ok(Some(Moved {
            to: step.to,
            files,
            left_alone,
        }))
    }

    /// A change is not earlier than what it brings in.
    fn not_before(&self, time: Moment, theirs: CommitId) -> Result<Moment, StoreError> {
        let before = self
            .git
            .find_commit(oid(theirs)?)?
            .committer()
            .when()
            .seconds();
        let later = Moment::new(time.seconds.max(before), time.offset);
        Ok(match crate::store::can_hold(later) {
            true => later,
            false => time,
        })
    }

    /// Writes the blobs, trees and the commit of a merge; nothing refers to them yet, and what is handed back with it is not
    /// flushed yet.
    fn write_merge(
        &self,
        (brought, files): (&Brought, BTreeMap<String, New>),
        (ours, theirs): (CommitId, CommitId),
        (how, recorder): (&Merge, &git2::Signature<'_>),
    ) -> Result<(Step, Batch), StoreError> {
        let new = |new: &&New| matches!(new, New::Bytes(_));
        let about = files.values().filter(new).count();
        let mut writing = Writing::new(&self.git, about)?;
        let mut changes: Vec<tree::Placed> = Vec::with_capacity(files.len());
        for (path, new) in &files {
            let entry = match new {
                New::Known((id, mode)) => Some((*id, tree::kind(*mode))),
                New::Bytes(bytes) => {
                    let id = writing.write(ObjectType::Blob, bytes)?;
                    Some((id, tree::kind(0)))
                }
                New::Gone => None,
            };
            changes.push((path.clone(), entry));
        }
        let before = read::tree(&self.git, ours)?;
        let root = match tree::placed(&mut writing, Some(before.id()), &changes)? {
            Some(root) => root,
            None => writing.write(ObjectType::Tree, &[])?,
        };
        let none = Manifest::default();
        let manifest = brought.plans.first();
        let manifest = manifest.map_or(&none, |plan| &plan.merging.plan.manifest);
        let key = self.signer.as_ref().and_then(Signer::public);
        let floor = message::floor(how, manifest, key.as_ref());
        // An organisation that is named must be at the table, as for any act.
        author(&floor, manifest)?;
        let text = message::of(brought, how, floor, (ours, how.time));
        let signed = crate::store::write::signature(&how.recorder, how.time)?;
        let parents = [oid(ours)?, oid(theirs)?];
        let commit = commit(root, &parents, (&signed, recorder), &text);
        let commit = writing.write(ObjectType::Commit, &self.sealed(commit)?)?;
        let olds = files.keys().filter_map(|path| {
            let entry = before.get_path(Path::new(path)).ok();
            pending(path, entry.map(|it| (it.id(), it.filemode_raw())))
        });
        let step = Step {
            to: object_id(commit),
            olds: olds.collect(),
            files,
        };
        Ok((step, writing.settle()?))
    }

    /// The branch goes to theirs as it is.
    fn forward(&self, ours: CommitId, theirs: CommitId) -> Result<Step, StoreError> {
        let root = |at| read::tree(&self.git, at).map(|tree| Some(tree.id()));
        let three = Three {
            base: root(ours)?,
            ours: root(ours)?,
            theirs: root(theirs)?,
        };
        let differing = differing(&self.git, three)?;
        let olds = differing.iter();
        let olds = olds.filter_map(|(path, three)| pending(path, three.ours));
        let olds = olds.collect();
        let files = differing.into_iter();
        let files = files.map(|(path, three)| (path, three.theirs.map_or(New::Gone, New::Known)));
        Ok(Step {
            to: theirs,
            files: files.collect(),
            olds,
        })
    }
}

/// A plain file, and what it held; others are git's to follow.
fn pending(path: &str, old: Option<(Oid, i32)>) -> Option<PendingFile> {
    if old.is_some_and(|(_, mode)| read::Kind::of(mode) != read::Kind::File) {
        return None;
    }
    Some(PendingFile {
        path: path.to_owned(),
        old: old.map(|(id, _)| object_id(id)),
    })
}
