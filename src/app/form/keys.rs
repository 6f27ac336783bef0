//! Keys, pasted text and the mouse on a form.

use super::{journal, tables, update};
use crate::app::area::{Area, PROSE};
use crate::app::fields::{Entry, Fields, Value};
use crate::app::key::{Chord, Key, Mouse, Press};
use crate::app::model::form::moving::Moving;
use crate::app::model::form::{Form, FormMsg};
use crate::app::model::layer::{Choose, Item, Layer, TICK, is_long};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::table::Pick;
use crate::app::typing::{self, EditorKey};
use crate::i18n::Message;

/// A key while a form is the topmost layer (Escape has been dealt with).
pub fn key(open: &mut Open<'_>, chord: Chord) {
    match open.wall.form_mut() {
        Some(Form::Moving(moving)) => {
            if chord.key == Key::Enter {
                return update(open, FormMsg::Save);
            }
            if !moving.saving {
                moving_key(moving, chord);
            }
        }
        Some(Form::Fields(fields)) if fields.inside => tables::key(open, chord),
        Some(Form::Fields(fields)) => {
            let choose = fields_key(fields, chord);
            if fields.inside {
                return journal::entered(open);
            }
            if fields.ledger().is_some() {
                journal::keep(open);
            }
            open.wall.layers.extend(choose.map(Layer::Choose));
        }
        None => {}
    }
}

fn moving_key(moving: &mut Moving, chord: Chord) {
    match chord.key {
        Key::Up | Key::Char('k') => moving.step(false),
        Key::Down | Key::Char('j') => moving.step(true),
        Key::Right | Key::Tab => moving.shift(true),
        Key::Left | Key::BackTab => moving.shift(false),
        Key::PageUp => (0..10).for_each(|_| moving.step(false)),
        Key::PageDown => (0..10).for_each(|_| moving.step(true)),
        _ => {}
    }
}

/// A key for rows of fields. What there is to pick from, if a list shall open.
fn fields_key(fields: &mut Fields, chord: Chord) -> Option<Choose> {
    let last = fields.entries.len().saturating_sub(1);
    let at = fields.selected.min(last);
    let entry = fields.entries.get_mut(at)?;
    let typed_in = matches!(entry.value, Value::Prose(_));
    match chord.key {
        Key::Tab => fields.selected = (at + 1).min(last),
        Key::BackTab => fields.selected = at.saturating_sub(1),
        Key::Down if !typed_in => fields.selected = (at + 1).min(last),
        Key::Up if !typed_in => fields.selected = at.saturating_sub(1),
        Key::Enter if entry.value.picks().is_some() => return Some(list(entry)),
        Key::Enter if entry.value.table().is_some() => fields.enter(at),
        Key::Enter if !typed_in => fields.selected = (at + 1).min(last),
        _ => match &mut entry.value {
            Value::Line(line) => {
                line.key(chord);
                fields.wrong = typing::taken(&line.taken());
            }
            Value::Prose(buffer) => {
                if let Some(key) = typing::meaning(chord, PROSE_ROWS) {
                    let outcome = buffer.edit(key);
                    let refused = outcome.refused.map(typing::refused);
                    fields.wrong = refused.or_else(|| typing::taken(&outcome.taken));
                }
            }
            Value::One(..) | Value::Many(..) => match chord.key {
                Key::Backspace | Key::Delete => entry.value.pick(""),
                // Space opens the list as Enter does; in the list it chooses.
                Key::Char(' ') => return Some(list(entry)),
                _ if chord.typed().is_some() => {
                    let mut choose = list(entry);
                    choose.line.key(chord);
                    choose.filter();
                    return Some(choose);
                }
                _ => {}
            },
            // Space opens a table as Enter does.
            Value::Rows(_) if chord == Chord::char(' ') => fields.enter(at),
            Value::Rows(_) => {}
        },
    }
    None
}

/// Rows that paragraphs take in a form.
pub const PROSE_ROWS: usize = 5;

