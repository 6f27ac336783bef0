//! The program itself: help, palette, theme, language, leaving.

use super::command::{Command, EVERYWHERE, Group, NOT_TYPING, TYPING};
use super::effect::Effect;
use super::key::{Chord, Key};
use super::layer::{Answer, Choose, Confirm, Item, Layer, Palette};
use super::msg::Msg;
use super::state::{State, Theme};
use crate::i18n::{Language, Message};

/// The commands of the program itself.
pub const COMMANDS: &[Command] = &[
    Command {
        id: "help",
        name: "app-help",
        help: "app-help-help",
        group: Group::Program,
        chords: &[Chord::char('?'), Chord::of(Key::F(1))],
        places: NOT_TYPING,
        hint: 10,
        available: |_| true,
        run: |state| {
            state.layers.push(Layer::Help(0));
            Vec::new()
        },
    },
    Command {
        id: "help-while-typing",
        name: "app-help",
        help: "app-help-help",
        group: Group::Program,
        chords: &[Chord::of(Key::F(1))],
        places: TYPING,
        hint: 10,
        available: |_| true,
        run: |state| {
            state.layers.push(Layer::Help(0));
            Vec::new()
        },
    },
    Command {
        id: "palette",
        name: "app-palette",
        help: "app-palette-help",
        group: Group::Program,
        chords: &[Chord::char(':')],
        places: NOT_TYPING,
        hint: 11,
        available: |_| true,
        run: palette,
    },
    Command {
        id: "palette-while-typing",
        name: "app-palette",
        help: "app-palette-help",
        group: Group::Program,
        chords: &[Chord::ctrl('p')],
        places: EVERYWHERE,
        hint: 0,
        available: |_| true,
        run: palette,
    },
    Command {
        id: "theme",
        name: "app-theme",
        help: "app-theme-help",
        group: Group::Program,
        chords: &[Chord::of(Key::F(9))],
        places: EVERYWHERE,
        hint: 0,
        available: |_| true,
        run: next_theme,
    },
    Command {
        id: "language",
        name: "app-language",
        help: "app-language-help",
        group: Group::Program,
        chords: &[],
        places: EVERYWHERE,
        hint: 0,
        available: |_| true,
        run: choose_language,
    },
    Command {
        id: "quit",
        name: "app-quit",
        help: "app-quit-help",
        group: Group::Program,
        chords: &[Chord::char('q')],
        places: NOT_TYPING,
        hint: 12,
        available: |_| true,
        run: |state| leaving(state, Msg::Run("quit-after-asking")),
    },
    Command {
        id: "quit-while-typing",
        name: "app-quit",
        help: "app-quit-help",
        group: Group::Program,
        chords: &[Chord::ctrl('q')],
        places: EVERYWHERE,
        hint: 0,
        available: |_| true,
        run: |state| leaving(state, Msg::Run("quit-after-asking")),
    },
    Command {
        id: "quit-after-asking",
        name: "app-quit",
        help: "app-quit-help",
        group: Group::Program,
        chords: &[],
        places: &[],
        hint: 0,
        available: |_| true,
        run: quit,
    },
];

/// Ends the program; asks first where a session is open, for whoever forgets to close it leaves the room without a
/// record of its end.
fn quit(state: &mut State) -> Vec<Effect> {
    let quit = Effect::Quit;
    let table = state.table.as_ref();
    let Some(session) = table.and_then(|table| table.dialogue.open_session()) else {
        return vec![quit];
    };
    let text = Message::new("app-quit-session-text").with("session", session.name.as_str());
    state.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-quit-session-title"),
        text,
        answers: vec![
            Answer::close(Message::new("app-quit-session-stay")),
            Answer::new(Message::new("app-quit-session-go"), Msg::Do(Box::new(quit))),
        ],
        selected: 0,
    }));
    Vec::new()
}

fn palette(state: &mut State) -> Vec<Effect> {
    state.layers.push(Layer::Palette(Palette::default()));
    Vec::new()
}

fn next_theme(state: &mut State) -> Vec<Effect> {
    let place = Theme::ALL.iter().position(|theme| *theme == state.theme);
    let next = place.map_or(0, |place| place + 1);
    state.theme = Theme::ALL.get(next).copied().unwrap_or_default();
    vec![Effect::Remember(state.theme, state.language)]
}

fn choose_language(state: &mut State) -> Vec<Effect> {
    let items = Language::ALL.into_iter().map(|language| Item {
        label: super::say(language, &Message::new("app-language-own-name")),
        detail: language.code().to_owned(),
        then: Msg::Language(language),
    });
    let choose = Choose::new(Message::new("app-language"), items.collect());
    state.layers.push(Layer::Choose(choose));
    Vec::new()
}

/// Goes on with `then`, after asking if text would be lost by it.
pub fn leaving(state: &mut State, then: Msg) -> Vec<Effect> {
    let editing = state
        .table
        .as_ref()
        .and_then(|table| table.editing.as_ref());
    if !editing.is_some_and(super::editor::unsaved) {
        return super::update::step(state, then);
    }
    state.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-leave-title"),
        text: Message::new("app-leave-text"),
        answers: vec![
            Answer::close(Message::new("app-leave-stay")),
            Answer::new(Message::new("app-leave-go"), then),
        ],
        selected: 0,
    }));
    Vec::new()
}
