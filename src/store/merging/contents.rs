//! What files hold, each read once, by two threads where there are many: to find an object in a pack and to put it
//! together takes longer than to merge what it says.

use crate::store::StoreError;
use crate::store::read::{LIMIT, Objects, WORTH_A_THREAD};
use git2::{ObjectType, Odb, Oid};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many files a thread takes at a time: the states of one file are stored as differences to each other.
const TAKEN: usize = 24;

/// The contents of files by their object. Of what is too long, or no file, none is known.
pub(super) struct Contents(HashMap<Oid, Option<Vec<u8>>>);

impl Contents {
    /// Reads these.
    ///
    /// # Errors
    ///
    /// Where one of them is missing: it must not pass for a file that is not there.
    pub fn read(git: &git2::Repository, ids: &[Oid]) -> Result<Contents, StoreError> {
        let next = AtomicUsize::new(0);
        let chunks: Vec<&[Oid]> = ids.chunks(TAKEN).collect();
        let rest = || {
            let chunk = || chunks.get(next.fetch_add(1, Ordering::Relaxed)).copied();
            std::iter::from_fn(chunk).flatten()
        };
        let odb = git.odb()?;
        let path = git.path();
        let mut all = std::thread::scope(|scope| {
            let other = (ids.len() >= WORTH_A_THREAD).then(|| {
                scope.spawn(|| {
                    // What it cannot read may lie in the memory of the first.
                    let read = |odb: &Odb<'_>| -> Result<HashMap<_, _>, git2::Error> {
                        let pair = |id: &Oid| Some((*id, one(odb, *id).ok()?));
                        Ok(rest().filter_map(pair).collect())
                    };
                    let objects = Objects::open(path, 1).ok();
                    objects.and_then(|it| it.with(read).ok())
                })
            });
            let mut mine = HashMap::with_capacity(ids.len());
            for id in rest() {
                mine.insert(*id, one(&odb, *id)?);
            }
            let other = other.and_then(|it| it.join().ok().flatten());
            mine.extend(other.unwrap_or_default());
            Ok::<_, StoreError>(mine)
        })?;
        for id in ids {
            if !all.contains_key(id) {
                all.insert(*id, one(&odb, *id)?);
            }
        }
        Ok(Contents(all))
    }

    /// What a file holds.
    pub fn of(&self, id: Oid) -> Option<&[u8]> {
        self.0.get(&id).and_then(Option::as_deref)
    }
}

fn one(odb: &Odb<'_>, id: Oid) -> Result<Option<Vec<u8>>, git2::Error> {
    let (size, kind) = odb.read_header(id)?;
    if kind != ObjectType::Blob || size > LIMIT {
        return Ok(None);
    }
    Ok(Some(odb.read(id)?.data().to_vec()))
}
