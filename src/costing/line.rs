//! The lines of a costing: every benefit and contribution over the years, and what is paid or comes in at once.

use super::cell::Cell;
use super::kind::LineKind;
use super::layer::Layer;
use super::paid::{Paid, Undated};
use super::term::Term;
use super::world::World;
use super::{Amount, Lack, Sum};
use crate::plan::{Clause, ClauseId, Plan};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// One line over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is known by among all lines: its name, and where another clause or kind has the same name, more.
    pub key: String,
    /// The clause it stands in.
    pub clause: ClauseId,
    /// Its name there.
    pub name: String,
    /// What kind of row it is.
    pub kind: LineKind,
    /// The scheme it belongs to; where its rows name several, the first by id.
    pub scheme: Option<String>,
    /// The group of people; of terms only.
    pub group: Option<String>,
    /// What it comes to by year; what is paid at once stands only in its years.
    pub years: BTreeMap<i64, Cell>,
}

/// What one row does to a scheme in a year.
pub(super) struct Posting<'p> {
    pub(super) scheme: Option<&'p str>,
    pub(super) is_cost: bool,
    pub(super) amount: Amount,
    /// As much of it as comes from others than donors, where that is not all.
    pub(super) own: Option<Amount>,
}

/// By what lines are told apart: the order of rows plays no part.
type Known = (ClauseId, LineKind, String);

/// Everything that the clauses of a plan say of money.
pub(super) struct Ledger<'p, 'w> {
    world: &'w World<'p>,
    years: &'w RangeInclusive<i64>,
    lines: BTreeMap<Known, Line>,
    pub(super) undated: Vec<Undated>,
    /// What is posted in each year, from the first.
    postings: Vec<Vec<Posting<'p>>>,
    /// The schemes that rows name.
    pub(super) schemes: BTreeSet<&'p str>,
    /// What the clauses that cannot be read may cost.
    unread: Vec<Amount>,
}

impl<'p, 'w> Ledger<'p, 'w> {
    pub(super) fn of(
        plan: &'p Plan,
        years: &'w RangeInclusive<i64>,
        world: &'w World<'p>,
        layer: &'p Layer,
    ) -> Ledger<'p, 'w> {
        let mut ledger = Ledger::over(plan.clauses.values(), years, world, layer);
        for problem in plan.broken.values() {
            ledger.unread(&problem.path);
        }
        ledger
    }

    /// Of these clauses alone.
    pub(super) fn over(
        clauses: impl Iterator<Item = &'p Clause>,
        years: &'w RangeInclusive<i64>,
        world: &'w World<'p>,
        layer: &'p Layer,
    ) -> Ledger<'p, 'w> {
        let mut ledger = Ledger {
            world,
            years,
            lines: BTreeMap::new(),
            undated: Vec::new(),
            postings: years.clone().map(|_| Vec::new()).collect(),
            schemes: BTreeSet::new(),
            unread: Vec::new(),
        };
        for clause in clauses {
            for row in &clause.benefits {
                ledger.term(&Term::benefit(clause, row, layer));
            }
            for row in &clause.costs {
                ledger.paid(&Paid::cost(&clause.id, row));
            }
            for row in &clause.contributions {
                ledger.term(&Term::contribution(clause, row, layer));
            }
            let funding = clause.funding.iter();
            for paid in funding.filter_map(|row| Paid::funding(&clause.id, row)) {
                ledger.paid(&paid);
            }
            for row in &clause.support {
                ledger.schemes.insert(&row.from);
                ledger.schemes.extend(row.scheme.as_deref());
            }
        }
        let by = |one: &Undated| (one.clause.clone(), one.kind, one.name.clone());
        ledger.undated.sort_by_key(by);
        ledger
    }

    /// All that costs in a year, line by line.
    pub(super) fn costs(&self, year: i64) -> Sum {
        let lines = self.lines.values().filter(|line| line.kind.is_cost());
        let known = lines.filter_map(|line| Some(&line.years.get(&year)?.total));
        Sum::of(known.chain(&self.unread))
    }

    /// What is posted in a year.
    pub(super) fn postings(&self, year: i64) -> &[Posting<'p>] {
        let at = usize::try_from(year - self.years.start()).ok();
        at.and_then(|at| self.postings.get(at))
            .map_or(&[], Vec::as_slice)
    }

