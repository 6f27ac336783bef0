//! An amendment of two purposes becomes two, so that the room can take one and leave the other; and two of one party on the
//! same words become one. No word is added or lost: what was proposed is proposed, only under other numbers.
//!
//! What was held on an amendment was held on its words. Who agreed to the whole has not agreed to a half: by the rule that
//! holds everywhere else, such a position is stale, and alive again if the words come back.

use super::outcome::{amendment_path, event};
use super::{By, DeedError, Outcome};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Digest, EventKind, Proposal};
use crate::i18n::Message;
use crate::plan::{Field, Plan, Speaker, Voice};
use crate::text::{Merge, Stroke, merge, strokes, with_strokes};
use std::collections::BTreeSet;

/// The places at which an amendment would change its text, in order; nothing where it proposes no prose.
pub fn places(amendment: &Amendment) -> Vec<Stroke> {
    let words = drafted(&amendment.proposal);
    words.map_or_else(Vec::new, |(before, after)| strokes(before, after))
}

/// What an amendment of prose was drafted on, and what it proposes.
pub fn drafted(proposal: &Proposal) -> Option<(&str, &str)> {
    match proposal {
        Proposal::Words {
            field: Field::Title | Field::Text,
            original,
            proposed,
            ..
        } => Some((
            original.as_deref().unwrap_or_default(),
            proposed.as_deref().unwrap_or_default(),
        )),
        Proposal::Sub {
            original, proposed, ..
        } => Some((original, proposed)),
        _ => None,
    }
}

/// The same proposal with another wording.
fn worded(mut proposal: Proposal, wording: String) -> Proposal {
    match &mut proposal {
        Proposal::Words { proposed, .. } => {
            *proposed = Some(wording).filter(|wording| !wording.is_empty());
        }
        Proposal::Sub { proposed, .. } => *proposed = wording,
        _ => {}
    }
    proposal
}

/// Whether an amendment may be split by this one: it proposes words at more than one place, it is before the meeting as its
/// sponsor tabled it, and its sponsor asks for it, or the secretariat for the chair.
pub(super) fn may_split(
    dialogue: &Dialogue,
    by: &Speaker,
    id: &AmendmentId,
) -> Result<(), DeedError> {
    let amendment = own(dialogue, by, id)?;
    match places(amendment).len() {
        0 | 1 => Err(DeedError::OnePlace(amendment.short())),
        _ => Ok(()),
    }
}

/// Whether two amendments may become one, by this one.
pub(super) fn may_join(
    dialogue: &Dialogue,
    by: &Speaker,
    (id, other): (&AmendmentId, &AmendmentId),
) -> Result<(), DeedError> {
    let (one, two) = (own(dialogue, by, id)?, own(dialogue, by, other)?);
    let apart = || DeedError::Apart {
        one: one.short(),
        other: two.short(),
    };
    joined(one, two).map(drop).ok_or_else(apart)
}

/// The words of both, where they are of one delegation, drafted on the same words of the same text, come as far, and do not
/// collide.
pub fn joined(one: &Amendment, other: &Amendment) -> Option<String> {
    let alike = one.id != other.id
        && one.sponsor()?.is_of_delegation(other.sponsor()?)
        && one.state() == other.state()
        && same_ground(&one.proposal, &other.proposal);
    if !alike {
        return None;
    }
    let ((before, mine), (_, yours)) = (drafted(&one.proposal)?, drafted(&other.proposal)?);
    match merge(before, mine, yours) {
        Merge::Clean(both) => Some(both),
        Merge::Collision { .. } => None,
    }
}

/// Whether two proposals are about the same words.
fn same_ground(one: &Proposal, other: &Proposal) -> bool {
    match (one, other) {
        (
            Proposal::Words {
                clause,
                field,
                on,
                original,
                ..
            },
            Proposal::Words {
                clause: of,
                field: its,
                on: at,
                original: before,
                ..
            },
        ) => (clause, field, on, original) == (of, its, at, before),
        (
            Proposal::Sub {
                amendment,
                field,
                on,
                original,
                ..
            },
            Proposal::Sub {
                amendment: of,
                field: its,
                on: at,
                original: before,
                ..
            },
        ) => (amendment, field, on, original) == (of, its, at, before),
        _ => false,
    }
}

/// An amendment that is before the meeting as its sponsor tabled it, where it is this one's to divide.
fn own<'d>(
    dialogue: &'d Dialogue,
    by: &Speaker,
    id: &'d AmendmentId,
) -> Result<&'d Amendment, DeedError> {
    let amendment = pending(dialogue, id)?;
    let sponsor = amendment.sponsor();
    let its = sponsor.is_some_and(|sponsor| sponsor.voice == by.voice);
    if !its && by.voice != Voice::Secretariat {
        return Err(DeedError::Others(amendment.short()));
    }
    let subs = dialogue.amended_by(id);
    match subs.is_empty() {
        true => Ok(amendment),
        false => Err(DeedError::HasSubs {
            amendment: amendment.short(),
            subs: subs.iter().map(|sub| sub.short()).collect(),
        }),
    }
}

