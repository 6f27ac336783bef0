//! What the plan costs, by clause and year: as it is reckoned where the plan says of what years and in what currency, else
//! as it is stated. A currency has a sheet of its own.

use super::money::{ByCurrency, Row};
use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::costing::{Amount, Exact, Lack, Lacks, LineKind, Sum, Why, horizon};
use crate::plan::{Clause, ClauseId, Cost, Decimal};
use std::collections::{BTreeMap, BTreeSet};

/// The most years that stand beside each other; what lies in others stands in one column.
const YEARS: usize = 120;

const COLUMNS: [&str; 5] = ["number", "clause", "item", "kind", "currency"];

/// By what lines are told apart, in reading order.
type Key = (usize, LineKind, String);

/// A line of the budget.
#[derive(Default)]
struct Line {
    clause: Option<ClauseId>,
    years: BTreeMap<i64, Vec<Amount>>,
    undated: Vec<Amount>,
    stated: bool,
    missing: Vec<String>,
}

/// The sheets, one for each currency.
pub(super) fn sheets(making: &Making<'_>) -> Vec<Sheet> {
    let mut sums: BTreeMap<Option<String>, BTreeMap<Key, Line>> = BTreeMap::new();
    reckoned(making, &mut sums);
    stated(making, &mut sums);
    let unread: Vec<&str> = making.unread().collect();
    let own = making.run.as_ref().ok().map(|run| run.currency.clone());
    if sums.is_empty() {
        sums.insert(own.clone(), BTreeMap::new());
    }
    let several = sums.len() > 1;
    let mut sheets: ByCurrency<Sheet> = BTreeMap::new();
    for (currency, lines) in &sums {
        let mut sheet = making.begin("budget", &COLUMNS);
        making.of_currency(&mut sheet, currency.as_deref(), several);
        let columns = Columns::of(making, lines, *currency == own);
        sheet.heads.extend(columns.heads(making));
        let said = making.currency(currency.as_deref());
        let rows = lines.iter();
        let mut rows: Vec<Row> = rows
            .map(|(key, line)| line.row(making, key, &said, &columns))
            .collect();
        rows.extend(unread.iter().map(|path| columns.unread(path)));
        making.fill(&mut sheet, &rows, (COLUMNS.len(), true));
        sheets.insert(currency.clone(), vec![sheet]);
    }
    let mut first = sheets.remove(&own).unwrap_or_default();
    first.extend(sheets.into_values().flatten());
    first
}

/// The lines that the costing reckons.
fn reckoned(making: &Making<'_>, found: &mut BTreeMap<Option<String>, BTreeMap<Key, Line>>) {
    let Ok(run) = &making.run else { return };
    let lines = found.entry(Some(run.currency.clone())).or_default();
    for reckoned in run.lines.iter().filter(|line| line.kind.is_cost()) {
        if reckoned.years.is_empty() {
            continue;
        }
        let place = making
            .source
            .outline
            .find(&reckoned.clause)
            .unwrap_or(usize::MAX);
        let line = lines
            .entry((place, reckoned.kind, reckoned.name.clone()))
            .or_default();
        line.clause = Some(reckoned.clause.clone());
        line.stated = reckoned.kind == LineKind::Cost;
        let years = reckoned.years.iter();
        let years = years.map(|(year, cell)| (*year, vec![cell.total.clone()]));
        line.years.extend(years);
    }
}

/// What is stated and lies outside the years of the costing; all of it where there are none.
fn stated(making: &Making<'_>, found: &mut BTreeMap<Option<String>, BTreeMap<Key, Line>>) {
    let years = horizon(making.source.plan).ok().map(|(_, years)| years);
    let reckoned = |year: i64| years.as_ref().is_some_and(|years| years.contains(&year));
    for (place, (_, clause)) in making.clauses().enumerate() {
        for row in &clause.costs {
            if row.year.is_some_and(reckoned) {
                continue;
            }
            let lines = found.entry(row.currency.clone()).or_default();
            let key = (place, LineKind::Cost, row.name.clone());
            let line = lines.entry(key).or_default();
            line.clause = Some(clause.id.clone());
            line.stated = true;
            let amount = amount(clause, row);
            match row.year {
                Some(year) => line.years.entry(year).or_default().push(amount),
                None => line.undated.push(amount),
            }
        }
        let Err(why) = &making.run else { continue };
        for benefit in &clause.benefits {
            let lines = found.entry(benefit.currency.clone()).or_default();
            let key = (place, LineKind::Benefit, benefit.name.clone());
            let line = lines.entry(key).or_default();
            line.clause = Some(clause.id.clone());
            line.missing.push(making.words.say(&why.message()));
        }
    }
}

