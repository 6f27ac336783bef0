//! Where Plenary keeps what is not part of a plan: the plans it knows, the copies of examples, the journal.

use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The folder for what people keep: the list of plans, copies of examples. None where the system knows no home.
pub fn data() -> Option<PathBuf> {
    project().map(|it| it.data_local_dir().to_owned())
}

/// The folder for the recovery journal and logs. Where the system knows no home, it lies in the repository,
/// given by its common folder.
pub fn state(commondir: &Path) -> PathBuf {
    let home = project().map(|it| match it.state_dir() {
        Some(state) => state.to_owned(),
        None => it.data_local_dir().join("state"),
    });
    home.unwrap_or_else(|| commondir.join("plenary"))
}

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "plenary")
}
