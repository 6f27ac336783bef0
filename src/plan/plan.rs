//! A plan: its manifest, its clauses and its registers.

use super::{Clause, ClauseId, Manifest, Problem};
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
    /// The clause files that could not be read, by their stems, each with what is wrong with it: no clause may be
    /// written in their place.
    pub broken: BTreeMap<String, Problem>,
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

/// An entry of a register: a group of people, a scheme or a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Of the form of a clause's id.
    pub id: String,
    /// As it shall be shown.
    pub name: String,
    /// Prose; may be absent.
    pub description: Option<String>,
    /// Of a scheme: `statutory` or `community-based`.
    pub kind: Option<String>,
}

/// The registers the secretariat keeps, each in the order of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    /// `groups.toml`: groups of people.
    pub groups: Vec<Entry>,
    /// `schemes.toml`: schemes that exist.
    pub schemes: Vec<Entry>,
    /// `sources.toml`: where figures come from.
    pub sources: Vec<Entry>,
}

impl Registers {
    /// The entry of this id.
    pub fn group(&self, id: &str) -> Option<&Entry> {
        self.groups.iter().find(|one| one.id == id)
    }
}
