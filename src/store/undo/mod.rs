//! Undo and redo: what an act did is taken back on the head as it is today, as a new change that says what it
//! undoes. History is never rewritten.

mod inverse;
mod taken_back;
mod undoing;
mod whole;

pub use taken_back::TakenBack;

use super::gavel::{GAVEL, RESCIND, Rescind};
use super::ids::{object_id, oid};
use super::read::Blobs;
use super::write::{Signed, Work, message_of, writable};
use super::{PlanPath, Recorded, Repository, StoreError, read};
use crate::dialogue::trailer;
use crate::plan::{Moment, Speaker, Voice};
use crate::store::history::CommitMessage;
use crate::track::{CommitId, Person};
use git2::{Commit, Oid};
use std::collections::HashSet;
use undoing::Undoing;

/// Who undoes, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// For whom.
    pub floor: Speaker,
    /// Who records it.
    pub recorder: Person,
    /// Why.
    pub reason: Option<String>,
    /// The session it belongs to.
    pub session: Option<String>,
    /// When, as in [`Act::time`](super::Act::time).
    pub time: Moment,
}

impl Undo {
    fn signed(&self) -> Signed<'_> {
        Signed {
            floor: &self.floor,
            recorder: &self.recorder,
            time: self.time,
        }
    }

    /// The same of an adoption.
    fn of_gavel(&self, name: String) -> Rescind {
        Rescind {
            name,
            floor: self.floor.clone(),
            recorder: self.recorder.clone(),
            time: self.time,
            reason: self.reason.clone(),
        }
    }
}

impl Repository {
    /// Takes a change back, whichever it is and however long ago. Taking back an undo is a redo.
    ///
    /// # Errors
    ///
    /// [`StoreError::Collision`] where later changes stand on the same words; nothing was changed then.
    pub fn undo(
        &self,
        plan: &PlanPath,
        change: CommitId,
        undo: &Undo,
    ) -> Result<Recorded, StoreError> {
        let undone = self.git.find_commit(oid(change)?)?;
        if let Some(name) = self.adopted_as(change) {
            return self.rescind(plan, &undo.of_gavel(name));
        }
        if acts(&undone, RESCIND) {
            return Err(StoreError::RedoGavel);
        }
        self.cuts().pass(&undone)?;
        if let Some(undo) = self.undone_by(change)? {
            return Err(StoreError::UndoneBy(undo));
        }
        let parent = self.before_all_of(&undone)?;
        let undoing = Undoing::of(&self.git, &undone);
        if undoing.of_merge() {
            return self.undo_whole(plan, (change, &undoing), (parent, change), undo);
        }
        let before = self.blobs(plan, parent)?;
        let after = self.blobs(plan, change)?;
        if before.is_empty() {
            return Err(StoreError::UndoFirst);
        }
        if before == after {
            return Err(StoreError::UndoElsewhere);
        }
        let said = self.taken_back_by(plan, &undoing);
        self.commit(plan, &undo.signed(), |head| {
            let (now, _) = self.touched(plan, &[], head)?;
            writable(&now)?;
            let today = self.blobs(plan, head)?;
            let sides = [(&before, parent), (&after, change), (&today, head)];
            let files = self.inverse(plan, sides)?;
            let words = now.plan.manifest.catalogue();
            let act = undoing.act(change, undo, head, words);
            let session = self.session_of(plan, &act, head)?;
            Ok(Work {
                message: message_of(&act, session.as_deref(), &files),
                manifest: now.plan.manifest,
                said: vec![said.clone()],
                files,
                ..Work::default()
            })
        })
    }

    /// The change before an act: of one that was recorded in several parts, before the first of them.
    pub(super) fn before_all_of(&self, undone: &Commit<'_>) -> Result<CommitId, StoreError> {
        let message = CommitMessage::of(undone);
        if message.has(trailer::PART) {
            return Err(StoreError::UndoPart(self.whole_of(undone.id())?));
        }
        let parent = undone.parent_id(0).map_err(|_| StoreError::UndoFirst)?;
        let Some(whole) = named(&message, trailer::WHOLE) else {
            return Ok(object_id(parent));
        };
        let cuts = self.cuts();
        let mut at = self.git.find_commit(parent)?;
        while at.id() != whole {
            let part = CommitMessage::of(&at).has(trailer::PART);
            if part {
                cuts.pass(&at)?;
            }
            match at.parent(0) {
                Ok(before) if part => at = before,
                // The parts before it are not what it says, so it stands for itself.
                _ => return Ok(object_id(parent)),
            }
        }
        Ok(object_id(whole))
    }

    /// The last change of the act that a part belongs to.
    fn whole_of(&self, part: Oid) -> Result<CommitId, StoreError> {
        let mut whole = part;
        let found = self.walk(|commit| {
            if CommitMessage::of(commit).has(trailer::WHOLE) {
                whole = commit.id();
            }
            let there = commit.id() == part;
            Ok(if there { Step::Found } else { Step::On })
        });
        Ok(object_id(if found.is_ok() { whole } else { part }))
    }

