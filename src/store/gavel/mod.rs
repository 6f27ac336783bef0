//! The gavel. An adoption is a change of its own that leaves the text as it is, so that it stands in the log and
//! travels with the branch, and an annotated tag on that change. The tag comes first: until the branch has moved
//! nothing was adopted, and a tag beside every branch frees its name.

mod adoption_name;
mod declaring;
mod rescind;
mod strokes;
mod tags;

pub use rescind::Rescind;
pub(super) use strokes::{adoption, stroke};
pub use tags::{Rescinded, Struck};

use super::durable::{Batch, PlanLock, Writing};
use super::ids::object_id;
use super::read::Loaded;
use super::write::{signature, stated};
use super::{Act, PlanPath, Repository, StoreError, Tag};
use crate::dialogue::gavel::{self, Ready};
use crate::dialogue::trailer::{self, one_line};
use crate::dialogue::{Adoption, DeedError, Figures};
use crate::plan::{ClauseId, Moment, Speaker};
use crate::track::{CommitId, Person};
use declaring::{Declared, Seat, chairs, declared_by, said};
use git2::{ObjectType, Oid};

/// The kind of act of an adoption.
pub(super) const GAVEL: &str = "gavel";

/// The kind of act that takes one back.
pub(super) const RESCIND: &str = "rescind";

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
        let manifest = &now.plan.manifest;
        // A copy may lack its tag; the name is taken all the same.
        if self.stands(&manifest.id, &name)?.is_some() {
            return Err(StoreError::TagExists(name));
        }
        let by = declared_by(&now, &gavel.floor, &gavel.recorder);
        let session = now.dialogue.open_session();
        let adoption = Adoption {
            figures: gavel.figures.clone(),
            ..ready.adoption(session, Some(&by), overruled.as_deref())
        };
        let trailers = [
            (trailer::ACT, GAVEL),
            (trailer::TAG, &name),
            (trailer::PLAN, &manifest.id),
        ];
        let act = Act {
            subject: manifest.catalogue().say(&ready.subject(&now.plan)),
            trailers: said(trailers).chain(adoption.declared()).collect(),
            ..Act::new(
                head,
                gavel.floor.clone(),
                gavel.recorder.clone(),
                gavel.time,
            )
        };
        let declared = Declared::of(&act, &now, &by)?;
        let change = self.declare(plan, head, &declared)?;
        let tag = adoption.message(&act.subject);
        let id = self.annotate(&name, change, declared.signed.by_at(), &tag)?;
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
        if !adoptable.can_be_overruled() || !adoptable.is_clean() && reason.is_none() {
            return Err(StoreError::NotReady(adoptable.obstacles));
        }
        Ok((adoptable, reason))
    }

    /// Writes an annotated tag that nothing refers to yet, flushed.
    fn annotate(
        &self,
        name: &str,
        change: CommitId,
        (tagger, time): (&Person, Moment),
        message: &str,
    ) -> Result<Oid, StoreError> {
        let tagger = signature(tagger, time)?;
        let mut tag = format!("object {change}\ntype commit\ntag {name}\ntagger ");
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
}

/// The clauses of a list with digests.
pub(super) fn ids<T>(clauses: &[(ClauseId, T)]) -> Vec<ClauseId> {
    clauses.iter().map(|(id, _)| id.clone()).collect()
}

#[cfg(test)]
mod gavel_tests;
