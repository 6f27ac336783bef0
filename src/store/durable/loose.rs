//! Writing objects, each in a file of its own as git keeps what is new, so that all of an act reach the disk
//! together. libgit2 writes them one by one, looks through the packs before each, and keeps the files to itself.
//!
//! They are not compressed: nearly all are smaller than a block of the disk, and git compresses them when it packs.

use super::Batch;
use crate::store::StoreError;
use crate::store::ground::{plain, whole};
use git2::{ObjectType, Odb, OdbLookupFlags, Oid};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The longest block of deflate that is only copied.
const BLOCK: usize = 0xffff;

/// Objects of one act, each in its file.
pub(super) struct Loose {
    folder: PathBuf,
    /// What must be on the disk before a branch may point to the objects.
    pub batch: Batch,
}

impl Loose {
    /// In this folder of objects.
    pub fn new(folder: PathBuf) -> Loose {
        Loose {
            folder,
            batch: Batch::default(),
        }
    }

    /// Writes an object, unless it lies in a pack, and hands back its id.
    pub fn write(
        &mut self,
        odb: &Odb<'_>,
        kind: ObjectType,
        content: &[u8],
    ) -> Result<Oid, StoreError> {
        let id = Oid::hash_object(kind, content)?;
        let (folder, path) = self.place(id);
        plain::check(&folder)?;
        let failed = |error| StoreError::io(&path, error);
        let file = match self.standing(&path, id)? {
            Some(file) => file,
            // What lies in a pack is never half written.
            None if odb.exists_ext(id, OdbLookupFlags::NO_REFRESH) => return Ok(id),
            None => self
                .make(&folder, &path, &framed(kind, content))
                .map_err(failed)?,
        };
        self.batch.file(file);
        self.batch.folder(&folder);
        if self.batch.is_full() {
            // That objects are on the disk before anything refers to them is no harm.
            let flushed = std::mem::take(&mut self.batch).flush(|| ());
            flushed.map_err(|error| StoreError::io(&self.folder, error))?;
        }
        Ok(id)
    }

    /// The folder and the file of an object.
    fn place(&self, id: Oid) -> (PathBuf, PathBuf) {
        let name = id.to_string();
        let (start, rest) = name.split_at_checked(2).unwrap_or_default();
        let folder = self.folder.join(start);
        let path = folder.join(rest);
        (folder, path)
    }

    /// The file of an object that is there already; its content may not have reached the disk yet. One that an
    /// earlier power cut damaged is removed: git would take it for granted because it exists.
    fn standing(&self, path: &Path, id: Oid) -> Result<Option<File>, StoreError> {
        let failed = |error| StoreError::io(path, error);
        let file = match plain::open(path, OpenOptions::new().read(true)) {
            Err(StoreError::Io(_, error)) if error.kind() == ErrorKind::NotFound => {
                return Ok(None);
            }
            opened => opened?,
        };
        // A handle of its own: the repository's would answer from memory.
        let fresh = Odb::new()?;
        fresh.add_disk_alternate(&self.folder.to_string_lossy())?;
        let read = || {
            let object = fresh.read(id).ok()?;
            Oid::hash_object(object.kind(), object.data()).ok()
        };
        if !whole::is_cut(path) && read() == Some(id) {
            return Ok(Some(file));
        }
        fs::remove_file(path).map_err(failed)?;
        Ok(None)
    }

    /// Makes an object's file in one step.
    fn make(&mut self, folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<File> {
        // git's housekeeping knows this beginning of a name, should it be left behind.
        let beside = folder.join(format!("tmp_obj_{}", std::process::id()));
        let mut file = match create(&beside) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                fs::create_dir_all(folder)?;
                self.batch.folder(&self.folder);
                create(&beside)?
            }
            // Another process of this number left it.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                fs::remove_file(&beside)?;
                create(&beside)?
            }
            made => made?,
        };
        let done = file
            .write_all(bytes)
            .and_then(|()| fs::rename(&beside, path));
        if done.is_err() {
            let _ = fs::remove_file(&beside);
        }
        done.map(|()| file)
    }
}

/// A new file that nobody changes any more, as git keeps objects.
fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o444);
    }
    options.write(true).create_new(true).open(path)
}

