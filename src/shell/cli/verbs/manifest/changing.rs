//! `plan set`, `plan put`, `plan take`: a line of the plan, or a row of one of its tables, as it is filled in on the screen.

use crate::app::form::agreement;
use crate::i18n::Message;
use crate::plan::column_name;
use crate::plan::{Element, Kept, Ledger, Problem, RowKind, Severity, Takes};
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use std::collections::HashSet;

/// What of the plan is to become what.
struct Change {
    before: Kept,
    after: Kept,
    from: Vec<Vec<Option<usize>>>,
    /// What it is of.
    what: Message,
}

impl Change {
    /// Nothing yet.
    fn of(recording: &Recording, what: Message) -> Change {
        let before = Ledger::Plan.kept(recording.plan());
        let rows = before.tables.iter();
        Change {
            from: rows
                .map(|rows| (0..rows.len()).map(Some).collect())
                .collect(),
            after: before.clone(),
            before,
            what,
        }
    }

    /// Records it, unless no plan can say so. Whose agreement is needed is told with what ceases and comes to be agreed.
    fn record(self, recording: &mut Recording, out: &mut Output) -> Result<Answer, Failure> {
        let plan = recording.plan();
        let problems = |kept: &Kept| -> Vec<Problem> {
            let problems = Ledger::Plan.problems(plan, kept).into_iter();
            let errors = problems.filter(|(it, _)| it.severity == Severity::Error);
            errors.map(|(problem, _)| problem).collect()
        };
        let known: HashSet<Message> = problems(&self.before)
            .into_iter()
            .map(|it| it.message)
            .collect();
        let fresh = problems(&self.after).into_iter();
        if let Some(wrong) = fresh.map(|it| it.message).find(|it| !known.contains(it)) {
            return Err(Failure::Usage(wrong));
        }
        let mut changed = plan.clone();
        let put = Ledger::Plan.put(&mut changed, &self.after);
        if put.is_some() && changed.manifest.required != plan.manifest.required {
            out.say(&agreement(plan, &changed, recording.dialogue()))?;
        }
        let edits = Ledger::Plan.edits(&self.before, &self.after, &self.from);
        if edits.is_empty() {
            out.say(&Message::new("cli-same"))?;
            return Ok(Answer::Done);
        }
        let subject = Message::new("plan-form-subject").with("what", self.what);
        recording.record_sheets(edits, subject, out)
    }
}

/// `plan set FIELD VALUE`
pub fn set(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let Some(kind) = Ledger::Plan.head_of() else {
        return Ok(Answer::Done);
    };
    let field = column(&kind, call.text("field").unwrap_or_default())?;
    let value = read(call, &kind, field, call.text("value").unwrap_or_default())?;
    let mut change = Change::of(&recording, column_name(field));
    if let Some(head) = &mut change.after.head {
        head.put(field, Some(value.as_str()).filter(|it| !it.is_empty()));
    }
    change.record(&mut recording, out)
}

/// `plan put TABLE COLUMN=VALUE...`
pub fn put(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let (table, kind) = table(call)?;
    let cells = cells(call, &kind)?;
    let mut change = Change::of(&recording, rows_of(&kind));
    let place = place(&kind, change.before.table(table), &cells)?;
    if let (Some(rows), Some(from)) = (
        change.after.tables.get_mut(table),
        change.from.get_mut(table),
    ) {
        let at = place.unwrap_or(rows.len());
        if place.is_none() {
            rows.push(Element::default());
            from.push(None);
        }
        if let Some(row) = rows.get_mut(at) {
            for (column, value) in cells {
                fill(&kind, row, column, &value);
            }
        }
    }
    change.record(&mut recording, out)
}

