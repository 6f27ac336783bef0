//! Tabling an amendment, and giving it a number.

use super::outcome::{amendment_path, event, number};
use super::{By, DeedError, Outcome, typed};
use crate::dialogue::consequence::{no_ground, placing};
use crate::dialogue::{
    Amendment, AmendmentId, Basis, Destination, Dialogue, Digest, EventKind, Proposal, Verb,
    adopted_at, basis,
};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, EditError, Field, Kind, Moment, Plan, errors_of, stands_at};

pub(super) fn table(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    proposal: &Proposal,
    reason: Option<&str>,
) -> Result<Outcome, DeedError> {
    free(dialogue, id)?;
    let proposal = spelled(dialogue, placed(dialogue, typed::proposal(proposal)?));
    admissible(plan, dialogue, &proposal)?;
    let mut amendment = drafted(plan, dialogue, by, id, proposal, reason)?;
    for tabled in &mut amendment.events {
        tabled.time = behind_moves(dialogue, &amendment.proposal, tabled.time);
    }
    amendment.number = dialogue.open_session().map(|_| dialogue.next_number());
    match basis(plan, dialogue, &amendment) {
        Basis::Stands if stands_there(plan, &amendment.proposal) => {
            return Err(DeedError::NothingProposed);
        }
        Basis::Stands => {}
        Basis::Met => return Err(DeedError::NothingProposed),
        Basis::Gone => return Err(no_ground(plan, dialogue, &amendment)),
    }
    Ok(tabled(plan, dialogue, amendment))
}

/// The same for what was drafted outside on another state: what became impossible since falls, and no number is given.
pub(super) fn bring_in(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    id: &AmendmentId,
    proposal: &Proposal,
    reason: Option<&str>,
) -> Result<Outcome, DeedError> {
    free(dialogue, id)?;
    let proposal = spelled(dialogue, placed(dialogue, typed::proposal(proposal)?));
    let gone = match admissible(plan, dialogue, &proposal) {
        Ok(()) => false,
        // First a clause is made as good as it can be, then it is struck as it stands.
        Err(DeedError::TextChanged) => !matches!(proposal, Proposal::Remove { .. }),
        Err(DeedError::NoClause(_) | DeedError::Edit(EditError::NoParent(_))) => true,
        Err(error) => return Err(error),
    };
    let mut amendment = drafted(plan, dialogue, by, id, proposal, reason)?;
    match basis(plan, dialogue, &amendment) {
        Basis::Met => return Err(DeedError::NothingProposed),
        Basis::Stands if !gone => {}
        Basis::Stands | Basis::Gone => amendment.events.push(event(EventKind::Fallen, by)),
    }
    if let Some(fallen) = amendment.events.get_mut(1) {
        fallen.reason = None;
    }
    Ok(tabled(plan, dialogue, amendment))
}

/// What goes under a clause that is proposed stands under the id that this has now.
fn placed(dialogue: &Dialogue, mut proposal: Proposal) -> Proposal {
    let over = proposal.destination().and_then(|to| to.under);
    let over = over.and_then(|over| dialogue.amendments.get(over));
    if let Some(Proposal::Add { clause: over, .. }) = over.map(|over| &over.proposal) {
        proposal.stand_under(&over.id);
    }
    proposal
}

/// A list or rows are proposed as a clause says them once they stand in it: what is shown of an adoption is what comes of
/// it, and what says the same in other words proposes nothing.
fn spelled(dialogue: &Dialogue, mut proposal: Proposal) -> Proposal {
    match &mut proposal {
        Proposal::Words {
            clause,
            field,
            proposed: Some(proposed),
            ..
        } => in_clause(clause, field, proposed),
        Proposal::Sub {
            amendment,
            field,
            proposed,
            ..
        } => {
            let amended = dialogue.amendments.get(amendment);
            let clause = amended.and_then(|amended| amended.clause(dialogue));
            if let (Some(amended), Some(clause)) = (amended, clause) {
                let own = || dialogue.field(amended);
                in_clause(clause, &field.clone().unwrap_or_else(own), proposed);
            }
        }
        Proposal::Words { .. }
        | Proposal::Add { .. }
        | Proposal::Remove { .. }
        | Proposal::Move { .. } => {}
    }
    proposal
}

