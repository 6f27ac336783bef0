//! A change as programs are told of it, by whichever command lists it.

use super::marks;
use crate::plan::{ClauseId, Voice};
use crate::track::{Change, ChangeIx, History};
use serde::Serialize;
use std::collections::BTreeSet;

/// What is told of it.
#[derive(Serialize)]
pub struct Told<'a> {
    commit: String,
    time: String,
    party: Option<&'static str>,
    organisation: Option<&'a str>,
    author: String,
    recorder: String,
    subject: &'a str,
    session: Option<&'a str>,
    act: Option<&'a str>,
    clauses: Vec<&'a str>,
}

impl<'a> Told<'a> {
    /// Of a change to these clauses.
    pub fn of(
        history: &History,
        (at, change): (ChangeIx, &'a Change),
        clauses: Vec<&'a str>,
    ) -> Told<'a> {
        let attribution = change.attribution.as_ref();
        Told {
            commit: change.id.to_string(),
            time: change.time.stamp(),
            party: marks::voice(history, at).map(Voice::slug),
            organisation: attribution.and_then(|by| by.organisation.as_deref()),
            author: change.author.to_string(),
            recorder: change.recorder.to_string(),
            subject: &change.subject,
            session: change.session.as_deref(),
            act: change.act.as_deref(),
            clauses,
        }
    }
}

/// The clauses that a change touched, each once.
pub fn touched<'a>(history: &'a History, change: &Change) -> BTreeSet<&'a str> {
    let touched = change.touched().into_iter();
    touched
        .filter_map(|clause| history.clauses.get(clause as usize))
        .map(ClauseId::as_str)
        .collect()
}
