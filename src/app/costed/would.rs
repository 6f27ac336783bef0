//! What the plan would cost with edits that nobody recorded yet: such as those that somebody is typing.

use super::money::Unit;
use crate::costing::{Amount, Effect, run};
use crate::i18n::{Language, Message};
use crate::plan::{Edit, Plan};

/// What a plan would cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Would {
    /// In which currency.
    pub currency: String,
    /// The whole plan over all years.
    pub cost: Amount,
    /// By how much more or less than as it stands.
    pub change: Amount,
    /// The same by year.
    pub years: Vec<(i64, Amount)>,
}

/// What the plan would cost with these edits. Nothing where they do not stand, as while a number is half typed, or where
/// the plan cannot be costed.
pub fn would(plan: &Plan, edits: &[Edit]) -> Option<Would> {
    let before = run(plan, None).ok()?;
    let mut then = plan.clone();
    Edit::apply_all(edits, &mut then).ok()?;
    let after = run(&then, None).ok()?;
    let effect = Effect::between(&before, &after);
    let years = effect.years.iter();
    Some(Would {
        currency: after.currency,
        cost: Amount::sum(effect.years.values().map(|year| &year.cost)),
        change: effect.total().total,
        years: years
            .map(|(year, effect)| (*year, effect.cost_effect.clone()))
            .collect(),
    })
}

impl Would {
    /// In a sentence: in all, and by year as well where there is room for that.
    pub fn messages(&self, language: Language) -> [Message; 2] {
        let all = self.years.iter().map(|(_, amount)| amount);
        let unit = Unit::of(all.chain([&self.cost]), language);
        let of = |id| {
            Message::new(id)
                .with("unit", unit.name(&self.currency))
                .with("cost", unit.money(&self.cost))
                .with("change", unit.change(&self.change))
        };
        let years = self.years.iter();
        let years = years.map(|(year, amount)| format!("{year} {}", unit.change(amount)));
        let years = years.collect::<Vec<_>>().join("  ");
        [
            of("offers-would-by-year").with("years", years),
            of("offers-would"),
        ]
    }
}
