//! The costing by year: what the plan costs and what comes in, what is still to be found, and how much that is of what the
//! country has. A plan that does not say for what years it is costed has no such sheet.

use super::Number;
use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::costing::{Amount, Run, Year};

/// A row: its message, how it is read from a year, and whether it is in per cent.
type Reckoned = (&'static str, fn(&Year) -> &Amount, bool);

const ROWS: [Reckoned; 9] = [
    ("costing-row-cost", |year| &year.cost.total, false),
    ("costing-row-income", |year| &year.income, false),
    ("costing-row-support", |year| &year.support, false),
    ("costing-row-gap", |year| &year.gap, false),
    ("costing-row-surplus", |year| &year.surplus, false),
    ("book-gdp", |year| &year.gdp, false),
    ("book-expenditure", |year| &year.expenditure, false),
    ("costing-row-of-gdp", |year| &year.of_gdp, true),
    (
        "costing-row-of-expenditure",
        |year| &year.of_expenditure,
        true,
    ),
];

/// The sheet, where there is a costing.
pub(super) fn sheet(making: &Making<'_>) -> Option<Sheet> {
    let run = making.run.as_ref().ok()?;
    let mut sheet = making.begin("costing", &["item", "currency"]);
    sheet.heads.extend(run.years.keys().map(i64::to_string));
    let open = |(_, of, _): &Reckoned| run.years.values().any(|year| of(year).known().is_none());
    let any_open = ROWS.iter().any(open);
    if any_open {
        sheet.heads.push(making.head("missing"));
    }
    for (at, (name, of, per_cent)) in ROWS.iter().enumerate() {
        let mut row = vec![
            Cell::Text(making.words.word(name)),
            Cell::Text(match per_cent {
                true => "%".to_owned(),
                false => run.currency.clone(),
            }),
        ];
        row.extend(
            run.years
                .values()
                .map(|year| cell(making, of(year), *per_cent)),
        );
        if any_open {
            let lacks = run.years.values().filter_map(|year| of(year).lacks());
            row.push(Cell::text(making.missing(lacks).join("; ")));
        }
        sheet.rows.push(row);
        if at == 0 && open(&ROWS[0]) {
            sheet.rows.push(at_least(making, run, sheet.heads.len()));
        }
    }
    Some(sheet)
}

/// What it costs at least, where that is not established.
fn at_least(making: &Making<'_>, run: &Run, columns: usize) -> Vec<Cell> {
    let mut row = vec![
        Cell::Text(making.head("at-least")),
        Cell::Text(run.currency.clone()),
    ];
    row.extend(
        run.years
            .values()
            .map(|year| match year.cost.total.known() {
                Some(_) => Cell::Empty,
                None => Cell::Number(Number::reckoned(&year.cost.at_least)),
            }),
    );
    row.resize(columns, Cell::Empty);
    row
}

fn cell(making: &Making<'_>, amount: &Amount, per_cent: bool) -> Cell {
    match (amount.known(), per_cent) {
        (Some(share), true) => Cell::Number(Number::per_cent(share)),
        _ => making.amount(amount, false),
    }
}
