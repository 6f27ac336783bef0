//! Changes as what can be tabled: drafted on the plan as it was sent, tabled on the plan as it stands.

use super::amounts::{Change, Target, What};
use super::roll::Sent;
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Digest, Proposal};
use crate::plan::{Clause, ClauseId, Field, Outline, Plan, canonical, id_of, place_new};
use crate::text::{Merge, merge};

/// What a change of a file became.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Became {
    /// Nothing: what it proposes stands already, or has no ground.
    #[default]
    Nothing,
    /// An amendment.
    Amendment(AmendmentId),
    /// This clause, which the plan has by now: it is new in the file alone.
    Clause(ClauseId),
}

/// The clause that a change would make and the plan has by now: under the same one, with the same words.
pub fn made_meanwhile(
    change: &Change,
    sent: &Sent<'_>,
    (plan, dialogue): (&Plan, &Dialogue),
    became: &[Became],
) -> Option<ClauseId> {
    let What::Add { clause, under, .. } = &change.what else {
        return None;
    };
    let over = under.as_ref().and_then(|of| target(of, dialogue, became));
    let over = over.and_then(|over| makes(over, plan)).map(|(_, id)| id);
    let there = under.as_ref().and_then(|of| there(of, became));
    let parent = there.or(over).or(clause.parent.as_ref());
    let said = |one: &Clause| {
        canonical(&Clause {
            id: clause.id.clone(),
            ..one.clone()
        })
    };
    let wanted = said(clause);
    let new = |one: &&Clause| !sent.plan.clauses.contains_key(&one.id) && said(one) == wanted;
    let mut all = plan.children(parent).into_iter();
    all.find(new).map(|one| one.id.clone())
}

/// What a change proposes, on a plan and a dialogue in which those before it were tabled. `became` says what the changes
/// before it became. Nothing where it has no ground at all.
pub fn proposal(
    change: &Change,
    sent: &Sent<'_>,
    (plan, dialogue): (&Plan, &Dialogue),
    became: &[Became],
) -> Option<Proposal> {
    let on_table = |of: &Target| target(of, dialogue, became);
    match &change.what {
        What::Words { original, proposed } => words(change, sent, original, proposed),
        What::Remove => Some(Proposal::Remove {
            clause: change.clause.clone(),
            on: on(sent, &change.clause)?,
        }),
        What::Move {
            parent,
            under,
            after,
        } => {
            let over = under.as_ref().and_then(on_table);
            let there = under.as_ref().and_then(|of| there(of, became));
            let after = after.as_ref().filter(|_| there.is_none());
            let to = (there.or(parent.as_ref()), after);
            Some(moved(&change.clause, over, to, (sent, plan)))
        }
        What::Add {
            clause,
            under,
            after,
        } => {
            let over = under.as_ref().and_then(on_table);
            let Some(there) = under.as_ref().and_then(|of| there(of, became)) else {
                return Some(add((clause, over), after.as_ref(), sent, plan));
            };
            let parent = Some(there.clone());
            let clause = Clause {
                parent,
                ..(**clause).clone()
            };
            Some(add((&clause, None), None, sent, plan))
        }
        What::Sub {
            of,
            original,
            proposed,
        } => {
            let texts = (original.as_str(), proposed.as_str());
            let sub = on_table(of).and_then(|of| sub(change, of, texts, (plan, dialogue)));
            // What it stood on is the plan's already.
            sub.or_else(|| words(change, sent, original, proposed))
        }
    }
}

/// Other words in what an amendment proposes; nothing where it has none there.
fn sub(
    change: &Change,
    amended: &Amendment,
    (original, proposed): (&str, &str),
    (plan, dialogue): (&Plan, &Dialogue),
) -> Option<Proposal> {
    // Of a new clause the field is named, where it is not the text.
    let adds = matches!(amended.proposal, Proposal::Add { .. });
    let other = change.field.clone().filter(|field| *field != Field::Text);
    let field = other.filter(|_| adds);
    let wording = dialogue.wording_of(amended, field.as_ref().unwrap_or(&Field::Text))?;
    let proposed = match merge(original, &wording, proposed) {
        Merge::Clean(text) => text,
        Merge::Collision { .. } => proposed.to_owned(),
    };
    Some(Proposal::Sub {
        amendment: amended.id.clone(),
        field,
        on: Digest::of_amendment(plan, dialogue, amended),
        original: wording,
        proposed,
    })
}

