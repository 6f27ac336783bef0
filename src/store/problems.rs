//! What is wrong with a plan at a revision: its files, and what they say together.

use super::{PlanPath, Repository, StoreError};
use crate::dialogue;
use crate::plan::{self as rules, Problem};
use crate::track::CommitId;

impl Repository {
    /// Everything that is wrong with the plan and its dialogue at a revision, in order of the files, with the places in
    /// them.
    ///
    /// # Errors
    ///
    /// As [`Repository::load`].
    pub fn problems(&self, plan: &PlanPath, at: CommitId) -> Result<Vec<Problem>, StoreError> {
        let loaded = self.load(plan, at)?;
        let mut problems = loaded.problems;
        problems.extend(rules::check(&loaded.plan));
        problems.extend(dialogue::check(&loaded.plan, &loaded.dialogue));
        self.locate(plan, at, &mut problems);
        problems.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
        Ok(problems)
    }
}
