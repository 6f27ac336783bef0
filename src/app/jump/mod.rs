//! Going to anything of the plan by a few letters of it: clauses, amendments, sessions and changes in one list.
//!
//! A worker makes the list as soon as it is asked for; a key only looks through it.

mod things;

use super::command::{Command, Group};
use super::focus::{Focus, PLAN};
use super::key::{Chord, Key};
use crate::app::model::amend::AmendMsg;
use crate::app::model::effect::{Beside, Effect, Job};
use crate::app::model::jump::{Jump, Place, Sources, Things};
use crate::app::model::layer::{Layer, NOTHING_FOUND};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::past::PastMsg;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use std::sync::Arc;

/// The commands that go anywhere.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("jump", Group::Move)
            .key(Chord::ctrl('g'))
            .at(PLAN.without(&[Focus::Replay, Focus::Beside, Focus::Arrived]))
            .key(Chord::ctrl('g'))
            .at(Focus::Present)
            .run_open(|open| open.wall.layers.push(Layer::Jump(Jump::default()))),
    ]
}

/// A key for the list that does not move the selection.
pub fn key(state: &mut State, mut jump: Jump, chord: Chord) {
    if chord.key == Key::Enter {
        if jump.things.is_some() {
            return go(state, jump);
        }
        jump.waiting = true;
    } else if jump.line.key(chord) {
        jump.look();
    }
    state.layers.push(Layer::Jump(jump));
}

/// Goes to the selected thing; where nothing was found, the list stays.
fn go(state: &mut State, mut jump: Jump) {
    let presents = state.screen == Screen::Present;
    match jump.thing().map(|thing| thing.place.clone()) {
        Some(place) if presents => present(state, place),
        Some(place) => state.next.push(intent(place)),
        None => {
            jump.waiting = false;
            state.layers.push(Layer::Jump(jump));
        }
    }
}

/// What goes there.
fn intent(place: Place) -> Intent {
    match place {
        Place::Clause(id) => Intent::All(vec![Intent::Go(id), Intent::Run("read")]),
        Place::Amendment(id) => Intent::Amend(AmendMsg::Show(id)),
        Place::Session(id) => Intent::Do(Box::new(Effect::Write(Job::Minutes(id, None)))),
        Place::Change(id) => Intent::Past(PastMsg::Show(id)),
    }
}

/// What is said below the list: that it is being made, that the history is missing, or where Enter leads.
pub fn said(jump: &Jump, workspace: Option<&Workspace>) -> Message {
    let unread = workspace.is_some_and(|workspace| workspace.unread.is_some());
    let history = workspace.is_some_and(|workspace| workspace.history.is_some());
    let found = jump
        .thing()
        .filter(|_| history || !jump.line.text().is_empty());
    let id = match (&jump.things, found) {
        (None, _) => "app-jump-reading",
        (_, Some(thing)) => thing.place.leads(),
        (_, None) if !history && unread => "app-jump-unread",
        (_, None) if !history => "app-jump-no-history",
        (Some(things), None) if things.all.is_empty() => "app-jump-empty",
        (Some(_), None) => NOTHING_FOUND,
    };
    Message::new(id)
}

/// What cannot be presented.
pub const NOT_PRESENTED: &str = "app-jump-not-presented";

/// Presents what was chosen while the room looks on: a clause as it was presented before, an amendment in the text of its clause.
fn present(state: &mut State, place: Place) {
    let found = match &place {
        Place::Clause(id) => Some((id.clone(), None)),
        Place::Amendment(id) => state.workspace.as_ref().and_then(|workspace| {
            let dialogue = &*workspace.dialogue;
            let clause = dialogue.amendments.get(id)?.clause(dialogue)?;
            Some((clause.clone(), Some(id.clone())))
        }),
        Place::Session(_) | Place::Change(_) => None,
    };
    match found {
        Some((clause, amendment)) => state.next.push(Intent::Present(clause, amendment)),
        None => state.say(Tone::Bad, Message::new(NOT_PRESENTED)),
    }
}

fn topmost<'a>(open: &'a mut Open<'_>) -> Option<&'a mut Jump> {
    match open.wall.layers.last_mut() {
        Some(Layer::Jump(jump)) => Some(jump),
        _ => None,
    }
}

/// Asks a worker for what there is, if the list is on screen and was not made of this.
pub fn ask(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let changes = workspace.history.as_ref().map_or(0, |it| it.changes.len());
    let language = open.wall.language;
    let made = (workspace.version, workspace.head, changes, language);
    let sources = Sources {
        plan: workspace.shown_plan(),
        dialogue: Arc::clone(&workspace.dialogue),
        looking_back: workspace.then.is_some(),
        history: workspace.history.clone(),
        head: workspace.head,
        language,
    };
    let ticket = open.wall.tickets + 1;
    let Some(jump) = topmost(open) else {
        return;
    };
    if jump.asked.is_some_and(|(asked, _)| asked == made) {
        return;
    }
    jump.asked = Some((made, ticket));
    open.wall.tickets = ticket;
    let gather = Beside::Gather(ticket, Box::new(sources));
    open.effects.push(Effect::Beside(gather));
}

/// What there is was told: the selection stays on what it was on.
pub fn take(state: &mut State, ticket: u64, things: Arc<Things>) {
    let Some(Layer::Jump(mut jump)) = state.layers.pop_if(|layer| matches!(layer, Layer::Jump(_)))
    else {
        return;
    };
    if jump.asked.is_some_and(|(_, asked)| asked == ticket) {
        let was = jump.thing().map(|thing| thing.place.clone());
        jump.things = Some(things);
        jump.looked = None;
        jump.look();
        let there = |place: &usize| {
            let thing = jump.things.as_ref().and_then(|all| all.all.get(*place));
            thing.map(|thing| &thing.place) == was.as_ref()
        };
        let again = jump.found.iter().position(there);
        jump.selected = again.filter(|_| was.is_some()).unwrap_or(0);
        if jump.waiting {
            return go(state, jump);
        }
    }
    state.layers.push(Layer::Jump(jump));
}
