//! What amendments would cost: here what follows from adopting them and the costing of a plan come together, which know
//! nothing of each other. Nothing is adopted; a copy is costed. And what a costing comes to as rows and sentences, which the
//! command line and the screen each set in their own way.

mod alternatives;
mod becomes;
mod covering;
mod explained;
mod funds;
mod kept;
mod money;
mod notes;
mod offered;
mod payer;
mod series;
mod sheet;
mod would;

pub use alternatives::{Alternatives, alternatives, touches};
pub use becomes::{Becomes, in_few_words};
pub use covering::{
    BLOCKS, Covering, Found, KINDS, coverage_year, economy, kind, kind_name, people, range, share,
    span,
};
pub use explained::{factor_by, factor_name, factor_source};
pub use funds::{Fund, funds, scheme_name, shares};
pub use kept::{Changed, Since, figures_of, is_kept, looked_at, since};
pub use money::{PLACES, Unit};
pub use notes::{Note, carried, lack_clause, missing, notes, notes_of};
pub use offered::{OfferRow, OfferSheet, Scenarios, Set, all, before, in_a_line, name as named};
pub use series::{goes_on, measured, told};
pub use sheet::{Leaning, Name, Row, Sheet, beside, lacks, leaning, lines};
pub use would::{Would, would};

use crate::costing::{Amount, Effect, NoCosting, Run, run};
use crate::dialogue::{AmendmentId, DeedError, Dialogue, Event, EventKind, preview};
use crate::plan::{Edit, Moment, Plan, Speaker, Voice};
use std::collections::BTreeMap;

/// A plan with amendments in it, as if they had been adopted one after the other.
pub struct Amended {
    /// The plan.
    pub plan: Plan,
    /// Those that are in it.
    pub standing: Vec<AmendmentId>,
    /// Those that cannot stand with the ones before them, each with the reason.
    pub apart: Vec<(AmendmentId, DeedError)>,
}

/// A plan with these amendments in it, in this order.
pub fn amended(plan: &Plan, dialogue: &Dialogue, amendments: &[AmendmentId]) -> Amended {
    let mut then = Amended {
        plan: plan.clone(),
        standing: Vec::new(),
        apart: Vec::new(),
    };
    let mut dialogue = dialogue.clone();
    for id in amendments {
        let joined = preview(&then.plan, &dialogue, id).and_then(|preview| {
            Edit::apply_all(&preview.edits, &mut then.plan).map_err(DeedError::Edit)?;
            Ok(preview.joint)
        });
        match joined {
            Ok(joint) => {
                for id in joint.iter().chain([id]) {
                    adopt(&mut dialogue, id);
                }
                then.standing.push(id.clone());
            }
            Err(error) => then.apart.push((id.clone(), error)),
        }
    }
    then
}

/// Notes in a copy of the dialogue that an amendment is adopted, so that the next one is put to the words as they are
/// then. By whom and when has no say in what follows.
fn adopt(dialogue: &mut Dialogue, id: &AmendmentId) {
    if let Some(amendment) = dialogue.amendments.get_mut(id) {
        amendment.events.push(Event {
            what: EventKind::Adopted,
            by: Speaker::of(Voice::Secretariat),
            recorder: String::new(),
            time: Moment::new(i64::MAX, 0),
            session: None,
            reason: None,
            because: None,
        });
    }
}

/// What amendments cost: each alone, all that can stand together, and what comes only of their being together.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// Each alone. One that cannot be adopted has no effect to tell.
    pub alone: Vec<(AmendmentId, Effect)>,
    /// Those that can stand together.
    pub standing: Vec<AmendmentId>,
    /// Those that cannot.
    pub apart: Vec<(AmendmentId, DeedError)>,
    /// What all that can cost together.
    pub joint: Effect,
    /// By year, what is in that and in none alone.
    pub only_together: BTreeMap<i64, Amount>,
}

/// What these amendments cost beside the plan as it stands, of which this is the costing.
///
/// # Errors
/// As [`run`].
pub fn offers(
    plan: &Plan,
    dialogue: &Dialogue,
    amendments: &[AmendmentId],
    stands: &Run,
) -> Result<Offers, NoCosting> {
    let cost = |plan: &Plan| {
        let after = run(plan, stands.scenario.as_deref())?;
        Ok(Effect::between(stands, &after))
    };
    let together = amended(plan, dialogue, amendments);
    let mut alone = Vec::new();
    for id in amendments {
        let one = amended(plan, dialogue, std::slice::from_ref(id));
        if !one.standing.is_empty() {
            alone.push((id.clone(), cost(&one.plan)?));
        }
    }
    let joint = cost(&together.plan)?;
    let standing = alone
        .iter()
        .filter(|(id, _)| together.standing.contains(id));
    let each: Vec<&Effect> = standing.map(|(_, effect)| effect).collect();
    Ok(Offers {
        only_together: joint.only_together(&each),
        joint,
        standing: together.standing,
        apart: together.apart,
        alone,
    })
}
