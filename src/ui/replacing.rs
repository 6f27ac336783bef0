//! Find and replace: what stands for what, and every place with the words around it.

use super::canvas::Canvas;
use super::prose::{self, Painting};
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::{State, replacing};
use ratatui::style::Modifier;

/// Draws the heading and the places, with a sign where more of them follow below.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let body = state.layout().body;
    let (heading, area) = replacing::places(body);
    let replace = &workspace.replace;
    let bold = canvas
        .look
        .label(Label::Heading)
        .add_modifier(Modifier::BOLD);
    let styles = [bold, canvas.look.label(Label::Faint)];
    let rows = heading.y..heading.y.saturating_add(heading.height);
    for ((said, style), y) in replace.heading().iter().zip(styles).zip(rows) {
        let text = canvas.say(said);
        canvas.clipped(heading, heading.x, y, &text, style);
    }
    let (mut y, mut skip) = (area.y, replace.top);
    let end = area.y.saturating_add(area.height);
    for entry in &replace.entries {
        let selected = entry.place == Some(replace.selected);
        let painting = Painting {
            current: if selected { 0..u32::MAX } else { 0..0 },
            ..Painting::default()
        };
        for row in 0..entry.height() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            if y >= end {
                let (_, last) = body.split_bottom(1);
                return super::boxes::more(last, canvas);
            }
            let line = Area::new(area.x, y, area.width, 1);
            prose::row(canvas, line, y, &entry.prose, row, &painting);
            y += 1;
        }
    }
}
