//! The tracked view.

use super::canvas::Canvas;
use super::head;
use super::look::Part;
use super::prose::{self, Painting};
use crate::app::State;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::moment;
use crate::app::prose::Hand;
use crate::app::table::Table;
use crate::app::tracked::{self, Mode, Places};
use crate::i18n::Message;
use crate::text::Shown;
use crate::track::{Change, ChangeIx};
use ratatui::style::Modifier;

/// Draws the tracked view.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let Some(table) = &state.table else {
        return;
    };
    head::draw(state, table, canvas);
    let places = Places::of(state.layout().body);
    heading(table, places.heading, canvas);
    let view = &table.tracked;
    let waiting = match (&table.history, &view.found) {
        (None, _) => Some("ui-track-no-history"),
        (_, None) => Some("ui-track-wait"),
        _ if view.flow.runs.is_empty() => Some("ui-track-empty"),
        _ => None,
    };
    if let Some(id) = waiting {
        let style = canvas.look.label(Label::Faint);
        let text = canvas.word(id);
        canvas.clipped(places.text, places.text.x, places.text.y, &text, style);
        return;
    }
    let current = view.stroke(view.cursor.0);
    let painting = Painting {
        top: view.top,
        only: view.only.filter(|_| view.mode == Mode::Tracked),
        selected: view.word_here().filter(|_| current.is_empty()),
        current,
    };
    prose::draw(canvas, places.text, &view.prose, &painting);
    who(table, places.who, canvas);
}

/// Number and title on the left; on the right the three ways to look at it, the present one set off.
fn heading(table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let modes = [
        (Mode::Original, "ui-track-original"),
        (Mode::Tracked, "ui-track-tracked"),
        (Mode::Clean, "ui-track-clean"),
    ];
    let names = modes.map(|(mode, id)| (mode, canvas.word(id)));
    let columns: usize = names
        .iter()
        .map(|(_, name)| canvas.width.of(name) + 3)
        .sum();
    let columns = u16::try_from(columns).unwrap_or(u16::MAX).saturating_sub(1);
    let (left, right) = area.split_right(columns);
    let mut x = right.x;
    for (mode, name) in names {
        let style = if mode == table.tracked.mode {
            canvas.look.part(Part::Selected)
        } else {
            canvas.look.label(Label::Faint)
        };
        x = canvas.text(right, x, area.y, &format!(" {name} "), style) + 1;
    }
    let mut x = area.x;
    if let Some(hand) = table.tracked.only {
        x = letter(left, x, area.y, hand, canvas) + 1;
    }
    let id = tracked::shown(table);
    let number = id.and_then(|id| table.outline.number(id)).unwrap_or("–");
    let style = canvas.look.label(Label::Number);
    x = canvas.text(left, x, area.y, number, style) + 2;
    let title = match table.tracked.one {
        Some(_) => canvas.word("ui-track-one"),
        None => canvas.say(&Message::new("ui-head-base").with("base", table.base_name.clone())),
    };
    let (left, _) = left.split_right(2);
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(left, x, area.y, &title, style);
}

/// The letter of a hand in a block of its colour.
pub fn letter(area: Area, x: u16, y: u16, hand: Hand, canvas: &mut Canvas<'_>) -> u16 {
    let voice = match hand {
        Hand::Voice(voice) => Some(voice),
        Hand::Unattributed => None,
    };
    let style = canvas.look.block(voice).add_modifier(Modifier::BOLD);
    canvas.text(area, x, y, &format!(" {} ", hand.letter()), style)
}

/// Who wrote and who struck what is under the cursor, when, and in which change.
fn who(table: &Table, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let rule = "─".repeat(usize::from(area.width));
    let style = canvas.look.part(Part::Rule);
    canvas.text(area, area.x, area.y, &rule, style);
    let (_, area) = area.split_top(1);
    let (wrote, struck) = table.tracked.hands();
    let mut y = area.y;
    for (id, change) in [("ui-track-wrote", wrote), ("ui-track-struck", struck)] {
        if let Some(change) = change.and_then(|at| change_at(table, at)) {
            let alone = wrote.is_none() || struck.is_none();
            y = act(table, area, y, id, change, alone, canvas);
        }
    }
}

fn change_at(table: &Table, at: ChangeIx) -> Option<&Change> {
    table.history.as_ref()?.change(at)
}

/// One change: its letter, who, when; and on a second row what was said of it, if there is room for that.
fn act(
    table: &Table,
    area: Area,
    y: u16,
    id: &'static str,
    change: &Change,
    alone: bool,
    canvas: &mut Canvas<'_>,
) -> u16 {
    let voice = change.attribution.as_ref().map(|known| known.voice);
    let x = letter(area, area.x, y, Hand::of(voice), canvas) + 1;
    let message = Message::new(id)
        .with("who", speaker(table, change, canvas))
        .with("when", moment::minute(change.time));
    let style = canvas.look.label(Label::Body);
    let text = canvas.say(&message);
    let x = canvas.clipped(area, x, y, &text, style);
    let subject = Shown::line(&change.subject);
    if alone {
        let style = canvas.look.label(Label::Body);
        canvas.clipped(area, area.x + 4, y + 1, subject.as_str(), style);
        return y + 2;
    }
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(area, x + 2, y, subject.as_str(), style);
    y + 1
}

/// The organisation by name if it is known, and the author where that is a person.
pub fn speaker(table: &Table, change: &Change, canvas: &Canvas<'_>) -> String {
    let known = change.attribution.as_ref();
    let organisation = known.and_then(|known| known.organisation.as_ref());
    let name = organisation.map(|id| {
        let organisations = &table.plan.manifest.organisations;
        let found = organisations.iter().find(|one| one.id == *id);
        found.map_or(id.clone(), |one| one.name.clone())
    });
    let name = name.unwrap_or_else(|| match known {
        Some(known) => canvas.say(&known.voice.name()),
        None => canvas.word("ui-unattributed"),
    });
    if change.author.name.is_empty() || change.author.name == name {
        name
    } else {
        format!("{name}, {}", change.author.name)
    }
}
