//! The acts of a negotiation one after the other, as a room follows them: the line that was recorded here, on which each
//! text follows from the one before. What was drafted elsewhere comes with the merge that brought it in; who wrote which
//! word of it, tracked text says.

use super::{ChangeIx, CommitId, History};
use crate::plan::ClauseId;
use std::collections::HashMap;

/// One act that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastAct {
    /// The change.
    pub id: CommitId,
    /// The change before it on the line; nothing before the first.
    pub before: Option<CommitId>,
    /// The clauses it left different, and behind them those it only spoke of.
    pub clauses: Vec<ClauseId>,
}

/// The changes that did something else than to leave clauses different, by tabling, deciding, taking a position, with the
/// clauses they spoke of. What left no clause different and is not among them is about another plan.
pub type Spoken = HashMap<CommitId, Vec<ClauseId>>;

/// The acts that lead to a revision, oldest first.
pub fn acts(history: &History, rev: CommitId, spoken: &Spoken) -> Vec<PastAct> {
    let Some(rev) = history.find(rev) else {
        return Vec::new();
    };
    let line: Vec<ChangeIx> = history.first_parents(rev).map(|(at, _)| at).collect();
    let mut before = None;
    let acts = line.into_iter().rev().filter_map(|at| {
        let change = history.change(at)?;
        let touched = change.touches.iter().filter(|touch| touch.parent == 0);
        let mut clauses: Vec<ClauseId> = touched
            .filter_map(|touch| history.clauses.get(touch.clause as usize).cloned())
            .collect();
        clauses.dedup();
        if clauses.is_empty() && !spoken.contains_key(&change.id) {
            return None;
        }
        for clause in spoken.get(&change.id).into_iter().flatten() {
            if !clauses.contains(clause) {
                clauses.push(clause.clone());
            }
        }
        Some(PastAct {
            id: change.id,
            before: before.replace(change.id),
            clauses,
        })
    });
    acts.collect()
}

/// Those of them that are about this clause, each still after the act that came before it on the line.
pub fn about(mut acts: Vec<PastAct>, clause: &ClauseId) -> Vec<PastAct> {
    acts.retain(|act| act.clauses.contains(clause));
    for act in &mut acts {
        act.clauses = vec![clause.clone()];
    }
    acts
}

/// Where one stands in these acts with a change: on it, or on the first act that has come after it; on the last where none has.
pub fn standing_at(history: &History, acts: &[PastAct], change: CommitId) -> usize {
    let last = acts.len().saturating_sub(1);
    let Some(at) = history.find(change) else {
        return last;
    };
    let reached = |act: &PastAct| history.find(act.id).is_some_and(|there| there >= at);
    acts.iter().position(reached).unwrap_or(last)
}

/// The changes that came with an act: its own, and of a merge those it brought in.
pub fn came_with(history: &History, act: &PastAct) -> impl Fn(ChangeIx) -> bool {
    let before = act.before.and_then(|before| history.find(before));
    let past = before.map(|before| history.ancestors(before));
    let past = past.unwrap_or_default();
    let here = history.find(act.id);
    move |at: ChangeIx| here.is_some_and(|here| at <= here) && !past.contains(at)
}
