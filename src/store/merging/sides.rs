//! Three trees side by side: every file that is not the same in ours and theirs. Folders that are the same are not looked
//! into.

use crate::dialogue::merging::Three;
use crate::store::StoreError;
use crate::store::read::{self, MOST};
use crate::track::CommitId;
use git2::{ObjectType, Oid, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// Folders deeper than this are not looked into: nobody makes them in earnest.
const DEEPEST: usize = 32;

/// A file: its content and its mode as git has them.
pub(in crate::store) type File = (Oid, i32);

/// A file before and after.
pub(in crate::store) type Ends = (Option<File>, Option<File>);

/// Files by path.
pub(super) type Differing = BTreeMap<String, Three<Option<File>>>;

/// The files that differ between ours and theirs.
///
/// # Errors
///
/// [`StoreError::TooMany`], or where git's objects are missing.
pub(super) fn differing(
    git: &git2::Repository,
    trees: Three<Option<Oid>>,
) -> Result<Differing, StoreError> {
    let mut walk = Walk {
        git,
        found: Differing::new(),
        left: MOST,
    };
    walk.folder(trees, "", DEEPEST)?;
    Ok(walk.found)
}

/// Every file that differs between two revisions, before and after.
///
/// # Errors
///
/// As [`differing`].
pub(in crate::store) fn differing_between(
    git: &git2::Repository,
    before: CommitId,
    after: CommitId,
) -> Result<BTreeMap<String, Ends>, StoreError> {
    let root = |at| read::tree(git, at).map(|tree| Some(tree.id()));
    let trees = Three {
        base: None,
        ours: root(before)?,
        theirs: root(after)?,
    };
    let paths = differing(git, trees)?.into_iter();
    Ok(paths
        .map(|(path, it)| (path, (it.ours, it.theirs)))
        .collect())
}

struct Walk<'g> {
    git: &'g git2::Repository,
    found: Differing,
    left: usize,
}

/// An entry of a tree.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Entry {
    file: File,
    folder: bool,
}

impl Walk<'_> {
    fn folder(
        &mut self,
        trees: Three<Option<Oid>>,
        above: &str,
        deeper: usize,
    ) -> Result<(), StoreError> {
        let sides = Three {
            base: self.entries(trees.base)?,
            ours: self.entries(trees.ours)?,
            theirs: self.entries(trees.theirs)?,
        };
        let names = [&sides.base, &sides.ours, &sides.theirs];
        let names: BTreeSet<&String> = names.into_iter().flat_map(BTreeMap::keys).collect();
        for name in names {
            let three = sides.as_ref().map(|side| side.get(name).copied());
            if three.ours == three.theirs {
                continue;
            }
            self.left = self.left.checked_sub(1).ok_or(StoreError::TooMany(MOST))?;
            let path = format!("{above}{name}");
            let is = |folder| three.map(|it| it.filter(|it| it.folder == folder));
            let files = is(false).map(|it| it.map(|it| it.file));
            if files.ours != files.theirs {
                self.found.insert(path.clone(), files);
            }
            let folders = is(true).map(|it| it.map(|it| it.file.0));
            if folders.ours != folders.theirs && deeper > 0 {
                self.folder(folders, &(path + "/"), deeper - 1)?;
            }
        }
        Ok(())
    }

    fn entries(&self, tree: Option<Oid>) -> Result<BTreeMap<String, Entry>, StoreError> {
        let Some(tree) = tree else {
            return Ok(BTreeMap::new());
        };
        let tree: Tree<'_> = self.git.find_tree(tree)?;
        let mut entries = BTreeMap::new();
        for entry in &tree {
            // A name that is not UTF-8 can be none of a plan's.
            let Ok(name) = entry.name() else { continue };
            let made = Entry {
                file: (entry.id(), entry.filemode_raw()),
                folder: entry.kind() == Some(ObjectType::Tree),
            };
            entries.insert(name.to_owned(), made);
        }
        Ok(entries)
    }
}
