//! Writing trees: only those on the way to a file that changes.

use super::StoreError;
use git2::{ObjectType, Oid, Repository, Tree};
use std::collections::BTreeMap;

/// One file's new content: a blob, or nothing where the file goes. The path is within the tree.
pub(super) type Change = (String, Option<Oid>);

const FILE: i32 = 0o100_644;
const FOLDER: i32 = 0o040_000;

/// A tree with some files changed; nothing where no file is left in it. The ids of the trees that were written
/// are added to `written`.
pub(super) fn changed(
    git: &Repository,
    old: Option<&Tree<'_>>,
    changes: &[Change],
    written: &mut Vec<Oid>,
) -> Result<Option<Oid>, StoreError> {
    let mut builder = git.treebuilder(old)?;
    let mut folders: BTreeMap<&str, Vec<Change>> = BTreeMap::new();
    for (path, blob) in changes {
        match (path.split_once('/'), blob) {
            (Some((folder, rest)), _) => {
                let inner = folders.entry(folder).or_default();
                inner.push((rest.to_owned(), *blob));
            }
            (None, Some(blob)) => {
                // A file that could be executed stays so: only its content is ours.
                let mode = builder
                    .get(path)?
                    .map_or(FILE, |entry| match entry.filemode() {
                        0o100_755 => 0o100_755,
                        _ => FILE,
                    });
                builder.insert(path, *blob, mode)?;
            }
            (None, None) if builder.get(path)?.is_some() => builder.remove(path)?,
            (None, None) => {}
        }
    }
    for (folder, inner) in folders {
        let entry = old.and_then(|tree| tree.get_name(folder));
        let entry = entry.filter(|it| it.kind() == Some(ObjectType::Tree));
        let below = entry.map(|entry| git.find_tree(entry.id())).transpose()?;
        match changed(git, below.as_ref(), &inner, written)? {
            Some(id) => builder.insert(folder, id, FOLDER).map(|_| ())?,
            None if builder.get(folder)?.is_some() => builder.remove(folder)?,
            None => {}
        }
    }
    if builder.is_empty() {
        return Ok(None);
    }
    let id = builder.write()?;
    written.push(id);
    Ok(Some(id))
}
