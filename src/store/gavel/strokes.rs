//! What the changes on the way to `HEAD` declare under the gavel.

use super::{GAVEL, RESCIND};
use crate::dialogue::{Adoption, trailer};
use crate::store::history::CommitMessage;
use crate::store::{Repository, StoreError};
use crate::track::{GavelStroke, ObjectId};
use git2::{Oid, Sort};
use std::collections::HashSet;

/// What a change declares, if it is one of the gavel.
pub(in crate::store) fn stroke(message: &CommitMessage) -> Option<GavelStroke> {
    match message.trailers(trailer::ACT).last()? {
        GAVEL => {
            let part = message.trailers(trailer::ADOPTION).last()? == "part";
            let clauses = message.trailers(trailer::ADOPTED);
            let ids = clauses.filter_map(|value| value.split(' ').next()?.parse().ok());
            Some(GavelStroke::Adopted {
                name: message.trailer(trailer::TAG)?,
                plan: message.trailer(trailer::PLAN).unwrap_or_default(),
                clauses: part.then(|| ids.collect()),
            })
        }
        RESCIND => {
            let tag = message.trailer(trailer::RESCINDS_TAG);
            Some(GavelStroke::Rescinded {
                tag: tag.and_then(|id| ObjectId::from_hex(id.as_bytes())),
            })
        }
        _ => None,
    }
}

/// What an adoption's own change says of it.
pub(in crate::store) fn adoption(message: &str) -> Option<Adoption> {
    let gavel = CommitMessage::parse(message).trailers(trailer::ACT).last() == Some(GAVEL);
    gavel.then(|| Adoption::read(message)).flatten()
}

/// An adoption that has a change of its own.
pub(in crate::store) struct Own {
    pub change: Oid,
    pub name: String,
    pub plan: String,
}

/// All of them, and what was taken back.
#[derive(Default)]
pub(in crate::store) struct Strokes {
    /// Newest first.
    pub adopted: Vec<Own>,
    /// Changes that were taken back.
    pub undone: HashSet<Oid>,
    /// Tags without a change of their own that were.
    pub tags: HashSet<Oid>,
    /// Whether there may have been more before where this copy begins.
    pub cut: bool,
}

impl Strokes {
    /// The adoption of this plan and this name that stands.
    pub fn standing(&self, plan: &str, name: &str) -> Option<&Own> {
        self.adopted.iter().find(|own| {
            let here = own.plan.is_empty() || own.plan == plan;
            here && own.name == name && !self.undone.contains(&own.change)
        })
    }
}

impl Repository {
    /// Reads all messages on the way to `HEAD`: asked only where somebody decides something, or for a record.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub(in crate::store) fn strokes(&self) -> Result<Strokes, StoreError> {
        let mut strokes = Strokes::default();
        let mut walk = self.git.revwalk()?;
        walk.push_head()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::TIME)?;
        let cuts = self.cuts();
        for id in walk {
            let commit = self.git.find_commit(id?)?;
            strokes.cut |= cuts.at(&commit);
            let text = commit.message().unwrap_or_default();
            // Nearly all are none, and taking a message apart takes longer than this.
            if !text.contains("Act: gavel") && !text.contains("Act: rescind") {
                continue;
            }
            let message = CommitMessage::parse(text);
            match stroke(&message) {
                Some(GavelStroke::Adopted { name, plan, .. }) => strokes.adopted.push(Own {
                    change: commit.id(),
                    name,
                    plan,
                }),
                Some(GavelStroke::Rescinded { tag }) => {
                    let undoes = message
                        .trailer(trailer::UNDOES)
                        .and_then(|id| Oid::from_str(&id).ok());
                    strokes.undone.extend(undoes);
                    let tag = tag.and_then(|id| Oid::from_bytes(&id.0).ok());
                    strokes.tags.extend(tag);
                }
                None => {}
            }
        }
        Ok(strokes)
    }
}
