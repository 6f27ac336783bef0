//! Proposals that are the same, whoever makes them: they are put once and decided together.

use super::{Amendment, Proposal};
use crate::dialogue::Dialogue;
use crate::dialogue::ground::{About, Adopted, Turn, bearing};
use crate::plan::{Clause, ClauseId, Field, Plan, canonical};

/// What a proposal comes to on the plan as it stands.
#[derive(PartialEq)]
enum Outcome<'a> {
    Text(&'a ClauseId, &'a Field, String),
    Clause(Vec<u8>, Option<&'a ClauseId>, Option<&'a ClauseId>),
    Gone(&'a ClauseId),
    Place(&'a ClauseId, Option<&'a ClauseId>, Option<&'a ClauseId>),
    Wording(&'a crate::dialogue::AmendmentId, Field, String),
}

/// The other pending amendments that propose exactly what this one does, in the order of their numbers.
pub fn joint<'d>(plan: &Plan, dialogue: &'d Dialogue, amendment: &Amendment) -> Vec<&'d Amendment> {
    let over = |one: &Amendment| dialogue.awaits(one).map(|over| &over.id);
    let alike = |one: &&Amendment| {
        one.id != amendment.id
            && one.is_pending()
            && near(&one.proposal, &amendment.proposal)
            && over(one) == over(amendment)
    };
    let mut found: Vec<&Amendment> = dialogue.amendments.values().filter(alike).collect();
    if found.is_empty() {
        return found;
    }
    let values = About::of(dialogue, amendment).filter(|about| !about.field.is_prose());
    let values = values.map(|about| Adopted::of(dialogue, &about, None));
    let comes_to = |one| outcome(plan, dialogue, (one, amendment), values.as_ref());
    let Some(own) = comes_to(amendment) else {
        return Vec::new();
    };
    found.retain(|one| comes_to(one).is_some_and(|other| other == own));
    found.sort_by_key(|one| Turn::of(one));
    found
}

/// Whether two proposals are about the same thing at all.
fn near(one: &Proposal, other: &Proposal) -> bool {
    use Proposal::{Add, Move, Remove, Sub, Words};
    match (one, other) {
        (
            Words { clause, field, .. },
            Words {
                clause: on,
                field: of,
                ..
            },
        ) => clause == on && field == of,
        (Add { clause, .. }, Add { clause: other, .. }) => clause.title == other.title,
        (Remove { clause, .. }, Remove { clause: other, .. })
        | (Move { clause, .. }, Move { clause: other, .. }) => clause == other,
        (
            Sub {
                amendment, field, ..
            },
            Sub {
                amendment: other,
                field: of,
                ..
            },
        ) => amendment == other && field == of,
        _ => false,
    }
}

/// What a proposal comes to if it has the turn of another one: where it stands beside what others put in is not what is
/// proposed. Nothing where it has no ground or nothing is left of it to be decided. What was adopted of a list or of rows
/// is handed in, as it is the same for all.
fn outcome<'a>(
    plan: &'a Plan,
    dialogue: &'a Dialogue,
    (amendment, turn): (&'a Amendment, &Amendment),
    values: Option<&Adopted<'_>>,
) -> Option<Outcome<'a>> {
    let borne = |current: &str| {
        let wording = dialogue.wording(amendment)?;
        let put = Amendment {
            id: turn.id.clone(),
            number: turn.number,
            ..amendment.clone()
        };
        let borne = match values {
            Some(adopted) => adopted.bearing(&put, &wording, current),
            None => bearing(dialogue, &put, &wording, current),
        };
        let text = borne.result(current).filter(|_| borne.stands())?;
        Some(text.to_owned())
    };
    match &amendment.proposal {
        Proposal::Words { clause, field, .. } => {
            let current = plan.clauses.get(clause)?.get(field).unwrap_or_default();
            Some(Outcome::Text(clause, field, borne(&current)?))
        }
        Proposal::Add { clause, after, .. } => {
            let same = Clause {
                id: "joint".parse().ok()?,
                ..dialogue.new_clause(amendment)?
            };
            let parent = clause.parent.as_ref();
            Some(Outcome::Clause(canonical(&same), parent, after.as_ref()))
        }
        Proposal::Remove { clause, .. } => Some(Outcome::Gone(clause)),
        Proposal::Move {
            clause,
            parent,
            after,
            ..
        } => Some(Outcome::Place(clause, parent.as_ref(), after.as_ref())),
        Proposal::Sub {
            amendment: amended, ..
        } => {
            let field = dialogue.field(amendment);
            let current = dialogue.wording_of(dialogue.amendments.get(amended)?, &field)?;
            Some(Outcome::Wording(amended, field, borne(&current)?))
        }
    }
}
