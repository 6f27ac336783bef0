//! The library of plans.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::library::Entry;
use crate::app::model::library::Known;
use crate::app::{State, commands, glance};
use crate::text::{Shown, cursor};
use ratatui::style::Modifier;

/// Draws the library.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let layout = state.layout();
    let area = layout
        .body
        .centred(columns(layout.body.width), layout.body.height);
    let area = Area::new(
        area.x + 1,
        area.y,
        area.width.saturating_sub(2),
        area.height,
    );
    let title = canvas.word("ui-library-title");
    let y = layout.head.y + layout.head.height / 2;
    let name = Area::new(area.x, y, area.width, 1);
    let style = canvas.look.part(Part::Title);
    let x = canvas.text(name, area.x, y, &Shown::line("Plenary"), style);
    canvas.clipped(name, x + 3, y, &title, canvas.look.label(Label::Faint));
    let entries = state.library.entries();
    let rows = entries.into_iter().enumerate().skip(state.library.top);
    for (y, (place, entry)) in (area.y..area.y + area.height).zip(rows) {
        let line = Area::new(area.x, y, area.width, 1);
        self::entry(state, entry, line, canvas);
        let below = matches!(entry, Entry::Glance(_));
        if place == state.library.selected + usize::from(below) {
            canvas.tint(line, canvas.look.part(Part::Selected));
        }
    }
}

/// The columns of the list on a screen of so many: where there is room, titles and folders are said to their ends.
fn columns(screen: u16) -> u16 {
    (screen / 4 * 3).max(80)
}

fn entry(state: &State, entry: Entry, line: Area, canvas: &mut Canvas<'_>) {
    let faint = canvas.look.label(Label::Faint);
    let body = canvas.look.label(Label::Body);
    match entry {
        Entry::Air => {}
        Entry::Glance(place) => {
            if let Some(told) = state.library.glance(place) {
                let line = line.inset(2, 0);
                let row = glance::row(
                    told,
                    usize::from(line.width),
                    &canvas.width,
                    canvas.language,
                );
                canvas.row(line, line.y, &row);
            }
        }
        Entry::Heading(id) => {
            let heading = canvas.word(id);
            canvas.clipped(
                line,
                line.x,
                line.y,
                &heading,
                faint.add_modifier(Modifier::BOLD),
            );
        }
        Entry::Command(id) => {
            let Some(command) = commands::named(id) else {
                return;
            };
            let key = state.keys.first(command.id);
            let keys = Shown::line(key.map(|chord| chord.to_string()).unwrap_or_default());
            canvas.right(line.inset(1, 0), line.y, &keys, faint);
            let name = canvas.word(command.name);
            canvas.clipped(line, line.x + 2, line.y, &name, body);
        }
        Entry::Plan(place) => plan(state, place, line, canvas),
    }
}

/// The title of a plan on the left; on the right, as far as the title leaves room, where it is.
fn plan(state: &State, place: usize, line: Area, canvas: &mut Canvas<'_>) {
    let library = &state.library;
    let (title, detail) = match library.known.get(place) {
        Some(Known::Here { title, folder }) => (title, library.path(folder)),
        Some(Known::Example { title, name }) => (title, name.clone()),
        None => return,
    };
    let (title, detail) = (Shown::line(title), Shown::line(detail));
    let width = usize::from(line.width);
    let left = width.saturating_sub(canvas.width.of(&title) + 7);
    let room = left.max(width / 3);
    let detail = ending(detail, room, canvas);
    let columns = canvas.width.of(&detail) + 2;
    let (text, right) = line.split_right(u16::try_from(columns).unwrap_or(0));
    let right = right.inset(1, 0);
    let faint = canvas.look.label(Label::Faint);
    canvas.clipped(right, right.x, right.y, &detail, faint);
    let body = canvas.look.label(Label::Body);
    let (text, _) = text.split_right(1);
    canvas.clipped(text, text.x + 2, text.y, &title, body);
}

/// The end of a path, which tells it from others; what is left out in front is an ellipsis.
fn ending<'t>(path: Shown<'t>, room: usize, canvas: &Canvas<'_>) -> Shown<'t> {
    if canvas.width.of(&path) <= room {
        return path;
    }
    let mut from = 0;
    while from < path.len() && canvas.width.of(path.get(from..).unwrap_or_default()) + 1 > room {
        from = cursor::next(&path, from);
    }
    let mut ending = Shown::line("…");
    ending.push(&path.part(from..path.len()));
    ending
}
