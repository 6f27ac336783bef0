//! Whether git keeps a file in the folder otherwise than it is recorded: in another encoding, through a filter, with an
//! expanded `$Id$`. Plenary runs no filter, so it writes no such file, and cannot tell whether somebody changed one.

use crate::store::ground::{self, plain};
use crate::store::{Repository, StoreError, worktree};
use git2::{AttrCheckFlags, AttrValue};
use std::path::Path;

/// What git replaces where a file has the attribute `ident`.
const IDENT: &[u8] = b"$Id";

impl Repository {
    /// Whether git would put other bytes into the folder for this file than these, apart from the ends of its lines. What
    /// cannot be told is taken for no.
    pub(in crate::store) fn is_kept_otherwise(&self, path: &str, bytes: Option<&[u8]>) -> bool {
        if !self.attributes_pass(path) {
            return false;
        }
        let encoding = self.attribute(path, "working-tree-encoding");
        if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
            return true;
        }
        let holds_ident =
            || bytes.is_some_and(|bytes| bytes.windows(IDENT.len()).any(|at| at == IDENT));
        if self.has_attribute(path, "ident") && holds_ident() {
            return true;
        }
        self.attribute(path, "filter")
            .is_some_and(|name| self.is_filter(&name))
    }

    /// Whether settings say what the filter of this name does.
    fn is_filter(&self, name: &str) -> bool {
        let settings = self.git.config().and_then(|mut it| it.snapshot());
        let set = |key: &str| {
            let settings = settings.as_ref().ok()?;
            let value = settings.get_bytes(&format!("filter.{name}.{key}")).ok()?;
            Some(!value.is_empty())
        };
        ["process", "clean", "smudge"]
            .iter()
            .any(|key| set(key) == Some(true))
    }

    /// The word that an attribute of a file is set to.
    fn attribute(&self, path: &str, name: &str) -> Option<String> {
        let attributes = self.attributes()?;
        let value = attributes.get_attr_bytes(Path::new(path), name, FLAGS);
        match AttrValue::always_bytes(value.ok()?) {
            AttrValue::Bytes(word) => Some(String::from_utf8_lossy(word).into_owned()),
            _ => None,
        }
    }

    /// Whether an attribute of a file is set.
    fn has_attribute(&self, path: &str, name: &str) -> bool {
        let value = |git: &git2::Repository| {
            let value = git.get_attr_bytes(Path::new(path), name, FLAGS);
            value.is_ok_and(|value| matches!(AttrValue::always_bytes(value), AttrValue::True))
        };
        self.attributes().is_some_and(value)
    }

    /// Another handle on the repository, to look up attributes with. To do so libgit2 reads the whole index, which takes
    /// longer than the rest of an act, though the index matters only where it holds attributes that the folder lacks;
    /// this handle has no more of it than those.
    fn attributes(&self) -> Option<&git2::Repository> {
        let open = || -> Result<Box<Repository>, StoreError> {
            let other = self.again()?;
            other.git.set_index(&mut self.attributes_in_index()?)?;
            Ok(Box::new(other))
        };
        let known = self.attributes.get_or_init(|| open().ok());
        known.as_ref().map(|other| &other.git)
    }

    /// Whether git's attributes can be looked up for a file without waiting at a pipe in their place.
    fn attributes_pass(&self, path: &str) -> bool {
        let Some(root) = self.work_dir() else {
            return false;
        };
        if !worktree::is_ordinary(path) {
            return false;
        }
        let mut at = root.to_owned();
        for step in path.split('/') {
            if plain::check(&at.join(super::stages::ATTRIBUTES)).is_err() {
                return false;
            }
            at.push(step);
        }
        let settings = self.git.config();
        let named = settings.and_then(|config| config.get_path("core.attributesFile"));
        let further = git2::Config::find_xdg()
            .ok()
            .and_then(|home| Some(home.parent()?.join("attributes")));
        named
            .ok()
            .iter()
            .chain(&further)
            .all(|file| ground::passes(file))
    }
}

const FLAGS: AttrCheckFlags = AttrCheckFlags::FILE_THEN_INDEX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Scene;
    use std::fs;

    /// Attributes count wherever they stand: in the folder, or in the index alone.
    #[test]
    fn attributes_count_in_the_folder_and_in_the_index_alone() {
        let encoding = "*.toml working-tree-encoding=UTF-16LE\n";
        for place in [".gitattributes", "clauses/.gitattributes"] {
            for stays in [true, false] {
                let scene = Scene::new();
                let file = scene.folder.path().join(place);
                fs::write(&file, encoding).unwrap();
                let git = scene.git();
                let mut index = git.index().unwrap();
                index.add_path(Path::new(place)).unwrap();
                index.write().unwrap();
                if !stays {
                    fs::remove_file(&file).unwrap();
                }
                let repository = Repository::open(scene.folder.path()).unwrap();
                let kept = |path: &str| repository.is_kept_otherwise(path, None);
                assert!(kept("clauses/care/care.toml"), "{place} {stays}");
                assert_eq!(kept("plan.toml"), place == ".gitattributes");
                assert!(!kept("clauses/care/note.md"));
                let index = repository.attributes().unwrap().index().unwrap();
                assert_eq!(index.len(), 1);
            }
        }
    }
}
