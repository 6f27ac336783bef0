//! Whose the numbers of a costing are: who wrote the amount, the share or the day that stands in a clause, who set the value
//! and the growth of a figure, and what a scenario puts in their place. The screen and the command line ask alike.

mod sheets;

use super::open_plan::OpenPlan;
use crate::costing::{Explained, Factor, LineKind, What};
use crate::plan::{ClauseId, Field, Plan};
use crate::track::{BlamedClause, CommitId, History, Owner, Texts, Whose, blame};
use sheets::Sheets;
use std::collections::BTreeMap;

/// A year that is being explained.
pub struct Year<'a> {
    /// Where the plan lies.
    pub open: &'a OpenPlan,
    /// The revision.
    pub rev: CommitId,
    /// The plan at that revision, which may have amendments in it.
    pub plan: &'a Plan,
    /// The scenario.
    pub scenario: Option<&'a str>,
    /// The year.
    pub year: i64,
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
        let mut clauses = BTreeMap::new();
        for clause in found.iter().map(|one| &one.clause) {
            if clauses.contains_key(clause) {
                continue;
            }
            let manifest = &year.plan.manifest;
            let history = year.open.history_of(year.rev, manifest, clause).ok();
            let blamed = history.and_then(|(history, texts)| {
                let blamed = blame(&history, &texts, clause, year.rev)?;
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

    /// Who set the factors of these lines, line by line.
    pub fn all(&self, found: &[Explained]) -> Vec<Vec<Whose>> {
        let lines = found.iter().map(|one| {
            let factors = one.factors.iter();
            factors.map(|factor| self.find(one, factor)).collect()
        });
        lines.collect()
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
            LineKind::Contribution => Field::Contribution,
            LineKind::Cost => Field::Cost,
            LineKind::Funding => Field::Funding,
        };
        let keys: &[&str] = match what {
            What::Level => &["amount", "rate"],
            What::Amount => &["amount"],
            What::Periods => &["start"],
            What::Admin => &["admin", "admin-share"],
            What::Collected => &["collected"],
            What::Coverage => {
                let rows = &self.year.plan.clauses.get(&line.clause)?.coverage;
                let rows = rows.iter().filter(|row| row.of == line.name);
                let years = rows.filter_map(|row| row.year);
                let years = years.filter(|at| *at <= self.year.year);
                let year = format!("; year: {};", years.max()?);
                let row = |text: &str| is_named(text, &line.name) && text.contains(&year);
                return self.wrote(&line.clause, &Field::Coverage, &row, "share");
            }
            What::People | What::Of | What::Rise | What::Exchange => return None,
        };
        let since = line.since.map(|year| format!("; year: {year}"));
        let row = |text: &str| {
            is_named(text, &line.name) && since.as_ref().is_none_or(|year| says(text, year))
        };
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

/// Whether a column of a row says just this.
fn says(row: &str, column: &str) -> bool {
    let mut after = row.split(column).skip(1);
    after.any(|rest| rest.is_empty() || rest.starts_with([';', '\n']))
}

/// Whether a row is known by this name.
fn is_named(row: &str, name: &str) -> bool {
    let rest = row.trim_end_matches('\n').strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(';'))
}
