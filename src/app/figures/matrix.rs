//! The assessment matrix as rows: where there is room all guarantees side by side with their aspects, and under it what
//! stands under the aspects of one.

use crate::app::label::{Label, Row};
use crate::app::model::figures::{Line, Made};
use crate::dialogue::{Consensus, Matrix, MatrixCell, MatrixRow};
use crate::plan::{Aspect, Plan};
use crate::text::wrap;
use strum::IntoEnumIterator;

/// From so many columns on all guarantees stand side by side.
const WIDE: usize = 104;

/// The rows of the page.
pub fn rows(plan: &Plan, matrix: &Matrix, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let at = made.guarantee.min(matrix.rows.len().saturating_sub(1));
    if made.columns() >= WIDE {
        grid(matrix, at, made, &mut rows);
        rows.push(Line::default());
    }
    if let Some(row) = matrix.rows.get(at) {
        one(plan, row, (at + 1, matrix.rows.len()), made, &mut rows);
    }
    rows
}

/// The columns of the guarantees' names in the grid, at least.
const NAMES: usize = 34;

/// The columns of the mark of the guarantee that is shown below.
const MARK: usize = 2;

/// A row for each guarantee: how much stands under each aspect, and how much of it is agreed. What the cells leave is
/// the names'.
fn grid(matrix: &Matrix, shown: usize, made: &Made, rows: &mut Vec<Line>) {
    let said =
        |cell: &MatrixCell| format!("{}{}", mark_of(cell.consensus()), made.say(&cell.told()));
    let heads: Vec<String> = Aspect::iter().map(|it| made.say(&it.name())).collect();
    let cells = matrix.rows.iter().flat_map(|row| &row.cells).map(said);
    let widest = cells
        .chain(heads.iter().cloned())
        .map(|it| made.width.of(&it));
    let widest = widest.max().unwrap_or(0) + 1;
    let count = heads.len().max(1);
    let named = matrix
        .rows
        .iter()
        .map(|row| made.width.of(&made.say(&row.name())));
    let most = named.max().unwrap_or(0) + 4;
    let names = made.columns().saturating_sub(widest * count);
    let names = names.min(most).max(NAMES);
    let column = made.columns().saturating_sub(names) / count;
    let heads = heads.into_iter().map(|head| (Label::Faint, head, column));
    let mut head = vec![(Label::Faint, String::new(), names)];
    head.extend(heads);
    wrapped(&head, made, rows);
    for (at, row) in matrix.rows.iter().enumerate() {
        let label = if at == shown {
            Label::Heading
        } else {
            Label::Body
        };
        let mark = if at == shown { "▸" } else { "" };
        let name = made.say(&row.name());
        let mut cells = vec![
            (label, mark.to_owned(), MARK),
            (label, name, names.saturating_sub(MARK)),
        ];
        cells.extend(row.cells.iter().map(|cell| {
            let label = match cell.consensus() {
                None => Label::Faint,
                Some(consensus) if consensus.is_agreed() => Label::Body,
                Some(_) => Label::Bracket,
            };
            (label, said(cell), column)
        }));
        wrapped(&cells, made, rows);
    }
}

/// A row of the grid on as many rows of the screen as its cells need, each cell in so many columns, the last of them empty.
fn wrapped(cells: &[(Label, String, usize)], made: &Made, rows: &mut Vec<Line>) {
    let parts = cells.iter().map(|(_, text, columns)| {
        let parts = wrap(text, columns.saturating_sub(1).max(1), &made.width);
        let parts = parts.into_iter().map(|part| text.get(part.range));
        parts.map(Option::unwrap_or_default).collect::<Vec<_>>()
    });
    let parts: Vec<Vec<&str>> = parts.collect();
    for at in 0..parts.iter().map(Vec::len).max().unwrap_or(0) {
        let cells = cells
            .iter()
            .zip(&parts)
            .flat_map(|((label, _, columns), parts)| {
                let part = parts.get(at).copied().unwrap_or_default().trim_end();
                let cell = made.column(*label, part, columns.saturating_sub(1));
                [cell, made.run(Label::Faint, " ")]
            });
        rows.push(made.plain(cells.collect()));
    }
}

/// One guarantee, its aspects below each other.
fn one(plan: &Plan, row: &MatrixRow, of: (usize, usize), made: &Made, rows: &mut Vec<Line>) {
    let (at, count) = of;
    rows.push(made.plain(vec![
        made.run(Label::Heading, &made.say(&row.name())),
        made.run(Label::Faint, &format!("   {at}/{count}")),
    ]));
    for cell in &row.cells {
        rows.push(Line::default());
        let name = made.say(&cell.aspect.name());
        let said = made.say(&cell.told());
        let left = made.room().saturating_sub(made.width.of(&name));
        rows.push(made.plain(vec![
            made.run(Label::Field, &name),
            made.column(Label::Faint, &format!("   {said}"), left),
        ]));
        for one in &cell.clauses {
            let clause = plan.clauses.get(&one.clause);
            let title = clause.map(|it| it.title.as_str()).unwrap_or_default();
            let said = made.say(&one.consensus.name());
            let mark = mark_of(Some(&one.consensus));
            let room = made.width.of(&said) + 12;
            let columns = made.prose().saturating_sub(room + 2).max(10);
            let runs = vec![
                made.column(Label::Number, &one.number, 8),
                made.column(Label::Body, title, columns),
                made.run(Label::Bracket, &format!("  {mark}")),
                made.run(Label::Faint, &said),
            ];
            rows.push(Line {
                row: Row { indent: 2, runs },
                to: Some(one.clause.clone()),
                term: None,
                fill: None,
            });
        }
    }
}

/// The sign of where something stands, as on the board: never colour alone.
fn mark_of(consensus: Option<&Consensus>) -> &'static str {
    match consensus {
        None => "",
        Some(Consensus::Contested(_)) => "× ",
        Some(Consensus::Open(_) | Consensus::Stale(_)) => "· ",
        Some(Consensus::WithReservations(_)) => "® ",
        Some(Consensus::Agreed | Consensus::AdReferendum(_)) => "√ ",
    }
}
