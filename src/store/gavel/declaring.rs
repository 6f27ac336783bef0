//! What a chairperson declares: a change that leaves every file as it is, written first and put on the branch last.

use crate::plan::{Manifest, Speaker, Voice};
use crate::store::durable::{Batch, PlanLock, Writing, turn};
use crate::store::ids::object_id;
use crate::store::read::Loaded;
use crate::store::write::{self, Signed, Work, message, writable};
use crate::store::{Act, PlanPath, Repository, StoreError};
use crate::track::{CommitId, Person};

/// What is declared under the gavel, ready to be put on the branch.
pub(super) struct Declared<'a> {
    /// For whom, by whom and when it is recorded.
    pub signed: Signed<'a>,
    author: Person,
    message: String,
}

/// Where a chairperson declares something: nobody else records meanwhile.
pub(super) struct Seat {
    pub lock: PlanLock,
    pub head: CommitId,
    /// The plan at the head.
    pub now: Loaded,
}

impl<'a> Declared<'a> {
    /// What an act says that has neither edits nor deeds, declared by somebody of this name.
    pub fn of(act: &'a Act, now: &Loaded, by: &str) -> Result<Declared<'a>, StoreError> {
        Ok(Declared {
            signed: act.signed(),
            author: author(&act.floor, &now.plan.manifest, by)?,
            message: message(act, now.session().as_deref(), &[]),
        })
    }
}

impl Repository {
    /// Takes the lock, and reads the plan as it stands.
    pub(super) fn sit_down(&self, plan: &PlanPath) -> Result<Seat, StoreError> {
        self.settle();
        self.own_ground()?;
        let lock = PlanLock::wait(self.common_dir(), turn::PATIENCE)?;
        self.finished()?;
        self.repair_with(&lock);
        let head = self.head()?.id;
        let now = self.load(plan, head)?;
        writable(&now)?;
        Ok(Seat { lock, head, now })
    }

    /// Writes a change that leaves every file as it is, flushed. Nothing refers to it yet.
    pub(super) fn declare(
        &self,
        plan: &PlanPath,
        head: CommitId,
        declared: &Declared<'_>,
    ) -> Result<CommitId, StoreError> {
        let recorder = self.recorder(declared.signed.by_at(), head)?;
        let mut writing = Writing::new(&self.git, 1)?;
        let work = Work {
            message: declared.message.clone(),
            author: Some(declared.author.clone()),
            ..Work::default()
        };
        let who = (&declared.signed, &recorder);
        let change = self.write(plan, who, head, &work, &mut writing)?;
        self.flush(writing.settle()?)?;
        Ok(object_id(change))
    }

    /// Moves the branch on to a declared change: from here on it holds.
    pub(super) fn advance(
        &self,
        (head, change): (CommitId, CommitId),
        declared: &Declared<'_>,
        lock: &PlanLock,
    ) -> Result<(), StoreError> {
        let branch = self.head()?.branch.ok_or(StoreError::Detached)?;
        let recorder = self.recorder(declared.signed.by_at(), head)?;
        let Some(mut held) = self.hold(&branch, head, lock)? else {
            return Err(StoreError::Busy(1));
        };
        let mut batch = Batch::default();
        batch.file(held.write(change)?);
        self.flush(batch)?;
        held.commit()?;
        self.note_move(&branch, head, change, &recorder);
        Ok(())
    }

    pub(super) fn flush(&self, batch: Batch) -> Result<(), StoreError> {
        let flushed = batch.flush(|| ());
        flushed.map_err(|error| StoreError::io(self.common_dir(), error))
    }
}

/// Only the secretariat records what the chairperson declares.
pub(super) fn chairs(floor: &Speaker) -> Result<(), StoreError> {
    match floor.voice {
        Voice::Secretariat => Ok(()),
        voice => Err(StoreError::NotChair(voice)),
    }
}

/// Who declares what is declared under the gavel.
pub(super) fn declared_by(now: &Loaded, floor: &Speaker, recorder: &Person) -> String {
    let chair = now.dialogue.open_session().and_then(|it| it.chair.clone());
    let mut names = [floor.delegate_name().map(str::to_owned), chair]
        .into_iter()
        .flatten();
    let named = names.find(|name| !name.trim().is_empty());
    named.unwrap_or_else(|| recorder.name.clone())
}

/// The author of what is declared: who declares it, with the secretariat's address where there is no other.
fn author(floor: &Speaker, manifest: &Manifest, declared_by: &str) -> Result<Person, StoreError> {
    let Person { email, .. } = write::author(floor, manifest)?;
    let name = declared_by.to_owned();
    Ok(Person { name, email })
}

/// Trailers, but for those that say nothing.
pub(super) fn said<const COUNT: usize>(
    all: [(&str, &str); COUNT],
) -> impl Iterator<Item = (String, String)> {
    let all = all.into_iter().filter(|(_, value)| !value.is_empty());
    all.map(|(name, value)| (name.to_owned(), value.to_owned()))
}
