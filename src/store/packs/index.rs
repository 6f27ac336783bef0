//! The index of a pack: where in it each object lies. Only those parts are read in which an object was looked for.

use super::{bytes_at, open};
use crate::track::ObjectId;
use std::fs::File;
use std::path::Path;

/// How an index of git's second format begins, which has been the usual one since 2008.
const HEAD: [u8; 8] = [0xff, b't', b'O', b'c', 0, 0, 0, 2];

/// A number for each first byte of an id: how many objects' ids begin with it or a lower one.
const COUNTS: usize = 4 * 256;

/// Where the ids begin.
const IDS: u64 = (HEAD.len() + COUNTS) as u64;

/// An id, its sum, and its place: what there is of each object.
const EACH: u64 = 20 + 4 + 4;

/// An index.
pub(super) struct Index {
    file: File,
    /// By the first byte of ids.
    parts: Vec<Part>,
    /// How many objects there are.
    count: u64,
}

/// The objects whose ids begin with the same byte.
struct Part {
    first: u64,
    count: usize,
    /// Ids and places, once they are read.
    read: Option<(Vec<u8>, Vec<u8>)>,
}

impl Index {
    /// The index at a path; nothing where it is none of the usual format.
    pub fn open(path: &Path) -> Option<Index> {
        let (file, length) = open(path)?;
        let head = bytes_at(&file, 0, HEAD.len() + COUNTS)?;
        let counts = head.strip_prefix(&HEAD)?;
        let (counts, _) = counts.as_chunks::<4>();
        let (mut parts, mut first) = (Vec::with_capacity(256), 0);
        for count in counts {
            let upto = u64::from(u32::from_be_bytes(*count));
            parts.push(Part {
                first,
                count: usize::try_from(upto.checked_sub(first)?).ok()?,
                read: None,
            });
            first = upto;
        }
        let count = first;
        // No more is read than is there.
        (IDS + count * EACH <= length).then_some(Index { file, parts, count })
    }

    /// Where in the pack an object begins.
    pub fn find(&mut self, id: &ObjectId) -> Option<u64> {
        self.entry(id).map(|(_, place)| place)
    }

    /// The sum of an object as it lies in the pack.
    pub fn sum(&mut self, id: &ObjectId) -> Option<u32> {
        let (number, _) = self.entry(id)?;
        let sum = bytes_at(&self.file, IDS + 20 * self.count + 4 * number, 4)?;
        Some(u32::from_be_bytes(sum.try_into().ok()?))
    }

    /// Where all objects begin, in order.
    pub fn places(&self) -> Option<Vec<u64>> {
        let count = usize::try_from(self.count).ok()?;
        let places = bytes_at(&self.file, IDS + 24 * self.count, 4 * count)?;
        let places = places.as_chunks::<4>().0.iter();
        let places = places.map(|place| self.long(u32::from_be_bytes(*place)));
        let mut places: Vec<u64> = places.collect::<Option<_>>()?;
        places.sort_unstable();
        Some(places)
    }

    /// The how many-th object it is, and where it begins.
    fn entry(&mut self, id: &ObjectId) -> Option<(u64, u64)> {
        let [first, ..] = id.0;
        let part = self.parts.get_mut(usize::from(first))?;
        if part.read.is_none() {
            let ids = bytes_at(&self.file, IDS + 20 * part.first, 20 * part.count)?;
            let places = IDS + 24 * self.count + 4 * part.first;
            part.read = Some((ids, bytes_at(&self.file, places, 4 * part.count)?));
        }
        let (ids, places) = part.read.as_ref()?;
        let (ids, _) = ids.as_chunks::<20>();
        let wanted = in_order(&id.0);
        let at = ids.binary_search_by(|id| in_order(id).cmp(&wanted)).ok()?;
        let place = u32::from_be_bytes(*places.as_chunks::<4>().0.get(at)?);
        let number = part.first + at as u64;
        Some((number, self.long(place)?))
    }

    /// A place as it stands in the list.
    fn long(&self, place: u32) -> Option<u64> {
        if place >> 31 == 0 {
            return Some(u64::from(place));
        }
        // Beyond two gigabytes the place stands in a list of its own.
        let long = IDS + self.count * EACH + 8 * u64::from(place & 0x7fff_ffff);
        let long = bytes_at(&self.file, long, 8)?;
        Some(u64::from_be_bytes(long.try_into().ok()?))
    }
}

/// An id as numbers in the same order: these are compared several times as fast as bytes.
fn in_order(id: &[u8; 20]) -> Option<(u128, u32)> {
    let (high, low) = id.split_first_chunk::<16>()?;
    Some((
        u128::from_be_bytes(*high),
        u32::from_be_bytes(*low.first_chunk()?),
    ))
}
