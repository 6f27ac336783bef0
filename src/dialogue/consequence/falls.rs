//! What becomes of the other pending amendments when one is adopted.

use crate::dialogue::ground::paragraphs_borne;
use crate::dialogue::{Amendment, AmendmentId, Basis, Dialogue, Proposal, bases, basis};
use crate::plan::{ClauseId, Edit, Plan};
use std::collections::BTreeSet;

/// What becomes of the others, each in the order of their numbers, those without a number last.
#[derive(Debug, Default)]
pub(in crate::dialogue) struct Falls {
    pub(in crate::dialogue) falls: Vec<AmendmentId>,
    pub(in crate::dialogue) carried: Vec<AmendmentId>,
    pub(in crate::dialogue) merged: Vec<AmendmentId>,
}

/// A plan and its dialogue at one time.
type Scene<'a> = (&'a Plan, &'a Dialogue);

impl Falls {
    /// What becomes of the others when `adopted` is, with those decided together with it, which makes these edits.
    pub(in crate::dialogue) fn of(
        now: Scene<'_>,
        after: Scene<'_>,
        (adopted, joint): (&Amendment, &[AmendmentId]),
        edits: &[Edit],
    ) -> Falls {
        let others = others(now.1, adopted, joint);
        let fallen = fallen(now, after, (adopted, joint), edits, &others);
        let mut falls = Falls::default();
        let own = touches(now, adopted);
        for other in others {
            if fallen.contains(&other.id) {
                falls.falls.push(other.id.clone());
            } else {
                falls.stays(now, (adopted, own.as_ref()), edits, other);
            }
        }
        falls
    }

    /// One that does not fall, if it stands at all and is about the same clauses.
    fn stays(
        &mut self,
        now: Scene<'_>,
        (adopted, own): (&Amendment, Option<&Touched<'_>>),
        edits: &[Edit],
        other: &Amendment,
    ) {
        let here = adopted.clause(now.1);
        let touched = |clause: &ClauseId| edits.iter().any(|edit| edit.clause() == clause);
        let concerned = other
            .clause(now.1)
            .is_some_and(|clause| Some(clause) == here || touched(clause));
        // What a sub-amendment amends is what it is about: it is not one of the others.
        let amended = now.1.is_part_of(adopted, &other.id);
        if !concerned || amended || basis(now.0, now.1, other) != Basis::Stands {
            return;
        }
        let merged = own.zip(touches(now, other));
        let meets = merged.is_some_and(|((on, mine), (other, theirs))| {
            *on == other && !mine.is_disjoint(&theirs)
        });
        let list = if meets {
            &mut self.merged
        } else {
            &mut self.carried
        };
        list.push(other.id.clone());
    }
}

/// The other pending amendments, in the order of their numbers, those without a number last.
pub(super) fn others<'a>(
    dialogue: &'a Dialogue,
    adopted: &Amendment,
    joint: &[AmendmentId],
) -> Vec<&'a Amendment> {
    let mut others: Vec<&Amendment> = dialogue.amendments.values().collect();
    others.retain(|one| one.is_pending() && one.id != adopted.id && !joint.contains(&one.id));
    others.sort_by_key(|one| one.by_number());
    others
}

/// Those of the others that fall.
pub(super) fn fallen<'a>(
    now: Scene<'_>,
    after: Scene<'_>,
    (adopted, joint): (&Amendment, &[AmendmentId]),
    edits: &[Edit],
    others: &[&'a Amendment],
) -> BTreeSet<&'a AmendmentId> {
    let affected = Affected::by(now.1, adopted, edits);
    // What has lost its ground before does not fall because of this. Most stand, so that it is asked last.
    let lost = |scene: Scene<'_>, all: Vec<&'a Amendment>, stand: bool| {
        let found = bases(scene.0, scene.1, &all);
        let all = all.into_iter().zip(found);
        let all = all.filter(|(_, found)| (*found == Basis::Stands) == stand);
        all.map(|(one, _)| one).collect::<Vec<_>>()
    };
    let reached = others.iter().filter(|other| affected.reaches(other));
    let gone = lost(after, reached.copied().collect(), false);
    let stood = lost(now, gone, true).into_iter();
    let mut fallen: BTreeSet<&AmendmentId> = stood.map(|other| &other.id).collect();
    // The sub-amendments of what is adopted fall with it, and so does all that rests on what falls.
    let amends = |one: &&&'a Amendment| match &one.proposal {
        Proposal::Sub { amendment, .. } => *amendment == adopted.id || joint.contains(amendment),
        _ => false,
    };
    fallen.extend(others.iter().filter(amends).map(|one| &one.id));
    let resting = now.1.resting_on(fallen.iter().copied());
    let with = others.iter().filter(|one| resting.contains(&one.id));
    fallen.extend(with.map(|one| &one.id));
    fallen
}

/// Whose ground can change at all, so that the others need not be looked at.
struct Affected<'a> {
    clauses: BTreeSet<&'a ClauseId>,
    /// Whether clauses come, go or change places.
    places: bool,
    /// The amendment whose wording changes.
    amended: Option<&'a AmendmentId>,
}

impl<'a> Affected<'a> {
    fn by(dialogue: &Dialogue, adopted: &'a Amendment, edits: &'a [Edit]) -> Self {
        let amended = match &adopted.proposal {
            Proposal::Sub { amendment, .. } if dialogue.amendments.contains_key(amendment) => {
                Some(amendment)
            }
            _ => None,
        };
        Affected {
            clauses: edits.iter().map(Edit::clause).collect(),
            places: edits.iter().any(|edit| !matches!(edit, Edit::Set { .. })),
            amended,
        }
    }

    fn reaches(&self, one: &Amendment) -> bool {
        match &one.proposal {
            Proposal::Words { clause, .. } | Proposal::Remove { clause, .. } => {
                self.clauses.contains(clause)
            }
            Proposal::Add { .. } | Proposal::Move { .. } => self.places,
            Proposal::Sub { amendment, .. } => self.amended == Some(amendment),
        }
    }
}

/// What an amendment is drafted on.
#[derive(PartialEq)]
enum On<'a> {
    Field(&'a ClauseId, crate::plan::Field),
    Amendment(&'a AmendmentId, crate::plan::Field),
}

/// What an amendment is drafted on, and the paragraphs of it.
type Touched<'a> = (On<'a>, BTreeSet<usize>);

/// The paragraphs of the text or the wording as it stands that an amendment would change.
fn touches<'a>((plan, dialogue): Scene<'_>, touching: &'a Amendment) -> Option<Touched<'a>> {
    let proposed = dialogue.wording(touching)?;
    let field = dialogue.field(touching);
    if !field.is_prose() {
        return None;
    }
    match &touching.proposal {
        Proposal::Words { clause, field, .. } => {
            let current = plan.clauses.get(clause)?.get(field).unwrap_or_default();
            let on = On::Field(clause, field.clone());
            Some((
                on,
                paragraphs_borne(dialogue, touching, &proposed, &current),
            ))
        }
        Proposal::Sub { amendment, .. } => {
            let current = dialogue.wording_of(dialogue.amendments.get(amendment)?, &field)?;
            let touched = paragraphs_borne(dialogue, touching, &proposed, &current);
            Some((On::Amendment(amendment, field), touched))
        }
        Proposal::Add { .. } | Proposal::Remove { .. } | Proposal::Move { .. } => None,
    }
}
