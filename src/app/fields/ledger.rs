//! The form of what is kept beside the clauses: a figure, a scenario, a scheme, a register. Its head stands in lines, its
//! rows in a table.

use super::{Entry, Fields, Purpose, Value};
use crate::app::draft::DraftOf;
use crate::app::line::Line;
use crate::app::table::{self, Column, Table};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Column as Holds, Element, Field, Kept, Ledger, Plan};
use crate::track::CommitId;

/// What stands between the rows of two tables in the journal: no row holds it, since control characters are written as
/// escapes.
const APART: &str = "\n\u{1d}";

/// The form, filled with what the plan holds at this revision.
pub fn form(plan: &Plan, seen: CommitId, ledger: Ledger, language: Language) -> Fields {
    let kept = ledger.kept(plan);
    let blank = Element::default();
    let head = kept.head.as_ref().unwrap_or(&blank);
    let columns = ledger
        .head_of()
        .map(|kind| table::columns(kind, plan, language));
    let columns = columns.unwrap_or_default().into_iter();
    let columns = columns.filter(|column| column.key != "id");
    let mut entries: Vec<Entry> = columns.map(|column| line(column, head)).collect();
    let tables = ledger.tables().into_iter().zip(kept.tables);
    entries.extend(tables.map(|(kind, rows)| {
        let table = Table::new(kind, table::columns(kind, plan, language), rows).appending();
        let entry = Entry {
            label: Message::new("table-rows").with("kind", kind.key),
            ..Entry::new(
                Field::Other(kind.key.to_owned()),
                Value::Rows(Box::new(table)),
            )
        };
        entry.hint(Message::new("table-hint"))
    }));
    let title = ledger.name();
    let mut fields = Fields::new(Purpose::Ledger(ledger), title, entries, seen);
    if fields.entries.len() == 1 {
        fields.enter(0);
    }
    fields
}

/// A line for a column of the head.
fn line(column: Column, head: &Element) -> Entry {
    let text = head.column(column.key).unwrap_or_default();
    let closed = column.closed && !column.picks.is_empty();
    let some = Some(text.to_owned()).filter(|text| !text.is_empty());
    let value = match closed {
        true if column.holds == Holds::List => {
            let ids = text.split(", ").filter(|id| !id.is_empty());
            Value::Many(column.picks, ids.map(str::to_owned).collect())
        }
        true => Value::One(column.picks, some),
        false => Value::Line(Line::new(text)),
    };
    let entry = Entry {
        label: column.name,
        ..Entry::new(Field::Other(column.key.to_owned()), value)
    };
    entry.hint(column.about)
}

/// By what an act of a ledger is told from others, and what is typed of it kept.
pub fn mark(ledger: &Ledger) -> Option<(ClauseId, DraftOf)> {
    let id = ledger.id().and_then(|id| id.parse().ok());
    let id = id.or_else(|| "registers".parse().ok())?;
    Some((id, DraftOf::Ledger(ledger.clone())))
}

impl Fields {
    /// What is filled in, if it is such a form.
    pub fn ledger(&self) -> Option<&Ledger> {
        match &self.purpose {
            Purpose::Ledger(ledger) => Some(ledger),
            _ => None,
        }
    }

    /// What it says as it is filled in; of the head, what cannot be read there, with its row of the form.
    ///
    /// # Errors
    ///
    /// The row, and a sentence.
    pub fn kept(&self, ledger: &Ledger) -> Result<Kept, (usize, Message)> {
        let kind = ledger.head_of();
        let mut head = Element {
            name: ledger.id().unwrap_or_default().to_owned(),
            columns: Vec::new(),
        };
        for (at, entry) in self.entries.iter().enumerate() {
            let (Some(kind), None) = (kind, entry.value.table()) else {
                continue;
            };
            let text = kind.read(entry.field.key(), &entry.value.text());
            let text = text.map_err(|wrong| (at, wrong.message(entry.label.clone())))?;
            head.put(
                entry.field.key(),
                Some(text.as_str()).filter(|it| !it.is_empty()),
            );
        }
        let tables = self.tables().map(|(_, _, table)| table.elements());
        Ok(Kept {
            head: (ledger.id().is_some() || kind.is_some()).then_some(head),
            tables: tables.collect(),
        })
    }

    /// What it said when it was filled.
    pub fn kept_before(&self, ledger: &Ledger, plan: &Plan) -> Kept {
        let head = ledger.kept(plan).head.map(|head| {
            let lines = self.entries.iter().filter(|it| it.value.table().is_none());
            let columns = lines.filter(|it| !it.before.is_empty());
            Element {
                name: head.name,
                columns: columns
                    .map(|it| (it.field.key().to_owned(), it.before.clone()))
                    .collect(),
            }
        });
        let tables = self.tables().map(|(_, _, table)| table.was.clone());
        Kept {
            head,
            tables: tables.collect(),
        }
    }

    /// The whole of it as a text for the journal, as it is typed and as it was.
    pub fn ledger_texts(&self) -> (String, String) {
        let line = |text: fn(&Entry) -> String| {
            let lines = self.entries.iter().filter(|it| it.value.table().is_none());
            let columns: Vec<(String, String)> = lines
                .map(|it| (it.field.key().to_owned(), text(it)))
                .collect();
            Element {
                name: String::new(),
                columns,
            }
        };
        let whole = |head: Element, text: fn(&Table) -> String| {
            let tables = self.tables();
            let kind = tables.map(|(_, _, table)| table.kind).next();
            let head = kind.map_or_else(String::new, |kind| kind.spelled(&[head]));
            let tables = self.tables().enumerate();
            tables.fold(head, |whole, (at, (_, _, table))| {
                let apart = if at > 0 { APART } else { "" };
                let rows = text(table);
                let end = if rows.is_empty() { "" } else { "\n" };
                format!("{whole}{apart}{end}{rows}")
            })
        };
        (
            whole(line(|it| it.value.text()), |it| it.typed().text()),
            whole(line(|it| it.before.clone()), Table::before),
        )
    }

    /// Fills in what the journal kept.
    pub fn put_ledger(&mut self, mine: &str, was: &str) -> Option<()> {
        let (mine, was) = (divided(mine)?, divided(was)?);
        let (head, before) = (heads(self, mine.0)?, heads(self, was.0)?);
        let mut tables = mine.1.into_iter().zip(was.1);
        for entry in &mut self.entries {
            let key = entry.field.key().to_owned();
            match &mut entry.value {
                Value::Rows(table) => {
                    let (mine, was) = tables.next()?;
                    let kind = table.kind;
                    table.put(&kind.rows(mine)?, kind.rows(was)?);
                }
                value => {
                    value.put(head.column(&key).unwrap_or_default());
                    entry.before = before.column(&key).unwrap_or_default().to_owned();
                }
            }
            if let Value::Rows(table) = &entry.value {
                entry.before = table.before();
            }
        }
        Some(())
    }
}

/// What the journal kept: the line of the head, and the rows of each table.
fn divided(text: &str) -> Option<(&str, Vec<&str>)> {
    let mut parts = text.trim_start_matches('\n').split(APART);
    let (head, first) = parts
        .next()
        .map(|it| it.split_once('\n').unwrap_or((it, "")))?;
    let tables = std::iter::once(first).chain(parts).collect();
    Some((head, tables)).filter(|_| !head.is_empty())
}

/// The head that a line says.
fn heads(fields: &Fields, line: &str) -> Option<Element> {
    let (_, _, table) = fields.tables().next()?;
    table.kind.rows(line)?.pop()
}
