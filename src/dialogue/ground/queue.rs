//! What was adopted of a list or of rows: who put which element in, and which row has got another name since, so that
//! nobody has to guess it from what the rows say.

use super::listed::Draft;
use super::turn::Turn;
use crate::plan::{Element, RowKey};

/// What others, whose proposals were adopted, put into a list, and what they gave another name.
#[derive(Clone, Default)]
pub(in crate::dialogue) struct Queue {
    joined: Vec<Joined>,
    renamed: Vec<Renamed>,
}

/// An element that an adopted proposal put in.
#[derive(Clone)]
pub(super) struct Joined {
    pub(super) turn: Option<Turn>,
    key: RowKey,
    /// What stood before it in that proposal, the nearest first.
    pub(super) before: Vec<RowKey>,
}

/// A row that an adopted proposal gave another key.
#[derive(Clone)]
struct Renamed {
    /// When it was adopted, in seconds.
    time: i64,
    from: RowKey,
    to: Element,
}

impl Queue {
    /// Notes what a proposal did that was adopted at a time, after all those noted before.
    pub(in crate::dialogue) fn adopted(&mut self, draft: &Draft, time: i64) {
        let key = |element: &Element| draft.field.row_key(element);
        let mut origins: Vec<Option<&Element>> = vec![None; draft.new.len()];
        for (element, place) in draft.old.iter().zip(&draft.kept) {
            if let Some(origin) = place.and_then(|place| origins.get_mut(place)) {
                *origin = Some(element);
            }
        }
        // What a row was called before this gave it another name is known to others by that.
        let mut before: Vec<RowKey> = Vec::new();
        for (element, origin) in draft.new.iter().zip(origins) {
            let own = key(element);
            match origin {
                None => self.joined.push(Joined {
                    turn: draft.turn.clone(),
                    key: own.clone(),
                    before: before.iter().rev().cloned().collect(),
                }),
                Some(old) if key(old) != own => {
                    let renamed = self.renamed(draft, old, element);
                    self.renamed.push(Renamed { time, ..renamed });
                    before.push(key(old));
                }
                Some(_) => {}
            }
            before.push(own);
        }
    }

    /// Another name, or year, of a row: seen from what it was called when this was adopted.
    fn renamed(&self, draft: &Draft, old: &Element, new: &Element) -> Renamed {
        let mut from = old.clone();
        self.trace(draft, &mut from);
        let mut to = from.clone();
        if old.name != new.name {
            to.name.clone_from(&new.name);
        }
        for key in draft.field.row_key_columns().unwrap_or_default() {
            if old.column(key) != new.column(key) {
                to.put(key, new.column(key));
            }
        }
        Renamed {
            time: 0,
            from: draft.field.row_key(&from),
            to,
        }
    }

    pub(super) fn joined(&self, key: &RowKey) -> Option<&Joined> {
        self.joined.iter().find(|one| one.key == *key)
    }

    /// The elements a proposal was drafted on, under the names they have got since.
    pub(super) fn traced(&self, draft: &Draft) -> Vec<Element> {
        let mut traced = draft.old.clone();
        if !self.renamed.is_empty() {
            traced.iter_mut().for_each(|one| self.trace(draft, one));
        }
        traced
    }

    /// Gives an element that a proposal was drafted on the name, or year, that others have given it since.
    fn trace(&self, draft: &Draft, element: &mut Element) {
        let named = draft.field.row_key_columns().unwrap_or_default();
        for one in self.renamed.iter().filter(|one| one.time >= draft.since) {
            if draft.field.row_key(element) == one.from {
                element.name.clone_from(&one.to.name);
                for key in named {
                    element.put(key, one.to.column(key));
                }
            }
        }
    }
}
