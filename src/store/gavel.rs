//! The gavel. An adoption is an annotated tag and nothing else: one reference, so that it is there whole or not at
//! all. It is taken back by a tag of its own, kept apart, that names who did it and why; then the first one goes.

use super::durable::{self, Batch};
use super::lock::PlanLock;
use super::loose::Loose;
use super::message::{message, one_line, signature};
use super::read::Loaded;
use super::record::writable;
use super::repository::{object_id, oid};
use super::{Act, Floor, PlanPath, Repository, StoreError, Tag};
use crate::dialogue::DeedError;
use crate::dialogue::gavel::{self, Ready, Why};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Manifest};
use crate::track::{CommitId, Person};
use git2::{Object, ObjectType, Oid, Reference};

/// Where the tags are named that take others back.
pub(super) const RESCINDED: &str = "refs/plenary/rescinded/";

/// The trailer that names the adoption that is taken back.
pub(super) const RESCINDS: &str = "Rescinds";

/// Where git keeps its tags.
const TAGS: &str = "refs/tags/";

/// A stroke of the gavel: it adopts the plan, or a part of it. It is of the session that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Gavel {
    /// What the adoption is called: the tag's name, with hyphens for spaces.
    pub name: String,
    /// The clauses that are adopted with everything under them; the whole plan where none is named.
    pub scope: Vec<ClauseId>,
    /// The revision that was on the wall: no other words than these are adopted.
    pub seen: CommitId,
    /// Who declares it. Where no delegate is named, the chairperson of the session does, else who records it.
    pub floor: Floor,
    /// Who records it.
    pub recorder: Person,
    /// When: seconds since 1970 UTC, and the offset of the place in minutes.
    pub time: (i64, i32),
    /// Why it is declared adopted although agreement is missing. Not looked at where none is missing.
    pub overruled: Option<String>,
}

/// The taking back of an adoption.
#[derive(Clone, Debug, PartialEq)]
pub struct Rescind {
    /// The tag of the adoption.
    pub name: String,
    /// Who takes it back, as in [`Gavel::floor`].
    pub floor: Floor,
    /// Who records it.
    pub recorder: Person,
    /// When, as in [`Gavel::time`].
    pub time: (i64, i32),
    /// Why.
    pub reason: Option<String>,
}

impl Repository {
    /// Strikes the gavel. When this returns, the tag is on the disk.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotReady`] while agreement is missing and nobody overrules it, [`StoreError::Deed`] where
    /// the words are no longer those that were seen, [`StoreError::TagName`] or [`StoreError::TagExists`].
    /// Nothing was changed then.
    pub fn gavel(&self, plan: &PlanPath, gavel: &Gavel) -> Result<Tag, StoreError> {
        let name = tag_name(&gavel.name)?;
        let (lock, head, now) = self.sit_down(plan)?;
        let (ready, overruled) = self.agreed(plan, gavel, head, &now)?;
        let by = declared_by(&now, &gavel.floor, &gavel.recorder);
        let session = now.dialogue.open_session();
        let adoption = ready.adoption(session, Some(&by), overruled.as_deref());
        let subject = tongue(&now.plan.manifest).say(&ready.subject(&now.plan));
        let target = self.git.find_object(oid(head)?, Some(ObjectType::Commit))?;
        let tagger = (&gavel.recorder, gavel.time);
        let id = self.annotate(&name, &target, tagger, &adoption.message(&subject))?;
        let reference = format!("{TAGS}{name}");
        self.free(&reference)?;
        if !self.publish(&reference, id, &lock)? {
            return Err(StoreError::TagExists(name));
        }
        Ok(Tag { name, at: head })
    }

    /// What would be adopted, and why although agreement is missing.
    fn agreed(
        &self,
        plan: &PlanPath,
        gavel: &Gavel,
        head: CommitId,
        now: &Loaded,
    ) -> Result<(Ready, Option<String>), StoreError> {
        let ready = |it: &Loaded| gavel::ready(&it.plan, &it.dialogue, &gavel.scope);
        let found = ready(now);
        if gavel.seen != head && ready(&self.load(plan, gavel.seen)?).clauses != found.clauses {
            return Err(DeedError::TextChanged.into());
        }
        if found.clauses.is_empty() {
            return Err(StoreError::Nothing);
        }
        let reason = gavel.overruled.as_deref().map(one_line);
        let reason = reason.filter(|reason| !reason.is_empty() && !found.is_clean());
        // Agreement can be overruled, but nobody can adopt what is not there.
        let unknown = found.obstacles.iter().any(|it| it.why == Why::Unknown);
        if unknown || !found.is_clean() && reason.is_none() {
            return Err(StoreError::NotReady(found.obstacles));
        }
        Ok((found, reason))
    }

