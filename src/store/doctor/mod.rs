//! What is wrong with a repository and the plan in it, and what of that can be put right without losing anything.
//!
//! Each check looks at one thing and says what it found: a finding is a value, with a sentence and what to do. No check has
//! a rule of its own for what another room decides: what is stale, behind, damaged or foreign is asked of that room. What is
//! wrong with the terminal and the settings is not known here.

mod checks;
mod finding;
mod folder;
mod history;
mod loose;
mod measures;
mod names;
mod received;
mod repair;

pub use finding::{Area, Finding, Grade, Remedy, Treated};
pub use folder::may_write;

use super::{PlanPath, Repository, StoreError};
use crate::i18n::Message;
use crate::plan::Moment;
use std::path::{Path, PathBuf};

/// What lies around a repository on this machine.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The time by the clock of this machine.
    pub now: Moment,
    /// The folder of caches.
    pub cache: Option<PathBuf>,
    /// The folder with the journals of what is being typed.
    pub state: Option<PathBuf>,
}

/// A repository that is being looked at.
pub(super) struct Patient<'a> {
    repository: &'a Repository,
    plan: &'a PlanPath,
    around: &'a Around,
}

/// Looks at the repository that a folder lies in, and at one of its plans. Nothing is repaired but what every command
/// repairs.
pub fn examine(folder: &Path, plan: Option<&str>, around: &Around) -> Vec<Finding> {
    let (repository, objects) = match Repository::as_it_is(folder) {
        Ok(opened) => opened,
        Err(error) => return vec![unopened(&error)],
    };
    // Nothing must be read before: it might never come to an end.
    if let Some(cut) = loose::finding(&repository, &objects) {
        return vec![cut];
    }
    // Without that, nothing is known of a plan.
    if let Some(lost) = names::lost(&repository) {
        return vec![lost.finding()];
    }
    let mut findings = checks::of_repository(&repository);
    match repository.plan(plan) {
        Ok(plan) => {
            let patient = Patient {
                repository: &repository,
                plan: &plan,
                around,
            };
            findings.extend(checks::of_plan(&patient));
        }
        Err(error) => findings.push(Finding::wrong("plan", error.message())),
    }
    findings
}

/// Does what the findings say can be done.
///
/// # Errors
///
/// Where the repository cannot be opened, or another Plenary keeps its lock.
pub fn treat(
    folder: &Path,
    plan: Option<&str>,
    around: &Around,
    findings: &[Finding],
) -> Result<Vec<Treated>, StoreError> {
    repair::treat(folder, plan, around, findings)
}

fn unopened(error: &StoreError) -> Finding {
    match error {
        StoreError::NotARepository(_) => Finding::wrong("no-repository", error.message()),
        _ => Finding::wrong("opens", error.message()),
    }
}

/// What a check says that could not be made.
fn unchecked(code: &'static str, error: &StoreError) -> Finding {
    let said = Message::new("doctor-unchecked").with("why", error.message());
    Finding::wrong(code, said)
}

#[cfg(test)]
mod tests;
