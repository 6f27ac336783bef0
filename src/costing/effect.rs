//! What a change of the text costs: two costings, and the difference by year.

use super::{Amount, Run, Sum};
use std::collections::BTreeMap;

/// What a changed plan comes to beside the plan as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// By year.
    pub years: BTreeMap<i64, EffectYear>,
}

/// One year of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectYear {
    /// What the changed plan costs.
    pub cost: Amount,
    /// More than the plan as it stands, or less.
    pub cost_effect: Amount,
    /// What is still to be found then.
    pub gap: Amount,
    /// More than now, or less.
    pub gap_effect: Amount,
    /// The cost in per cent of the gross domestic product.
    pub of_gdp: Amount,
}

impl Effect {
    /// The difference between two costings of the same years.
    pub fn between(before: &Run, after: &Run) -> Effect {
        let years = after.years.iter().filter_map(|(year, after)| {
            let before = before.years.get(year)?;
            let effect = EffectYear {
                cost: after.cost.total.clone(),
                cost_effect: after.cost.total.minus(&before.cost.total),
                gap: after.gap.clone(),
                gap_effect: after.gap.minus(&before.gap),
                of_gdp: after.of_gdp.clone(),
            };
            Some((*year, effect))
        });
        Effect {
            years: years.collect(),
        }
    }

    /// By how much the cost changes over all years.
    pub fn total(&self) -> Sum {
        Sum::of(self.years.values().map(|year| &year.cost_effect))
    }

    /// What changes in cost only because these come together: more than the sum of each alone.
    pub fn only_together(&self, alone: &[&Effect]) -> BTreeMap<i64, Amount> {
        let years = self.years.iter().map(|(year, joint)| {
            let each = alone.iter().filter_map(|effect| effect.years.get(year));
            let sum = Amount::sum(each.map(|year| &year.cost_effect));
            (*year, joint.cost_effect.minus(&sum))
        });
        years.collect()
    }
}
