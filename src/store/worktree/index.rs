//! git's index after a change: entries that stood at the old content go to the new one, and what somebody staged
//! stays staged. Whatever else git noted about a file, such as that it is left out of the work tree, stays as well.

use super::footing::Footing;
use super::{Left, PendingFile, content, program, stages};
use crate::store::ground::plain;
use crate::store::ids::object_id;
use crate::store::read::blob;
use crate::store::{Repository, StoreError};
use crate::track::ObjectId;
use git2::{Index, IndexEntry, IndexTime, ObjectType, Oid, Tree};
use std::collections::{BTreeMap, HashSet};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The bits of an entry that say what git was told about a file: to take it for unchanged, to leave it out.
const ASSUMED: u16 = 0x8000;
const LEFT_OUT: u16 = 0x4000;

/// The longest index that is read, in bytes: one of millions of files is shorter.
pub(super) const LONGEST: u64 = 1 << 30;

/// What an entry of the index is to become.
pub(in crate::store) struct Target {
    pub path: String,
    /// What it may hold now and nobody staged it.
    pub olds: Vec<Option<ObjectId>>,
    /// The blob and the mode at the head; nothing where the file is gone.
    pub new: Option<(Oid, u32)>,
    /// How long that blob is, where it was read.
    pub size: Option<usize>,
}

impl Target {
    /// Every file that lags behind, once, and what the head has of it.
    pub fn all(files: &[PendingFile], head: &Tree<'_>) -> Vec<Target> {
        let mut olds: BTreeMap<&str, Vec<Option<ObjectId>>> = BTreeMap::new();
        for file in files {
            olds.entry(&file.path).or_default().push(file.old);
        }
        let target = |(path, olds): (&str, Vec<_>)| {
            let entry = head.get_path(Path::new(path)).ok();
            Target {
                path: path.to_owned(),
                olds,
                new: entry.map(|it| (it.id(), it.filemode().cast_unsigned())),
                size: None,
            }
        };
        olds.into_iter().map(target).collect()
    }

    /// What git has to do itself about a file that it keeps otherwise in the folder.
    pub fn left_to_git(&self, there: bool, left_out: impl FnOnce() -> bool) -> Option<Left> {
        let path = self.path.clone();
        match self.new {
            // A sparse work tree rightly lacks it.
            Some(_) if !there && left_out() => None,
            Some(_) => Some(Left::Kept(path)),
            None => there.then_some(Left::KeptGone(path)),
        }
    }

    /// Whether an entry is to be changed; nothing where somebody staged something else.
    pub fn judge(&self, entry: Option<ObjectId>, merged: bool) -> Option<bool> {
        let new = self.new.map(|(id, _)| object_id(id));
        match merged {
            true if self.olds.contains(&entry) => Some(true),
            true if entry == new => Some(false),
            _ => None,
        }
    }
}

impl Repository {
    /// The file of the index.
    pub(super) fn index_path(&self) -> PathBuf {
        self.git.path().join("index")
    }

    /// git's lock of it.
    pub(in crate::store) fn index_lock(&self) -> PathBuf {
        self.git.path().join("index.lock")
    }

    /// Whether it holds files that are in conflict. One that cannot be read holds none: that is no reason to refuse an act.
    pub(in crate::store) fn in_conflict(&self) -> bool {
        let index = plain::read(&self.index_path(), LONGEST);
        index.is_ok_and(|index| index.is_some_and(|index| stages::conflict(&index)))
    }

    /// An index that holds no more of it than the files that say which attributes others have.
    pub(super) fn attributes_in_index(&self) -> Result<Index, StoreError> {
        let mut attributes = Index::new()?;
        let index = plain::read(&self.index_path(), LONGEST)?.unwrap_or_default();
        let mut added = Ok(());
        stages::each(&index, |listed| {
            if let Some((mode, object)) = listed.held().filter(|_| listed.is_of_attributes()) {
                let object = Oid::from_bytes(&object);
                added = object.and_then(|id| attributes.add(&entry(listed.name, id, mode)));
            }
            added.is_ok()
        });
        added?;
        Ok(attributes)
    }

