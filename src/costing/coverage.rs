//! How many per cent of its group a term reaches in a year: the row of that year or the latest before it, or evenly on the
//! way to the next. What comes to more than a hundred is not cut, it is not established.

use super::layer::Shift;
use super::{Amount, Exact, Lack, Place, Why};
use crate::plan::{ClauseId, Coverage, Decimal, Path};
use std::collections::BTreeMap;

/// What one row says: a share, and whether it is reached evenly. Where the path is unclear it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    share: Result<Exact, Why>,
    even: bool,
}

/// The coverage of one benefit or contribution.
pub(super) struct Reach<'p> {
    clause: &'p ClauseId,
    of: &'p str,
    rows: BTreeMap<i64, Step>,
    /// Where a row says nothing of a year, any year may be meant.
    undated: bool,
    shift: Option<&'p Shift>,
}

impl<'p> Reach<'p> {
    /// The rows of a clause that are about this term.
    pub(super) fn new(
        clause: &'p ClauseId,
        of: &'p str,
        rows: &'p [Coverage],
        shift: Option<&'p Shift>,
    ) -> Reach<'p> {
        let mut reach = Reach {
            clause,
            of,
            rows: BTreeMap::new(),
            undated: false,
            shift,
        };
        for row in rows.iter().filter(|row| row.of == of) {
            let Some(year) = row.year else {
                reach.undated = true;
                continue;
            };
            let step = step(row);
            let entry = reach.rows.entry(year).or_insert_with(|| step.clone());
            if *entry != step {
                *entry = Step {
                    share: Err(Why::Disagree),
                    even: entry.even || step.even,
                };
            }
        }
        for (year, share) in shift.into_iter().flat_map(|shift| &shift.values) {
            let even = reach.rows.get(year).is_some_and(|row| row.even);
            let share = share.clone();
            reach.rows.insert(*year, Step { share, even });
        }
        reach
    }

    /// Per cent of the group in a year.
    pub(super) fn at(&self, year: i64) -> Amount {
        if let Some(lack) = self.shift.and_then(|shift| shift.broken.clone()) {
            return lack.into();
        }
        if self.undated {
            return self.lack(year, Why::Absent).into();
        }
        let mut share = self.plain(year);
        if let Some(add) = self.shift.and_then(|shift| shift.add.as_ref()) {
            share = share.map(|share| share + add);
        }
        if let Some(times) = self.shift.and_then(|shift| shift.times.as_ref()) {
            share = share.map(|share| share * times);
        }
        let why = match share.known() {
            Some(share) if share.is_negative() => Why::Negative(share.rounded(2)),
            Some(share) if *share > Exact::from(100) => Why::Over(share.rounded(2)),
            _ => return share,
        };
        self.lack(year, why).into()
    }

    /// Before a scenario adds or multiplies.
    fn plain(&self, year: i64) -> Amount {
        let share = |at: i64, step: &Step| match &step.share {
            Ok(share) => share.clone().into(),
            Err(why) => Amount::from(self.lack(at, why.clone())),
        };
        let Some((from, step)) = self.rows.range(..=year).next_back() else {
            return self.lack(year, Why::Absent).into();
        };
        let before = share(*from, step);
        let next = self.rows.range(year.saturating_add(1)..).next();
        let Some((to, next)) = next.filter(|(_, next)| next.even && *from != year) else {
            return before;
        };
        let Some(part) = Exact::share(year - from, to - from) else {
            return self.lack(year, Why::Far).into();
        };
        before.with(&share(*to, next), |before, next| {
            before + &(&(next - before) * &part)
        })
    }

    fn lack(&self, year: i64, why: Why) -> Lack {
        Lack {
            place: Place::Term(self.clause.clone(), self.of.to_owned()),
            key: Some("coverage"),
            year: Some(year),
            why,
        }
    }
}

fn step(row: &Coverage) -> Step {
    let number = |share: &Decimal| Exact::of(share).ok_or(Why::Far);
    let share = row.share.as_ref().ok_or(Why::Absent).and_then(number);
    match row.path() {
        None | Some(Ok(Path::Step)) => Step { share, even: false },
        Some(Ok(Path::Even)) => Step { share, even: true },
        Some(Err(_)) => Step {
            share: Err(Why::Word),
            even: true,
        },
    }
}
