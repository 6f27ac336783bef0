//! What is chosen of what a Word file proposes.

use crate::app::model::word::looked::Looked;
use crate::export::back::{Brought, By, Names, One, Stop, key, speaker};
use crate::plan::{Manifest, Speaker, Voice};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is chosen of a file.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The file.
    pub looked: Arc<Looked>,
    /// The changes that are left out, by their numbers in the file: those stay the same where it is worked out anew.
    pub(in crate::app) out: BTreeSet<usize>,
    /// For whom it is said that authors speak.
    pub(in crate::app) said: Vec<(String, Voice)>,
    /// For whom those words are of which the file names no author, where that is not the floor.
    pub(in crate::app) unnamed: Option<Voice>,
    /// Counts what was said of whose words are whose.
    pub(in crate::app) version: u64,
}

impl Choice {
    /// Everything is tabled.
    pub fn new(looked: Arc<Looked>) -> Choice {
        Choice {
            looked,
            out: BTreeSet::new(),
            said: Vec::new(),
            unnamed: None,
            version: 0,
        }
    }

    /// What was chosen before holds for the same file worked out anew; of another one, only who speaks for whom.
    pub fn anew(self, looked: Arc<Looked>) -> Choice {
        let same = self.looked.digest == looked.digest;
        Choice {
            looked,
            out: if same { self.out } else { BTreeSet::new() },
            ..self
        }
    }

    /// The places in the list of what is left out: chosen so, or because what it amends is.
    pub fn left_out(&self) -> BTreeSet<usize> {
        let brought = &self.looked.brought;
        let mut out = BTreeSet::new();
        // What amends stands after what it amends.
        for (place, one) in brought.all.iter().enumerate() {
            let amended = brought.rests_on(one);
            if self.out.contains(&one.at) || amended.is_some_and(|at| out.contains(&at)) {
                out.insert(place);
            }
        }
        out
    }

    /// How many are tabled.
    pub fn count(&self) -> usize {
        self.looked.brought.all.len() - self.left_out().len()
    }

    /// Leaves the one at this place of the list out, or puts it back in with what it amends.
    pub fn turn(&mut self, place: usize) {
        let looked = Arc::clone(&self.looked);
        let all = &looked.brought.all;
        let Some(one) = all.get(place) else { return };
        if !self.left_out().contains(&place) {
            self.out.insert(one.at);
            return;
        }
        let mut next = Some(one);
        while let Some(one) = next {
            self.out.remove(&one.at);
            next = looked
                .brought
                .rests_on(one)
                .and_then(|place| all.get(place));
        }
    }

    /// An author speaks for this voice, and so does all that is theirs.
    pub fn say(&mut self, by: &By, voice: Voice) {
        self.version += 1;
        match by.name() {
            Some(name) => {
                self.said.retain(|(other, _)| key(other) != key(&name));
                self.said.push((name, voice));
            }
            None => self.unnamed = Some(voice),
        }
    }

    /// Whose a proposal is.
    ///
    /// # Errors
    /// Where it has to be said first for whom its author speaks.
    pub fn sponsor(&self, one: &One, names: &Names, floor: &Speaker) -> Result<Speaker, Stop> {
        match (one.change.by.name(), self.unnamed) {
            (None, Some(voice)) if voice != floor.voice => Ok(Speaker::of(voice)),
            _ => speaker(&one.change.by, names, floor, &self.said),
        }
    }

    /// What is tabled, each for its party.
    ///
    /// # Errors
    /// The first author of whom it has to be said for whom they speak, and why.
    pub fn chosen(&self, manifest: &Manifest, floor: &Speaker) -> Result<Brought, Box<(By, Stop)>> {
        let out = self.left_out();
        let names = Names::of(manifest);
        let all = self.looked.brought.all.iter().enumerate();
        let kept: Result<Vec<One>, Box<(By, Stop)>> = all
            .filter(|(place, _)| !out.contains(place))
            .map(|(_, one)| {
                let sponsor = self.sponsor(one, &names, floor);
                let stopped = |stop| Box::new((one.change.by.clone(), stop));
                Ok(One {
                    sponsor: sponsor.map_err(stopped)?,
                    ..one.clone()
                })
            })
            .collect();
        Ok(Brought {
            all: kept?,
            ..Brought::default()
        })
    }
}
