//! The steps of an amendment that change no text: seconding, not adopting, withdrawing, taking up, referring,
//! noting that it fell.

use super::adopting::{sponsors, together};
use super::outcome::event;
use super::{By, DeedError, Outcome};
use crate::dialogue::trailer;
use crate::dialogue::{Amendment, AmendmentId, Dialogue, EventKind, Proposal, joint};
use crate::i18n::Message;
use crate::plan::Plan;

/// Takes a step that was found to be allowed, with the falls it brings.
pub(super) fn step(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    what: EventKind,
) -> Result<Outcome, DeedError> {
    let amendment = dialogue.amendment(id)?;
    let name = amendment.called_behind(plan, dialogue);
    // What proposes the same is put once: it is not adopted either.
    let same: Vec<AmendmentId> = match what {
        EventKind::NotAdopted => joint(plan, dialogue, amendment)
            .into_iter()
            .map(|other| other.id.clone())
            .collect(),
        _ => Vec::new(),
    };
    let name = together(dialogue, id, &same).map_or(name, Into::into);
    let sponsors = sponsors(dialogue, &same);
    let mut falls = Vec::new();
    for id in [id].into_iter().chain(&same) {
        happen(dialogue, id, event(what, by));
        if matches!(
            what,
            EventKind::NotAdopted | EventKind::Withdrawn | EventKind::Fallen
        ) {
            falls.extend(fall_with(dialogue, by, id));
        }
    }
    let (act, subject) = match what {
        EventKind::Seconded => ("second", "dialogue-did-second"),
        EventKind::NotAdopted => ("not-adopt", "dialogue-did-not-adopt"),
        EventKind::Withdrawn => ("withdraw", "dialogue-did-withdraw"),
        EventKind::TakenUp => ("take-up", "dialogue-did-take-up"),
        EventKind::Referred => ("refer", "dialogue-did-refer"),
        _ => ("fall", "dialogue-did-fall"),
    };
    let subject = Message::new(subject).with("amendment", name);
    let outcome = Outcome::of(act, subject).amendment(id);
    let outcome = sponsors
        .into_iter()
        .fold(outcome, |outcome, (other, sponsor)| {
            outcome.amendment(&other).trailer(trailer::JOINT, sponsor)
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
    while let Some(gone) = waiting.pop() {
        let amends = |other: &&Amendment| matches!(&other.proposal, Proposal::Sub { amendment, .. } if *amendment == gone);
        let subs = dialogue.amendments.values().filter(amends);
        let subs: Vec<AmendmentId> = subs
            .filter(|sub| sub.is_pending())
            .map(|sub| sub.id.clone())
            .collect();
        for sub in subs {
            fall_because(dialogue, by, &sub, &gone);
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
    let mut fall = event(EventKind::Fallen, by);
    fall.reason = None;
    fall.because = Some(because.clone());
    happen(dialogue, id, fall);
}
