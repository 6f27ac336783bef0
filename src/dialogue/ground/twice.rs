//! New clauses at one place of which one says all that another one says: "Teams visit every village." and "Teams visit
//! every village. They register births." Both would say it twice, whichever comes first, so only one of them can come:
//! what [`doubling`](super::doubling) is for words.
//!
//! A clause is judged by its text, whatever its heading is; by its heading only against one that has no text either, or
//! where it has none. That two share a sentence among others of their own makes them no alternatives, nor does a title.

use super::bearing::drafted_at;
use super::crossing::crossed;
use super::doubling::{contains, said};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal, adopted_at, joint};
use crate::plan::{Clause, ClauseId, Plan, canonical};
use crate::text::Vocabulary;
use std::collections::BTreeMap;

/// Where a new clause would stand.
#[derive(PartialEq)]
struct Spot<'d> {
    /// The amendment that would make its parent.
    over: Option<&'d AmendmentId>,
    parent: Option<&'d ClauseId>,
    /// The sibling it would follow that no amendment has put there.
    after: Option<&'d ClauseId>,
}

/// New clauses, by where they stand or would stand.
struct Newcomers<'d> {
    plan: &'d Plan,
    dialogue: &'d Dialogue,
    /// The adopted ones.
    came: BTreeMap<&'d ClauseId, &'d Amendment>,
}

/// The pending amendments that can only be made in the place of this one, in the order of their numbers: those that would put
/// a clause where this one would put its own, of which one of both says all that the other says, also by a sub-amendment,
/// and those that leave each other no place. Those that propose the same are none of them.
pub fn instead<'d>(
    plan: &'d Plan,
    dialogue: &'d Dialogue,
    amendment: &'d Amendment,
) -> Vec<&'d Amendment> {
    let mut found = saying_as_much(plan, dialogue, amendment);
    found.extend(crossed(plan, dialogue, amendment));
    found.sort_by_key(|one| one.by_number());
    found.dedup_by_key(|one| &one.id);
    found
}

fn saying_as_much<'d>(
    plan: &'d Plan,
    dialogue: &'d Dialogue,
    amendment: &'d Amendment,
) -> Vec<&'d Amendment> {
    let new = |one: &'d Amendment| dialogue.root(one).filter(|root| added(root).is_some());
    let Some(root) = new(amendment) else {
        return Vec::new();
    };
    let all = dialogue.amendments.values().filter(|one| one.is_pending());
    let others = all.filter(|one| new(one).is_some_and(|other| other.id != root.id));
    let others: Vec<&Amendment> = others.collect();
    if others.is_empty() {
        return Vec::new();
    }
    let newcomers = Newcomers::of(plan, dialogue);
    let Some((own, here)) = newcomers.worded(amendment) else {
        return Vec::new();
    };
    let rival = |one: &&Amendment| {
        newcomers.worded(one).is_some_and(|(other, there)| {
            there == here && one_says_all(&own, &other) && unnamed(&own) != unnamed(&other)
        })
    };
    others.into_iter().filter(rival).collect()
}

/// The adopted amendment whose clause has come to the place of one that is proposed, since this was drafted, and of which
/// one of both says all that the other says; and whether they are the same.
pub(in crate::dialogue) fn said_by<'d>(
    plan: &'d Plan,
    dialogue: &'d Dialogue,
    amendment: &'d Amendment,
) -> Option<(&'d Amendment, bool)> {
    added(amendment)?;
    let newcomers = Newcomers::of(plan, dialogue);
    if newcomers.came.is_empty() {
        return None;
    }
    let (own, here) = newcomers.worded(amendment)?;
    newcomers.came.values().find_map(|one| {
        let there = newcomers.has_come(one, amendment) && newcomers.spot(one)? == here;
        let other = there.then(|| dialogue.new_clause(one)).flatten()?;
        let says = one_says_all(&own, &other);
        says.then(|| (*one, unnamed(&own) == unnamed(&other)))
    })
}

fn added(one: &Amendment) -> Option<&Clause> {
    match &one.proposal {
        Proposal::Add { clause, .. } => Some(clause),
        _ => None,
    }
}

impl<'d> Newcomers<'d> {
    fn of(plan: &'d Plan, dialogue: &'d Dialogue) -> Self {
        let adopted = dialogue.amendments.values().filter(|one| one.is_adopted());
        let came = adopted.filter_map(|one| Some((&added(one)?.id, one)));
        Newcomers {
            plan,
            dialogue,
            came: came.collect(),
        }
    }

    /// The clause as it would come, and where; of a sub-amendment with that.
    fn worded(&self, one: &'d Amendment) -> Option<(Clause, Spot<'d>)> {
        let root = self.dialogue.root(one)?;
        let mut clause = self.dialogue.new_clause(root)?;
        if root.id != one.id {
            let wording = self.dialogue.wording(one)?;
            let value = Some(wording.as_str()).filter(|value| !value.is_empty());
            clause.set(&self.dialogue.field(one), value).ok()?;
        }
        Some((clause, self.spot(root)?))
    }

