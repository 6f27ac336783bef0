//! The plan that is open, in its repository, and what the screen is told of it.

use crate::app::msg::{Moved, Opened};
use crate::app::{Msg, Report};
use crate::i18n::Message;
use crate::plan::{EditError, Manifest, Plan, Problem};
use crate::store::{Loaded, PlanPath, Repository, StoreError};
use crate::track::CommitId;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A plan in its repository.
pub struct OpenPlan {
    /// The repository.
    pub repository: Repository,
    /// Which of its plans.
    pub plan: PlanPath,
    /// Where it was opened.
    pub folder: PathBuf,
    /// The plan as the screen knows it.
    pub known: Arc<Plan>,
    /// The revision that the screen knows; none before it was told of one.
    pub at: Option<CommitId>,
}

impl OpenPlan {
    /// Opens the plan in this folder, or the one named where there are several.
    ///
    /// # Errors
    ///
    /// When there is no repository or no such plan.
    pub fn open(folder: &Path, plan: Option<&str>) -> Result<OpenPlan, StoreError> {
        let repository = Repository::open(folder)?;
        let plan = repository.plan(plan)?;
        Ok(OpenPlan {
            repository,
            plan,
            folder: folder.to_owned(),
            known: Arc::default(),
            at: None,
        })
    }

    /// The same for another thread.
    ///
    /// # Errors
    ///
    /// When the repository went away.
    pub fn again(&self) -> Result<OpenPlan, StoreError> {
        Ok(OpenPlan {
            repository: self.repository.again()?,
            plan: self.plan.clone(),
            folder: self.folder.clone(),
            known: Arc::clone(&self.known),
            at: self.at,
        })
    }

    /// The plan as it stood, to compare with.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or this copy lacks a file of it.
    pub fn whole(&self, at: CommitId) -> Result<Plan, StoreError> {
        Ok(self.repository.load(&self.plan, at)?.whole()?.plan)
    }

    /// The plan as it stands, for a screen that opens it.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn opened(&mut self) -> Result<Opened, StoreError> {
        let head = self.repository.head()?;
        let Moved {
            plan,
            dialogue,
            head: at,
            problems,
        } = self.move_to(head.id)?;
        let newer = plan
            .read_only()
            .then(|| EditError::Newer(plan.manifest.format).message());
        let detached = head
            .branch
            .is_none()
            .then(|| StoreError::Detached.message());
        Ok(Opened {
            folder: self.folder.clone(),
            plan,
            dialogue,
            head: at,
            problems,
            read_only: newer.or(detached),
        })
    }

    /// The plan at the revision that the screen is to know from now on.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn move_to(&mut self, at: CommitId) -> Result<Moved, StoreError> {
        let moved = self.then(at)?;
        self.known = Arc::clone(&moved.plan);
        self.at = Some(at);
        Ok(moved)
    }

    /// The plan at a revision.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn then(&self, at: CommitId) -> Result<Moved, StoreError> {
        let Loaded {
            plan,
            dialogue,
            problems,
            ..
        } = self.repository.load(&self.plan, at)?;
        let mut checked = crate::plan::check(&plan);
        checked.extend(crate::dialogue::check(&plan, &dialogue));
        Ok(Moved {
            plan: Arc::new(plan),
            dialogue,
            head: at,
            problems: problems.iter().chain(&checked).map(sentence).collect(),
        })
    }

    /// What the plan says of itself: whose e-mail addresses are whose, and its language.
    pub fn manifest(&self) -> &Manifest {
        &self.known.manifest
    }
}

/// A problem with its place.
fn sentence(problem: &Problem) -> Message {
    let why = problem.message.clone();
    match problem.line {
        Some(line) => Message::new("ui-stage-problem-line")
            .with("path", problem.path.as_str())
            .with("line", line.to_string())
            .with("why", why),
        None => Message::new("ui-stage-problem")
            .with("path", problem.path.as_str())
            .with("why", why),
    }
}

/// What a folder that could not be opened means for the screen: one that is no repository can become one.
pub fn refused(folder: &Path, error: StoreError) -> Msg {
    match error {
        StoreError::NotARepository(_) => Msg::Worker(Report::NotRepository(folder.to_owned())),
        error => Msg::Worker(Report::Failed(error.message())),
    }
}
