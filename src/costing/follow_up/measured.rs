//! How far an indicator got: from its baseline towards its target, by each party's last report.

use super::report::Report;
use crate::costing::{Amount, Exact, Lack, Lacks, Why};
use crate::plan::{Better, Clause, ClauseId, Decimal, Indicator, words};

/// An indicator, and where it stands according to each party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured<'p> {
    /// What is measured.
    pub indicator: &'p Indicator,
    /// Where it stood before.
    pub baseline: Amount,
    /// Where it shall stand.
    pub target: Amount,
    /// Each party's last report: none where nobody reported.
    pub standings: Vec<Standing<'p>>,
}

/// Where an indicator stands according to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'p> {
    /// The report.
    pub report: Report<'p>,
    /// How far that is.
    pub way: Way,
}

/// How far something got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// So much of the way from the baseline to the target: below nothing where it went the other way, over one beyond.
    Share(Exact),
    /// The target is where it stood before: whether that was kept.
    Kept(bool),
    /// Not established: this is missing.
    Open(Lacks),
}

words! {
    /// The same in a word.
    State {
        /// The target is met.
        Met,
        /// It is on its way there.
        Nearer,
        /// It stands where it stood.
        Still,
        /// It is farther from the target than before.
        Farther,
        /// The target is where it stood before, and it is not met.
        #[strum(serialize = "not-met")]
        Missed,
        /// Not established.
        #[strum(serialize = "not-established")]
        Open,
    }
}

impl Way {
    /// In a word.
    pub fn state(&self) -> State {
        match self {
            Way::Open(_) => State::Open,
            Way::Kept(true) => State::Met,
            Way::Kept(false) => State::Missed,
            Way::Share(share) if share.is_zero() => State::Still,
            Way::Share(share) if share.is_negative() => State::Farther,
            Way::Share(share) if *share < Exact::one() => State::Nearer,
            Way::Share(_) => State::Met,
        }
    }

    /// How much of the way, where there is a way.
    pub fn share(&self) -> Option<&Exact> {
        match self {
            Way::Share(share) => Some(share),
            _ => None,
        }
    }

    /// What is missing for it.
    pub fn lacks(&self) -> Option<&Lacks> {
        match self {
            Way::Open(lacks) => Some(lacks),
            _ => None,
        }
    }
}

impl<'p> Measured<'p> {
    pub(super) fn of(
        clause: &'p Clause,
        indicator: &'p Indicator,
        reports: Vec<Report<'p>>,
    ) -> Measured<'p> {
        let number = |key, decimal| number(&clause.id, &indicator.name, key, decimal);
        let baseline = number("baseline", &indicator.baseline);
        let target = number("target", &indicator.target);
        let standings = reports.into_iter().map(|report| {
            let value = number("value", &report.said.value);
            let way = way(&clause.id, indicator, [&baseline, &target, &value]);
            Standing { report, way }
        });
        Measured {
            indicator,
            standings: standings.collect(),
            baseline,
            target,
        }
    }

    /// What is missing for any progress to be told, whatever is reported.
    pub fn lacks(&self) -> Lacks {
        let both = [self.baseline.lacks(), self.target.lacks()];
        let both = both.into_iter().flatten();
        both.fold(Lacks::default(), |all, lacks| all.and(lacks))
    }

    /// Whether less is better.
    pub fn is_lower_better(&self) -> bool {
        self.indicator.better() == Some(Ok(Better::Lower))
    }
}

/// A number of a row, or what is missing in its place.
pub(super) fn number(
    clause: &ClauseId,
    name: &str,
    key: &'static str,
    decimal: &Option<Decimal>,
) -> Amount {
    match decimal.as_ref().map(Exact::of) {
        None => Lack::of_row(clause, name, key, Why::Absent).into(),
        Some(value) => Amount::or(value, || Lack::of_row(clause, name, key, Why::Far)),
    }
}

/// From the baseline to the target, the value so far: the same formula whether more is better or less.
fn way(clause: &ClauseId, indicator: &Indicator, numbers: [&Amount; 3]) -> Way {
    let [baseline, target, value] = numbers;
    let done = value.minus(baseline);
    let (from, to, done) = match (baseline, target, &done) {
        (Amount::Known(from), Amount::Known(to), Amount::Known(done)) => (from, to, done),
        // All that is missing is said, also where the value is missing beside the target.
        _ => {
            let open = done.plus(target);
            return Way::Open(open.lacks().cloned().unwrap_or_default());
        }
    };
    if let Some(share) = done.over(&(to - from)) {
        return Way::Share(share.short());
    }
    match indicator.better() {
        Some(Err(_)) => {
            Way::Open(Lack::of_row(clause, &indicator.name, "better", Why::Word).into())
        }
        Some(Ok(Better::Lower)) => Way::Kept(*done <= Exact::zero()),
        Some(Ok(Better::Higher)) | None => Way::Kept(*done >= Exact::zero()),
    }
}
