//! A new repository, written in a hidden folder beside its place and moved there when it is whole, so that
//! nothing half-done is ever left under its name.

use crate::plan::{ClauseId, Manifest};
use crate::store::write::{author, message, signature};
use crate::store::{Act, StoreError};
use crate::track::{CommitId, ObjectId, Person};
use git2::build::TreeUpdateBuilder;
use git2::{Buf, FileMode, ObjectType, Oid, Repository, RepositoryInitOptions};
use std::fs;
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;

/// The branch a new repository starts on.
const BRANCH: &str = "refs/heads/main";

/// What becomes of a file in a commit: its new content, or nothing where it is removed.
pub(in crate::store) type FileChange = (String, Option<Vec<u8>>);

/// Makes a branch out of nothing. Objects are kept in memory and written as one pack, because two hundred
/// small files, each flushed to the disk, would take seconds.
pub(in crate::store) struct Branch<'r> {
    repository: &'r Repository,
    objects: git2::Odb<'r>,
    pack: git2::PackBuilder<'r>,
    tree: Oid,
    head: Option<Oid>,
}

impl<'r> Branch<'r> {
    pub fn begin(repository: &'r Repository) -> Result<Branch<'r>, StoreError> {
        let objects = repository.odb()?;
        objects.add_new_mempack_backend(1000)?;
        Ok(Branch {
            repository,
            pack: repository.packbuilder()?,
            tree: objects.write(ObjectType::Tree, &[])?,
            objects,
            head: None,
        })
    }

    /// Makes one more commit of whoever has the floor. What the act's edits would do is already in the files.
    pub fn commit(
        &mut self,
        files: &[FileChange],
        act: &Act,
        manifest: &Manifest,
        clauses: &[ClauseId],
    ) -> Result<(), StoreError> {
        let message = message(act, act.session.as_deref(), clauses);
        self.add(files, &author(&act.floor, manifest)?, act, &message)
    }

    /// Makes one more commit, recorded by whom and when the act was, in words of its own.
    pub fn add(
        &mut self,
        files: &[FileChange],
        author: &Person,
        act: &Act,
        message: &str,
    ) -> Result<(), StoreError> {
        let mut update = TreeUpdateBuilder::new();
        for (path, content) in files {
            match content {
                Some(content) => {
                    let blob = self.objects.write(ObjectType::Blob, content)?;
                    update.upsert(path.as_str(), blob, FileMode::Blob)
                }
                None => update.remove(path.as_str()),
            };
        }
        let before = self.repository.find_tree(self.tree)?;
        self.tree = update.create_updated(self.repository, &before)?;
        let tree = self.repository.find_tree(self.tree)?;
        let parent = self.head.map(|id| self.repository.find_commit(id));
        let parent = parent.transpose()?;
        let id = self.repository.commit(
            None,
            &signature(author, act.time)?,
            &signature(&act.recorder, act.time)?,
            message,
            &tree,
            parent.as_ref().as_slice(),
        )?;
        self.pack.insert_commit(id)?;
        self.head = Some(id);
        Ok(())
    }

    /// The last commit; before the first one, an id that none has.
    pub fn head(&self) -> Result<CommitId, StoreError> {
        self.head.map_or(Ok(ObjectId([0; 20])), commit_id)
    }

    /// Sets an annotated tag on the last commit.
    pub fn tag(&mut self, name: &str, act: &Act) -> Result<(), StoreError> {
        let Some(head) = self.head else {
            return Ok(());
        };
        let target = self.repository.find_object(head, None)?;
        let tagger = signature(&act.recorder, act.time)?;
        let id = self
            .repository
            .tag_annotation_create(name, &target, &tagger, &act.subject)?;
        self.pack.insert_object(id, None)?;
        self.repository
            .reference(&format!("refs/tags/{name}"), id, false, "")?;
        Ok(())
    }

    /// Writes the pack and the branch.
    pub fn finish(mut self) -> Result<CommitId, StoreError> {
        let head = self.head.ok_or(StoreError::Unborn)?;
        let mut bytes = Buf::new();
        self.pack.write_buf(&mut bytes)?;
        let mut writer = self.objects.packwriter()?;
        writer
            .write_all(&bytes)
            .map_err(|error| StoreError::io(self.repository.path(), error))?;
        writer.commit()?;
        self.repository.reference(BRANCH, head, true, "")?;
        commit_id(head)
    }
}

fn commit_id(id: Oid) -> Result<CommitId, StoreError> {
    let bytes: [u8; 20] = id.as_bytes().try_into().map_err(|_| StoreError::Unborn)?;
    Ok(ObjectId(bytes))
}

/// An empty repository in a folder, free of whatever template of hooks the machine prescribes.
pub(in crate::store) fn init(folder: &Path) -> Result<Repository, StoreError> {
    crate::store::ground::of_the_user()?;
    let mut options = RepositoryInitOptions::new();
    options.external_template(false).initial_head("main");
    Repository::init_opts(folder, &options).map_err(|error| StoreError::writing(folder, error))
}

/// Makes a repository at a place that does not exist or is an empty folder: `fill` makes the branch, and the
/// files of its last commit are then laid out.
pub(in crate::store) fn repository(
    place: &Path,
    fill: impl FnOnce(&mut Branch<'_>) -> Result<(), StoreError>,
) -> Result<CommitId, StoreError> {
    placed(place, |folder| {
        let repository = init(folder)?;
        let mut branch = Branch::begin(&repository)?;
        fill(&mut branch)?;
        branch.finish()
    })
}

/// The same where a repository is made in a hidden folder in whatever way, and hands back its head.
pub(in crate::store) fn placed<T>(
    place: &Path,
    make: impl FnOnce(&Path) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let failed = |error| StoreError::io(place, error);
    let exists = is_there(place)?;
    let parent = match place.parent() {
        _ if exists => place,
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(failed)?;
    let beside = hidden(parent)?;
    let made = make(beside.path())?;
    lay_out(beside.path())?;
    if exists {
        move_into(beside.path(), place)?;
    } else {
        move_whole(&beside, place)?;
    }
    Ok(made)
}

/// Whether something is there; only an empty folder may be.
fn is_there(place: &Path) -> Result<bool, StoreError> {
    match fs::read_dir(place) {
        Ok(mut entries) => match entries.next() {
            None => Ok(true),
            Some(_) => Err(StoreError::NotEmpty(place.to_owned())),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            // A dangling link is something, too.
            match fs::symlink_metadata(place) {
                Ok(_) => Err(StoreError::NotEmpty(place.to_owned())),
                Err(_) => Ok(false),
            }
        }
        // A file stands there, or in the place of a folder above it.
        Err(error)
            if error.kind() == std::io::ErrorKind::NotADirectory
                && fs::symlink_metadata(place).is_ok() =>
        {
            Err(StoreError::NotEmpty(place.to_owned()))
        }
        Err(error) => Err(StoreError::io(place, error)),
    }
}

/// A hidden folder that goes away by itself unless it is moved.
pub(in crate::store) fn hidden(parent: &Path) -> Result<TempDir, StoreError> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder
        .prefix(".plenary-")
        .tempdir_in(parent)
        .map_err(|error| StoreError::io(parent, error))
}

/// Writes the files of the head. Opened anew, because the objects now lie in the pack.
fn lay_out(folder: &Path) -> Result<(), StoreError> {
    let repository = Repository::open(folder)?;
    let mut checkout = git2::build::CheckoutBuilder::new();
    repository
        .checkout_head(Some(checkout.force()))
        .map_err(|error| StoreError::writing(folder, error))
}

fn move_whole(beside: &TempDir, place: &Path) -> Result<(), StoreError> {
    use std::io::ErrorKind::{AlreadyExists, DirectoryNotEmpty, NotADirectory};
    fs::rename(beside.path(), place).map_err(|error| match error.kind() {
        AlreadyExists | DirectoryNotEmpty | NotADirectory => StoreError::NotEmpty(place.to_owned()),
        _ => StoreError::io(place, error),
    })
}

/// An empty folder is filled rather than replaced: it may be the one the terminal stands in. The repository
/// itself goes last; until then what was moved is taken back.
fn move_into(from: &Path, place: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(place, error);
    let mut names = Vec::new();
    for entry in fs::read_dir(from).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name());
    }
    names.sort_by_key(|name| name == ".git");
    for (at, name) in names.iter().enumerate() {
        if let Err(error) = fs::rename(from.join(name), place.join(name)) {
            for name in names.iter().take(at) {
                let _ = fs::rename(place.join(name), from.join(name));
            }
            return Err(failed(error));
        }
    }
    Ok(())
}
