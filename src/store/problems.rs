//! What is wrong with a plan at a revision: its files, and what they say together.

use super::{Loaded, PlanPath, Repository, StoreError};
use crate::dialogue;
use crate::plan::{self as rules, Problem};
use crate::track::CommitId;

impl Loaded {
    /// What plan and dialogue say together that is wrong. Where `plan.toml` cannot be read, nobody knows which organisations
    /// there are: to say of each that there is none would bury the one sentence that is so.
    pub fn judged(&self) -> Vec<Problem> {
        let mut found = rules::check(&self.plan);
        found.extend(dialogue::check(&self.plan, &self.dialogue));
        if self.problems.iter().any(|it| it.path == "plan.toml") {
            found.retain(|it| it.code != "unknown-organisation");
        }
        found
    }
}

impl Repository {
    /// Everything that is wrong with the plan and its dialogue at a revision, in order of the files, with the places in
    /// them.
    ///
    /// # Errors
    ///
    /// As [`Repository::load`].
    pub fn problems(&self, plan: &PlanPath, at: CommitId) -> Result<Vec<Problem>, StoreError> {
        let loaded = self.load(plan, at)?;
        let judged = loaded.judged();
        let mut problems = loaded.problems;
        problems.extend(judged);
        self.locate(plan, at, &mut problems);
        problems.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
        Ok(problems)
    }
}
