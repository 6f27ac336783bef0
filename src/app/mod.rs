//! The program as a state machine: `State`, `Msg`, `update`, effects, keys and the one table of commands.
//!
//! Nothing here knows of a terminal, git or files: what has to be done outside is returned as an effect.
//!
//! From the ground up: what the screens are made of (`prose`, `typing`, `fields`, `meeting`, `proposal`, `acts`); the
//! screens, each a folder, which know the state and what stands below them, and none of the others; above them what hands
//! out keys, answers and reports (`update`, `layers`, `question`, `reports`), the mode that presents what they show (`present`, `beside`), what stands beside them on a wall (`margin`), the tour that watches what is done on them (`tour`), and the table of commands.

pub mod acts;
pub mod aloud;
pub mod amend;
pub mod area;
pub mod beside;
pub mod board;
pub mod bracketing;
pub mod command;
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
pub mod layers;
pub mod legend;
pub mod library;
pub mod line;
pub mod margin;
pub mod marking;
pub mod meeting;
pub mod model;
pub mod moves;
pub mod new_plan;
pub mod notice;
pub mod page;
pub mod past;
pub mod pending;
pub mod present;
pub mod program;
pub mod proposal;
pub mod prose;
pub mod question;
pub mod reckoning;
mod refresh;
pub mod replacing;
pub mod replay;
mod reports;
pub mod scroll;
pub mod search;
pub mod second;
pub mod sharing;
pub mod showing;
pub mod sitting;
pub mod speaker;
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
pub use model::state::{Screen, State, Theme, Tone};
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
