//! Present mode: one clause for the room, as large as it can be, without the outline. It shows what another screen
//! would show of the clause, set anew for people who read it from the last row; nothing of the plan is changed here.
//!
//! It stands above the screens: what they make of a clause is taken from them, and none of them knows of it.

mod board;
mod commands;
mod cost;
mod form;
mod go;
mod lit;

pub use commands::commands;
pub use go::{follow, go_to, mouse, scroll, shows, stand};

use super::area::in_view;
use super::beside;
use super::prose::Prose;
use super::setting::{place, setting};
use crate::app::model::open::Open;
use crate::app::model::state::{Screen, State};
use crate::store::Form;

/// The rows of the screen that are larger than others: the row at which each begins, and how many rows and columns one
/// letter of it takes. None where nothing is presented, and where the terminal has one size of letters.
pub fn sizes(state: &State) -> Vec<(u16, u16)> {
    let Some(workspace) = &state.workspace else {
        return Vec::new();
    };
    if state.screen != Screen::Present {
        return Vec::new();
    }
    let place = place(&state.wall, workspace);
    let setting = setting(&state.wall, workspace);
    let text: Vec<u16> = match workspace.present.form {
        Form::Beside => beside::place(&state.wall, workspace).rows().collect(),
        _ => (0..setting.lines()).map(|line| setting.row(line)).collect(),
    };
    let text = text.into_iter().map(|row| (row, setting.scale));
    let rows = place.floor_rows().into_iter().chain(text);
    rows.filter(|(_, scale)| *scale > 1).collect()
}

/// Makes anew what is on the wall, if it is to be presented.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Present {
        return;
    }
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    let runs = workspace.present.form.runs(workspace, language);
    let other = workspace.present.runs != runs;
    if other {
        workspace.present.runs = runs;
    }
    let columns = setting(open.wall, workspace).columns;
    let chosen = workspace.present.form.chosen(workspace);
    let present = &mut workspace.present;
    let moved = present.chosen != chosen;
    present.chosen = chosen;
    let set = Some((columns, width.clone()));
    if other || present.set != set {
        // A phrase is lit in the words that were pointed at, and in no others.
        present.lit = present.lit.take().filter(|_| !other);
        let first = present.prose.glyphs(present.top).first().copied();
        present.prose = Prose::tracked(&present.runs, usize::from(columns), &width);
        if let Some(first) = first {
            present.top = present.prose.spot(first.run, first.source as usize).row;
        }
        present.set = set;
    }
    let lines = setting(open.wall, workspace).lines();
    let present = &mut workspace.present;
    if moved && let Some(run) = present.chosen.first() {
        let row = present.prose.row_of(*run);
        present.top = in_view(present.top, row + 1, lines).min(row);
    }
    present.point_as_told();
    present.keep(lines);
}

#[cfg(test)]
mod tests;
