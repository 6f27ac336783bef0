//! What a merge would come to, told before it is made: who sends what, and where the two collide.

use super::record::Work;
use super::{Merge, PlanMerge, Way};
use crate::dialogue::{AmendmentId, SessionId};
use crate::plan::{ClauseId, Voice};
use crate::store::ids::{object_id, oid};
use crate::store::{PlanPath, Repository, StoreError, history, read};
use crate::track::CommitId;
use std::collections::{BTreeMap, BTreeSet};

/// What a merge would come to.
#[derive(Clone, Debug)]
pub struct MergePreview {
    /// What would come of it.
    pub way: Way,
    /// The change that would come in, with all before it.
    pub theirs: CommitId,
    /// How many changes would come in, by voice; without one those that nobody is known to have made. Merges count as
    /// nobody's work and are left out.
    pub changes: BTreeMap<Option<Voice>, usize>,
    /// Where they would collide, for each plan.
    pub plans: Vec<PlanMerge>,
    /// What their side changed, for each plan that they changed.
    pub brings: Vec<Brings>,
}

/// What one side changed in a plan since both went apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brings {
    /// Which plan.
    pub plan: PlanPath,
    /// The clauses that read differently, are new or gone.
    pub clauses: BTreeSet<ClauseId>,
    /// The amendments that were tabled or went on.
    pub amendments: BTreeSet<AmendmentId>,
    /// The parties that took or withdrew positions.
    pub positions: BTreeSet<Voice>,
    /// The sessions that were opened or changed.
    pub sessions: BTreeSet<SessionId>,
}

impl Repository {
    /// Works a merge out and writes nothing.
    pub(super) fn foresee(
        &self,
        (ours, theirs): (CommitId, CommitId),
        how: &Merge,
    ) -> Result<MergePreview, StoreError> {
        let work = self.work_out(ours, theirs, how)?;
        let (way, base, plans) = match &work {
            Work::Nothing => (Way::Nothing, Some(theirs), Vec::new()),
            Work::Forward => (Way::Forward, Some(ours), Vec::new()),
            Work::Merge { brought, base } => (Way::Merged, Some(*base), brought.told()),
        };
        Ok(MergePreview {
            changes: self.by_voice(ours, theirs)?,
            brings: self.brings(base, theirs)?,
            way,
            theirs,
            plans,
        })
    }

    /// The changes that one revision leads to and another does not.
    ///
    /// # Errors
    ///
    /// Where the history cannot be read.
    pub fn only_in(&self, here: CommitId, not: CommitId) -> Result<BTreeSet<CommitId>, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push(oid(here)?)?;
        walk.hide(oid(not)?)?;
        walk.map(|id| Ok(object_id(id?))).collect()
    }

    /// How many changes each voice made that theirs has and ours has not.
    fn by_voice(
        &self,
        ours: CommitId,
        theirs: CommitId,
    ) -> Result<BTreeMap<Option<Voice>, usize>, StoreError> {
        let plan = self.plans()?.into_iter().next();
        let manifest = match &plan {
            Some(plan) => Some(self.load_clauses(plan, ours, &[])?.plan.manifest),
            None => None,
        };
        let mut walk = self.git.revwalk()?;
        walk.push(oid(theirs)?)?;
        walk.hide(oid(ours)?)?;
        let mut voices = BTreeMap::new();
        for id in walk {
            let commit = self.git.find_commit(id?)?;
            if commit.parent_count() < 2 {
                let voice = history::voice_of(&commit, manifest.as_ref());
                *voices.entry(voice).or_default() += 1;
            }
        }
        Ok(voices)
    }

    /// What theirs changed since both went apart.
    fn brings(&self, base: Option<CommitId>, theirs: CommitId) -> Result<Vec<Brings>, StoreError> {
        let mut told = Vec::new();
        for plan in read::plans(&self.git, theirs)? {
            let mut brings = Brings {
                plan: plan.clone(),
                ..Brings::default()
            };
            for path in self.changed(&plan, base, theirs)?.into_keys() {
                let stem = read::stem(&path);
                match path.split_once('/').map(|(folder, _)| folder) {
                    Some("clauses") => brings.clauses.extend(stem.parse::<ClauseId>()),
                    Some("amendments") => brings.amendments.extend(stem.parse::<AmendmentId>()),
                    Some("positions") => brings.positions.extend(stem.parse::<Voice>()),
                    Some("sessions") => brings.sessions.extend(stem.parse::<SessionId>()),
                    _ => {}
                }
            }
            let none = Brings {
                plan,
                ..Brings::default()
            };
            if brings != none {
                told.push(brings);
            }
        }
        Ok(told)
    }
}