    fn spot(&self, one: &'d Amendment) -> Option<Spot<'d>> {
        let to = one.proposal.destination()?;
        // Those that propose the same make one clause.
        let over = self.dialogue.awaits(one).map(|over| {
            let same = joint(self.plan, self.dialogue, over).into_iter();
            let first = same.chain([over]).min_by_key(|one| one.by_number());
            &first.unwrap_or(over).id
        });
        Some(Spot {
            over,
            parent: to.parent.filter(|_| over.is_none()),
            after: self.behind(one).last().or(to.after),
        })
    }

    /// What one would follow, and what that was to follow where an amendment put it there, and so on.
    fn behind(&self, one: &'d Amendment) -> impl Iterator<Item = &'d ClauseId> {
        let to = one.proposal.destination().unwrap_or_default();
        let before = move |id: &&'d ClauseId| {
            let before = self.came.get(*id)?.proposal.destination()?;
            before.after.filter(|_| before.parent == to.parent)
        };
        // A circle, which only a broken file can make, ends somewhere.
        std::iter::successors(to.after, before).take(self.came.len() + 1)
    }

    /// Whether a clause stands that was adopted since another one was drafted: later, or on another clone, where the other
    /// one was drafted on the same state. Who wants to stand behind it knows it.
    fn has_come(&self, adopted: &Amendment, amendment: &'d Amendment) -> bool {
        let Some((came, own)) = added(adopted).zip(added(amendment)) else {
            return false;
        };
        let stands = self.plan.clauses.get(&came.id);
        let later = adopted_at(adopted).is_some_and(|time| time.seconds >= drafted_at(amendment));
        stands.is_some_and(|found| found.parent == own.parent)
            && (later || came.order == own.order)
            && !self.behind(amendment).any(|id| *id == came.id)
    }
}

/// A clause whatever it is called and wherever it stands.
fn unnamed(clause: &Clause) -> Option<Vec<u8>> {
    let id = "joint".parse().ok()?;
    Some(canonical(&Clause {
        id,
        ..clause.clone()
    }))
}

/// Whether one of two clauses says all that the other says.
fn one_says_all(one: &Clause, other: &Clause) -> bool {
    let (one, other) = match one.text.is_empty() || other.text.is_empty() {
        true => (&one.title, &other.title),
        false => (&one.text, &other.text),
    };
    says_all(one, other) || says_all(other, one)
}

fn says_all(one: &str, other: &str) -> bool {
    // Most have nothing in common: that is seen without splitting them into words.
    let mut pieces = other.split(|letter: char| !letter.is_alphanumeric());
    if !pieces.all(|piece| one.contains(piece)) {
        return false;
    }
    let mut vocabulary = Vocabulary::new();
    let (one, other) = (vocabulary.intern_text(one), vocabulary.intern_text(other));
    let (all, parts) = (said(&vocabulary, &one), said(&vocabulary, &other));
    let mut each = parts.iter();
    !parts.is_empty() && each.all(|part| all.iter().any(|said| contains(said, part)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Kind;

    fn clause(title: &str, text: &str) -> Clause {
        Clause {
            title: title.to_owned(),
            text: text.to_owned(),
            ..Clause::new("new".parse().unwrap(), Kind::Action)
        }
    }

    #[test]
    fn one_clause_says_all_of_another() {
        let visit = "Teams visit every village.";
        let more = "Teams visit every village. They register births.";
        for (one, other, expected) in [
            (("Teams", visit), ("Villages", more), true),
            (("Teams", visit), ("Teams", visit), true),
            (
                ("Teams", "- Farmers"),
                ("Who", "- Farmers\n- Fishers"),
                true,
            ),
            // A title is shared by many, and so is a sentence.
            (("Teams", visit), ("Teams", "Births are registered."), false),
            (
                ("Teams", more),
                ("Pay", "Teams visit every village. Pay is monthly."),
                false,
            ),
            (("Teams", "Teams are paid."), ("Pay", "Teams work."), false),
            // Headings alone.
            (("Clinics", ""), ("Clinics in towns", ""), true),
            (("Clinics", ""), ("Clinics", visit), true),
            (("Clinics", ""), ("Teams", "Clinics open."), false),
            (("Clinics in towns", ""), ("Clinics in villages", ""), false),
            (
                ("每村一队。", "每村一队。"),
                ("队", "每村一队。登记出生。"),
                true,
            ),
        ] {
            let (one, other) = (clause(one.0, one.1), clause(other.0, other.1));
            assert_eq!(one_says_all(&one, &other), expected, "{one:?} {other:?}");
            assert_eq!(one_says_all(&other, &one), expected, "{one:?} {other:?}");
        }
    }
}
