//! The library, the outline with the clause that is read beside it, and a text that is being typed.

use super::Line;
use super::marked::paragraphs;
use super::teller::{Teller, spoken_key};
use super::telling::{Part, Telling, Typing};
use crate::app::area::Pane;
use crate::app::command::Command;
use crate::app::glance::{self, Glance};
use crate::app::library::Entry;
use crate::app::model::editor::Editing;
use crate::app::model::library::{Known, Library};
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::{State, board, commands, page};
use crate::dialogue::Standing;
use crate::i18n::Message;
use crate::plan::OutlineRow;
use crate::text::Width;

/// The plans one can open, and what else can be done.
pub fn library(state: &State, teller: &Teller<'_>) -> Telling {
    let library = &state.library;
    let mut lines = Vec::new();
    let mut selected = None;
    let mut heading = None;
    let mut headings = Vec::new();
    for (place, entry) in library.entries().into_iter().enumerate() {
        let line = match entry {
            Entry::Air | Entry::Glance(_) => None,
            Entry::Heading(id) => {
                headings.push(teller.word(id));
                heading = headings.last().cloned();
                None
            }
            Entry::Command(id) => commands::named(id).map(|command| command_line(command, teller)),
            Entry::Plan(place) => plan_line(library, place, teller),
        };
        if place == library.selected {
            selected = Some(lines.len());
        }
        if let Some(line) = line {
            // The first entry under a heading says what it is one of.
            let line = match heading.take() {
                Some(heading) => Line::line(format!("{heading}: {line}")),
                None => line,
            };
            lines.push(line);
        }
    }
    let place = format!("Plenary, {}", teller.word("ui-library-title"));
    let list = Part::list(lines, selected.unwrap_or(0));
    Telling::at("library", Line::line(place))
        .part(list)
        .part(Part::aside(headings))
}

/// A plan that one can open: what it is called, where it is, and how far it has come.
fn plan_line(library: &Library, place: usize, teller: &Teller<'_>) -> Option<Line> {
    let (title, detail) = match library.known.get(place)? {
        Known::Here { title, folder } => (title, library.path(folder)),
        Known::Example { title, name } => (title, name.clone()),
    };
    let told = library.glance(place).map(|told| glance(told, teller));
    let parts = [Some(title.clone()), Some(detail), told].into_iter();
    Some(Line::line(parts.flatten().collect::<Vec<_>>().join(", ")))
}

/// How a plan stands: the letters of the parties are their names here.
fn glance(told: &Result<Glance, Message>, teller: &Teller<'_>) -> String {
    let row = glance::row(told, 0, &Width::ENDLESS, teller.language);
    teller.row(&row).into_string()
}

/// What a command is called, and its key.
pub fn command_line(command: &Command, teller: &Teller<'_>) -> Line {
    let key = teller
        .keys
        .first(command.id)
        .map(|chord| spoken_key(&chord.to_string()));
    let name = teller.word(command.name);
    Line::line(key.map_or(name.to_string(), |key| format!("{name}, {key}")))
}

/// The outline or the clause, whichever has the keys; the other one is heard with the whole screen.
pub fn tell(state: &State, workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    if let Some(editing) = &workspace.editing {
        return typing(workspace, editing, teller);
    }
    let clause = clause(workspace, teller);
    let id = workspace.selected_id();
    let rows = workspace.outline.rows().iter();
    let lines = rows.map(|row| self::row(workspace, row, teller));
    if workspace.pane == Pane::Outline {
        let outline = Part::list(lines.collect(), workspace.selected);
        let place = teller.word("app-outline");
        return Telling::at("outline", place)
            .part(outline)
            .part(Part::aside(clause));
    }
    let place = id.map_or_else(
        || teller.word("app-outline"),
        |id| teller.clause(workspace, id),
    );
    let height = usize::from(state.layout().page.height);
    let about = id.map(ToString::to_string).unwrap_or_default();
    let text = Part::text(clause)
        .about(about)
        .viewed(workspace.page.scroll, height);
    // On a wide screen the outline stands beside it.
    let beside = match state.layout().outline.is_empty() {
        true => Vec::new(),
        false => lines.collect(),
    };
    Telling::at("clause", place)
        .part(text)
        .part(Part::aside(beside))
}

