//! The steps of an amendment that change no text: seconding, not adopting, withdrawing, taking up, referring,
//! noting that it fell.

use super::adopting::{sponsors, together};
use super::outcome::{amendment_path, event};
use super::{By, DeedError, Outcome};
use crate::dialogue::{
    Amendment, AmendmentId, Basis, Dialogue, Proposal, Sponsor, State, What, basis, joint,
};
use crate::i18n::Message;
use crate::plan::Plan;

pub(super) fn second(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    let found = ready(dialogue, id, What::Seconded)?;
    if !by.sponsor.voice.is_party() {
        return Err(DeedError::NoParty(by.sponsor.voice));
    }
    if found
        .sponsor()
        .is_some_and(|sponsor| same_delegation(sponsor, &by.sponsor))
    {
        return Err(DeedError::OwnAmendment(found.name()));
    }
    step(plan, dialogue, by, id, What::Seconded)
}

/// Whether two speak for the same delegation. Where one of the same voice does not say for whom, they do.
fn same_delegation(one: &Sponsor, other: &Sponsor) -> bool {
    let apart = match (&one.organisation, &other.organisation) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    one.voice == other.voice && !apart
}

pub(super) fn not_adopt(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    seconded(plan, ready(dialogue, id, What::NotAdopted)?)?;
    step(plan, dialogue, by, id, What::NotAdopted)
}

/// Where the plan asks for it, an amendment must have been seconded before it is put.
pub(super) fn seconded(plan: &Plan, amendment: &Amendment) -> Result<(), DeedError> {
    if plan.manifest.seconding && amendment.state() != State::Seconded {
        return Err(DeedError::NotSeconded(amendment.name()));
    }
    Ok(())
}

/// Only its sponsor's voice withdraws an amendment; one that nobody's name stands under, anybody.
pub(super) fn withdraw(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    let found = ready(dialogue, id, What::Withdrawn)?;
    let theirs = found
        .sponsor()
        .is_some_and(|sponsor| sponsor.voice != by.sponsor.voice);
    if theirs {
        return Err(DeedError::NotYours(found.name()));
    }
    // Others have put their words into it: what they proposed must not go by the sponsor's hand.
    let subs = dialogue.amended_by(id).into_iter();
    let subs: Vec<String> = subs.map(Amendment::name).collect();
    if !subs.is_empty() {
        let amendment = found.name();
        return Err(DeedError::Amended { amendment, subs });
    }
    step(plan, dialogue, by, id, What::Withdrawn)
}

/// What was withdrawn is taken up by another party; what was referred comes back through anybody.
pub(super) fn take_up(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    let found = ready(dialogue, id, What::TakenUp)?;
    if found.state() == State::Withdrawn {
        if !by.sponsor.voice.is_party() {
            return Err(DeedError::NoParty(by.sponsor.voice));
        }
        if found
            .sponsor()
            .is_some_and(|sponsor| sponsor.voice == by.sponsor.voice)
        {
            return Err(DeedError::OwnAmendment(found.name()));
        }
    }
    step(plan, dialogue, by, id, What::TakenUp)
}

pub(super) fn refer(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    ready(dialogue, id, What::Referred)?;
    step(plan, dialogue, by, id, What::Referred)
}

pub(super) fn fall(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
) -> Result<Outcome, DeedError> {
    let found = ready(dialogue, id, What::Fallen)?;
    if basis(plan, dialogue, found) == Basis::Stands {
        return Err(DeedError::WordsStand(found.name()));
    }
    step(plan, dialogue, by, id, What::Fallen)
}

/// The amendment, if this step may follow where it stands.
pub(super) fn ready<'a>(
    dialogue: &'a Dialogue,
    id: &AmendmentId,
    what: What,
) -> Result<&'a Amendment, DeedError> {
    let path = amendment_path(id);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    let found = dialogue.amendments.get(id);
    let found = found.ok_or_else(|| DeedError::NoAmendment(id.to_string()))?;
    if !what.may_follow(Some(found.state())) {
        return Err(DeedError::NotNow {
            amendment: found.name(),
            state: found.state(),
            what,
        });
    }
    Ok(found)
}

/// Takes a step that was found to be allowed, with the falls it brings.
fn step(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    what: What,
) -> Result<Outcome, DeedError> {
    let found = dialogue.amendments.get(id);
    let found = found.ok_or_else(|| DeedError::NoAmendment(id.to_string()))?;
    let name = found.called_behind(plan, dialogue);
    // What proposes the same is put once: it is not adopted either.
    let same: Vec<AmendmentId> = match what {
        What::NotAdopted => joint(plan, dialogue, found)
            .into_iter()
            .map(|one| one.id.clone())
            .collect(),
        _ => Vec::new(),
    };
    let name = together(dialogue, id, &same).map_or(name, Into::into);
    let sponsors = sponsors(dialogue, &same);
    let mut falls = Vec::new();
    for id in [id].into_iter().chain(&same) {
        happen(dialogue, id, event(what, by));
        if matches!(what, What::NotAdopted | What::Withdrawn | What::Fallen) {
            falls.extend(fall_with(dialogue, by, id));
        }
    }
    let (act, subject) = match what {
        What::Seconded => ("second", "dialogue-did-second"),
        What::NotAdopted => ("not-adopt", "dialogue-did-not-adopt"),
        What::Withdrawn => ("withdraw", "dialogue-did-withdraw"),
        What::TakenUp => ("take-up", "dialogue-did-take-up"),
        What::Referred => ("refer", "dialogue-did-refer"),
        _ => ("fall", "dialogue-did-fall"),
    };
    let subject = Message::new(subject).with("amendment", name);
    let outcome = Outcome::of(act, subject).amendment(id);
    let outcome = sponsors
        .into_iter()
        .fold(outcome, |outcome, (other, sponsor)| {
            outcome.amendment(&other).trailer("Joint", sponsor)
        });
    Ok(outcome.falls(&falls))
}

pub(super) fn happen(dialogue: &mut Dialogue, id: &AmendmentId, event: crate::dialogue::Event) {
    if let Some(amendment) = dialogue.amendments.get_mut(id) {
        amendment.events.push(event);
    }
}

/// The pending sub-amendments of an amendment that is decided on fall with it, and theirs with them.
pub(super) fn fall_with(dialogue: &mut Dialogue, by: &By, of: &AmendmentId) -> Vec<AmendmentId> {
    let mut fallen = Vec::new();
    let mut waiting = vec![of.clone()];
    while let Some(of) = waiting.pop() {
        let amends = |one: &&Amendment| matches!(&one.proposal, Proposal::Sub { amendment, .. } if *amendment == of);
        let subs = dialogue.amendments.values().filter(amends);
        let subs: Vec<AmendmentId> = subs
            .filter(|sub| sub.is_pending())
            .map(|sub| sub.id.clone())
            .collect();
        for sub in subs {
            fall_because(dialogue, by, &sub, &of);
            fallen.push(sub.clone());
            waiting.push(sub);
        }
    }
    fallen
}

pub(super) fn fall_because(
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    because: &AmendmentId,
) {
    let mut fall = event(What::Fallen, by);
    fall.reason = None;
    fall.because = Some(because.clone());
    happen(dialogue, id, fall);
}
