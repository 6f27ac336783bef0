//! A scenario: one layer on the plan's own figures and coverage. Its values and growth replace, what it adds and
//! multiplies comes last. It cannot move what was negotiated.

use super::{Exact, Lack, Place, Why};
use crate::plan::{Decimal, Scenario, Setting};
use std::collections::BTreeMap;

/// What a scenario makes of one figure or of one coverage.
#[derive(Debug, Default)]
pub(super) struct Shift {
    /// In place of the rows of these years.
    pub(super) values: BTreeMap<i64, Result<Exact, Why>>,
    /// In place of how it goes on after its last row.
    pub(super) growth: Option<Result<Exact, Why>>,
    /// Added to every year, last.
    pub(super) add: Option<Exact>,
    /// Per cent of every year, last of all.
    pub(super) times: Option<Exact>,
    /// What in the scenario cannot be reckoned with: then nothing of this is established.
    pub(super) broken: Option<Lack>,
}

/// A scenario by what it touches.
#[derive(Debug, Default)]
pub(super) struct Layer {
    pub(super) figures: BTreeMap<String, Shift>,
    pub(super) coverage: BTreeMap<String, Shift>,
}

impl Layer {
    /// What a scenario sets. The order of its rows plays no part.
    pub(super) fn of(id: &str, scenario: &Scenario) -> Layer {
        let mut layer = Layer::default();
        for set in &scenario.sets {
            if let Some(figure) = &set.figure {
                let shift = layer.figures.entry(figure.clone()).or_default();
                shift.take(id, set, set.times.is_some().then_some("times"));
            }
            if let Some(coverage) = &set.coverage {
                let shift = layer.coverage.entry(coverage.clone()).or_default();
                shift.take(id, set, set.growth.is_some().then_some("growth"));
            }
        }
        layer
    }
}

impl Shift {
    /// Takes over one row; `strange` is a key that means nothing for what it sets.
    fn take(&mut self, id: &str, set: &Setting, strange: Option<&'static str>) {
        let lack = |key, why| Lack {
            place: Place::Scenario(id.to_owned()),
            key: Some(key),
            year: set.year,
            why,
        };
        if let Some(key) = strange {
            self.broken = Some(lack(key, Why::Word));
        }
        match (&set.value, set.year) {
            (Some(value), Some(year)) => {
                let value = Exact::of(value).ok_or(Why::Far);
                let before = self.values.insert(year, value.clone());
                if before.is_some_and(|before| before != value) {
                    self.values.insert(year, Err(Why::Disagree));
                }
            }
            (Some(_), None) => self.broken = Some(lack("year", Why::Absent)),
            (None, _) => {}
        }
        if let Some(growth) = &set.growth {
            let growth = Exact::of(growth).ok_or(Why::Far);
            let before = self.growth.replace(growth.clone());
            if before.is_some_and(|before| before != growth) {
                self.growth = Some(Err(Why::Disagree));
            }
        }
        let number = |decimal: &Option<Decimal>| decimal.as_ref().map(Exact::of);
        match number(&set.add) {
            Some(Some(add)) => {
                self.add = Some(self.add.as_ref().map_or(add.clone(), |it| it + &add))
            }
            Some(None) => self.broken = Some(lack("add", Why::Far)),
            None => {}
        }
        match number(&set.times) {
            Some(Some(times)) => {
                let share = times.percent();
                self.times = Some(self.times.as_ref().map_or(share.clone(), |it| it * &share));
            }
            Some(None) => self.broken = Some(lack("times", Why::Far)),
            None => {}
        }
    }
}
