//! Numbers of amendments after a merge: what is known here keeps its number, what comes in with the same gets the next.

use super::whole::{Fate, Merger, Renumbered};
use crate::dialogue::{AmendmentId, format};
use std::collections::BTreeMap;

impl Merger<'_> {
    pub(super) fn number(&mut self) {
        let others = self.numbered_twice();
        let spent = self.sides.theirs.dialogue.spent;
        self.out.dialogue.spent = self.out.dialogue.spent.max(spent);
        for (from, id) in others {
            self.renumber(from, id);
        }
    }

    /// The amendments that have a number which another keeps, with it.
    fn numbered_twice(&self) -> Vec<(u32, AmendmentId)> {
        let mut held: BTreeMap<u32, Vec<AmendmentId>> = BTreeMap::new();
        for one in self.out.dialogue.amendments.values() {
            if let Some(number) = one.number {
                held.entry(number).or_default().push(one.id.clone());
            }
        }
        let here = |id: &AmendmentId, number: u32| {
            let ours = self.sides.ours.dialogue.amendments.get(id);
            ours.is_some_and(|it| it.number == Some(number))
        };
        let mut others: Vec<(u32, AmendmentId)> = Vec::new();
        for (number, ids) in held.into_iter().filter(|(_, ids)| ids.len() > 1) {
            let known = ids.iter().any(|id| here(id, number));
            let mut comes_in = ids.into_iter().filter(|id| !here(id, number));
            if !known {
                // Two of theirs have it, as theirs will see: the first keeps it.
                comes_in.next();
            }
            others.extend(comes_in.map(|id| (number, id)));
        }
        others
    }

    /// Gives an amendment that had this number the next free one, in its file as well.
    fn renumber(&mut self, from: u32, amendment: AmendmentId) {
        let to = self.out.dialogue.next_number();
        self.set_number(&amendment, to);
        let path = format!("amendments/{amendment}.toml");
        let now = match self.out.files.get(&path) {
            Some(Fate::Text(text)) => Some(text.clone()),
            Some(Fate::Theirs) => self.text(self.sides.theirs, &path),
            Some(Fate::Gone) => None,
            None => self.text(self.sides.ours, &path),
        };
        let text = format::write(&path, &self.out.dialogue, now.as_deref());
        if let Ok(Some(text)) = text {
            self.out.files.insert(path, Fate::Text(text));
            self.out.renumbered.push(Renumbered {
                amendment,
                from,
                to,
            });
        } else {
            // Its file is broken and stays as it is: what it says is its number.
            self.set_number(&amendment, from);
        }
    }

    fn set_number(&mut self, id: &AmendmentId, number: u32) {
        if let Some(amendment) = self.out.dialogue.amendments.get_mut(id) {
            amendment.number = Some(number);
        }
    }
}
