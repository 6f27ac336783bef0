//! Adoptions: whether the words they name are those of their revisions, whether they leave the text as it is, and who
//! signed their tags.

use super::signatures::{of_tag, verify};
use super::{Gathering, annotated, raw_tag};
use crate::dialogue::{Adoption, Digest, trailer};
use crate::plan::ClauseId;
use crate::store::StoreError;
use crate::store::gavel::adoption;
use crate::track::trust::{Differs, Evidence, Kind, Tagged};
use std::collections::BTreeSet;

impl Gathering<'_> {
    /// Adds what is known of adoptions.
    pub(super) fn adoptions(&self, evidence: &mut Evidence) -> Result<(), StoreError> {
        let mut signed = Vec::new();
        for (name, id, at) in annotated(self.repository) {
            let (Some(place), Some(data)) =
                (self.places.get(&at).copied(), raw_tag(self.repository, id))
            else {
                continue;
            };
            let body = data
                .windows(2)
                .position(|two| two == b"\n\n")
                .map_or(0, |at| at + 2);
            let text = String::from_utf8_lossy(data.get(body..).unwrap_or_default()).into_owned();
            let Some(said) = Adoption::read(&text).filter(|_| self.is_of_this(place)) else {
                continue;
            };
            evidence.differs.extend(self.differs(place, &name, &said));
            signed.push(((name, id, place), of_tag(&data)));
        }
        let (names, contents): (Vec<_>, Vec<_>) = signed.into_iter().unzip();
        let verified = verify(&contents)?;
        let tags = names.into_iter().zip(verified);
        evidence.tags = tags
            .map(|((name, id, at), signature)| Tagged {
                name,
                id,
                at,
                signature,
            })
            .collect();
        for place in 0..self.found.commits.len() {
            let is_adoption = evidence
                .acts
                .get(place)
                .is_some_and(|it| it.kind == Kind::Adoption);
            if is_adoption && self.is_of_this(place) {
                self.own_change(place, evidence);
            }
        }
        Ok(())
    }

    /// What an adoption's own change says, and does.
    fn own_change(&self, place: usize, evidence: &mut Evidence) {
        let Some(commit) = self.commit(place) else {
            return;
        };
        let parent = self.parents(place).first().and_then(|at| self.commit(*at));
        if parent.is_some_and(|parent| parent.raw.tree != commit.raw.tree) {
            evidence.changing.push(place);
        }
        let text = self.repository.message_of(commit.id);
        let Some(said) = text.as_deref().and_then(adoption) else {
            return;
        };
        let name = commit.raw.message.trailer(trailer::TAG).unwrap_or_default();
        let told = evidence.differs.iter().any(|it| it.at == place);
        evidence
            .differs
            .extend(self.differs(place, &name, &said).filter(|_| !told));
    }

    /// Whether an adoption is one of this plan: a repository may hold several.
    pub(super) fn is_of_this(&self, place: usize) -> bool {
        let named = self
            .commit(place)
            .and_then(|it| it.raw.message.trailer(trailer::PLAN));
        let id = self.known.get(place).map(|it| it.id.as_ref());
        match named {
            Some(named) => Some(named.as_str()) == id,
            None => self.only,
        }
    }

    /// The clauses that an adoption names with other digests than they have, or that it names and are not there, or of a
    /// whole plan that are there and it does not name.
    fn differs(&self, place: usize, name: &str, said: &Adoption) -> Option<Differs> {
        if said.clauses.is_empty() {
            return None;
        }
        let commit = self.commit(place)?;
        let loaded = self.repository.load(self.plan, commit.id).ok()?;
        let plan = loaded.whole().ok()?.plan;
        let digest = |id: &ClauseId| Some(Digest::of_clause(&plan, plan.clauses.get(id)?));
        let wrong = said
            .clauses
            .iter()
            .filter(|(id, named)| digest(id) != Some(*named));
        let mut clauses: BTreeSet<ClauseId> = wrong.map(|(id, _)| id.clone()).collect();
        if said.whole {
            let named: BTreeSet<&ClauseId> = said.clauses.iter().map(|(id, _)| id).collect();
            clauses.extend(
                plan.clauses
                    .keys()
                    .filter(|id| !named.contains(id))
                    .cloned(),
            );
        }
        (!clauses.is_empty()).then(|| Differs {
            at: place,
            name: name.to_owned(),
            clauses: clauses.into_iter().collect(),
        })
    }
}
