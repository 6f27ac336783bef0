//! What is still to be established for the costing of a plan, most needed first: the work list of the diagnosis.

use super::{Lack, NoCosting, run};
use crate::plan::Plan;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Something to be established, and what waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// What.
    pub lack: Lack,
    /// The keys of the lines that depend on it; none where only totals do, such as the burden on the GDP.
    pub lines: Vec<String>,
}

/// Everything that is missing for the plan's own figures: what most lines depend on first, then in the order of its letters.
///
/// # Errors
/// Where the plan says of no years and no currency that it is to be costed in them.
pub fn needed(plan: &Plan) -> Result<Vec<Needed>, NoCosting> {
    let run = run(plan, None)?;
    let mut found: BTreeMap<Lack, BTreeSet<String>> = BTreeMap::new();
    for lack in run.lacks().iter() {
        found.insert(lack.clone(), BTreeSet::new());
    }
    for line in &run.lines {
        let cells = line.years.values().filter_map(|cell| cell.total.lacks());
        for lack in cells.flat_map(|lacks| lacks.iter()) {
            let lines = found.entry(lack.clone()).or_default();
            lines.insert(line.key.clone());
        }
    }
    for one in &run.undated {
        for lack in one.amount.lacks().into_iter().flat_map(|it| it.iter()) {
            let lines = found.entry(lack.clone()).or_default();
            lines.insert(one.name.clone());
        }
    }
    let found = found.into_iter().map(|(lack, lines)| Needed {
        lack,
        lines: lines.into_iter().collect(),
    });
    let mut found: Vec<Needed> = found.collect();
    found.sort_by_cached_key(|it| (Reverse(it.lines.len()), it.lack.to_string()));
    Ok(found)
}
