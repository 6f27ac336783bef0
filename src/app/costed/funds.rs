//! Solidarity funds as tables: what each takes in, holds, is asked for and pays, and what a share of each group of givers
//! would bring. Every share is one of somebody: 5 per cent of employees are not 5 per cent of adults.

use super::money::Unit;
use super::sheet::{Name, Row};
use crate::costing::{Amount, Exact, FundYear, Given, Giving, LineKind, Run};
use crate::i18n::{Language, Message};
use crate::plan::Plan;

/// A table of a fund.
pub struct Fund {
    /// What it is called.
    pub name: String,
    /// In what it is, and of which scenario.
    pub title: Message,
    /// The years, in order.
    pub years: Vec<i64>,
    /// Its rows, a cell a year.
    pub rows: Vec<Row>,
}

/// One of the amounts of a fund's year.
type OfFund = fn(&FundYear) -> &Amount;

/// The rows of a fund, and which of them stands out.
const ROWS: [(&str, bool, OfFund); 5] = [
    ("costing-row-opening", false, |year| &year.opening),
    ("costing-row-fund", false, |year| &year.fund),
    ("costing-row-asked", false, |year| &year.asked),
    ("costing-row-paid", true, |year| &year.paid),
    ("costing-row-left", false, |year| &year.closing),
];

/// The name of a scheme in the register, else its id.
pub fn scheme_name<'a>(plan: &'a Plan, id: &'a str) -> &'a str {
    let found = plan.registers.scheme(id);
    found.map_or(id, |one| one.name.as_str())
}

/// The funds of a plan: how many people give, and what becomes of it.
pub fn funds(plan: &Plan, run: &Run, language: Language) -> Vec<Fund> {
    let funds = run.schemes.iter().filter_map(|(id, scheme)| {
        let currency = scheme.fund_currency.as_deref()?;
        let years = || scheme.years.values().filter_map(|year| year.fund.as_ref());
        let unit = Unit::of(years().flat_map(|year| [&year.fund, &year.asked]), language);
        let givers = scheme.years.keys().map(|year| givers(run, id, *year));
        let plain = Unit::one(language);
        let told = |found: Option<Amount>| found.map_or("?".to_owned(), |it| plain.number(&it, 0));
        let givers = givers.map(told).collect();
        let mut rows = vec![Row::said(0, "costing-row-givers", false, givers)];
        rows.extend(ROWS.map(|(name, strong, of)| {
            let cells = years().map(|year| unit.money(of(year)));
            Row::said(0, name, strong, cells.collect())
        }));
        Some(Fund {
            name: scheme_name(plan, id).to_owned(),
            title: title(unit, currency, run),
            years: scheme.years.keys().copied().collect(),
            rows,
        })
    });
    funds.collect()
}

/// How many people give to a fund in a year. Outside its months nobody gives, and nothing is looked up. Nothing where rows of
/// one name stand in each other's way: of whom they are is of neither.
fn givers(run: &Run, fund: &str, year: i64) -> Option<Amount> {
    let lines = run.lines.iter();
    let giving = lines
        .filter(|line| line.kind == LineKind::Contribution && line.scheme.as_deref() == Some(fund));
    let cells = giving.filter_map(|line| line.years.get(&year));
    let reached = cells.map(|cell| match cell.factors() {
        Some(factors) => Some(factors.reached()),
        None => (cell.total == Amount::zero()).then(Amount::zero),
    });
    let all = reached.collect::<Option<Vec<Amount>>>()?;
    Some(Amount::sum(&all))
}

/// What these shares of each group of givers would bring, a table a contribution. Those that were not asked about are none.
pub fn shares(plan: &Plan, run: &Run, given: &[Giving], language: Language) -> Vec<Fund> {
    let asked = given.iter();
    let asked = asked.filter(|one| one.years.values().any(|year| !year.is_empty()));
    asked.map(|one| share(plan, run, one, language)).collect()
}

fn share(plan: &Plan, run: &Run, one: &Giving, language: Language) -> Fund {
    let all = one.years.values().flatten();
    let unit = Unit::of(all.map(|given| &given.due), language);
    let plain = Unit::one(language);
    let whom = one.group.as_deref();
    let whom = whom.map_or("?", |id| {
        plan.registers.group(id).map_or(id, |it| it.name.as_str())
    });
    let mut rows = Vec::new();
    let many = one.years.values().map(Vec::len).max().unwrap_or(0);
    for at in 0..many {
        let given: Vec<&Given> = one.years.values().filter_map(|year| year.get(at)).collect();
        let Some(first) = given.first() else {
            continue;
        };
        let head = Message::new("costing-share-of")
            .with("share", per_cent(&first.share, plain))
            .with("whom", whom);
        rows.push(Row {
            name: Name::Said(head),
            ..Row::said(0, "costing-share-of", true, Vec::new())
        });
        let cells = |of: fn(&Given) -> &Amount, unit: Unit| {
            given.iter().map(|one| unit.money(of(one))).collect()
        };
        let people = cells(|it| &it.givers, plain);
        rows.push(Row::said(2, "costing-row-givers", false, people));
        let due = cells(|it| &it.due, unit);
        rows.push(Row::said(2, "costing-row-a-year", false, due));
        let reaching = cells(|it| &it.reaching, unit);
        rows.push(Row::said(2, "costing-row-reaching", false, reaching));
    }
    Fund {
        name: one.name.clone(),
        title: title(unit, one.currency.as_deref().unwrap_or("?"), run),
        years: one.years.keys().copied().collect(),
        rows,
    }
}

/// Whole per cent where it is whole.
fn per_cent(share: &Exact, unit: Unit) -> String {
    unit.shortest(&share.clone().into(), 2)
}

/// `million EUR, base`.
fn title(unit: Unit, currency: &str, run: &Run) -> Message {
    let title = Message::new("costing-title").with("unit", unit.name(currency));
    match &run.scenario {
        Some(id) => title.with("run", id.as_str()),
        None => title.with("run", Message::new("costing-base")),
    }
}
