//! Answers about the past, in the form in which the views wait for them.

use super::desk::Desk;
use crate::app::Msg;
use crate::app::effect::Track;
use crate::app::msg::Moved;
use crate::app::{past, tracked};
use crate::i18n::Message;
use crate::store::StoreError;
use crate::track::{BlamedClause, CommitId, History, TrackedClause};
use jiff::civil::Date;

/// The tracked text of a clause, and who wrote each word of it.
pub fn tracked(track: &Track, tracked: TrackedClause, blamed: Option<BlamedClause>) -> Msg {
    let found = Box::new((tracked, blamed));
    Msg::Tracked(tracked::Report::Found(track.ticket, found))
}

/// The revision to compare with from now on.
pub fn found(word: &str, id: CommitId) -> Msg {
    let name = Box::new(Message::new("ui-stage-base").with("word", word));
    Msg::Tracked(tracked::Report::Baseline(Box::new(id.into()), name))
}

/// The plan as it stood.
pub fn then(then: Moved) -> Msg {
    Msg::Past(past::Report::Plan(then.head, then.plan))
}

/// The revision that a word names: a date means the end of that day of the plan; everything else is what the
/// repository makes of it.
pub fn named(desk: &Desk, history: &History, word: &str) -> Result<CommitId, StoreError> {
    let word = word.trim();
    if let Ok(date) = word.parse::<Date>() {
        let head = desk.repository.head()?.id;
        let at = history.find(head).and_then(|at| history.end_of(at, date));
        let change = at.and_then(|at| history.change(at));
        return change
            .map(|change| change.id)
            .ok_or_else(|| StoreError::NoRevision(word.to_owned()));
    }
    desk.repository.resolve(word)
}