    /// Frees the name of a tag that was taken back: it may have stayed, or come again from another clone.
    fn free(&self, reference: &str) -> Result<(), StoreError> {
        let Ok(mut old) = self.git.find_reference(reference) else {
            return Ok(());
        };
        if old.target().is_some_and(|id| self.is_rescinded(id)) {
            let failed = |error| StoreError::writing(self.common_dir(), error);
            old.delete().map_err(failed)?;
        }
        Ok(())
    }

    /// Takes an adoption back; what was the baseline before it is so again. Hands back the name of the tag that
    /// says so, below `refs/plenary/rescinded/`.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAdoption`] where none of this name stands. Nothing was changed then.
    pub fn rescind(&self, plan: &PlanPath, rescind: &Rescind) -> Result<String, StoreError> {
        let (lock, head, now) = self.sit_down(plan)?;
        let missing = || StoreError::NoAdoption(rescind.name.clone());
        let standing = self.adoptions().into_iter();
        let mut standing = standing.filter(|it| it.rescinded.is_none());
        if !standing.any(|it| it.tag.name == rescind.name) {
            return Err(missing());
        }
        let reference = format!("{TAGS}{}", rescind.name);
        let mut old = self.git.find_reference(&reference)?;
        let target = old.target().ok_or_else(missing)?;
        let short: String = target.to_string().chars().take(8).collect();
        let name = format!("{}-{short}", rescind.name);
        let subject = Message::new("store-subject-rescind").with("name", rescind.name.as_str());
        let (floor, recorder) = (&rescind.floor, &rescind.recorder);
        let by = declared_by(&now, floor, recorder);
        let said = Act {
            subject: tongue(&now.plan.manifest).say(&subject),
            reason: rescind.reason.clone(),
            trailers: vec![
                (RESCINDS.to_owned(), rescind.name.clone()),
                ("Declared-by".to_owned(), by),
            ],
            ..Act::new(head, floor.clone(), recorder.clone(), rescind.time)
        };
        let message = message(&said, now.session().as_deref(), &[]);
        let target = self.git.find_object(target, Some(ObjectType::Tag))?;
        let id = self.annotate(&name, &target, (recorder, rescind.time), &message)?;
        // From here on it is taken back, whether or not the old tag goes.
        if !self.publish(&format!("{RESCINDED}{name}"), id, &lock)? {
            return Err(StoreError::TagExists(name));
        }
        let _ = old.delete();
        let _ = durable::flush_folder(&self.common_dir().join(TAGS));
        Ok(name)
    }

    /// Takes the lock, and reads the plan as it stands.
    fn sit_down(&self, plan: &PlanPath) -> Result<(PlanLock, CommitId, Loaded), StoreError> {
        self.settle();
        let lock = PlanLock::wait(self.common_dir())?;
        let head = self.head()?.id;
        let now = self.load(plan, head)?;
        writable(&now)?;
        Ok((lock, head, now))
    }

    /// Writes an annotated tag that nothing refers to yet, flushed.
    fn annotate(
        &self,
        name: &str,
        target: &Object<'_>,
        (tagger, time): (&Person, (i64, i32)),
        message: &str,
    ) -> Result<Oid, StoreError> {
        let failed = |error| StoreError::writing(self.git.path(), error);
        let tagger = signature(tagger, time)?;
        let write = || {
            self.git
                .tag_annotation_create(name, target, &tagger, message)
        };
        let id = write().map_err(failed)?;
        let mut loose = Loose::new(&self.git)?;
        // What lay there may have been damaged; it is gone now.
        if !loose.take(id)? {
            write().map_err(failed)?;
            loose.take(id)?;
        }
        self.flush(loose.batch)?;
        Ok(id)
    }

    /// Makes a reference that is not there yet, durably. Says whether it was not.
    fn publish(&self, name: &str, to: Oid, lock: &PlanLock) -> Result<bool, StoreError> {
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

/// A name for a tag: what git allows, with hyphens where people put spaces.
fn tag_name(name: &str) -> Result<String, StoreError> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join("-");
    let fits = Reference::is_valid_name(&format!("{TAGS}{name}"));
    if !fits || name.starts_with('-') {
        return Err(StoreError::TagName(name));
    }
    Ok(name)
}

/// Who declares what is declared under the gavel.
fn declared_by(now: &Loaded, floor: &Floor, recorder: &Person) -> String {
    let chair = now.dialogue.open_session().and_then(|it| it.chair.clone());
    let names = [Some(floor.speaker.name.clone()), chair];
    let mut names = names.into_iter().flatten();
    let named = names.find(|name| !name.trim().is_empty());
    named.unwrap_or_else(|| recorder.name.clone())
}

fn tongue(manifest: &Manifest) -> &'static Catalogue {
    Catalogue::of(Language::of_tag(&manifest.language).unwrap_or_default())
}
