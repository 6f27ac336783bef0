//! The list of what one can go to.

use super::boxes::{border, input, line};
use super::canvas::Canvas;
use super::tracked::letter;
use crate::app::State;
use crate::app::area::Area;
use crate::app::frame::Frame;
use crate::app::jump;
use crate::app::label::Label;
use crate::app::model::jump::{Jump, Place, Thing};
use crate::app::prose::Hand;
use crate::i18n::Message;
use crate::text::Shown;

/// Draws the list, what has been typed to find something in it, and below where Enter leads.
pub fn draw(state: &State, jump: &Jump, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &Message::new("app-jump"), canvas);
    input(frame.input, &jump.line, canvas);
    let all = jump.things.as_ref().map_or(&[][..], |things| &things.all);
    let found = jump.found.iter().enumerate().skip(frame.top);
    for (place, at) in found.take(usize::from(frame.list.height)) {
        if let Some(thing) = all.get(*at) {
            let (area, chosen) = line(frame.list, frame.top, place, jump.selected);
            let hand = row(thing, area, canvas);
            canvas.choose(area, chosen);
            whose(thing, hand, canvas);
        }
    }
    let said = canvas.say(&jump::said(jump, state.workspace.as_ref()));
    let (text, _) = frame.text.inset(1, 0).split_top(1);
    canvas.clipped(text, text.x, text.y, &said, canvas.look.label(Label::Faint));
}

/// The columns of the kind, in the longest language.
const KIND: u16 = 14;

/// What kind of thing it is, what it is called, and what tells it from others; returns where it stands whose it is. On a
/// narrow screen the name goes before the kind.
fn row(thing: &Thing, area: Area, canvas: &mut Canvas<'_>) -> Area {
    let within = area.inset(1, 0);
    let (kind, rest) = within.split_left(if area.width < 50 { 0 } else { KIND });
    let faint = canvas.look.label(Label::Faint);
    let word = canvas.word(thing.place.kind());
    canvas.clipped(kind, kind.x, area.y, &word, faint);
    let (hand, rest) = rest.split_left(4);
    let detail = Shown::line(&thing.detail);
    let columns = u16::try_from(canvas.width.of(&detail)).unwrap_or(u16::MAX);
    let columns = match columns.saturating_mul(2) > rest.width {
        true => 0,
        false => columns + 2,
    };
    let (name, right) = rest.split_right(columns);
    canvas.right(right, area.y, &detail, faint);
    let body = canvas.look.label(Label::Body);
    canvas.clipped(name, name.x, area.y, &Shown::line(&thing.label), body);
    hand
}

/// Whose it is. The block keeps its own colours in the selected row too: its letter could not be read on others.
fn whose(thing: &Thing, area: Area, canvas: &mut Canvas<'_>) {
    if matches!(thing.place, Place::Amendment(_) | Place::Change(_)) {
        letter(area, area.x, area.y, Hand::of(thing.voice), canvas);
    }
}
