//! What a row of a form holds.

use crate::app::line::Line;
use crate::app::table::{Pick, Table};
use crate::app::typing::Buffer;
use crate::i18n::Message;
use crate::plan::Field;

/// A value being filled in.
#[derive(Clone, Debug)]
pub enum Value {
    /// A line to be typed.
    Line(Line),
    /// Paragraphs to be typed.
    Prose(Box<Buffer>),
    /// One of several, or none.
    One(Vec<Pick>, Option<String>),
    /// Any number of several, in the order they were picked.
    Many(Vec<Pick>, Vec<String>),
    /// Rows, as a table of their own.
    Rows(Box<Table>),
}

impl Value {
    /// As the plan would hold it.
    pub fn text(&self) -> String {
        match self {
            Value::Line(line) => line.text().trim().to_owned(),
            Value::Prose(buffer) => buffer.text().to_owned(),
            Value::One(_, chosen) => chosen.clone().unwrap_or_default(),
            Value::Many(_, chosen) => chosen.join(", "),
            Value::Rows(table) => table.text(),
        }
    }

    /// As people read it; not safe to display.
    pub fn said(&self) -> String {
        let name = |all: &[Pick], id: &str| {
            let known = all.iter().find(|pick| pick.id == id);
            known.map_or(id.to_owned(), |pick| pick.name.clone())
        };
        match self {
            Value::Line(line) => line.text().to_owned(),
            Value::Prose(buffer) => buffer.text().to_owned(),
            Value::One(all, chosen) => {
                let chosen = chosen.as_ref();
                chosen.map_or_else(String::new, |id| name(all, id))
            }
            Value::Many(all, chosen) => {
                let names: Vec<String> = chosen.iter().map(|id| name(all, id)).collect();
                names.join(", ")
            }
            Value::Rows(table) => table.names().join(" · "),
        }
    }

    /// Puts in what the plan would hold.
    pub fn put(&mut self, text: &str) {
        match self {
            Value::Line(line) => *line = Line::new(text),
            Value::Prose(buffer) => {
                buffer.put(text);
            }
            Value::One(_, chosen) => *chosen = Some(text.to_owned()).filter(|id| !id.is_empty()),
            Value::Many(_, chosen) => {
                let ids = text.split(", ").filter(|id| !id.is_empty());
                *chosen = ids.map(str::to_owned).collect();
            }
            Value::Rows(table) => {
                if let Some(rows) = table.kind.rows(text) {
                    let was = table.was.clone();
                    table.put(&rows, was);
                }
            }
        }
    }

    /// What can be picked.
    pub fn picks(&self) -> Option<&[Pick]> {
        match self {
            Value::One(all, _) | Value::Many(all, _) => Some(all),
            Value::Line(_) | Value::Prose(_) | Value::Rows(_) => None,
        }
    }

    /// Picks one; of many, one that was picked already is left out again. The empty id is none.
    pub fn pick(&mut self, id: &str) {
        match self {
            Value::One(_, chosen) => *chosen = Some(id.to_owned()).filter(|id| !id.is_empty()),
            Value::Many(_, chosen) if id.is_empty() => chosen.clear(),
            Value::Many(_, chosen) => match chosen.iter().position(|one| one == id) {
                Some(at) => {
                    chosen.remove(at);
                }
                None => chosen.push(id.to_owned()),
            },
            Value::Line(_) | Value::Prose(_) | Value::Rows(_) => {}
        }
    }
}

/// One row of a form.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The field it fills in.
    pub field: Field,
    /// What it is called.
    pub label: Message,
    /// How it is to be typed, where that is not plain.
    pub hint: Option<Message>,
    /// The value.
    pub value: Value,
    /// What the value was.
    pub before: String,
}

impl Entry {
    /// A row for a field that holds this value.
    pub fn new(field: Field, value: Value) -> Entry {
        Entry {
            label: field.name(),
            field,
            hint: None,
            before: value.text(),
            value,
        }
    }

    /// The same with a word on how it is to be typed.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Entry {
        self.hint = Some(hint);
        self
    }

    /// Whether it was changed.
    pub fn is_changed(&self) -> bool {
        self.value.text() != self.before
    }
}