/// A clause where it would stand now, under what would be made first where that may be.
fn moved(
    clause: &ClauseId,
    over: Option<&Amendment>,
    (parent, after): (Option<&ClauseId>, Option<&ClauseId>),
    (sent, plan): (&Sent<'_>, &Plan),
) -> Proposal {
    let over = over.and_then(|over| makes(over, plan));
    let parent = over.map(|(_, id)| id).or(parent);
    let after = after.filter(|_| over.is_none());
    Proposal::Move {
        clause: clause.clone(),
        parent: parent.cloned(),
        under: over.map(|(over, _)| over.clone()),
        after: behind(parent, after, clause, (sent, plan)),
    }
}

/// The amendment that is meant, as far as it is there.
fn target<'d>(of: &Target, dialogue: &'d Dialogue, became: &[Became]) -> Option<&'d Amendment> {
    let id = match of {
        Target::Pending(id) => id,
        Target::Change(at) => match became.get(*at)? {
            Became::Amendment(id) => id,
            Became::Nothing | Became::Clause(_) => return None,
        },
    };
    dialogue.amendments.get(id)
}

/// The clause that is meant, where the plan has it by now.
fn there<'b>(of: &Target, became: &'b [Became]) -> Option<&'b ClauseId> {
    let Target::Change(at) = of else { return None };
    match became.get(*at)? {
        Became::Clause(id) => Some(id),
        Became::Nothing | Became::Amendment(_) => None,
    }
}

fn on(sent: &Sent<'_>, clause: &ClauseId) -> Option<Digest> {
    let clause = sent.plan.clauses.get(clause)?;
    Some(Digest::of_clause(sent.plan, clause))
}

fn words(change: &Change, sent: &Sent<'_>, original: &str, proposed: &str) -> Option<Proposal> {
    let full = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Some(Proposal::Words {
        clause: change.clause.clone(),
        field: change.field.clone().unwrap_or(Field::Text),
        on: on(sent, &change.clause)?,
        original: full(original),
        proposed: full(proposed),
    })
}

/// A new clause where it would stand now: behind the last of those before it that are still there.
fn add(
    (clause, over): (&Clause, Option<&Amendment>),
    after: Option<&ClauseId>,
    sent: &Sent<'_>,
    plan: &Plan,
) -> Proposal {
    let mut clause = clause.clone();
    // Beside it where it never will be.
    let over = over.and_then(|over| makes(over, plan));
    if let Some((_, id)) = over {
        clause.parent = Some(id.clone());
    }
    let after = after.filter(|_| over.is_none());
    let parent = clause.parent.clone();
    let after = behind(parent.as_ref(), after, &clause.id, (sent, plan));
    if plan.clauses.contains_key(&clause.id)
        && let Some(id) = id_of(&clause.title, clause.kind, plan)
    {
        clause.id = id;
    }
    clause.order = place_new(plan, parent.as_ref(), after.as_ref()).order;
    Proposal::Add {
        clause: Box::new(clause),
        under: over.map(|(over, _)| over.clone()),
        after,
    }
}

/// The clause under which others can stand that an amendment would make, or made meanwhile; nothing where it never will.
fn makes<'d>(over: &'d Amendment, plan: &Plan) -> Option<(&'d AmendmentId, &'d ClauseId)> {
    let Proposal::Add { clause: new, .. } = &over.proposal else {
        return None;
    };
    let may = over.is_pending() || plan.clauses.contains_key(&new.id);
    may.then_some((&over.id, &new.id))
}

/// The sibling that a clause comes behind: the last of those up to `after` that are still there.
fn behind(
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
    own: &ClauseId,
    (sent, plan): (&Sent<'_>, &Plan),
) -> Option<ClauseId> {
    let after = after?;
    let siblings = sent.plan.children(parent);
    let ids = siblings.iter().map(|one| &one.id);
    let up_to: Vec<&ClauseId> = ids.take_while(|id| *id != after).collect();
    let mut all = up_to.into_iter().chain([after]).rev();
    let there = |id: &&ClauseId| {
        let clause = plan.clauses.get(*id);
        *id != own && clause.is_some_and(|one| one.parent.as_ref() == parent)
    };
    all.find(there).cloned()
}

/// The number of a clause in the plan as it stands, else the one it had in the document, else its id.
pub fn called(change: &Change, outline: &Outline) -> String {
    let now = outline.number(&change.clause).map(str::to_owned);
    let then = Some(change.number.clone()).filter(|number| !number.is_empty());
    now.or(then).unwrap_or_else(|| change.clause.to_string())
}
