//! What arrived of a plan, before anything is merged.

use super::canvas::Canvas;
use super::tracked::letter;
use crate::app::area::Area;
use crate::app::model::workspace::Workspace;
use crate::app::{State, sharing};

/// Draws the page, with a sign where more of it follows below.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let area = sharing::place(state.layout().body);
    let page = &workspace.sharing;
    let shown = page.lines.iter().skip(page.top);
    for (y, line) in (area.y..area.y.saturating_add(area.height)).zip(shown) {
        let row = Area::new(area.x, y, area.width, 1);
        if let Some(hand) = line.hand {
            letter(row, row.x, y, hand, canvas);
        }
        let (_, text) = row.split_left(line.indent);
        let style = canvas.look.label(line.label);
        // It is wrapped already: of what stands beyond the edge there is only the space at its end.
        canvas.text(text, text.x, y, &line.text, style);
    }
    let below = page.lines.len().saturating_sub(page.top);
    if below > usize::from(area.height) {
        let (_, last) = state.layout().body.split_bottom(1);
        super::boxes::more(last, canvas);
    }
}