/// `plan take TABLE COLUMN=VALUE...`
pub fn take(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let (table, kind) = table(call)?;
    let cells = cells(call, &kind)?;
    let mut change = Change::of(&recording, rows_of(&kind));
    let Some(place) = place(&kind, change.before.table(table), &cells)? else {
        let none = Message::new("cli-plan-no-row").with("table", kind.key);
        return Err(Failure::Usage(none));
    };
    if let (Some(rows), Some(from)) = (
        change.after.tables.get_mut(table),
        change.from.get_mut(table),
    ) {
        rows.remove(place);
        from.remove(place);
    }
    change.record(&mut recording, out)
}

fn rows_of(kind: &RowKind) -> Message {
    Message::new("table-rows").with("kind", kind.key)
}

/// The table of this name, with its place.
fn table(call: &Call<'_>) -> Result<(usize, RowKind), Failure> {
    let word = call.text("table").unwrap_or_default();
    let tables = Ledger::Plan.tables();
    let mut found = tables.iter().enumerate();
    let found = found.find(|(_, kind)| kind.key == word);
    found.map(|(at, kind)| (at, *kind)).ok_or_else(|| {
        let names: Vec<&str> = tables.iter().map(|kind| kind.key).collect();
        let message = Message::new("cli-plan-no-table").with("table", word);
        Failure::Usage(message.with("tables", names.join(", ")))
    })
}

/// The column of this name; the plan's id never changes.
fn column(kind: &RowKind, word: &str) -> Result<&'static str, Failure> {
    let columns = || {
        kind.columns()
            .filter(|it| kind.key != "plan" || *it != "id")
    };
    columns().find(|column| *column == word).ok_or_else(|| {
        let names: Vec<&str> = columns().collect();
        let message = Message::new("cli-plan-no-field").with("field", word);
        Failure::Usage(message.with("fields", names.join(", ")))
    })
}

/// A value as it stands in a cell.
fn read(
    call: &Call<'_>,
    kind: &RowKind,
    column: &'static str,
    text: &str,
) -> Result<String, Failure> {
    let text = call.typed(text)?;
    let value = kind.read(column, &text);
    let value = value.map_err(|wrong| Failure::Usage(wrong.message(column_name(column))))?;
    if let Takes::Words(words) = kind.takes(column) {
        let mut items = value.split(", ").filter(|item| !item.is_empty());
        if items.any(|item| !words.contains(&item)) {
            let message = Message::new("plan-expected-choice").with("key", column);
            return Err(Failure::Usage(message.with("choices", words.join(", "))));
        }
    }
    Ok(value)
}

/// What was given as `COLUMN=VALUE`.
fn cells(call: &Call<'_>, kind: &RowKind) -> Result<Vec<(&'static str, String)>, Failure> {
    let given = call.texts("cell").into_iter();
    let cell = |text: &str| {
        let (column, value) = text.split_once('=').unwrap_or((text, ""));
        let column = self::column(kind, column)?;
        Ok((column, read(call, kind, column, value)?))
    };
    given.map(cell).collect()
}

/// Which row is known by what was given.
fn place(
    kind: &RowKind,
    rows: &[Element],
    cells: &[(&'static str, String)],
) -> Result<Option<usize>, Failure> {
    let given = |key: &str| cells.iter().find(|(column, _)| *column == key);
    let known = kind.known_by();
    if known.iter().any(|key| given(key).is_none()) {
        let message = Message::new("cli-plan-known").with("table", kind.key);
        return Err(Failure::Usage(message.with("columns", known.join(", "))));
    }
    let first = kind.columns().next();
    let says = |row: &Element, key: &str, value: &str| match first == Some(key) {
        true => row.name == value,
        false => row.column(key).unwrap_or_default() == value,
    };
    let is = |row: &Element| {
        let mut known = known.iter().filter_map(|key| given(key));
        known.all(|(key, value)| says(row, key, value))
    };
    Ok(rows.iter().position(is))
}

fn fill(kind: &RowKind, row: &mut Element, column: &'static str, value: &str) {
    match kind.columns().next() == Some(column) {
        true => value.clone_into(&mut row.name),
        false => row.put(column, Some(value).filter(|it| !it.is_empty())),
    }
}