/// Splits an amendment: what it proposes at these places, counted from 0, goes into a new one. Both keep sponsor, seconders
/// and reason; the new one says where it came from and gets the next number, if the old one has one.
pub(super) fn split(
    plan: &Plan,
    dialogue: &mut Dialogue,
    id: &AmendmentId,
    (new, on): (&AmendmentId, Digest),
    places: &BTreeSet<usize>,
) -> Result<Outcome, DeedError> {
    super::tabling::free(dialogue, new)?;
    let amendment = dialogue.amendment(id)?;
    if Digest::of_amendment(plan, dialogue, amendment) != on {
        return Err(DeedError::TextChanged);
    }
    let (first, second) = halves(amendment, places)?;
    let mut taken = Amendment {
        id: new.clone(),
        number: amendment.number.map(|_| dialogue.next_number()),
        proposal: worded(amendment.proposal.clone(), second),
        ..amendment.clone()
    };
    if let Some(tabled) = taken.events.first_mut() {
        tabled.because = Some(id.clone());
    }
    let name = amendment.called(plan, dialogue);
    let subject = match &taken.number {
        Some(_) => Message::new("dialogue-did-split").with("second", taken.short()),
        None => Message::new("dialogue-did-split-unnumbered"),
    };
    let proposal = worded(amendment.proposal.clone(), first);
    if let Some(amendment) = dialogue.amendments.get_mut(id) {
        amendment.proposal = proposal;
    }
    dialogue.amendments.insert(new.clone(), taken);
    let outcome = Outcome::of("split", subject.with("amendment", name));
    Ok(outcome.amendment(id).amendment(new))
}

/// What stays with an amendment, and what goes, where these of its places go.
///
/// # Errors
///
/// Where none goes or all do, or where what is proposed at one place cannot stand without the other.
pub fn halves(
    amendment: &Amendment,
    places: &BTreeSet<usize>,
) -> Result<(String, String), DeedError> {
    let undivided = || DeedError::Undivided(amendment.short());
    let (before, after) = drafted(&amendment.proposal).ok_or_else(undivided)?;
    let all = strokes(before, after);
    let count = places.range(..all.len()).count();
    if count == 0 || count == all.len() || count < places.len() {
        return Err(undivided());
    }
    let half = |goes: bool| {
        let all = all.iter().enumerate();
        let of_it = all.filter(|(at, _)| places.contains(at) == goes);
        with_strokes(before, of_it.map(|(_, stroke)| stroke))
    };
    let (first, second) = (half(false), half(true));
    match merge(before, &first, &second) {
        Merge::Clean(both) if both == after => Ok((first, second)),
        Merge::Clean(_) | Merge::Collision { .. } => Err(undivided()),
    }
}

/// Joins two amendments: the first proposes what both did, and the other is withdrawn in its favour.
pub(super) fn join(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    (id, other): (&AmendmentId, &AmendmentId),
) -> Result<Outcome, DeedError> {
    let (one, two) = (dialogue.amendment(id)?, dialogue.amendment(other)?);
    let wording = joined(one, two).ok_or_else(|| DeedError::Apart {
        one: one.short(),
        other: two.short(),
    })?;
    let proposal = worded(one.proposal.clone(), wording);
    let reason = match (&one.reason, &two.reason) {
        (Some(mine), Some(yours)) if mine != yours => Some(format!("{mine}\n\n{yours}")),
        (mine, yours) => mine.clone().or_else(|| yours.clone()),
    };
    let subject = Message::new("dialogue-did-join")
        .with("amendment", one.called(plan, dialogue))
        .with("other", two.called(plan, dialogue));
    // Of two that propose the same nothing has to be taken over.
    let same = (&one.proposal, &one.reason) == (&proposal, &reason);
    if let Some(one) = dialogue.amendments.get_mut(id) {
        (one.proposal, one.reason) = (proposal, reason);
    }
    let mut gone = event(EventKind::Withdrawn, by);
    gone.because = Some(id.clone());
    super::deciding::happen(dialogue, other, gone);
    let mut outcome = Outcome::of("join", subject).amendment(id).amendment(other);
    if same {
        outcome.files.remove(&amendment_path(id));
    }
    Ok(outcome)
}

/// An amendment that is before the meeting and whose file can be written.
fn pending<'a>(dialogue: &'a Dialogue, id: &AmendmentId) -> Result<&'a Amendment, DeedError> {
    let path = amendment_path(id);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    let amendment = dialogue.amendment(id)?;
    match amendment.is_pending() {
        true => Ok(amendment),
        false => Err(DeedError::Undividable {
            amendment: amendment.short(),
            state: amendment.state(),
        }),
    }
}
