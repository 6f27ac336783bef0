//! Whose the numbers of a term are: who wrote the amount, the share or the day that stands in the clause.

use super::asked::Asked;
use crate::costing::{Explained, LineKind, What};
use crate::plan::{ClauseId, Field, Voice};
use crate::shell::cli::verbs::marks;
use crate::track::{BlamedClause, CommitId, History, blame};
use std::collections::BTreeMap;

/// Who wrote a number, and with which change. Nobody is known where a change says of no voice.
#[derive(Clone, Copy)]
pub struct Owner {
    /// For whom.
    pub voice: Option<Voice>,
    /// The change.
    pub commit: CommitId,
}

/// Who wrote the words of some clauses.
pub struct Owners {
    clauses: BTreeMap<ClauseId, (History, BlamedClause)>,
}

impl Owners {
    /// Of the clauses that these lines stand in. Where a history cannot be read, of fewer.
    pub fn of(asked: &Asked, found: &[Explained]) -> Owners {
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
        Owners { clauses }
    }

    /// Who wrote what a factor of a line is read from in the clause.
    pub fn find(&self, asked: &Asked, line: &Explained, what: What, year: i64) -> Option<Owner> {
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
                let rows = &asked.plan.clauses.get(&line.clause)?.coverage;
                let rows = rows.iter().filter(|row| row.of == line.name);
                let years = rows.filter_map(|row| row.year).filter(|at| *at <= year);
                let of = format!("; year: {};", years.max()?);
                let row = |text: &str| is_named(text, &line.name) && text.contains(&of);
                return self.wrote(&line.clause, &Field::Coverage, row, "share");
            }
            What::People | What::Of | What::Rise | What::Exchange => return None,
        };
        let row = |text: &str| is_named(text, &line.name);
        let mut owners = keys
            .iter()
            .map(|key| self.wrote(&line.clause, &own, row, key));
        owners.find_map(|owner| owner)
    }

    /// Who wrote a column of the row that is meant.
    fn wrote(
        &self,
        clause: &ClauseId,
        field: &Field,
        row: impl Fn(&str) -> bool,
        key: &str,
    ) -> Option<Owner> {
        let (history, blamed) = self.clauses.get(clause)?;
        let (_, spans) = blamed.fields.iter().find(|(known, _)| known == field)?;
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let mut begin = 0;
        let at = text.split_inclusive('\n').find_map(|line| {
            let start = begin;
            begin += line.len();
            let column = format!("; {key}: ");
            let at = line.find(&column).filter(|_| row(line))?;
            Some(start + at + column.len())
        })?;
        let mut end = 0;
        let span = spans.iter().find(|span| {
            end += span.text.len();
            end > at
        })?;
        let change = span.inserted?;
        Some(Owner {
            voice: marks::voice(history, change),
            commit: history.change(change)?.id,
        })
    }
}

/// Whether a row is known by this name.
fn is_named(row: &str, name: &str) -> bool {
    let rest = row.trim_end_matches('\n').strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(';'))
}
