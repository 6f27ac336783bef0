//! The clause being read.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::model::workspace::Workspace;

/// Draws the rows of the page that are on screen, and what follows where they leave room.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let area = state.layout().page;
    let page = &workspace.page;
    let rows = page.rows.iter().chain(&page.after).skip(page.scroll);
    for (y, row) in (area.y..area.y + area.height).zip(rows) {
        canvas.row(area, y, row);
    }
}
