//! Where what is received waits until it is known to be sound: a repository of its own, empty and with settings that
//! Plenary wrote, which borrows the objects of the plan's. It goes away by itself. Nothing of what a place has set, no
//! hook and no attribute, ever comes in here.

use super::company::{Company, Going, Stretch};
use super::heads::Heads;
use super::load::Load;
use super::pack::{self, Pack};
use super::{TravelError, check};
use crate::store::ground::plain;
use crate::store::{Repository, StoreError};
use git2::{Oid, RepositoryInitOptions};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

/// The folder of such repositories, beside git's own files and so on the same disk.
const FOLDER: &str = "plenary-arrivals";

/// Held while one is in use: the system lets go of it when the process dies, however it dies.
const IN_USE: &str = "in-use";

/// One that nobody holds yet is about to be held; what is older than this was left by a Plenary that died before.
const LEFT: Duration = Duration::from_secs(24 * 60 * 60);

/// The longest list of where a history was cut.
const LONGEST: u64 = 16 << 20;

/// What was received from a place, and is not looked at yet.
pub(super) struct Staging {
    /// Let go of before the folder goes, which some systems ask for.
    _in_use: File,
    folder: TempDir,
    /// The place, as people call it.
    place: String,
}

impl Staging {
    /// An empty one, beside the objects of a repository.
    pub fn new(own: &Repository, place: &str) -> Result<Staging, StoreError> {
        let parent = own.common_dir().join(FOLDER);
        plain::check(&parent)?;
        let failed = |error| StoreError::io(&parent, error);
        fs::create_dir_all(&parent).map_err(failed)?;
        sweep(&parent);
        let folder = tempfile::Builder::new()
            .prefix("from-")
            .tempdir_in(&parent)
            .map_err(failed)?;
        let in_use = File::create_new(folder.path().join(IN_USE)).map_err(failed)?;
        in_use.lock().map_err(failed)?;
        let mut options = RepositoryInitOptions::new();
        options.bare(true).external_template(false).no_reinit(true);
        git2::Repository::init_opts(folder.path(), &options)
            .map_err(|error| StoreError::writing(folder.path(), error))?;
        let staging = Staging {
            folder,
            _in_use: in_use,
            place: place.to_owned(),
        };
        staging.borrow_from(own)?;
        Ok(staging)
    }

