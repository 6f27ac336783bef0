//! What the chairperson declares, recorded by whoever may.

use super::Recording;
use crate::app::costed;
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::OpenPlan;
use crate::store::{Gavel, StoreError, Tag};

impl Recording {
    /// Strikes the gavel over these clauses, or over the whole plan where there are none.
    ///
    /// # Errors
    /// When agreement is missing and not overruled, or it could not be recorded; nothing has changed then.
    pub fn gavel(
        &mut self,
        name: &str,
        scope: Vec<ClauseId>,
        overruled: Option<String>,
    ) -> Result<Tag, Failure> {
        self.knows_session()?;
        let gavel = Gavel {
            name: name.to_owned(),
            figures: costed::figures_of(&self.plan, &scope),
            scope,
            seen: self.seen,
            floor: self.floor.clone(),
            recorder: self.recorder.clone(),
            time: self.moment(),
            overruled,
        };
        Ok(self.open.repository.gavel(&self.open.plan, &gavel)?)
    }

    /// Whether whoever has the floor records what the chairperson declares.
    ///
    /// # Errors
    /// For all but the secretariat.
    pub fn chairs(&self) -> Result<(), Failure> {
        match self.floor.voice {
            Voice::Secretariat => Ok(()),
            voice => Err(StoreError::NotChair(voice).into()),
        }
    }

    /// What the gavel declares is of the session that is open; one that is named must be there all the same.
    pub(super) fn knows_session(&self) -> Result<(), Failure> {
        if let Some(id) = &self.session {
            let OpenPlan {
                repository, plan, ..
            } = &self.open;
            repository.knows_session(plan, id, self.seen)?;
        }
        Ok(())
    }
}
