//! Tables that somebody put among the text of a clause. A plan's text has none: their words are kept as lines of it, one for each
//! row, as they are where a plan is made of a file.

use super::lines::{Fate, Line, Spot};
use super::roll::{Roll, field_called};
use crate::export::docx::read::Cell;
use crate::plan::Field;
use rustc_hash::FxHashSet;

/// What stands between the cells of a row.
const BETWEEN: &str = " | ";

/// The tables of a file, by number, that are none of those that the document had: nothing in them bears a name of it, and the first
/// cell of no row names a field.
pub fn foreign(roll: &Roll<'_>, lines: &[Line]) -> FxHashSet<usize> {
    let mut all = FxHashSet::default();
    let mut own = FxHashSet::default();
    for line in lines {
        let Some(cell) = line.cell else { continue };
        all.insert(cell.table);
        let claimed = line.places.iter().any(|name| roll.claim(name).is_some());
        if claimed || cell.column == 1 && field_called(&said(line)).is_some() {
            own.insert(cell.table);
        }
    }
    all.retain(|table| !own.contains(table));
    all
}

fn said(line: &Line) -> String {
    line.pieces.iter().map(|(text, _)| text.as_str()).collect()
}

/// The same lines with each row of such a table as one, where it is text of a clause.
pub fn as_text(lines: Vec<Line>, spots: Vec<Spot>) -> (Vec<Line>, Vec<Spot>) {
    let mut kept: Vec<(Line, Spot)> = Vec::with_capacity(lines.len());
    let mut before: Option<Cell> = None;
    for (mut line, spot) in lines.into_iter().zip(spots) {
        let text = matches!(spot, Spot::Field(_, Field::Text) | Spot::New(_));
        let cell = line.cell.filter(|_| text);
        if let Some(cell) = cell {
            line.cell = None;
            line.heading = None;
            settle(&mut line);
            let same = before.filter(|before| (before.table, before.row) == (cell.table, cell.row));
            if let (Some(before), Some((last, _))) = (same, kept.last_mut()) {
                join(last, line, before == cell);
                continue;
            }
        }
        before = cell;
        kept.push((line, spot));
    }
    kept.into_iter().unzip()
}

/// The end of a cell cannot be marked, so that of a row which somebody put in or struck goes with its words.
fn settle(line: &mut Line) {
    if line.mark != Fate::default() {
        return;
    }
    let mut fates = line.pieces.iter().map(|(_, fate)| fate);
    if let Some(first) = fates.next()
        && fates.all(|fate| fate == first)
    {
        line.mark = first.clone();
    }
}

/// Adds what stands in the same row, in the same cell or in the next.
fn join(row: &mut Line, more: Line, same: bool) {
    let between = if same { " " } else { BETWEEN };
    let fate = more.pieces.first().map_or(&more.mark, |(_, fate)| fate);
    row.pieces.push((between.to_owned(), fate.clone()));
    row.pieces.extend(more.pieces);
    row.remarks.extend(more.remarks);
    if row.mark != more.mark {
        row.mark = Fate::default();
    }
}
