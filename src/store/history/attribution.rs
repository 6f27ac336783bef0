//! For whom a commit was made, and when by the clock of the plan. Never guessed: what is not said is not known.

use super::commit::RawCommit;
use crate::dialogue::trailer;
use crate::plan::{Manifest, Moment, Voice, Zone};
use crate::track::Attribution;
use rustc_hash::FxHashMap;

/// Attributes commits by their trailers, else by what the plan says of their author's e-mail.
#[derive(Default)]
pub(in crate::store) struct Attributor {
    /// By e-mail in small letters; `None` where the plan lists it under several voices.
    known: FxHashMap<String, Option<Attribution>>,
    zone: Option<Zone>,
}

impl Attributor {
    pub(in crate::store) fn new(manifest: Option<&Manifest>) -> Self {
        let mut known: FxHashMap<String, Option<Attribution>> = FxHashMap::default();
        for organisation in manifest.into_iter().flat_map(|plan| &plan.organisations) {
            for delegate in &organisation.delegates {
                let Some(email) = delegate.email.as_deref().filter(|email| !email.is_empty())
                else {
                    continue;
                };
                let here = Attribution {
                    voice: organisation.voice,
                    organisation: Some(organisation.id.clone()),
                };
                known
                    .entry(email.to_lowercase())
                    .and_modify(|before| *before = common(before.take(), &here))
                    .or_insert(Some(here));
            }
        }
        let zone = manifest.and_then(|plan| plan.zone.clone());
        Attributor { known, zone }
    }

    /// When it was recorded, by the plan's clock; where the plan names no zone, by the clock of whoever recorded.
    pub(super) fn time(&self, commit: &RawCommit) -> Moment {
        let zone = self.zone.as_ref();
        zone.map_or(commit.time, |zone| zone.clock(commit.time))
    }

    /// A `Party` trailer that names no voice, or two that differ, leave the commit unattributed: it claims
    /// something that cannot be read.
    pub(in crate::store) fn attribute(&self, commit: &RawCommit) -> Option<Attribution> {
        let mut parties = commit.message.trailers(trailer::PARTY);
        let Some(first) = parties.next() else {
            let email = commit.author.email.to_lowercase();
            return self.known.get(&email).cloned().flatten();
        };
        let voice: Voice = first.parse().ok()?;
        parties.all(|party| party == first).then(|| Attribution {
            voice,
            organisation: commit.message.trailer(trailer::ORGANISATION),
        })
    }
}

/// For which voice a commit was made, as a plan tells it; nothing where that is not known.
pub(in crate::store) fn voice_of(
    commit: &git2::Commit<'_>,
    plan: Option<&Manifest>,
) -> Option<Voice> {
    let message = super::CommitMessage::of(commit);
    let mut parties = message.trailers(trailer::PARTY);
    let Some(first) = parties.next() else {
        let email = commit.author().email().ok()?.to_owned();
        return plan?.organisation_of(&email).map(|listed| listed.voice);
    };
    let same = parties.all(|party| party == first);
    first.parse().ok().filter(|_| same)
}

fn common(before: Option<Attribution>, here: &Attribution) -> Option<Attribution> {
    let before = before.filter(|before| before.voice == here.voice)?;
    let organisation = before
        .organisation
        .filter(|id| here.organisation.as_ref() == Some(id));
    Some(Attribution {
        voice: here.voice,
        organisation,
    })
}
