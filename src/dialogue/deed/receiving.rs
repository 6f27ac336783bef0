//! The secretariat receives amendments: each gets its number.

use super::{DeedError, Outcome};
use crate::dialogue::{Amendment, AmendmentId, Dialogue};
use crate::i18n::Message;
use std::collections::BTreeSet;

/// Gives numbers to those named, or to all that wait for one. Of several with one number, which only a merge can
/// leave, the one that was tabled first keeps it and the others wait for another.
pub(super) fn receive(
    dialogue: &mut Dialogue,
    which: &[AmendmentId],
) -> Result<Outcome, DeedError> {
    let unknown = which
        .iter()
        .find(|id| !dialogue.amendments.contains_key(*id));
    if let Some(id) = unknown {
        return Err(DeedError::NoAmendment(id.to_string()));
    }
    let waiting = waiting(dialogue);
    let mut chosen: Vec<AmendmentId> = Vec::new();
    for id in if which.is_empty() { &waiting } else { which } {
        if waiting.contains(id) && !chosen.contains(id) {
            chosen.push(id.clone());
        }
    }
    let first = dialogue.next_number();
    let mut names = Vec::with_capacity(chosen.len());
    for (id, number) in chosen.iter().zip(first..) {
        if let Some(amendment) = dialogue.amendments.get_mut(id) {
            amendment.number = Some(number);
            names.push(amendment.short());
        }
    }
    if names.is_empty() {
        return Err(DeedError::NothingToDo);
    }
    let subject = Message::new("dialogue-did-receive")
        .with("count", names.len())
        .with("amendments", names.join(", "));
    let outcome = Outcome::of("receive", subject);
    Ok(chosen
        .iter()
        .fold(outcome, |outcome, id| outcome.amendment(id)))
}

/// The amendments that wait for a number, in the order in which they were tabled.
fn waiting(dialogue: &Dialogue) -> Vec<AmendmentId> {
    let mut all: Vec<&Amendment> = dialogue.amendments.values().collect();
    all.sort_by_key(|one| one.events.first().map(|event| event.time.seconds));
    let mut taken = BTreeSet::new();
    let waits = all.into_iter().filter(|one| match one.number {
        Some(number) => !taken.insert(number),
        None => true,
    });
    waits.map(|one| one.id.clone()).collect()
}
