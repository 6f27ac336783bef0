//! What was written of a plan for others last: a convenience, so that it can be proposed the next time. Kept outside the
//! repository, as the places that a plan travelled to.

use super::kept::Kept;
use super::{PlanPath, Repository, StoreError, places};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// How many plans this is remembered of; those it was written for first are forgotten first.
const MOST: usize = 200;

/// A document that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// What it was.
    pub kind: String,
    /// Whether its readers were to change it.
    pub editable: bool,
    /// In which folder.
    pub folder: PathBuf,
    /// What was answered for it that no plan knows, by the word of the command line that asks for it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
}

/// The same with the plan it was written of.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Of {
    repository: PathBuf,
    plan: String,
    #[serde(flatten)]
    sent: Sent,
}

impl Repository {
    /// What was written of a plan last.
    pub fn sent(&self, plan: &PlanPath) -> Option<Sent> {
        let all: Vec<Of> = self.kept_sent().read();
        let own = self.own_place();
        let mut all = all.into_iter();
        all.find(|one| one.repository == own && one.plan == plan.as_str())
            .map(|one| one.sent)
    }

    /// Remembers what was written of a plan.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn note_sent(&self, plan: &PlanPath, sent: &Sent) -> Result<(), StoreError> {
        let (repository, plan) = (self.own_place(), plan.as_str());
        // A path whose name is no Unicode cannot be noted.
        if repository.to_str().is_none() || sent.folder.to_str().is_none() {
            return Ok(());
        }
        self.kept_sent().change(|all: &mut Vec<Of>| {
            all.retain(|one| one.repository != repository || one.plan != plan);
            let (repository, sent) = (repository.clone(), sent.clone());
            let plan = plan.to_owned();
            all.insert(
                0,
                Of {
                    repository,
                    plan,
                    sent,
                },
            );
            all.truncate(MOST);
        })
    }

    fn kept_sent(&self) -> Kept {
        Kept::at(places::state(self.common_dir()).join("documents.json"))
    }

    fn own_place(&self) -> PathBuf {
        let common = self.common_dir();
        common.canonicalize().unwrap_or_else(|_| common.to_owned())
    }
}
