//! What is wrong in rows that are being filled in, each with the row and the column it stands in.

use super::{entries, sheets, terms};
use crate::plan::problem::{Spot, Step};
use crate::plan::{Clause, Field, Ledger, Plan, Problem};

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

/// What is wrong with a figure, a scenario, a scheme or a register.
pub(in crate::plan) fn rows_of_sheet(plan: &Plan, ledger: &Ledger) -> Vec<AtCell> {
    let mut problems = Vec::new();
    entries::entries(plan, &mut problems);
    sheets::sheets(plan, &mut problems);
    let (path, key) = (ledger.path(), ledger.rows_of().key);
    let scheme = ledger.id().filter(|_| matches!(ledger, Ledger::Scheme(_)));
    let place = |id| plan.registers.schemes.iter().position(|it| it.id == id);
    let scheme = scheme.and_then(place);
    let found = problems.into_iter().filter(|problem| problem.path == path);
    let found = found.filter_map(|problem| {
        let Some(Spot { steps }) = problem.spot.as_deref() else {
            return Some((problem, None));
        };
        let cell = match (steps.as_slice(), scheme) {
            ([Step::Key(of), Step::Row(at), rest @ ..], Some(place)) if of == "scheme" => {
                match rest {
                    _ if *at != place => return None,
                    [Step::Key(inner), rest @ ..] if inner == key => cell(rest),
                    _ => None,
                }
            }
            ([Step::Key(of), rest @ ..], None) if of == key => cell(rest),
            // Of the head.
            ([Step::Key(_)], None) => None,
            _ => return None,
        };
        Some((problem, cell))
    });
    found.collect()
}

fn cell(steps: &[Step]) -> Option<(usize, String)> {
    match steps {
        [Step::Row(at), Step::Key(column)] => Some((*at, column.clone())),
        [Step::Row(at), Step::Key(column), Step::Row(_)] => Some((*at, column.clone())),
        _ => None,
    }
}
