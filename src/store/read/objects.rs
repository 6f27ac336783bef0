//! Reading objects from several threads at once. libgit2 shares what it knows of a pack, with its locks, between
//! all who open it by the same path, so that threads spend a quarter of their time waiting for each other. A path
//! that is written differently is another path to it.

use std::path::Path;

/// A way of its own to the objects of a repository.
pub(in crate::store) struct Objects {
    repository: git2::Repository,
    own: Option<git2::Odb<'static>>,
}

impl Objects {
    /// The objects of the repository at `git_dir`; `way` is another number for each thread.
    pub(in crate::store) fn open(git_dir: &Path, way: usize) -> Result<Objects, git2::Error> {
        let repository = git2::Repository::open(git_dir)?;
        let folder = repository.commondir().join("objects");
        // Objects that are borrowed from elsewhere are found the plain way only.
        let plain = way == 0 || folder.join("info/alternates").exists();
        let own = match folder.to_str().filter(|_| !plain) {
            None => None,
            Some(folder) => {
                let objects = git2::Odb::new()?;
                objects.add_disk_alternate(&format!("{folder}{}", "/.".repeat(way)))?;
                Some(objects)
            }
        };
        Ok(Objects { repository, own })
    }

    /// Does something with the objects.
    pub(in crate::store) fn with<T, E: From<git2::Error>>(
        &self,
        work: impl FnOnce(&git2::Odb<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match &self.own {
            Some(own) => work(own),
            None => work(&self.repository.odb()?),
        }
    }
}
