//! Packs: what of a history somebody lacks, in one piece, and how a pack settles in a folder of objects.

use super::company::{Company, Going, Stretch};
use crate::store::{StoreError, durable};
use git2::{Indexer, ObjectType, Oid, PackBuilder, Repository};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// How much is copied at a time.
const CHUNK: usize = 1 << 16;

/// A pack and its index in a folder of this machine.
#[derive(Debug)]
pub(super) struct Pack {
    pub folder: PathBuf,
    /// What both are called, without their endings.
    pub name: String,
}

/// A pack of what these tips lead to and what is known does not: commits, trees, files, and the tags on the way.
pub(super) fn build<'g>(
    git: &'g Repository,
    tips: &[Oid],
    known: &[Oid],
    company: &Company,
) -> Result<PackBuilder<'g>, StoreError> {
    let mut pack = git.packbuilder()?;
    pack.set_threads(0);
    let along = company.clone();
    pack.set_progress_callback(move |_, done, all| {
        let count = |count| usize::try_from(count).unwrap_or(0);
        along.tell(Going {
            done: count(done),
            all: count(all),
            ..Going::at(Stretch::Packing)
        })
    })?;
    let mut walk = git.revwalk()?;
    for known in known {
        // What cannot be found hides nothing.
        let commit = git.find_object(*known, None);
        if let Ok(commit) = commit.and_then(|it| it.peel(ObjectType::Commit)) {
            walk.hide(commit.id())?;
        }
    }
    for tip in tips {
        let mut at = git.find_object(*tip, None)?;
        while let Some(tag) = at.as_tag() {
            if !known.contains(&at.id()) {
                pack.insert_object(at.id(), None)?;
            }
            let next = tag.target()?;
            at = next;
        }
        match at.kind() {
            Some(ObjectType::Commit) => walk.push(at.id())?,
            _ => pack.insert_recursive(at.id(), None)?,
        }
    }
    pack.insert_walk(&mut walk)?;
    Ok(pack)
}

/// What lies in a folder of objects, by the names of its files: what it borrows is not in it.
pub(super) fn ids_in(objects: &Path) -> Result<Vec<Oid>, StoreError> {
    let mut ids = Vec::new();
    for (name, path) in listed(objects)? {
        if is_start(&name) {
            let rest = listed(&path)?.into_iter();
            ids.extend(rest.filter_map(|(rest, _)| whole(&format!("{name}{rest}"))));
        }
    }
    for (name, path) in listed(&objects.join("pack"))? {
        if name.ends_with(".idx") {
            let index = fs::read(&path).map_err(|error| StoreError::io(&path, error))?;
            ids.extend(names(&index).into_iter().flatten());
        }
    }
    Ok(ids)
}

/// The names in a folder with their paths, in order; none where there is no such folder.
pub(super) fn listed(folder: &Path) -> Result<Vec<(String, PathBuf)>, StoreError> {
    let failed = |error| StoreError::io(folder, error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(failed(error)),
    };
    let mut listed = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        if let Ok(name) = entry.file_name().into_string() {
            listed.push((name, entry.path()));
        }
    }
    listed.sort();
    Ok(listed)
}

