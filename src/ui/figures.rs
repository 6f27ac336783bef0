//! Figures: the names of the pages and the rows of the one that is shown. The rows are made before.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::{State, figures};
use crate::text::Shown;

/// Draws the page; a sign at the foot where more follows.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let (heading, rows) = figures::places(state.layout().body);
    let names = figures::heading(
        &workspace.figures,
        state.language,
        (usize::from(heading.width), &state.width),
    );
    canvas.row(heading, heading.y, &names);
    let mut x = heading.x;
    for (label, name) in &names.runs {
        let wide = u16::try_from(canvas.width.of(name)).unwrap_or(u16::MAX);
        if *label == Label::Heading {
            // Heavy letters alone are lost at the back of a room.
            let style = canvas.look.part(Part::Selected);
            canvas.tint(Area::new(x, heading.y, wide, 1), style);
        }
        x = x.saturating_add(wide);
    }
    let shown = &workspace.figures;
    let lines = shown.rows.iter().enumerate().skip(shown.top);
    for (y, (at, line)) in (rows.y..rows.y.saturating_add(rows.height)).zip(lines) {
        if at == shown.selected && line.leads() {
            canvas.row(rows, y, &line.row);
            let style = canvas.look.part(Part::Selected);
            canvas.tint(Area::new(rows.x, y, rows.width, 1), style);
            continue;
        }
        canvas.row(rows, y, &line.row);
    }
    let below = rows
        .split_top(u16::try_from(shown.rows.len()).unwrap_or(u16::MAX))
        .1;
    for (y, row) in (below.y..below.y.saturating_add(below.height)).zip(&shown.below.rows) {
        canvas.row(below, y, row);
    }
    if shown.rows.len() > shown.top + usize::from(rows.height) {
        let faint = canvas.look.label(Label::Faint);
        let last = rows.y + rows.height.saturating_sub(1);
        canvas.right(rows, last, &Shown::line("▼"), faint);
    }
}
