//! Whether a deed may be done: the one place for it. Carrying a deed out asks here first, and so does whatever offers
//! it, so that no key is offered that is then refused.
//!
//! Not asked here is what depends on what is said with the deed: a reason for overruling an objection, the text of a
//! proposal, what was on the wall.

use super::outcome::{amendment_path, positions_path};
use super::{Deed, DeedError, dividing};
use crate::dialogue::{
    Amendment, AmendmentId, AmendmentState, Basis, Dialogue, EventKind, Proposal, Subject, basis,
};
use crate::plan::{Plan, Speaker, Voice};

impl Deed {
    /// Whether it may be done, as plan and dialogue stand, by this one.
    ///
    /// # Errors
    ///
    /// [`DeedError`] says why not.
    pub fn may(&self, plan: &Plan, dialogue: &Dialogue, by: &Speaker) -> Result<(), DeedError> {
        match self {
            Deed::Second(id) => second(dialogue, by, id),
            Deed::Adopt { amendment, .. } => adopt(plan, dialogue, amendment),
            Deed::NotAdopt(id) => seconded(plan, ready(dialogue, id, EventKind::NotAdopted)?),
            Deed::Withdraw(id) => withdraw(dialogue, by, id),
            Deed::TakeUp(id) => take_up(dialogue, by, id),
            Deed::Refer(id) => ready(dialogue, id, EventKind::Referred).map(drop),
            Deed::Fall(id) => fall(plan, dialogue, id),
            Deed::Split { amendment, .. } => dividing::may_split(dialogue, by, amendment),
            Deed::Join { amendment, other } => dividing::may_join(dialogue, by, (amendment, other)),
            Deed::Hold { subject, .. } => {
                party(dialogue, by.voice)?;
                undecided(dialogue, subject)
            }
            Deed::NoObjection { subject, .. } => {
                dialogue.open_session().ok_or(DeedError::NotInSession)?;
                undecided(dialogue, subject)
            }
            Deed::Retract(_) => party(dialogue, by.voice),
            Deed::Table { .. }
            | Deed::BringIn { .. }
            | Deed::Receive(_)
            | Deed::Session(_)
            | Deed::Revise { .. }
            | Deed::Open(_)
            | Deed::Close(_)
            | Deed::Park(_)
            | Deed::Unpark(_) => Ok(()),
        }
    }
}

fn second(dialogue: &Dialogue, by: &Speaker, id: &AmendmentId) -> Result<(), DeedError> {
    let amendment = ready(dialogue, id, EventKind::Seconded)?;
    if !by.voice.is_party() {
        return Err(DeedError::NoParty(by.voice));
    }
    let sponsor = amendment.sponsor();
    if sponsor.is_some_and(|sponsor| sponsor.is_of_delegation(by)) {
        return Err(DeedError::OwnAmendment(amendment.short()));
    }
    Ok(())
}

fn adopt(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> Result<(), DeedError> {
    let found = ready(dialogue, id, EventKind::Adopted)?;
    seconded(plan, found)?;
    match &found.proposal {
        // What it amends must be open to amendment still.
        Proposal::Sub { amendment, .. } => ready(dialogue, amendment, EventKind::Adopted).map(drop),
        _ => dialogue.first(found),
    }
}

/// Where the plan asks for it, an amendment must have been seconded before it is put.
fn seconded(plan: &Plan, amendment: &Amendment) -> Result<(), DeedError> {
    if plan.manifest.seconding && amendment.state() != AmendmentState::Seconded {
        return Err(DeedError::NotSeconded(amendment.short()));
    }
    Ok(())
}

/// Only its sponsor's voice withdraws an amendment; one that nobody's name stands under, anybody.
fn withdraw(dialogue: &Dialogue, by: &Speaker, id: &AmendmentId) -> Result<(), DeedError> {
    let amendment = ready(dialogue, id, EventKind::Withdrawn)?;
    let sponsor = amendment.sponsor();
    if sponsor.is_some_and(|sponsor| sponsor.voice != by.voice) {
        return Err(DeedError::NotYours(amendment.short()));
    }
    // Others have put their words into it: what they proposed must not go by the sponsor's hand.
    let subs = dialogue.amended_by(id);
    let adopted = subs.iter().any(|sub| sub.is_adopted());
    let stand = subs.iter().filter(|sub| sub.is_adopted() == adopted);
    let subs: Vec<String> = stand.map(|sub| sub.short()).collect();
    if subs.is_empty() {
        return Ok(());
    }
    let amendment = amendment.short();
    Err(DeedError::Amended {
        amendment,
        subs,
        adopted,
    })
}

/// What was withdrawn is taken up by another party; what was referred comes back through anybody.
fn take_up(dialogue: &Dialogue, by: &Speaker, id: &AmendmentId) -> Result<(), DeedError> {
    let amendment = ready(dialogue, id, EventKind::TakenUp)?;
    if amendment.state() != AmendmentState::Withdrawn {
        return Ok(());
    }
    if !by.voice.is_party() {
        return Err(DeedError::NoParty(by.voice));
    }
    let sponsor = amendment.sponsor();
    if sponsor.is_some_and(|sponsor| sponsor.voice == by.voice) {
        return Err(DeedError::OwnAmendment(amendment.short()));
    }
    Ok(())
}

fn fall(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> Result<(), DeedError> {
    let amendment = ready(dialogue, id, EventKind::Fallen)?;
    match basis(plan, dialogue, amendment) {
        Basis::Stands => Err(DeedError::WordsStand(amendment.short())),
        Basis::Met | Basis::Gone => Ok(()),
    }
}

/// The amendment, if this step may follow where it stands.
fn ready<'a>(
    dialogue: &'a Dialogue,
    id: &AmendmentId,
    what: EventKind,
) -> Result<&'a Amendment, DeedError> {
    let path = amendment_path(id);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    let amendment = dialogue.amendment(id)?;
    if !what.may_follow(Some(amendment.state())) {
        return Err(DeedError::NotNow {
            amendment: amendment.short(),
            state: amendment.state(),
            what,
        });
    }
    Ok(amendment)
}

/// Whether the voice is a party whose file can be written.
pub(super) fn party(dialogue: &Dialogue, voice: Voice) -> Result<(), DeedError> {
    if !voice.is_party() {
        return Err(DeedError::NoParty(voice));
    }
    let path = positions_path(voice);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    Ok(())
}

/// Refuses an amendment that is not before the meeting any more: what a party holds on it decides nothing.
fn undecided(dialogue: &Dialogue, subject: &Subject) -> Result<(), DeedError> {
    let Subject::Amendment(id) = subject else {
        return Ok(());
    };
    match dialogue.amendments.get(id) {
        Some(found) if !found.is_pending() => Err(DeedError::Decided {
            amendment: found.short(),
            state: found.state(),
        }),
        _ => Ok(()),
    }
}
