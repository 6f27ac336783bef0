//! One step: something happened, the state changes, and what has to be done outside is returned.
//!
//! Here it is only decided whose a key, a message or an answer is; what is done then stands in the screens.

mod answers;
mod layers;
mod refresh;
mod reports;

use crate::app::command;
use crate::app::commands;
use crate::app::key::{Chord, Mouse};
use crate::app::leaving;
use crate::app::model::effect::{Effect, Job, Keep};
use crate::app::model::msg::{Input, Intent, Msg};
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::app::model::tracked::TrackedMsg;
use crate::app::{
    Size, acts, aloud, amend, beside, board, documents, editor, figures, floor, form, import, jump,
    library, meeting, moves, new_plan, notice, past, present, program, reckoning, replacing,
    replay, search, second, sharing, signing, sitting, tour, tracked, trust, word,
};
use crate::i18n::Message;
use crate::plan::Speaker;

/// Takes one step.
pub fn update(state: &mut State, msg: Msg) -> Vec<Effect> {
    step(state, msg);
    tour::follow(state);
    state.with_open(|open| {
        signing::follow(open);
        second::follow(open);
        present::follow(open);
        beside::follow(open);
        tracked::ask(open);
        replay::ask(open);
        search::ask(open);
        jump::ask(open);
        board::ask(open);
        trust::ask(open);
        figures::ask(open);
        reckoning::ask(open);
    });
    layers::say_taken(state);
    refresh::refresh(state);
    // What there is room for below a page of figures is known once that is laid out.
    state.with_open(figures::ask);
    library::refresh(state);
    std::mem::take(&mut state.effects)
}

/// The system ends the program, or its terminal is gone: what still has to be done outside. Nobody can be asked any more, and
/// what was seen was seen; a text that was being typed is in the journal.
pub fn ended(state: &State) -> Vec<Effect> {
    leaving::look_of(state).into_iter().collect()
}

/// What happens changes the state; what has to be done outside is noted. No message is left out.
fn step(state: &mut State, msg: Msg) {
    match msg {
        Msg::Input(input) => self::input(state, input),
        Msg::Screen(intent) => take(state, intent),
        Msg::Worker(report) => reports::take(state, report),
    }
    go_on(state);
}

/// What one screen had to say to another.
fn go_on(state: &mut State) {
    for next in std::mem::take(&mut state.next) {
        take(state, next);
    }
}

/// What comes from the terminal.
fn input(state: &mut State, input: Input) {
    match input {
        Input::Key(chord) if state.aloud => {
            for chord in aloud::meant(state, chord) {
                key(state, chord);
            }
        }
        Input::Key(chord) => key(state, chord),
        Input::Paste(text) => paste(state, &text),
        Input::Mouse(mouse) => self::mouse(state, mouse),
        Input::Resize(columns, rows) => state.size = Size { columns, rows },
        Input::Width(width) => state.width = width,
        Input::Letters(letters) => state.letters = letters,
    }
}

/// What is wanted, and what a screen waits for.
pub(super) fn take(state: &mut State, intent: Intent) {
    match intent {
        Intent::Run(id) => {
            if let Some(found) = commands::named(id) {
                run(state, found);
            }
        }
        Intent::Quit => program::quit(state),
        Intent::ShowLibrary => library::show(state),
        Intent::All(all) => all.into_iter().for_each(|one| take(state, one)),
        Intent::Do(effect) => state.effects.push(*effect),
        Intent::Floor(floor) => state.with_open(|open| floor::set(open, floor)),
        Intent::FloorThen(voice, then) => {
            state.with_open(|open| floor::set(open, Speaker::of(voice)));
            take(state, *then);
        }
        Intent::Record(edits) => state.with_open(|open| acts::record(open, *edits)),
        Intent::Perform(deeds, reason) => {
            state.with_open(|open| acts::perform(open, deeds, reason))
        }
        Intent::Undo(change) => state.with_open(|open| acts::undo(open, change)),
        Intent::ShowForeign => notice::show_foreign(state),
        Intent::DropNotice => {
            if !state.notices.is_empty() {
                state.notices.remove(0);
            }
        }
        Intent::Restore(draft) => {
            notice::settled(state, &draft.id);
            state.with_open(|open| match draft.is_rows() {
                true => form::restore(open, *draft),
                false => editor::restore(open, *draft),
            });
        }
        Intent::ReadUnplaced(text) => notice::read_unplaced(state, text),
        Intent::Discard(id) => {
            notice::settled(state, &id);
            state.effects.push(Effect::Keep(Keep::SettleOffered(id)));
        }
        Intent::Go(id) => state.with_open(|open| moves::go(open, &id)),
        Intent::Present(clause, amendment) => state.with_open(|open| {
            if !present::go_to(open, &clause, amendment.as_ref()) {
                open.wall.say(Tone::Bad, Message::new(jump::NOT_PRESENTED));
            }
        }),
        Intent::Find(needle) => state.with_open(|open| search::find(open, &needle)),
        Intent::Answer(ask) => answers::answer(state, ask),
        Intent::NewPlan(report) => new_plan::update(state, report),
        Intent::Tracked(msg) => state.with_open(|open| match &msg {
            TrackedMsg::Found(ticket, found, _) if meeting::take(open, *ticket, &found.0) => {}
            _ => tracked::update(open, msg),
        }),
        Intent::Trust(msg) => state.with_open(|open| trust::update(open, msg)),
        Intent::Figures(msg) => state.with_open(|open| figures::update(open, msg)),
        Intent::Tour(msg) => tour::update(state, msg),
        Intent::Past(msg) => state.with_open(|open| past::update(open, msg)),
        Intent::Replay(msg) => state.with_open(|open| replay::update(open, msg)),
        Intent::Editor(msg) => state.with_open(|open| editor::update(open, msg)),
        Intent::Form(msg) => state.with_open(|open| form::update(open, msg)),
        Intent::Amend(msg) => state.with_open(|open| amend::update(open, msg)),
        Intent::Board(msg) => state.with_open(|open| board::update(open, msg)),
        Intent::Sitting(msg) => state.with_open(|open| sitting::update(open, msg)),
        Intent::Documents(msg) => state.with_open(|open| documents::update(open, msg)),
        Intent::Sharing(msg) => state.with_open(|open| sharing::update(open, msg)),
        Intent::Signing(msg) => state.with_open(|open| signing::update(open, msg)),
        Intent::Beside(msg) => state.with_open(|open| beside::update(open, msg)),
        Intent::Import(msg) => state.with_open(|open| import::update(open, msg)),
        Intent::Word(msg) => state.with_open(|open| word::update(open, msg)),
        Intent::Language(language) => {
            state.language = language;
            state
                .effects
                .push(Effect::Write(Job::Remember(state.theme, language)));
        }
    }
    go_on(state);
}

