//! What goes into a pack. Where somebody has a part of it already, libgit2 gathers what is lacking and works out how to store it
//! best; where nobody has anything, it is all there is, as it lies packed here.

use super::company::{Company, Going, Stretch};
use super::pack::{self, Pack, Stopped, of_git};
use crate::store::StoreError;
use crate::store::history::RawCommit;
use crate::store::ids::object_id;
use crate::store::packs::{Packs, Reader, copy};
use crate::store::read::{Kind, stored};
use crate::track::ObjectId;
use git2::{Error, Indexer, ObjectType, Oid, PackBuilder, Repository};
use rustc_hash::FxHashSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// How often it is told how far it is: once in so many objects.
const TOLD: usize = 1024;

/// What goes into a pack.
pub(super) enum Load<'g> {
    /// What libgit2 gathered.
    Lacking(PackBuilder<'g>),
    /// Everything that some tips lead to.
    All(&'g Repository, Vec<ObjectId>),
}

impl<'g> Load<'g> {
    /// What these tips lead to and what is known does not.
    pub fn of(
        git: &'g Repository,
        tips: &[Oid],
        known: &[Oid],
        company: &Company,
    ) -> Result<Load<'g>, StoreError> {
        // What a copy that was cut off lacks, libgit2 knows to leave out.
        if known.is_empty() && !git.is_shallow() {
            let tips: Vec<ObjectId> = tips.iter().map(|tip| object_id(*tip)).collect();
            if let Some(all) = all(git, &tips, company)? {
                return Ok(Load::All(git, all));
            }
        }
        pack::build(git, tips, known, company).map(Load::Lacking)
    }

    /// How many objects it is.
    pub fn object_count(&self) -> usize {
        match self {
            Load::Lacking(builder) => builder.object_count(),
            Load::All(_, ids) => ids.len(),
        }
    }

    /// Writes the pack with its index into a folder of this machine.
    pub fn keep(&mut self, folder: &Path) -> Result<Pack, StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::io(folder, error))?;
        let failed = |error| StoreError::writing(folder, error);
        let mut indexer = Indexer::new(None, folder, 0o444, false).map_err(failed)?;
        let written = self.stream(|bytes| indexer.write_all(bytes));
        written.map_err(|stopped| match stopped {
            Stopped::Writing(error) => failed(of_git(&error)),
            Stopped::Reading(error) => error.into(),
        })?;
        let name = indexer.commit().map_err(failed)?;
        Ok(Pack {
            folder: folder.to_owned(),
            name: format!("pack-{name}"),
        })
    }

    /// Writes the pack as a stream.
    pub fn stream(
        &mut self,
        mut write: impl FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<(), Stopped> {
        match self {
            Load::Lacking(builder) => pack::stream(builder, write),
            Load::All(git, ids) => {
                let packs = Packs::of(git);
                let odb = git.odb()?;
                let reader = Reader::new(&odb, &packs);
                copy(reader, ids, |bytes| write(bytes).map_err(Stopped::Writing))
            }
        }
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Stopped {
        Stopped::Reading(error)
    }
}

/// Every object that these lead to, and they themselves; nothing where one of them cannot be read.
///
/// # Errors
///
/// Where it is called off.
fn all(
    git: &Repository,
    tips: &[ObjectId],
    company: &Company,
) -> Result<Option<Vec<ObjectId>>, StoreError> {
    let packs = Packs::of(git);
    let odb = git.odb()?;
    let reader = Reader::new(&odb, &packs);
    let mut seen: FxHashSet<ObjectId> = tips.iter().copied().collect();
    let mut open: Vec<ObjectId> = seen.iter().copied().collect();
    let mut objects = Vec::new();
    while let Some(id) = open.pop() {
        let Ok(object) = reader.read(id) else {
            return Ok(None);
        };
        let Some((below, files)) = leads_to(object.kind(), object.data()) else {
            return Ok(None);
        };
        open.extend(below.into_iter().filter(|id| seen.insert(*id)));
        objects.extend(files.into_iter().filter(|id| seen.insert(*id)));
        objects.push(id);
        // The first is told at once.
        if objects.len() % TOLD == 1 {
            let going = Going {
                done: objects.len(),
                ..Going::at(Stretch::Packing)
            };
            let called_off = |error| StoreError::io(git.path(), error);
            company.along(going).map_err(called_off)?;
        }
    }
    Ok(Some(objects))
}

/// What an object leads to: what leads on itself, and files. Nothing where it makes no sense.
fn leads_to(kind: ObjectType, data: &[u8]) -> Option<(Vec<ObjectId>, Vec<ObjectId>)> {
    let (mut below, mut files) = (Vec::new(), Vec::new());
    match kind {
        ObjectType::Commit => {
            let commit = RawCommit::parse(data)?;
            below.push(commit.tree);
            below.extend(commit.parents);
        }
        ObjectType::Tag => {
            let line = data.split(|byte| *byte == b'\n').next()?;
            below.push(ObjectId::from_hex(line.strip_prefix(b"object ")?)?);
        }
        ObjectType::Tree => {
            for entry in stored(data) {
                let entry = entry.ok()?;
                match entry.kind()? {
                    Kind::Folder => below.push(object_id(entry.id)),
                    Kind::File | Kind::Link => files.push(object_id(entry.id)),
                    // Its objects are its own.
                    Kind::Repository => {}
                }
            }
        }
        ObjectType::Blob | ObjectType::Any => {}
    }
    Some((below, files))
}