    fn borrow_from(&self, own: &Repository) -> Result<(), StoreError> {
        let objects = own.common_dir().join("objects");
        let objects = objects.canonicalize().unwrap_or(objects);
        let lent = self.path().join("objects/info/alternates");
        let failed = |error| StoreError::io(&lent, error);
        let mut line = objects.as_os_str().as_encoded_bytes().to_vec();
        line.push(b'\n');
        if let Some(folder) = lent.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&lent, line).map_err(failed)?;
        // Where our own history was cut, it must not seem damaged.
        let cut = own.common_dir().join("shallow");
        if let Ok(Some(cut)) = plain::read(&cut, LONGEST) {
            fs::write(self.path().join("shallow"), cut).map_err(failed)?;
        }
        Ok(())
    }

    /// Its folder of git's files.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Its folder of packs.
    pub fn packs(&self) -> PathBuf {
        self.path().join("objects/pack")
    }

    /// Its repository, opened anew: what was put there meanwhile is seen.
    pub fn git(&self) -> Result<git2::Repository, StoreError> {
        git2::Repository::open_bare(self.path())
            .map_err(|error| StoreError::opening(self.path(), error))
    }

    /// Refuses what would not fit into memory, before anything of it is read.
    pub fn measure(&self) -> Result<(), StoreError> {
        let ids = pack::ids_in(&self.path().join("objects"))?;
        let git = self.git()?;
        let odb = git.odb()?;
        check::sizes(&odb, &ids)
    }

    /// Lets in what these references lead to, once it is known to be whole and sound. What the repository has already
    /// is not taken again. Nothing refers to it yet.
    ///
    /// # Errors
    ///
    /// Where something is missing or unsound; nothing came in then.
    pub fn admit(
        &self,
        own: &Repository,
        heads: &Heads,
        company: &Company,
    ) -> Result<(), StoreError> {
        let git = self.git()?;
        let odb = git.odb()?;
        let tips: Vec<Oid> = heads.refs.values().copied().collect();
        if tips.iter().any(|tip| !odb.exists(*tip)) {
            return Err(StoreError::Missing);
        }
        let known = own.every_tip()?;
        // Gathered anew: what was received is not copied as it came.
        let mut load = Load::Lacking(pack::build(&git, &tips, &known, company)?);
        if load.object_count() == 0 {
            return Ok(());
        }
        let new = self.path().join("new");
        let pack = load.keep(&new.join("pack"))?;
        let checking = Going {
            all: load.object_count(),
            ..Going::at(Stretch::Checking)
        };
        let failed = |error| StoreError::io(self.path(), error);
        company.along(checking).map_err(failed)?;
        self.judge(own, &new, &tips)?;
        company.along(checking).map_err(failed)?;
        pack.settle(&own.common_dir().join("objects"))
    }

    /// What it means that something went wrong with what was received: it is not all there, or it is not sound.
    pub fn explain(&self, error: StoreError) -> StoreError {
        match &error {
            StoreError::Missing => TravelError::Incomplete(self.place.clone()).into(),
            StoreError::Git(git) if is_of_objects(git) => {
                let unsound = self.unsound().ok().flatten();
                unsound.unwrap_or_else(|| TravelError::Incomplete(self.place.clone()).into())
            }
            _ => error,
        }
    }

    /// The first object that is not as it must be, if any is.
    fn unsound(&self) -> Result<Option<StoreError>, StoreError> {
        let ids = pack::ids_in(&self.path().join("objects"))?;
        let git = self.git()?;
        let odb = git.odb()?;
        Ok(check::first_unsound(&odb, &ids))
    }

    /// Whether what is about to come in is sound by itself and together with what is there.
    fn judge(&self, own: &Repository, new: &Path, tips: &[Oid]) -> Result<(), StoreError> {
        let objects = own.common_dir().join("objects");
        let lacking = check::objects(new, &objects, &own.cut_at(), tips)?;
        match lacking {
            None => Ok(()),
            Some(_) => Err(TravelError::Incomplete(self.place.clone()).into()),
        }
    }

    /// A pack, in a folder of its own on this disk, of what a place lacks.
    pub fn parcel(
        &self,
        own: &Repository,
        tips: &[Oid],
        known: &[Oid],
        company: &Company,
    ) -> Result<Option<Pack>, StoreError> {
        let mut load = Load::of(&own.git, tips, known, company)?;
        if load.object_count() == 0 {
            return Ok(None);
        }
        load.keep(&self.path().join("parcel")).map(Some)
    }
}

/// Whether git complains of an object, and not of this machine.
fn is_of_objects(error: &git2::Error) -> bool {
    use git2::ErrorClass as Class;
    matches!(
        error.class(),
        Class::Odb
            | Class::Object
            | Class::Tree
            | Class::Tag
            | Class::Zlib
            | Class::Sha1
            | Class::Invalid
    )
}

/// Removes what a Plenary that died left.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten() {
        let is_left = match File::open(entry.path().join(IN_USE)) {
            Ok(held) => held.try_lock().is_ok(),
            Err(_) => {
                let made = entry.metadata().and_then(|meta| meta.modified());
                let age = made.map(|made| SystemTime::now().duration_since(made));
                matches!(age, Ok(Ok(age)) if age > LEFT)
            }
        };
        if is_left {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Repository {
    /// Every change and tag that a reference here names.
    pub(super) fn every_tip(&self) -> Result<Vec<Oid>, StoreError> {
        let references = self.git.references()?;
        let mut tips: Vec<Oid> = references.flatten().filter_map(|it| it.target()).collect();
        tips.sort();
        tips.dedup();
        Ok(tips)
    }

    /// The changes at which the history of this copy was cut.
    fn cut_at(&self) -> Vec<Oid> {
        let cut = plain::read(&self.common_dir().join("shallow"), LONGEST);
        let cut = cut.ok().flatten().unwrap_or_default();
        let text = String::from_utf8_lossy(&cut);
        text.lines()
            .filter_map(|line| Oid::from_str(line).ok())
            .collect()
    }
}
