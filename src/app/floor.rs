//! The floor: for whom the next change will be recorded.

use super::command::{Command, Group};
use super::focus::{Focus, IN_THE_ROOM, TYPING};
use super::key::Chord;
use super::need;
use crate::app::model::keys::Keys;
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::wall::Wall;
use crate::i18n::Message;
use crate::plan::{Delegate, Speaker, Voice};
use strum::IntoEnumIterator;

/// The message that stands in the footer for all the keys that give the floor.
pub const HINT: &str = "app-group-floor";

/// By which keys the floor is given, as long as nobody has it.
pub fn nobody_hint(keys: &Keys) -> Message {
    let keys = keys.shared(HINT, Focus::Outline);
    Message::new("ui-floor-nobody-hint").with("keys", keys)
}

/// The commands that give the floor.
pub fn commands() -> Vec<Command> {
    let speaker = Command::new("speaker", Group::Floor)
        .key('f')
        .at(IN_THE_ROOM)
        .needs([need::PLAN])
        .run_open(speaker);
    let voices = Voice::iter().zip('1'..);
    let gives = voices.map(|(voice, digit)| gives(voice, digit));
    gives.chain([speaker]).collect()
}

/// A command that gives the floor to a voice. Where digits are text, Alt tells its key from them: what is said from
/// the floor is typed for whoever says it.
fn gives(voice: Voice, digit: char) -> Command {
    Command::new(format!("floor-{voice}").leak(), Group::Floor)
        .unexplained()
        .shared_hint(HINT)
        .key(digit)
        .at(IN_THE_ROOM.without(&[Focus::Word]))
        .hint(3)
        .key(Chord::alt(digit))
        .at(TYPING)
        .hint(4)
        .needs([need::PLAN])
        .run_open(move |open| give(open, voice))
}

/// Asks who within the voice that has the floor speaks; which voice, if none has it.
pub fn speaker(open: &mut Open<'_>) {
    let voice = open.workspace.floor.as_ref().map(|floor| floor.voice);
    match voice {
        Some(voice) => choose_speaker(open, voice),
        None => ask_voice(open.wall, None),
    }
}

/// Gives the floor to a voice at once; the same key again asks who within it speaks.
fn give(open: &mut Open<'_>, voice: Voice) {
    let workspace = &mut *open.workspace;
    if workspace
        .floor
        .as_ref()
        .is_some_and(|floor| floor.voice == voice)
    {
        return choose_speaker(open, voice);
    }
    // Who spoke last for this voice speaks again: changing the floor back and forth must cost one key each.
    let last = workspace.spoke.iter().find(|floor| floor.voice == voice);
    let floor = last.cloned().unwrap_or_else(|| Speaker::of(voice));
    set(open, floor)
}

/// Gives the floor. A text being typed is kept for whom it is typed now, and the board goes to the column of the
/// voice: what is recorded there by one key is of who stands in the banner.
pub fn set(open: &mut Open<'_>, floor: Speaker) {
    open.workspace.give_floor(floor);
    open.keep_typed()
}

/// Asks which voice has the floor, then goes on with `then`.
pub fn ask_voice(wall: &mut Wall, then: Option<Intent>) {
    let language = wall.language;
    let item = |(place, voice): (usize, Voice)| Item {
        label: format!("{}  {}", place + 1, super::say(language, &voice.name())),
        detail: voice.letter().to_string(),
        then: match &then {
            Some(then) => Intent::FloorThen(voice, Box::new(then.clone())),
            None => Intent::Floor(Speaker::of(voice)),
        },
    };
    let items = Voice::iter().enumerate().map(item).collect();
    let title = Message::new("app-floor-ask");
    wall.over(Choose::new(title, items).with_digits());
}

/// Asks which organisation and delegate of a voice speaks.
fn choose_speaker(open: &mut Open<'_>, voice: Voice) {
    let language = open.wall.language;
    let mut items = vec![Item {
        label: super::say(language, &voice.name()),
        detail: super::say(language, &Message::new("app-floor-as-a-whole")),
        then: Intent::Floor(Speaker::of(voice)),
    }];
    let ours = |one: &&crate::plan::Organisation| one.voice == voice;
    for speaks in open
        .workspace
        .plan
        .manifest
        .organisations
        .iter()
        .filter(ours)
    {
        let floor = |delegate: Option<&Delegate>| {
            Intent::Floor(Speaker {
                voice,
                organisation: Some(speaks.id.clone()),
                delegate: delegate.cloned(),
            })
        };
        items.push(Item {
            label: speaks.name.clone(),
            detail: String::new(),
            then: floor(None),
        });
        items.extend(speaks.delegates.iter().map(|delegate| Item {
            label: delegate.name.clone(),
            detail: speaks.name.clone(),
            then: floor(Some(delegate)),
        }));
    }
    let title = Message::new("app-speaker-ask").with("voice", voice.name());
    open.wall.over(Choose::new(title, items));
}
