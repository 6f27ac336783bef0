//! The library: the plans known to this machine, the built-in ones, new plans and folders.

use super::command::{Command, Group, NOT_TYPING, Place};
use super::effect::{Effect, NewPlan};
use super::key::{Chord, Key, Mouse, Press};
use super::layer::{Answer, Ask, Choose, Confirm, Item, Layer};
use super::line::Line;
use super::msg::Msg;
use super::state::{Screen, State};
use crate::i18n::Message;
use std::path::{Path, PathBuf};

/// A plan one can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// On this machine.
    Here {
        /// Its folder.
        folder: PathBuf,
        /// Its title when it was last open.
        title: String,
    },
    /// Built in.
    Example {
        /// By which it is opened.
        name: String,
        /// Its title.
        title: String,
    },
}

/// The library.
#[derive(Debug, Default)]
pub struct Library {
    /// The plans.
    pub known: Vec<Known>,
    /// The selected row: the plans, then what else can be done.
    pub selected: usize,
    /// The first row shown.
    pub top: usize,
}

const HERE: &[Place] = &[Place::Library];

macro_rules! here {
    ($id:literal, $name:literal, $help:literal, $chords:expr, $hint:literal, $run:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::Program,
            chords: $chords,
            places: HERE,
            hint: $hint,
            available: |state| state.screen == Screen::Library,
            run: $run,
        }
    };
}

/// The commands of the library.
pub const COMMANDS: &[Command] = &[
    here!(
        "library-open",
        "app-library-open",
        "app-library-open-help",
        &[Chord::of(Key::Enter), Chord::of(Key::Right)],
        1,
        open_selected
    ),
    here!(
        "library-down",
        "app-down",
        "app-down-help",
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        |state| select(state, 1)
    ),
    here!(
        "library-up",
        "app-up",
        "app-up-help",
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        |state| select(state, -1)
    ),
    here!(
        "library-first",
        "app-first",
        "app-first-help",
        &[Chord::of(Key::Home)],
        0,
        |state| select(state, isize::MIN)
    ),
    here!(
        "library-last",
        "app-last",
        "app-last-help",
        &[Chord::of(Key::End)],
        0,
        |state| select(state, isize::MAX)
    ),
    here!(
        "library-forget",
        "app-library-forget",
        "app-library-forget-help",
        &[Chord::of(Key::Delete)],
        0,
        forget
    ),
    here!(
        "library-back",
        "app-library-back",
        "app-library-back-help",
        &[Chord::of(Key::Esc)],
        0,
        |state| {
            if state.table.is_some() {
                state.screen = Screen::Plan;
            }
            Vec::new()
        }
    ),
    Command {
        id: "library",
        name: "app-library",
        help: "app-library-help",
        group: Group::Program,
        chords: &[Chord::char('o')],
        places: super::command::READING,
        hint: 0,
        available: |state| state.screen != Screen::Library,
        run: |state| super::program::leaving(state, Msg::Run("library-now")),
    },
    Command {
        id: "library-now",
        name: "app-library",
        help: "app-library-help",
        group: Group::Program,
        chords: &[],
        places: &[],
        hint: 0,
        available: |_| true,
        run: |state| {
            state.screen = Screen::Library;
            vec![Effect::ListLibrary]
        },
    },
    Command {
        id: "open-folder",
        name: "app-open-folder",
        help: "app-open-folder-help",
        group: Group::Program,
        chords: &[Chord::ctrl('o')],
        places: NOT_TYPING,
        hint: 3,
        available: |_| true,
        run: ask_folder,
    },
    Command {
        id: "new-plan",
        name: "app-new-plan",
        help: "app-new-plan-help",
        group: Group::Program,
        chords: &[Chord::ctrl('n')],
        places: HERE,
        hint: 2,
        available: |_| true,
        run: |state| new_plan(state, NewPlan::default()),
    },
];

fn select(state: &mut State, rows: isize) -> Vec<Effect> {
    let library = &mut state.library;
    let last = library.known.len().saturating_sub(1);
    library.selected = library.selected.saturating_add_signed(rows).min(last);
    Vec::new()
}

fn open_selected(state: &mut State) -> Vec<Effect> {
    match state.library.known.get(state.library.selected) {
        Some(Known::Here { folder, .. }) => vec![Effect::Open(folder.clone())],
        Some(Known::Example { name, .. }) => vec![Effect::OpenExample(name.clone())],
        None => Vec::new(),
    }
}

fn forget(state: &mut State) -> Vec<Effect> {
    match state.library.known.get(state.library.selected) {
        Some(Known::Here { folder, .. }) => {
            vec![Effect::Forget(folder.clone()), Effect::ListLibrary]
        }
        _ => Vec::new(),
    }
}

fn ask_folder(state: &mut State) -> Vec<Effect> {
    state.layers.push(Layer::Ask(Ask {
        title: Message::new("app-folder-ask"),
        hint: Message::new("app-folder-hint"),
        line: Line::default(),
        then: |folder| Msg::OpenFolder(PathBuf::from(folder)),
    }));
    Vec::new()
}

/// Opens the plan in a folder, asking about unsaved text first.
pub fn open(_state: &mut State, folder: PathBuf) -> Vec<Effect> {
    vec![Effect::Open(folder)]
}

/// The folder holds no repository: offers to make it one.
pub fn offer_repository(state: &mut State, folder: PathBuf) -> Vec<Effect> {
    let shown = folder.to_string_lossy().into_owned();
    let make = Msg::Do(Box::new(Effect::MakeRepository(folder)));
    state.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-repository-title"),
        text: Message::new("app-repository-text").with("folder", shown),
        answers: vec![
            Answer::new(Message::new("app-repository-make"), make),
            Answer::close(Message::new("app-answer-no")),
        ],
        selected: 0,
    }));
    Vec::new()
}

/// Asks for the next thing that is missing of a new plan; creates it when all is there.
pub fn new_plan(state: &mut State, plan: NewPlan) -> Vec<Effect> {
    let _ = (state, Path::new(""));
    vec![Effect::Create(plan)]
}

/// The mouse in the library.
pub fn mouse(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    match mouse.press {
        Press::Wheel(rows) => select(state, rows as isize),
        _ => Vec::new(),
    }
}

/// A list of templates to choose from.
pub fn templates(title: Message, items: Vec<Item>) -> Layer {
    Layer::Choose(Choose::new(title, items))
}
