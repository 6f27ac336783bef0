//! `manifest set`, `manifest put`, `manifest take`: a line of the plan, or a row of one of its tables, as it is filled in on the
//! screen. The same of a register, a figure or a scenario.

use crate::app::form::agreement;
use crate::i18n::Message;
use crate::plan::{Element, Kept, Ledger, Problem, RowKind, Severity, Takes, column_name};
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use std::collections::HashSet;

/// What of the plan is to become what.
struct Change {
    ledger: Ledger,
    before: Kept,
    after: Kept,
    from: Vec<Vec<Option<usize>>>,
    /// What it is of.
    what: Message,
}

impl Change {
    /// Nothing yet. What is one of many begins with its id.
    fn of(recording: &Recording, ledger: Ledger, what: Message) -> Change {
        let before = ledger.kept(recording.plan());
        let rows = before.tables.iter();
        let mut after = before.clone();
        if let (None, Some(id)) = (&after.head, ledger.id()) {
            after.head = Some(Element {
                name: id.to_owned(),
                columns: Vec::new(),
            });
        }
        Change {
            from: rows
                .map(|rows| (0..rows.len()).map(Some).collect())
                .collect(),
            after,
            before,
            what,
            ledger,
        }
    }

    /// The rows of a table, and where each of them was before.
    fn rows(&mut self, table: usize) -> Option<(&mut Vec<Element>, &mut Vec<Option<usize>>)> {
        Some((self.after.tables.get_mut(table)?, self.from.get_mut(table)?))
    }

    /// Records it, unless no plan can say so. Whose agreement is needed is told with what ceases and comes to be agreed.
    fn record(self, recording: &mut Recording, out: &mut Output) -> Result<Answer, Failure> {
        let plan = recording.plan();
        let ledger = &self.ledger;
        let problems = |kept: &Kept| -> Vec<Problem> {
            let found = ledger.problems(plan, kept).into_iter();
            let errors = found.filter(|(it, _)| it.severity == Severity::Error);
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
        // What still names a row that is gone is said before anything is written.
        let mut left = ledger.left(plan, &self.after).into_iter();
        if let Some(first) = left.find(|it| it.severity == Severity::Error) {
            return Err(names(first));
        }
        let mut then = plan.clone();
        let put = ledger.put(&mut then, &self.after);
        if put.is_some() && then.manifest.required != plan.manifest.required {
            out.say(&agreement(plan, &then, recording.dialogue()))?;
        }
        let edits = ledger.edits(&self.before, &self.after, &self.from);
        if edits.is_empty() {
            out.say(&Message::new("cli-same"))?;
            return Ok(Answer::Done);
        }
        let subject = match ledger {
            Ledger::Plan => Message::new("plan-form-subject").with("what", self.what),
            ledger => Message::new("table-subject").with("what", ledger.name()),
        };
        recording.record_sheets(edits, subject, out)
    }
}

/// `manifest set FIELD VALUE`
pub fn set(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    set_in(Ledger::Plan, call, out)
}

/// Gives a line of this a new value.
pub fn set_in(ledger: Ledger, call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let Some(kind) = ledger.head_of() else {
        let rows = Message::new("cli-register-rows").with("what", ledger.word());
        return Err(Failure::Usage(rows));
    };
    let field = column(&kind, call.text("field").unwrap_or_default())?;
    let value = read(call, &kind, field, call.text("value").unwrap_or_default())?;
    let mut change = Change::of(&recording, ledger, column_name(field));
    if let Some(head) = &mut change.after.head {
        head.put(field, Some(value.as_str()).filter(|it| !it.is_empty()));
    }
    change.record(&mut recording, out)
}

/// `manifest put TABLE COLUMN=VALUE...`
pub fn put(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    put_in(Ledger::Plan, table(call)?, call, out)
}

/// Fills in a row of a table of this, or adds it.
pub fn put_in(
    ledger: Ledger,
    (table, kind): (usize, RowKind),
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let cells = cells(call, &kind)?;
    let mut change = Change::of(&recording, ledger, rows_of(&kind));
    let place = place(&kind, change.before.table(table), &cells)?;
    if let Some((rows, from)) = change.rows(table) {
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

/// `manifest take TABLE COLUMN=VALUE...`
pub fn take(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    take_in(Ledger::Plan, table(call)?, call, out)
}

/// Takes a row out of a table of this.
pub fn take_in(
    ledger: Ledger,
    (table, kind): (usize, RowKind),
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let cells = cells(call, &kind)?;
    let mut change = Change::of(&recording, ledger, rows_of(&kind));
    let Some(place) = place(&kind, change.before.table(table), &cells)? else {
        let none = Message::new("cli-plan-no-row").with("table", kind.key);
        return Err(Failure::Usage(none));
    };
    if let Some((rows, from)) = change.rows(table) {
        rows.remove(place);
        from.remove(place);
    }
    change.record(&mut recording, out)
}

/// What names something that would be gone.
pub fn names(problem: Problem) -> Failure {
    let message = Message::new("removing-says").with("path", problem.path);
    Failure::Could(message.with("why", problem.message))
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

/// The column of this name; the id of the plan, of a figure or of a scheme never changes.
fn column(kind: &RowKind, word: &str) -> Result<&'static str, Failure> {
    let is_head = matches!(kind.key, "plan" | "figure" | "scheme");
    let columns = || kind.columns().filter(|it| !is_head || *it != "id");
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
    // A setting of a scenario is of a figure or of a coverage, and few are of a year.
    let wanting = known.iter().filter(|key| given(key).is_none()).count();
    let may_want = if kind.key == "set" {
        known.len() - 1
    } else {
        0
    };
    if wanting > may_want {
        let message = Message::new("cli-plan-known").with("table", kind.key);
        return Err(Failure::Usage(message.with("columns", known.join(", "))));
    }
    let first = kind.columns().next();
    let says = |row: &Element, key: &str, value: &str| match first == Some(key) {
        true => row.name == value,
        false => row.column(key).unwrap_or_default() == value,
    };
    let is = |row: &Element| {
        let value = |key| given(key).map_or("", |(_, value)| value.as_str());
        known.iter().all(|key| says(row, key, value(key)))
    };
    Ok(rows.iter().position(is))
}

fn fill(kind: &RowKind, row: &mut Element, column: &'static str, value: &str) {
    match kind.columns().next() == Some(column) {
        true => value.clone_into(&mut row.name),
        false => row.put(column, Some(value).filter(|it| !it.is_empty())),
    }
}
