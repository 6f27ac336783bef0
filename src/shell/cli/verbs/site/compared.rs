//! What the text of a plan is compared with on its pages: its last adoption or the start, which everybody is shown first, then
//! every other adoption of the whole plan, and the start.

use crate::export::site::Compared;
use crate::plan::Outline;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::{Past, is_cut, whole};
use crate::track::{Baseline, CommitId, Standing, tracked_all};

/// The most baselines that have a page each: every one takes as long as `diff`.
const MOST: usize = 8;

/// All of them; `base` is what everybody is shown first. Nothing where this copy does not know the beginning of the plan.
///
/// # Errors
/// When a state cannot be read.
pub fn all(past: &Past, base: &Baseline, standing: &[Standing]) -> Result<Vec<Compared>, Failure> {
    if is_cut(None, base, past) {
        return Ok(Vec::new());
    }
    let last = standing.first().map(|one| one.name.clone());
    let mut all = vec![since(past, last.clone(), (base.clone(), true))?];
    let mut seen: Vec<Option<CommitId>> = Vec::new();
    if base.apart.is_empty() {
        seen.push(base.rest);
    }
    let id = |one: &Standing| past.history.change(one.at).map(|change| change.id);
    let others = standing.iter().filter(|one| one.clauses.is_none());
    let mut others: Vec<_> = others
        .map(|one| (Some(one.name.clone()), id(one)))
        .collect();
    let start = past
        .history
        .find(past.rev)
        .and_then(|at| past.history.start(at))
        .and_then(|at| past.history.change(at))
        .filter(|it| !it.shallow);
    if last.is_some() {
        others.extend(start.map(|change| (None, Some(change.id))));
    }
    for (name, at) in others {
        if all.len() < MOST && !seen.contains(&at) {
            seen.push(at);
            // What was found since the start and since the last adoption is kept for the next time.
            let kept = name.is_none();
            all.push(since(past, name, (at.into(), kept))?);
        }
    }
    Ok(all)
}

fn since(
    past: &Past,
    adoption: Option<String>,
    (base, kept): (Baseline, bool),
) -> Result<Compared, Failure> {
    let plan = past.open.before(&base)?;
    let texts = past.texts.as_ref();
    // The latest that anything is compared with.
    let at = base
        .revisions()
        .filter_map(|id| past.history.find(id))
        .max();
    let day = at.and_then(|at| past.history.change(at));
    let tracked = match kept {
        true => past.open.tracked_all(&past.history, texts, &base, past.rev),
        false => tracked_all(&past.history, texts, base.clone(), past.rev, true),
    };
    let compared = Compared {
        adoption,
        day: day.map_or_else(String::new, |change| change.time.day()),
        outline: Outline::of(&plan),
        placed: past.placings(&base, &plan),
        plan,
        tracked,
    };
    whole(texts)?;
    Ok(compared)
}
