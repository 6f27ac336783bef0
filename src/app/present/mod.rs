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
mod place;
mod setting;

pub use commands::commands;
pub use go::{follow, go_to, mouse, scroll, shows, stand};
pub use place::Place;
pub use setting::Setting;

use super::area::in_view;
use super::beside;
use super::prose::{Prose, Run};
use crate::app::model::open::Open;
use crate::app::model::present::{Form, Letters};
use crate::app::model::state::{Screen, State};
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;

/// How text is set now: what lies over the screen is of plain letters, and so is all of it meanwhile.
pub fn setting(wall: &Wall, workspace: &Workspace) -> Setting {
    let place = place(wall, workspace);
    let letters = match letters(wall) {
        Letters::Double if is_marked(workspace) => Letters::Plain,
        letters => letters,
    };
    let setting = Setting::of(place.text, workspace.present.step, letters);
    match workspace.present.form {
        Form::Beside => setting,
        _ => setting.spread(workspace.present.prose.rows().len()),
    }
}

/// Whether anything of the text is put in or struck. On rows of double height terminals draw a stroke through a word
/// below it (xterm does) or not at all: what is struck would be read as what stands.
fn is_marked(workspace: &Workspace) -> bool {
    let marked = |runs: &[Run]| runs.iter().any(|run| !run.mark.is_kept());
    match workspace.present.form {
        Form::Beside => workspace.beside.sides.iter().any(|side| marked(&side.runs)),
        _ => marked(&workspace.present.runs),
    }
}

/// What kind of letters there are now.
fn letters(wall: &Wall) -> Letters {
    match wall.layers.is_empty() {
        true => wall.letters,
        false => Letters::Plain,
    }
}

/// Where everything stands.
pub fn place(wall: &Wall, workspace: &Workspace) -> Place {
    Place::of(&wall.layout(Some(workspace)), letters(wall))
}

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
