//! Rows being filled in as a table: a line a row, a cell a column. A table is a value: what is done to it is a step, and
//! each step hands back the one that takes it back. It knows nothing of where its rows come from; what is wrong with them
//! is told to it.

mod cells;
mod columns;
mod keys;
mod places;
mod steps;
#[cfg(test)]
mod tests;

pub use columns::{Column, Pick, columns, countries};
pub use keys::{Asked, key};
pub use places::Places;
pub use steps::Step;

use super::line::Line;
use crate::i18n::Message;
use crate::plan::{self, Element, RowKind, Severity};

/// Rows being filled in.
#[derive(Clone, Debug)]
pub struct Table {
    /// The kind of the rows.
    pub kind: RowKind,
    /// The columns as they are shown: those first by which a row is known.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The rows as they were.
    pub was: Vec<Element>,
    /// The selected row; behind the last of them where there is none.
    pub row: usize,
    /// The selected column.
    pub column: usize,
    /// The text of the selected cell, while it is typed.
    pub typing: Option<Line>,
    /// What is wrong with the rows, told by whoever knows the plan.
    pub flaws: Vec<Flaw>,
    /// What somebody else made of cells that were filled in here, too.
    pub met: Vec<Flaw>,
    /// Why what was typed is refused.
    pub wrong: Option<Message>,
    /// Whether new rows come last: files of data keep the order in which rows came.
    pub appends: bool,
    back: Vec<Step>,
    forth: Vec<Step>,
}

/// A row being filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Which of the rows it was before; none where it is new.
    pub from: Option<usize>,
    /// A text for each column of the kind, in canonical order; empty where the cell is.
    cells: Vec<String>,
    /// What this version does not know of it.
    beside: Vec<(String, String)>,
}

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The row and the column, where these are known.
    pub at: Option<(usize, String)>,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, and what to write instead.
    pub message: Message,
}

impl Table {
    /// A table of these rows.
    pub fn new(kind: RowKind, columns: Vec<Column>, rows: Vec<Element>) -> Table {
        let mut table = Table {
            kind,
            columns,
            rows: Vec::new(),
            was: rows,
            row: 0,
            column: 0,
            typing: None,
            flaws: Vec::new(),
            met: Vec::new(),
            wrong: None,
            appends: false,
            back: Vec::new(),
            forth: Vec::new(),
        };
        let rows = table.was.iter().enumerate();
        table.rows = rows
            .map(|(at, row)| Row::of(&kind, row, Some(at)))
            .collect();
        table
    }

    /// The same where new rows come last.
    #[must_use]
    pub fn appending(mut self) -> Table {
        self.appends = true;
        self
    }

    /// The rows as they are filled in; a row without a word counts for nothing.
    pub fn elements(&self) -> Vec<Element> {
        self.filled()
            .map(|(_, row)| row.element(&self.kind))
            .collect()
    }

    /// Which rows count, with their places in the table: one without a word only where it was so before.
    fn filled(&self) -> impl Iterator<Item = (usize, &Row)> {
        let was = |row: &Row| row.from.and_then(|at| self.was.get(at));
        let was_blank = move |row: &Row| was(row).is_some_and(|it| *it == Element::default());
        let rows = self.rows.iter().enumerate();
        rows.filter(move |(_, row)| !row.is_blank() || was_blank(row))
    }

    /// Of each row that counts, which it was before.
    pub fn origins(&self) -> Vec<Option<usize>> {
        self.filled().map(|(_, row)| row.from).collect()
    }

    /// Where a row that counts, by its place among those, stands in the table.
    pub fn place(&self, at: usize) -> usize {
        let place = self.filled().nth(at).map(|(place, _)| place);
        place.unwrap_or(at)
    }

    /// The rows as a text, as it is tracked.
    pub fn text(&self) -> String {
        self.kind.spelled(&self.elements())
    }

    /// The same with the cell that is being typed, as far as that can stand there.
    pub fn typed(&self) -> Table {
        let mut typed = self.clone();
        if typed.typing.is_some() {
            typed.accept();
        }
        typed
    }

    /// The text the rows had before.
    pub fn before(&self) -> String {
        self.kind.spelled(&self.was)
    }

    /// Puts other rows in, where these stand by now: what was typed is laid over them.
    pub fn put(&mut self, rows: &[Element], was: Vec<Element>) {
        let known = |row: &Element| Row::of(&self.kind, row, None).known(&self.kind);
        let names: Vec<_> = was.iter().map(known).collect();
        let mut free: Vec<bool> = vec![true; names.len()];
        let mut from = |row: &Element| {
            let name = known(row);
            let at = names
                .iter()
                .zip(&free)
                .position(|(one, free)| *free && *one == name);
            if let Some(free) = at.and_then(|at| free.get_mut(at)) {
                *free = false;
            }
            at
        };
        let rows: Vec<Row> = rows
            .iter()
            .map(|row| Row::of(&self.kind, row, from(row)))
            .collect();
        self.rows = rows;
        self.was = was;
        self.typing = None;
        self.met.clear();
        self.back.clear();
        self.forth.clear();
        self.row = self.row.min(self.rows.len().saturating_sub(1));
    }

