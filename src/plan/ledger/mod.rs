//! What is kept beside the clauses as something to be filled in: a figure with its values, a scenario, a scheme with its
//! surveys, a register. Each has rows, and some a head of their own; what was filled in comes to edits of single cells.

mod removal;

pub use removal::Single;

use super::check::rows_of_sheet;
use super::row::{element, made};
use super::{
    Covered, Element, Entry, Figure, Group, Overlap, Plan, Problem, RowKind, Scheme, Setting,
    SheetEdit, Survey, Value, quote,
};
use crate::i18n::Message;

/// Something to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ledger {
    /// A figure, by its id.
    Figure(String),
    /// A scenario, by its id.
    Scenario(String),
    /// A scheme, by its id.
    Scheme(String),
    /// The groups of people.
    Groups,
    /// The sources of figures.
    Sources,
    /// Who is covered.
    Covered,
    /// Who is covered twice.
    Overlaps,
}

/// What a ledger says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What it says of itself: its name is its id. Nothing where it has no head, or is not there yet.
    pub head: Option<Element>,
    /// Its rows.
    pub rows: Vec<Element>,
}

impl Ledger {
    /// By what the journal knows it.
    pub fn word(&self) -> String {
        match self {
            Ledger::Figure(id) => format!("figure/{id}"),
            Ledger::Scenario(id) => format!("scenario/{id}"),
            Ledger::Scheme(id) => format!("scheme/{id}"),
            other => other.rows_of().key.to_owned(),
        }
    }

    /// The one of this word.
    pub fn of_word(word: &str) -> Option<Ledger> {
        Some(match word.split_once('/') {
            Some(("figure", id)) => Ledger::Figure(id.to_owned()),
            Some(("scenario", id)) => Ledger::Scenario(id.to_owned()),
            Some(("scheme", id)) => Ledger::Scheme(id.to_owned()),
            Some(_) => return None,
            None => [
                Ledger::Groups,
                Ledger::Sources,
                Ledger::Covered,
                Ledger::Overlaps,
            ]
            .into_iter()
            .find(|one| one.word() == word)?,
        })
    }

    /// Its own id, where it is one of many.
    pub fn id(&self) -> Option<&str> {
        match self {
            Ledger::Figure(id) | Ledger::Scenario(id) | Ledger::Scheme(id) => Some(id),
            _ => None,
        }
    }

    /// Its file within the plan's directory.
    pub fn path(&self) -> String {
        match self {
            Ledger::Figure(id) => format!("figures/{id}.toml"),
            Ledger::Scenario(id) => format!("scenarios/{id}.toml"),
            Ledger::Scheme(_) => "registers/schemes.toml".to_owned(),
            Ledger::Groups => "registers/groups.toml".to_owned(),
            Ledger::Sources => "registers/sources.toml".to_owned(),
            Ledger::Covered | Ledger::Overlaps => "registers/coverage.toml".to_owned(),
        }
    }

    /// The kind of its rows.
    pub fn rows_of(&self) -> RowKind {
        match self {
            Ledger::Figure(_) => RowKind::of::<Value>("value"),
            Ledger::Scenario(_) => RowKind::of::<Setting>("set"),
            Ledger::Scheme(_) => RowKind::of::<Survey>("survey"),
            Ledger::Groups => RowKind::of::<Group>("group"),
            Ledger::Sources => RowKind::of::<Entry>("source"),
            Ledger::Covered => RowKind::of::<Covered>("covered"),
            Ledger::Overlaps => RowKind::of::<Overlap>("overlap"),
        }
    }

    /// The kind of its head, where that says more than an id.
    pub fn head_of(&self) -> Option<RowKind> {
        match self {
            Ledger::Figure(_) => Some(RowKind::of::<Figure>("figure")),
            Ledger::Scheme(_) => Some(RowKind::of::<Scheme>("scheme")),
            _ => None,
        }
    }

