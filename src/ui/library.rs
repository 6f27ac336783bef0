//! The library of plans.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::area::Area;
use crate::app::command;
use crate::app::label::Label;
use crate::app::library::{Entry, Known};
use crate::text::Shown;
use ratatui::style::Modifier;

/// Draws the library.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let layout = state.layout();
    let area = layout.body.centred(80, layout.body.height);
    let area = Area::new(
        area.x + 1,
        area.y,
        area.width.saturating_sub(2),
        area.height,
    );
    let title = canvas.word("ui-library-title");
    let y = layout.head.y + layout.head.height / 2;
    let name = Area::new(area.x, y, area.width, 1);
    let x = canvas.text(name, area.x, y, "Plenary", canvas.look.part(Part::Title));
    canvas.clipped(name, x + 3, y, &title, canvas.look.label(Label::Faint));
    let entries = state.library.entries();
    let rows = entries.into_iter().enumerate().skip(state.library.top);
    for (y, (place, entry)) in (area.y..area.y + area.height).zip(rows) {
        let line = Area::new(area.x, y, area.width, 1);
        self::entry(state, entry, line, canvas);
        if place == state.library.selected {
            canvas.tint(line, canvas.look.part(Part::Selected));
        }
    }
}

fn entry(state: &State, entry: Entry, line: Area, canvas: &mut Canvas<'_>) {
    let faint = canvas.look.label(Label::Faint);
    let body = canvas.look.label(Label::Body);
    match entry {
        Entry::Air => {}
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
            let Some(command) = command::named(id) else {
                return;
            };
            let keys = command
                .chords
                .first()
                .map(ToString::to_string)
                .unwrap_or_default();
            canvas.right(line.inset(1, 0), line.y, &keys, faint);
            let name = canvas.word(command.name);
            canvas.clipped(line, line.x + 2, line.y, &name, body);
        }
        Entry::Plan(place) => {
            let (title, detail) = match state.library.known.get(place) {
                Some(Known::Here { title, folder }) => (title.as_str(), folder.to_string_lossy()),
                Some(Known::Example { title, name }) => (title.as_str(), name.as_str().into()),
                None => return,
            };
            let detail = Shown::line(&detail);
            let room = usize::from(line.width) / 3;
            let (text, right) = line.split_right(
                u16::try_from(canvas.width.of(detail.as_str()).min(room)).unwrap_or(0) + 2,
            );
            let right = right.inset(1, 0);
            canvas.clipped(right, right.x, right.y, detail.as_str(), faint);
            canvas.clipped(text, text.x + 2, text.y, Shown::line(title).as_str(), body);
        }
    }
}
