//! What people say beside the text: the reason of what they propose there, where that is one thing; else it is told.

use super::amounts::{By, Changes, Place};
use super::roll::{Roll, Sent};
use crate::export::docx::read::{Comment, Hand, Word};
use crate::plan::{ClauseId, Field};
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
    let mut ours: FxHashMap<(Option<&str>, String), usize> = FxHashMap::default();
    for comment in &marked.comments {
        *ours.entry(essence(comment)).or_default() += 1;
    }
    let mut said = Vec::new();
    let places = Places::of(changes);
    for comment in &received.comments {
        if let Some(left) = ours.get_mut(&essence(comment)).filter(|left| **left > 0) {
            *left -= 1;
            continue;
        }
        // Where a clause was moved from is said beside it.
        let hand = Hand {
            author: comment.author.clone(),
            date: comment.date.as_deref().map(Into::into),
            wall: None,
        };
        if roll.is_ours(&hand) {
            continue;
        }
        let reason = places.change_of(comment);
        if let Some(change) = reason.and_then(|at| changes.all.get_mut(at)) {
            let text = match change.reason.take() {
                Some(before) => format!("{before}\n\n{}", comment.text),
                None => comment.text.clone(),
            };
            change.reason = Some(text);
        }
        said.push(Said {
            author: comment.author.clone(),
            text: comment.text.clone(),
            reason: reason.is_some(),
        });
    }
    said
}

/// Who says it and the words, as they are however a program writes their paragraphs.
fn essence(one: &Comment) -> (Option<&str>, String) {
    let words = one.text.split_whitespace().filter(|word| *word != "¶");
    (one.author.as_deref(), words.collect::<Vec<_>>().join(" "))
}

/// A change by its number, and the field it is on.
type OnField = (usize, Option<Field>);

/// Where comments stand, and which changes are there.
struct Places {
    remarked: FxHashMap<String, Place>,
    /// The changes of each author in each clause, with the field of each.
    changes: FxHashMap<(ClauseId, By), Vec<OnField>>,
}

impl Places {
    fn of(changes: &Changes) -> Places {
        let mut places = Places {
            remarked: FxHashMap::default(),
            changes: FxHashMap::default(),
        };
        for (id, place) in &changes.remarked {
            if let Some(place) = place {
                let known = places.remarked.entry(id.clone());
                known.or_insert_with(|| place.clone());
            }
        }
        for (at, change) in changes.all.iter().enumerate() {
            let key = (change.clause.clone(), change.by.clone());
            let here = places.changes.entry(key).or_default();
            here.push((at, change.field.clone()));
        }
        places
    }

    /// The only change that a comment's author proposes where it stands: in that field, else in that clause.
    fn change_of(&self, one: &Comment) -> Option<usize> {
        if one.text.trim().is_empty() {
            return None;
        }
        let (clause, field) = self.remarked.get(one.id.as_deref()?)?;
        let by = By::Author(one.author.clone());
        let all = self.changes.get(&(clause.clone(), by))?;
        let mut here = all.iter().filter(|(_, of)| of.is_none() || of == field);
        match (here.next(), here.next(), all.as_slice()) {
            (Some((one, _)), None, _) | (None, _, [(one, _)]) => Some(*one),
            _ => None,
        }
    }
}
