//! What is still to be established for the costing of a plan, most needed first: the work list of the diagnosis.

use super::{Lack, NoCosting, Place, Run, Why, run};
use crate::plan::{Costing, Plan};
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
/// Where it is only begun to be said in what years and currency the plan is costed, that is missing too.
///
/// # Errors
/// Where the plan says of no years and no currency that it is to be costed in them.
pub fn needed(plan: &Plan) -> Result<Vec<Needed>, NoCosting> {
    let costing = plan.manifest.costing.clone().unwrap_or_default();
    let (run, open) = match run(plan, None) {
        Err(NoCosting::Incomplete(_)) => provisional(plan, costing)?,
        run => (run?, Vec::new()),
    };
    let lacking = lacking(&run, &open)
        .into_iter()
        .map(|(lack, lines)| Needed {
            lack,
            lines: lines.into_iter().collect(),
        });
    let mut all_needed: Vec<Needed> = lacking.collect();
    // Before everything, in what years and currency.
    let later = |lack: &Lack| !matches!(lack.place, Place::File(_));
    all_needed.sort_by_cached_key(|needed| {
        let Needed { lack, lines } = needed;
        (Reverse(lines.len()), later(lack), lack.to_string())
    });
    Ok(all_needed)
}

/// What a run lacks, each with the lines that it is lacking for; what is left open is lacking for all.
fn lacking(run: &Run, open: &[&'static str]) -> BTreeMap<Lack, BTreeSet<String>> {
    let mut lines_of: BTreeMap<Lack, BTreeSet<String>> = BTreeMap::new();
    for key in open {
        let names = run.lines.iter().map(|line| line.key.clone());
        let names = names.chain(run.undated.iter().map(|undated| undated.name.clone()));
        let lack = Lack {
            place: Place::File("plan.toml".to_owned()),
            key: Some(key),
            year: None,
            why: Why::Absent,
        };
        lines_of.insert(lack, names.collect());
    }
    // A year that nobody named is not told.
    let dated = |lack: &Lack| Lack {
        year: lack.year.filter(|_| !open.contains(&"from")),
        ..lack.clone()
    };
    for lack in run.lacks().iter() {
        lines_of.entry(dated(lack)).or_default();
    }
    for line in &run.lines {
        let cells = line.years.values().filter_map(|cell| cell.total.lacks());
        for lack in cells.flat_map(|lacks| lacks.iter()) {
            let lines = lines_of.entry(dated(lack)).or_default();
            lines.insert(line.key.clone());
        }
    }
    for undated in &run.undated {
        for lack in undated.amount.lacks().into_iter().flat_map(|it| it.iter()) {
            let lines = lines_of.entry(dated(lack)).or_default();
            lines.insert(undated.name.clone());
        }
    }
    lines_of
}

/// A run in the years and the currency that are said, and in others where they are not; and what is not said. Any year will
/// do, and of currencies the first that a term names.
fn provisional(plan: &Plan, mut costing: Costing) -> Result<(Run, Vec<&'static str>), NoCosting> {
    let mut open = Vec::new();
    if costing.currency.as_deref().is_none_or(str::is_empty) {
        let mut terms = plan.clauses.values().flat_map(|clause| {
            let benefits = clause.benefits.iter().map(|it| &it.currency);
            let contributions = clause.contributions.iter().map(|it| &it.currency);
            benefits.chain(contributions)
        });
        let named = terms.find_map(Clone::clone);
        costing.currency = Some(named.unwrap_or_else(|| "XXX".to_owned()));
        open.push("currency");
    }
    let year = costing.from.or(costing.to);
    for (key, slot) in [("from", &mut costing.from), ("to", &mut costing.to)] {
        if slot.is_none() {
            *slot = Some(year.unwrap_or(2000));
            open.push(key);
        }
    }
    let mut whole = plan.clone();
    whole.manifest.costing = Some(costing);
    Ok((run(&whole, None)?, open))
}
