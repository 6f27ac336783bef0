//! The lists of checks, in the order in which they are read.

use super::{Finding, Patient, folder, history, received};
use crate::i18n::Message;
use crate::store::{Repository, StoreError};

/// What is asked of a repository whether or not a plan is found in it.
pub(super) fn of_repository(repository: &Repository) -> Vec<Finding> {
    let mut found = vec![standing(repository)];
    found.extend(folder::access(repository));
    found.extend(folder::locks(repository));
    found.extend(folder::space(repository));
    found.extend(received::config(repository));
    found.push(received::driver(repository));
    found
}

/// What is asked of a plan in it.
pub(super) fn of_plan(patient: &Patient<'_>) -> Vec<Finding> {
    let mut found = folder::interrupted(patient);
    found.extend(folder::index(patient));
    found.extend(folder::files(patient));
    found.extend(history::plan(patient));
    found.extend(history::objects(patient));
    found.extend(history::seen(patient));
    found.extend(history::tags(patient));
    found.extend(history::clock(patient));
    found.extend(history::drafts(patient));
    found.extend(history::caches(patient));
    found
}

/// Whether something can be recorded at all.
fn standing(repository: &Repository) -> Finding {
    let refused = |error: &StoreError| Finding::wrong("stands", error.message());
    let head = match repository.head() {
        Ok(head) => head,
        Err(error) => return refused(&error),
    };
    let Some(branch) = head.branch else {
        return refused(&StoreError::Detached);
    };
    if let Err(error) = repository.own_ground().and_then(|()| repository.finished()) {
        return refused(&error);
    }
    let branch = branch.strip_prefix("refs/heads/").unwrap_or(&branch);
    let change: String = head.id.to_string().chars().take(8).collect();
    let said = |id| {
        Message::new(id)
            .with("branch", branch)
            .with("change", change.as_str())
    };
    match repository.work_dir() {
        Some(_) => Finding::good("stands", said("doctor-stands")),
        None => Finding::note("stands", said("doctor-bare")),
    }
}