/// The value of a field as this clause would say it. What it cannot have stays, to be refused.
fn in_clause(clause: &ClauseId, field: &Field, value: &mut String) {
    let mut holder = Clause::new(clause.clone(), Kind::Action);
    if !field.is_prose()
        && holder.set(field, Some(value)).is_ok()
        && let Some(said) = holder.get(field)
    {
        *value = said;
    }
}

/// Whether an amendment can have this id.
pub(super) fn free(dialogue: &Dialogue, id: &AmendmentId) -> Result<(), DeedError> {
    if dialogue.amendments.contains_key(id) {
        return Err(DeedError::AmendmentExists(id.clone()));
    }
    let path = amendment_path(id);
    match dialogue.broken.contains(&path) {
        true => Err(DeedError::Broken(path)),
        false => Ok(()),
    }
}

/// The amendment, before it has a number.
fn drafted(
    plan: &Plan,
    dialogue: &Dialogue,
    by: &By,
    id: &AmendmentId,
    mut proposal: Proposal,
    reason: Option<&str>,
) -> Result<Amendment, DeedError> {
    if typed::is_only_spaces(&proposal) {
        return Err(DeedError::OnlySpaces);
    }
    // Two new clauses with one title are two clauses.
    if let Proposal::Add { clause, .. } = &mut proposal
        && placing::is_proposed(dialogue, id, &clause.id)
    {
        clause.id = placing::free_id(plan, dialogue, id, &clause.id);
    }
    let mut tabled = event(EventKind::Tabled, by);
    let reason = typed::prose(reason)?.or_else(|| tabled.reason.take());
    tabled.reason = None;
    Ok(Amendment {
        id: id.clone(),
        number: None,
        proposal,
        reason,
        events: vec![tabled],
    })
}

/// Whether a clause stands already where it is to be put.
fn stands_there(plan: &Plan, proposal: &Proposal) -> bool {
    match proposal {
        Proposal::Move {
            clause,
            parent,
            under: None,
            after,
        } => {
            let found = plan.clauses.get(clause);
            found.is_some_and(|found| found.parent == *parent)
                && stands_at(plan, clause, parent.as_ref(), after.as_ref())
        }
        _ => false,
    }
}

/// Who sends a clause on that was sent elsewhere before knows that, though both happen in one second or a clock was put back:
/// then it counts as tabled a second after the others were adopted.
fn behind_moves(dialogue: &Dialogue, proposal: &Proposal, time: Moment) -> Moment {
    let Proposal::Move { clause, .. } = proposal else {
        return time;
    };
    let all = dialogue.amendments.values().filter(|one| one.is_adopted());
    let moves = all.filter(
        |one| matches!(&one.proposal, Proposal::Move { clause: other, .. } if other == clause),
    );
    let last = moves.filter_map(adopted_at).map(|time| time.seconds).max();
    let next = last.map_or(time.seconds, |last| last.saturating_add(1));
    Moment::new(time.seconds.max(next), time.offset)
}

fn tabled(plan: &Plan, dialogue: &mut Dialogue, amendment: Amendment) -> Outcome {
    let subject = subject(plan, dialogue, &amendment);
    let id = amendment.id.clone();
    dialogue.amendments.insert(id.clone(), amendment);
    Outcome::of("table", subject).amendment(&id)
}

