//! What files hold, each read once, by two threads where there are many: to find an object in a pack and to put it
//! together takes longer than to merge what it says.

use super::{LIMIT, Objects, WORTH_A_THREAD, reading};
use crate::store::StoreError;
use crate::store::ids::object_id;
use crate::store::packs::Reader;
use git2::{ObjectType, Oid};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many files a thread takes at a time: the states of one file are stored as differences to each other.
const TAKEN: usize = 24;

/// The contents of files by their object. Of what is too long, or no file, none is known.
#[derive(Default)]
pub(in crate::store) struct Contents(HashMap<Oid, Option<Vec<u8>>>);

impl Contents {
    /// Reads these.
    ///
    /// # Errors
    ///
    /// Where one of them is missing: it must not pass for a file that is not there.
    pub fn read(git: &git2::Repository, ids: &[Oid]) -> Result<Contents, StoreError> {
        let mut all = Contents::some(git, ids);
        reading(git, |objects| {
            for id in ids {
                if !all.0.contains_key(id) {
                    all.0.insert(*id, one(objects, *id)?);
                }
            }
            Ok(all)
        })
    }

    /// Reads those of them that can be read.
    pub fn some(git: &git2::Repository, ids: &[Oid]) -> Contents {
        let next = AtomicUsize::new(0);
        let chunks: Vec<&[Oid]> = ids.chunks(TAKEN).collect();
        let rest = || {
            let chunk = || chunks.get(next.fetch_add(1, Ordering::Relaxed)).copied();
            std::iter::from_fn(chunk).flatten()
        };
        let read = |objects: Reader<'_>| -> HashMap<Oid, Option<Vec<u8>>> {
            let pair = |id: &Oid| Some((*id, one(objects, *id).ok()?));
            rest().filter_map(pair).collect()
        };
        let path = git.path();
        let (mut all, other) = std::thread::scope(|scope| {
            let other = (ids.len() >= WORTH_A_THREAD).then(|| {
                scope.spawn(|| {
                    let objects = Objects::open(path, 1).ok()?;
                    objects.with(|it| Ok::<_, git2::Error>(read(it))).ok()
                })
            });
            let mine = reading(git, |objects| Ok::<_, git2::Error>(read(objects)));
            let other = other.and_then(|it| it.join().ok().flatten());
            (mine.unwrap_or_default(), other.unwrap_or_default())
        });
        all.extend(other);
        // What the other thread could not read may lie in the memory of this one's handle.
        let rest = reading(git, |objects| {
            let rest = ids.iter().filter(|id| !all.contains_key(id));
            let read = rest.filter_map(|id| Some((*id, one(objects, *id).ok()?)));
            Ok::<_, git2::Error>(read.collect::<Vec<_>>())
        });
        all.extend(rest.unwrap_or_default());
        Contents(all)
    }

    /// What a file holds.
    pub fn of(&self, id: Oid) -> Option<&[u8]> {
        self.0.get(&id).and_then(Option::as_deref)
    }
}

fn one(objects: Reader<'_>, id: Oid) -> Result<Option<Vec<u8>>, git2::Error> {
    let object = objects.within(object_id(id), LIMIT)?;
    let file = object.filter(|object| object.kind() == ObjectType::Blob);
    Ok(file.map(|file| file.data().to_vec()))
}
