//! Whose the numbers of a costing are: who wrote the amount, the share or the day that stands in a clause, who set the value
//! and the growth of a figure, and what a scenario puts in their place.

use super::asked::Asked;
use super::sheet_owner::Sheets;
use crate::costing::{Explained, Factor, LineKind, What};
use crate::plan::{ClauseId, Field, Plan, Voice};
use crate::track::{BlamedClause, ChangeIx, CommitId, History, blame};
use std::collections::BTreeMap;

/// Who wrote a number, and with which change. Nobody is known where a change says of no voice.
#[derive(Clone, Copy)]
pub struct Owner {
    /// For whom.
    pub voice: Option<Voice>,
    /// The change.
    pub commit: CommitId,
    /// Whether it is only the first change that this copy of the history knows of.
    pub is_before: bool,
}

impl Owner {
    /// Of a change.
    pub fn of(history: &History, at: ChangeIx) -> Option<Owner> {
        let change = history.change(at)?;
        Some(Owner {
            voice: change.hand().map(|known| known.voice),
            commit: change.id,
            is_before: change.shallow,
        })
    }
}

/// A year that is being explained.
pub struct Year<'a> {
    /// What was asked.
    pub asked: &'a Asked,
    /// The plan, which may have amendments in it.
    pub plan: &'a Plan,
    /// The scenario.
    pub scenario: Option<&'a str>,
    /// The year.
    pub year: i64,
}

/// Who set a factor.
#[derive(Clone, Default)]
pub struct Whose {
    /// The value itself, in the clause, the figure or the scenario.
    pub value: Option<Owner>,
    /// How a figure goes on from its last row: its growth, or that it is held.
    pub rule: Option<Owner>,
    /// What a scenario does to it beside, by key.
    pub scenario: Vec<(&'static str, Option<Owner>)>,
}

/// Who wrote the words of some clauses, and who set the figures.
pub struct Owners<'a> {
    year: &'a Year<'a>,
    clauses: BTreeMap<ClauseId, (History, BlamedClause)>,
    sheets: Sheets<'a>,
}

impl<'a> Owners<'a> {
    /// Of what these lines are made of. Where a history cannot be read, of less.
    pub fn of(year: &'a Year<'a>, found: &[Explained]) -> Owners<'a> {
        let asked = year.asked;
        let mut clauses = BTreeMap::new();
        for clause in found.iter().map(|one| &one.clause) {
            if clauses.contains_key(clause) {
                continue;
            }
            let manifest = &asked.plan.manifest;
            let history = asked.open.history_of(asked.rev, manifest, clause).ok();
            let blamed = history.and_then(|(history, texts)| {
                let blamed = blame(&history, texts.as_ref(), clause, asked.rev)?;
                texts.missing().is_none().then_some((history, blamed))
            });
            if let Some(blamed) = blamed {
                clauses.insert(clause.clone(), blamed);
            }
        }
        Owners {
            year,
            clauses,
            sheets: Sheets::of(year, found),
        }
    }

    /// Who set a factor of a line.
    pub fn find(&self, line: &Explained, factor: &Factor) -> Whose {
        match (factor.what, &factor.used) {
            (What::Coverage, _) => Whose {
                value: self.in_clause(line, factor.what),
                scenario: self.sheets.of_coverage(&line.name),
                ..Whose::default()
            },
            (_, Some(used)) => self.sheets.of_figure(used),
            (_, None) => Whose {
                value: self.in_clause(line, factor.what),
                ..Whose::default()
            },
        }
    }

    /// Who wrote what a factor is read from in the clause.
    fn in_clause(&self, line: &Explained, what: What) -> Option<Owner> {
        let own = match line.kind {
            LineKind::Benefit => Field::Benefit,
            _ => Field::Contribution,
        };
        let keys: &[&str] = match what {
            What::Level => &["amount", "rate"],
            What::Periods => &["start"],
            What::Admin => &["admin", "admin-share"],
            What::Collected => &["collected"],
            What::Coverage => {
                let rows = &self.year.plan.clauses.get(&line.clause)?.coverage;
                let rows = rows.iter().filter(|row| row.of == line.name);
                let years = rows.filter_map(|row| row.year);
                let years = years.filter(|at| *at <= self.year.year);
                let of = format!("; year: {};", years.max()?);
                let row = |text: &str| is_named(text, &line.name) && text.contains(&of);
                return self.wrote(&line.clause, &Field::Coverage, &row, "share");
            }
            What::People | What::Of | What::Rise | What::Exchange => return None,
        };
        let row = |text: &str| is_named(text, &line.name);
        let mut owners = keys
            .iter()
            .map(|key| self.wrote(&line.clause, &own, &row, key));
        owners.find_map(|owner| owner)
    }

    /// Who wrote a column of the row that is meant. Nobody where an amendment that is not adopted says something else.
    fn wrote(
        &self,
        clause: &ClauseId,
        field: &Field,
        row: &dyn Fn(&str) -> bool,
        key: &str,
    ) -> Option<Owner> {
        let (history, blamed) = self.clauses.get(clause)?;
        let (_, spans) = blamed.fields.iter().find(|(known, _)| known == field)?;
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let (at, value) = cell(&text, row, key)?;
        let costed = self.year.plan.clauses.get(clause)?.get(field)?;
        if cell(&costed, row, key).map(|(_, value)| value) != Some(value) {
            return None;
        }
        let mut end = 0;
        let span = spans.iter().find(|span| {
            end += span.text.len();
            end > at
        })?;
        Owner::of(history, span.inserted?)
    }
}

/// A column of the row that is meant: where in the text it stands, and what it says.
fn cell<'t>(text: &'t str, row: &dyn Fn(&str) -> bool, key: &str) -> Option<(usize, &'t str)> {
    let column = format!("; {key}: ");
    let mut begin = 0;
    text.split_inclusive('\n').find_map(|line| {
        let start = begin;
        begin += line.len();
        let at = line.find(&column).filter(|_| row(line))? + column.len();
        let rest = line.get(at..)?;
        let value = rest.split([';', '\n']).next()?;
        Some((start + at, value.trim()))
    })
}

/// Whether a row is known by this name.
fn is_named(row: &str, name: &str) -> bool {
    let rest = row.trim_end_matches('\n').strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(';'))
}