    fn put(&mut self, year: i64, posting: Posting<'p>) {
        let at = usize::try_from(year - self.years.start()).ok();
        if let Some(year) = at.and_then(|at| self.postings.get_mut(at)) {
            year.push(posting);
        }
    }

    /// The lines, each known by a name of its own.
    pub(super) fn lines(self) -> Vec<Line> {
        let mut lines: Vec<Line> = self.lines.into_values().collect();
        let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
        let mut here: BTreeMap<(&ClauseId, &str), usize> = BTreeMap::new();
        for line in &lines {
            *alike.entry(&line.name).or_default() += 1;
            *here.entry((&line.clause, &line.name)).or_default() += 1;
        }
        let keys = lines.iter().map(|line| {
            let (clause, name) = (&line.clause, &line.name);
            let here = here.get(&(clause, name.as_str()));
            match (alike.get(name.as_str()), here) {
                (None | Some(0 | 1), _) => name.clone(),
                (_, None | Some(0 | 1)) => format!("{clause}/{name}"),
                _ => format!("{clause}/{}/{name}", line.kind.slug()),
            }
        });
        let keys: Vec<String> = keys.collect();
        for (line, key) in lines.iter_mut().zip(keys) {
            line.key = key;
        }
        lines
    }

    fn line(&mut self, clause: &ClauseId, name: &str, kind: LineKind) -> &mut Line {
        let known = (clause.clone(), kind, name.to_owned());
        self.lines.entry(known).or_insert_with(|| Line {
            key: String::new(),
            clause: clause.clone(),
            name: name.to_owned(),
            kind,
            scheme: None,
            group: None,
            years: BTreeMap::new(),
        })
    }

    fn term(&mut self, term: &Term<'p>) {
        let is_cost = term.is_benefit();
        let kind = match is_cost {
            true => LineKind::Benefit,
            false => LineKind::Contribution,
        };
        self.schemes.extend(term.scheme);
        let world = self.world;
        let cells = self.years.clone().map(|year| (year, term.at(year, world)));
        let cells: Vec<(i64, Cell)> = cells.collect();
        for (year, cell) in &cells {
            let posting = Posting {
                scheme: term.scheme,
                is_cost,
                own: None,
                amount: cell.total.clone(),
            };
            self.put(*year, posting);
        }
        let line = self.line(term.clause, term.name, kind);
        first(&mut line.scheme, term.scheme);
        first(&mut line.group, term.group);
        match line.years.is_empty() {
            true => line.years = cells.into_iter().collect(),
            false => cells
                .into_iter()
                .for_each(|(year, cell)| line.put(year, cell)),
        }
    }

    /// What is paid at once, in each of its years that are looked at.
    fn paid(&mut self, paid: &Paid<'p>) {
        self.schemes.extend(paid.scheme);
        let Some(years) = &paid.years else {
            self.undated.push(paid.undated());
            return;
        };
        let line = self.line(paid.clause, paid.name, paid.kind);
        first(&mut line.scheme, paid.scheme);
        let from = *years.start().max(self.years.start());
        let to = *years.end().min(self.years.end());
        for year in from..=to {
            let Some(amount) = paid.at(year, self.world) else {
                continue;
            };
            let posting = Posting {
                scheme: paid.scheme,
                is_cost: paid.kind.is_cost(),
                own: Some(paid.own(&amount)),
                amount: amount.clone(),
            };
            self.put(year, posting);
            let line = self.line(paid.clause, paid.name, paid.kind);
            line.put(year, Cell::paid(amount));
        }
    }

    /// A clause that cannot be read: whether it costs or brings anything is not known.
    fn unread(&mut self, path: &str) {
        let open: Amount = Lack::unread(path).into();
        self.unread.push(open.clone());
        for year in self.years.clone() {
            for is_cost in [true, false] {
                let posting = Posting {
                    scheme: None,
                    is_cost,
                    amount: open.clone(),
                    own: None,
                };
                self.put(year, posting);
            }
        }
    }
}

/// Keeps the first of two words: the order of rows plays no part.
fn first(known: &mut Option<String>, other: Option<&str>) {
    let both = known.take().into_iter().chain(other.map(str::to_owned));
    *known = both.min();
}

impl Line {
    /// A cell; where two rows say something of one year, both together.
    fn put(&mut self, year: i64, cell: Cell) {
        match self.years.get_mut(&year) {
            Some(before) => before.add(&cell),
            None => {
                self.years.insert(year, cell);
            }
        }
    }
}
