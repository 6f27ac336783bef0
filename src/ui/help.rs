//! The keys of the screen below the help: what they do, in a sentence each.

use super::canvas::Canvas;
use super::layers::border;
use super::look::Part;
use crate::app::Screen;
use crate::app::State;
use crate::app::area::Pane;
use crate::app::command::{self, Command, Group, Place};
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::layer::Layer;
use crate::app::legend::legend;
use crate::i18n::Message;
use crate::text::wrap;

/// Draws the help.
pub fn draw(state: &State, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame.area, &Message::new("app-help"), canvas);
    let rows = rows(place(state), usize::from(frame.list.width), canvas);
    let last = rows.len().saturating_sub(usize::from(frame.list.height));
    let shown = rows.iter().skip(frame.top.min(last));
    for (y, (keys, text, part)) in (frame.list.y..frame.list.y + frame.list.height).zip(shown) {
        let style = canvas.look.part(Part::DialogTitle);
        canvas.clipped(frame.list, frame.list.x, y, keys, style);
        let style = match part {
            Some(part) => canvas.look.part(*part),
            None => canvas.look.label(Label::Body),
        };
        canvas.text(
            frame.list,
            frame.list.x + if part.is_some() { 0 } else { KEYS },
            y,
            text,
            style,
        );
    }
}

const KEYS: u16 = 20;

/// The place whose keys are explained: the one under the help.
fn place(state: &State) -> Place {
    let table = state.table.as_ref();
    let below = state.layers.iter().rev().nth(1);
    if matches!(below, Some(Layer::Form(_))) {
        return Place::Form;
    }
    match state.screen {
        Screen::Library => Place::Library,
        Screen::Tracked => Place::Tracked,
        Screen::Past => Place::Past,
        Screen::Amendments => table.map_or(Place::Amendments, |table| table.amend.place_of_keys()),
        Screen::Board => Place::Board,
        Screen::Progress => Place::Progress,
        Screen::Sitting => Place::Sitting,
        Screen::Plan if table.is_some_and(|table| table.editing.is_some()) => Place::Editing,
        Screen::Plan if table.is_some_and(|table| table.pane == Pane::Clause) => Place::Clause,
        Screen::Plan => Place::Outline,
    }
}

type HelpRow = (String, String, Option<Part>);

fn rows(place: Place, columns: usize, canvas: &Canvas<'_>) -> Vec<HelpRow> {
    let room = columns.saturating_sub(usize::from(KEYS)).max(1);
    let mut rows = Vec::new();
    for group in Group::ALL {
        let here = |command: &&Command| {
            command.group == group && command.at(place) && !command.chords.is_empty()
        };
        let commands: Vec<&Command> = command::all().filter(here).collect();
        if commands.is_empty() {
            continue;
        }
        if !rows.is_empty() {
            rows.push((String::new(), String::new(), None));
        }
        rows.push((
            String::new(),
            canvas.word(group.name()),
            Some(Part::DialogTitle),
        ));
        for command in commands {
            let keys: Vec<String> = command.chords.iter().map(ToString::to_string).collect();
            let mut keys = Some(keys.join("  "));
            let text = match command.group {
                Group::Floor if command.id != "floor-speaker" => canvas.word(command.name),
                _ => canvas.word(command.help),
            };
            for row in wrap(&text, room, &canvas.width) {
                let line = text.get(row.range).unwrap_or_default().to_owned();
                rows.push((keys.take().unwrap_or_default(), line, None));
            }
        }
    }
    if place != Place::Library {
        marks(room, &mut rows, canvas);
    }
    rows
}

/// How words and marks on the screens of a plan are meant.
fn marks(room: usize, rows: &mut Vec<HelpRow>, canvas: &Canvas<'_>) {
    rows.push((String::new(), String::new(), None));
    rows.push((
        String::new(),
        canvas.word("ui-legend"),
        Some(Part::DialogTitle),
    ));
    for (mark, meaning) in legend() {
        let mut mark = Some(mark);
        let text = canvas.say(&meaning);
        for row in wrap(&text, room, &canvas.width) {
            let line = text.get(row.range).unwrap_or_default().to_owned();
            rows.push((mark.take().unwrap_or_default(), line, None));
        }
    }
    let text = canvas.word("ui-legend-words");
    for row in wrap(&text, room, &canvas.width) {
        let line = text.get(row.range).unwrap_or_default().to_owned();
        rows.push((String::new(), line, None));
    }
}
