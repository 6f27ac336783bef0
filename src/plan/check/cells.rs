//! What is wrong in rows that are being filled in, each with the row and the column it stands in.

use super::{entries, manifest, sheets, terms, wanting};
use crate::plan::ledger::Said;
use crate::plan::problem::{Spot, Step};
use crate::plan::{Clause, Field, InTable, Kept, Ledger, Manifest, Plan, Problem};

/// A problem, with its row and column where these are known.
type AtCell = (Problem, Option<(usize, String)>);

/// What is wrong in the rows of a field of a clause that is about to say this.
pub fn rows_of(plan: &Plan, clause: &Clause, field: &Field) -> Vec<AtCell> {
    let mut problems = Vec::new();
    terms::terms(plan, clause, &mut problems);
    let key = field.key();
    let found = problems.into_iter().filter_map(|problem| {
        let steps = problem.spot.as_deref().map(|spot| spot.steps.as_slice());
        let cell = match steps? {
            [Step::Key(of), rest @ ..] if of == key => cell(rest),
            _ => return None,
        };
        Some((problem, cell))
    });
    found.collect()
}

impl Ledger {
    /// What would be wrong in it if it said this: each with its cell where that is known.
    pub fn problems(&self, plan: &Plan, kept: &Kept) -> Vec<(Problem, Option<InTable>)> {
        if *self == Ledger::Plan {
            let wanting = wanting(&plan.manifest, kept);
            if !wanting.is_empty() {
                return wanting;
            }
        }
        let mut plan = plan.clone();
        if self.put(&mut plan, kept).is_none() {
            return Vec::new();
        }
        rows_of_sheet(&plan, self)
    }
}

/// What is wanting before a file can say it, each at its cell.
fn wanting(before: &Manifest, kept: &Kept) -> Vec<(Problem, Option<InTable>)> {
    let Some(said) = Said::of(kept) else {
        return Vec::new();
    };
    let problems = wanting::wanting(before, &said).into_iter();
    // Here delegates stand in one table: their places are those of the form already.
    let none = Manifest::default();
    problems.map(|problem| at_table(problem, &none)).collect()
}

/// What is wrong with the plan itself, a figure, a scenario, a scheme or a register.
fn rows_of_sheet(plan: &Plan, ledger: &Ledger) -> Vec<(Problem, Option<InTable>)> {
    let mut problems = Vec::new();
    if *ledger == Ledger::Plan {
        manifest::manifest(&plan.manifest, &mut problems);
    }
    entries::entries(plan, &mut problems);
    sheets::sheets(plan, &mut problems);
    if *ledger == Ledger::Plan {
        problems.retain(|problem| problem.path == Manifest::PATH);
        return problems
            .into_iter()
            .map(|problem| at_table(problem, &plan.manifest))
            .collect();
    }
    let path = ledger.path();
    let key = ledger.tables().first().map_or("", |kind| kind.key);
    let scheme = ledger.id().filter(|_| matches!(ledger, Ledger::Scheme(_)));
    let place = |id| plan.registers.schemes.iter().position(|it| it.id == id);
    let scheme = scheme.and_then(place);
    let own = problems.into_iter().filter(|problem| problem.path == path);
    let own = own.filter_map(|problem| {
        let Some(Spot { steps }) = problem.spot.as_deref() else {
            return Some((problem, None));
        };
        let cell = cell_below(steps, key, scheme)?.map(|(row, column)| InTable {
            table: 0,
            row,
            column,
        });
        Some((problem, cell))
    });
    own.collect()
}

/// The cell of a place among the rows of this key, of a scheme below it; none where it is in the head. Nothing where the place
/// is of something else.
fn cell_below(steps: &[Step], key: &str, scheme: Option<usize>) -> Option<Option<(usize, String)>> {
    Some(match (steps, scheme) {
        ([Step::Key(of), Step::Row(at), rest @ ..], Some(place)) if of == "scheme" => match rest {
            _ if *at != place => return None,
            [Step::Key(inner), rest @ ..] if inner == key => cell(rest),
            _ => None,
        },
        ([Step::Key(of), rest @ ..], None) if of == key => cell(rest),
        // Of the head.
        ([Step::Key(_)], None) => None,
        _ => return None,
    })
}

/// A problem of `plan.toml` with its cell in the tables that it is filled in by, where delegates stand in one table.
fn at_table(problem: Problem, manifest: &Manifest) -> (Problem, Option<InTable>) {
    let steps = problem.spot.as_deref().map(|spot| spot.steps.as_slice());
    let cell_there = match steps.unwrap_or_default() {
        [Step::Key(of), Step::Row(at), Step::Key(inner), rest @ ..]
            if of == "organisation" && inner == "delegates" =>
        {
            let before = manifest.organisations.iter().take(*at);
            let before: usize = before.map(|it| it.delegates.len()).sum();
            let (row, column) = cell(rest).unwrap_or_default();
            Some(("delegates", before + row, column))
        }
        [Step::Key(of), Step::Row(at)] => Some((of.as_str(), *at, "text".to_owned())),
        [Step::Key(of), rest @ ..] => cell(rest).map(|(row, column)| (of.as_str(), row, column)),
        _ => None,
    };
    let cell = cell_there.and_then(|(key, row, column)| {
        let tables = Ledger::Plan.tables();
        let table = tables.iter().position(|kind| kind.key == key)?;
        Some(InTable { table, row, column })
    });
    (problem, cell)
}

fn cell(steps: &[Step]) -> Option<(usize, String)> {
    match steps {
        [Step::Row(at), Step::Key(column)] => Some((*at, column.clone())),
        [Step::Row(at), Step::Key(column), Step::Row(_)] => Some((*at, column.clone())),
        _ => None,
    }
}
