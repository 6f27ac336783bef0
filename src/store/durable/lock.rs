//! The lock that two Plenarys on one clone share, and the locks of git that dead processes leave behind.

use super::turn;
use crate::store::StoreError;
use crate::store::ground::plain;
use std::cell::RefCell;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Held while a change is being recorded. The system releases it when the process dies, however it dies.
pub(in crate::store) struct PlanLock {
    file: File,
    /// What the last holder noted and did not live to take back: the lock of git's that it held.
    left: RefCell<String>,
}

/// Its file, in the folder that all work trees share.
pub(in crate::store) const FILE: &str = "plenary.lock";

/// A lock file of git's that is older than this belongs to nobody: git holds one for milliseconds.
const STALE: Duration = Duration::from_secs(5);

/// git holds a lock for less than this.
const MOMENT: Duration = Duration::from_millis(100);

impl PlanLock {
    /// Waits for the lock of the repository with this common folder.
    ///
    /// # Errors
    ///
    /// [`StoreError::Held`] where whoever holds it does not give it back in that time.
    pub fn wait(commondir: &Path, patience: Duration) -> Result<PlanLock, StoreError> {
        let file = PlanLock::file(commondir)?;
        turn::wait(&file, &commondir.join(FILE), patience)?;
        Ok(PlanLock::over(file))
    }

    /// The lock if nobody holds it and the disk can be written.
    pub fn now(commondir: &Path) -> Option<PlanLock> {
        let file = PlanLock::file(commondir).ok()?;
        file.try_lock().ok()?;
        Some(PlanLock::over(file))
    }

    fn over(file: File) -> PlanLock {
        let mut left = Vec::new();
        // A note that cannot be read is none: the age of a lock still says whether it is stale.
        let _ = (&file).take(LONGEST).read_to_end(&mut left);
        let left = String::from_utf8_lossy(&left);
        let left = turn::parted(&left).1.to_owned();
        let lock = PlanLock {
            file,
            left: RefCell::default(),
        };
        // What was left stays noted until it is cleared, should this holder die as well.
        lock.note(&left);
        lock.left.replace(left);
        lock
    }

    /// Clears the locks of git's that the last holder left at its death: the one it noted if that is among git's own,
    /// or where the note is torn, these. Asked before anything else is noted.
    pub fn clear_left(
        &self,
        is_gits: impl Fn(&Path) -> bool,
        usual: impl FnOnce() -> Vec<PathBuf>,
    ) {
        if self.left.borrow().is_empty() {
            return;
        }
        let lock = noted(&self.left.borrow()).map(PathBuf::from);
        match lock.filter(|lock| is_gits(lock)) {
            Some(lock) => {
                self.clear_stale(&lock);
            }
            None => {
                // A name that is no lock of git's is as good as a torn one.
                TORN.clone_into(&mut self.left.borrow_mut());
                for lock in usual() {
                    self.clear_stale(&lock);
                }
            }
        }
        self.left.borrow_mut().clear();
        self.release();
    }

    /// Notes that the holder of this lock is about to make a lock of git's, so that whoever comes after its death
    /// knows at once whose it was. Best effort, as are [`PlanLock::claim`] and [`PlanLock::release`].
    pub fn intend(&self, lock: &Path) {
        self.note(&intent(lock));
    }

    /// Notes that it has made the lock.
    pub fn claim(&self, lock: &Path, made: &File) {
        if let Some(note) = made.metadata().ok().and_then(|meta| mark(lock, &meta)) {
            self.note(&note);
        }
    }

    /// Notes who holds the lock, and what.
    fn note(&self, note: &str) {
        let note = turn::own_line() + note;
        let mut file = &self.file;
        let written = file.rewind().and_then(|()| file.write_all(note.as_bytes()));
        let _ = written.and_then(|()| file.set_len(note.len() as u64));
    }

    /// Notes that no lock of git's is held any more.
    pub fn release(&self) {
        self.note("");
    }

    fn file(commondir: &Path) -> Result<File, StoreError> {
        let path = commondir.join(FILE);
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).read(true).write(true);
        plain::open(&path, &mut options)
    }

    /// Removes a lock file of git's that a dead process left: at once if it was a Plenary, which its note says,
    /// else when it is old. Says whether the way is free now. Asked only with the own lock in hand, so that no
    /// other Plenary can be the one who holds it.
    pub fn clear_stale(&self, lock: &Path) -> bool {
        let Ok(meta) = fs::symlink_metadata(lock) else {
            return true;
        };
        if self.is_left(lock, &meta) {
            return fs::remove_file(lock).is_ok();
        }
        is_old(&meta) && fs::remove_file(lock).is_ok()
    }

    /// Who holds the lock just now; nothing where nobody does. Unlike [`PlanLock::now`] it writes nothing.
    pub fn holder(commondir: &Path) -> Option<Holder> {
        let path = commondir.join(FILE);
        let file = plain::open(&path, OpenOptions::new().read(true)).ok()?;
        match file.try_lock_shared() {
            Err(fs::TryLockError::WouldBlock) => Some(Holder(turn::holder(&path))),
            _ => None,
        }
    }

    /// Whether the last holder left a lock at its death. A note that is torn, as by a power cut, says only that there
    /// was a holder.
    fn is_left(&self, lock: &Path, meta: &Metadata) -> bool {
        let left = self.left.borrow();
        let named = noted(&left).is_some_and(|path| Path::new(path) == lock);
        let torn = !left.is_empty() && noted(&left).is_none();
        let own = mark(lock, meta).is_some_and(|mark| left.starts_with(&mark));
        own || (torn || named && left.starts_with(&intent(lock))) && rests(lock, meta)
    }
}

