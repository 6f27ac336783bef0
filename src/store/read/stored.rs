//! Trees as git stores them. To list a large plan, libgit2 would look at each of its names twice and keep what it made
//! of them; of most nobody asks.

use crate::store::StoreError;
use git2::{ObjectType, Odb, OdbObject, Oid};

/// An entry of a tree.
pub(in crate::store) struct Stored<'t> {
    /// In octal digits.
    pub mode: &'t [u8],
    pub name: &'t [u8],
    pub id: Oid,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Kind {
    File,
    Folder,
    Link,
    /// Another repository.
    Repository,
}

impl Kind {
    /// What an entry of this mode is, as libgit2 takes the modes that others wrote.
    pub fn of(mode: i32) -> Kind {
        match mode & 0o170_000 {
            0o040_000 => Kind::Folder,
            0o120_000 => Kind::Link,
            0o160_000 => Kind::Repository,
            _ => Kind::File,
        }
    }
}

impl Stored<'_> {
    /// What it is; nothing where its mode makes no sense.
    pub fn kind(&self) -> Option<Kind> {
        let digits = std::str::from_utf8(self.mode).ok()?;
        i32::from_str_radix(digits, 8).ok().map(Kind::of)
    }
}

/// The tree of this id.
///
/// # Errors
///
/// Where it is missing, or is no tree.
pub(super) fn tree_object<'o>(odb: &'o Odb<'_>, id: Oid) -> Result<OdbObject<'o>, StoreError> {
    let object = odb.read(id)?;
    match object.kind() {
        ObjectType::Tree => Ok(object),
        _ => Err(damaged()),
    }
}

/// The entries of a tree: mode, space, name, zero, id; one after the other.
pub(in crate::store) fn stored(
    mut data: &[u8],
) -> impl Iterator<Item = Result<Stored<'_>, StoreError>> {
    std::iter::from_fn(move || {
        if data.is_empty() {
            return None;
        }
        let Some((entry, rest)) = first(data) else {
            data = &[];
            return Some(Err(damaged()));
        };
        data = rest;
        Some(Ok(entry))
    })
}

fn first(data: &[u8]) -> Option<(Stored<'_>, &[u8])> {
    // No mode is longer; without an end of one, nothing is worth looking for.
    let space = data.iter().take(8).position(|byte| *byte == b' ')?;
    let (mode, rest) = data.split_at_checked(space)?;
    let rest = rest.get(1..)?;
    let (name, rest) = rest.split_at_checked(memchr::memchr(0, rest)?)?;
    let (id, rest) = rest.get(1..)?.split_at_checked(20)?;
    let id = Oid::from_bytes(id).ok()?;
    Some((Stored { mode, name, id }, rest)).filter(|_| !name.is_empty())
}

fn damaged() -> StoreError {
    git2::Error::from_str("a tree is damaged").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut data = Vec::new();
        for (mode, name) in entries {
            data.extend(format!("{mode} {name}\0").bytes());
            data.extend([7; 20]);
        }
        data
    }

    #[test]
    fn entries_are_what_libgit2_takes_them_for() {
        use git2::{FileMode, Repository};
        let folder = tempfile::tempdir().unwrap();
        let git = Repository::init(folder.path()).unwrap();
        let blob = git.blob(b"x").unwrap();
        let empty = git.treebuilder(None).unwrap().write().unwrap();
        let mut builder = git.treebuilder(None).unwrap();
        for (name, id, mode) in [
            ("a.toml", blob, FileMode::Blob),
            ("run", blob, FileMode::BlobExecutable),
            ("link.toml", blob, FileMode::Link),
            ("clauses", empty, FileMode::Tree),
            ("other", blob, FileMode::Commit),
        ] {
            builder.insert(name, id, mode.into()).unwrap();
        }
        let id = builder.write().unwrap();
        let odb = git.odb().unwrap();
        let object = tree_object(&odb, id).unwrap();
        let entries = stored(object.data()).map(Result::unwrap);
        let found: Vec<_> = entries
            .map(|it| (it.name.to_vec(), it.id, it.kind()))
            .collect();
        let tree = git.find_tree(id).unwrap();
        let expected: Vec<_> = tree
            .iter()
            .map(|it| {
                (
                    it.name_bytes().to_vec(),
                    it.id(),
                    Some(Kind::of(it.filemode())),
                )
            })
            .collect();
        assert_eq!(found, expected);
        let kinds = expected.into_iter().filter_map(|(_, _, kind)| kind);
        let kinds: Vec<_> = kinds.collect();
        use Kind::{File, Folder, Link};
        assert_eq!(kinds, [File, Folder, Link, Kind::Repository, File]);
        assert!(tree_object(&odb, blob).is_err());
    }

    #[test]
    fn a_damaged_tree_is_no_shorter_tree() {
        let whole = tree(&[("100644", "a"), ("40000", "b")]);
        assert_eq!(stored(&whole).filter(Result::is_ok).count(), 2);
        let first = tree(&[("100644", "a")]).len();
        for length in (1..whole.len()).filter(|length| *length != first) {
            let cut = stored(&whole[..length]);
            assert_eq!(cut.filter(Result::is_err).count(), 1, "{length}");
        }
        for odd in [
            "",
            "100644",
            "10064412 a\0",
            "100644 \0aaaaaaaaaaaaaaaaaaaa",
        ] {
            let damaged = stored(odd.as_bytes()).any(|entry| entry.is_err());
            assert_eq!(damaged, !odd.is_empty(), "{odd}");
        }
        let odd = tree(&[("1x0644", "a")]);
        assert_eq!(stored(&odd).next().unwrap().unwrap().kind(), None);
    }
}
