//! Many files that get new content, each in one step, and reach the disk together.

use super::volume::Volume;
use super::{Batch, FULL, beside};
use crate::store::StoreError;
use crate::store::ground::plain;
use crate::store::read::LIMIT;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// From so many files on, the file system is flushed as a whole where that can be done: of fewer, each for itself takes
/// no longer, and what other programs wrote need not be waited for.
const MANY: usize = 50;

/// Files that get new content in one step each, as with [`replace`](super::replace), and reach the disk together: one after the
/// other, hundreds would cost a write of the disk's journal each.
pub(in crate::store) struct Replacing {
    volume: Option<Volume>,
    written: Vec<Written>,
    failed: Vec<(PathBuf, StoreError)>,
}

/// New content beside its file, and what that holds until then.
struct Written {
    beside: TempPath,
    /// Kept open where it is to be flushed by itself.
    file: Option<File>,
    path: PathBuf,
    before: Option<Vec<u8>>,
}

impl Replacing {
    /// For about so many files below a folder.
    pub fn new(root: &Path, about: usize) -> Replacing {
        let volume = (about >= MANY).then(|| Volume::of(root)).flatten();
        Replacing {
            volume,
            written: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// Writes the new content beside a file, which holds this now; where it holds something else in the end, somebody
    /// else was at it, and it stays.
    pub fn write(&mut self, path: &Path, before: Option<Vec<u8>>, content: &[u8]) {
        match beside(path, |file| file.write_all(content)) {
            Ok(file) => {
                let (file, beside) = file.into_parts();
                let whole = self.volume.as_ref().is_some_and(|it| it.holds(&file));
                self.written.push(Written {
                    beside,
                    file: (!whole).then_some(file),
                    path: path.to_owned(),
                    before,
                });
            }
            Err(error) => self.failed.push((path.to_owned(), error)),
        }
        // Files that are held open are few at a time.
        if self.volume.is_none() && self.written.len() >= FULL {
            self.put();
        }
    }

    /// Puts all of it in place, and hands back which files stayed as they were and why.
    pub fn finish(mut self) -> Vec<(PathBuf, StoreError)> {
        self.put();
        self.failed
    }

    fn put(&mut self) {
        let mut written = std::mem::take(&mut self.written);
        let flushed = self.flush(&mut written);
        let mut folders = Batch::default();
        for Written {
            beside,
            path,
            before,
            ..
        } in written
        {
            let now = plain::read(&path, LIMIT as u64);
            if now.is_ok_and(|now| now != before) {
                continue;
            }
            let put = match &flushed {
                Ok(()) => beside.persist(&path).map_err(|error| error.error),
                Err(error) => Err(std::io::Error::from(error.kind())),
            };
            match put {
                Ok(()) => folders.folder(path.parent().unwrap_or(Path::new("."))),
                Err(error) => self
                    .failed
                    .push((path.clone(), StoreError::io(&path, error))),
            }
        }
        // The names are in place; that a folder could not be flushed takes nothing back.
        let _ = folders.flush(|| ());
    }

    /// Flushes the content of files that were written.
    fn flush(&self, written: &mut [Written]) -> std::io::Result<()> {
        let mut batch = Batch::default();
        for file in written.iter_mut().filter_map(|it| it.file.take()) {
            batch.file(file);
        }
        let apart = batch.flush(|| ());
        let whole = written.len() >= MANY;
        match &self.volume {
            Some(volume) if whole => apart.and(volume.flush()),
            _ => apart,
        }
    }
}