/// An object as its file holds it: its kind and size before the content, as a zlib stream.
fn framed(kind: ObjectType, content: &[u8]) -> Vec<u8> {
    let mut plain = format!("{kind} {}\0", content.len()).into_bytes();
    plain.extend_from_slice(content);
    let mut out = Vec::new();
    deflated(&mut out, &plain);
    out
}

/// Adds bytes as a zlib stream that only copies them.
pub(super) fn deflated(out: &mut Vec<u8>, plain: &[u8]) {
    out.reserve(plain.len() + plain.len() / BLOCK * 5 + 16);
    out.extend_from_slice(&[0x78, 0x01]);
    // Even of nothing there is one block.
    let none: [&[u8]; 1] = [&[]];
    let none = none.into_iter().take(usize::from(plain.is_empty()));
    let mut blocks = plain.chunks(BLOCK).chain(none).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(blocks.peek().is_none()));
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&(!length).to_le_bytes());
        out.extend_from_slice(block);
    }
    out.extend_from_slice(&adler(plain).to_be_bytes());
}

/// The checksum of zlib.
fn adler(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    // So many bytes fit before the sums must be reduced.
    let (mut one, mut two) = (1_u32, 0_u32);
    for chunk in bytes.chunks(5_552) {
        for byte in chunk {
            one += u32::from(*byte);
            two += one;
        }
        one %= MODULUS;
        two %= MODULUS;
    }
    two << 16 | one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::durable::Writing;

    fn repository() -> (tempfile::TempDir, git2::Repository) {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path()).unwrap();
        (folder, git)
    }

    fn loose(git: &git2::Repository) -> Writing<'_> {
        Writing::new(git, 1).unwrap()
    }

    fn path(git: &git2::Repository, id: Oid) -> PathBuf {
        let name = id.to_string();
        git.path().join("objects").join(&name[..2]).join(&name[2..])
    }

    #[test]
    fn git_reads_what_was_written() {
        let (_folder, git) = repository();
        let mut loose = loose(&git);
        for size in [0, 1, 5_551, BLOCK - 12, BLOCK, 3 * BLOCK + 1] {
            let content: Vec<u8> = (0..size).map(|at| (at * at % 251) as u8).collect();
            let id = loose.write(ObjectType::Blob, &content).unwrap();
            assert_eq!(id, Oid::hash_object(ObjectType::Blob, &content).unwrap());
            assert_eq!(git.find_blob(id).unwrap().content(), content);
        }
        loose.settle().unwrap().flush(|| ()).unwrap();
    }

    #[test]
    fn what_a_power_cut_damaged_is_written_again() {
        let (_folder, git) = repository();
        let id = git.blob(b"text").unwrap();
        let path = path(&git, id);
        let whole = fs::read(&path).unwrap();
        for left in [0, 2, whole.len() / 2, whole.len() - 1] {
            fs::remove_file(&path).unwrap();
            fs::write(&path, &whole[..left]).unwrap();
            let mut loose = loose(&git);
            assert_eq!(loose.write(ObjectType::Blob, b"text").unwrap(), id);
            let again = git2::Repository::open(git.path()).unwrap();
            assert_eq!(again.find_blob(id).unwrap().content(), b"text", "{left}");
        }
    }

    #[test]
    fn what_is_whole_stays_as_it_is() {
        let (_folder, git) = repository();
        let id = git.blob(b"text").unwrap();
        let before = fs::read(path(&git, id)).unwrap();
        loose(&git).write(ObjectType::Blob, b"text").unwrap();
        assert_eq!(fs::read(path(&git, id)).unwrap(), before);
    }

    #[test]
    fn a_file_that_a_dead_process_left_is_no_hindrance() {
        let (_folder, git) = repository();
        let id = Oid::hash_object(ObjectType::Blob, b"text").unwrap();
        let folder = path(&git, id).parent().unwrap().to_owned();
        fs::create_dir(&folder).unwrap();
        let left = folder.join(format!("tmp_obj_{}", std::process::id()));
        create(&left).unwrap();
        let mut loose = loose(&git);
        loose.write(ObjectType::Blob, b"text").unwrap();
        assert_eq!(git.find_blob(id).unwrap().content(), b"text");
        assert!(!left.exists());
    }
}
