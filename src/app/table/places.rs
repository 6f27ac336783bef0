//! Where the cells of a table lie on the screen: for drawing and for clicks. The first column stays in sight, the others move
//! under it where there is no room for all.

use super::{Column, Table};
use crate::app::area::{Area, in_view};
use crate::app::say;
use crate::i18n::Language;
use crate::text::{Shown, Width};
use std::ops::Range;

/// Columns between two columns of the table.
const GAP: u16 = 2;
/// No column is wider, nor narrower.
const WIDEST: u16 = 28;
const NARROWEST: u16 = 4;

/// Where a column stands.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// Which one it is.
    pub column: usize,
    /// Where it begins.
    pub x: u16,
    /// How wide it is.
    pub width: u16,
}

/// Where everything is.
#[derive(Clone, Debug)]
pub struct Places {
    /// What the rows are, and of what.
    pub heading: Area,
    /// The names of the columns.
    pub head: Area,
    /// The rows.
    pub body: Area,
    /// What is said of the selected cell.
    pub below: Area,
    /// The columns that are shown.
    pub columns: Vec<Stand>,
    /// Those of them behind the first.
    pub shown: Range<usize>,
    /// The first row shown.
    pub top: usize,
}

impl Places {
    /// The places of a table in an area.
    pub fn of(table: &Table, area: Area, told: (Language, &Width)) -> Places {
        let air = u16::from(area.height > 12);
        let (heading, rest) = area.split_top(1 + air);
        // The rows are worth more than what is said of them.
        let said = if rest.height > 12 { 6 } else { rest.height / 2 };
        let (rows, below) = rest.split_bottom(said.max(3).min(rest.height));
        let widths = widths(table, told);
        let shown = shown(table, &widths, rows.width);
        let (head, body) = rows.split_top(1);
        Places {
            columns: columns(rows, &widths, &shown),
            top: in_view(0, table.row, body.height),
            heading,
            head,
            body,
            below,
            shown,
        }
    }

    /// The row and the column of the cell here, if there is one.
    pub fn cell(&self, table: &Table, (x, y): (u16, u16)) -> Option<(usize, usize)> {
        if !self.body.contains(x, y) {
            return None;
        }
        let row = self.top + usize::from(y - self.body.y);
        let mut columns = self.columns.iter();
        let stand = columns.find(|stand| x >= stand.x && x - stand.x < stand.width)?;
        (row < table.rows.len()).then_some((row, stand.column))
    }
}

/// How wide each column would be.
fn widths(table: &Table, (language, width): (Language, &Width)) -> Vec<u16> {
    let columns = table.columns.iter().enumerate();
    let of = |(at, column): (usize, &Column)| {
        let name = width.of(&Shown::line(say(language, &column.name)));
        let cells = (0..table.rows.len()).map(|row| {
            let marked = usize::from(table.flaw(row, at).is_some());
            width.of(&Shown::line(table.said(row, at))) + marked
        });
        let widest = cells.max().unwrap_or(0).max(name);
        let widest = u16::try_from(widest).unwrap_or(WIDEST);
        widest.clamp(NARROWEST, WIDEST)
    };
    columns.map(of).collect()
}

/// The columns behind the first that have room beside it, the selected one among them.
fn shown(table: &Table, widths: &[u16], room: u16) -> Range<usize> {
    let last = widths.len();
    let first = widths.first().copied().unwrap_or(0);
    let room = room.saturating_sub(first);
    let fits = |range: Range<usize>| {
        let widths = widths.get(range).unwrap_or_default();
        widths.iter().map(|width| width + GAP).sum::<u16>() <= room
    };
    let end_from = |start: usize| {
        let ends = start + 1..=last;
        ends.rev()
            .find(|end| fits(start..*end))
            .unwrap_or(start + 1)
    };
    let mut start = 1;
    while start < table.column && end_from(start) <= table.column {
        start += 1;
    }
    start.min(last)..end_from(start.min(last)).min(last)
}

/// Where the columns stand that are shown.
fn columns(area: Area, widths: &[u16], shown: &Range<usize>) -> Vec<Stand> {
    let end = area.x.saturating_add(area.width);
    let mut x = area.x;
    let mut stands = Vec::new();
    for column in std::iter::once(0).chain(shown.clone()) {
        let Some(width) = widths.get(column).filter(|_| x < end) else {
            continue;
        };
        stands.push(Stand {
            column,
            x,
            width: (*width).min(end - x),
        });
        x = x.saturating_add(width + GAP);
    }
    stands
}
