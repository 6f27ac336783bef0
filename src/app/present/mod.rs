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
mod words;

pub use commands::commands;
pub use go::{follow, go_to, mouse, scroll, shows, stand};

use super::area::in_view;
use super::beside;
use super::prose::{Prose, Run};
use super::setting::{Setting, drawn, offered, place, setting};
use crate::app::model::open::Open;
use crate::app::model::present::{Letters, Set, Step};
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
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
        _ if setting.drawn => Vec::new(),
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
    let set = Set {
        area: place(open.wall, workspace).text,
        step: workspace.present.step,
        letters: offered(open.wall, workspace),
        width,
    };
    let chosen = workspace.present.form.chosen(workspace);
    let present = &mut workspace.present;
    let moved = present.chosen != chosen;
    present.chosen = chosen;
    if other || present.set.as_ref() != Some(&set) {
        // A phrase is lit in the words that were pointed at, and in no others.
        present.lit = present.lit.take().filter(|_| !other);
        let first = present.prose.glyphs(present.top).first().copied();
        (present.prose, present.drawn) = rows(&present.runs, &set);
        if let Some(first) = first {
            present.top = present.prose.spot(first.run, first.source as usize).row;
        }
        present.set = Some(set);
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

/// The text in rows, and whether its letters are drawn: they are where all of it has room or, at the largest step, where
/// any of it has.
fn rows(runs: &[Run], set: &Set) -> (Prose, bool) {
    let rows = |letters| {
        let setting = Setting::of(set.area, set.step, letters);
        let prose = Prose::tracked(runs, usize::from(setting.columns), &set.width);
        (prose, setting)
    };
    let (prose, setting) = rows(set.letters);
    if set.letters != Letters::Drawn {
        return (prose, false);
    }
    let count = prose.rows().len();
    let fits = set.step == Step::Large || count <= usize::from(setting.spread(count).lines());
    match setting.drawn && fits && drawn::is_drawable(runs) {
        true => (prose, true),
        false => (rows(Letters::Plain).0, false),
    }
}

#[cfg(test)]
mod tests;
