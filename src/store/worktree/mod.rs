//! The work tree and the index follow the head: after the commit point nothing here can fail an act, but what is left
//! to do is said, and done by the next command. What a file holds that Plenary did not put there is left alone.
//!
//! Beside it what somebody changed there by other means, which is listed and never overwritten.

mod footing;
mod foreign;
mod health;
mod index;
mod kept;
mod left;
mod program;
mod stages;
pub mod watch;

pub use foreign::{ForeignChange, Now};
pub(super) use health::IndexIs;
pub(super) use index::entry;
pub use left::Left;
pub use watch::{Stir, Watch, Watched};

use super::durable::{self, Batch, PlanLock, Replacing, turn};
use super::ground::plain;
use super::repository::Again;
use super::{Repository, StoreError, read};
use crate::store::ids::object_id;
use crate::track::ObjectId;
use footing::Footing;
use git2::{ObjectType, Oid, Tree};
use index::Target;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::fs::{self, OpenOptions};
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PendingFile {
    /// Within the repository.
    pub path: String,
    pub old: Option<ObjectId>,
}

pub(super) const PENDING: &str = "plenary-pending.json";

/// The longest note that is read, in bytes.
const LONGEST: u64 = 16 << 20;

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
        if self.work_dir().is_none() && self.without_files(files).is_none() {
            return;
        }
        let path = self.pending_path();
        let new = !path.exists();
        let written = serde_json::to_vec(&pending)
            .map_err(std::io::Error::from)
            .map_err(|error| StoreError::io(&path, error))
            .and_then(|text| {
                let mut options = OpenOptions::new();
                options.write(true).create(true).truncate(true);
                let mut file = plain::open(&path, &mut options)?;
                let written = file.write_all(&text);
                written.map_err(|error| StoreError::io(&path, error))?;
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
        if let Ok(file) = plain::open(&self.pending_path(), OpenOptions::new().write(true)) {
            let _ = file.set_len(0);
        }
    }

    /// The files of an act that hold something else than they did at the last change, or what they are to hold now,
    /// which `new` knows. What still lags behind an earlier act is among `known`.
    pub(super) fn foreign_among<'n>(
        &self,
        files: &[PendingFile],
        known: &[PendingFile],
        new: impl Fn(&str) -> Option<Cow<'n, [u8]>>,
    ) -> Vec<String> {
        let Some(root) = self.work_dir() else {
            return Vec::new();
        };
        let footing = Footing::new(self, root);
        let mut olds: HashMap<&str, Vec<Option<ObjectId>>> = HashMap::new();
        for file in known {
            olds.entry(&file.path).or_default().push(file.old);
        }
        let left_out = OnceCell::new();
        let is_known = |file: &PendingFile| {
            let now = footing.inside(&file.path).map(|path| content(&path));
            let now = match now {
                Some(Ok(now)) => now,
                // It is said to lag behind.
                Some(Err(StoreError::ReadOnly(_))) => return true,
                _ => return false,
            };
            // What somebody did to such a file cannot be told; that it stays as it is will be said.
            let bytes = || new(&file.path).map(Cow::into_owned).or_else(|| now.clone());
            if footing.is_kept_otherwise(&file.path, bytes) {
                return true;
            }
            let olds = olds.get(file.path.as_str()).map(Vec::as_slice);
            self.is_any(now.as_deref(), olds.unwrap_or_default())
                || same(now.as_deref(), new(&file.path).as_deref())
                || now.is_none() && left_out.get_or_init(|| self.left_out())(&file.path)
        };
        let foreign = files.iter().filter(|file| !is_known(file));
        foreign.map(|file| file.path.clone()).collect()
    }

    /// Whether a content is one of these objects', apart from the ends of its lines.
    fn is_any(&self, now: Option<&[u8]>, olds: &[Option<ObjectId>]) -> bool {
        // To tell what it would be called is quicker than to look an object up.
        let id = now.and_then(|now| Oid::hash_object(ObjectType::Blob, now).ok());
        olds.contains(&id.map(object_id))
            || olds.iter().any(|old| {
                let old = old.and_then(|id| self.blob(id));
                same(now, old.as_deref())
            })
    }

    /// Brings files and index to the head in the background: the act is acknowledged and need not wait for
    /// them. The lock goes along, so that nobody records before they have followed.
    pub(super) fn follow_later(&self, files: Vec<PendingFile>, lock: PlanLock) {
        let (other, index) = (Again::of(self), self.index_path());
        let follower = std::thread::spawn(move || {
            // Where it cannot be opened again, the note says to the next who opens it what there is to do.
            match other.open() {
                Ok(other) => other.follow(&files, &lock),
                Err(error) => vec![Left::index(&index, &error)],
            }
        });
        *self.follower.borrow_mut() = Some(follower);
    }

    /// Brings files and index to the head, and says what is left to do. The note is forgotten unless something is to
    /// be tried again: an index that stays behind would take the change back with the next commit by git.
    fn follow(&self, files: &[PendingFile], lock: &PlanLock) -> Vec<Left> {
        let left = match self.work_dir() {
            Some(root) => self.follow_in(root, files, lock),
            None => self.without_files(files).into_iter().collect(),
        };
        if !left.iter().any(Left::is_tried_again) {
            self.forget();
        }
        left
    }

    /// The folder that a repository without files lies in as if it had some, where such files lie there.
    fn without_files(&self, files: &[PendingFile]) -> Option<Left> {
        let own = self.git.path();
        let root = own.parent().filter(|_| own.ends_with(".git"))?;
        let there = |file: &PendingFile| {
            let first = file.path.split('/').next().unwrap_or_default();
            fs::symlink_metadata(root.join(first)).is_ok()
        };
        let any = files.iter().any(there);
        any.then(|| Left::Bare(root.display().to_string()))
    }

    fn follow_in(&self, root: &Path, files: &[PendingFile], lock: &PlanLock) -> Vec<Left> {
        let head = self.head().and_then(|head| read::tree(&self.git, head.id));
        let head = match head {
            Ok(head) => head,
            Err(error) => return vec![Left::index(&self.index_path(), &error)],
        };
        let mut targets = Target::all(files, &head);
        let new: Vec<Oid> = targets.iter().filter_map(|it| Some(it.new?.0)).collect();
        let contents = read::Contents::some(&self.git, &new);
        let mut left = Vec::new();
        let mut replacing = Replacing::default();
        let footing = Footing::new(self, root);
        for target in &mut targets {
            let new = target.new.and_then(|(id, _)| contents.of(id));
            target.size = new.map(<[u8]>::len);
            match self.follow_file((root, &footing), target, new, &mut replacing) {
                Ok(told) => left.extend(told),
                Err(error) => left.push(Left::file(&target.path, &error)),
            }
        }
        for (path, error) in replacing.finish() {
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
            left.push(Left::file(&path, &error));
        }
        match self.follow_index_held(root, (&targets, &head), lock) {
            Ok(staged) => left.extend(staged.into_iter().map(Left::Staged)),
            Err(lags) => left.push(lags),
        }
        left
    }

    /// Brings the index to its targets; while another program holds it, a few times.
    fn follow_index_held(
        &self,
        root: &Path,
        to: (&[Target], &Tree<'_>),
        lock: &PlanLock,
    ) -> Result<Vec<String>, Left> {
        let index_lock = self.index_lock();
        let mut lags = Left::Held(index_lock.display().to_string());
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(WAIT);
            }
            lock.clear_stale(&index_lock);
            lock.intend(&index_lock);
            let done = self.follow_index(root, to);
            lock.release();
            match done {
                Ok(staged) => return Ok(staged),
                Err(_) if index_lock.exists() => {}
                // What fails twice without being held by anybody will not succeed later.
                Err(error) if attempt == 0 => lags = Left::index(&self.index_path(), &error),
                Err(_) => break,
            }
        }
        Err(lags)
    }

    /// Waits until nobody holds the index: what is recorded while another program stages its files would be taken
    /// back by that program's next commit.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] if it stays held.
    pub(super) fn index_free(&self, lock: &PlanLock) -> Result<(), StoreError> {
        let index_lock = self.index_lock();
        let held = || fs::symlink_metadata(&index_lock).is_ok() && !lock.clear_stale(&index_lock);
        for _ in 0..TRIES {
            if self.work_dir().is_none() || !held() {
                return Ok(());
            }
            std::thread::sleep(WAIT);
        }
        Err(StoreError::Locked(index_lock))
    }

    /// Puts the new content in place of the old, and of nothing else; or says what git has to do itself.
    fn follow_file<'c>(
        &self,
        (root, footing): (&Path, &Footing<'_>),
        target: &Target,
        new: Option<&'c [u8]>,
        replacing: &mut Replacing<'c>,
    ) -> Result<Option<Left>, StoreError> {
        let Some(path) = footing.inside(&target.path) else {
            return Ok(None);
        };
        let now = match content(&path) {
            Ok(now) => now,
            // What may not be read now is tried again, as what may not be written is.
            Err(error @ StoreError::ReadOnly(_)) => return Err(error),
            Err(_) => return Ok(None),
        };
        let bytes = || new.map(<[u8]>::to_vec).or_else(|| now.clone());
        if footing.is_kept_otherwise(&target.path, bytes) {
            let left_out = || self.left_out()(&target.path);
            return Ok(target.left_to_git(now.is_some(), left_out));
        }
        if !self.is_any(now.as_deref(), &target.olds) {
            return Ok(None);
        }
        match (target.new, new) {
            (Some(_), Some(bytes)) if now.as_deref() != Some(bytes) => {
                replacing.write(&path, now, bytes);
            }
            (None, _) if now.is_some() => remove(root, &path)?,
            _ => {}
        }
        Ok(None)
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

    /// Takes the lock to record something, once nothing stands in the way: what is written would lie in the
    /// repository, git is in the middle of nothing, and its index is free. What an earlier save could not finish is
    /// done now; with the files that still lag behind, to be noted once more with what is recorded.
    ///
    /// # Errors
    ///
    /// What stands in the way. Nothing was changed then.
    pub(super) fn take_turn(&self) -> Result<(PlanLock, Vec<PendingFile>), StoreError> {
        self.settle();
        self.own_ground()?;
        let lock = PlanLock::wait(self.common_dir(), turn::PATIENCE)?;
        self.finished()?;
        let behind = self.repair_with(&lock);
        self.index_free(&lock)?;
        Ok((lock, behind))
    }

    /// Finishes what an interrupted save left: called at each open.
    pub(super) fn repair(&self) {
        if !fs::metadata(self.pending_path()).is_ok_and(|note| note.len() > 0) {
            return;
        }
        // What has to be written may lie elsewhere; the next act is refused and says so.
        if self.own_ground().is_err() {
            return;
        }
        // If somebody else is saving right now, the note is theirs.
        if let Some(lock) = PlanLock::now(self.common_dir()) {
            self.repair_with(&lock);
        }
    }

    /// The same with the lock in hand. The files that still lag behind.
    pub(super) fn repair_with(&self, lock: &PlanLock) -> Vec<PendingFile> {
        self.clear_left(lock);
        let text = match plain::read(&self.pending_path(), LONGEST) {
            Ok(text) => text.unwrap_or_default(),
            // Nothing that Plenary ever noted.
            Err(_) => return Vec::new(),
        };
        if text.is_empty() {
            return Vec::new();
        }
        let Ok(mut pending) = serde_json::from_slice::<Pending>(&text) else {
            self.forget();
            return Vec::new();
        };
        // A note that came with a repository may say anything.
        pending.files.retain(|file| is_ordinary(&file.path));
        self.sweep(&pending.files);
        let left = self.follow(&pending.files, lock);
        let behind = left.iter().any(Left::is_tried_again);
        self.left.borrow_mut().extend(left);
        match behind {
            true => pending.files,
            false => Vec::new(),
        }
    }
}

/// Whether a path stays within the work tree, and out of git's own folder.
pub(super) fn is_ordinary(path: &str) -> bool {
    let odd = |part: &str| {
        matches!(part, "" | "." | "..") || part.eq_ignore_ascii_case(".git") || part.contains('\\')
    };
    !path.contains('\0') && !path.split('/').any(odd)
}

/// The file's path if no link leads out of the work tree on the way.
pub(super) fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    if !is_ordinary(path) {
        return None;
    }
    let mut at = root.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
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
    plain::read(path, read::LIMIT as u64)
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
fn remove(root: &Path, path: &Path) -> Result<(), StoreError> {
    fs::remove_file(path).map_err(|error| StoreError::io(path, error))?;
    let mut folder = path.parent();
    while let Some(at) = folder.filter(|at| *at != root) {
        if fs::remove_dir(at).is_err() {
            let _ = durable::flush_folder(at);
            break;
        }
        folder = at.parent();
    }
    Ok(())
}

#[cfg(test)]
mod foreign_tests;
