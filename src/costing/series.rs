//! A figure over the years: the row of a year, else the latest earlier one grown or held, else not established.

use super::layer::Shift;
use super::{Amount, Exact, Lack, Why};
use crate::plan::{Figure, Measure, Value};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Nobody reckons further than so many years from a row: a mistyped year must not cost minutes.
pub(super) const FAR: i64 = 200;

/// How the value of a year came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It stands in the file.
    Row,
    /// It grew from an earlier row by so many per cent in each of so many years.
    Grown(Exact, i64),
    /// It stayed as it was in an earlier row, so many years ago.
    Held(i64),
}

/// A figure that a result was reckoned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The figure's id.
    pub figure: String,
    /// The year it was looked up for.
    pub year: i64,
    /// The year of the row it comes from.
    pub row: i64,
    /// How it came from there.
    pub rule: Rule,
    /// Who says so; nobody where a scenario does, or where nothing is said.
    pub source: Option<String>,
    /// How that came about.
    pub status: Option<String>,
    /// What a scenario made of it: whether it replaced the row or added something.
    pub by_scenario: bool,
}

impl Used {
    /// Whether nobody stands behind it: no source, and not said to be assumed. Marked wherever it is shown.
    pub fn is_unsourced(&self) -> bool {
        self.source.is_none() && self.status.as_deref() != Some("assumed") && !self.by_scenario
    }
}

/// What was found for a year.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) amount: Amount,
    pub(super) used: Option<Used>,
}

impl Found {
    /// Nothing, but what is missing.
    pub(super) fn open(lacks: impl IntoIterator<Item = Lack>) -> Found {
        Found {
            amount: Amount::Open(lacks.into_iter().collect()),
            used: None,
        }
    }
}

/// What one row says.
#[derive(Clone, Debug)]
struct Row<'p> {
    value: Exact,
    said: Option<&'p Value>,
}

#[derive(Clone, Debug)]
enum After {
    Nothing,
    Held,
    Growth(Exact),
    Open(Why),
}

/// A figure as one run of the costing sees it.
pub(super) struct Series<'p> {
    id: &'p str,
    pub(super) figure: &'p Figure,
    rows: BTreeMap<i64, Result<Row<'p>, Why>>,
    after: After,
    shift: Option<&'p Shift>,
    /// Whether it may be less than nothing: prices and wages may fall.
    may_fall: bool,
    /// What was looked up, each year once.
    found: RefCell<BTreeMap<i64, Rc<Found>>>,
    /// What it grows by in so many years, each worked out once.
    grown: RefCell<Vec<Exact>>,
}