/// Whether this can be proposed at all.
fn admissible(plan: &Plan, dialogue: &Dialogue, proposal: &Proposal) -> Result<(), DeedError> {
    match proposal {
        Proposal::Words {
            clause,
            field,
            on,
            original,
            proposed,
        } => {
            let standing = present(plan, clause)?;
            let (from, to) = (original.as_deref(), proposed.as_deref());
            let stands = standing.get(field);
            let read_otherwise = stands.as_deref().unwrap_or_default() != from.unwrap_or_default();
            if read_otherwise && Digest::of_clause(plan, standing) == *on {
                return Err(DeedError::TextChanged);
            }
            let alone = changes(plan, standing, field, from, to);
            alone.or_else(|error| match to {
                Some(day) if is_pair(plan, dialogue, standing, (field, day)) => Ok(()),
                _ => Err(error),
            })
        }
        Proposal::Add {
            clause,
            under,
            after,
        } => {
            new_clause(plan, dialogue, clause, under.as_ref())?;
            sibling(plan, dialogue, after.as_ref())
        }
        Proposal::Remove { clause, on } => {
            let standing = present(plan, clause)?;
            let same = Digest::of_clause(plan, standing) == *on;
            same.then_some(()).ok_or(DeedError::TextChanged)
        }
        Proposal::Move { clause, .. } => {
            let to = proposal.destination().unwrap_or_default();
            moves(plan, dialogue, clause, to)
        }
        Proposal::Sub {
            amendment,
            field,
            on,
            original,
            proposed,
        } => amends(
            (plan, dialogue),
            (amendment, field.as_ref()),
            *on,
            (original, proposed),
        ),
    }
}

fn present<'a>(plan: &'a Plan, id: &ClauseId) -> Result<&'a Clause, DeedError> {
    if plan.broken.contains_key(id.as_str()) {
        return Err(EditError::Broken(id.clone()).into());
    }
    let found = plan.clauses.get(id);
    found.ok_or_else(|| DeedError::NoClause(id.clone()))
}

