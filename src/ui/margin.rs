//! The margin of a wall: what belongs to what is selected.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::margin::RULE;
use crate::text::Shown;

/// Draws the margin, where there is one, behind a thin rule.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let area = state.layout().margin;
    if area.is_empty() {
        return;
    }
    let rule = canvas.look.part(Part::Rule);
    for y in area.y..area.y.saturating_add(area.height) {
        canvas.repeat(Area::new(area.x, y, 1, 1), area.x, y, "│", rule);
    }
    let (_, area) = area.split_left(RULE);
    let rows = &state.margin.rows;
    let more = rows.len() > usize::from(area.height);
    let (area, last) = area.split_bottom(u16::from(more));
    for (y, row) in (area.y..area.y.saturating_add(area.height)).zip(rows) {
        canvas.row(area, y, row);
    }
    if more {
        let faint = canvas.look.label(Label::Faint);
        canvas.text(last, last.x, last.y, &Shown::line("…"), faint);
    }
}