    /// The latest change that one key takes back: no undo, not undone already, not the first; of this voice if one is
    /// given. A merge is one change, with all that it brought in.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingToUndo`].
    pub fn last_undoable(
        &self,
        plan: &PlanPath,
        voice: Option<Voice>,
    ) -> Result<CommitId, StoreError> {
        let mut undone = HashSet::new();
        self.walk(|commit| {
            let message = CommitMessage::of(commit);
            if undone.contains(&commit.id()) {
                return Ok(Step::On);
            }
            if let Some(target) = undoes(&message) {
                undone.insert(target);
                return Ok(Step::On);
            }
            // The last change of the act stands for its parts.
            if message.has(trailer::PART) {
                return Ok(Step::On);
            }
            let mut parties = message.trailers(trailer::PARTY);
            let wanted = voice.is_none_or(|voice| parties.any(|party| party == voice.slug()));
            let fits = wanted && (acts(commit, GAVEL) || self.touches(plan, commit)?);
            Ok(if fits { Step::Found } else { Step::On })
        })
    }

    /// What a change is called where it brought two lines of work together: taking such a one back takes back all that came
    /// in with it.
    pub fn merge_called(&self, change: CommitId) -> Option<String> {
        let commit = self.git.find_commit(oid(change).ok()?).ok()?;
        (commit.parent_count() > 1).then(|| summary(&commit))
    }

    /// The undo that one key takes back: the latest one that still holds, as long as nothing else was done
    /// after it.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingToUndo`].
    pub fn last_redoable(&self, plan: &PlanPath) -> Result<CommitId, StoreError> {
        let mut undone = HashSet::new();
        self.walk(|commit| {
            let target = undoes(&CommitMessage::of(commit));
            if undone.contains(&commit.id()) {
                return Ok(Step::On);
            }
            let Some(target) = target else {
                let other = acts(commit, GAVEL) || self.touches(plan, commit)?;
                return Ok(if other { Step::Stop } else { Step::On });
            };
            // What undoes an undo is a redo; it hides the undo, and more may be redone behind both.
            let redo = self.git.find_commit(target).ok();
            if redo.is_some_and(|commit| undoes(&CommitMessage::of(&commit)).is_some()) {
                undone.insert(target);
                return Ok(Step::On);
            }
            Ok(Step::Found)
        })
    }

    /// Follows first parents from the head.
    fn walk(
        &self,
        mut look: impl FnMut(&Commit<'_>) -> Result<Step, StoreError>,
    ) -> Result<CommitId, StoreError> {
        let cuts = self.cuts();
        let mut at = self.git.find_commit(oid(self.head()?.id)?)?;
        loop {
            match look(&at)? {
                Step::Found => return Ok(object_id(at.id())),
                Step::Stop => return Err(StoreError::NothingToUndo),
                Step::On => {}
            }
            cuts.pass(&at)?;
            let parent = at.parent_id(0).map_err(|_| StoreError::NothingToUndo)?;
            at = self.git.find_commit(parent)?;
        }
    }

    /// Whether a change touched a plan that was there before.
    fn touches(&self, plan: &PlanPath, commit: &Commit<'_>) -> Result<bool, StoreError> {
        let Ok(parent) = commit.parent_id(0) else {
            return Ok(false);
        };
        let tree = |id| -> Result<Option<Oid>, StoreError> {
            Ok(read::plan_tree(&self.git, plan, object_id(id))?.map(|tree| tree.id()))
        };
        let before = tree(parent)?;
        Ok(before.is_some() && before != tree(commit.id())?)
    }

    /// The files of a plan in a commit.
    fn blobs(&self, plan: &PlanPath, at: CommitId) -> Result<Blobs, StoreError> {
        let Some(tree) = read::plan_tree(&self.git, plan, at)? else {
            return Ok(Blobs::new());
        };
        let entries = read::list(&self.git, &tree)?.entries.into_iter();
        Ok(entries.map(|entry| (entry.path, entry.blob)).collect())
    }
}

enum Step {
    Found,
    On,
    Stop,
}

/// Whether a change is this act of the gavel.
fn acts(commit: &Commit<'_>, act: &str) -> bool {
    CommitMessage::of(commit).trailers(trailer::ACT).last() == Some(act)
}

/// The first line of what a change says.
fn summary(commit: &Commit<'_>) -> String {
    CommitMessage::of(commit).subject
}

/// The change that a message says it undoes.
pub(super) fn undoes(message: &CommitMessage) -> Option<Oid> {
    named(message, trailer::UNDOES)
}

/// The change that a trailer names.
fn named(message: &CommitMessage, trailer: &str) -> Option<Oid> {
    message.ids(trailer).next().and_then(|id| oid(id).ok())
}

#[cfg(test)]
mod undo_tests;
#[cfg(test)]
mod whole_tests;
