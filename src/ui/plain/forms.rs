//! Fields to be filled in, rows to be filled in as a table, and a clause on its way to another place.

use super::Line;
use super::teller::Teller;
use super::telling::{Part, Telling, Typing};
use crate::app::State;
use crate::app::fields::{Entry, Fields, Value};
use crate::app::model::form::Form;
use crate::app::model::form::moving::{Moving, Stop};
use crate::app::model::workspace::Workspace;
use crate::app::table::Table;
use crate::i18n::Message;
use crate::plan::{ClauseId, Severity};
use crate::text::one_line;
use crate::ui::{form as screen, table as rows};

/// A form as it is.
pub fn tell(state: &State, form: &Form, teller: &Teller<'_>) -> Telling {
    match form {
        Form::Fields(fields) => match fields.table() {
            Some(table) => self::table(fields, table, teller),
            None => self::fields(fields, teller),
        },
        Form::Moving(moving) => match &state.workspace {
            Some(workspace) => self::moving(workspace, moving, teller),
            None => Telling::at("moving", Line::default()),
        },
    }
}

/// Field by field, its name and what stands in it.
fn fields(fields: &Fields, teller: &Teller<'_>) -> Telling {
    let lines = fields.entries.iter().map(|entry| field(entry, teller));
    let list = Part::list(lines.collect(), fields.selected);
    let hint = screen::hint_of(fields).map(|hint| teller.say(&hint));
    let mut telling = Telling::at("form", teller.say(&fields.title))
        .part(list)
        .part(Part::text(hint.into_iter().collect()).about(fields.selected));
    let entry = fields.entries.get(fields.selected);
    telling.typing = entry.and_then(|entry| {
        let name = teller.say(&entry.label);
        match &entry.value {
            Value::Line(line) => Some(Typing::of(name, line)),
            Value::Prose(buffer) => Some(Typing {
                name,
                text: buffer.text().to_owned(),
                cursor: buffer.cursor(),
                selection: buffer.selection(),
                hidden: false,
            }),
            Value::One(..) | Value::Many(..) | Value::Rows(_) => None,
        }
    });
    telling
}

fn field(entry: &Entry, teller: &Teller<'_>) -> Line {
    let name = teller.say(&entry.label);
    let said = match &entry.value {
        Value::Rows(table) => table.names().join(", "),
        value => value.said(),
    };
    let said = one_line(&said);
    match said.is_empty() {
        true => Line::line(format!("{name}: {}", teller.word("plain-empty"))),
        false => Line::line(format!("{name}: {said}")),
    }
}

/// Row by row, each cell behind the name of its column.
fn table(fields: &Fields, table: &Table, teller: &Teller<'_>) -> Telling {
    let entry = fields.entries.get(fields.selected);
    let mut place = vec![teller.say(&fields.title).into_string()];
    place.extend(entry.map(|entry| teller.say(&entry.label).into_string()));
    let telling = Telling::at("table", Line::line(place.join(", ")));
    let all = (0..table.rows.len()).map(|at| {
        let cells = table.columns.iter().enumerate().filter_map(|(column, it)| {
            let said = table.said(at, column);
            let wrong = table.flaw(at, column).map(|flaw| flaw.severity);
            let wrong = wrong.filter(|severity| *severity == Severity::Error);
            let wrong = wrong.map(|_| format!(" ({})", teller.word("plain-wrong")));
            let said = format!("{said}{}", wrong.unwrap_or_default());
            (!said.is_empty()).then(|| format!("{}: {said}", teller.say(&it.name)))
        });
        let cells = cells.collect::<Vec<_>>().join("; ");
        let row = Message::new("plain-row")
            .with("row", at + 1)
            .with("cells", cells);
        teller.say(&row)
    });
    let mut lines: Vec<Line> = all.collect();
    if lines.is_empty() {
        lines.push(teller.word("table-empty"));
    }
    let names = table
        .columns
        .iter()
        .map(|column| teller.say(&column.name).into_string());
    let names = Line::line(names.collect::<Vec<_>>().join(", "));
    let mut telling = telling
        .part(Part::aside(vec![names]))
        .part(Part::aside(lines))
        .part(cell(table, teller))
        .part(about(fields, table, teller));
    let name = table.selected().map(|column| teller.say(&column.name));
    telling.typing = table
        .typing
        .as_ref()
        .zip(name)
        .map(|(line, name)| Typing::of(name, line));
    telling
}

/// The selected cell: its column, what stands in it, and its row.
fn cell(table: &Table, teller: &Teller<'_>) -> Part {
    let Some(column) = table.selected() else {
        return Part::default();
    };
    let said = table.said(table.row, table.column);
    let said = match said.is_empty() {
        true => teller.word("plain-empty").into_string(),
        false => said,
    };
    let message = Message::new("plain-cell")
        .with("column", column.name.clone())
        .with("text", said)
        .with("row", table.row + 1)
        .with("rows", table.rows.len());
    Part::text(vec![teller.say(&message)]).about(format!("{} {}", table.row, table.column))
}

/// What the selected cell means, what it takes, and what is wrong with it.
fn about(fields: &Fields, table: &Table, teller: &Teller<'_>) -> Part {
    let column = table.selected();
    let means = column.map(|column| [column.about.clone(), rows::takes(column)]);
    let wrong = rows::wrong(fields, table).cloned();
    let lines = means.into_iter().flatten().chain(wrong);
    Part::text(lines.map(|line| teller.say(&line)).collect())
}

/// A clause on its way: under what it would stand, and between which.
fn moving(workspace: &Workspace, moving: &Moving, teller: &Teller<'_>) -> Telling {
    let title = |id: &ClauseId| screen::title_of(workspace, id).to_owned();
    let under = match moving.target().0 {
        Some(parent) => Message::new("ui-form-move-under").with("title", title(parent)),
        None => Message::new("ui-form-move-top"),
    };
    let before = moving.at.checked_sub(1).and_then(|at| moving.rows.get(at));
    let after = moving.rows.get(moving.at);
    let neighbour = |id: &'static str, row: Option<&Stop>| {
        row.map(|row| teller.say(&Message::new(id).with("title", title(&row.id))))
    };
    let lines = [
        Some(teller.say(&under)),
        neighbour("plain-behind", before),
        neighbour("plain-before", after),
    ];
    let hint = match &moving.wrong {
        Some(wrong) => teller.say(wrong),
        None => Line::line(spoken(&teller.word("ui-form-move-hint"))),
    };
    let place = format!(
        "{}: {}",
        teller.word(moving.title()),
        moving
            .clauses
            .iter()
            .map(title)
            .collect::<Vec<_>>()
            .join(", ")
    );
    let outline = moving.rows.iter().map(|row| Line::line(title(&row.id)));
    Telling::at("moving", Line::line(place))
        .part(Part::text(lines.into_iter().flatten().collect()).about(moving.at))
        .part(Part::text(vec![hint]))
        .part(Part::aside(outline.collect()))
}

fn spoken(hint: &str) -> String {
    super::teller::spoken_key(&hint.replace(" · ", ", "))
}
