//! The work tree and the index follow the head as best effort: after the commit point nothing here can fail an
//! act. What a file holds that Plenary did not put there is left alone.

use super::durable::{self, Batch};
use super::lock::PlanLock;
use super::repository::{Again, object_id};
use super::{Repository, StoreError, read};
use crate::track::ObjectId;
use git2::{Index, IndexEntry, IndexTime, Oid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What is about to happen to files, kept beside git's own while it happens, so that the next open can finish
/// it and nobody takes a file that lags behind for somebody's edit.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Pending {
    pub files: Vec<PendingFile>,
}

/// A file and what it held before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PendingFile {
    /// Within the repository.
    pub path: String,
    pub old: Option<ObjectId>,
}

const PENDING: &str = "plenary-pending.json";

/// How often the index is tried again while another program holds it, and after what wait.
const TRIES: usize = 40;
const WAIT: Duration = Duration::from_millis(25);

impl Repository {
    fn pending_path(&self) -> PathBuf {
        self.git.path().join(PENDING)
    }

    /// Notes which files are about to change; the note is to be flushed. Without a work tree, or where the note
    /// cannot be written, there is none; the worst that follows is that a file which lags behind after a power cut
    /// shows as a foreign change.
    pub(super) fn announce(&self, files: &[PendingFile], batch: &mut Batch) {
        let pending = Pending {
            files: files.to_vec(),
        };
        if self.work_dir().is_none() {
            return;
        }
        let path = self.pending_path();
        let new = !path.exists();
        let written = serde_json::to_vec(&pending)
            .map_err(std::io::Error::from)
            .and_then(|text| {
                let mut file = File::create(&path)?;
                file.write_all(&text)?;
                Ok(file)
            });
        let Ok(file) = written else { return };
        batch.file(file);
        if new {
            batch.folder(self.git.path());
        }
    }

    /// Empties the note. Its file stays, because making and removing one costs each save a write of the folder.
    fn forget(&self) {
        if let Ok(file) = OpenOptions::new().write(true).open(self.pending_path()) {
            let _ = file.set_len(0);
        }
    }

