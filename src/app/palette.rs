//! What the palette lists: the commands that can be run, and below those that cannot.

use super::command::Command;
use super::focus::Focus;
use super::{commands, fuzzy, say};
use crate::app::model::layer::Palette;
use crate::app::model::state::State;
use crate::i18n::Message;

/// The commands that the palette offers for what has been typed, best first.
pub fn offered(state: &State, palette: &Palette) -> Vec<&'static Command> {
    found(
        state,
        palette,
        commands::all().filter(|it| it.is_available(state)),
    )
}

/// The commands that cannot be run now, in the same order: the palette shows them below, and says why. In present mode
/// the room looks on, and nothing else is spoken of.
pub fn refused(state: &State, palette: &Palette) -> Vec<&'static Command> {
    if matches!(state.ground(), Focus::Present | Focus::Second) {
        return Vec::new();
    }
    let (can, cannot): (Vec<_>, Vec<_>) = commands::all().partition(|it| it.is_available(state));
    let named = |it: &&Command| can.iter().any(|other| other.name == it.name);
    found(state, palette, cannot.into_iter().filter(|it| !named(it)))
}

/// What the palette lists: what can be run, and below what cannot.
pub fn listed(state: &State, palette: &Palette) -> Vec<&'static Command> {
    let mut all = offered(state, palette);
    all.extend(refused(state, palette));
    all
}

/// Of these the ones that match, best first, each name once.
fn found(
    state: &State,
    palette: &Palette,
    commands: impl Iterator<Item = &'static Command>,
) -> Vec<&'static Command> {
    let all: Vec<&Command> = commands.fold(Vec::new(), |mut once, command| {
        if once
            .iter()
            .all(|other: &&Command| other.name != command.name)
        {
            once.push(command);
        }
        once
    });
    let names: Vec<String> = all
        .iter()
        .map(|command| say(state.language, &Message::new(command.name)))
        .collect();
    fuzzy::rank(palette.line.text(), names.iter().map(String::as_str))
        .into_iter()
        .filter_map(|place| all.get(place).copied())
        .collect()
}
