//! Many files that get new content, each in one step, and reach the disk together.

use super::{Batch, FULL, HANDS, beside};
use crate::store::StoreError;
use crate::store::ground::plain;
use crate::store::read::LIMIT;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// From so many files on, several hands write them.
const MANY: usize = 50;

/// Files that get new content in one step each, as with [`replace`](super::replace), and reach the disk together: one after the
/// other, hundreds would cost a write of the disk's journal each.
#[derive(Default)]
pub(in crate::store) struct Replacing<'c> {
    waiting: Vec<One<'c>>,
    failed: Vec<(PathBuf, StoreError)>,
}

/// One of the files.
struct One<'c> {
    path: PathBuf,
    /// What it holds until then.
    before: Option<Vec<u8>>,
    content: &'c [u8],
    step: Step,
}

/// How far it got.
enum Step {
    Waiting,
    /// The new content stands beside it, in a file that is kept open until it is flushed.
    Beside(TempPath, Option<File>),
    Put,
    /// Somebody else was at it.
    Left,
    Failed(StoreError),
}

impl<'c> Replacing<'c> {
    /// Adds a file, which holds this now; where it holds something else in the end, somebody else was at it, and it stays.
    pub fn write(&mut self, path: &Path, before: Option<Vec<u8>>, content: &'c [u8]) {
        self.waiting.push(One {
            path: path.to_owned(),
            before,
            content,
            step: Step::Waiting,
        });
        // Files that are held open are few at a time.
        if self.waiting.len() >= FULL {
            self.put();
        }
    }

    /// Puts all of it in place, and hands back which files stayed as they were and why.
    pub fn finish(mut self) -> Vec<(PathBuf, StoreError)> {
        self.put();
        self.failed
    }

    fn put(&mut self) {
        let mut all = std::mem::take(&mut self.waiting);
        by_hands(&mut all, One::write);
        let flushed = flush(&mut all);
        by_hands(&mut all, |one| one.put(&flushed));
        let mut folders = Batch::default();
        for one in all {
            match one.step {
                Step::Put => folders.folder(one.path.parent().unwrap_or(Path::new("."))),
                Step::Failed(error) => self.failed.push((one.path, error)),
                Step::Waiting | Step::Beside(..) | Step::Left => {}
            }
        }
        // The names are in place; that a folder could not be flushed takes nothing back.
        let _ = folders.flush(|| ());
    }
}

impl One<'_> {
    /// Writes the new content beside the file.
    fn write(&mut self) {
        self.step = match beside(&self.path, |file| file.write_all(self.content)) {
            Ok(file) => {
                let (file, beside) = file.into_parts();
                Step::Beside(beside, Some(file))
            }
            Err(error) => Step::Failed(error),
        };
    }

    /// Puts it in the place of the old, once it is on the disk.
    fn put(&mut self, flushed: &io::Result<()>) {
        self.step = match std::mem::replace(&mut self.step, Step::Waiting) {
            Step::Beside(beside, _) => {
                let now = plain::read(&self.path, LIMIT as u64);
                if now.is_ok_and(|now| now != self.before) {
                    Step::Left
                } else {
                    let put = match flushed {
                        Ok(()) => beside.persist(&self.path).map_err(|error| error.error),
                        Err(error) => Err(io::Error::from(error.kind())),
                    };
                    put.map_or_else(
                        |it| Step::Failed(StoreError::io(&self.path, it)),
                        |()| Step::Put,
                    )
                }
            }
            step => step,
        };
    }
}

/// Flushes the content of files that were written.
fn flush(all: &mut [One<'_>]) -> io::Result<()> {
    let mut batch = Batch::default();
    for one in all {
        if let Step::Beside(_, file) = &mut one.step
            && let Some(file) = file.take()
        {
            batch.file(file);
        }
    }
    batch.flush(|| ())
}

/// Does something with each; where there are many, by several hands.
fn by_hands<T: Send>(all: &mut [T], work: impl Fn(&mut T) + Sync) {
    if all.len() < MANY {
        return all.iter_mut().for_each(work);
    }
    let share = all.len().div_ceil(HANDS);
    std::thread::scope(|scope| {
        for part in all.chunks_mut(share) {
            scope.spawn(|| part.iter_mut().for_each(&work));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn few_and_many_are_replaced_and_what_others_changed_stays() {
        for files in [3, MANY, FULL + 1] {
            let folder = tempfile::tempdir().unwrap();
            let path = |at: usize| folder.path().join(format!("{}/{at}.toml", at % 7));
            let old = |at: usize| format!("old {at}").into_bytes();
            let new: Vec<Vec<u8>> = (0..files)
                .map(|at| format!("new {at}").into_bytes())
                .collect();
            let mut replacing = Replacing::default();
            for (at, new) in new.iter().enumerate() {
                // Of each five, one is new, and at one somebody else was.
                if at % 5 != 0 {
                    fs::create_dir_all(path(at).parent().unwrap()).unwrap();
                    fs::write(path(at), old(at)).unwrap();
                }
                let before = (at % 5 != 0).then(|| old(at));
                if at % 5 == 1 {
                    fs::write(path(at), "theirs").unwrap();
                }
                replacing.write(&path(at), before, new);
            }
            // A name in which nothing can stand.
            replacing.write(&path(1).join("within/a.toml"), None, b"");
            let failed = replacing.finish();
            assert_eq!(failed.len(), 1, "{files} {failed:?}");
            for (at, new) in new.iter().enumerate() {
                let now = fs::read(path(at)).unwrap();
                assert_eq!(
                    now,
                    if at % 5 == 1 {
                        b"theirs".to_vec()
                    } else {
                        new.clone()
                    }
                );
            }
            let left = fs::read_dir(folder.path().join("0")).unwrap();
            assert_eq!(
                left.count(),
                files.div_ceil(7),
                "nothing is left beside them"
            );
        }
    }
}
