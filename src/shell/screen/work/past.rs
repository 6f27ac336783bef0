//! Answers about the past, in the form in which the views wait for them.

use crate::app::model::effect::Track;
use crate::app::model::msg::Moved;
use crate::app::model::past::PastMsg;
use crate::app::model::tracked::{Move, TrackedMsg, Where};
use crate::i18n::Message;
use crate::plan::format::Place;
use crate::plan::{ClauseId, moved, places};
use crate::shell::open_plan::OpenPlan;
use crate::store::StoreError;
use crate::track::{Baseline, BlamedClause, ChangeIx, CommitId, History, TrackedClause};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

/// The tracked text of a clause, and who wrote each word of it.
pub fn tracked(
    track: &Track,
    tracked: TrackedClause,
    blamed: Option<BlamedClause>,
    moved: Option<Move>,
) -> TrackedMsg {
    let found = Box::new((tracked, blamed));
    TrackedMsg::Found(track.ticket, found, moved.map(Box::new))
}

/// From where to where a change put a clause; nothing where a reader of the outline sees no move.
///
/// # Errors
///
/// When one of the two plans cannot be read.
pub fn put(open: &OpenPlan, track: &Track, by: ChangeIx) -> Result<Option<Move>, StoreError> {
    let Some(base) = track.base else {
        return Ok(None);
    };
    let (then, now) = (open.whole(base)?, open.whole(track.rev)?);
    if !moved(&places(&then), &now).contains(&track.clause) {
        return Ok(None);
    }
    let ends = Where::of(&then, &track.clause).zip(Where::of(&now, &track.clause));
    Ok(ends.map(|(from, to)| Move { by, from, to }))
}

/// Where every clause stood in a baseline.
///
/// # Errors
///
/// When a plan cannot be read.
pub fn stood(open: &OpenPlan, base: &Baseline) -> Result<HashMap<ClauseId, Place>, StoreError> {
    let Some(rest) = base.rest else {
        return Ok(HashMap::new());
    };
    let mut stood = places(&open.whole(rest)?);
    let mut parts: BTreeMap<CommitId, Vec<&ClauseId>> = BTreeMap::new();
    for (clause, at) in &base.apart {
        parts.entry(*at).or_default().push(clause);
    }
    for (at, clauses) in parts {
        let mut there = places(&open.whole(at)?);
        let apart = clauses.into_iter();
        stood.extend(apart.filter_map(|id| there.remove_entry(id)));
    }
    Ok(stood)
}

/// The revision to compare with from now on.
pub fn found(word: &str, id: CommitId) -> TrackedMsg {
    let name = Box::new(Message::new("ui-stage-base").with("word", word));
    TrackedMsg::Baseline(Box::new(id.into()), name)
}

/// The plan as it stood.
pub fn then(then: Moved) -> PastMsg {
    PastMsg::Plan(then.head, then.plan)
}

/// The revision that a word names: a date means the end of that day of the plan; everything else is what the
/// repository makes of it.
pub fn named(open: &OpenPlan, history: &History, word: &str) -> Result<CommitId, StoreError> {
    let word = word.trim();
    if let Ok(date) = word.parse::<Date>() {
        let head = open.repository.head()?.id;
        let at = history.find(head).and_then(|at| history.end_of(at, date));
        let change = at.and_then(|at| history.change(at));
        return change.map(|change| change.id).ok_or_else(|| {
            match history.find(head).is_some_and(|at| history.is_cut(at)) {
                true => StoreError::CutShort,
                false => StoreError::NoRevision(word.to_owned()),
            }
        });
    }
    open.repository.resolve(word)
}