/// Whether a folder among objects holds those that begin so.
pub(super) fn is_start(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The objects that an index of the second version names: a mark, 256 counts of which the last is that of all, the names.
pub(super) fn names(index: &[u8]) -> Option<impl Iterator<Item = Oid>> {
    let rest = index.strip_prefix(b"\xfftOc\x00\x00\x00\x02")?;
    let (counts, rest) = rest.split_at_checked(1024)?;
    let count = u32::from_be_bytes(*counts.last_chunk()?);
    let names = rest.get(..usize::try_from(count).ok()?.checked_mul(20)?)?;
    let names = names.as_chunks::<20>().0.iter();
    Some(names.filter_map(|name| Oid::from_bytes(name).ok()))
}

/// An id in full.
pub(super) fn whole(text: &str) -> Option<Oid> {
    let digits = text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let id = Oid::from_str(text).ok();
    id.filter(|id| digits && !id.is_zero())
}

/// Writes a pack as a stream.
pub(super) fn stream(
    pack: &mut PackBuilder<'_>,
    mut write: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), Stopped> {
    let mut failed = None;
    let done = pack.foreach(|bytes| match write(bytes) {
        Ok(()) => true,
        Err(error) => {
            failed = Some(error);
            false
        }
    });
    match (failed, done) {
        (Some(error), _) => Err(Stopped::Writing(error)),
        (None, Err(error)) => Err(Stopped::Reading(error)),
        (None, Ok(())) => Ok(()),
    }
}

/// Why a pack was not written to its end.
#[derive(Debug)]
pub(super) enum Stopped {
    /// What was to go into it cannot be read.
    Reading(git2::Error),
    /// It cannot be written.
    Writing(io::Error),
}

impl Stopped {
    /// The sentence, where it was to be written at this path.
    pub fn at(self, path: &Path) -> StoreError {
        match self {
            Stopped::Reading(error) => error.into(),
            Stopped::Writing(error) => StoreError::io(path, error),
        }
    }
}

/// Takes a pack from a stream, finding out itself what each object in it is called. Objects that it builds on may lie in
/// the repository.
///
/// # Errors
///
/// What is wrong with the stream, or with the disk.
pub(super) fn take(git: &Repository, from: &mut impl Read, into: &Path) -> Result<(), Taken> {
    fs::create_dir_all(into).map_err(Taken::Reading)?;
    let odb = git.odb().map_err(Taken::Git)?;
    let mut indexer = Indexer::new(Some(&odb), into, 0o444, false).map_err(Taken::Git)?;
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(Taken::Reading(error)),
        };
        let bytes = chunk.get(..read).unwrap_or_default();
        let written = indexer.write_all(bytes);
        written.map_err(|error| Taken::Git(of_git(&error)))?;
    }
    indexer.commit().map_err(Taken::Git)?;
    Ok(())
}

/// Why a pack was not taken.
#[derive(Debug)]
pub(super) enum Taken {
    /// Where it came from.
    Reading(io::Error),
    /// The pack itself, or this disk.
    Git(git2::Error),
}

/// What git said, which the indexer hands over inside another error.
pub(super) fn of_git(error: &io::Error) -> git2::Error {
    git2::Error::from_str(&error.to_string())
}

impl Pack {
    fn file(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.name))
    }

    /// Moves the pack into the packs of a repository on the same disk. What names its objects must come after.
    pub fn settle(&self, objects: &Path) -> Result<(), StoreError> {
        let packs = objects.join("pack");
        let failed = |error| StoreError::io(&packs, error);
        fs::create_dir_all(&packs).map_err(failed)?;
        for ending in ["pack", "idx"] {
            File::open(self.file(ending))
                .and_then(|file| file.sync_all())
                .map_err(failed)?;
        }
        // git looks for an index and then opens the pack.
        for ending in ["pack", "idx"] {
            let to = packs.join(format!("{}.{ending}", self.name));
            fs::rename(self.file(ending), to).map_err(failed)?;
        }
        durable::flush_folder(&packs).map_err(failed)
    }

    /// Copies the pack into the packs of a repository on another disk, which may be full or vanish: the files have their
    /// names only when they are whole.
    pub fn copy(&self, objects: &Path, company: &Company) -> Result<(), StoreError> {
        let packs = objects.join("pack");
        let failed = |error| StoreError::io(&packs, error);
        // Where the place has gone, nothing is left in its stead.
        match fs::create_dir(&packs) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(failed(error)),
            _ => {}
        }
        for ending in ["pack", "idx"] {
            let to = packs.join(format!("{}.{ending}", self.name));
            if to.exists() {
                continue;
            }
            let from = File::open(self.file(ending)).map_err(failed)?;
            let mut from = company.reading(from, Stretch::Sending);
            durable::replace_with(&to, |file| io::copy(&mut from, file).map(|_| ()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_place_has_gone_nothing_is_left_in_its_stead() {
        let folder = tempfile::tempdir().unwrap();
        let pack = Pack {
            folder: folder.path().to_owned(),
            name: "pack-1".to_owned(),
        };
        let gone = folder.path().join("hub.git");
        let refused = pack.copy(&gone.join("objects"), &Company::default());
        assert!(
            matches!(refused, Err(StoreError::Io(_, why)) if why.kind() == ErrorKind::NotFound)
        );
        assert!(!gone.exists());
    }
}
