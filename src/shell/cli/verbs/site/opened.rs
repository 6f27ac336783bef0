//! Which plans are meant: those that are named, each by its place in the repository or by a folder of its own; else the one
//! that every command would take, or all where there are several.

use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::{OpenPlan, which};
use crate::store::{Repository, StoreError};
use std::path::Path;

/// All of them.
///
/// # Errors
/// When one cannot be found or read.
pub fn all(call: &Call<'_>, named: &[&str]) -> Result<Vec<OpenPlan>, Failure> {
    if named.is_empty() {
        return in_folder(call, call.directory(), call.text("plan"));
    }
    let mut opened = Vec::new();
    for word in named {
        opened.extend(one(call, word)?);
    }
    // A plan that is named twice has its pages once.
    let mut seen = Vec::new();
    opened.retain(|open| {
        let whose = (open.repository.git_dir().to_owned(), open.plan.clone());
        let fresh = !seen.contains(&whose);
        seen.push(whose);
        fresh
    });
    Ok(opened)
}

/// The plan of this place in the repository, else those in this folder.
fn one(call: &Call<'_>, word: &str) -> Result<Vec<OpenPlan>, Failure> {
    let here = OpenPlan::in_folder(call.directory(), Some(word), call.places.cache.as_deref());
    let folder = Path::new(word);
    match here {
        Ok(open) => Ok(vec![open]),
        Err(_) if folder.is_dir() => in_folder(call, folder, None),
        Err(error) => Err(which::refused(word, error)),
    }
}

/// The plan of a folder, or all of its repository where it is not said which.
fn in_folder(call: &Call<'_>, folder: &Path, plan: Option<&str>) -> Result<Vec<OpenPlan>, Failure> {
    let cache = call.places.cache.as_deref();
    match OpenPlan::in_folder(folder, plan, cache) {
        Err(StoreError::SeveralPlans(_)) => {
            let plans = Repository::open(folder)?.plans()?;
            let opened = plans.iter();
            let opened = opened.map(|plan| OpenPlan::in_folder(folder, Some(plan.as_str()), cache));
            Ok(opened.collect::<Result<_, _>>()?)
        }
        opened => Ok(vec![opened?]),
    }
}
