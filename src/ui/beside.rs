//! Two texts side by side.

use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use crate::app::State;
use crate::app::area::Area;
use crate::app::beside::{Place, place};
use crate::app::model::workspace::Workspace;
use ratatui::style::{Modifier, Style};

/// Draws the screen.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    texts(workspace, &place(&state.wall, workspace), canvas);
}

/// Draws the two texts, here or in present mode.
pub fn texts(workspace: &Workspace, place: &Place, canvas: &mut Canvas<'_>) {
    let beside = &workspace.beside;
    let bold = Style::new().add_modifier(Modifier::BOLD);
    for (head, side) in place.heads.iter().zip(&beside.sides) {
        let first = Area::new(head.x, head.y, head.width, 1);
        let style = canvas.look.part(Part::Title);
        canvas.clipped(first, head.x, head.y, &side.head, style);
        canvas.tint(first, canvas.look.part(Part::Selected));
    }
    let painting = Painting::default();
    for line in 0..place.lines() {
        let y = place.row(line);
        let Some(row) = beside.lines.get(beside.top + usize::from(line)) else {
            break;
        };
        for ((text, side), row) in place.texts.iter().zip(&beside.sides).zip(row.rows) {
            let area = Area::new(text.x, y, text.width, 1);
            if let Some(row) = row {
                prose::row(canvas, area, y, &side.prose, row, &painting);
            }
            if place.bold {
                canvas.tint(area, bold);
            }
        }
    }
    rule(place, canvas);
}

/// A thin line between the two, where letters are of one cell.
fn rule(place: &Place, canvas: &mut Canvas<'_>) {
    let [left, right] = place.texts;
    let between = left.x + left.width;
    if place.scale > 1 || right.x <= between + 1 {
        return;
    }
    let x = between + (right.x - between) / 2;
    let style = canvas.look.part(Part::Rule);
    for y in left.y..left.y + left.height {
        canvas.repeat(Area::new(x, y, 1, 1), x, y, "│", style);
    }
}
