//! What is wrong with the terminal, with what this user has set and with the programs at hand. What is wrong with a
//! repository is the store's to say; here it is only asked, and put together.

mod programs;
mod settings;
mod terminal;

use super::settings::{Places, Settings};
use super::{recorder, screen};
use crate::store::doctor::{self, Area, Around, Finding, Grade, Treated};
use crate::store::{Repository, StoreError};
use std::io::IsTerminal;
use std::path::Path;

/// What is looked at, and with what.
pub struct Round<'a> {
    /// Where the repository is looked for.
    pub folder: &'a Path,
    /// Whether somebody said that there is one.
    pub named: bool,
    /// Which of its plans.
    pub plan: Option<&'a str>,
    /// Where Plenary keeps things.
    pub places: &'a Places,
    /// What the user has set.
    pub settings: &'a Settings,
}

impl Round<'_> {
    fn around(&self) -> Around {
        Around {
            now: recorder::now(),
            cache: self.places.cache.clone(),
            state: self.places.state.clone(),
        }
    }

    /// The repository and its plan.
    pub fn repository(&self) -> Vec<Finding> {
        let mut found = doctor::examine(self.folder, self.plan, &self.around());
        // Who only wants to know about the terminal need not stand in a plan.
        for one in found.iter_mut().filter(|it| it.code == "no-repository") {
            if !self.named {
                *one = Finding::note(one.code, one.message.clone());
            }
        }
        found
    }

    /// The terminal, which is asked.
    pub fn terminal(&self) -> Vec<Finding> {
        let found = match std::io::stdout().is_terminal() {
            true => terminal::findings(&terminal::Seen::now()),
            false => Vec::new(),
        };
        found
            .into_iter()
            .map(|one| one.of(Area::Terminal))
            .collect()
    }

    /// What this user has set, and the programs at hand.
    pub fn settings(&self) -> Vec<Finding> {
        let repository = Repository::open(self.folder).ok();
        let recorder = recorder::known(self.settings, repository.as_ref());
        let mut rest = settings::findings(self.places, self.settings, recorder.as_ref());
        rest.extend(programs::findings());
        rest.into_iter().map(|one| one.of(Area::Settings)).collect()
    }

    /// Does what can be done about findings.
    ///
    /// # Errors
    /// Where nothing could be done at all.
    pub fn treat(&self, findings: &[Finding]) -> Result<Vec<Treated>, StoreError> {
        doctor::treat(self.folder, self.plan, &self.around(), findings)
    }
}

/// How many findings are of this grade.
pub fn count(findings: &[Finding], grade: Grade) -> usize {
    findings.iter().filter(|one| one.grade == grade).count()
}
