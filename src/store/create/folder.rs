//! Makes a folder of plan files a repository.

use super::fresh::{self, Branch, FileChange};
use super::{Recorder, first};
use crate::i18n::Message;
use crate::plan::format::read_plan;
use crate::store::example::ATTRIBUTES;
use crate::store::plan_path::is_plans_folder;
use crate::store::{StoreError, durable};
use crate::text::one_line;
use crate::track::CommitId;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Makes a folder of plan files the repository it lies in. The files stay as they are; what is no plan file is
/// left out of the first change.
///
/// # Errors
///
/// [`StoreError::NoPlan`] if there is no readable `plan.toml`, [`StoreError::NotEmpty`] if the folder is a
/// repository already, or what the disk says; the folder is then as before.
pub fn make_repository(folder: &Path, recorder: &Recorder) -> Result<CommitId, StoreError> {
    let failed = |error| StoreError::io(folder, error);
    if fs::symlink_metadata(folder.join(".git")).is_ok() {
        return Err(StoreError::NotEmpty(folder.to_owned()));
    }
    let mut files = BTreeMap::new();
    collect(folder, "", 0, &mut files)?;
    let (plan, problems) = read_plan(&files);
    if problems.iter().any(|problem| problem.path == "plan.toml") {
        return Err(if files.contains_key("plan.toml") {
            StoreError::BrokenManifest
        } else {
            StoreError::NoPlan
        });
    }
    if plan.read_only() {
        return Err(StoreError::Newer(plan.manifest.format));
    }
    let new_attributes = !folder.join(ATTRIBUTES.0).exists();
    if new_attributes {
        files.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.as_bytes().to_vec());
    }
    let title = one_line(&plan.manifest.title);
    let subject = Message::new("store-subject-adopted").with("title", title);
    let changes: Vec<FileChange> = files
        .into_iter()
        .map(|(path, bytes)| (path, Some(with_lf(bytes))))
        .collect();
    let beside = fresh::hidden(folder)?;
    let head = {
        let repository = fresh::init(beside.path())?;
        let mut branch = Branch::begin(&repository)?;
        first(&mut branch, &changes, &plan.manifest, &subject, recorder)?;
        branch.finish()?
    };
    index(beside.path())?;
    if new_attributes {
        durable::replace(&folder.join(ATTRIBUTES.0), ATTRIBUTES.1.as_bytes())?;
    }
    fs::rename(beside.path().join(".git"), folder.join(".git")).map_err(failed)?;
    Ok(head)
}

/// How deep plan files may lie.
const DEPTH: usize = 16;

/// How large they may be, in bytes; as for reading them from git.
const LIMIT: u64 = 8 << 20;

/// The plan files below a folder. Links are not followed: what they point at is none of the plan's.
pub(super) fn collect(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{prefix}{name}");
        let meta = fs::symlink_metadata(entry.path()).map_err(failed)?;
        if meta.is_dir() && (depth > 0 || is_plans_folder(&name)) && depth < DEPTH {
            collect(&entry.path(), &format!("{path}/"), depth + 1, files)?;
        } else if meta.is_file()
            && meta.len() <= LIMIT
            && name.ends_with(".toml")
            && (depth > 0 || name == "plan.toml")
        {
            let bytes =
                fs::read(entry.path()).map_err(|error| StoreError::io(&entry.path(), error))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}

/// The bytes with the line ends that `.gitattributes` asks for.
fn with_lf(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => text.replace("\r\n", "\n").into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// Fills the index from the head, so that stock git sees the files as they are. Opened anew, because the objects
/// now lie in the pack.
fn index(folder: &Path) -> Result<(), StoreError> {
    let repository = git2::Repository::open(folder)?;
    let tree = repository.head()?.peel_to_tree()?;
    let mut index = repository.index()?;
    index.read_tree(&tree)?;
    Ok(index.write()?)
}
