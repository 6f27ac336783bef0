//! Which plan is meant: by its place in the repository or by a folder of its own, else the one that every command would take.

use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::open_plan::OpenPlan;
use crate::store::StoreError;
use std::path::{Path, PathBuf};

/// Where it lies, and which one of that repository it is where that was said.
pub type Place = (PathBuf, Option<String>);

/// Opens it.
///
/// # Errors
/// When there is none, or several and none is named.
pub fn open(call: &Call<'_>) -> Result<(OpenPlan, Place), Failure> {
    let here = call.directory().to_owned();
    let Some(word) = call.text("which") else {
        let plan = call.text("plan").map(str::to_owned);
        return Ok((in_folder(call, &here, plan.as_deref())?, (here, plan)));
    };
    match in_folder(call, &here, Some(word)) {
        Ok(open) => Ok((open, (here, Some(word.to_owned())))),
        Err(_) if Path::new(word).is_dir() => {
            let folder = PathBuf::from(word);
            Ok((in_folder(call, &folder, None)?, (folder, None)))
        }
        Err(error) => Err(refused(word, error)),
    }
}

/// Why the plan of this name was not opened.
pub fn refused(word: &str, error: StoreError) -> Failure {
    match error {
        StoreError::NoSuchPlan(_) | StoreError::NotARepository(_) => {
            Failure::Could(Message::new("site-no-plan").with("name", word))
        }
        error => error.into(),
    }
}

fn in_folder(call: &Call<'_>, folder: &Path, plan: Option<&str>) -> Result<OpenPlan, StoreError> {
    OpenPlan::in_folder(folder, plan, call.places.cache.as_deref())
}
