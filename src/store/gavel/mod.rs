//! The gavel. An adoption is a change of its own that leaves the text as it is, so that it stands in the log and
//! travels with the branch, and an annotated tag on that change. The tag comes first: until the branch has moved
//! nothing was adopted, and a tag beside every branch frees its name.

mod adoption_name;
mod rescind;
mod strokes;
mod tags;

pub(super) use rescind::RESCIND;
pub use rescind::Rescind;
pub(super) use strokes::{adoption, stroke};
pub use tags::{Rescinded, Struck};

use super::durable::{Batch, PlanLock, Writing, turn};
use super::read::Loaded;
use super::repository::{object_id, oid};
use super::write::{Signed, Work, message, signature, stated, writable};
use super::{Act, PlanPath, Repository, StoreError, Tag};
use crate::dialogue::gavel::{self, Ready, Why};
use crate::dialogue::trailer;
use crate::dialogue::trailer::one_line;
use crate::dialogue::{Adoption, DeedError, Figures};
use crate::plan::{ClauseId, Manifest, Moment, Speaker, Voice};
use crate::track::{CommitId, Person};
use git2::{Object, ObjectType, Oid};

/// The kind of act of an adoption.
pub(super) const GAVEL: &str = "gavel";

/// Where git keeps its tags.
pub(super) const TAGS: &str = "refs/tags/";

/// A stroke of the gavel: it adopts the plan, or a part of it. It is of the session that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Gavel {
    /// What the adoption is called: the tag's name, with hyphens for spaces.
    pub name: String,
    /// The clauses that are adopted with everything under them; the whole plan where none is named.
    pub scope: Vec<ClauseId>,
    /// The revision that was on the wall: no other words than these are adopted.
    pub seen: CommitId,
    /// The secretariat, which records what the chairperson declares. Where no delegate is named, the chairperson of
    /// the session declares it, else who records it.
    pub floor: Speaker,
    /// Who records it.
    pub recorder: Person,
    /// When.
    pub time: Moment,
    /// Why it is declared adopted although agreement is missing. Not looked at where none is missing.
    pub overruled: Option<String>,
    /// What it cost as it was seen, where that could be reckoned.
    pub figures: Option<Figures>,
}

/// What is declared under the gavel, ready to be put on the branch.
pub(super) struct Declared<'a> {
    /// For whom, by whom and when it is recorded.
    pub signed: Signed<'a>,
    /// Who declares it.
    pub author: Person,
    /// What the change says.
    pub message: String,
}

/// Where a chairperson declares something: nobody else records meanwhile.
pub(super) struct Seat {
    pub lock: PlanLock,
    pub head: CommitId,
    /// The plan at the head.
    pub now: Loaded,
}

impl Repository {
    /// Strikes the gavel. When this returns, the adoption is on the disk.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotChair`] for a party, [`StoreError::NotReady`] while agreement is missing and nobody overrules
    /// it, [`StoreError::Deed`] where the words are no longer those that were seen, [`StoreError::TagName`],
    /// [`StoreError::TagMeans`] or [`StoreError::TagExists`]. Nothing was changed then.
    pub fn gavel(&self, plan: &PlanPath, gavel: &Gavel) -> Result<Tag, StoreError> {
        chairs(&gavel.floor)?;
        let name = self.adoption_name(&gavel.name)?;
        let Seat { lock, head, now } = self.sit_down(plan)?;
        let (ready, overruled) = self.agreed(plan, gavel, head, &now)?;
        let by = declared_by(&now, &gavel.floor, &gavel.recorder);
        let session = now.dialogue.open_session();
        let adoption = Adoption {
            figures: gavel.figures.clone(),
            ..ready.adoption(session, Some(&by), overruled.as_deref())
        };
        let manifest = &now.plan.manifest;
        // A copy may lack its tag; the name is taken all the same.
        if self.stands(&manifest.id, &name)?.is_some() {
            return Err(StoreError::TagExists(name));
        }
        let subject = manifest.catalogue().say(&ready.subject(&now.plan));
        let mut trailers = vec![
            (trailer::ACT, GAVEL),
            (trailer::TAG, &name),
            (trailer::PLAN, &manifest.id),
        ];
        trailers.retain(|(_, value)| !value.is_empty());
        let trailers = trailers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let said = Act {
            subject: subject.clone(),
            trailers: trailers.chain(adoption.declared()).collect(),
            ..Act::new(
                head,
                gavel.floor.clone(),
                gavel.recorder.clone(),
                gavel.time,
            )
        };
        let declared = Declared {
            signed: Signed {
                floor: &gavel.floor,
                recorder: &gavel.recorder,
                time: gavel.time,
            },
            author: author(&gavel.floor, manifest, &by)?,
            message: message(&said, now.session().as_deref(), &[]),
        };
        let change = self.declare(plan, head, &declared)?;
        let target = self
            .git
            .find_object(oid(change)?, Some(ObjectType::Commit))?;
        let tagger = (&gavel.recorder, gavel.time);
        let id = self.annotate(&name, &target, tagger, &adoption.message(&subject))?;
        let reference = format!("{TAGS}{name}");
        self.free(&reference)?;
        if !self.publish(&reference, id, &lock)? {
            return Err(StoreError::TagExists(name));
        }
        if let Err(error) = self.advance((head, change), &declared, &lock) {
            self.forget_tag(&reference);
            return Err(error);
        }
        let clauses = (!adoption.whole).then(|| ids(&adoption.clauses));
        Ok(Tag {
            name,
            at: change,
            id: object_id(id),
            clauses,
            figures: adoption.figures,
        })
    }

