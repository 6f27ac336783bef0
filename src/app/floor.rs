//! The floor: for whom the next change will be recorded.

use super::command::{Command, Group};
use super::editor;
use super::key::Chord;
use super::layer::{Choose, Item, Layer};
use super::msg::Msg;
use super::place::{PLAN, TYPING};
use super::state::State;
use crate::i18n::Message;
use crate::plan::{Delegate, Speaker, Voice};
use strum::IntoEnumIterator;

/// The message that stands in the footer for all the keys that give the floor.
pub const HINT: &str = "app-group-floor";

/// The commands that give the floor.
pub fn commands() -> Vec<Command> {
    vec![
        gives("floor-government", '1', Voice::Government),
        gives("floor-employers", '2', Voice::Employers),
        gives("floor-workers", '3', Voice::Workers),
        gives("floor-civil-society", '4', Voice::CivilSociety),
        gives("floor-advisers", '5', Voice::Advisers),
        gives("floor-secretariat", '6', Voice::Secretariat),
        Command::new("speaker", Group::Floor)
            .key('f')
            .at(PLAN)
            .when(State::has_plan)
            .run(|state| {
                match state
                    .workspace
                    .as_ref()
                    .and_then(|workspace| workspace.floor.clone())
                {
                    Some(floor) => choose_speaker(state, floor.voice),
                    None => ask_voice(state, None),
                }
            }),
    ]
}

/// A command that gives the floor to a voice. Where digits are text, Alt tells its key from them: what is said from
/// the floor is typed for whoever says it.
fn gives(id: &'static str, digit: char, voice: Voice) -> Command {
    Command::new(id, Group::Floor)
        .unexplained()
        .shared_hint(HINT)
        .key(digit)
        .at(PLAN)
        .hint(3)
        .key(Chord::alt(digit))
        .at(TYPING)
        .hint(4)
        .when(State::has_plan)
        .run(move |state| give(state, voice))
}

/// Gives the floor to a voice at once; the same key again asks who within it speaks.
fn give(state: &mut State, voice: Voice) {
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    if workspace
        .floor
        .as_ref()
        .is_some_and(|floor| floor.voice == voice)
    {
        return choose_speaker(state, voice);
    }
    // Who spoke last for this voice speaks again: changing the floor back and forth must cost one key each.
    let last = workspace.spoke.iter().find(|floor| floor.voice == voice);
    let floor = last.cloned().unwrap_or_else(|| Speaker::of(voice));
    set(state, floor)
}

/// Gives the floor. A text being typed is kept for whom it is typed now, and the board goes to the column of the
/// voice: what is recorded there by one key is of who stands in the banner.
pub fn set(state: &mut State, floor: Speaker) {
    if let Some(workspace) = &mut state.workspace {
        workspace.give_floor(floor);
    }
    editor::keep_typed(state)
}

/// Asks which voice has the floor, then goes on with `then`.
pub fn ask_voice(state: &mut State, then: Option<Msg>) {
    let language = state.language;
    let item = |(place, voice): (usize, Voice)| Item {
        label: format!("{}  {}", place + 1, super::say(language, &voice.name())),
        detail: voice.letter().to_string(),
        then: match &then {
            Some(then) => Msg::FloorThen(voice, Box::new(then.clone())),
            None => Msg::Floor(Speaker::of(voice)),
        },
    };
    let items = Voice::iter().enumerate().map(item).collect();
    let title = Message::new("app-floor-ask");
    state
        .layers
        .push(Layer::Choose(Choose::new(title, items).with_digits()));
}

/// Asks which organisation and delegate of a voice speaks.
pub fn choose_speaker(state: &mut State, voice: Voice) {
    let language = state.language;
    let Some(workspace) = &state.workspace else {
        return;
    };
    let mut items = vec![Item {
        label: super::say(language, &voice.name()),
        detail: super::say(language, &Message::new("app-floor-as-a-whole")),
        then: Msg::Floor(Speaker::of(voice)),
    }];
    let ours = |one: &&crate::plan::Organisation| one.voice == voice;
    for one in workspace.plan.manifest.organisations.iter().filter(ours) {
        let floor = |delegate: Option<&Delegate>| {
            Msg::Floor(Speaker {
                voice,
                organisation: Some(one.id.clone()),
                delegate: delegate.cloned(),
            })
        };
        items.push(Item {
            label: one.name.clone(),
            detail: String::new(),
            then: floor(None),
        });
        items.extend(one.delegates.iter().map(|delegate| Item {
            label: delegate.name.clone(),
            detail: one.name.clone(),
            then: floor(Some(delegate)),
        }));
    }
    let title = Message::new("app-speaker-ask").with("voice", voice.name());
    state.layers.push(Layer::Choose(Choose::new(title, items)));
}
