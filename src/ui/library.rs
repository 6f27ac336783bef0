//! The library of plans.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::label::Label;
use crate::app::library::Known;
use crate::text::Shown;

/// Draws the library.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let layout = state.layout();
    let area = layout.body.centred(80, layout.body.height);
    let title = canvas.word("ui-library-title");
    canvas.text(
        area,
        area.x,
        layout.head.y + layout.head.height / 2,
        &title,
        canvas.look.part(Part::Title),
    );
    let rows = state
        .library
        .known
        .iter()
        .enumerate()
        .skip(state.library.top);
    for (y, (place, known)) in (area.y..area.y + area.height).zip(rows) {
        let (title, detail) = match known {
            Known::Here { title, folder } => (title, folder.to_string_lossy().into_owned()),
            Known::Example { title, name } => (title, name.clone()),
        };
        let line = crate::app::area::Area::new(area.x, y, area.width, 1);
        let style = canvas.look.label(Label::Body);
        let x = canvas.clipped(line, line.x + 1, y, Shown::line(title).as_str(), style);
        let style = canvas.look.label(Label::Faint);
        canvas.clipped(line, x + 2, y, Shown::line(&detail).as_str(), style);
        if place == state.library.selected {
            canvas.tint(line, canvas.look.part(Part::Selected));
        }
    }
}
