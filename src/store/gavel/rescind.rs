//! Taking an adoption back: a change that names it and says who did it and why. It travels with the branch, so that
//! wherever the branch comes the adoption is taken back, also where its tag had come before.

use super::declaring::{Declared, Seat, chairs, declared_by, said};
use super::strokes::{adoption, stroke};
use super::{RESCIND, TAGS};
use crate::dialogue::{Adoption, trailer};
use crate::i18n::Message;
use crate::plan::{Moment, Speaker};
use crate::store::history::CommitMessage;
use crate::store::ids::oid;
use crate::store::{Act, PlanPath, Recorded, Repository, StoreError, durable};
use crate::track::{CommitId, GavelStroke, Person};
use git2::Oid;

/// Where earlier versions named the tags that take others back.
pub(super) const RESCINDED: &str = "refs/plenary/rescinded/";

/// The taking back of an adoption.
#[derive(Clone, Debug, PartialEq)]
pub struct Rescind {
    /// What the adoption is called.
    pub name: String,
    /// Who takes it back, as in [`Gavel::floor`](super::Gavel::floor).
    pub floor: Speaker,
    /// Who records it.
    pub recorder: Person,
    /// When, as in [`Gavel::time`](super::Gavel::time).
    pub time: Moment,
    /// Why.
    pub reason: Option<String>,
}

/// The adoption as it is found.
pub(in crate::store) enum Found {
    /// It has a change of its own.
    Change(Oid),
    /// It is a tag alone, as earlier versions made them.
    Tag(Oid),
}

impl Repository {
    /// Takes an adoption back; what was the baseline before it is so again. Nothing becomes of the text.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotChair`] for a party, [`StoreError::NoAdoption`] where none of this name stands. Nothing was
    /// changed then.
    pub fn rescind(&self, plan: &PlanPath, rescind: &Rescind) -> Result<Recorded, StoreError> {
        chairs(&rescind.floor)?;
        let Seat { lock, head, now } = self.sit_down(plan)?;
        let name = rescind.name.as_str();
        let manifest = &now.plan.manifest;
        let adoption = self
            .stands(&manifest.id, name)?
            .ok_or_else(|| StoreError::NoAdoption(name.to_owned()))?;
        let subject = Message::new("store-subject-rescind").with("name", name);
        let (floor, recorder) = (&rescind.floor, &rescind.recorder);
        let by = declared_by(&now, floor, recorder);
        let (undoes, which) = match &adoption {
            Found::Change(change) => (trailer::UNDOES, change.to_string()),
            Found::Tag(tag) => (trailer::RESCINDS_TAG, tag.to_string()),
        };
        let trailers = [
            (trailer::ACT, RESCIND),
            (trailer::RESCINDS, name),
            (undoes, &which),
            (trailer::PLAN, &manifest.id),
            (trailer::DECLARED_BY, &by),
        ];
        let act = Act {
            subject: manifest.catalogue().say(&subject),
            reason: rescind.reason.clone(),
            trailers: said(trailers).collect(),
            ..Act::new(head, floor.clone(), recorder.clone(), rescind.time)
        };
        let declared = Declared::of(&act, &now, &by)?;
        let change = self.declare(plan, head, &declared)?;
        self.advance((head, change), &declared, &lock)?;
        // From here on it is taken back, whether or not its tag goes.
        self.drop_tag(&format!("{TAGS}{name}"), &adoption);
        Ok(Recorded {
            id: change,
            clauses: Vec::new(),
            overtaken: Vec::new(),
            merged: Vec::new(),
            said: vec![Message::new("store-rescinded").with("name", name)],
            left_alone: Vec::new(),
        })
    }

    /// Takes the tag of an adoption away, if it is of this one.
    fn drop_tag(&self, reference: &str, adoption: &Found) {
        let tag = self.git.refname_to_id(reference).ok();
        let same = tag.is_some_and(|tag| match adoption {
            Found::Tag(id) => tag == *id,
            Found::Change(change) => self.own_change(tag) == Some(*change),
        });
        if same {
            self.forget_tag(reference);
        }
    }