fn sibling(plan: &Plan, dialogue: &Dialogue, after: Option<&ClauseId>) -> Result<(), DeedError> {
    match after {
        Some(after) if dialogue.proposed(after.as_str()).is_none() => {
            present(plan, after).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// The amendment that would make what something shall stand under, while it may do so.
fn over<'d>(dialogue: &'d Dialogue, under: Option<&AmendmentId>) -> Option<&'d Amendment> {
    let over = dialogue.amendments.get(under?)?;
    (over.is_pending() && over.verb() == Verb::Add).then_some(over)
}

/// Whether the field would be another with the proposed value, and can have it.
fn changes(
    plan: &Plan,
    clause: &Clause,
    field: &Field,
    original: Option<&str>,
    proposed: Option<&str>,
) -> Result<(), DeedError> {
    if original.unwrap_or_default() == proposed.unwrap_or_default() {
        return Err(DeedError::NothingProposed);
    }
    let mut then = clause.clone();
    let set = then.set(field, proposed);
    set.map_err(EditError::from)?;
    fit(plan, Some(clause), &then)
}

/// Whether a day stands in the right order with one that is proposed for the other end of the clause: they are to go
/// together, though each alone would pass the other as it stands.
fn is_pair(plan: &Plan, dialogue: &Dialogue, standing: &Clause, (of, day): (&Field, &str)) -> bool {
    let other = match of {
        Field::Start => Field::End,
        Field::End => Field::Start,
        _ => return false,
    };
    let mut pending = dialogue.amendments.values().filter(|one| one.is_pending());
    pending.any(|one| match &one.proposal {
        Proposal::Words {
            clause,
            field,
            proposed: Some(proposed),
            ..
        } if *clause == standing.id && *field == other => {
            let mut moved = standing.clone();
            let set = moved.set(&other, Some(proposed)).is_ok();
            set && moved.set(of, Some(day)).is_ok() && fit(plan, Some(standing), &moved).is_ok()
        }
        _ => false,
    })
}

/// Whether a clause would have no error that it does not have already.
fn fit(plan: &Plan, before: Option<&Clause>, then: &Clause) -> Result<(), DeedError> {
    let known = before.map_or_else(Vec::new, |clause| errors_of(plan, clause));
    let mut errors = errors_of(plan, then).into_iter();
    let new = errors.find(|problem| !known.contains(problem));
    new.map_or(Ok(()), |problem| Err(DeedError::Unfit(problem.message)))
}

fn new_clause(
    plan: &Plan,
    dialogue: &Dialogue,
    clause: &Clause,
    under: Option<&AmendmentId>,
) -> Result<(), DeedError> {
    let id = &clause.id;
    // The room could not name it. Where there is no text either, it is refused as nothing but spaces.
    if clause.title.trim().is_empty() && !clause.text.trim().is_empty() {
        return Err(DeedError::Unfit(Message::new("plan-no-title")));
    }
    if plan.broken.contains_key(id.as_str()) {
        return Err(EditError::Broken(id.clone()).into());
    }
    if plan.clauses.contains_key(id) {
        return Err(EditError::Exists(id.clone()).into());
    }
    match &clause.parent {
        // Its parent is not there to be looked at.
        _ if over(dialogue, under).is_some() => {
            let parent = None;
            let clause = clause.clone();
            fit(plan, None, &Clause { parent, ..clause })
        }
        Some(parent) if !plan.clauses.contains_key(parent) => {
            Err(EditError::NoParent(parent.clone()).into())
        }
        _ => fit(plan, None, clause),
    }
}

fn moves(
    plan: &Plan,
    dialogue: &Dialogue,
    clause: &ClauseId,
    to: Destination<'_>,
) -> Result<(), DeedError> {
    present(plan, clause)?;
    sibling(plan, dialogue, to.after)?;
    // Under one that is proposed it stands within what that would stand in.
    let over = over(dialogue, to.under);
    let within = match over {
        Some(over) => dialogue.outermost(over).proposal.destination(),
        None => Some(to),
    };
    let Some(parent) = within.and_then(|within| within.parent) else {
        return Ok(());
    };
    if over.is_none() && !plan.clauses.contains_key(parent) {
        return Err(EditError::NoParent(parent.clone()).into());
    }
    if plan.is_within(parent, clause) {
        return Err(EditError::WithinItself(clause.clone()).into());
    }
    Ok(())
}

fn amends(
    (plan, dialogue): (&Plan, &Dialogue),
    (amended, field): (&AmendmentId, Option<&Field>),
    on: Digest,
    (original, proposed): (&str, &str),
) -> Result<(), DeedError> {
    let amended = dialogue.amendment(amended)?;
    if !amended.is_pending() {
        return Err(DeedError::NotNow {
            amendment: amended.short(),
            state: amended.state(),
            what: EventKind::Tabled,
        });
    }
    let wording = dialogue.wording_of(amended, field.unwrap_or(&Field::Text));
    let Some(wording) = wording else {
        return Err(DeedError::NoWords(amended.short()));
    };
    if Digest::of_amendment(plan, dialogue, amended) == on && wording != original {
        return Err(DeedError::TextChanged);
    }
    if original == proposed {
        return Err(DeedError::NothingProposed);
    }
    let Some(field) = field else {
        return Ok(());
    };
    let Some(new) = dialogue.new_clause(amended) else {
        return Err(DeedError::NoFields(amended.short()));
    };
    if *field == Field::Title && proposed.trim().is_empty() {
        return Err(DeedError::Unfit(Message::new("plan-no-title")));
    }
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (original, proposed) = (filled(original), filled(proposed));
    changes(plan, &new, field, original.as_deref(), proposed.as_deref())
}

/// `Table D.3 on 2.1.3`; of a sub-amendment, on the amendment it would amend.
fn subject(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Message {
    let on = match &amendment.proposal {
        Proposal::Add { clause, .. } => {
            let title = Some(clause.title.as_str())
                .filter(|title| !title.trim().is_empty())
                .unwrap_or(clause.id.as_str());
            let subject = match amendment.number {
                Some(_) => {
                    Message::new("dialogue-did-table-new").with("amendment", amendment.short())
                }
                None => Message::new("dialogue-did-table-new-unnumbered"),
            };
            return subject.with("title", title);
        }
        Proposal::Sub {
            amendment: amended, ..
        } => {
            let amended = dialogue.amendments.get(amended);
            amended.map(|amendment| amendment.called(plan, dialogue))
        }
        Proposal::Words { clause, .. }
        | Proposal::Remove { clause, .. }
        | Proposal::Move { clause, .. } => Some(number(plan, clause).into()),
    };
    let subject = match amendment.number {
        Some(_) => Message::new("dialogue-did-table").with("amendment", amendment.short()),
        None => Message::new("dialogue-did-table-unnumbered"),
    };
    subject.with("on", on.unwrap_or_else(|| "?".into()))
}
