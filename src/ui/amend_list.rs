//! The list of amendments, beside or below the text, or by itself.

use super::canvas::Canvas;
use super::look::Part;
use super::tracked::letter;
use crate::app::amend::Layout;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::amend::{Entry, View};
use crate::app::model::workspace::Workspace;
use crate::dialogue::{AmendmentState, Basis};
use crate::i18n::Message;
use crate::text::Shown;

/// Draws the list.
pub fn draw(workspace: &Workspace, places: &Layout, canvas: &mut Canvas<'_>) {
    let amend = &workspace.amend;
    let list = places.list;
    if list.is_empty() || amend.entries.is_empty() {
        return;
    }
    if matches!(amend.view, View::Clause) {
        rule(places, canvas);
    }
    let entries = amend.entries.iter().skip(amend.list_top);
    let entry_rows = places.entry.max(1);
    let mut y = list.y;
    for entry in entries {
        let bottom = list.y + list.height;
        if y >= bottom {
            break;
        }
        let area = Area::new(list.x, y, list.width, entry_rows.min(bottom - y));
        let selected = amend.selected.as_ref() == Some(&entry.id);
        match amend.view {
            View::All => row(workspace, entry, area, selected, canvas),
            _ => beside(entry, area, selected, canvas),
        }
        y += entry_rows;
    }
}

/// A line between the text and the list.
fn rule(places: &Layout, canvas: &mut Canvas<'_>) {
    let (list, style) = (places.list, canvas.look.part(Part::Rule));
    if places.beside {
        let x = list.x.saturating_sub(2);
        let all = Area::new(x, list.y, 1, list.height);
        for y in list.y..list.y + list.height {
            canvas.text(all, x, y, &Shown::line("│"), style);
        }
    } else if list.y > 0 {
        let above = Area::new(list.x, list.y - 1, list.width, 1);
        canvas.repeat(above, above.x, above.y, "─", style);
    }
}

/// The letter, the number and what it does; then where it stands, and why. Where there are rows enough, what has no room
/// behind the name stands below it.
fn beside(entry: &Entry, area: Area, selected: bool, canvas: &mut Canvas<'_>) {
    let (top, below) = area.split_top(1);
    let indent = u16::try_from(entry.depth * 2)
        .unwrap_or(0)
        .min(area.width / 3);
    let start = letter(top, top.x + indent, top.y, entry.hand, canvas) + 1;
    let x = named(entry, top, start, canvas);
    let noted = noted(entry, canvas);
    let style = canvas.look.label(Label::Bracket);
    let reason = Shown::line(&entry.reason);
    let faint = canvas.look.label(Label::Faint);
    let end = top.x + top.width;
    let (_, below) = below.split_left(start.saturating_sub(area.x));
    if usize::from(end.saturating_sub(x + 1)) < canvas.width.of(&noted) && below.height > 1 {
        let rows = canvas.lines(below, &noted, below.height, style);
        canvas.lines(below.split_top(rows).1, &reason, 1, faint);
    } else {
        let x = match noted.is_empty() {
            true => x,
            false => canvas.clipped(top, x + 1, top.y, &noted, style),
        };
        match below.is_empty() {
            true => canvas.clipped(top, x + 2, top.y, &reason, faint),
            false => canvas.lines(below, &reason, 1, faint),
        };
    }
    if selected {
        let (_, rest) = top.split_left(start.saturating_sub(area.x));
        canvas.tint(rest, canvas.look.part(Part::Selected));
    }
}

/// Number and verb from a column on; returns the column after them.
fn named(entry: &Entry, area: Area, x: u16, canvas: &mut Canvas<'_>) -> u16 {
    let style = canvas.look.label(Label::Heading);
    let x = canvas.text(area, x, area.y, &Shown::line(&entry.name), style) + 1;
    let style = canvas.look.label(Label::Body);
    let verb = canvas.say(&entry.verb);
    canvas.text(area, x, area.y, &verb, style)
}

/// What is noted of it, on one line.
fn noted(entry: &Entry, canvas: &Canvas<'_>) -> Shown<'static> {
    let notes: Vec<String> = notes(entry)
        .into_iter()
        .map(|note| format!("· {}", canvas.say(&note).as_str()))
        .collect();
    Shown::line(notes.join(" ")).into_owned()
}

/// Where it stands, unless it is simply tabled, what can come only in its place, and what is to be put
/// before it and would be taken away unheard.
pub fn notes(entry: &Entry) -> Vec<Message> {
    let before = Message::new("ui-amend-put-first").with("names", entry.unheard.join(", "));
    let before = (!entry.unheard.is_empty()).then_some(before);
    let instead = Message::new("dialogue-instead").with("amendments", entry.instead.join(", "));
    let instead = (!entry.instead.is_empty()).then_some(instead);
    let state = state(entry).into_iter();
    state.chain(instead).chain(before).collect()
}

fn state(entry: &Entry) -> Option<Message> {
    match (entry.basis, entry.state) {
        (Basis::Gone, _) => Some(Message::new("ui-amend-words-gone")),
        (Basis::Met, _) => Some(Message::new("ui-amend-words-met")),
        (_, AmendmentState::Tabled) => None,
        (_, state) => Some(state.name()),
    }
}

/// One row of the list of all: letter, number, verb, state, clause, reason.
fn row(workspace: &Workspace, entry: &Entry, area: Area, selected: bool, canvas: &mut Canvas<'_>) {
    let start = letter(area, area.x, area.y, entry.hand, canvas) + 1;
    let wide = area.width >= 90;
    let columns = if wide { 34 } else { 22 };
    let first = Area::new(start, area.y, columns.min(area.width.saturating_sub(4)), 1);
    let x = named(entry, first, start, canvas) + 1;
    let noted = noted(entry, canvas);
    canvas.clipped(first, x, area.y, &noted, canvas.look.label(Label::Bracket));
    let x = start + columns + 1;
    let style = canvas.look.label(Label::Number);
    let number = Shown::line(entry.number(&workspace.outline));
    let x = canvas.text(area, x, area.y, &number, style) + 1;
    let title = entry.title(&workspace.plan, &workspace.dialogue);
    let (left, right) = area.split_right(if wide { area.width / 3 } else { 0 });
    let style = canvas.look.label(Label::Body);
    let (left, _) = left.split_right(if wide { 2 } else { 0 });
    canvas.clipped(left, x, area.y, &Shown::line(title), style);
    let style = canvas.look.label(Label::Faint);
    let reason = Shown::line(&entry.reason);
    canvas.clipped(right, right.x, area.y, &reason, style);
    if selected {
        let (_, rest) = area.split_left(start.saturating_sub(area.x));
        canvas.tint(rest, canvas.look.part(Part::Selected));
    }
}
