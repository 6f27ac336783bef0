//! Rows being filled in as a table: the first column stays in sight, the others move under it where there is no room for
//! all; below them what the selected cell means, what is typed into it, and what is wrong with it.

use super::canvas::Canvas;
use super::layers;
use super::look::Part;
use crate::app::area::{Area, in_view};
use crate::app::fields::Fields;
use crate::app::label::Label;
use crate::app::table::{Column, Table};
use crate::i18n::Message;
use crate::plan::{Column as Holds, Severity};
use crate::text::Shown;
use std::ops::Range;

/// Columns between two columns of the table.
const GAP: u16 = 2;
/// No column is wider, nor narrower.
const WIDEST: u16 = 28;
const NARROWEST: u16 = 4;
/// Stands before a cell with which something is wrong.
const WRONG: &str = "!";

/// Draws the open table of a form.
pub fn draw(fields: &Fields, table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    let air = u16::from(area.height > 12);
    let (head, rest) = area.split_top(1 + air);
    heading(fields, head, canvas);
    // The rows are worth more than what is said of them.
    let said = if rest.height > 12 { 6 } else { rest.height / 2 };
    let (rows, below) = rest.split_bottom(said.max(3).min(rest.height));
    let widths = widths(table, canvas);
    let shown = shown(table, &widths, rows.width);
    let used = self::rows(table, rows, &widths, &shown, canvas);
    let hidden = shown.len() + 1 < table.columns.len();
    let (_, free) = rows.split_top((used + 1).min(rows.height));
    if hidden && free.height > 0 {
        whole(table, free, canvas);
    }
    foot(fields, table, below, canvas);
}

/// What the rows are, and of what.
fn heading(fields: &Fields, area: Area, canvas: &mut Canvas<'_>) {
    let entry = fields.entries.get(fields.selected);
    let name = entry.map(|entry| canvas.say(&entry.label));
    let style = canvas.look.part(Part::DialogTitle);
    let x = canvas.clipped(area, area.x, area.y, &name.unwrap_or_default(), style);
    let (_, rest) = area.split_left((x + 2).saturating_sub(area.x));
    let of = canvas.say(&fields.title);
    if fields.entries.len() > 1 && rest.width > 10 {
        let faint = canvas.look.label(Label::Faint);
        canvas.clipped(rest, rest.x, rest.y, &of, faint);
    }
}

