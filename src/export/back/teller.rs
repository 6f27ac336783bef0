//! Whoever tells what a file amounts to: whose words are whose, and what was told so far.

use super::amounts::{By, Change, Changes, Left, Target, What};
use super::lines::{Fate, Line};
use super::moves::Over;
use super::roll::Roll;
use super::webs::{Owner, Strand};
use crate::dialogue::AmendmentId;
use crate::export::docx::read::Hand;
use crate::plan::Field;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) struct Teller<'t, 's> {
    pub roll: &'t Roll<'s>,
    pub sent: BTreeMap<(usize, Field), String>,
    pub authors: Vec<Option<Arc<str>>>,
    pub numbers: FxHashMap<Option<Arc<str>>, usize>,
    pub pending: Vec<AmendmentId>,
    /// Which change each new clause became, by its number among them.
    pub begun: FxHashMap<usize, usize>,
    pub told: Changes,
}

impl Teller<'_, '_> {
    /// What would make a clause that is not of the plan yet.
    pub fn target(&self, over: &Over) -> Option<Target> {
        match over {
            Over::Pending(over) => Some(Target::Pending(over.clone())),
            Over::Begun(over) => self.begun.get(over).copied().map(Target::Change),
        }
    }

    /// The amendment that somebody tabled before, where it can be told which one it is.
    pub fn tabled(&self, owner: Owner) -> Option<Target> {
        match owner {
            Owner::Pending(Some(number)) => self.pending.get(number).cloned().map(Target::Pending),
            Owner::Pending(None) | Owner::Author(_) => None,
        }
    }

    /// By whom; nothing for what was tabled before.
    pub fn by(&self, owner: Owner) -> Option<By> {
        match owner {
            Owner::Author(number) => Some(By::Author(self.authors.get(number).cloned().flatten())),
            Owner::Pending(_) => None,
        }
    }

    pub fn push(&mut self, row: usize, field: Option<&Field>, by: By, what: What) -> usize {
        let Some(row) = self.roll.rows.get(row) else {
            return self.told.all.len();
        };
        self.told.push(Change {
            clause: row.id.clone(),
            number: row.number.clone(),
            field: field.cloned(),
            by,
            what,
            reason: None,
        })
    }

    /// The words of lines as strands: what was marked when it was sent counts as done.
    pub fn strands(&mut self, row: usize, field: &Field, lines: &[&Line]) -> Vec<Strand> {
        let mut strands = Vec::new();
        for line in lines {
            let ends = [("\n".to_owned(), line.mark.clone())];
            for (text, fate) in line.pieces.iter().chain(&ends) {
                strands.extend(self.strand(text, fate, Some((row, field))));
            }
        }
        strands
    }

    pub fn strand(
        &mut self,
        text: &str,
        fate: &Fate,
        place: Option<(usize, &Field)>,
    ) -> Option<Strand> {
        let ours = |hand: &Option<Hand>| hand.as_ref().is_some_and(|hand| self.roll.is_ours(hand));
        if ours(&fate.deleted) {
            return None;
        }
        let put = fate.inserted.clone().filter(|by| !self.roll.is_ours(by));
        let mut owner = |hand: Option<Hand>| hand.map(|hand| self.owner(&hand, place));
        Some(Strand {
            text: text.to_owned(),
            inserted: owner(put),
            deleted: owner(fate.deleted.clone()),
        })
    }

    fn owner(&mut self, hand: &Hand, place: Option<(usize, &Field)>) -> Owner {
        if self.roll.is_pending(hand) {
            let found = place.map(|(row, field)| self.roll.pending(row, field, hand));
            return Owner::Pending(match found.as_deref() {
                Some([one]) => Some(number(&mut self.pending, one)),
                _ => None,
            });
        }
        let next = self.authors.len();
        let number = *self.numbers.entry(hand.author.clone()).or_insert(next);
        if number == next {
            self.authors.push(hand.author.clone());
        }
        Owner::Author(number)
    }

    /// Lists words that find no place; of a line that nobody says should have one, those that somebody put in.
    pub fn nowhere(&mut self, line: &Line, whole: bool) {
        let mut words: Vec<(By, String)> = Vec::new();
        for (text, fate) in &line.pieces {
            let Some(strand) = self.strand(text, fate, None) else {
                continue;
            };
            let by = match strand.inserted {
                Some(owner) => self.by(owner),
                None => Some(By::Importer).filter(|_| whole),
            };
            let Some(by) = by.filter(|_| strand.deleted.is_none()) else {
                continue;
            };
            match words.last_mut() {
                Some((last, said)) if *last == by => said.push_str(text),
                _ => words.push((by, text.clone())),
            }
        }
        let said = words
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty());
        self.told
            .left
            .extend(said.map(|(by, text)| Left::nowhere(by, text)));
    }
}

fn number<T: Clone + PartialEq>(all: &mut Vec<T>, one: &T) -> usize {
    match all.iter().position(|known| known == one) {
        Some(known) => known,
        None => {
            all.push(one.clone());
            all.len() - 1
        }
    }
}
