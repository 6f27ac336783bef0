//! Writing trees: only those on the way to a file that changes.

use super::Writing;
use crate::store::StoreError;
use crate::store::read::{self, Stored};
use git2::{ObjectType, Oid};
use std::collections::BTreeMap;

/// One file's new content: a blob, or nothing where the file goes. The path is within the tree.
pub(in crate::store) type Change = (String, Option<Oid>);

/// The same with what kind of entry it is to be.
pub(in crate::store) type Placed = (String, Option<(Oid, &'static [u8])>);

const FILE: &[u8] = b"100644";
const PROGRAM: &[u8] = b"100755";
const FOLDER: &[u8] = b"40000";

/// The kind of an entry that git's mode names; a plain file where it names none that has content.
pub(in crate::store) fn kind(mode: i32) -> &'static [u8] {
    match mode {
        0o100_755 => PROGRAM,
        0o120_000 => b"120000",
        0o160_000 => b"160000",
        _ => FILE,
    }
}

/// git sorts folders as if their names ended in a slash.
fn key<'e>(entry: &'e Stored<'_>) -> impl Iterator<Item = u8> + use<'e> {
    let slash = (entry.mode == FOLDER).then_some(b'/');
    entry.name.iter().copied().chain(slash)
}

/// A tree with some files changed; nothing where no file is left in it.
pub(in crate::store) fn changed(
    writing: &mut Writing<'_>,
    old: Option<Oid>,
    changes: &[Change],
) -> Result<Option<Oid>, StoreError> {
    let files = changes.iter();
    let files = files.map(|(path, blob)| (path.clone(), blob.map(|id| (id, FILE))));
    placed(writing, old, &files.collect::<Vec<Placed>>())
}

/// The same with entries of any kind.
pub(in crate::store) fn placed(
    writing: &mut Writing<'_>,
    old: Option<Oid>,
    changes: &[Placed],
) -> Result<Option<Oid>, StoreError> {
    let data = match old {
        Some(id) => writing.read(id, ObjectType::Tree)?,
        None => Vec::new(),
    };
    let mut entries = read::stored(&data).collect::<Result<Vec<_>, _>>()?;
    let mut folders: BTreeMap<&str, Vec<Placed>> = BTreeMap::new();
    for (path, blob) in changes {
        match path.split_once('/') {
            Some((folder, rest)) => {
                let inner = folders.entry(folder).or_default();
                inner.push((rest.to_owned(), *blob));
            }
            None => put(&mut entries, path, *blob)?,
        }
    }
    for (folder, inner) in folders {
        let below = entries
            .iter()
            .find(|entry| entry.name == folder.as_bytes() && entry.mode == FOLDER)
            .map(|entry| entry.id);
        let below = placed(writing, below, &inner)?;
        put(&mut entries, folder, below.map(|id| (id, FOLDER)))?;
    }
    if entries.is_empty() {
        return Ok(None);
    }
    entries.sort_by(|one, other| key(one).cmp(key(other)));
    writing.write(ObjectType::Tree, &stored(&entries)).map(Some)
}

/// Puts an entry in place of the one of its name, or removes that.
fn put<'t>(
    entries: &mut Vec<Stored<'t>>,
    name: &'t str,
    new: Option<(Oid, &'t [u8])>,
) -> Result<(), StoreError> {
    let refused = ["", ".", ".."].contains(&name) || name.eq_ignore_ascii_case(".git");
    if refused {
        return Err(git2::Error::from_str("a file cannot have this name in git").into());
    }
    let at = entries
        .iter()
        .position(|entry| entry.name == name.as_bytes());
    // A file that could be executed stays so: only its content is ours.
    let before = at.map(|at| entries.swap_remove(at).mode);
    if let Some((id, mode)) = new {
        let program = mode == FILE && before == Some(PROGRAM);
        entries.push(Stored {
            mode: if program { PROGRAM } else { mode },
            name: name.as_bytes(),
            id,
        });
    }
    Ok(())
}

/// A tree as git stores it.
fn stored(entries: &[Stored<'_>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 48);
    for entry in entries {
        out.extend_from_slice(entry.mode);
        out.push(b' ');
        out.extend_from_slice(entry.name);
        out.push(0);
        out.extend_from_slice(entry.id.as_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use git2::FileMode;
    use git2::build::TreeUpdateBuilder;

    /// The same tree as git's own library makes.
    #[test]
    fn trees_are_as_git_writes_them() {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path()).unwrap();
        let blob = |text: &[u8]| git.blob(text).unwrap();
        let (first, second) = (blob(b"one"), blob(b"two"));
        let mut update = TreeUpdateBuilder::new();
        for path in ["a.toml", "a/x.toml", "a-b/x", "a0", "c/d/e", "plan.toml"] {
            update.upsert(path, first, FileMode::Blob);
        }
        update.upsert("a/run", first, FileMode::BlobExecutable);
        let empty = git.find_tree(git.treebuilder(None).unwrap().write().unwrap());
        let old = update.create_updated(&git, &empty.unwrap()).unwrap();
        let cases: [&[(&str, Option<Oid>)]; 5] = [
            &[("a/x.toml", Some(second)), ("a/run", Some(second))],
            &[("c/d/e", None)],
            &[("c/d/new", Some(second)), ("c/f", Some(second))],
            &[("z", Some(second)), ("a/b/c/d", Some(first))],
            &[("a.toml", None), ("gone", None), ("no/such", None)],
        ];
        for changes in cases {
            let mut update = TreeUpdateBuilder::new();
            for (path, blob) in changes {
                let there = git.find_tree(old).unwrap();
                let there = there.get_path(std::path::Path::new(path)).ok();
                match blob {
                    Some(id) if *path == "a/run" => {
                        update.upsert(*path, *id, FileMode::BlobExecutable)
                    }
                    Some(id) => update.upsert(*path, *id, FileMode::Blob),
                    None if there.is_some() => update.remove(*path),
                    None => continue,
                };
            }
            let wanted = update.create_updated(&git, &git.find_tree(old).unwrap());
            let changes: Vec<Change> = changes
                .iter()
                .map(|(path, blob)| ((*path).to_owned(), *blob))
                .collect();
            let mut writing = Writing::new(&git, 1).unwrap();
            let made = changed(&mut writing, Some(old), &changes).unwrap().unwrap();
            assert_eq!(made, wanted.unwrap(), "{changes:?}");
            git.find_tree(made).unwrap();
        }
        let mut writing = Writing::new(&git, 1).unwrap();
        for name in ["", "..", ".GIT", "a//b"] {
            let change = (name.to_owned(), Some(first));
            assert!(changed(&mut writing, Some(old), &[change]).is_err());
        }
    }
}
