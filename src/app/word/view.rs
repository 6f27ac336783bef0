//! What this screen shows, made anew when what it is made of changes.

use super::list::{INDENT, entries};
use super::words::Setting;
use crate::app::area::{Area, in_view};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::word::{Line, Lines, Made};
use std::sync::Arc;

/// The list is no wider than this: the eye must find the way from the place to the author.
const WIDTH: u16 = 92;

/// Where the heading stands and where the list does.
pub fn places(body: Area) -> (Area, Area) {
    let air = u16::from(body.height > 16);
    let (_, body) = body.split_top(air);
    let margin = if body.width > 40 { 2 } else { 0 };
    let body = body.centred(body.width.saturating_sub(margin).min(WIDTH), body.height);
    body.split_top(if body.height > 4 { 1 + air } else { 0 })
}

/// Where the list stands now.
pub fn body(open: &Open<'_>) -> Area {
    places(open.layout().body).1
}

/// Makes the rows anew if what they depend on changed, and keeps the selected one in view.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Word {
        return;
    }
    let area = body(open);
    let columns = usize::from(area.width.saturating_sub(INDENT)).max(1);
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let setting = Setting {
        columns,
        width: &width,
        language,
    };
    let workspace = &mut *open.workspace;
    let mut lines = std::mem::take(&mut workspace.word.lines);
    if let Some(choice) = workspace.word.choice() {
        let made = Made {
            looked: Arc::as_ptr(&choice.looked).addr(),
            said: choice.version,
            floor: workspace.floor.clone(),
            version: workspace.version,
            columns,
            width: width.clone(),
            language,
        };
        if lines.made.as_ref() != Some(&made) {
            lines.entries = entries(choice, workspace, &setting);
            lines.made = Some(made);
        }
        match lines.whole {
            true => lines.read(choice, workspace, &setting),
            false => lines.list(choice, &setting),
        }
        keep(&mut lines, area.height);
    }
    workspace.word.lines = lines;
}

/// The selected item stays in view, its last row first, and the page is full.
fn keep(lines: &mut Lines, height: u16) {
    let last = lines.all.len().saturating_sub(usize::from(height));
    if !lines.whole {
        let of = |line: &Line| line.item == Some(lines.selected);
        let first = lines.all.iter().position(of).unwrap_or(0);
        let end = lines.all.iter().rposition(of).unwrap_or(first);
        lines.top = in_view(lines.top, end, height).min(first);
        // What stands above the first item is shown with it.
        if lines.selected == 0 {
            lines.top = 0;
        }
    }
    lines.top = lines.top.min(last);
}
