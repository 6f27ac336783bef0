//! The texts of a history's clause files, read from git when they are asked for.

use crate::plan::Field;
use crate::plan::format::{Place, clause_version};
use crate::store::packs::Object;
use crate::store::read::Objects;
use crate::track::{ObjectId, Texts};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// No clause's file is larger than this; what is larger is not read.
const LARGEST: usize = 8 << 20;

/// Clause files by their object id. Can be asked from several threads at once: each uses a repository of its
/// own, which is opened when first needed.
pub struct Blobs {
    git_dir: PathBuf,
    idle: Mutex<Vec<Objects>>,
    /// How many threads have asked at the same time.
    ways: AtomicUsize,
    /// One that git does not have: a copy without all files, or a damaged one.
    missing: Mutex<Option<ObjectId>>,
}

impl Blobs {
    /// The files of the repository at `git_dir` (`Repository::path`).
    pub fn new(git_dir: &Path) -> Self {
        Blobs {
            git_dir: git_dir.to_owned(),
            idle: Mutex::new(Vec::new()),
            ways: AtomicUsize::new(0),
            missing: Mutex::new(None),
        }
    }

    /// The text of a file; nothing if it is not there, no UTF-8, or too large.
    pub fn text(&self, blob: ObjectId) -> Option<String> {
        let text = self.read(blob);
        // A file that could not be read is not one that says nothing: whoever asked hears of it.
        if text.is_err()
            && let Ok(mut missing) = self.missing.lock()
        {
            *missing = Some(blob);
        }
        text.ok()?
    }

    fn read(&self, blob: ObjectId) -> Result<Option<String>, git2::Error> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let known = idle().pop();
        let objects = match known {
            Some(objects) => objects,
            None => {
                let way = self.ways.fetch_add(1, Ordering::Relaxed);
                Objects::open(&self.git_dir, way)?
            }
        };
        let text = objects.with(|it| it.read(blob).map(|object| text(&object)));
        idle().push(objects);
        text
    }
}

fn text(object: &Object<'_>) -> Option<String> {
    let blob = object.kind() == git2::ObjectType::Blob && object.data().len() <= LARGEST;
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

    fn missing(&self) -> Option<ObjectId> {
        self.missing.lock().ok().and_then(|missing| *missing)
    }
}
