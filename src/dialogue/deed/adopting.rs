//! Adopting an amendment, with all that follows: one act, carried out whole or not at all.

use super::deciding::{Rests, fall_because, fall_with, happen, sponsors, together};
use super::outcome::{amendment_path, event};
use super::{By, DeedError, Outcome};
use crate::dialogue::consequence::named;
use crate::dialogue::trailer;
use crate::dialogue::{
    Amendment, AmendmentId, Dialogue, Digest, EventKind, Preview, Proposal, objections, preview,
};
use crate::i18n::Message;
use crate::plan::{Edit, Moment, Plan, Speaker, Voice};

pub(super) fn adopt(
    plan: &mut Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    shown: Option<Digest>,
) -> Result<Outcome, DeedError> {
    let amendment = dialogue.amendment(id)?;
    heard(plan, dialogue, by, amendment)?;
    let follows = preview(plan, dialogue, id)?;
    if shown.is_some_and(|shown| shown != follows.digest) {
        return Err(DeedError::TextChanged);
    }
    let what = adopted(dialogue, id);
    let name = amendment.called_behind(plan, dialogue);
    let name = together(dialogue, id, &follows.joint).map_or(name, Into::into);
    let sponsors = sponsors(dialogue, &follows.joint);
    let (falls, followed) = follows.happen(plan, dialogue, by)?;
    let subject = Message::new(match what {
        EventKind::AdoptedAsAmended => "dialogue-did-adopt-as-amended",
        _ => "dialogue-did-adopt",
    });
    let mut outcome = Outcome::of("adopt", subject.with("amendment", name));
    if !follows.parts.is_empty() {
        outcome.parts = follows.parts;
    }
    let followed = followed.iter().map(amendment_path);
    outcome.files.extend(followed);
    let outcome = sponsors
        .into_iter()
        .fold(outcome.amendment(id), |outcome, (other, sponsor)| {
            outcome.amendment(&other).trailer(trailer::JOINT, sponsor)
        });
    Ok(outcome
        .trailer(trailer::DECLARED_BY, by.sponsor.voice.slug().to_owned())
        .falls(&falls))
}

impl By {
    /// Whoever adopts something, and whenever: that has no say in what follows. Only it must be the last of its kind, as
    /// adopted sub-amendments apply in the order of their adoption.
    pub(in crate::dialogue) fn nobody() -> By {
        By {
            sponsor: Speaker::of(Voice::Secretariat),
            recorder: String::new(),
            time: Moment::new(i64::MAX, 0),
            session: None,
            reason: None,
            revision: None,
            figures: Default::default(),
        }
    }
}

impl Preview {
    /// The plan and the dialogue as they will be, with what falls.
    ///
    /// # Errors
    ///
    /// [`DeedError`] where the plan is another by now and refuses the edits.
    pub fn after(&self, plan: &Plan, dialogue: &Dialogue) -> Result<(Plan, Dialogue), DeedError> {
        let (mut plan, mut dialogue) = (plan.clone(), dialogue.clone());
        self.happen(&mut plan, &mut dialogue, &By::nobody())?;
        Ok((plan, dialogue))
    }

    /// Makes it so: the one place where an adoption takes effect. What fell by it, and what stands under another id now.
    fn happen(
        &self,
        plan: &mut Plan,
        dialogue: &mut Dialogue,
        by: &By,
    ) -> Result<(Vec<AmendmentId>, Vec<AmendmentId>), DeedError> {
        // On a copy: taking edits back one by one could leave a clause in another folder than it lay in.
        let mut after = plan.clone();
        Edit::apply_all(&self.edits, &mut after)?;
        *plan = after;
        let id = &self.amendment;
        let followed = named(dialogue, (id, &self.joint), &self.edits);
        let mut all: Vec<&AmendmentId> = self.joint.iter().chain([id]).collect();
        all.sort_by_key(|id| dialogue.amendments.get(*id).map(Amendment::by_number));
        let mut falls = Vec::new();
        for one in all {
            let gone: &[AmendmentId] = if one == id { &self.falls } else { &[] };
            falls.extend(decide(dialogue, by, one, gone));
        }
        falls.sort();
        Ok((falls, followed))
    }
}

/// What it is called that this one is adopted now.
fn adopted(dialogue: &Dialogue, id: &AmendmentId) -> EventKind {
    match dialogue.subs(id).iter().any(|sub| sub.is_adopted()) {
        true => EventKind::AdoptedAsAmended,
        false => EventKind::Adopted,
    }
}

/// An objection is overruled by the chairperson alone, with a reason, and the secretariat records it.
fn heard(plan: &Plan, dialogue: &Dialogue, by: &By, found: &Amendment) -> Result<(), DeedError> {
    let parties = objections(plan, dialogue, found);
    if parties.is_empty() {
        return Ok(());
    }
    if by.reason.is_none() {
        let amendment = found.short();
        return Err(DeedError::Objected { amendment, parties });
    }
    match by.sponsor.voice {
        Voice::Secretariat => Ok(()),
        voice => Err(DeedError::NotChair(voice)),
    }
}

/// The step itself and the falls it brings.
fn decide(
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    gone: &[AmendmentId],
) -> Vec<AmendmentId> {
    let mut adopted = event(adopted(dialogue, id), by);
    adopted.time = behind_others(dialogue, id, adopted.time);
    happen(dialogue, id, adopted);
    let mut falls = fall_with(dialogue, by, id, Rests::Amending);
    for gone in gone {
        let amendment = dialogue.amendments.get(gone);
        if amendment.is_some_and(|amendment| amendment.is_pending()) {
            fall_because(dialogue, by, gone, id);
            falls.push(gone.clone());
            falls.extend(fall_with(dialogue, by, gone, Rests::All));
        }
    }
    falls.sort();
    falls
}

/// Adopted sub-amendments apply in the order of their adoption, so that two in one second, or a clock put back,
/// must not make them change places: then it counts as adopted a second after the others.
fn behind_others(dialogue: &Dialogue, id: &AmendmentId, time: Moment) -> Moment {
    let amended = match dialogue.amendments.get(id).map(|one| &one.proposal) {
        Some(Proposal::Sub { amendment, .. }) => amendment,
        _ => return time,
    };
    let others = dialogue.subs(amended).into_iter();
    let adopted = others.filter(|sub| sub.is_adopted());
    let last = adopted.filter_map(|sub| sub.events.last().map(|event| event.time.seconds));
    let next = last
        .max()
        .map_or(time.seconds, |last| last.saturating_add(1));
    Moment::new(time.seconds.max(next), time.offset)
}
