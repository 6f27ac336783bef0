//! A plan that is open, for the screen as for the command line.

use super::writer::Output;
use crate::i18n::Catalogue;
use crate::plan::{ClauseId, Manifest, Plan};
use crate::store::history::{self, Blobs, Cache, HistoryError};
use crate::store::{Pins, PlanPath, Point, Repository, StoreError};
use crate::track::{Baseline, CommitId, History, Texts, TrackedClause, tracked_all};
use std::path::Path;

/// A plan in its repository.
pub struct OpenPlan {
    /// The repository.
    pub repository: Repository,
    /// Which of its plans.
    pub plan: PlanPath,
    /// What was found out about its history before; none where the system knows no home.
    pub cache: Option<Cache>,
    /// In which words it is said at the end what recorded changes could not bring along: known only after they were
    /// acknowledged, it is said last. Nothing where it is asked for meanwhile.
    pub telling: Option<&'static Catalogue>,
}

impl OpenPlan {
    /// Where its branch stood when somebody here looked at the plan last; nothing where nobody did.
    ///
    /// # Errors
    ///
    /// When there is no such place in the repository.
    pub fn looked(&self) -> Result<Option<CommitId>, StoreError> {
        let branch = self.repository.head()?.branch;
        let pins = Pins::of(&self.repository, &self.plan);
        Ok(branch.and_then(|branch| pins.looked(&branch)))
    }

    /// Keeps what somebody here has looked at. What stands on no branch is looked at in passing.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn look(&self, at: CommitId) -> Result<(), StoreError> {
        let Some(branch) = self.repository.head()?.branch else {
            return Ok(());
        };
        let mut pins = Pins::of(&self.repository, &self.plan);
        pins.look(&branch, at);
        pins.keep()
    }
}

impl Drop for OpenPlan {
    fn drop(&mut self) {
        if let Some(words) = self.telling {
            for left in self.repository.left() {
                Output::complain(words, &left.message());
            }
        }
    }
}

/// Where a history is read from; a thread of its own may do that.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    cache: Option<&'a Cache>,
    git_dir: &'a Path,
    plan: &'a str,
}

impl OpenPlan {
    /// Opens the plan in this folder, or the one named where there are several. What is found out about its history is
    /// kept in a folder of this user's.
    ///
    /// # Errors
    /// When there is no repository or no such plan, or when there are several and none is named.
    pub fn in_folder(
        folder: &Path,
        plan: Option<&str>,
        cache: Option<&Path>,
    ) -> Result<OpenPlan, StoreError> {
        let repository = Repository::open(folder)?;
        let plan = repository.plan(plan)?;
        let git_dir = repository.git_dir();
        Ok(OpenPlan {
            cache: cache.map(|folder| Cache::new(folder, git_dir, plan.as_str())),
            repository,
            plan,
            telling: None,
        })
    }

    /// The same for another thread.
    ///
    /// # Errors
    /// When the repository went away.
    pub fn again(&self) -> Result<OpenPlan, StoreError> {
        Ok(OpenPlan {
            repository: self.repository.again()?,
            plan: self.plan.clone(),
            cache: self.cache.clone(),
            telling: None,
        })
    }

    /// The plan as it stood, to compare with.
    ///
    /// # Errors
    /// When it cannot be read, or this copy lacks a file of it.
    pub fn whole(&self, at: CommitId) -> Result<Plan, StoreError> {
        Ok(self.repository.load(&self.plan, at)?.whole()?.plan)
    }

    /// How the number of open brackets went down.
    ///
    /// # Errors
    /// When git's objects cannot be read.
    pub fn progress(&self) -> Result<Vec<Point>, StoreError> {
        self.repository.progress(&self.plan, self.cache.as_ref())
    }

    /// Where its history is read from.
    pub fn source(&self) -> Source<'_> {
        Source {
            cache: self.cache.as_ref(),
            git_dir: self.repository.git_dir(),
            plan: self.plan.as_str(),
        }
    }

    /// The changes to one clause up to a revision, and the texts they are made of. Commits without trailers are attributed by
    /// the plan's organisations as they are in `manifest`.
    ///
    /// # Errors
    /// When git's objects cannot be read.
    pub fn history_of(
        &self,
        at: CommitId,
        manifest: &Manifest,
        clause: &ClauseId,
    ) -> Result<(History, Blobs), HistoryError> {
        let (git_dir, plan) = (self.repository.git_dir(), self.plan.as_str());
        let history = history::load_clause(git_dir, plan, at, Some(manifest), clause)?;
        Ok((history, self.texts()))
    }

    /// The changes to the files of data in a folder of the plan up to a revision, such as its figures; each file is known by
    /// its stem.
    ///
    /// # Errors
    /// As [`OpenPlan::history_of`].
    pub fn history_of_sheets(
        &self,
        at: CommitId,
        manifest: &Manifest,
        folder: &'static str,
    ) -> Result<History, HistoryError> {
        let (git_dir, plan) = (self.repository.git_dir(), self.plan.as_str());
        history::load_sheets(git_dir, (plan, folder), at, Some(manifest))
    }

    /// The tracked text of every clause since a baseline.
    pub fn tracked_all(
        &self,
        history: &History,
        texts: &dyn Texts,
        base: &Baseline,
        rev: CommitId,
    ) -> Vec<TrackedClause> {
        match &self.cache {
            Some(cache) => cache.tracked_all(history, texts, base, rev),
            None => tracked_all(history, texts, base.clone(), rev, true),
        }
    }

    /// The texts that changes are made of.
    pub fn texts(&self) -> Blobs {
        Blobs::new(self.repository.git_dir())
    }
}

impl Source<'_> {
    /// Every change up to these revisions. Commits without trailers are attributed by the plan's organisations as they
    /// are in `manifest`.
    ///
    /// # Errors
    /// When git's objects cannot be read.
    pub fn history(
        self,
        heads: &[CommitId],
        manifest: &Manifest,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<History, HistoryError> {
        match self.cache {
            Some(cache) => cache.load(heads, Some(manifest), progress),
            None => history::load(self.git_dir, self.plan, heads, Some(manifest), progress),
        }
    }
}
