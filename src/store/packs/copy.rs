//! A pack of objects that are packed already. Each is copied as it lies, compressed, and as a difference to another where that
//! one comes along: to work out anew how everything is best stored, as libgit2 does for each pack, takes ten times as long.

use super::head::{DIFFERENCE, back, headed, number_of};
use super::reader::Reader;
use super::{Lies, Place};
use crate::track::ObjectId;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use git2::Error;
use rustc_hash::FxHashMap;
use sha1::{Digest, Sha1};
use std::io::Write;

/// Writes a pack of these objects, each named once, piece by piece.
///
/// # Errors
///
/// Where one of them is missing or damaged, or what whoever writes says.
pub(in crate::store) fn copy<E: From<Error>>(
    reader: Reader<'_>,
    ids: &[ObjectId],
    write: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut packed: Vec<(Option<Place>, ObjectId)> = Vec::with_capacity(ids.len());
    packed.extend(ids.iter().map(|id| (reader.packs.place(id), *id)));
    // What another is a difference to lies before it.
    packed.sort_unstable();
    let count = u32::try_from(ids.len()).map_err(|_| Error::from_str("too many objects"))?;
    let mut out = Out {
        write,
        sum: Sha1::new(),
        at: 0,
    };
    out.put(b"PACK\0\0\0\x02")?;
    out.put(&count.to_be_bytes())?;
    let mut written: FxHashMap<Place, u64> = FxHashMap::default();
    for (place, id) in packed {
        let at = out.at;
        let raw = place.and_then(|place| reader.packs.raw(&id, place));
        match raw.map(|raw| (head_of(raw.lies, &written, at, raw.size), raw)) {
            Some((Some(head), raw)) => {
                out.put(&head)?;
                out.put(&raw.content)?;
            }
            _ => out.put(&whole(reader, id)?)?,
        }
        written.extend(place.map(|place| (place, at)));
    }
    let sum: [u8; 20] = out.sum.clone().finalize().into();
    out.put(&sum)
}

/// What is being written.
struct Out<W> {
    write: W,
    sum: Sha1,
    at: u64,
}

impl<W> Out<W> {
    fn put<E>(&mut self, bytes: &[u8]) -> Result<(), E>
    where
        W: FnMut(&[u8]) -> Result<(), E>,
    {
        self.sum.update(bytes);
        self.at += bytes.len() as u64;
        (self.write)(bytes)
    }
}

/// What stands before an object that is copied to a place; nothing where what it is a difference to does not stand before it.
fn head_of(what: Lies, written: &FxHashMap<Place, u64>, at: u64, size: usize) -> Option<Vec<u8>> {
    let mut head = Vec::with_capacity(12);
    match what {
        Lies::Whole(kind) => headed(&mut head, number_of(kind), size),
        Lies::To(base) => {
            let base = written.get(&base)?;
            headed(&mut head, DIFFERENCE, size);
            back(&mut head, at.checked_sub(*base)?);
        }
    }
    Some(head)
}

/// An object as it stands in a pack, whole.
fn whole(reader: Reader<'_>, id: ObjectId) -> Result<Vec<u8>, Error> {
    let object = reader.read(id)?;
    let mut head = Vec::new();
    headed(&mut head, number_of(object.kind()), object.data().len());
    let mut out = ZlibEncoder::new(head, Compression::default());
    let done = out.write_all(object.data()).and_then(|()| out.finish());
    done.map_err(|error| Error::from_str(&error.to_string()))
}
