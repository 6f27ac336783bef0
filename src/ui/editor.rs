//! The text being typed and what it changes.

use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use crate::app::State;
use crate::app::area::Area;
use crate::app::editor::Layout;
use crate::app::label::Label;
use crate::app::model::editor::Editing;
use crate::app::model::workspace::Workspace;
use crate::text::Shown;

/// Draws the text being typed over the body of the screen, and beside or below it what it changes.
pub fn draw(state: &State, workspace: &Workspace, editing: &Editing, canvas: &mut Canvas<'_>) {
    let body = state.layout().body;
    canvas.fill(body, canvas.look.part(Part::Ground));
    let places = Layout::of(body);
    heading(workspace, editing, places.heading, canvas);
    let text = canvas.say(&editing.name(workspace));
    label(places.text_label, &text, canvas);
    let mut preview = canvas.word("ui-edit-preview");
    if editing.approximate {
        let approximate = canvas.word("ui-edit-approximate");
        preview = Shown::line(format!("{preview} ({approximate})"));
    }
    label(places.preview_label, &preview, canvas);
    let painting = Painting {
        top: editing.top,
        selected: editing.buffer.selection().map(|range| (0, range)),
        ..Painting::default()
    };
    prose::draw(canvas, places.text, editing.buffer.prose(), &painting);
    let painting = Painting {
        top: editing.preview_top,
        ..Painting::default()
    };
    prose::draw(canvas, places.preview, &editing.preview, &painting);
    after(workspace, editing, &places, canvas);
    cursor(editing, places.text, canvas);
}

fn heading(workspace: &Workspace, editing: &Editing, area: Area, canvas: &mut Canvas<'_>) {
    let number = workspace.number(&editing.clause).unwrap_or_default();
    let clause = workspace.plan.clauses.get(&editing.clause);
    let title = clause.map_or(editing.clause.as_str(), |clause| clause.title.as_str());
    let style = canvas.look.label(Label::Number);
    let x = canvas.text(area, area.x, area.y, &Shown::line(number), style);
    let style = canvas.look.label(Label::Heading);
    let title = Shown::line(title);
    canvas.clipped(area, x.saturating_add(2), area.y, &title, style);
}

/// What follows the clause, as where it is read, below a text that leaves room for it.
fn after(workspace: &Workspace, editing: &Editing, places: &Layout, canvas: &mut Canvas<'_>) {
    let (text, preview) = (places.text, places.preview);
    let page = &workspace.page;
    let read = page.key.as_ref().and_then(|key| key.clause.as_ref());
    if preview.y != text.y || read != Some(&editing.clause) {
        return;
    }
    let rows = editing.buffer.prose().rows().len();
    let rows = rows.max(editing.preview.rows().len());
    let area = Area {
        width: (preview.x + preview.width).saturating_sub(text.x),
        ..text
    };
    for (y, row) in (area.y..area.y + area.height).skip(rows).zip(&page.after) {
        canvas.row(area, y, row);
    }
}

/// A caption on a thin rule.
fn label(area: Area, text: &Shown<'_>, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let style = canvas.look.label(Label::Field);
    let x = canvas.clipped(area, area.x, area.y, text, style);
    let style = canvas.look.part(Part::Rule);
    canvas.repeat(area, x + 1, area.y, "─", style);
}

fn cursor(editing: &Editing, area: Area, canvas: &mut Canvas<'_>) {
    let spot = editing.buffer.spot();
    let row = u16::try_from(spot.row.saturating_sub(editing.top)).unwrap_or(u16::MAX);
    let column = u16::try_from(spot.column).unwrap_or(u16::MAX);
    if row < area.height {
        let column = column.min(area.width.saturating_sub(1));
        canvas.cursor = Some((area.x + column, area.y + row));
    }
}
