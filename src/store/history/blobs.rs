//! The texts of a history's clause files, read from git when they are asked for.

use super::oid;
use crate::plan::Field;
use crate::plan::format::{Place, clause_version};
use crate::track::{ObjectId, Texts};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// No clause's file is larger than this; what is larger is not read.
const LARGEST: usize = 8 << 20;

/// Clause files by their object id. Can be asked from several threads at once: each uses a repository of its
/// own, which is opened when first needed.
pub struct Blobs {
    git_dir: PathBuf,
    idle: Mutex<Vec<git2::Repository>>,
}

impl Blobs {
    /// The files of the repository at `git_dir` (`Repository::path`).
    pub fn new(git_dir: &Path) -> Self {
        Blobs {
            git_dir: git_dir.to_owned(),
            idle: Mutex::new(Vec::new()),
        }
    }

    /// The text of a file; nothing if it is not there, no UTF-8, or too large.
    pub fn text(&self, blob: ObjectId) -> Option<String> {
        let idle = self.idle.lock().ok()?.pop();
        let repository = match idle {
            Some(repository) => repository,
            None => git2::Repository::open(&self.git_dir).ok()?,
        };
        let text = read(&repository, blob);
        self.idle.lock().ok()?.push(repository);
        text
    }
}

fn read(repository: &git2::Repository, blob: ObjectId) -> Option<String> {
    let odb = repository.odb().ok()?;
    let object = odb.read(oid(blob)).ok()?;
    let blob = object.kind() == git2::ObjectType::Blob && object.len() <= LARGEST;
    let text = std::str::from_utf8(object.data()).ok().filter(|_| blob)?;
    Some(text.to_owned())
}

impl Texts for Blobs {
    fn fields(&self, blob: ObjectId) -> Option<Vec<(Field, String)>> {
        clause_version(&self.text(blob)?).map(|(_, fields)| fields)
    }

    fn place(&self, blob: ObjectId) -> Option<Place> {
        clause_version(&self.text(blob)?).map(|(place, _)| place)
    }
}
