//! The follow-up as a table: a row for each party's last report, and one for what nobody reported on.

use super::Told;
use crate::app::followed::voice;
use crate::costing::follow_up::{Followed, Measured, Paid, Reached, Report, Way};
use crate::costing::{Amount, Exact};
use crate::export::{Cell, Sheet};
use crate::plan::{Decimal, Pledge};
use std::borrow::Cow;

/// The columns. What a row has nothing to say of stays empty.
const HEADER: &str = "number id kind name unit baseline baseline-year target target-year due party commit date value \
                      progress state currency committed pledged sought source note missing";

/// Of everything.
pub fn table<'p>(told: &'p Told<'p>) -> Sheet<'p> {
    let header: Vec<&str> = HEADER.split_whitespace().collect();
    let mut rows = Rows {
        told,
        rows: Vec::new(),
        columns: header.len(),
    };
    for one in &told.found.clauses {
        for indicator in &one.indicators {
            rows.indicator(one, indicator);
        }
        for milestone in &one.milestones {
            rows.milestone(one, milestone);
        }
        for funding in &one.funding {
            rows.funding(one, funding);
        }
        for report in &one.other {
            let name = report.said.indicator.as_deref();
            let name = name.or(report.said.milestone.as_deref());
            let name = name.or(report.said.funding.as_deref());
            let row = rows.begin(one, "note", name.unwrap_or_default());
            rows.said(row, Some(report));
        }
    }
    Sheet {
        header,
        rows: rows.rows,
    }
}

/// A row that is being filled, by the names of its columns.
type Row<'p> = Vec<(&'static str, Cell<'p>)>;

struct Rows<'p> {
    told: &'p Told<'p>,
    rows: Vec<Vec<Cell<'p>>>,
    columns: usize,
}

impl<'p> Rows<'p> {
    fn begin(&self, of: &'p Followed<'p>, kind: &'static str, name: &'p str) -> Row<'p> {
        vec![
            ("number", of.number.as_str().into()),
            ("id", of.clause.as_str().into()),
            ("kind", kind.into()),
            ("name", name.into()),
        ]
    }

    /// What a report says, and whose it is.
    fn said(&mut self, mut row: Row<'p>, report: Option<&'p Report<'p>>) {
        if let Some(report) = report {
            let said = report.said;
            let commit = self.told.commit(report.by);
            row.extend([
                ("party", voice(report.by.hand).map(|it| it.slug()).into()),
                ("commit", commit.map(|it| it.to_string()).into()),
                ("date", said.date.map(|day| day.to_string()).into()),
                ("value", said.value.as_ref().into()),
                ("source", said.source.as_deref().into()),
                ("note", said.note.as_deref().into()),
            ]);
        }
        let mut cells = vec![Cell::None; self.columns];
        for (column, cell) in row {
            let at = HEADER.split_whitespace().position(|name| name == column);
            if let Some(slot) = at.and_then(|at| cells.get_mut(at)) {
                *slot = cell;
            }
        }
        self.rows.push(cells);
    }

    fn indicator(&mut self, of: &'p Followed<'p>, one: &'p Measured<'p>) {
        let row = one.indicator;
        let head = || {
            let mut head = self.begin(of, "indicator", &row.name);
            head.extend([
                ("unit", row.unit.as_deref().into()),
                ("baseline", row.baseline.as_ref().into()),
                ("baseline-year", row.baseline_year.into()),
                ("target", row.target.as_ref().into()),
                ("target-year", row.target_year.into()),
            ]);
            head
        };
        let heads: Vec<Row<'p>> = one.standings.iter().map(|_| head()).collect();
        if heads.is_empty() {
            let mut row = head();
            row.push(("missing", one.lacks().written().join("; ").into()));
            return self.said(row, None);
        }
        for (mut row, standing) in heads.into_iter().zip(&one.standings) {
            row.push(("progress", part(&standing.way)));
            row.push(("state", standing.way.state().slug().into()));
            let missing = standing.way.lacks().map(|it| it.written().join("; "));
            row.push(("missing", missing.into()));
            self.said(row, Some(&standing.report));
        }
    }

    fn milestone(&mut self, of: &'p Followed<'p>, one: &'p Reached<'p>) {
        let state = match (one.is_done(), one.is_late(self.told.day)) {
            (true, _) => Some("done"),
            (false, Some(true)) => Some("late"),
            (false, Some(false)) => Some("due"),
            (false, None) => None,
        };
        let head = || {
            let mut head = self.begin(of, "milestone", &one.milestone.name);
            let due = one.milestone.date.map(|day| day.to_string());
            head.extend([("due", due.into()), ("state", state.into())]);
            head
        };
        let count = one.reports.len().max(1);
        let heads: Vec<Row<'p>> = (0..count).map(|_| head()).collect();
        for (at, row) in heads.into_iter().enumerate() {
            self.said(row, one.reports.get(at));
        }
    }

    fn funding(&mut self, of: &'p Followed<'p>, one: &'p Paid<'p>) {
        for (currency, promised) in &one.promised {
            let mut row = self.begin(of, "funding", one.name);
            row.push(("currency", (*currency).into()));
            let mut missing = Vec::new();
            for (column, state) in [
                ("committed", Pledge::Committed),
                ("pledged", Pledge::Pledged),
                ("sought", Pledge::Sought),
            ] {
                let sum = promised.sum(state);
                missing.extend(sum.total.lacks().map(|it| it.written()).unwrap_or_default());
                row.push((column, money(&sum.total)));
            }
            missing.dedup();
            row.push(("missing", missing.join("; ").into()));
            self.said(row, None);
        }
        for payment in &one.payments {
            let mut row = self.begin(of, "paid", one.name);
            row.push(("currency", payment.currency.into()));
            let missing = payment.amount.lacks().map(|it| it.written().join("; "));
            row.push(("missing", missing.into()));
            self.said(row, Some(&payment.report));
        }
    }
}

/// So much of the way, in per cent.
fn part<'p>(way: &Way) -> Cell<'p> {
    let per_cent = way.share().map(|share| share * &Exact::from(100));
    number(per_cent.map(|it| it.rounded(4)))
}

fn money<'p>(amount: &Amount) -> Cell<'p> {
    number(amount.known().map(|it| it.rounded(2)))
}

fn number<'p>(text: Option<String>) -> Cell<'p> {
    let decimal = text.and_then(|text| text.parse::<Decimal>().ok());
    decimal.map_or(Cell::None, |it| Cell::Number(Cow::Owned(it)))
}
