//! What parties hold: recorded on exactly the text that was looked at, or not at all.

use super::may::party;
use super::{By, DeedError, Outcome};
use crate::dialogue::{Dialogue, Digest, Position, Stance, Subject, trailer};
use crate::i18n::{Arg, Message};
use crate::plan::{Clause, Plan, Speaker, Voice};

pub(super) fn hold(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    subject: &Subject,
    stance: Stance,
    digest: Digest,
    statement: Option<String>,
) -> Result<Outcome, DeedError> {
    let party = by.sponsor.voice;
    if present(plan, dialogue, subject)? != digest {
        return Err(DeedError::TextChanged);
    }
    let position = position(by, by.sponsor.clone(), subject, stance, digest, statement);
    let said = |held: &Position| {
        let again = Position {
            recorder: held.recorder.clone(),
            time: held.time,
            revision: held.revision.clone(),
            ..position.clone()
        };
        again == *held
    };
    if dialogue.position(party, subject, digest).is_some_and(said) {
        return Err(DeedError::NothingToDo);
    }
    put(dialogue, position);
    let done = Message::new("dialogue-did-hold")
        .with("party", party.name())
        .with("stance", stance.name())
        .with("subject", called(plan, dialogue, subject));
    Ok(Outcome::of("position", done).position(party, stance.slug(), subject))
}

pub(super) fn retract(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    subject: &Subject,
) -> Result<Outcome, DeedError> {
    let party = by.sponsor.voice;
    let digest = present(plan, dialogue, subject)?;
    if dialogue.position(party, subject, digest).is_none() {
        return Err(DeedError::NothingToDo);
    }
    take(dialogue, party, subject, digest);
    let done = Message::new("dialogue-did-retract")
        .with("party", party.name())
        .with("subject", called(plan, dialogue, subject));
    Ok(Outcome::of("retract", done).position(party, "none", subject))
}

pub(super) fn no_objection(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    subject: &Subject,
    digest: Digest,
) -> Result<Outcome, DeedError> {
    let session = dialogue.open_session().ok_or(DeedError::NotInSession)?;
    if present(plan, dialogue, subject)? != digest {
        return Err(DeedError::TextChanged);
    }
    let mut silent = session.parties();
    silent.retain(|party| dialogue.position(*party, subject, digest).is_none());
    if silent.is_empty() {
        return Err(DeedError::NobodyLeft);
    }
    for voice in &silent {
        party(dialogue, *voice)?;
    }
    let done = Message::new("dialogue-did-no-objection")
        .with("subject", called(plan, dialogue, subject))
        .with("count", silent.len());
    let declared = by.sponsor.voice.slug().to_owned();
    let mut outcome = Outcome::of("no-objection", done).trailer(trailer::DECLARED_BY, declared);
    for party in silent {
        let agrees = position(by, Speaker::of(party), subject, Stance::Agree, digest, None);
        put(dialogue, agrees);
        outcome = outcome.position(party, Stance::Agree.slug(), subject);
    }
    Ok(outcome)
}

/// The digest of the text as it stands.
fn present(plan: &Plan, dialogue: &Dialogue, subject: &Subject) -> Result<Digest, DeedError> {
    let digest = Digest::of(plan, dialogue, subject);
    digest.ok_or_else(|| match subject {
        Subject::Clause(id) => DeedError::NoClause(id.clone()),
        Subject::Amendment(id) => DeedError::NoAmendment(id.to_string()),
    })
}

fn position(
    by: &By,
    sponsor: Speaker,
    subject: &Subject,
    stance: Stance,
    digest: Digest,
    statement: Option<String>,
) -> Position {
    Position {
        subject: subject.clone(),
        stance,
        digest,
        statement,
        by: sponsor,
        recorder: by.recorder.clone(),
        time: by.time,
        session: by.session.clone(),
        revision: by.revision.clone(),
        figures: by.figures.get(subject).cloned(),
    }
}

/// Puts a position last, in the place of any the party held on the same text.
fn put(dialogue: &mut Dialogue, position: Position) {
    let party = position.by.voice;
    take(dialogue, party, &position.subject, position.digest);
    dialogue.positions.entry(party).or_default().push(position);
}

fn take(dialogue: &mut Dialogue, party: Voice, subject: &Subject, digest: Digest) {
    if let Some(held) = dialogue.positions.get_mut(&party) {
        held.retain(|one| one.digest != digest || one.subject != *subject);
        if held.is_empty() {
            dialogue.positions.remove(&party);
        }
    }
}

/// What a subject is called: the clause by its title, or the amendment's name.
fn called(plan: &Plan, dialogue: &Dialogue, subject: &Subject) -> Arg {
    match subject {
        Subject::Clause(id) => {
            let title = plan.clauses.get(id).map(Clause::called);
            let title = title.unwrap_or_else(|| id.to_string());
            Message::new("dialogue-titled").with("title", title).into()
        }
        Subject::Amendment(id) => {
            let found = dialogue.amendments.get(id);
            found.map_or_else(|| id.to_string().into(), |one| one.called(plan, dialogue))
        }
    }
}
