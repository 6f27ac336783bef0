//! The program as a state machine: `State`, `Msg`, `update`, effects, keys and the one table of commands.
//!
//! Nothing here knows of a terminal, git or files: what has to be done outside is returned as an effect.
//!
//! No circle leads through these modules (`tests/layers`). From the ground up:
//!
//! 1. what screens are made of and that knows nothing of the rest: `area`, `key`, `line`, `typing`, `prose`, `table`,
//!    `fields` and their like;
//! 2. `model`: all that the program knows while it runs, as data;
//! 3. what several screens do: rows of commands (`command`, `need`), acts and proposals (`acts`, `proposal`), the floor,
//!    leaving a plan, lists of baselines, the place of what lies over a screen (`frame`);
//! 4. the screens, each a folder, which know the three above and none of each other;
//! 5. what shows what screens made: presented, side by side, on a second screen, in the margin; and the tour;
//! 6. the table of all commands (`commands`) with what is asked of it: keys, hints, the palette, why not now;
//! 7. `update`: one step, which hands out keys, answers and reports.

pub mod acts;
pub mod aloud;
pub mod amend;
pub mod area;
pub mod baselines;
pub mod beside;
pub mod board;
pub mod bracketing;
pub mod command;
pub mod commands;
pub mod costed;
pub mod doctor;
pub mod documents;
pub mod draft;
pub mod editor;
pub mod fate;
pub mod fields;
pub mod figures;
pub mod floor;
pub mod focus;
pub mod folder;
pub mod followed;
pub mod form;
pub mod frame;
pub mod fuzzy;
pub mod glance;
pub mod hint;
pub mod import;
pub mod jump;
pub mod key;
pub mod keymap;
pub mod label;
pub mod leaving;
pub mod legend;
pub mod library;
pub mod line;
pub mod margin;
pub mod marking;
pub mod meeting;
pub mod model;
pub mod moves;
pub mod need;
pub mod new_plan;
pub mod notice;
pub mod page;
pub mod palette;
pub mod past;
pub mod pending;
pub mod present;
pub mod program;
pub mod proposal;
pub mod prose;
pub mod reckoning;
pub mod replacing;
pub mod replay;
pub mod scroll;
pub mod search;
pub mod second;
pub mod setting;
pub mod sharing;
pub mod showing;
pub mod signing;
pub mod sitting;
pub mod speaker;
pub mod step;
pub mod table;
pub mod tabling;
pub mod tour;
pub mod tracked;
pub mod trust;
pub mod typing;
mod undoing;
mod update;
pub mod why;
pub mod word;

pub use model::effect::{Beside, Effect, Job, Keep, Loop, Query};
pub use model::msg::{Input, Intent, Msg, Report};
pub use model::screen::{Screen, Theme, Tone};
pub use model::state::State;
pub use update::{ended, update};

use crate::i18n::{Catalogue, Language, Message};

/// The size of the screen in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

/// A message in a language.
pub fn say(language: Language, message: &Message) -> String {
    Catalogue::of(language).say(message)
}