    /// The files that hold something else than they did at the last change, or what they are to hold now, which
    /// `new` knows.
    pub(super) fn foreign_among<'n>(
        &self,
        files: &[PendingFile],
        new: impl Fn(&str) -> Option<&'n [u8]>,
    ) -> Vec<String> {
        let Some(root) = self.work_dir() else {
            return Vec::new();
        };
        let known = |file: &&PendingFile| {
            let now = inside(root, &file.path).map(|path| content(&path));
            let Some(Ok(now)) = now else { return false };
            let old = file.old.and_then(|id| self.blob(id));
            same(now.as_deref(), old.as_deref()) || same(now.as_deref(), new(&file.path))
        };
        let foreign = files.iter().filter(|file| !known(file));
        foreign.map(|file| file.path.clone()).collect()
    }

    /// Brings files and index to the head in the background: the act is acknowledged and need not wait for
    /// them. The lock goes along, so that nobody records before they have followed.
    pub(super) fn follow_later(&self, files: Vec<PendingFile>, lock: PlanLock) {
        let other = Again::of(self);
        let follower = std::thread::spawn(move || {
            // Where it cannot be opened again, the note says to the next who opens it what there is to do.
            if let Ok(other) = other.open() {
                other.follow(&files, &lock);
            }
        });
        *self.follower.borrow_mut() = Some(follower);
    }

    /// Brings files and index to the head and forgets the note. It is kept where another program holds the index
    /// all the time: an index that stays behind would take the change back with the next commit by git.
    fn follow(&self, files: &[PendingFile], lock: &PlanLock) {
        let root = self.work_dir();
        if root.is_none_or(|root| self.follow_in(root, files, lock)) {
            self.forget();
        }
    }

    /// Says whether there is nothing left to do.
    fn follow_in(&self, root: &Path, files: &[PendingFile], lock: &PlanLock) -> bool {
        let Ok(head) = self.head().and_then(|head| read::tree(&self.git, head.id)) else {
            return true;
        };
        let mut targets = Vec::new();
        for file in files {
            let new = head.get_path(Path::new(&file.path)).ok().map(|it| it.id());
            self.follow_file(root, file, new);
            targets.push((file, new));
        }
        let index_lock = self.git.path().join("index.lock");
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(WAIT);
            }
            lock.clear_stale(&index_lock);
            // What fails without being held by anybody will not succeed later.
            let done = self.follow_index(root, &targets, attempt > 0).is_ok();
            if done || attempt > 0 && !index_lock.exists() {
                return true;
            }
        }
        false
    }

    /// Puts the new content in place of the old, and of nothing else.
    fn follow_file(&self, root: &Path, file: &PendingFile, new: Option<Oid>) {
        let Some((path, Ok(now))) = inside(root, &file.path).map(|path| {
            let now = content(&path);
            (path, now)
        }) else {
            return;
        };
        let old = file.old.and_then(|id| self.blob(id));
        if !same(now.as_deref(), old.as_deref()) {
            return;
        }
        match new.map(|id| read::blob(&self.git, id)) {
            Some(Some(bytes)) if now.as_ref() != Some(&bytes) => {
                let _ = durable::replace(&path, &bytes);
            }
            None if now.is_some() => remove(root, &path),
            _ => {}
        }
    }

    /// Index entries that stood at the old content go to the new one; what somebody staged stays staged.
    fn follow_index(
        &self,
        root: &Path,
        files: &[(&PendingFile, Option<Oid>)],
        again: bool,
    ) -> Result<(), StoreError> {
        let mut index = self.git.index()?;
        index.read(again)?;
        for (file, new) in files {
            let entry = index.get_path(Path::new(&file.path), 0);
            if entry.map(|entry| object_id(entry.id)) != file.old {
                continue;
            }
            match new {
                None => index.remove_path(Path::new(&file.path))?,
                Some(id) => put(&mut index, root, &file.path, *id, &self.git)?,
            }
        }
        index.write()?;
        Ok(())
    }

    /// Removes the temporary files of a save that was interrupted, which only a holder of the lock makes here.
    fn sweep(&self, files: &[PendingFile]) {
        let Some(root) = self.work_dir() else { return };
        let paths = files.iter().filter_map(|file| inside(root, &file.path));
        let folders: BTreeSet<PathBuf> = paths
            .filter_map(|path| path.parent().map(Path::to_owned))
            .collect();
        let entries = folders
            .iter()
            .filter_map(|folder| fs::read_dir(folder).ok());
        for entry in entries.flatten().flatten() {
            if entry
                .file_name()
                .as_encoded_bytes()
                .starts_with(durable::TEMPORARY.as_bytes())
            {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Finishes what an interrupted save left: called at each open.
    pub(super) fn repair(&self) {
        if !fs::metadata(self.pending_path()).is_ok_and(|note| note.len() > 0) {
            return;
        }
        // If somebody else is saving right now, the note is theirs.
        if let Some(lock) = PlanLock::now(self.common_dir()) {
            self.repair_with(&lock);
        }
    }

    /// The same with the lock in hand.
    pub(super) fn repair_with(&self, lock: &PlanLock) {
        let text = fs::read(self.pending_path()).unwrap_or_default();
        if text.is_empty() {
            return;
        }
        match serde_json::from_slice::<Pending>(&text) {
            Ok(pending) => {
                self.sweep(&pending.files);
                self.follow(&pending.files, lock);
            }
            Err(_) => self.forget(),
        }
    }
}

/// The file's path if no link leads out of the work tree on the way.
pub(super) fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let mut at = root.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        if matches!(part, "" | "." | "..") {
            return None;
        }
        at.push(part);
        if let Ok(meta) = fs::symlink_metadata(&at) {
            let fits = match parts.peek() {
                Some(_) => meta.is_dir(),
                None => meta.is_file(),
            };
            if !fits {
                return None;
            }
        }
    }
    Some(at)
}

/// What a plain file holds; nothing if there is none.
pub(super) fn content(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let failed = |error| StoreError::io(path, error);
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(error)),
        Ok(meta) if !meta.is_file() || meta.len() > read::LIMIT as u64 => {
            Err(failed(std::io::ErrorKind::InvalidData.into()))
        }
        Ok(_) => fs::read(path).map(Some).map_err(failed),
    }
}

/// Whether two contents are the same but for the ends of their lines, which git may have changed on the way
/// out.
pub(super) fn same(one: Option<&[u8]>, other: Option<&[u8]>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other || lines(one).eq(lines(other)),
        (one, other) => one.is_none() && other.is_none(),
    }
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

/// Removes a file, and the folders that it leaves empty.
fn remove(root: &Path, path: &Path) {
    if fs::remove_file(path).is_err() {
        return;
    }
    let mut folder = path.parent();
    while let Some(at) = folder.filter(|at| *at != root) {
        if fs::remove_dir(at).is_err() {
            let _ = durable::flush_folder(at);
            break;
        }
        folder = at.parent();
    }
}

fn put(
    index: &mut Index,
    root: &Path,
    path: &str,
    id: Oid,
    git: &git2::Repository,
) -> Result<(), StoreError> {
    let size = git.odb()?.read_header(id)?.0;
    let meta = inside(root, path).and_then(|file| fs::symlink_metadata(file).ok());
    // With another size, or without times, git looks at the content itself.
    let meta = meta.filter(|meta| meta.len() == size as u64);
    let entry = entry(path, id, u32::try_from(size).unwrap_or(0), meta.as_ref());
    index.add(&entry)?;
    Ok(())
}

fn entry(path: &str, id: Oid, size: u32, meta: Option<&Metadata>) -> IndexEntry {
    let mut entry = IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: 0o100_644,
        uid: 0,
        gid: 0,
        file_size: size,
        id,
        flags: 0,
        flags_extended: 0,
        path: path.as_bytes().to_vec(),
    };
    if let Some(meta) = meta {
        stat(&mut entry, meta);
    }
    entry
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
