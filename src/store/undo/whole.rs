//! A merge is taken back as a whole: every plan of the repository stands again as it stood on our side before it, and so
//! does what lies beside the plans. What the other side did stays in the history, and what was done since in the plans.

use super::Undo;
use super::undoing::Undoing;
use crate::plan::ClauseId;
use crate::store::ids::object_id;
use crate::store::merging::differing_between;
use crate::store::write::{FileChange, Files, Work, clauses_of, message, writable};
use crate::store::{PlanPath, Recorded, Repository, StoreError, read};
use crate::track::CommitId;
use git2::Oid;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A plain file, as git has it.
const PLAIN: i32 = 0o100_644;

/// What taking a merge back comes to.
#[derive(Default)]
struct Whole {
    /// Every file that changes, by path within the repository.
    files: Files,
    /// The clauses among them, by plan.
    clauses: BTreeMap<PlanPath, Vec<ClauseId>>,
    /// Files beside the plans that were changed since, and stay.
    kept: Vec<String>,
}

impl Repository {
    /// Takes back, or does again, what a merge brought in: what lies between two changes, on the head as it is today.
    pub(super) fn undo_whole(
        &self,
        plan: &PlanPath,
        (change, undoing): (CommitId, &Undoing),
        (before, after): (CommitId, CommitId),
        undo: &Undo,
    ) -> Result<Recorded, StoreError> {
        let said = self.taken_back_by(plan, undoing);
        let done = RefCell::new(Whole::default());
        let root = PlanPath::default();
        let mut recorded = self.commit(&root, &undo.signed(), |head| {
            let (now, _) = self.touched(plan, &[], head)?;
            let whole = self.whole_inverse((before, after), head)?;
            if whole.files.is_empty() {
                return Err(StoreError::UndoElsewhere);
            }
            let act = undoing.act(change, undo, head, now.plan.manifest.catalogue());
            let session = self.session_of(plan, &act, head)?;
            let clauses: BTreeSet<ClauseId> = whole.clauses.values().flatten().cloned().collect();
            let clauses: Vec<ClauseId> = clauses.into_iter().collect();
            let files = whole.files.clone();
            *done.borrow_mut() = whole;
            Ok(Work {
                message: message(&act, session.as_deref(), &clauses),
                manifest: now.plan.manifest,
                said: vec![said.clone()],
                files,
                ..Work::default()
            })
        })?;
        let Whole {
            mut clauses, kept, ..
        } = done.into_inner();
        recorded.clauses = clauses.remove(plan).unwrap_or_default();
        recorded.left_alone.extend(kept);
        Ok(recorded)
    }

    /// What has to become of the files at the head so that `after` never came of `before`.
    fn whole_inverse(
        &self,
        (before, after): (CommitId, CommitId),
        head: CommitId,
    ) -> Result<Whole, StoreError> {
        let mut whole = Whole::default();
        let ends = [before, after, head];
        let mut plans: BTreeSet<PlanPath> = BTreeSet::new();
        for at in ends {
            plans.extend(read::plans(&self.git, at)?);
        }
        let mut of_plans: BTreeSet<String> = BTreeSet::new();
        for plan in plans {
            let [were, became, are] = ends.map(|at| self.blobs(&plan, at));
            let (were, became, are) = (were?, became?, are?);
            let paths = were.keys().chain(became.keys()).chain(are.keys());
            of_plans.extend(paths.map(|path| plan.join(path)));
            if were == became {
                continue;
            }
            if !are.is_empty() {
                writable(&self.touched(&plan, &[], head)?.0)?;
            }
            let mut files =
                self.inverse(&plan, [(&were, before), (&became, after), (&are, head)])?;
            self.with_signers(&plan, head, &mut files)?;
            let clauses = clauses_of(&files);
            let files = files.into_iter();
            let files: Files = files.map(|(path, it)| (plan.join(&path), it)).collect();
            of_plans.extend(files.keys().cloned());
            whole.files.extend(files);
            whole.clauses.insert(plan, clauses);
        }
        self.beside_plans(ends, &of_plans, &mut whole)?;
        Ok(whole)
    }

    /// What lies beside the plans goes back where nobody changed it since.
    fn beside_plans(
        &self,
        [before, after, head]: [CommitId; 3],
        of_plans: &BTreeSet<String>,
        whole: &mut Whole,
    ) -> Result<(), StoreError> {
        let root = read::tree(&self.git, head)?;
        for (path, (old, new)) in differing_between(&self.git, before, after)? {
            if of_plans.contains(&path) {
                continue;
            }
            let now = root.get_path(std::path::Path::new(&path)).ok();
            let now = now.map(|entry| (entry.id(), entry.filemode_raw()));
            let plain = |file: &Option<(Oid, i32)>| file.is_none_or(|(_, mode)| mode == PLAIN);
            if now == old {
                continue;
            }
            if now != new || ![old, new].iter().all(plain) {
                whole.kept.push(path);
                continue;
            }
            let read = |(id, _): (Oid, i32)| read::blob(&self.git, id).ok_or(StoreError::Missing);
            let change = FileChange {
                old: now.map(|(id, _)| object_id(id)),
                new: old.map(read).transpose()?,
            };
            whole.files.insert(path, change);
        }
        Ok(())
    }
}
