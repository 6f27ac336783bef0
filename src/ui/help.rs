//! The keys of the screen below the help: what they do, in a sentence each.

use super::boxes::{border, goes_on};
use super::canvas::Canvas;
use super::look::Part;
use crate::app::command::Group;
use crate::app::focus::Focus;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::model::keys::Binding;
use crate::app::model::layer::Layer;
use crate::app::{State, commands};
use crate::i18n::Message;
use crate::text::{Shown, wrap};
use std::mem;
use strum::IntoEnumIterator;

/// Draws the help: the keys of the place below it.
pub fn draw(state: &State, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &Message::new(title(state)), canvas);
    let keys = KEYS.min(frame.list.width / 3);
    let room = usize::from(frame.list.width.saturating_sub(keys));
    let rows = rows(state, room.max(1), canvas);
    paint(&rows, keys, frame, canvas);
}

/// The message that stands over the keys.
pub fn title(state: &State) -> &'static str {
    match state.workspace {
        Some(_) => "app-help-keys",
        None => "app-help",
    }
}

/// Draws what the marks mean.
pub fn legend(frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &Message::new("app-help-marks"), canvas);
    let left = MARKS.min(frame.list.width / 5);
    let room = frame.list.width.saturating_sub(left).max(1);
    let rows = marks(usize::from(room), canvas);
    paint(&rows, left, frame, canvas);
}

/// The rows that are on screen, what they explain on the left; in the border a sign where more follows below.
fn paint(rows: &[HelpRow], left: u16, frame: Frame, canvas: &mut Canvas<'_>) {
    let list = frame.list;
    let last = rows.len().saturating_sub(usize::from(list.height));
    let title = canvas.look.part(Part::DialogTitle);
    let shown = rows.iter().skip(frame.top.min(last));
    for (y, (keys, text, part)) in (list.y..list.y + list.height).zip(shown) {
        canvas.clipped(list, list.x, y, keys, title);
        let style = match part {
            Some(part) => canvas.look.part(*part),
            None => canvas.look.label(Label::Body),
        };
        let x = list.x + if part.is_some() { 0 } else { left };
        canvas.text(list, x, y, text, style);
    }
    if frame.top < last {
        goes_on(frame, canvas);
    }
}

/// The columns of the keys, and of the marks.
const KEYS: u16 = 20;
const MARKS: u16 = 12;

/// The place whose keys are explained: the one under the help.
pub fn place(state: &State) -> Focus {
    match state.layers.iter().rev().nth(1) {
        Some(Layer::Form(form)) => form.place_of_keys(),
        _ => state.ground(),
    }
}

type HelpRow = (Shown<'static>, Shown<'static>, Option<Part>);

fn rows(state: &State, room: usize, canvas: &Canvas<'_>) -> Vec<HelpRow> {
    let place = place(state);
    let mut rows = Vec::new();
    for group in Group::iter() {
        let commands = commands::all().filter(|command| command.group == group);
        let here = commands.flat_map(|command| {
            let keys = state.keys.at(command.id, place);
            keys.map(|keys| (command.help, keys))
        });
        let here: Vec<(&str, &Binding)> = here.collect();
        if here.is_empty() {
            continue;
        }
        if !rows.is_empty() {
            rows.push((Shown::default(), Shown::default(), None));
        }
        rows.push((
            Shown::default(),
            canvas.word(group.name()),
            Some(Part::DialogTitle),
        ));
        for (help, binding) in here {
            let keys: Vec<String> = binding.chords.iter().map(ToString::to_string).collect();
            let mut keys = Shown::line(keys.join("  "));
            let text = canvas.word(help);
            for row in wrap(&text, room, &canvas.width) {
                let line = text.part(row.range).into_owned();
                rows.push((mem::take(&mut keys), line, None));
            }
        }
    }
    rows
}

/// How words and marks on the screens of a plan are meant: the words first, which are most of what one sees.
fn marks(room: usize, canvas: &Canvas<'_>) -> Vec<HelpRow> {
    let mut rows = Vec::new();
    let mut explain = |mut mark: Shown<'static>, text: &Shown<'_>| {
        for row in wrap(text, room, &canvas.width) {
            let line = text.part(row.range).into_owned();
            rows.push((mem::take(&mut mark), line, None));
        }
    };
    explain(Shown::default(), &canvas.word("ui-legend-words"));
    for (mark, meaning) in crate::app::legend::legend() {
        explain(Shown::line(mark), &canvas.say(&meaning));
    }
    rows
}