    /// The selected column.
    pub fn selected(&self) -> Option<&Column> {
        self.columns.get(self.column)
    }

    /// The text of a cell, by its row and its column as they are shown.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let cell = self.columns.get(column).zip(self.rows.get(row));
        cell.map_or("", |(column, row)| row.cell(column.place))
    }

    /// A cell as people read it: names in the place of ids and words.
    pub fn said(&self, row: usize, column: usize) -> String {
        let text = self.cell(row, column);
        let Some(column) = self.columns.get(column) else {
            return text.to_owned();
        };
        match column.holds {
            plan::Column::List => {
                let names = items(text).map(|id| column.name_of(id));
                names.collect::<Vec<_>>().join(", ")
            }
            _ => column.name_of(text).to_owned(),
        }
    }

    /// What is wrong with a cell, errors first.
    pub fn flaw(&self, row: usize, column: usize) -> Option<&Flaw> {
        let key = self.columns.get(column)?.key;
        let here = |flaw: &&Flaw| {
            let at = flaw.at.as_ref();
            at.is_some_and(|(at, column)| *at == row && column == key)
        };
        let all = self.met.iter().chain(&self.flaws);
        all.filter(here).max_by_key(|flaw| flaw.severity)
    }

    /// What is wrong with the rows as a whole, errors first.
    pub fn flaw_of_all(&self) -> Option<&Flaw> {
        let whole = self.flaws.iter().filter(|flaw| flaw.at.is_none());
        whole.max_by_key(|flaw| flaw.severity)
    }

    /// Selects a cell.
    pub fn select(&mut self, row: usize, column: &str) {
        self.row = row;
        let place = self.columns.iter().position(|it| it.key == column);
        self.column = place.unwrap_or(self.column);
    }

    /// What the rows are called, for a line that stands for all of them. What has a name is called by that, and not by the id
    /// by which it is known.
    pub fn names(&self) -> Vec<String> {
        let known = self.kind.known_by();
        let name = self.columns.iter().position(|column| column.key == "name");
        let by_id = name.filter(|_| known == ["id"]);
        let called = |place: usize| Some(self.said(place, by_id?)).filter(|name| !name.is_empty());
        let named = |place: usize| {
            let columns = self.columns.iter().enumerate();
            let columns = columns.filter(|(_, column)| known.contains(&column.key));
            let texts = columns.map(|(column, _)| self.said(place, column));
            texts
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let names = self
            .filled()
            .map(|(place, _)| called(place).unwrap_or_else(|| named(place)));
        names.collect()
    }

    /// What the selected column can be chosen from.
    pub fn picks(&self) -> &[Pick] {
        self.selected().map_or(&[], |column| &column.picks)
    }
}

/// The ids of a list.
fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|id| !id.is_empty())
}

impl Row {
    /// A row that says this.
    fn of(kind: &RowKind, row: &Element, from: Option<usize>) -> Row {
        let mut columns = kind.columns();
        let first = columns.next().map(|_| row.name.clone());
        let others = columns.map(|key| row.column(key).unwrap_or_default().to_owned());
        let beside = row.columns.iter();
        let beside = beside.filter(|(key, _)| kind.columns().all(|column| column != key));
        Row {
            from,
            cells: first.into_iter().chain(others).collect(),
            beside: beside.cloned().collect(),
        }
    }

    /// A row that says nothing yet.
    fn blank(kind: &RowKind) -> Row {
        Row::of(kind, &Element::default(), None)
    }

    fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", String::as_str)
    }

    fn is_blank(&self) -> bool {
        self.beside.is_empty() && self.cells.iter().all(String::is_empty)
    }

    /// What it says.
    fn element(&self, kind: &RowKind) -> Element {
        let cells = kind.columns().zip(&self.cells);
        let named = cells.skip(1).filter(|(_, text)| !text.is_empty());
        let named = named.map(|(key, text)| (key.to_owned(), text.clone()));
        Element {
            name: self.cell(0).to_owned(),
            columns: named.chain(self.beside.iter().cloned()).collect(),
        }
    }

    /// What it is known by among the others; all that it says where rows are a set.
    fn known(&self, kind: &RowKind) -> Vec<String> {
        let known = kind.known_by();
        let cells = kind.columns().zip(&self.cells);
        let cells = cells.filter(|(key, _)| known.is_empty() || known.contains(key));
        cells.map(|(_, text)| text.clone()).collect()
    }
}
