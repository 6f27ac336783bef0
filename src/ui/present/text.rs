//! The text of present mode.

use super::drawn;
use crate::app::area::Area;
use crate::app::model::workspace::Workspace;
use crate::app::setting::Setting;
use crate::ui::canvas::Canvas;
use crate::ui::prose::{self, Painting};
use ratatui::style::{Modifier, Style};

/// Draws the rows that are on screen.
pub fn draw(workspace: &Workspace, setting: &Setting, canvas: &mut Canvas<'_>) {
    let present = &workspace.present;
    let painting = Painting {
        chosen: present.chosen.clone(),
        lit: present
            .lit
            .as_ref()
            .map(|lit| lit.glyphs())
            .unwrap_or_default(),
        ..Painting::default()
    };
    let bold = Style::new().add_modifier(Modifier::BOLD);
    for line in 0..setting.lines() {
        let y = setting.row(line);
        let at = present.top + usize::from(line);
        if setting.drawn {
            let row = Area::new(0, 0, setting.columns, 1);
            let cells = canvas.aside(setting.columns, |aside| {
                prose::row(aside, row, 0, &present.prose, at, &painting);
            });
            let x = setting.area.x + setting.before(line) * setting.scale;
            drawn::draw((x, y), &cells, canvas);
            continue;
        }
        let row = Area::new(setting.area.x + setting.before(line), y, setting.columns, 1);
        prose::row(canvas, row, y, &present.prose, at, &painting);
        if setting.bold {
            canvas.tint(row, bold);
        }
    }
}