    /// What a plan holds of it.
    pub fn kept(&self, plan: &Plan) -> Kept {
        fn all<R: super::row::Row>(rows: &[R]) -> Vec<Element> {
            rows.iter().map(element).collect()
        }
        let registers = &plan.registers;
        let (head, rows) = match self {
            Ledger::Figure(id) => {
                let figure = plan.figures.get(id);
                (figure.map(element), figure.map(|it| all(&it.values)))
            }
            Ledger::Scenario(id) => {
                let scenario = plan.scenarios.get(id);
                (scenario.map(element), scenario.map(|it| all(&it.sets)))
            }
            Ledger::Scheme(id) => {
                let scheme = registers.scheme(id);
                (scheme.map(element), scheme.map(|it| all(&it.surveys)))
            }
            Ledger::Groups => (None, Some(all(&registers.groups))),
            Ledger::Sources => (None, Some(all(&registers.sources))),
            Ledger::Covered => (None, Some(all(&registers.covered))),
            Ledger::Overlaps => (None, Some(all(&registers.overlaps))),
        };
        let rows = rows.unwrap_or_default();
        Kept { head, rows }
    }

    /// Makes a plan hold this of it, to see what would be wrong then; nothing where no file could say so.
    pub fn put(&self, plan: &mut Plan, kept: &Kept) -> Option<()> {
        let (head, rows) = (kept.head.clone(), kept.rows.as_slice());
        let head = head.as_slice();
        let registers = &mut plan.registers;
        match self {
            Ledger::Figure(id) => {
                let mut figure = made::<Figure>(head).ok()?.pop()?;
                figure.values = made(rows).ok()?;
                plan.figures.insert(id.clone(), figure);
            }
            Ledger::Scenario(id) => {
                let mut scenario = made::<super::Scenario>(head).ok()?.pop()?;
                scenario.sets = made(rows).ok()?;
                plan.scenarios.insert(id.clone(), scenario);
            }
            Ledger::Scheme(id) => {
                let mut scheme = made::<Scheme>(head).ok()?.pop()?;
                scheme.surveys = made(rows).ok()?;
                match registers.schemes.iter_mut().find(|it| it.id == *id) {
                    Some(old) => *old = scheme,
                    None => registers.schemes.push(scheme),
                }
            }
            Ledger::Groups => registers.groups = made(rows).ok()?,
            Ledger::Sources => registers.sources = made(rows).ok()?,
            Ledger::Covered => registers.covered = made(rows).ok()?,
            Ledger::Overlaps => registers.overlaps = made(rows).ok()?,
        }
        Some(())
    }

    /// What would be wrong in it if it said this: each with its row and column where that is known.
    pub fn problems(&self, plan: &Plan, kept: &Kept) -> Vec<(Problem, Option<(usize, String)>)> {
        let mut plan = plan.clone();
        if self.put(&mut plan, kept).is_none() {
            return Vec::new();
        }
        rows_of_sheet(&plan, self)
    }

    /// An edit of its head, or of what its rows stand in.
    fn edit(&self) -> SheetEdit {
        let edit = SheetEdit::of(self.path());
        match self {
            Ledger::Scheme(id) => edit.row("scheme", &[("id", Some(quote::basic(id)))]),
            _ => edit,
        }
    }

    /// The edits that make one of the other, cell by cell: what reads the same in both is not touched. Each row of what it
    /// becomes says which one of the rows before it was.
    pub fn edits(&self, before: &Kept, after: &Kept, from: &[Option<usize>]) -> Vec<SheetEdit> {
        let mut edits = Vec::new();
        if let Some(new) = &after.head {
            let kind = self.head_of().unwrap_or(RowKind::of::<super::Scenario>(""));
            let blank = Element::default();
            let old = before.head.as_ref().unwrap_or(&blank);
            edits.extend(filled(self.edit(), &kind, old, new));
        }
        edits.extend(self.row_edits(before, after, from));
        edits
    }