/// Runs a command if it is available; says why not otherwise.
pub(super) fn run(state: &mut State, command: &'static command::Command) {
    match command.may(state) {
        Ok(()) => {
            state.said = None;
            command.run(state)
        }
        Err(why) => state.say(Tone::Bad, why),
    }
}

/// A key goes to the topmost layer, else to a command, else to what is on screen.
fn key(state: &mut State, chord: Chord) {
    let chord = state.keys.meant(state.place(), state.language, chord);
    if let Some(own) = aloud::command(state, chord) {
        return own.run(state);
    }
    if tour::ends(state, chord) {
        return;
    }
    if !state.layers.is_empty() {
        return layers::key(state, chord);
    }
    if let Some(found) = state.keys.find(state, chord) {
        return run(state, found);
    }
    if editing(state) {
        // With a selection it is the command that copies.
        if chord == Chord::ctrl('c') {
            state.say(Tone::Plain, Message::new("app-interrupt-typing"));
            return;
        }
        return state.with_open(|open| editor::key(open, chord));
    }
    match state.keys.known(state.place(), chord) {
        Some(command) => run(state, command),
        None if state.screen == Screen::Present && chord.typed().is_some() => {
            let only = match state.second {
                Some(_) => "app-second-only",
                None => "present-only",
            };
            state.say(Tone::Plain, Message::new(only));
        }
        None if chord == Chord::ctrl('c') => {
            let message = Message::new("app-interrupt").with("quit", state.keys.quoted("quit"));
            state.say(Tone::Plain, message);
        }
        None => {}
    }
}

fn editing(state: &State) -> bool {
    state.screen == Screen::Plan && state.plan_is(|workspace| workspace.editing.is_some())
}

fn paste(state: &mut State, text: &str) {
    if !state.layers.is_empty() {
        layers::paste(state, text)
    } else if editing(state) {
        state.with_open(|open| editor::paste(open, text))
    }
}

fn mouse(state: &mut State, mouse: Mouse) {
    if !state.layers.is_empty() {
        return layers::mouse(state, mouse);
    }
    match state.screen {
        Screen::Library => library::mouse(state, mouse),
        Screen::Plan if editing(state) => state.with_open(|open| editor::mouse(open, mouse)),
        Screen::Plan => state.with_open(|open| moves::mouse(open, mouse)),
        Screen::Tracked => state.with_open(|open| tracked::mouse(open, mouse)),
        Screen::Trust => state.with_open(|open| trust::mouse(open, mouse)),
        Screen::Figures => state.with_open(|open| figures::mouse(open, mouse)),
        Screen::Past => state.with_open(|open| past::mouse(open, mouse)),
        Screen::Amendments => state.with_open(|open| amend::mouse(open, mouse)),
        Screen::Board | Screen::Progress => state.with_open(|open| board::mouse(open, mouse)),
        Screen::Sitting => state.with_open(|open| sitting::mouse(open, mouse)),
        Screen::Arrived => state.with_open(|open| sharing::mouse(open, mouse)),
        Screen::Word => state.with_open(|open| word::mouse(open, mouse)),
        Screen::Present => state.with_open(|open| present::mouse(open, mouse)),
        Screen::Beside => state.with_open(|open| beside::mouse(open, mouse)),
        Screen::Replay => state.with_open(|open| replay::mouse(open, mouse)),
        Screen::Replacing => state.with_open(|open| replacing::mouse(open, mouse)),
    }
}
