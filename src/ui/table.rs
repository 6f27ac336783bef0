//! Rows being filled in as a table; below them what the selected cell means, what is typed into it, and what is wrong with it.

use super::boxes;
use super::canvas::Canvas;
use super::look::Part;
use crate::app::area::Area;
use crate::app::fields::Fields;
use crate::app::label::Label;
use crate::app::table::{Column, Places, Table};
use crate::i18n::Message;
use crate::plan::{Column as Holds, Severity};
use crate::text::Shown;
use std::ops::Range;

/// Stands before a cell with which something is wrong.
const WRONG: &str = "!";

/// Draws the open table of a form.
pub fn draw(fields: &Fields, table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    let places = Places::of(table, area, (canvas.language, &canvas.width));
    heading(fields, places.heading, canvas);
    let used = rows(table, &places, canvas);
    let hidden = places.shown.len() + 1 < table.columns.len();
    let (_, free) = places.body.split_top(used.min(places.body.height));
    if hidden && free.height > 0 {
        whole(table, free, canvas);
    }
    foot(fields, table, places.below, canvas);
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

/// The names of the columns and the rows; returns how many rows of the screen are taken below the names.
fn rows(table: &Table, places: &Places, canvas: &mut Canvas<'_>) -> u16 {
    let (head, body) = (places.head, places.body);
    for stand in &places.columns {
        let Some(column) = table.columns.get(stand.column) else {
            continue;
        };
        let cell = Area::new(stand.x, head.y, stand.width, 1);
        let style = match stand.column == table.column {
            true => canvas.look.part(Part::DialogTitle),
            false => canvas.look.label(Label::Field),
        };
        let name = canvas.say(&column.name);
        canvas.clipped(cell, cell.x, cell.y, &name, style);
    }
    more(table, head, &places.shown, canvas);
    if table.rows.is_empty() {
        let text = canvas.word("table-empty");
        let faint = canvas.look.label(Label::Faint);
        return 1 + canvas.lines(body, &text, body.height, faint);
    }
    let rows = places.top..table.rows.len();
    let rows = rows.zip(body.y..body.y.saturating_add(body.height));
    let mut used = 1;
    for (row, y) in rows {
        used += 1;
        for stand in &places.columns {
            let area = Area::new(stand.x, y, stand.width, 1);
            cell(table, (row, stand.column), area, canvas);
        }
    }
    used
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
        Some(typed) => boxes::input(line, typed, canvas),
        None => {
            let text = Shown::line(table.said(table.row, table.column));
            let body = canvas.look.label(Label::Body);
            canvas.clipped(line, line.x, line.y, &text, body);
        }
    }
    if let Some(wrong) = wrong(fields, table) {
        let bad = canvas.look.part(Part::Bad);
        canvas.lines(rest, &canvas.say(wrong), rest.height, bad);
    }
}

/// What is wrong with what was typed, or with the selected cell.
pub fn wrong<'a>(fields: &'a Fields, table: &'a Table) -> Option<&'a Message> {
    let flaw = table.flaw(table.row, table.column).or(table.flaw_of_all());
    let wrong = table.wrong.as_ref().or(fields.wrong.as_ref());
    wrong.or(flaw.map(|flaw| &flaw.message))
}

/// What can stand in a cell of a column.
pub fn takes(column: &Column) -> Message {
    let kind = match (column.holds, column.picks.is_empty(), column.closed) {
        (Holds::Flag, ..) => "flag",
        (Holds::List, ..) => "list",
        (_, false, true) => "choice",
        (_, false, false) => "open",
        (Holds::Number, ..) => "number",
        (Holds::Year, ..) => "year",
        (Holds::Date, ..) => "date",
        (Holds::Moment, ..) => "moment",
        (Holds::Text, ..) => "text",
    };
    Message::new("table-takes").with("kind", kind)
}
