//! The history of the files of data in one folder of a plan, such as its figures: every change, and which of them it touched.

use super::{Attributor, HistoryError, Index, assemble};
use crate::plan::Manifest;
use crate::track::{CommitId, History};
use std::path::Path;

/// The history of the files in a folder of the plan up to `head`, as [`load`](super::load) tells that of its clauses. What is
/// called a clause there is such a file here, by its stem.
///
/// # Errors
///
/// As [`load`](super::load).
pub fn load_sheets(
    git_dir: &Path,
    (plan, folder): (&str, &'static str),
    head: CommitId,
    manifest: Option<&Manifest>,
) -> Result<History, HistoryError> {
    let mut index = Index {
        folder: Some(folder),
        ..Index::default()
    };
    index.extend(git_dir, plan, &[head], &|_| {})?;
    Ok(assemble(index, &Attributor::new(manifest)))
}