/// What there is to pick from; what is picked already is ticked.
fn list(entry: &Entry) -> Choose {
    let (chosen, many) = match &entry.value {
        Value::One(_, chosen) => (chosen.iter().cloned().collect(), false),
        Value::Many(_, chosen) => (chosen.clone(), true),
        Value::Line(_) | Value::Prose(_) | Value::Rows(_) => (Vec::new(), false),
    };
    let picks = entry.value.picks().unwrap_or_default();
    // In a long list what is picked already comes first, else nobody would see it.
    let is_chosen = |pick: &&Pick| chosen.contains(&pick.id);
    let (first, rest): (Vec<&Pick>, Vec<&Pick>) = match many && is_long(picks.len()) {
        true => picks.iter().partition(is_chosen),
        false => (picks.iter().collect(), Vec::new()),
    };
    let items = first.into_iter().chain(rest).map(|pick| Item {
        label: pick.name.clone(),
        detail: match chosen.contains(&pick.id) {
            true => TICK.to_owned(),
            false => String::new(),
        },
        then: Intent::Form(FormMsg::Picked(pick.id.clone())),
    });
    let title = match many {
        true => "app-form-pick-many",
        false => "app-form-pick",
    };
    let title = Message::new(title).with("field", entry.label.clone());
    let choose = Choose::new(title, items.collect());
    if many { choose.with_many() } else { choose }
}

/// Pasted text while a form is the topmost layer.
pub fn paste(open: &mut Open<'_>, text: &str) {
    if let Some(Form::Fields(fields)) = open.wall.form_mut()
        && let Some(entry) = fields.entries.get_mut(fields.selected)
    {
        let (refused, taken) = match &mut entry.value {
            Value::Line(line) => {
                line.insert(text);
                (None, line.taken())
            }
            Value::Prose(buffer) => {
                let insert = EditorKey::Insert(text.to_owned());
                let outcome = buffer.edit(insert);
                (outcome.refused, outcome.taken)
            }
            Value::Rows(table) if fields.inside => {
                table.paste(text);
                return journal::filled(open);
            }
            Value::One(..) | Value::Many(..) | Value::Rows(_) => (None, Vec::new()),
        };
        let refused = refused.map(typing::refused);
        fields.wrong = refused.or_else(|| typing::taken(&taken));
    }
}

/// Where a form lies over the screen: below the head, so that it stays in sight for whom it will be recorded.
pub fn place(state: &State) -> Area {
    let layout = state.layout();
    // A table has many columns: it takes those of the outline as well.
    let (across, columns) = match state.form().is_some_and(|form| form.table().is_some()) {
        true => (
            Area {
                x: 0,
                width: layout.over.x + layout.over.width,
                ..layout.over
            },
            WIDE,
        ),
        false => (layout.over, PROSE + 12),
    };
    let (_, below) = across.split_top(layout.head.height);
    let (free, _) = below.split_bottom(state.kept());
    free.centred(columns, free.height)
}

/// A table is no wider than this.
const WIDE: u16 = 160;

/// What of the place of a form it is drawn in.
pub fn within(area: Area) -> Area {
    let air = if area.height > 12 { 1 } else { 0 };
    let sides = match area.width {
        0..=30 => 0,
        31..=60 => 1,
        _ => 3,
    };
    area.inset(sides, air)
}

/// The mouse while a form is the topmost layer, which is drawn in this area: the wheel goes from row to row, a click chooses a
/// cell of a table.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse, area: Area) {
    let rows = match mouse.press {
        Press::Wheel(rows) => rows,
        Press::Click => return tables::click(open, (mouse.column, mouse.row), area),
        _ => return,
    };
    match open.wall.form_mut() {
        Some(Form::Moving(moving)) if moving.saving => {}
        Some(Form::Moving(moving)) => moving.step(rows > 0),
        Some(Form::Fields(fields)) if fields.inside => {
            if let Some(table) = fields.table_mut().filter(|it| it.typing.is_none()) {
                table.go(if rows > 0 { 1 } else { -1 }, 0);
            }
        }
        Some(Form::Fields(fields)) => {
            let last = fields.entries.len().saturating_sub(1);
            let step = if rows > 0 { 1 } else { -1 };
            fields.selected = fields.selected.saturating_add_signed(step).min(last);
        }
        None => {}
    }
}
