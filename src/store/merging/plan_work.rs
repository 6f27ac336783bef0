//! One plan that both revisions have, brought together.

use super::sides::{Differing, File};
use super::states::{self, Other, Owned};
use crate::dialogue::merging::{self, Keep, Merging, Three};
use crate::plan::{Plan, Problem};
use crate::store::ids::{object_id, oid};
use crate::store::read::{self, Contents};
use crate::store::{PlanPath, StoreError};
use git2::Oid;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// A plan that is being merged.
pub(super) struct PlanWork {
    pub path: PlanPath,
    pub merging: Merging,
    pub ours: Owned,
    pub theirs: Owned,
}

/// How plans are brought together: what all of them share.
pub(super) struct Bringing<'b> {
    pub git: &'b git2::Repository,
    pub ours: Oid,
    /// The files that are not the same on all sides, and what they hold.
    pub differing: &'b Differing,
    pub contents: &'b Contents,
    pub keep: Keep,
}

/// One side of a file.
type Side = fn(&Three<Option<File>>) -> Option<File>;

impl Bringing<'_> {
    /// Brings one plan together. `files` are those of it that differ; `spent` is the number that was given last to an
    /// amendment which is here no more.
    ///
    /// # Errors
    ///
    /// Where one side of it was written by a newer Plenary, or says nothing of itself.
    pub(super) fn plan(
        &self,
        path: PlanPath,
        files: &BTreeSet<String>,
        spent: u32,
    ) -> Result<PlanWork, StoreError> {
        let (mut ours, problems) = match self.keep {
            Keep::Ours => states::of(self.git, &path, self.ours)?,
            // It may exist in memory only, where no other thread sees it.
            Keep::Base => states::of_memory(self.git, &path, self.ours)?,
        };
        writable(&ours.plan, &problems)?;
        ours.dialogue.spent = spent;
        let (base, (theirs, problems)) = self.others_of(&path, files, &ours);
        writable(&theirs.plan, &problems)?;
        // Asked for where a clause that neither changed is to stand elsewhere.
        let kept = OnceCell::new();
        let read = |of: &str, side: Side| match self.differing.get(&path.join(of)) {
            Some(three) => self.content(three, side).map(<[u8]>::to_vec),
            None => {
                let kept = kept.get_or_init(|| blobs(self.git, &path, self.ours));
                read::blob(self.git, *kept.as_ref().ok()?.get(of)?)
            }
        };
        let of_base = |of: &str| read(of, |three| three.base);
        let of_ours = |of: &str| read(of, |three| three.ours);
        let of_theirs = |of: &str| read(of, |three| three.theirs);
        let sides = Three {
            base: base.state(&of_base),
            ours: ours.state(&of_ours),
            theirs: theirs.state(&of_theirs),
        };
        let merging = merging::merge(sides, files, self.keep);
        Ok(PlanWork {
            path,
            merging,
            ours,
            theirs,
        })
    }

    /// The base and theirs: ours with their files in place of its own. On a thread each, where that pays.
    fn others_of(
        &self,
        path: &PlanPath,
        files: &BTreeSet<String>,
        ours: &Owned,
    ) -> (Owned, (Owned, Vec<Problem>)) {
        let of_base = self.unlike_ours(path, files, |three| three.base);
        let of_theirs = self.unlike_ours(path, files, |three| three.theirs);
        std::thread::scope(|scope| {
            let base = (of_base.len() >= read::WORTH_A_THREAD)
                .then(|| scope.spawn(|| ours.with(&of_base)));
            let theirs = ours.with(&of_theirs);
            let base = base.and_then(|base| base.join().ok());
            let (base, _) = base.unwrap_or_else(|| ours.with(&of_base));
            (base, theirs)
        })
    }

    /// Of the files those that a side does not have as ours has them, with what they hold there.
    fn unlike_ours<'f>(
        &'f self,
        path: &PlanPath,
        files: &'f BTreeSet<String>,
        side: Side,
    ) -> Vec<Other<'f>> {
        let of = |file| self.differing.get(&path.join(file));
        let unlike = files.iter().filter_map(|file| Some((file, of(file)?)));
        let unlike = unlike.filter(|(_, three)| side(three) != three.ours);
        unlike
            .map(|(file, three)| (file.as_str(), self.content(three, side)))
            .collect()
    }

    fn content(&self, three: &Three<Option<File>>, side: Side) -> Option<&[u8]> {
        side(three).and_then(|(id, _)| self.contents.of(id))
    }
}

/// Refuses what a newer Plenary wrote, and what says nothing of itself.
fn writable(plan: &Plan, problems: &[Problem]) -> Result<(), StoreError> {
    if plan.read_only() {
        return Err(StoreError::Newer(plan.manifest.format));
    }
    match problems.iter().any(|problem| problem.path == "plan.toml") {
        true => Err(StoreError::BrokenManifest),
        false => Ok(()),
    }
}

/// The files of a plan in a commit.
fn blobs(
    git: &git2::Repository,
    plan: &PlanPath,
    at: Oid,
) -> Result<BTreeMap<String, Oid>, StoreError> {
    let Some(tree) = read::plan_tree(git, plan, object_id(at))? else {
        return Ok(BTreeMap::new());
    };
    let entries = read::list(git, &tree)?.entries.into_iter();
    let pair = |entry: read::Entry| Ok((entry.path, oid(entry.blob)?));
    entries.map(pair).collect()
}
