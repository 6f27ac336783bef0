//! The plan that is open, in its repository, and what the screen is told of it.

use crate::app::model::msg::{Moved, Opened};
use crate::app::{Msg, Report};
use crate::i18n::Message;
use crate::plan::{EditError, Manifest, Plan, Problem};
use crate::shell::open_plan::OpenPlan;
use crate::shell::screen::Open;
use crate::store::{Begun, Loaded, Revision, StoreError};
use crate::track::CommitId;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An open plan, and what the screen knows of it.
pub struct ShownPlan {
    /// The plan.
    pub open: OpenPlan,
    /// Where it was opened.
    pub folder: PathBuf,
    /// The plan as the screen knows it.
    pub known: Arc<Plan>,
    /// The revision that the screen knows; none before it was told of one.
    pub at: Option<CommitId>,
}

impl ShownPlan {
    /// Opens the plan in this folder, or the one named where there are several.
    ///
    /// # Errors
    ///
    /// When there is no repository or no such plan.
    pub fn open(
        request: &Open,
        folder: &Path,
        plan: Option<&str>,
    ) -> Result<ShownPlan, StoreError> {
        let open = OpenPlan::in_folder(folder, plan, request.places.cache.as_deref())?;
        Ok(ShownPlan {
            open,
            folder: folder.to_owned(),
            known: Arc::default(),
            at: None,
        })
    }

    /// The plan as it stands, for a screen that opens it.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn opened(&mut self) -> Result<Opened, StoreError> {
        let head = self.open.repository.head()?;
        let moved = self.move_to(head.id)?;
        Ok(self.told_of(moved, &head))
    }

    /// The same as far as a first look needs it, and what is left to read where that is not all.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn begun(&mut self) -> Result<(Opened, Option<Begun>), StoreError> {
        let head = self.open.repository.head()?;
        let begun = self.open.repository.begin(&self.open.plan, head.id)?;
        if begun.is_whole() {
            let moved = self.open.judged(begun.loaded, head.id);
            self.know(&moved);
            return Ok((self.told_of(moved, &head), None));
        }
        let first = Moved {
            plan: Arc::new(begun.loaded.plan.clone()),
            dialogue: Arc::clone(&begun.loaded.dialogue),
            head: head.id,
            problems: Vec::new(),
        };
        self.know(&first);
        Ok((self.told_of(first, &head), Some(begun)))
    }

    /// The whole of what was begun.
    pub fn whole(&mut self, begun: Begun) -> Moved {
        let at = begun.at;
        let moved = self.open.judged(self.open.repository.complete(begun), at);
        self.know(&moved);
        moved
    }

    fn told_of(&self, moved: Moved, head: &Revision) -> Opened {
        let Moved {
            plan,
            dialogue,
            head: at,
            problems,
        } = moved;
        let newer = plan
            .read_only()
            .then(|| EditError::Newer(plan.manifest.format).message());
        let detached = head
            .branch
            .is_none()
            .then(|| StoreError::Detached.message());
        Opened {
            folder: self.folder.clone(),
            plan,
            dialogue,
            head: at,
            problems,
            read_only: newer.or(detached),
        }
    }

    /// The plan at the revision that the screen is to know from now on.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn move_to(&mut self, at: CommitId) -> Result<Moved, StoreError> {
        let moved = self.open.then(at)?;
        self.know(&moved);
        Ok(moved)
    }

    fn know(&mut self, moved: &Moved) {
        self.known = Arc::clone(&moved.plan);
        self.at = Some(moved.head);
    }

    /// A sentence about the plan that names it and where it lies.
    pub fn told(&self, id: &'static str) -> Message {
        Message::new(id)
            .with("title", self.manifest().title.as_str())
            .with("folder", self.folder.display().to_string())
    }

    /// What the plan says of itself: whose e-mail addresses are whose, and its language.
    pub fn manifest(&self) -> &Manifest {
        &self.known.manifest
    }
}

impl OpenPlan {
    /// The plan at a revision.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn then(&self, at: CommitId) -> Result<Moved, StoreError> {
        Ok(self.judged(self.repository.load(&self.plan, at)?, at))
    }

    /// What was read of the plan at a revision, and what is wrong with it.
    fn judged(&self, loaded: Loaded, at: CommitId) -> Moved {
        let mut checked = loaded.judged();
        self.repository.locate(&self.plan, at, &mut checked);
        let Loaded {
            plan,
            dialogue,
            problems,
            ..
        } = loaded;
        Moved {
            plan: Arc::new(plan),
            dialogue,
            head: at,
            problems: problems.iter().chain(&checked).map(sentence).collect(),
        }
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
        error => Msg::Worker(Report::Unopened(folder.to_owned(), error.message())),
    }
}
