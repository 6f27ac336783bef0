//! What funds pay of what schemes lack: the taper. A share holds until the next row; before the first there is none.

use super::{Amount, Exact, Lack, Place, Why};
use crate::plan::{Plan, Support};
use std::collections::{BTreeMap, BTreeSet};

/// What one row says: a share in per cent.
type Share = Result<Exact, Why>;

/// A fund and a scheme that it supports.
type Pair<'p> = (&'p str, &'p str);

/// Which fund supports which scheme, by year.
pub(super) struct Taper<'p> {
    pairs: BTreeMap<Pair<'p>, BTreeMap<i64, Share>>,
    /// Pairs of which a row says no year: any may be meant.
    undated: BTreeSet<Pair<'p>>,
    /// Pairs by which support would come back to its giver.
    circles: BTreeSet<Pair<'p>>,
    /// The funds, each before those that it supports.
    pub(super) funds: Vec<&'p str>,
    /// Rows that do not say who gives, or to whom: from these years on it may be anybody.
    lost: Vec<(Option<i64>, Lack)>,
}

impl<'p> Taper<'p> {
    pub(super) fn of(plan: &'p Plan) -> Taper<'p> {
        let mut pairs: BTreeMap<Pair<'p>, BTreeMap<i64, Share>> = BTreeMap::new();
        let mut undated = BTreeSet::new();
        let (mut lost, mut funds) = (Vec::new(), BTreeSet::new());
        let rows = plan.clauses.values();
        for (clause, row) in rows.flat_map(|it| it.support.iter().map(|row| (&it.id, row))) {
            let scheme = row.scheme.as_deref().filter(|_| !row.from.is_empty());
            let Some(scheme) = scheme else {
                let key = if row.from.is_empty() {
                    "from"
                } else {
                    "scheme"
                };
                lost.push((row.year, Lack::of_row(clause, &row.from, key, Why::Absent)));
                funds.extend((!row.from.is_empty()).then_some(row.from.as_str()));
                continue;
            };
            let pair = (row.from.as_str(), scheme);
            let years = pairs.entry(pair).or_default();
            let Some(year) = row.year else {
                undated.insert(pair);
                continue;
            };
            let share = share(row);
            let before = years.insert(year, share.clone());
            if before.is_some_and(|before| before != share) {
                years.insert(year, Err(Why::Disagree));
            }
        }
        let mut taper = Taper {
            pairs,
            undated,
            circles: BTreeSet::new(),
            funds: Vec::new(),
            lost,
        };
        taper.order(funds);
        taper
    }

    /// Finds the circles, and the order in which the funds are reckoned: those that are known to support a scheme, and
    /// others.
    fn order(&mut self, mut left: BTreeSet<&'p str>) {
        let pairs: Vec<Pair<'p>> = self.pairs.keys().copied().collect();
        for (from, to) in &pairs {
            if reaches(&pairs, to, from) {
                self.circles.insert((from, to));
            }
        }
        left.extend(pairs.iter().map(|(from, _)| *from));
        while let Some(next) = self.next(&left, &pairs) {
            left.remove(next);
            self.funds.push(next);
        }
    }

    /// A fund that none of those left supports, but for circles.
    fn next(&self, left: &BTreeSet<&'p str>, pairs: &[Pair<'p>]) -> Option<&'p str> {
        let supported = |fund: &str| {
            let mut givers = pairs.iter().filter(|pair| !self.circles.contains(*pair));
            givers.any(|(from, to)| *to == fund && left.contains(from))
        };
        left.iter().copied().find(|fund| !supported(fund))
    }

    pub(super) fn is_fund(&self, scheme: &str) -> bool {
        self.funds.contains(&scheme)
    }

    /// Whether any fund supports it, whenever.
    pub(super) fn is_supported(&self, scheme: &str) -> bool {
        self.pairs.keys().any(|(_, to)| *to == scheme)
    }

    /// What leaves it open, in a year, who supports whom.
    pub(super) fn open(&self, year: i64) -> Option<Amount> {
        let begun = |from: &Option<i64>| from.is_none_or(|from| from <= year);
        let lost = self.lost.iter().filter(|(from, _)| begun(from));
        let lacks: Vec<Lack> = lost.map(|(_, lack)| lack.clone()).collect();
        (!lacks.is_empty()).then(|| Amount::Open(lacks.into_iter().collect()))
    }

    /// Whom a fund supports in a year, with the share of what each lacks.
    pub(super) fn recipients(&self, fund: &str, year: i64) -> Vec<(&'p str, Amount)> {
        let pairs = self.pairs.keys().filter(|(from, _)| *from == fund);
        pairs
            .filter_map(|pair| Some((pair.1, self.share(*pair, year)?)))
            .collect()
    }

    /// The share of a year, where shares of all funds together do not come to more than what is lacking.
    fn share(&self, pair: Pair<'p>, year: i64) -> Option<Amount> {
        let share = self.alone(pair, year)?;
        let others = self.pairs.keys().filter(|other| other.1 == pair.1);
        let others = others.filter_map(|other| self.alone(*other, year));
        let all = others.filter_map(|share| share.known().cloned());
        let all = all.fold(Exact::zero(), |all, share| &all + &share);
        match all > Exact::from(100) {
            true => {
                let over = lack(pair, Some(year), Why::Over(all.rounded(2)));
                Some(share.plus(&over.into()))
            }
            false => Some(share),
        }
    }

    fn alone(&self, pair: Pair<'p>, year: i64) -> Option<Amount> {
        if self.undated.contains(&pair) {
            return Some(lack(pair, None, Why::Absent).into());
        }
        let (from, share) = self.pairs.get(&pair)?.range(..=year).next_back()?;
        if self.circles.contains(&pair) {
            return Some(lack(pair, Some(*from), Why::Circle).into());
        }
        Some(match share {
            Ok(share) => share.clone().into(),
            Err(why) => lack(pair, Some(*from), why.clone()).into(),
        })
    }
}

/// Whether support of the first can come to the second.
fn reaches(pairs: &[Pair<'_>], from: &str, to: &str) -> bool {
    let mut reached = BTreeSet::from([from]);
    loop {
        let next = pairs.iter().filter(|(giver, _)| reached.contains(giver));
        let more: Vec<&str> = next.map(|(_, taker)| *taker).collect();
        let before = reached.len();
        reached.extend(more);
        if reached.contains(to) || reached.len() == before {
            return reached.contains(to);
        }
    }
}

fn share(row: &Support) -> Share {
    let share = row.share.as_ref().ok_or(Why::Absent)?;
    let share = Exact::of(share).ok_or(Why::Far)?;
    match () {
        () if share.is_negative() => Err(Why::Negative(share.rounded(2))),
        () if share > Exact::from(100) => Err(Why::Over(share.rounded(2))),
        () => Ok(share),
    }
}

fn lack((from, scheme): Pair<'_>, year: Option<i64>, why: Why) -> Lack {
    Lack {
        place: Place::Support(from.to_owned(), scheme.to_owned()),
        key: Some("share"),
        year,
        why,
    }
}
