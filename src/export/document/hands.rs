//! Whose a change is in a document: the party's name in the plan's language, one and the same for all it did, so that
//! programs give it one colour.

use super::model::{By, Change, Revision};
use crate::i18n::Catalogue;
use crate::plan::Voice;
use crate::track::{ChangeIx, History};
use jiff::Timestamp;
use rustc_hash::FxHashMap;
use strum::IntoEnumIterator;

/// Who changed what, each kept once.
pub struct Hands<'h> {
    history: &'h History,
    /// What each voice is called, and nobody.
    names: FxHashMap<Option<Voice>, String>,
    all: Vec<By>,
    known: FxHashMap<By, usize>,
    of: FxHashMap<Option<ChangeIx>, usize>,
}

impl<'h> Hands<'h> {
    /// For the changes of this history.
    pub fn new(history: &'h History, words: &Catalogue) -> Hands<'h> {
        let name = |voice: Voice| (Some(voice), words.say(&voice.name()));
        let nobody = (None, words.word("documents-unattributed"));
        Hands {
            history,
            names: Voice::iter().map(name).chain([nobody]).collect(),
            all: Vec::new(),
            known: FxHashMap::default(),
            of: FxHashMap::default(),
        }
    }

    /// What a change did, as it is marked.
    pub fn revision(&mut self, kind: Change, change: Option<ChangeIx>) -> Revision {
        let by = match self.of.get(&change) {
            Some(known) => *known,
            None => {
                let number = self.number(self.by(change));
                self.of.insert(change, number);
                number
            }
        };
        Revision { kind, by }
    }

    /// The number of somebody.
    pub fn number(&mut self, by: By) -> usize {
        let next = self.all.len();
        let number = *self.known.entry(by.clone()).or_insert(next);
        if number == next {
            self.all.push(by);
        }
        number
    }

    /// Who made a change, and when.
    pub fn by(&self, change: Option<ChangeIx>) -> By {
        let change = change.and_then(|at| self.history.change(at));
        let voice = change
            .and_then(|change| change.hand())
            .map(|hand| hand.voice);
        By {
            author: self.names.get(&voice).cloned().unwrap_or_default(),
            voice,
            date: change.and_then(|change| utc(change.time.seconds)),
        }
    }

    /// The one of this number.
    pub fn get(&self, number: usize) -> Option<&By> {
        self.all.get(number)
    }

    /// All of them, by number.
    pub fn all(self) -> Vec<By> {
        self.all
    }
}

/// A moment in UTC, as documents have it; nothing where no calendar has it.
pub fn utc(seconds: i64) -> Option<String> {
    let moment = Timestamp::from_second(seconds).ok()?;
    let text = moment.to_string();
    // Years before our era, or of five digits, are no dates of a document.
    (text.len() == "2003-10-14T09:30:00Z".len()).then_some(text)
}
