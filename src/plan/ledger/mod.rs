//! What is kept beside the clauses as something to be filled in: the plan itself, a figure with its values, a scenario, a
//! scheme with its surveys, a register. Each has rows, and some a head of their own; what was filled in comes to edits of
//! single cells.

mod manifest;
mod manifest_edits;
mod removal;
mod row_edits;

pub(super) use manifest::{Said, Seat};
pub use removal::Single;

use row_edits::{filled, row_edits};

use super::row::{element, made};
use super::{
    Covered, Element, Entry, Figure, Group, Manifest, Overlap, Plan, Resource, RowKind, Scheme,
    Setting, Survey, TableEdit, Value, quote,
};
use crate::i18n::Message;

/// Something to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ledger {
    /// The plan itself and who negotiates it.
    Plan,
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
    /// What can be learnt from.
    Resources,
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
    /// Its rows, a table for each of its kinds.
    pub tables: Vec<Vec<Element>>,
}

/// A cell of one of its tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTable {
    /// Which of its tables.
    pub table: usize,
    /// Which row.
    pub row: usize,
    /// Which column.
    pub column: String,
}

impl Ledger {
    /// By what the journal knows it.
    pub fn word(&self) -> String {
        match self {
            Ledger::Figure(id) => format!("figure/{id}"),
            Ledger::Scenario(id) => format!("scenario/{id}"),
            Ledger::Scheme(id) => format!("scheme/{id}"),
            other => other.key().to_owned(),
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
                Ledger::Plan,
                Ledger::Groups,
                Ledger::Sources,
                Ledger::Resources,
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
            Ledger::Plan => Manifest::PATH.to_owned(),
            Ledger::Scheme(_) => "registers/schemes.toml".to_owned(),
            Ledger::Groups => "registers/groups.toml".to_owned(),
            Ledger::Sources => "registers/sources.toml".to_owned(),
            Ledger::Resources => "registers/resources.toml".to_owned(),
            Ledger::Covered | Ledger::Overlaps => "registers/coverage.toml".to_owned(),
        }
    }

    /// What it is called in files: the key of its rows.
    fn key(&self) -> &'static str {
        match self {
            Ledger::Plan => "plan",
            other => other.tables().first().map_or("", |kind| kind.key),
        }
    }

    /// The kinds of its rows, a table each.
    pub fn tables(&self) -> Vec<RowKind> {
        let one = match self {
            Ledger::Plan => return manifest::tables(),
            Ledger::Figure(_) => RowKind::of::<Value>("value"),
            Ledger::Scenario(_) => RowKind::of::<Setting>("set"),
            Ledger::Scheme(_) => RowKind::of::<Survey>("survey"),
            Ledger::Groups => RowKind::of::<Group>("group"),
            Ledger::Sources => RowKind::of::<Entry>("source"),
            Ledger::Resources => RowKind::of::<Resource>("resource"),
            Ledger::Covered => RowKind::of::<Covered>("covered"),
            Ledger::Overlaps => RowKind::of::<Overlap>("overlap"),
        };
        vec![one]
    }

    /// The kind of its head, where that says more than an id.
    pub fn head_of(&self) -> Option<RowKind> {
        match self {
            Ledger::Plan => Some(manifest::head()),
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
            Ledger::Plan => return manifest::kept(&plan.manifest),
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
            Ledger::Resources => (None, Some(all(&registers.resources))),
            Ledger::Covered => (None, Some(all(&registers.covered))),
            Ledger::Overlaps => (None, Some(all(&registers.overlaps))),
        };
        let tables = vec![rows.unwrap_or_default()];
        Kept { head, tables }
    }

    /// Makes a plan hold this of it, to see what would be wrong then; nothing where no file could say so.
    pub fn put(&self, plan: &mut Plan, kept: &Kept) -> Option<()> {
        let (head, rows) = (kept.head.clone(), kept.table(0));
        let head = head.as_slice();
        let registers = &mut plan.registers;
        match self {
            Ledger::Plan => plan.manifest = Said::of(kept)?.manifest(&plan.manifest)?,
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
            Ledger::Resources => registers.resources = made(rows).ok()?,
            Ledger::Covered => registers.covered = made(rows).ok()?,
            Ledger::Overlaps => registers.overlaps = made(rows).ok()?,
        }
        Some(())
    }

    /// An edit of its head, or of what its rows stand in.
    fn edit(&self) -> TableEdit {
        let edit = TableEdit::of(self.path());
        match self {
            Ledger::Scheme(id) => edit.row("scheme", &[("id", Some(quote::basic(id)))]),
            _ => edit,
        }
    }

    /// The edits that make one of the other, cell by cell: what reads the same in both is not touched. Each row of what it
    /// becomes, table by table, says which one of the rows before it was.
    pub fn edits(
        &self,
        before: &Kept,
        after: &Kept,
        from: &[Vec<Option<usize>>],
    ) -> Vec<TableEdit> {
        if *self == Ledger::Plan {
            return manifest_edits::edits(before, after, from);
        }
        let mut edits = Vec::new();
        if let Some(new) = &after.head {
            let kind = self.head_of().unwrap_or(RowKind::of::<super::Scenario>(""));
            let blank = Element::default();
            let old = before.head.as_ref().unwrap_or(&blank);
            edits.extend(filled(self.edit(), &kind, old, new));
        }
        for (at, kind) in self.tables().into_iter().enumerate() {
            let (rows, from) = ((before.table(at), after.table(at)), from.get(at));
            let from = from.map_or(&[][..], Vec::as_slice);
            edits.extend(row_edits(&self.edit(), kind, rows, from));
        }
        edits
    }

    /// What it is called in a sentence.
    pub fn name(&self) -> Message {
        Message::new("table-ledger")
            .with("what", self.key())
            .with("id", self.id().unwrap_or_default())
    }
}

impl Kept {
    /// The rows of one of its tables.
    pub fn table(&self, at: usize) -> &[Element] {
        self.tables.get(at).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod manifest_tests;
#[cfg(test)]
mod tests;
