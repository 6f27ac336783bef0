//! Reading objects from several threads at once. Each has the packs for itself. libgit2, where it is asked, shares what it knows of a pack, with its locks, between
//! all who open it by the same path, so that threads spend a quarter of their time waiting for each other. A path
//! that is written differently is another path to it.

use crate::store::packs::{Packs, Reader};
use std::fs;
use std::path::{Path, PathBuf};

/// The objects of a repository, for one thread. Whoever comes here has opened the repository, which asked whose it is.
pub(in crate::store) struct Objects {
    way: Way,
    packs: Packs,
}

/// A way to those that lie in no pack.
enum Way {
    /// The plain way, shared with others.
    Plain(git2::Repository),
    /// A way of its own. To the objects alone: settings take longer to read than a plan.
    Own(git2::Odb<'static>),
}

impl Objects {
    /// The objects of the repository at `git_dir`; `way` is another number for each thread.
    pub(in crate::store) fn open(git_dir: &Path, way: usize) -> Result<Objects, git2::Error> {
        let folder = common(git_dir).join("objects");
        let packs = Packs::among(&folder);
        // Objects that are borrowed from elsewhere are found the plain way only.
        let plain = way == 0 || folder.join("info/alternates").exists();
        let Some(folder) = folder.to_str().filter(|_| !plain) else {
            let way = git2::Repository::open(git_dir).map(Way::Plain)?;
            return Ok(Objects { way, packs });
        };
        let own = git2::Odb::new()?;
        own.add_disk_alternate(&format!("{folder}{}", "/.".repeat(way)))?;
        let way = Way::Own(own);
        Ok(Objects { way, packs })
    }

    /// Does something with the objects.
    pub(in crate::store) fn with<T, E: From<git2::Error>>(
        &self,
        work: impl FnOnce(Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match &self.way {
            Way::Own(own) => work(Reader::new(own, &self.packs)),
            Way::Plain(repository) => work(Reader::new(&repository.odb()?, &self.packs)),
        }
    }
}

/// Does something with the objects of a repository that is open already.
pub(in crate::store) fn reading<T, E: From<git2::Error>>(
    git: &git2::Repository,
    work: impl FnOnce(Reader<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let packs = Packs::of(git);
    work(Reader::new(&git.odb()?, &packs))
}

/// The folder that a folder of git's shares with others.
fn common(git_dir: &Path) -> PathBuf {
    match fs::read_to_string(git_dir.join("commondir")) {
        Ok(named) => git_dir.join(named.trim_end()),
        Err(_) => git_dir.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::ids::object_id;

    #[test]
    fn a_linked_work_tree_has_the_objects_of_its_repository() {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path().join("main")).unwrap();
        let blob = git.blob(b"words").unwrap();
        let me = git2::Signature::now("A", "a@example.org").unwrap();
        let tree = git.treebuilder(None).unwrap().write().unwrap();
        let tree = git.find_tree(tree).unwrap();
        git.commit(Some("HEAD"), &me, &me, "x", &tree, &[]).unwrap();
        git.worktree("other", &folder.path().join("other"), None)
            .unwrap();
        let other = git2::Repository::open(folder.path().join("other")).unwrap();
        assert_eq!(
            common(other.path()).canonicalize().unwrap(),
            git.commondir()
        );
        for (git_dir, way) in [
            (git.path(), 0),
            (git.path(), 1),
            (other.path(), 0),
            (other.path(), 2),
        ] {
            let objects = Objects::open(git_dir, way).unwrap();
            assert_eq!(matches!(objects.way, Way::Own(_)), way > 0);
            let id = object_id(blob);
            let found = objects.with(|it| it.read(id).map(|object| object.data().to_vec()));
            assert_eq!(found.unwrap(), b"words");
        }
    }
}
