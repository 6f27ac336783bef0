//! Who changed what and when, each kept once: a document has few authors and many changes.

use super::refused::Refused;
use super::word::Hand;
use super::xml::Open;
use jiff::Timestamp;
use jiff::civil::DateTime;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The most there may be: as many changes as no document has.
const MOST: usize = 250_000;

/// Those of a file, by number.
#[derive(Default)]
pub struct Hands {
    all: Vec<Hand>,
    known: FxHashMap<Hand, u32>,
    words: FxHashMap<String, Arc<str>>,
}

impl Hands {
    /// The number of who made this change.
    ///
    /// # Errors
    /// Where there are more than there may be.
    pub fn of(&mut self, open: &Open<'_>) -> Result<u32, Refused> {
        let author = open.value("author").filter(|name| !name.trim().is_empty());
        // Word's own date is that of the wall, whatever it says; the true one stands beside it.
        let time = |name| open.value(name).filter(|time| is_time(time));
        let (date, wall) = match (time("dateUtc"), time("date")) {
            (Some(date), wall) => (Some(date), wall),
            (None, date) => (date, None),
        };
        let hand = Hand {
            author: author.map(|it| self.word(it)),
            date: date.map(|it| self.word(it)),
            wall: wall.map(|it| self.word(it)),
        };
        if let Some(known) = self.known.get(&hand) {
            return Ok(*known);
        }
        if self.all.len() >= MOST {
            return Err(Refused::Nests);
        }
        let number = u32::try_from(self.all.len()).map_err(|_| Refused::Nests)?;
        self.all.push(hand.clone());
        self.known.insert(hand, number);
        Ok(number)
    }

    /// Who has this number.
    pub fn get(&self, number: u32) -> Hand {
        self.all.get(number as usize).cloned().unwrap_or_default()
    }

    fn word(&mut self, word: String) -> Arc<str> {
        let kept = self
            .words
            .entry(word)
            .or_insert_with_key(|it| it.as_str().into());
        Arc::clone(kept)
    }
}

/// Whether a calendar has this time; some programs write one of the year 0 where they know none.
pub fn is_time(text: &str) -> bool {
    text.parse::<Timestamp>().is_ok() || text.parse::<DateTime>().is_ok()
}
