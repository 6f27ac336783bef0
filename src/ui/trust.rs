//! Trust: the word code, or what a verification came to. The rows are made before.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::{State, Tone, trust};
use ratatui::style::Modifier;

/// Draws the heading and the rows under it; a sign at the foot where more follows.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let (heading, rows) = trust::places(state.layout().body);
    let (tone, said) = trust::heading(workspace);
    let style = match tone {
        Tone::Good => canvas.look.part(Part::Good),
        Tone::Bad => canvas.look.part(Part::Bad),
        Tone::Plain => canvas.look.label(Label::Heading),
    };
    let text = canvas.say(&said);
    let style = style.add_modifier(Modifier::BOLD);
    canvas.lines(heading, &text, heading.height, style);
    let all = &workspace.trust.rows;
    let shown = all.iter().skip(workspace.trust.top);
    for (y, row) in (rows.y..rows.y.saturating_add(rows.height)).zip(shown) {
        canvas.row(rows, y, row);
    }
    if all.len() > workspace.trust.top + usize::from(rows.height) {
        let faint = canvas.look.label(Label::Faint);
        canvas.right(
            rows,
            rows.y + rows.height.saturating_sub(1),
            &crate::text::Shown::line("▼"),
            faint,
        );
    }
}
