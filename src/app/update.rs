//! One step: something happened, the state changes, and what has to be done outside is returned.

use super::command;
use super::effect::Effect;
use super::key::{Chord, Mouse};
use super::msg::Msg;
use super::state::{Screen, State, Tone};
use super::{
    Size, amend, board, desk, editor, floor, folder, form, layers, library, moves, new_plan,
    notice, past, pending, program, question, reports, search, sitting, tracked,
};

/// Takes one step.
pub fn update(state: &mut State, msg: Msg) -> Vec<Effect> {
    step(state, msg);
    state.with_open(|open| {
        tracked::ask(open);
        search::ask(open);
        board::ask(open);
    });
    layers::say_taken(state);
    desk::refresh(state);
    library::refresh(state);
    std::mem::take(&mut state.effects)
}

/// What happens changes the state; what has to be done outside is noted. No message is left out.
pub(super) fn step(state: &mut State, msg: Msg) {
    match msg {
        Msg::Key(chord) => key(state, chord),
        Msg::Paste(text) => paste(state, &text),
        Msg::Mouse(mouse) => self::mouse(state, mouse),
        Msg::Resize(columns, rows) => state.size = Size { columns, rows },
        Msg::Width(width) => state.width = width,
        Msg::Run(id) => {
            if let Some(found) = command::named(id) {
                run(state, found);
            }
        }
        Msg::Quit => program::quit(state),
        Msg::ShowLibrary => library::show(state),
        Msg::All(all) => all.into_iter().for_each(|msg| step(state, msg)),
        Msg::Do(effect) => state.effects.push(*effect),
        Msg::Floor(floor) => state.with_open(|open| floor::set(open, floor)),
        Msg::FloorThen(voice, then) => {
            state.with_open(|open| floor::set(open, crate::plan::Speaker::of(voice)));
            step(state, *then);
        }
        Msg::ChooseSpeaker(voice) => state.with_open(|open| floor::choose_speaker(open, voice)),
        Msg::Record(edits) => state.with_open(|open| desk::record(open, *edits)),
        Msg::Perform(deeds, reason) => state.with_open(|open| desk::perform(open, deeds, reason)),
        Msg::Undo(change) => state.with_open(|open| desk::undo(open, change)),
        Msg::ShowForeign => notice::show_foreign(state),
        Msg::DropNotice => {
            if !state.notices.is_empty() {
                state.notices.remove(0);
            }
        }
        Msg::Restore(draft) => {
            notice::settled(state, &draft.id);
            state.with_open(|open| editor::restore(open, *draft));
        }
        Msg::Discard(id) => {
            notice::settled(state, &id);
            state.effects.push(Effect::SettleOffered(id));
        }
        Msg::Go(id) => state.with_open(|open| moves::go(open, &id)),
        Msg::Find(needle) => state.with_open(|open| search::find(open, &needle)),
        Msg::Answer(ask) => question::answer(state, ask),
        Msg::AskAgain(ask, why) => question::again(state, ask, why),
        Msg::Folders(typed, names) => folder::listed(state, &typed, &names),
        Msg::NewPlan(report) => new_plan::update(state, report),
        Msg::Tracked(msg) => state.with_open(|open| tracked::update(open, msg)),
        Msg::Past(msg) => state.with_open(|open| past::update(open, msg)),
        Msg::Editor(msg) => state.with_open(|open| editor::update(open, msg)),
        Msg::Form(msg) => state.with_open(|open| form::update(open, msg)),
        Msg::Amend(msg) => state.with_open(|open| amend::update(open, msg)),
        Msg::Board(msg) => state.with_open(|open| board::update(open, msg)),
        Msg::Sitting(msg) => state.with_open(|open| sitting::update(open, msg)),
        Msg::Library(known) => state.library.known = known,
        Msg::Opened(opened) => reports::opened(state, *opened),
        Msg::NotRepository(folder) => library::offer_repository(state, folder),
        Msg::Moved(now) => state.with_open(|open| reports::moved(open, *now)),
        Msg::Recorded(recorded) => reports::recorded(state, *recorded),
        Msg::NotRecorded(why) => reports::not_recorded(state, why),
        Msg::Failed(why) => reports::failed(state, why),
        Msg::Progress(what, done, all) => state.progress = Some((what, done, all)),
        Msg::Tags(tags) => {
            state.with_open(|open| open.workspace.tags = tags);
        }
        Msg::Unread(ticket, why) => reports::unread(state, ticket, why),
        Msg::History(history) => reports::history(state, history),
        Msg::Since(base, marks) => reports::of_baseline(state, &base, |workspace| {
            workspace.marks = marks.into_iter().collect();
        }),
        Msg::Stood(base, places) => reports::of_baseline(state, &base.clone(), |workspace| {
            workspace.stood = Some((base, places));
            workspace.pending = pending::pending(workspace);
        }),
        Msg::Folded(ticket, rows) => state.with_open(|open| search::take(open, ticket, rows)),
        Msg::Foreign(files) => reports::foreign(state, files),
        Msg::Offered(drafts) => reports::offered(state, drafts),
        Msg::Said(message) => state.say(Tone::Plain, message),
        Msg::Language(language) => {
            state.language = language;
            state.effects.push(Effect::Remember(state.theme, language));
        }
    }
}

/// Runs a command if it is available; says why not otherwise.
pub(super) fn run(state: &mut State, command: &'static command::Command) {
    if command.is_available(state) {
        state.said = None;
        command.run(state)
    } else if let Some(reason) = state
        .workspace
        .as_ref()
        .and_then(|workspace| workspace.locked())
    {
        state.say(Tone::Bad, reason);
    } else {
        let name = crate::i18n::Message::new(command.name);
        let message = crate::i18n::Message::new("app-not-now").with("command", name);
        state.say(Tone::Bad, message);
    }
}

/// A key goes to the topmost layer, else to a command, else to what is on screen.
fn key(state: &mut State, chord: Chord) {
    if !state.layers.is_empty() {
        return layers::key(state, chord);
    }
    if let Some(found) = command::find(state, chord) {
        return run(state, found);
    }
    if editing(state) {
        // With a selection it is the command that copies.
        if chord == Chord::ctrl('c') {
            state.say(
                Tone::Plain,
                crate::i18n::Message::new("app-interrupt-typing"),
            );
            return;
        }
        return state.with_open(|open| editor::key(open, chord));
    }
    match command::known(state.place(), chord) {
        Some(command) => run(state, command),
        None if chord == Chord::ctrl('c') => {
            let message = crate::i18n::Message::new("app-interrupt");
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
        Screen::Past => state.with_open(|open| past::mouse(open, mouse)),
        Screen::Amendments => state.with_open(|open| amend::mouse(open, mouse)),
        Screen::Board | Screen::Progress => state.with_open(|open| board::mouse(open, mouse)),
        Screen::Sitting => state.with_open(|open| sitting::mouse(open, mouse)),
    }
}