impl<'p> Series<'p> {
    /// With what a scenario makes of it.
    pub(super) fn new(id: &'p str, figure: &'p Figure, shift: Option<&'p Shift>) -> Series<'p> {
        let mut rows = rows(figure);
        let mut after = after(figure);
        if let Some(shift) = shift {
            for (year, value) in &shift.values {
                let row = |value: &Exact| Row {
                    value: value.clone(),
                    said: None,
                };
                rows.insert(*year, value.as_ref().map(row).map_err(Why::clone));
            }
            match &shift.growth {
                Some(Ok(growth)) => after = After::Growth(growth.clone()),
                Some(Err(why)) => after = After::Open(why.clone()),
                None => {}
            }
        }
        let measure = figure.measure().and_then(Result::ok);
        Series {
            id,
            figure,
            rows,
            after,
            shift,
            may_fall: matches!(measure, Some(Measure::Prices | Measure::Wages)),
            found: RefCell::default(),
            grown: RefCell::default(),
        }
    }

    /// The value of a year, which is one of those that something was reckoned from.
    pub(super) fn found(&self, year: i64) -> Rc<Found> {
        let mut found = self.found.borrow_mut();
        let found = found.entry(year);
        found.or_insert_with(|| Rc::new(self.at(year))).clone()
    }

    /// Everything that was looked up and found, with its value.
    pub(super) fn basis(&self) -> Vec<(Used, Exact)> {
        let found = self.found.borrow();
        let known = found.values().filter_map(|found| {
            let value = found.amount.known()?.clone();
            Some((found.used.clone()?, value))
        });
        known.collect()
    }

    /// The value of a year.
    pub(super) fn at(&self, year: i64) -> Found {
        if let Some(lack) = self.shift.and_then(|shift| shift.broken.clone()) {
            return Found::open([lack]);
        }
        let lack = |year: i64, why: Why| Lack::figure(self.id, year, why);
        let Some((from, row)) = self.rows.range(..=year).next_back() else {
            return Found::open([lack(year, Why::Absent)]);
        };
        let way = self.way(*from, year);
        let (row, (grown, rule)) = match (row, way) {
            (Ok(row), Ok(way)) => (row, way),
            // A row that nothing leads on from decides nothing here, whatever it says.
            (_, Err(Why::Absent)) => return Found::open([lack(year, Why::Absent)]),
            (row, way) => {
                let row = row.as_ref().err().map(|why| lack(*from, why.clone()));
                let way = way.err().map(|why| lack(year, why));
                return Found::open(row.into_iter().chain(way));
            }
        };
        let value = grown.map_or_else(|| row.value.clone(), |grown| &row.value * &grown);
        let add = self.shift.and_then(|shift| shift.add.as_ref());
        let value = match add {
            None => value,
            Some(add) => &value + add,
        };
        // Prices and wages may fall, but not by more than all of them.
        let least = Exact::from(if self.may_fall { -100 } else { 0 });
        if value < least {
            return Found::open([lack(year, Why::Negative(value.rounded(2)))]);
        }
        Found {
            amount: value.into(),
            used: Some(self.used(row, *from, year, rule)),
        }
    }

    /// How the figure goes from the row of one year to another year, and by what it grows on the way.
    fn way(&self, from: i64, year: i64) -> Result<(Option<Exact>, Rule), Why> {
        let years = year.saturating_sub(from);
        match &self.after {
            _ if years == 0 => Ok((None, Rule::Row)),
            After::Nothing => Err(Why::Absent),
            After::Open(why) => Err(why.clone()),
            After::Held => Ok((None, Rule::Held(years))),
            After::Growth(_) if years > FAR => Err(Why::Far),
            After::Growth(growth) => {
                let factor = &Exact::one() + &growth.percent();
                if factor.is_negative() {
                    return Err(Why::Negative(growth.rounded(2)));
                }
                let grown = self.grown(&factor, years).ok_or(Why::Far)?;
                Ok((Some(grown), Rule::Grown(growth.clone(), years)))
            }
        }
    }

    /// A factor multiplied with itself so many times.
    fn grown(&self, factor: &Exact, years: i64) -> Option<Exact> {
        let years = usize::try_from(years).ok()?;
        let mut grown = self.grown.borrow_mut();
        while grown.len() <= years {
            let next = grown.last().map_or_else(Exact::one, |last| last * factor);
            grown.push(next);
        }
        grown.get(years).cloned()
    }

    fn used(&self, row: &Row<'p>, from: i64, year: i64, rule: Rule) -> Used {
        let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let grown = matches!(rule, Rule::Grown(..));
        let by_scenario = self.shift.is_some_and(|shift| {
            row.said.is_none() || shift.add.is_some() || (grown && shift.growth.is_some())
        });
        Used {
            figure: self.id.to_owned(),
            year,
            row: from,
            rule,
            source: row.said.and_then(|said| text(&said.source)),
            status: row.said.and_then(|said| text(&said.status)),
            by_scenario,
        }
    }
}

/// What the file says of each year. Where sources disagree, the one that was chosen; else none.
fn rows(figure: &Figure) -> BTreeMap<i64, Result<Row<'_>, Why>> {
    let mut years: BTreeMap<i64, Vec<&Value>> = BTreeMap::new();
    for value in &figure.values {
        if let Some(year) = value.year {
            years.entry(year).or_default().push(value);
        }
    }
    let rows = years.into_iter();
    rows.map(|(year, said)| (year, chosen(&said))).collect()
}

fn chosen<'p>(said: &[&'p Value]) -> Result<Row<'p>, Why> {
    let used: Vec<&&Value> = said.iter().filter(|one| one.used).collect();
    let counted = match used.is_empty() {
        true => said.iter().collect(),
        false => used,
    };
    let mut row: Option<Row<'_>> = None;
    for one in counted {
        let value = one.value.as_ref().ok_or(Why::Absent)?;
        let value = Exact::of(value).ok_or(Why::Far)?;
        match &row {
            Some(before) if before.value != value => return Err(Why::Disagree),
            // Of sources that agree, the first by name is told: the order of rows plays no part.
            Some(before) if before.said.map(|it| &it.source) <= Some(&one.source) => {}
            _ => {
                row = Some(Row {
                    value,
                    said: Some(one),
                })
            }
        }
    }
    row.ok_or(Why::Absent)
}

fn after(figure: &Figure) -> After {
    match (&figure.growth, figure.held) {
        (Some(_), true) => After::Open(Why::Disagree),
        (Some(growth), false) => Exact::of(growth).map_or(After::Open(Why::Far), After::Growth),
        (None, true) => After::Held,
        (None, false) => After::Nothing,
    }
}
