//! What is said at length of something of which the screen has a row only.

use crate::app::command::Command;
use crate::app::fields::{Fields, Value};
use crate::app::label::Label;
use crate::app::library::Entry;
use crate::app::model::layer::{Choose, Palette};
use crate::app::model::library::Known;
use crate::app::model::margin::Part;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::speaker::speaker;
use crate::app::{commands, palette, say};
use crate::i18n::Message;
use crate::track::Change;

/// The selected command: what it does, its keys, and where it cannot be run now, why.
pub(super) fn command(state: &State, palette: &Palette) -> Option<Part> {
    let listed = palette::listed(state, palette);
    explained(state, listed.get(palette.selected)?)
}

fn explained(state: &State, command: &Command) -> Option<Part> {
    let said = |message: &Message| say(state.language, message);
    let keys = state.keys.every(command.id);
    let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
    let [name, help] = [command.name, command.help].map(|id| said(&Message::new(id)));
    let more = Some((Label::Body, help)).filter(|(_, help)| *help != name);
    let mut lines = vec![(Label::Heading, name)];
    lines.extend(more);
    if !keys.is_empty() {
        lines.push((Label::Number, keys.join("  ")));
    }
    if let Err(why) = command.may(state) {
        lines.push((Label::Faint, said(&why)));
    }
    Some(Part::Lines(lines))
}

/// What can be done here, by which key.
pub(super) fn keys(state: &State) -> Part {
    let place = state.ground();
    let all = commands::all().filter(|command| command.is_available(state));
    let all = all.flat_map(|command| {
        let here = state.keys.at(command.id, place).next();
        let chords = here.map(|binding| binding.chords.iter().map(ToString::to_string));
        let keys = chords.map(|chords| chords.collect::<Vec<_>>().join("  "));
        keys.map(|keys| (keys, say(state.language, &Message::new(command.help))))
    });
    Part::Keys(all.collect())
}

/// The selected row of a form: how it is filled in, and all that stands in it.
pub(super) fn field(state: &State, fields: &Fields) -> Option<Part> {
    let entry = fields.entries.get(fields.selected)?;
    let mut lines = vec![(Label::Heading, say(state.language, &entry.label))];
    let value = match &entry.value {
        Value::Rows(table) => table.names().join("\n"),
        value => value.said().replace(", ", ",\n"),
    };
    if matches!(entry.value, Value::Rows(_) | Value::Many(..)) && !value.is_empty() {
        lines.push((Label::Body, value));
    }
    let hint = entry.hint.as_ref().map(|hint| say(state.language, hint));
    lines.extend(hint.map(|hint| (Label::Faint, hint)));
    (lines.len() > 1).then_some(Part::Lines(lines))
}

/// The selected entry of a list, which may be too long for its row.
pub(super) fn item(choose: &Choose) -> Option<Part> {
    let item = choose.items.get(*choose.shown.get(choose.selected)?)?;
    let mut lines = vec![(Label::Heading, item.label.clone())];
    lines.extend(Some((Label::Body, item.detail.clone())).filter(|it| !it.1.is_empty()));
    Some(Part::Lines(lines))
}

/// A change: what happened, who spoke and when, and why.
pub(super) fn change(state: &State, workspace: &Workspace, change: &Change) -> Part {
    let who = speaker(workspace, change, state.language);
    let voice = change.hand().map(|known| known.voice);
    let mut lines = vec![
        (Label::Heading, change.subject.clone()),
        (Label::Number, change.time.minute()),
        (Label::Voice(voice), who),
    ];
    lines.extend(Some((Label::Body, change.reason.clone())).filter(|it| !it.1.is_empty()));
    Part::Lines(lines)
}

/// The selected plan of the library: its title and where it lies; or what the selected command does.
pub(super) fn library(state: &State) -> Option<Part> {
    let library = &state.library;
    let place = match library.entry()? {
        Entry::Plan(place) => place,
        Entry::Command(id) => return explained(state, commands::named(id)?),
        Entry::Heading(_) | Entry::Air | Entry::Glance(_) => return None,
    };
    let (title, place) = match library.known.get(place)? {
        Known::Here { title, folder } => (title, folder.to_string_lossy().into_owned()),
        Known::Example { title, .. } => {
            let kept = Message::new("margin-example");
            (title, say(state.language, &kept))
        }
    };
    let lines = vec![(Label::Heading, title.clone()), (Label::Faint, place)];
    Some(Part::Lines(lines))
}