    /// The adoption of this plan and this name, if it stands. Where the history was cut short and it is not in what is
    /// left, that is not known.
    pub(in crate::store) fn stands(
        &self,
        plan: &str,
        name: &str,
    ) -> Result<Option<Found>, StoreError> {
        let strokes = self.strokes()?;
        if let Some(own) = strokes.standing(plan, name) {
            return Ok(Some(Found::Change(own.change)));
        }
        let alone = self.alone().into_iter();
        let mut alone =
            alone.filter(|struck| struck.rescinded.is_none() && struck.tag.name == name);
        let tag = alone
            .find_map(|struck| oid(struck.id).ok())
            .filter(|tag| !strokes.tags.contains(tag));
        match tag {
            None if strokes.cut => Err(StoreError::CutShort),
            tag => Ok(tag.map(Found::Tag)),
        }
    }

    /// Frees the name of a tag of an adoption that does not stand: it was taken back and stayed, or came again from
    /// another clone; or the machine stopped before the branch moved to it.
    pub(in crate::store) fn free(&self, reference: &str) -> Result<(), StoreError> {
        let Ok(old) = self.git.find_reference(reference) else {
            return Ok(());
        };
        let Some(tag) = old.target() else {
            return Ok(());
        };
        let strokes = self.strokes()?;
        let gone = match self.own_change(tag) {
            Some(change) => strokes.undone.contains(&change) || !self.on_a_branch(change)?,
            None => strokes.tags.contains(&tag) || self.is_rescinded(tag),
        };
        if gone {
            self.forget_tag(reference);
        }
        Ok(())
    }

    /// Deletes a tag's reference as best effort: whether an adoption stands does not rest on it.
    pub(super) fn forget_tag(&self, reference: &str) {
        // git rewrites its packed references and the log for it.
        if self.own_ground_of(reference).is_err() {
            return;
        }
        if let Ok(mut old) = self.git.find_reference(reference) {
            let _ = old.delete();
            let _ = durable::flush_folder(&self.common_dir().join(TAGS));
        }
    }

    /// Whether any branch, here or of a remote, leads to a change.
    fn on_a_branch(&self, change: Oid) -> Result<bool, StoreError> {
        for branch in self.git.branches(None)?.flatten() {
            let Some(tip) = branch.0.get().target() else {
                continue;
            };
            if tip == change || self.git.graph_descendant_of(tip, change)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The change of its own that an adoption's tag names.
    fn own_change(&self, tag: Oid) -> Option<Oid> {
        let tag = self.git.find_tag(tag).ok()?;
        Adoption::read(&String::from_utf8_lossy(tag.message_bytes()?))?;
        Some(tag.target_id()).filter(|change| self.is_gavel(*change))
    }

    /// Whether a change declares an adoption.
    pub(super) fn is_gavel(&self, change: Oid) -> bool {
        let commit = self.git.find_commit(change);
        commit.is_ok_and(|commit| {
            let text = commit.message().unwrap_or_default();
            adoption(text).is_some()
        })
    }

    /// What an adoption of this name says of itself: its tag, or where this copy lacks it its own change.
    pub fn declared(&self, name: &str, at: CommitId) -> Option<Adoption> {
        let at = oid(at).ok()?;
        let tag = self.git.refname_to_id(&format!("{TAGS}{name}"));
        let tag = tag.and_then(|id| self.git.find_tag(id)).ok();
        let tag = tag.filter(|tag| tag.target_id() == at);
        let said =
            tag.and_then(|tag| Adoption::read(&String::from_utf8_lossy(tag.message_bytes()?)));
        let commit = || self.git.find_commit(at).ok();
        said.or_else(|| adoption(commit()?.message().ok()?))
    }

    /// What an adoption is called, of which this is the own change.
    pub(in crate::store) fn adopted_as(&self, change: CommitId) -> Option<String> {
        let commit = self.git.find_commit(oid(change).ok()?).ok()?;
        let message = CommitMessage::of(&commit);
        match stroke(&message) {
            Some(GavelStroke::Adopted { name, .. }) => Some(name),
            _ => None,
        }
    }
}