    fn row_edits(&self, before: &Kept, after: &Kept, from: &[Option<usize>]) -> Vec<SheetEdit> {
        let kind = self.rows_of();
        let of = |row: &Element| self.edit().row(kind.key, &known(&kind, row));
        let mut edits = Vec::new();
        let gone = before.rows.iter().enumerate();
        let gone = gone.filter(|(at, _)| !from.contains(&Some(*at)));
        edits.extend(gone.map(|(_, row)| without(of(row), &kind, row)));
        let old = |at: &Option<usize>| at.and_then(|at| before.rows.get(at));
        let pairs: Vec<(Option<&Element>, &Element)> =
            from.iter().map(old).zip(&after.rows).collect();
        let renamed = |(old, new): &&(Option<&Element>, &Element)| {
            old.is_some_and(|old| known(&kind, old) != known(&kind, new))
        };
        let (others, mut waiting): (Vec<_>, Vec<_>) = pairs.iter().partition(|pair| !renamed(pair));
        for (old, new) in others.iter().filter_map(|(old, new)| Some(((*old)?, *new))) {
            edits.extend(filled(of(old), &kind, old, new));
        }
        // A row takes another's name once that one has left it.
        while !waiting.is_empty() {
            let free = waiting.iter().position(|(_, new)| {
                let name = known(&kind, new);
                let mut others = waiting.iter().filter_map(|(old, _)| *old);
                !others.any(|old| known(&kind, old) == name)
            });
            match free.map(|at| waiting.remove(at)) {
                Some((Some(old), new)) => edits.extend(filled(of(old), &kind, old, new)),
                Some((None, _)) => {}
                // Names that go round in a circle: these rows are written anew.
                None => {
                    let circle = std::mem::take(&mut waiting);
                    let old = circle.iter().filter_map(|(old, _)| *old);
                    edits.extend(old.map(|old| without(of(old), &kind, old)));
                    let new = circle.iter();
                    edits.extend(
                        new.filter_map(|(_, new)| filled(of(new), &kind, &Element::default(), new)),
                    );
                }
            }
        }
        let came = others.iter().filter(|(old, _)| old.is_none());
        edits.extend(came.filter_map(|(_, new)| filled(of(new), &kind, &Element::default(), new)));
        edits
    }

    /// What it is called in a sentence.
    pub fn name(&self) -> Message {
        Message::new("table-ledger")
            .with("what", self.rows_of().key)
            .with("id", self.id().unwrap_or_default())
    }
}

/// The text of a column of a row.
fn cell<'r>(kind: &RowKind, row: &'r Element, column: &str) -> &'r str {
    match kind.columns().next() == Some(column) {
        true => &row.name,
        false => row.column(column).unwrap_or_default(),
    }
}

/// What a row is known by.
fn known<'k>(kind: &RowKind, row: &Element) -> Vec<(&'k str, Option<String>)> {
    let known = kind.known_by().iter();
    known
        .map(|key| (*key, kind.toml(key, cell(kind, row, key))))
        .collect()
}

/// An edit that fills the columns that read otherwise; nothing where none does.
fn filled(edit: SheetEdit, kind: &RowKind, old: &Element, new: &Element) -> Option<SheetEdit> {
    let columns = kind.columns().filter(|column| {
        let (old, new) = (cell(kind, old, column), cell(kind, new, column));
        old != new
    });
    let edit = columns.fold(edit, |edit, column| {
        edit.set(column, kind.toml(column, cell(kind, new, column)))
    });
    let beside = new.columns.iter();
    let beside = beside.filter(|(key, _)| kind.columns().all(|column| column != key));
    let edit = beside
        .filter(|(key, value)| old.column(key) != Some(value))
        .fold(edit, |edit, (key, value)| {
            edit.set(key, Some(value.clone()))
        });
    Some(edit).filter(|edit| !edit.cells.is_empty())
}

/// An edit that empties every column.
fn without(edit: SheetEdit, kind: &RowKind, row: &Element) -> SheetEdit {
    let edit = kind.columns().fold(edit, |edit, key| edit.set(key, None));
    let beside = row.columns.iter();
    let beside = beside.filter(|(key, _)| kind.columns().all(|column| column != key));
    beside.fold(edit, |edit, (key, _)| edit.set(key, None))
}

#[cfg(test)]
mod tests;
