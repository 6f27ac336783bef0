//! Who pays: each promise with how sure it is, by currency. What is only being sought stands in a column of its own.

use super::budget::{number, unread};
use super::money::{ByCurrency, Row};
use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::costing::Amount;
use crate::costing::follow_up::promise;
use crate::plan::{Clause, Funding, Pledge};

/// What stands before the amounts.
const COLUMNS: [&str; 10] = [
    "number",
    "clause",
    "payer",
    "payer-kind",
    "state",
    "scheme",
    "currency",
    "year",
    "until",
    "a-year",
];

/// How sure an amount is: a column each.
const STATES: [Pledge; 3] = [Pledge::Committed, Pledge::Pledged, Pledge::Sought];

/// The sheets, one for each currency.
pub(super) fn sheets(making: &Making<'_>) -> Vec<Sheet> {
    let mut sums: ByCurrency<Row> = ByCurrency::new();
    for (place, clause) in making.clauses() {
        for funding in &clause.funding {
            let rows = sums.entry(funding.currency.clone()).or_default();
            rows.push(row(making, place, clause, funding));
        }
    }
    if sums.is_empty() {
        sums.insert(None, Vec::new());
    }
    let several = sums.len() > 1;
    let unread_rows = || {
        making.unread().map(|path| {
            let mut lead = vec![Cell::Empty, Cell::text(path)];
            lead.resize(COLUMNS.len(), Cell::Empty);
            Row {
                lead,
                amounts: vec![Some(unread(path)); STATES.len()],
                stated: true,
                missing: Vec::new(),
            }
        })
    };
    let sheets = sums.into_iter().map(|(currency, mut rows)| {
        rows.extend(unread_rows());
        let mut sheet = making.begin("funding", &COLUMNS);
        making.of_currency(&mut sheet, currency.as_deref(), several);
        let states = ["committed", "pledged", "sought"];
        sheet.heads.extend(states.map(|state| making.head(state)));
        making.fill(&mut sheet, &rows, (COLUMNS.len(), false));
        sheet
    });
    sheets.collect()
}

fn row(making: &Making<'_>, place: &str, clause: &Clause, row: &Funding) -> Row {
    let promised = promise(&clause.id, row);
    let state = row.state().unwrap_or(Ok(Pledge::Pledged));
    let said = match state {
        Ok(state) => making.word(state.slug()),
        Err(word) => word.to_owned(),
    };
    let a_year = number(&clause.id, &row.name, row.amount.as_ref());
    let a_year = match (a_year.known(), &row.amount) {
        (None, Some(stated)) => Cell::stated(Some(stated)),
        _ => making.amount(&a_year, true),
    };
    let lead = vec![
        Cell::text(place),
        Cell::text(&clause.title),
        Cell::text(&row.name),
        Cell::words(making.word_of(row.kind.as_deref())),
        Cell::Text(said),
        Cell::words(row.scheme.as_deref().map(|id| making.scheme(id))),
        Cell::Text(making.currency(row.currency.as_deref())),
        Cell::year(row.year),
        Cell::year(row.until),
        a_year,
    ];
    let open = Amount::Open(Default::default());
    let mut missing = Vec::new();
    let amounts = STATES.map(|column| match state {
        Ok(state) => (state == column).then(|| promised.clone()),
        Err(word) => {
            // How sure it is is not known: it might be in any of them.
            missing = vec![format!("state: {word}")];
            Some(promised.with(&open, |one, _| one.clone()))
        }
    });
    Row {
        lead,
        amounts: amounts.to_vec(),
        stated: true,
        missing,
    }
}
