//! The program itself: help, palette, theme, language, leaving.

use super::command::{Command, Group, always};
use super::focus::{EVERYWHERE, Focus, Focuses, NOT_TYPING, TYPING};
use super::key::{Chord, Key};
use crate::app::leaving;
use crate::app::model::effect::{Effect, Job, Loop};
use crate::app::model::layer::{Answer, Choose, Confirm, Item, Layer, Palette};
use crate::app::model::msg::Intent;
use crate::app::model::screen::Theme;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::{Language, Message};
use strum::IntoEnumIterator;

/// The commands of the program itself.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("help", Group::Program)
            .key('?')
            .key(Key::F(1))
            .at(NOT_TYPING.and(Focuses::of(&[Focus::Second])))
            .hint(10)
            .key(Key::F(1))
            .at(TYPING)
            .hint(10)
            .when(always)
            .run(|state| {
                state.layers.push(Layer::Help(0));
            }),
        Command::new("palette", Group::Program)
            .key(':')
            .at(NOT_TYPING)
            .hint(11)
            .key(Chord::ctrl('p'))
            .at(EVERYWHERE)
            .when(always)
            .run(palette),
        Command::new("theme", Group::Program)
            .key(Key::F(9))
            .at(EVERYWHERE.and(Focuses::of(&[Focus::Second])))
            .when(always)
            .run(next_theme),
        Command::new("language", Group::Program)
            .when(always)
            .run(choose_language),
        Command::new("quit", Group::Program)
            .key('q')
            .at(NOT_TYPING.and(Focuses::of(&[Focus::Second])))
            .hint(12)
            .key(Chord::ctrl('q'))
            .at(EVERYWHERE.and(Focuses::of(&[Focus::Second])))
            .when(always)
            .run(ask_to_quit),
    ]
}

/// Asks before the program ends: `q` stands where another keyboard has `a`, and whoever errs in front of the room shall
/// not stand there without a screen. What would be lost is asked first, and instead.
fn ask_to_quit(state: &mut State) {
    let session = state.in_session();
    if session || state.plan_is(Workspace::is_unsaved) {
        return leaving::ask(state, Intent::Quit);
    }
    state.over(Confirm::new(
        Message::new("app-quit-title"),
        Message::new("app-quit-text"),
        vec![
            Answer::new(Message::new("app-quit-go"), Intent::Quit),
            Answer::close(Message::new("app-quit-session-stay")),
        ],
    ));
}

/// Ends the program; asks first where a session is open, for whoever forgets to close it leaves the room without a
/// record of its end.
pub fn quit(state: &mut State) {
    let quit = Effect::Loop(Loop::Quit);
    let workspace = state.workspace.as_ref();
    let Some(session) = workspace.and_then(|workspace| workspace.dialogue.open_session()) else {
        state.with_open(leaving::looked);
        return state.effects.push(quit);
    };
    let looked = leaving::look_of(state)
        .into_iter()
        .map(|it| Intent::Do(Box::new(it)));
    let leave = Intent::All(looked.chain([Intent::Do(Box::new(quit))]).collect());
    let text = Message::new("app-quit-session-text")
        .with("session", session.name.as_str())
        .with("open", state.keys.quoted("session"))
        .with("close", state.keys.quoted("session-close"));
    state.over(Confirm::new(
        Message::new("app-quit-session-title"),
        text,
        vec![
            Answer::close(Message::new("app-quit-session-stay")),
            Answer::new(Message::new("app-quit-session-go"), leave),
        ],
    ));
}

fn palette(state: &mut State) {
    state.layers.push(Layer::Palette(Palette::default()));
}

fn next_theme(state: &mut State) {
    let place = Theme::iter().position(|theme| theme == state.theme);
    let next = place.map_or(0, |place| place + 1);
    state.theme = Theme::iter().nth(next).unwrap_or_default();
    state
        .effects
        .push(Effect::Write(Job::Remember(state.theme, state.language)));
}

fn choose_language(state: &mut State) {
    let items = Language::iter().map(|language| Item {
        label: super::say(language, &Message::new("app-language-own-name")),
        detail: language.code().to_owned(),
        then: Intent::Language(language),
    });
    state.over(Choose::new(Message::new("app-language"), items.collect()));
}

/// The commands for whoever listens.
pub fn aloud() -> Vec<Command> {
    let everywhere = || EVERYWHERE.and(TYPING).and(Focuses::of(&[Focus::Second]));
    let says = |own: Loop| move |state: &mut State| state.effects.push(Effect::Loop(own.clone()));
    vec![
        Command::new("say-again", Group::Program)
            .key(Chord::ctrl('l'))
            .at(everywhere())
            .when_or("app-why-plain", |state| state.aloud)
            .run(says(Loop::SayAgain)),
        Command::new("say-keys", Group::Program)
            .key(Key::F(2))
            .at(everywhere())
            .when_or("app-why-plain", |state| state.aloud)
            .run(says(Loop::SayKeys)),
    ]
}