    /// What would be adopted, and why although agreement is missing.
    fn agreed(
        &self,
        plan: &PlanPath,
        gavel: &Gavel,
        head: CommitId,
        now: &Loaded,
    ) -> Result<(Ready, Option<String>), StoreError> {
        let ready = |now: &Loaded| gavel::ready(&now.plan, &now.dialogue, &gavel.scope);
        let adoptable = ready(now);
        if gavel.seen != head && ready(&self.load(plan, gavel.seen)?).clauses != adoptable.clauses {
            return Err(DeedError::TextChanged.into());
        }
        if adoptable.clauses.is_empty() {
            return Err(StoreError::Nothing);
        }
        let reason = gavel.overruled.as_deref().map(one_line);
        let reason = reason.filter(|reason| !reason.is_empty() && !adoptable.is_clean());
        // Agreement can be overruled, but nobody can adopt what is not there.
        let unknown = adoptable
            .obstacles
            .iter()
            .any(|obstacle| obstacle.why == Why::Unknown);
        if unknown || !adoptable.is_clean() && reason.is_none() {
            return Err(StoreError::NotReady(adoptable.obstacles));
        }
        Ok((adoptable, reason))
    }

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

    /// Writes an annotated tag that nothing refers to yet, flushed.
    fn annotate(
        &self,
        name: &str,
        target: &Object<'_>,
        (tagger, time): (&Person, Moment),
        message: &str,
    ) -> Result<Oid, StoreError> {
        let tagger = signature(tagger, time)?;
        let kind = target.kind().unwrap_or(ObjectType::Commit);
        let mut tag = format!("object {}\ntype {kind}\ntag {name}\ntagger ", target.id());
        tag += &stated(&tagger);
        tag += "\n\n";
        tag += message;
        if let Some(signer) = &self.signer {
            let signature = signer.sign(tag.as_bytes())?;
            tag += &signature;
        }
        let mut writing = Writing::new(&self.git, 1)?;
        let id = writing.write(ObjectType::Tag, tag.as_bytes())?;
        self.flush(writing.settle()?)?;
        Ok(id)
    }

    /// Makes a reference that is not there yet, durably. Says whether it was not.
    pub(super) fn publish(&self, name: &str, to: Oid, lock: &PlanLock) -> Result<bool, StoreError> {
        let Some(mut held) = self.hold_new(name, lock)? else {
            return Ok(false);
        };
        let mut batch = Batch::default();
        batch.file(held.write(object_id(to))?);
        self.flush(batch)?;
        held.commit()?;
        Ok(true)
    }

    fn flush(&self, batch: Batch) -> Result<(), StoreError> {
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
pub(super) fn author(
    floor: &Speaker,
    manifest: &Manifest,
    declared_by: &str,
) -> Result<Person, StoreError> {
    let Person { email, .. } = super::write::author(floor, manifest)?;
    let name = declared_by.to_owned();
    Ok(Person { name, email })
}

/// The clauses of a list with digests.
pub(super) fn ids<T>(clauses: &[(ClauseId, T)]) -> Vec<ClauseId> {
    clauses.iter().map(|(id, _)| id.clone()).collect()
}

#[cfg(test)]
mod gavel_tests;
