//! The steps of an amendment that change no text: seconding, not adopting, withdrawing, taking up, referring,
//! noting that it fell.

use super::outcome::event;
use super::{By, DeedError, Outcome};
use crate::dialogue::{Amendment, AmendmentId, Basis, Dialogue, EventKind, basis, joint, trailer};
use crate::i18n::Message;
use crate::plan::Plan;
use std::collections::BTreeSet;

/// How the trailer `Act` calls a step, and the message that says that it was taken.
fn done(step: EventKind) -> (&'static str, &'static str) {
    match step {
        EventKind::Seconded => ("second", "dialogue-did-second"),
        EventKind::NotAdopted => ("not-adopt", "dialogue-did-not-adopt"),
        EventKind::Withdrawn => ("withdraw", "dialogue-did-withdraw"),
        EventKind::TakenUp => ("take-up", "dialogue-did-take-up"),
        EventKind::Referred => ("refer", "dialogue-did-refer"),
        _ => ("fall", "dialogue-did-fall"),
    }
}

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
    let same = match what {
        EventKind::NotAdopted => joint(plan, dialogue, amendment),
        _ => Vec::new(),
    };
    let same: Vec<AmendmentId> = same.into_iter().map(|other| other.id.clone()).collect();
    let name = together(dialogue, id, &same).map_or(name, Into::into);
    let sponsors = sponsors(dialogue, &same);
    // What falls because the plan says it already leaves the clause there for others to stand under.
    let rests = match basis(plan, dialogue, amendment) {
        Basis::Met if what == EventKind::Fallen => Rests::Amending,
        _ => Rests::All,
    };
    let mut falls = Vec::new();
    for id in [id].into_iter().chain(&same) {
        happen(dialogue, id, event(what, by));
        if matches!(
            what,
            EventKind::NotAdopted | EventKind::Withdrawn | EventKind::Fallen
        ) {
            falls.extend(fall_with(dialogue, by, id, rests));
        }
    }
    let (act, subject) = done(what);
    let subject = Message::new(subject).with("amendment", name);
    let mut outcome = Outcome::of(act, subject).amendment(id);
    for (other, sponsor) in sponsors {
        outcome = outcome.amendment(&other).trailer(trailer::JOINT, sponsor);
    }
    Ok(outcome.falls(&falls))
}

pub(super) fn happen(dialogue: &mut Dialogue, id: &AmendmentId, event: crate::dialogue::Event) {
    if let Some(amendment) = dialogue.amendments.get_mut(id) {
        amendment.events.push(event);
    }
}

/// What falls with an amendment that is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rests {
    /// What amends it. The clauses that would stand under the one it adds have their parent.
    Amending,
    /// Those clauses as well.
    All,
}

/// The pending amendments that rest on one which is decided on fall with it, and those that rest on them.
pub(super) fn fall_with(
    dialogue: &mut Dialogue,
    by: &By,
    of: &AmendmentId,
    rests: Rests,
) -> Vec<AmendmentId> {
    let subs = dialogue.subs(of).into_iter();
    let subs = subs.filter(|sub| sub.is_pending());
    let subs: Vec<AmendmentId> = subs.map(|sub| sub.id.clone()).collect();
    let resting = match rests {
        Rests::Amending => dialogue.resting_on(&subs),
        Rests::All => dialogue.resting_on([of]),
    };
    let fallen: BTreeSet<AmendmentId> = resting.into_iter().chain(&subs).cloned().collect();
    for id in &fallen {
        let on = dialogue.amendments.get(id);
        let on = on.and_then(|one| one.proposal.rests_on());
        let because = on.filter(|on| fallen.contains(*on)).unwrap_or(of).clone();
        fall_because(dialogue, by, id, &because);
    }
    fallen.into_iter().collect()
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

/// The other sponsors of what is decided together, each with the amendment: a voice, and an organisation.
pub(super) fn sponsors(dialogue: &Dialogue, joint: &[AmendmentId]) -> Vec<(AmendmentId, String)> {
    let sponsor = |id: &AmendmentId| {
        let by = dialogue.amendments.get(id)?.sponsor()?;
        let organisation = by.organisation.iter().map(String::as_str);
        let words: Vec<&str> = [by.voice.slug()].into_iter().chain(organisation).collect();
        Some(words.join(" "))
    };
    let all = joint.iter();
    all.map(|id| (id.clone(), sponsor(id).unwrap_or_default()))
        .collect()
}

/// The names of what is decided together; nothing where it is one alone, or where one of them has no number.
pub(super) fn together(
    dialogue: &Dialogue,
    id: &AmendmentId,
    joint: &[AmendmentId],
) -> Option<String> {
    let all = [id].into_iter().chain(joint);
    let mut all: Vec<&Amendment> = all.filter_map(|id| dialogue.amendments.get(id)).collect();
    all.sort_by_key(|one| one.number);
    let numbered = all.len() > 1 && all.iter().all(|one| one.number.is_some());
    let names = || all.iter().map(|one| one.short()).collect::<Vec<_>>();
    numbered.then(|| names().join(", "))
}