/// A row of the outline: number, title, what is pending, where it stands, and who changed it.
fn row(workspace: &Workspace, row: &OutlineRow, teller: &Teller<'_>) -> Line {
    let clause = workspace.shown().clauses.get(&row.id);
    let title = clause.map_or("", |clause| clause.title.as_str());
    let mut parts = vec![format!("{} {title}", row.number)];
    let fates = workspace.fates(&row.id);
    parts.extend(fates.iter().map(|(fate, voice)| {
        let meaning = Message::new(match fate.meaning() {
            "ui-legend-added" => "plain-added",
            meaning => meaning,
        });
        let meaning = teller.say(&meaning);
        match voice {
            Some(voice) => format!("{}: {meaning}", teller.say(&voice.name())),
            None => meaning.into_string(),
        }
    }));
    let known = workspace.outline.find(&row.id);
    let known = known.and_then(|place| workspace.board.row(place, &row.id));
    if let Some(known) = known.filter(|_| workspace.then.is_none()) {
        let missing = |cell: &crate::dialogue::Cell| cell.standing == Standing::Missing;
        if !known.cells.iter().all(missing) {
            parts.push(teller.say(&known.consensus.name()).into_string());
        }
        if known.brackets > 0 {
            let open = Message::new("plain-brackets").with("count", known.brackets);
            parts.push(teller.say(&open).into_string());
        }
    }
    let marks = workspace.marks.get(&row.id).map_or(&[][..], Vec::as_slice);
    if !marks.is_empty() {
        let who = teller.names(marks.iter().map(|voice| Hand::of(*voice)));
        let changed = Message::new("plain-changed-by").with("who", who);
        parts.push(teller.say(&changed).into_string());
    }
    Line::line(parts.join(", "))
}

/// The selected clause: its kind, where it stands between the parties, its text and its details.
fn clause(workspace: &Workspace, teller: &Teller<'_>) -> Vec<Line> {
    let Some(clause) = workspace.selected_clause() else {
        return vec![Line::line(page::without_clause(
            workspace,
            teller.language,
            teller.keys,
        ))];
    };
    let number = workspace.number(&clause.id).unwrap_or_default();
    let kind = teller.say(&clause.kind.name());
    let mut lines = vec![Line::line(format!("{number}, {kind}"))];
    lines.extend(board::said(workspace, &clause.id, teller.language).map(Line::line));
    let changed = board::changed(workspace, &clause.id, teller.language);
    lines.extend(
        changed
            .into_iter()
            .map(|line| Line::line(line.trim_start_matches(['≈', ' ']).to_owned())),
    );
    lines.push(Line::line(clause.title.clone()));
    lines.extend(paragraphs_of(&clause.text));
    for (name, value) in page::filled(clause, workspace, teller.language) {
        let value = value.lines().collect::<Vec<_>>().join(", ");
        lines.push(Line::line(format!("{name}: {value}")));
    }
    lines
}

/// The paragraphs of a text as they stand.
pub fn paragraphs_of(text: &str) -> impl Iterator<Item = Line> {
    let rows = text.lines().filter(|row| !row.trim().is_empty());
    rows.map(|row| Line::line(row.to_owned()))
}

/// A text that is being typed, and what it changes.
fn typing(workspace: &Workspace, editing: &Editing, teller: &Teller<'_>) -> Telling {
    let name = teller.say(&editing.name(workspace));
    let place = Message::new("plain-editing")
        .with("name", name.as_str())
        .with("clause", teller.clause(workspace, &editing.clause).as_str());
    let mut preview = teller.word("ui-edit-preview");
    if editing.approximate {
        let approximate = teller.word("ui-edit-approximate");
        preview = Line::line(format!("{preview}, {approximate}"));
    }
    let change = Part::aside(paragraphs(&editing.preview, teller)).caption(preview);
    let mut telling = Telling::at("editing", teller.say(&place)).part(change);
    telling.typing = Some(Typing {
        name,
        text: editing.buffer.text().to_owned(),
        cursor: editing.buffer.cursor(),
        selection: editing.buffer.selection(),
        hidden: false,
    });
    telling
}