/// Whoever holds the lock: number of the process and name of the machine, if it noted them.
pub(in crate::store) struct Holder(pub Option<(u32, String)>);

/// Whether a lock of git's is so old that it belongs to nobody.
pub(in crate::store) fn is_old(lock: &Metadata) -> bool {
    // A lock from the future was left before the clock went backwards, as one from the past by a dead process.
    let age = lock.modified().ok().map(|then| {
        let age = SystemTime::now().duration_since(then);
        age.unwrap_or_else(|ahead| ahead.duration())
    });
    age.is_some_and(|age| age >= STALE)
}

/// The longest note that is read, in bytes.
const LONGEST: u64 = 8192;

/// What stands for a note that is torn.
const TORN: &str = "?";

/// The lock that a note names; nothing if the note is torn.
fn noted(note: &str) -> Option<&str> {
    let (line, _) = note.split_once('\n')?;
    let (number, path) = line.split_once(' ')?;
    number.parse::<u64>().ok()?;
    Some(path)
}

/// The note of a holder that died while it made a lock, or just before.
fn intent(lock: &Path) -> String {
    format!("0 {}\n", lock.display())
}

/// Whether a lock stays as it is for longer than git holds one: the holder that meant to make it may have died
/// before it did, and then it is somebody else's.
fn rests(lock: &Path, before: &Metadata) -> bool {
    std::thread::sleep(MOMENT);
    let Ok(now) = fs::symlink_metadata(lock) else {
        return true;
    };
    mark(lock, &now) == mark(lock, before) && now.modified().ok() == before.modified().ok()
}

/// What stands for a lock file: its name and the number by which the file system knows it, so that a later file
/// of the same name is not taken for it.
#[cfg(unix)]
fn mark(lock: &Path, meta: &Metadata) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    Some(format!("{} {}\n", meta.ino(), lock.display()))
}

/// Without such a number, the intent has to do.
#[cfg(not(unix))]
fn mark(_: &Path, _: &Metadata) -> Option<String> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn wait(folder: &tempfile::TempDir) -> Result<PlanLock, StoreError> {
        PlanLock::wait(folder.path(), turn::PATIENCE)
    }

    #[test]
    fn the_lock_of_a_plenary_that_died_is_cleared_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("main.lock");
        let own = wait(&folder).unwrap();
        own.claim(&lock, &File::create_new(&lock).unwrap());
        drop(own);
        let own = wait(&folder).unwrap();
        assert!(own.clear_stale(&lock));
        assert!(!lock.exists());
    }

    #[test]
    fn a_plenary_that_died_while_it_made_the_lock_is_known_by_its_intent() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("main.lock");
        let own = wait(&folder).unwrap();
        own.intend(&lock);
        File::create_new(&lock).unwrap();
        drop(own);
        let own = wait(&folder).unwrap();
        assert!(own.clear_stale(&lock));
        assert!(!lock.exists());
    }

    #[test]
    fn a_torn_note_leaves_no_lock_in_the_way() {
        for note in ["1", "123 /tm", "\0\0\0\0", "x y\n", "\n", "12 /x\n0 /y\n"] {
            let folder = tempfile::tempdir().unwrap();
            let lock = folder.path().join("main.lock");
            File::create_new(&lock).unwrap();
            fs::write(folder.path().join(FILE), note).unwrap();
            let own = wait(&folder).unwrap();
            own.clear_left(|it| it == lock, || vec![lock.clone()]);
            assert!(!lock.exists(), "{note:?}");
        }
    }

    #[test]
    fn a_note_names_no_other_file() {
        let folder = tempfile::tempdir().unwrap();
        let precious = folder.path().join("precious");
        fs::write(&precious, "words").unwrap();
        let note = intent(&precious);
        fs::write(folder.path().join(FILE), note).unwrap();
        let own = wait(&folder).unwrap();
        own.clear_left(|_| false, Vec::new);
        assert!(precious.exists());
    }

    #[test]
    fn a_lock_from_before_the_clock_went_backwards_is_stale() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("main.lock");
        let hour = Duration::from_secs(3600);
        let file = File::create_new(&lock).unwrap();
        file.set_modified(SystemTime::now() + hour).unwrap();
        let own = wait(&folder).unwrap();
        assert!(own.clear_stale(&lock));
        assert!(!lock.exists());
    }

    #[test]
    fn a_fresh_lock_of_another_program_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("main.lock");
        let own = wait(&folder).unwrap();
        own.claim(&lock, &File::create_new(&lock).unwrap());
        // It became the branch; the note about it was never taken back.
        fs::rename(&lock, folder.path().join("main")).unwrap();
        drop(own);
        File::create_new(&lock).unwrap();
        let own = wait(&folder).unwrap();
        assert!(!own.clear_stale(&lock));
        assert!(lock.exists());
        own.release();
        drop(own);
        assert_eq!(*wait(&folder).unwrap().left.borrow(), "");
    }
}
