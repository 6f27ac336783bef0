//! What this machine has seen of a plan: where its branches stood and the first key of each party. It is kept outside the
//! repository, so that whoever rewrites that does not rewrite this.

use crate::plan::Voice;
use crate::store::ground::plain;
use crate::store::{PlanPath, Repository, StoreError, durable, places};
use crate::track::trust::Seen;
use crate::track::{CommitId, ObjectId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// What was seen of one plan in one repository.
#[derive(Clone, Debug)]
pub struct Pins {
    file: PathBuf,
    kept: Kept,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// By the branch's full name.
    heads: BTreeMap<String, String>,
    /// By the branch's full name, where somebody looked at the plan last.
    looked: BTreeMap<String, String>,
    /// By the party's word.
    first: BTreeMap<String, Vec<String>>,
    /// The tags of adoptions by their names: their own objects, and the changes that they name.
    tags: BTreeMap<String, (String, String)>,
}

impl Pins {
    /// What was seen of a plan; nothing where it was never looked at, or what is kept makes no sense.
    pub fn of(repository: &Repository, plan: &PlanPath) -> Pins {
        let common = repository.common_dir();
        let place = common.canonicalize().unwrap_or_else(|_| common.to_owned());
        let mut hash = Sha256::new();
        hash.update(place.as_os_str().as_encoded_bytes());
        hash.update([0]);
        hash.update(plan.as_str());
        let name: String = hash
            .finalize()
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let file = places::state(common)
            .join("pins")
            .join(format!("{name}.json"));
        let bytes = plain::read_own(&file).ok().flatten().unwrap_or_default();
        let kept = serde_json::from_slice(&bytes).unwrap_or_default();
        Pins { file, kept }
    }

    /// The same, for a branch.
    pub fn seen(&self, branch: Option<&str>) -> Seen {
        let head = branch.and_then(|branch| self.kept.heads.get(branch));
        let first = self.kept.first.iter();
        let tags = self.kept.tags.iter();
        let object = |hex: &String| ObjectId::from_hex(hex.as_bytes());
        Seen {
            head: head.and_then(object),
            first: first
                .filter_map(|(voice, keys)| Some((voice.parse().ok()?, keys.clone())))
                .collect(),
            tags: tags
                .filter_map(|(name, (id, at))| Some((name.clone(), (object(id)?, object(at)?))))
                .collect(),
        }
    }

    /// Where a branch stood when somebody here looked at it last.
    pub fn looked(&self, branch: &str) -> Option<CommitId> {
        let hex = self.kept.looked.get(branch)?;
        ObjectId::from_hex(hex.as_bytes())
    }

    /// Keeps what somebody here has looked at.
    pub fn look(&mut self, branch: &str, at: CommitId) {
        self.kept.looked.insert(branch.to_owned(), at.to_string());
    }

    /// Keeps where a branch stands.
    pub fn head(&mut self, branch: &str, at: CommitId) {
        self.kept.heads.insert(branch.to_owned(), at.to_string());
    }

    /// Keeps the first keys of parties that none were seen of; of all, where `again`.
    pub fn first(&mut self, first: BTreeMap<Voice, Vec<String>>, again: bool) {
        for (voice, keys) in first {
            let known = self.kept.first.entry(voice.slug().to_owned());
            let known = known.or_insert_with(|| keys.clone());
            if again {
                *known = keys;
            }
        }
    }

    /// Keeps the tags of adoptions as they are, but for those `told` to be gone or to be others by now.
    pub fn tags(&mut self, now: &BTreeMap<String, (ObjectId, CommitId)>, told: &BTreeSet<&str>) {
        let tags = &mut self.kept.tags;
        for (name, (id, at)) in now.iter().filter(|(name, _)| !told.contains(name.as_str())) {
            tags.insert(name.clone(), (id.to_string(), at.to_string()));
        }
    }

    /// Forgets the tags that were seen: what is there is taken for the new beginning.
    pub fn forget_tags(&mut self) {
        self.kept.tags.clear();
    }

    /// Writes what was seen.
    ///
    /// # Errors
    ///
    /// What the disk says; what was kept before is then kept still.
    pub fn keep(&self) -> Result<(), StoreError> {
        let text = serde_json::to_vec_pretty(&self.kept).unwrap_or_default();
        durable::replace(&self.file, &text)
    }
}