/// What a row states.
fn amount(clause: &Clause, row: &Cost) -> Amount {
    let amount = number(&clause.id, &row.name, row.amount.as_ref());
    match row.currency {
        Some(_) => amount,
        None => amount.plus(&Lack::of_row(&clause.id, &row.name, "currency", Why::Absent).into()),
    }
}

/// A number that a row states, or what is missing in its place.
pub(super) fn number(clause: &ClauseId, name: &str, stated: Option<&Decimal>) -> Amount {
    match stated.map(Exact::of) {
        None => Lack::of_row(clause, name, "amount", Why::Absent).into(),
        Some(value) => Amount::or(value, || Lack::of_row(clause, name, "amount", Why::Far)),
    }
}

/// What a file that cannot be read may say.
pub(super) fn unread(path: &str) -> Amount {
    Lack::unread(path).into()
}

/// Which columns of amounts there are.
struct Columns {
    years: Vec<i64>,
    others: bool,
    undated: bool,
}

impl Columns {
    fn of(making: &Making<'_>, lines: &BTreeMap<Key, Line>, own: bool) -> Columns {
        let mut years: BTreeSet<i64> = BTreeSet::new();
        if let Ok((_, horizon)) = horizon(making.source.plan)
            && own
        {
            years.extend(horizon);
        }
        let all: BTreeSet<i64> = lines
            .values()
            .flat_map(|it| it.years.keys().copied())
            .collect();
        let more = all.difference(&years).copied();
        let more: Vec<i64> = more.take(YEARS.saturating_sub(years.len())).collect();
        years.extend(more);
        let others = !all.is_subset(&years);
        let undated = lines.values().any(|line| !line.undated.is_empty());
        Columns {
            undated: undated || years.is_empty() && !others,
            years: years.into_iter().collect(),
            others,
        }
    }

    fn heads(&self, making: &Making<'_>) -> Vec<String> {
        let mut heads: Vec<String> = self.years.iter().map(i64::to_string).collect();
        if self.others {
            heads.push(making.head("other-years"));
        }
        if self.undated {
            heads.push(making.head("no-year"));
        }
        heads
    }

    /// How many there are.
    fn count(&self) -> usize {
        self.years.len() + usize::from(self.others) + usize::from(self.undated)
    }

    /// The row of a file that cannot be read: it may cost something in every year.
    fn unread(&self, path: &str) -> Row {
        let open = unread(path);
        let mut lead = vec![Cell::Empty, Cell::text(path)];
        lead.resize(COLUMNS.len(), Cell::Empty);
        Row {
            lead,
            amounts: vec![Some(open); self.count()],
            stated: true,
            missing: Vec::new(),
        }
    }
}

impl Line {
    fn row(
        &self,
        making: &Making<'_>,
        (_, kind, name): &Key,
        currency: &str,
        columns: &Columns,
    ) -> Row {
        let [number, title] = self.clause.as_ref().map_or([""; 2], |it| making.called(it));
        let kind = match kind {
            LineKind::Benefit => making.head("benefit"),
            _ => making.head("cost"),
        };
        let lead = [number, title, name.as_str(), &kind, currency];
        let sum = |amounts: &[Amount]| match amounts {
            [] => None,
            amounts => Some(Sum::of(amounts).total),
        };
        let of_year = |year: &i64| sum(self.years.get(year).map_or(&[], Vec::as_slice));
        let mut amounts: Vec<Option<Amount>> = columns.years.iter().map(of_year).collect();
        if columns.others {
            let others = self.years.iter();
            let others = others.filter(|(year, _)| !columns.years.contains(year));
            let others: Vec<Amount> = others.flat_map(|(_, all)| all.iter().cloned()).collect();
            amounts.push(sum(&others));
        }
        if columns.undated {
            amounts.push(sum(&self.undated));
        }
        if !self.missing.is_empty() {
            amounts = vec![Some(Amount::Open(Lacks::default())); columns.count()];
        }
        Row {
            lead: lead.map(Cell::text).to_vec(),
            amounts,
            stated: self.stated,
            missing: self.missing.clone(),
        }
    }
}
