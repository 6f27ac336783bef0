//! What people say beside the text: the reason of what they propose there, where that is one thing; else it is told.

use super::amounts::{By, Changes};
use super::roll::{Roll, Sent};
use crate::export::docx::read::{Comment, Hand, Word};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A comment that somebody made. Not safe to display raw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who, where the file says so.
    pub author: Option<Arc<str>>,
    /// What.
    pub text: String,
    /// Whether it became the reason of what its author proposes there.
    pub reason: bool,
}

/// The comments that the file was not sent with, `marked` being the one that was; each that can be becomes the reason of a change.
pub fn remarks(
    changes: &mut Changes,
    sent: &Sent<'_>,
    marked: &Word,
    received: &Word,
) -> Vec<Said> {
    let roll = Roll::of(sent);
    let mut ours: FxHashMap<(Option<&str>, &str), usize> = FxHashMap::default();
    for one in &marked.comments {
        *ours.entry(essence(one)).or_default() += 1;
    }
    let mut said = Vec::new();
    for one in &received.comments {
        if let Some(left) = ours.get_mut(&essence(one)).filter(|left| **left > 0) {
            *left -= 1;
            continue;
        }
        // Where a clause was moved from is said beside it.
        let hand = Hand {
            author: one.author.clone(),
            date: one.date.as_deref().map(Into::into),
            wall: None,
        };
        if roll.is_ours(&hand) {
            continue;
        }
        let reason = change_of(changes, one);
        if let Some(change) = reason.and_then(|at| changes.all.get_mut(at)) {
            let text = match change.reason.take() {
                Some(before) => format!("{before}\n\n{}", one.text),
                None => one.text.clone(),
            };
            change.reason = Some(text);
        }
        said.push(Said {
            author: one.author.clone(),
            text: one.text.clone(),
            reason: reason.is_some(),
        });
    }
    said
}

fn essence(one: &Comment) -> (Option<&str>, &str) {
    (one.author.as_deref(), one.text.trim())
}

/// The only change that a comment's author proposes where it stands: in that field, else in that clause.
fn change_of(changes: &Changes, one: &Comment) -> Option<usize> {
    if one.text.trim().is_empty() {
        return None;
    }
    let id = one.id.as_deref()?;
    let mut places = changes.remarked.iter().filter(|(known, _)| known == id);
    let (clause, field) = places.find_map(|(_, place)| place.clone())?;
    let by = By::Author(one.author.clone());
    let of = |all: bool| {
        let found = changes.all.iter().enumerate().filter(|(_, change)| {
            let here = all || change.field.is_none() || change.field == field;
            change.by == by && change.clause == clause && here
        });
        found.map(|(at, _)| at).collect::<Vec<_>>()
    };
    match (of(false).as_slice(), of(true).as_slice()) {
        ([one], _) | ([], [one]) => Some(*one),
        _ => None,
    }
}
