//! What was written of a plan for others last, and where what they sent back lay: a convenience, so that it can be proposed the
//! next time. Kept outside the repository, as the places that a plan travelled to.

use super::kept::Kept;
use super::{PlanPath, Repository, StoreError, places};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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

/// Where a document came from.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Came {
    folder: PathBuf,
}

/// The same with the plan it is of.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Of<T> {
    repository: PathBuf,
    plan: String,
    #[serde(flatten)]
    noted: T,
}

/// What was written of plans.
const SENT: &str = "documents.json";

/// Where documents of plans came from.
const CAME: &str = "received.json";

impl Repository {
    /// What was written of a plan last.
    pub fn sent(&self, plan: &PlanPath) -> Option<Sent> {
        self.noted(plan, SENT)
    }

    /// Remembers what was written of a plan.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn note_sent(&self, plan: &PlanPath, sent: &Sent) -> Result<(), StoreError> {
        self.note(plan, SENT, (sent.folder.as_path(), sent))
    }

    /// In which folder a document lay that was brought in last.
    pub fn came_from(&self, plan: &PlanPath) -> Option<PathBuf> {
        let came: Option<Came> = self.noted(plan, CAME);
        came.map(|came| came.folder)
    }

    /// Remembers in which folder a document lay.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn note_came(&self, plan: &PlanPath, folder: &Path) -> Result<(), StoreError> {
        let came = Came {
            folder: folder.to_owned(),
        };
        self.note(plan, CAME, (folder, &came))
    }

    fn noted<T: DeserializeOwned>(&self, plan: &PlanPath, file: &str) -> Option<T> {
        let all: Vec<Of<T>> = self.kept(file).read();
        let own = self.own_place();
        let mut all = all.into_iter();
        all.find(|one| one.repository == own && one.plan == plan.as_str())
            .map(|one| one.noted)
    }

    fn note<T: Clone + Serialize + DeserializeOwned>(
        &self,
        plan: &PlanPath,
        file: &str,
        (folder, noted): (&Path, &T),
    ) -> Result<(), StoreError> {
        let (repository, plan) = (self.own_place(), plan.as_str());
        // A path whose name is no Unicode cannot be noted.
        if repository.to_str().is_none() || folder.to_str().is_none() {
            return Ok(());
        }
        self.kept(file).change(|all: &mut Vec<Of<T>>| {
            all.retain(|one| one.repository != repository || one.plan != plan);
            let own = Of {
                repository: repository.clone(),
                plan: plan.to_owned(),
                noted: noted.clone(),
            };
            all.insert(0, own);
            all.truncate(MOST);
        })
    }

    fn kept(&self, file: &str) -> Kept {
        Kept::at(places::state(self.common_dir()).join(file))
    }

    fn own_place(&self) -> PathBuf {
        let common = self.common_dir();
        common.canonicalize().unwrap_or_else(|_| common.to_owned())
    }
}
