//! The clause being read.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::table::Table;

/// Draws the rows of the page that are on screen.
pub fn draw(state: &State, table: &Table, canvas: &mut Canvas<'_>) {
    let area = state.layout().page;
    let rows = table.page.rows.iter().skip(table.page.scroll);
    for (y, row) in (area.y..area.y + area.height).zip(rows) {
        canvas.row(area, y, row);
    }
}