    /// Brings the index to its targets, and hands back the files that somebody staged otherwise.
    ///
    /// # Errors
    ///
    /// The index may then be as it was before.
    pub(super) fn follow_index(
        &self,
        root: &Path,
        (targets, head): (&[Target], &Tree<'_>),
    ) -> Result<Vec<String>, StoreError> {
        let since = fs::metadata(self.index_path()).and_then(|meta| meta.modified());
        let mut index = match self.readable_index() {
            Ok(index) => index,
            // Split and sparse ones are the git program's.
            Err(error) if self.index_lock().exists() => return Err(error),
            Err(error) => return program::follow(self, root, targets).ok_or(error),
        };
        // Without an index, git takes every file for removed.
        if !self.index_path().exists() {
            index.read_tree(head)?;
        }
        let mut staged = Vec::new();
        let footing = Footing::new(self, root);
        for target in targets {
            let path = Path::new(&target.path);
            let entry = index.get_path(path, 0);
            let merged = entry.is_some() || (1..4).all(|at| index.get_path(path, at).is_none());
            let id = entry.as_ref().map(|entry| object_id(entry.id));
            match target.judge(id, merged) {
                None => staged.push(target.path.clone()),
                Some(false) => {}
                Some(true) => self.set(&mut index, &footing, target, entry.as_ref())?,
            }
        }
        let since = since
            .ok()
            .and_then(|it| it.duration_since(SystemTime::UNIX_EPOCH).ok());
        self.distrust(
            &mut index,
            &footing,
            since.map_or(0, |since| since.as_secs()),
            targets,
        )?;
        index.write()?;
        Ok(staged)
    }

    /// The index by itself: of one that knows its repository, libgit2 would read the attributes of files, and somebody
    /// may have put a pipe there.
    pub(super) fn readable_index(&self) -> Result<Index, StoreError> {
        let path = self.index_path();
        plain::check(&path)?;
        let mut index = Index::open(&path)?;
        if path.exists() {
            index.read(false)?;
        }
        Ok(index)
    }

    /// Has git look at the content of files that were written in the moment of the index itself or after it: their times
    /// will not tell any more once the index is written anew.
    fn distrust(
        &self,
        index: &mut Index,
        footing: &Footing<'_>,
        since: u64,
        targets: &[Target],
    ) -> Result<(), StoreError> {
        let own: HashSet<&[u8]> = targets.iter().map(|it| it.path.as_bytes()).collect();
        let late = |entry: &IndexEntry| {
            let seconds = u64::try_from(entry.mtime.seconds()).unwrap_or(0);
            seconds >= since && entry.file_size != 0 && !own.contains(entry.path.as_slice())
        };
        let late: Vec<IndexEntry> = index.iter().filter(late).collect();
        for mut entry in late {
            let path = String::from_utf8_lossy(&entry.path).into_owned();
            let now = footing
                .inside(&path)
                .and_then(|path| content(&path).ok().flatten())
                .map(|bytes| Oid::hash_object(ObjectType::Blob, &bytes));
            if !now.is_some_and(|id| id.is_ok_and(|id| id == entry.id)) {
                entry.file_size = 0;
                index.add(&entry)?;
            }
        }
        Ok(())
    }

    fn set(
        &self,
        index: &mut Index,
        footing: &Footing<'_>,
        target: &Target,
        before: Option<&IndexEntry>,
    ) -> Result<(), StoreError> {
        let Some((id, mode)) = target.new else {
            return Ok(index.remove_path(Path::new(&target.path))?);
        };
        let size = match target.size {
            Some(size) => size,
            None => self.git.odb()?.read_header(id)?.0,
        };
        let file = footing.inside(&target.path);
        let meta = file.and_then(|file| fs::symlink_metadata(file).ok());
        // With another size, or without times, git looks at the content itself.
        let meta = meta.filter(|meta| meta.len() == size as u64);
        let bytes = || blob(&self.git, id);
        let meta = meta.filter(|_| !footing.is_kept_otherwise(&target.path, bytes));
        let mut entry = entry(target.path.as_bytes(), id, mode);
        entry.file_size = u32::try_from(size).unwrap_or(0);
        entry.flags = before.map_or(0, |before| before.flags & ASSUMED);
        entry.flags_extended = before.map_or(0, |before| before.flags_extended & LEFT_OUT);
        if let Some(meta) = meta {
            stat(&mut entry, &meta);
        }
        Ok(index.add(&entry)?)
    }

    /// Asks of files that are not there whether git was told to leave them out of the work tree.
    pub(super) fn left_out(&self) -> impl Fn(&str) -> bool {
        let index = self.readable_index().ok();
        let others = match (&index, self.work_dir()) {
            (None, Some(root)) => program::left_out(self, root),
            _ => Default::default(),
        };
        move |path| match &index {
            None => others.contains(path),
            Some(index) => {
                let entry = index.get_path(Path::new(path), 0);
                entry.is_some_and(|entry| entry.flags_extended & LEFT_OUT != 0)
            }
        }
    }
}

/// An entry of which nothing is known but its content: git looks at the file itself.
pub(in crate::store) fn entry(path: &[u8], id: Oid, mode: u32) -> IndexEntry {
    IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode,
        uid: 0,
        gid: 0,
        file_size: 0,
        id,
        flags: 0,
        flags_extended: 0,
        path: path.to_vec(),
    }
}

/// What git compares a file by before it looks inside. The index keeps the low 32 bits of each.
#[cfg(unix)]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn stat(entry: &mut IndexEntry, meta: &Metadata) {
    use std::os::unix::fs::MetadataExt;
    entry.ctime = IndexTime::new(meta.ctime() as i32, meta.ctime_nsec() as u32);
    entry.mtime = IndexTime::new(meta.mtime() as i32, meta.mtime_nsec() as u32);
    entry.dev = meta.dev() as u32;
    entry.ino = meta.ino() as u32;
    entry.uid = meta.uid();
    entry.gid = meta.gid();
}

#[cfg(not(unix))]
fn stat(_: &mut IndexEntry, _: &Metadata) {}
