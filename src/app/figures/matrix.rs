//! The assessment matrix as rows: where there is room all guarantees side by side with their aspects, and under it what
//! stands under the aspects of one.

use super::{Line, Made};
use crate::app::label::{Label, Row};
use crate::dialogue::{Board, Consensus, Dialogue, Matrix, MatrixRow};
use crate::plan::{Aspect, Plan};
use strum::IntoEnumIterator;

/// From so many columns on all guarantees stand side by side.
const WIDE: usize = 104;

/// The rows of the page.
pub fn rows(plan: &Plan, dialogue: &Dialogue, made: &Made) -> Vec<Line> {
    let matrix = Matrix::of(plan, &Board::of(plan, dialogue));
    let mut rows = Vec::new();
    let at = made.guarantee.min(matrix.rows.len().saturating_sub(1));
    if made.columns() >= WIDE {
        grid(&matrix, at, made, &mut rows);
        rows.push(Line::default());
    }
    if let Some(row) = matrix.rows.get(at) {
        one(plan, row, (at + 1, matrix.rows.len()), made, &mut rows);
    }
    rows
}

/// The columns of the guarantees' names in the grid.
const NAMES: usize = 34;

/// A line for each guarantee: how much stands under each aspect, and how much of it is agreed.
fn grid(matrix: &Matrix, shown: usize, made: &Made, rows: &mut Vec<Line>) {
    let column = made.columns().saturating_sub(NAMES) / Aspect::iter().count().max(1);
    let mut head = vec![made.column(Label::Faint, "", NAMES)];
    for aspect in Aspect::iter() {
        let name = made.say(&aspect.name());
        head.push(made.column(Label::Faint, &name, column.saturating_sub(1)));
        head.push(made.run(Label::Faint, " "));
    }
    rows.push(plain(head));
    for (at, row) in matrix.rows.iter().enumerate() {
        let label = if at == shown {
            Label::Heading
        } else {
            Label::Body
        };
        let mark = if at == shown { "▸ " } else { "  " };
        let name = format!("{mark}{}", made.say(&row.name()));
        let mut runs = vec![made.column(label, &name, NAMES)];
        for cell in &row.cells {
            let said = made.say(&cell.told());
            let label = match cell.consensus() {
                None => Label::Faint,
                Some(consensus) if consensus.is_agreed() => Label::Body,
                Some(_) => Label::Bracket,
            };
            let said = format!("{}{said}", mark_of(cell.consensus()));
            runs.push(made.column(label, &said, column.saturating_sub(1)));
            runs.push(made.run(Label::Faint, " "));
        }
        rows.push(plain(runs));
    }
}

/// One guarantee, its aspects below each other.
fn one(plan: &Plan, row: &MatrixRow, of: (usize, usize), made: &Made, rows: &mut Vec<Line>) {
    let (at, count) = of;
    rows.push(plain(vec![
        made.run(Label::Heading, &made.say(&row.name())),
        made.run(Label::Faint, &format!("   {at}/{count}")),
    ]));
    for cell in &row.cells {
        rows.push(Line::default());
        let name = made.say(&cell.aspect.name());
        let said = made.say(&cell.told());
        rows.push(plain(vec![
            made.run(Label::Field, &name),
            made.run(Label::Faint, &format!("   {said}")),
        ]));
        for one in &cell.clauses {
            let clause = plan.clauses.get(&one.clause);
            let title = clause.map(|it| it.title.as_str()).unwrap_or_default();
            let said = made.say(&one.consensus.name());
            let mark = mark_of(Some(&one.consensus));
            let room = made.width.of(&said) + 12;
            let columns = made.columns().saturating_sub(room + 2).max(10);
            let runs = vec![
                made.column(Label::Number, &one.number, 8),
                made.column(Label::Body, title, columns),
                made.run(Label::Bracket, &format!("  {mark}")),
                made.run(Label::Faint, &said),
            ];
            rows.push(Line {
                row: Row { indent: 2, runs },
                to: Some(one.clause.clone()),
            });
        }
    }
}

fn plain(runs: Vec<(Label, crate::text::Shown<'static>)>) -> Line {
    Line {
        row: Row { indent: 0, runs },
        to: None,
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
