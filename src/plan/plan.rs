//! A plan: its manifest, its clauses and its registers.

use super::{Clause, ClauseId, Figure, Manifest, Problem, Registers, Scenario};
use std::collections::BTreeMap;

/// A plan as it stands at one revision.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// `plan.toml`; where that file is broken, a blank one.
    pub manifest: Manifest,
    /// The clauses by id.
    pub clauses: BTreeMap<ClauseId, Clause>,
    /// The folder below `clauses/` that each clause's file lies in, without slashes at its ends; empty for
    /// `clauses/` itself. It carries no meaning beyond finding the file.
    pub folders: BTreeMap<ClauseId, String>,
    /// `registers/*.toml`.
    pub registers: Registers,
    /// `figures/<id>.toml` by id.
    pub figures: BTreeMap<String, Figure>,
    /// `scenarios/<id>.toml` by id.
    pub scenarios: BTreeMap<String, Scenario>,
    /// The clause files that could not be read, by their stems, each with what is wrong with it: no clause may be
    /// written in their place.
    pub broken: BTreeMap<String, Problem>,
    /// The files of figures, scenarios and registers that could not be read, by their paths, each with what is wrong with
    /// it: none of them is written.
    pub unread: BTreeMap<String, Problem>,
}

impl Plan {
    /// Whether a newer Plenary wrote this plan: this one shows it and changes nothing.
    pub fn read_only(&self) -> bool {
        self.manifest.format > Manifest::FORMAT
    }

    /// The path of a clause's file within the plan's directory, existing or to be made.
    pub fn path(&self, clause: &ClauseId) -> String {
        match self.folders.get(clause).map(String::as_str) {
            Some("") | None => format!("clauses/{clause}.toml"),
            Some(folder) => format!("clauses/{folder}/{clause}.toml"),
        }
    }

    /// The clause at the top that a clause stands under, or the clause itself. A parent that is missing or a
    /// circle ends the way up.
    pub fn top_of<'a>(&'a self, clause: &'a ClauseId) -> &'a ClauseId {
        let mut top = clause;
        for _ in 0..self.clauses.len() {
            let parent = self.clauses.get(top).and_then(|it| it.parent.as_ref());
            match parent.filter(|parent| self.clauses.contains_key(*parent)) {
                Some(parent) => top = parent,
                None => break,
            }
        }
        top
    }

    /// The clauses that stand directly under a parent (or at the top), in their order.
    pub fn children(&self, parent: Option<&ClauseId>) -> Vec<&Clause> {
        let mut children: Vec<&Clause> = self
            .clauses
            .values()
            .filter(|clause| clause.parent.as_ref() == parent)
            .collect();
        children.sort_by_key(|clause| clause.order);
        children
    }

    /// Whether a clause is another one or stands, however deep, under it.
    pub fn is_within(&self, clause: &ClauseId, other: &ClauseId) -> bool {
        let mut at = Some(clause);
        for _ in 0..=self.clauses.len() {
            match at {
                Some(here) if here == other => return true,
                Some(here) => at = self.clauses.get(here).and_then(|it| it.parent.as_ref()),
                None => return false,
            }
        }
        false
    }
}