/// How wide each column would be.
fn widths(table: &Table, canvas: &Canvas<'_>) -> Vec<u16> {
    let columns = table.columns.iter().enumerate();
    let width = |(at, column): (usize, &Column)| {
        let name = canvas.width.of(&canvas.say(&column.name));
        let cells = (0..table.rows.len()).map(|row| {
            let marked = usize::from(table.flaw(row, at).is_some());
            canvas.width.of(&Shown::line(table.said(row, at))) + marked
        });
        let widest = cells.max().unwrap_or(0).max(name);
        let widest = u16::try_from(widest).unwrap_or(WIDEST);
        widest.clamp(NARROWEST, WIDEST)
    };
    columns.map(width).collect()
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

/// The names of the columns and the rows; returns how many rows of the screen they took.
fn rows(
    table: &Table,
    area: Area,
    widths: &[u16],
    shown: &Range<usize>,
    canvas: &mut Canvas<'_>,
) -> u16 {
    let (head, body) = area.split_top(1);
    let places = places(area, widths, shown);
    for (at, x, width) in &places {
        let Some(column) = table.columns.get(*at) else {
            continue;
        };
        let cell = Area::new(*x, head.y, *width, 1);
        let style = match *at == table.column {
            true => canvas.look.part(Part::DialogTitle),
            false => canvas.look.label(Label::Field),
        };
        let name = canvas.say(&column.name);
        canvas.clipped(cell, cell.x, cell.y, &name, style);
    }
    more(table, head, shown, canvas);
    if table.rows.is_empty() {
        let text = canvas.word("table-empty");
        let faint = canvas.look.label(Label::Faint);
        return 1 + canvas.lines(body, &text, body.height, faint);
    }
    let top = in_view(0, table.row, body.height);
    let rows = (top..table.rows.len()).zip(body.y..body.y.saturating_add(body.height));
    let mut used = 1;
    for (row, y) in rows {
        used += 1;
        for (at, x, width) in &places {
            cell(table, (row, *at), Area::new(*x, y, *width, 1), canvas);
        }
    }
    used
}

/// Where the columns stand that are shown: each with its place on the screen and its width.
fn places(area: Area, widths: &[u16], shown: &Range<usize>) -> Vec<(usize, u16, u16)> {
    let end = area.x.saturating_add(area.width);
    let mut x = area.x;
    let mut places = Vec::new();
    for at in std::iter::once(0).chain(shown.clone()) {
        let Some(width) = widths.get(at).filter(|_| x < end) else {
            continue;
        };
        places.push((at, x, (*width).min(end - x)));
        x = x.saturating_add(width + GAP);
    }
    places
}

/// Signs that columns are left out on either side.
fn more(table: &Table, head: Area, shown: &Range<usize>, canvas: &mut Canvas<'_>) {
    let style = canvas.look.part(Part::Key);
    let (_, corner) = head.split_right(1);
    if shown.end < table.columns.len() {
        canvas.text(corner, corner.x, corner.y, &Shown::line("›"), style);
    }
    if shown.start > 1 {
        let (_, corner) = head.split_right(2);
        canvas.text(corner, corner.x, corner.y, &Shown::line("‹"), style);
    }
}

fn cell(table: &Table, (row, at): (usize, usize), area: Area, canvas: &mut Canvas<'_>) {
    let selected = (row, at) == (table.row, table.column);
    let flaw = table.flaw(row, at);
    let style = match flaw.map(|flaw| flaw.severity) {
        Some(Severity::Error) => canvas.look.part(Part::Bad),
        _ if selected => canvas.look.part(Part::Input),
        _ => canvas.look.label(Label::Body),
    };
    if selected {
        canvas.fill(area, canvas.look.part(Part::Input));
    }
    let mark = if flaw.is_some() { WRONG } else { "" };
    let text = Shown::line(format!("{mark}{}", table.said(row, at)));
    // Numbers stand under one another by their ends.
    let number = table
        .columns
        .get(at)
        .is_some_and(|it| it.holds == Holds::Number);
    match number && canvas.width.of(&text) <= usize::from(area.width) {
        true => canvas.right(area, area.y, &text, style),
        false => canvas.clipped(area, area.x, area.y, &text, style),
    };
    if selected {
        canvas.tint(area, canvas.look.part(Part::Selected));
    } else if row == table.row && at == 0 {
        canvas.tint(area, canvas.look.part(Part::DialogTitle));
    }
}

/// All that the selected row says, where its columns have no room side by side.
fn whole(table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    let columns = table.columns.iter().enumerate();
    let cells = columns.filter_map(|(at, column)| {
        let text = table.said(table.row, at);
        let name = canvas.say(&column.name);
        (!text.is_empty()).then(|| format!("{name}: {}", Shown::line(text)))
    });
    let text = cells.collect::<Vec<_>>().join(" · ");
    let faint = canvas.look.label(Label::Faint);
    canvas.lines(area, &Shown::line(text), area.height, faint);
}

/// What the selected cell means, what stands in it or is typed, and what is wrong.
fn foot(fields: &Fields, table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    let Some(column) = table.selected() else {
        return;
    };
    let name = Shown::line(format!("{}  ", canvas.say(&column.name)));
    let (line, rest) = area.split_top(1);
    let style = canvas.look.part(Part::DialogTitle);
    let x = canvas.text(line, line.x, line.y, &name, style);
    let (_, line) = line.split_left(x.saturating_sub(line.x));
    let about = canvas.say(&column.about);
    let faint = canvas.look.label(Label::Faint);
    canvas.clipped(line, line.x, line.y, &about, faint);
    let (line, rest) = rest.split_top(1);
    let takes = canvas.say(&takes(column));
    canvas.clipped(line, line.x, line.y, &takes, faint);
    let (line, rest) = rest.split_top(u16::from(rest.height > 0));
    match &table.typing {
        Some(typed) => layers::input(line, typed, canvas),
        None => {
            let text = Shown::line(table.said(table.row, table.column));
            let body = canvas.look.label(Label::Body);
            canvas.clipped(line, line.x, line.y, &text, body);
        }
    }
    let flaw = table.flaw(table.row, table.column).or(table.flaw_of_all());
    let wrong = table.wrong.as_ref().or(fields.wrong.as_ref());
    let wrong = wrong.or(flaw.map(|flaw| &flaw.message));
    if let Some(wrong) = wrong {
        let bad = canvas.look.part(Part::Bad);
        canvas.lines(rest, &canvas.say(wrong), rest.height, bad);
    }
}

/// What can stand in a cell of a column.
fn takes(column: &Column) -> Message {
    let kind = match (column.holds, column.picks.is_empty(), column.closed) {
        (Holds::Flag, ..) => "flag",
        (Holds::List, ..) => "list",
        (_, false, true) => "choice",
        (_, false, false) => "open",
        (Holds::Number, ..) => "number",
        (Holds::Year, ..) => "year",
        (Holds::Date, ..) => "date",
        (Holds::Text, ..) => "text",
    };
    Message::new("table-takes").with("kind", kind)
}
