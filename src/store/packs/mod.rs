//! Objects straight from git's packs, for whoever reads many: a plan, its history, every version of a clause.
//!
//! libgit2 asks for a lock, looks through the whole index and sets up a decompressor for every object, and unpacks twice what
//! another object is a difference to, once for itself and once for that. Here each reader, which is one thread's, keeps its decompressor, what it has unpacked last and the parts of the index
//! that it has seen.
//!
//! This is no second git. It says nothing where it does not know: of objects that lie loose or are borrowed from elsewhere, that
//! are larger than was asked for, or that are damaged. Whoever asks goes to libgit2 then, which knows all of that and says what
//! is wrong. What goes to somebody who has nothing yet is copied as it lies packed. Nothing in this room writes to the repository.

mod copy;
mod delta;
mod head;
mod index;
mod kept;
mod pack;
mod reader;

pub(in crate::store) use copy::copy;
pub(in crate::store) use head::{headed, number_of};
pub(in crate::store) use reader::{Object, Reader};

use super::ground::plain;
use crate::track::ObjectId;
use git2::ObjectType;
use pack::Pack;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

/// An object's kind and content, as it may be kept for others.
pub(in crate::store) type Content = (ObjectType, Arc<Vec<u8>>);

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Place {
    pack: usize,
    at: u64,
}

/// An object as it lies in a pack.
struct Raw {
    lies: Lies,
    /// How long it is, or the difference.
    size: usize,
    /// Its compressed content.
    content: Vec<u8>,
}

/// How an object lies in a pack.
#[derive(Clone, Copy)]
enum Lies {
    Whole(ObjectType),
    /// As a difference to the object that lies there.
    To(Place),
}

/// The packs of a repository, for one thread at a time. They are opened when the first object is asked for.
pub(in crate::store) struct Packs {
    /// The folder of the objects.
    folder: PathBuf,
    open: RefCell<Option<Vec<Pack>>>,
}

impl Packs {
    /// Those of a repository.
    pub fn of(git: &git2::Repository) -> Packs {
        Packs::among(&git.commondir().join("objects"))
    }

    /// Those in this folder of objects.
    pub fn among(folder: &Path) -> Packs {
        Packs {
            folder: folder.join("pack"),
            open: RefCell::new(None),
        }
    }

    /// An object that is no longer than this; nothing where it is not in a pack, or is not understood.
    pub fn read(&self, id: &ObjectId, longest: usize) -> Option<Content> {
        // Nobody reads an object while another is being read.
        let mut open = self.open.try_borrow_mut().ok()?;
        let packs = open.get_or_insert_with(|| all(&self.folder));
        let mut each = packs.iter_mut().enumerate();
        let (at, content) = each.find_map(|(at, pack)| Some((at, pack.read(id, longest)?)))?;
        // Mostly the next one lies where this one does.
        packs.swap(0, at);
        Some(content)
    }

    /// Where an object lies.
    fn place(&self, id: &ObjectId) -> Option<Place> {
        let mut open = self.open.try_borrow_mut().ok()?;
        let packs = open.get_or_insert_with(|| all(&self.folder));
        let mut each = packs.iter_mut();
        each.find_map(|pack| {
            let at = pack.place(id)?;
            let pack = pack.number;
            Some(Place { pack, at })
        })
    }

    /// An object as it lies there; nothing where that is not what the index says.
    fn raw(&self, id: &ObjectId, place: Place) -> Option<Raw> {
        let mut open = self.open.try_borrow_mut().ok()?;
        let mut packs = open.as_mut()?.iter_mut();
        let pack = packs.find(|pack| pack.number == place.pack)?;
        pack.raw(id, place)
    }
}

/// The packs of a folder.
fn all(folder: &Path) -> Vec<Pack> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let packs = paths.filter(|path| path.extension().is_some_and(|it| it == "pack"));
    let packs = packs.enumerate();
    packs
        .filter_map(|(number, path)| Pack::open(&path, number))
        .collect()
}

/// A plain file, and how long it is.
fn open(path: &Path) -> Option<(fs::File, u64)> {
    let file = plain::open(path, fs::OpenOptions::new().read(true)).ok()?;
    let length = file.metadata().ok()?.len();
    Some((file, length))
}

/// Fills a buffer from a place in a file, as far as the file goes.
#[cfg(unix)]
fn read_at(file: &fs::File, buffer: &mut [u8], place: u64) -> io::Result<usize> {
    use std::os::unix::fs::FileExt;
    file.read_at(buffer, place)
}

/// Fills a buffer from a place in a file, as far as the file goes.
#[cfg(windows)]
fn read_at(file: &fs::File, buffer: &mut [u8], place: u64) -> io::Result<usize> {
    use std::os::windows::fs::FileExt;
    file.seek_read(buffer, place)
}

/// So many bytes from a place in a file; nothing where there are fewer.
fn bytes_at(file: &fs::File, place: u64, count: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; count];
    let mut filled = 0;
    while filled < count {
        let rest = bytes.get_mut(filled..)?;
        match read_at(file, rest, place + filled as u64) {
            Ok(0) | Err(_) => return None,
            Ok(read) => filled += read,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod packs_tests;
