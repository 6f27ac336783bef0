//! A pack: objects one behind the other, each whole or as a difference to another, and compressed.

use super::index::Index;
use super::kept::Kept;
use super::{Content, Lies, Place, Raw, bytes_at, delta, open, read_at};
use crate::track::ObjectId;
use flate2::{Decompress, FlushDecompress, Status};
use git2::ObjectType;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

/// So much of a pack is read at a time, and so many pieces of it are kept.
const PIECE: usize = 4 << 10;
const PIECES: usize = 1024;

/// git makes no longer chains of differences than this.
const DEEPEST: usize = 4095;

/// A pack with its index.
pub(super) struct Pack {
    /// By which it is known among its kind.
    pub number: usize,
    index: Index,
    /// Where objects begin, in order, once that was asked.
    places: Option<Vec<u64>>,
    file: File,
    length: u64,
    pieces: Vec<Option<(u64, Vec<u8>)>>,
    inflate: Decompress,
    kept: Kept,
}

/// What stands before an object.
struct Head {
    what: What,
    /// How long the object, or the difference, is.
    size: usize,
    /// Where its content begins.
    content: u64,
}

enum What {
    Whole(ObjectType),
    /// A difference to the object that lies there.
    To(u64),
}

impl Pack {
    /// The pack at a path with the index beside it; nothing where one of them cannot be read.
    pub fn open(path: &Path, number: usize) -> Option<Pack> {
        let index = Index::open(&path.with_extension("idx"))?;
        let (file, length) = open(path)?;
        let mut pieces = Vec::new();
        pieces.resize_with(PIECES, || None);
        let mut pack = Pack {
            number,
            index,
            places: None,
            file,
            length,
            pieces,
            inflate: Decompress::new(true),
            kept: Kept::default(),
        };
        let head: [u8; 8] = pack.bytes(0)?;
        matches!(&head, b"PACK\0\0\0\x02" | b"PACK\0\0\0\x03").then_some(pack)
    }

    /// An object that is no longer than this.
    pub fn read(&mut self, id: &ObjectId, longest: usize) -> Option<Content> {
        let place = self.index.find(id)?;
        let (kind, content) = self.unpacked(place, longest)?;
        (content.len() <= longest).then_some((kind, content))
    }

    /// Where an object begins.
    pub fn place(&mut self, id: &ObjectId) -> Option<u64> {
        self.index.find(id)
    }

    /// An object as it lies there, if its sum is the one that the index names.
    pub fn raw(&mut self, id: &ObjectId, place: Place) -> Option<Raw> {
        let head = self.head(place.at)?;
        if self.places.is_none() {
            self.places = Some(self.index.places()?);
        }
        let places = self.places.as_ref()?;
        let next = places.get(places.partition_point(|at| *at <= place.at));
        // Behind the last one stands the sum of the pack.
        let end = next.copied().or_else(|| self.length.checked_sub(20))?;
        let stored = usize::try_from(end.checked_sub(place.at)?).ok()?;
        let stored = bytes_at(&self.file, place.at, stored)?;
        if crc32fast::hash(&stored) != self.index.sum(id)? {
            return None;
        }
        let from = usize::try_from(head.content.checked_sub(place.at)?).ok()?;
        let pack = place.pack;
        Some(Raw {
            lies: match head.what {
                What::Whole(kind) => Lies::Whole(kind),
                What::To(at) => Lies::To(Place { pack, at }),
            },
            size: head.size,
            content: stored.get(from..)?.to_vec(),
        })
    }

    /// The object that lies there.
    fn unpacked(&mut self, place: u64, longest: usize) -> Option<Content> {
        let mut differences = Vec::new();
        let mut at = place;
        let (kind, mut content) = loop {
            if let Some(known) = self.kept.get(at) {
                break known;
            }
            let head = self.head(at).filter(|head| head.size <= longest)?;
            match head.what {
                What::Whole(kind) => {
                    let content = Arc::new(self.content(&head)?);
                    // No other is a difference to a commit: git would find nothing in common.
                    if kind != ObjectType::Commit || !differences.is_empty() {
                        self.kept.put(at, (kind, Arc::clone(&content)));
                    }
                    break (kind, content);
                }
                What::To(_) if differences.len() == DEEPEST => return None,
                What::To(base) => {
                    differences.push((at, head));
                    at = base;
                }
            }
        };
        while let Some((at, head)) = differences.pop() {
            let difference = self.content(&head)?;
            content = Arc::new(delta::apply(&content, &difference, longest)?);
            self.kept.put(at, (kind, Arc::clone(&content)));
        }
        Some((kind, content))
    }

    /// What stands before the object that lies there.
    fn head(&mut self, place: u64) -> Option<Head> {
        let mut at = place;
        let first = self.byte(&mut at)?;
        let (mut size, mut shift, mut more) = (u64::from(first & 15), 4, first & 0x80 != 0);
        while more {
            let byte = self.byte(&mut at)?;
            if shift > 56 {
                return None;
            }
            size |= u64::from(byte & 0x7f) << shift;
            (shift, more) = (shift + 7, byte & 0x80 != 0);
        }
        let what = match first >> 4 & 7 {
            1 => What::Whole(ObjectType::Commit),
            2 => What::Whole(ObjectType::Tree),
            3 => What::Whole(ObjectType::Blob),
            4 => What::Whole(ObjectType::Tag),
            6 => {
                let back = self.distance(&mut at)?;
                What::To(place.checked_sub(back).filter(|base| *base != place)?)
            }
            7 => {
                let id = ObjectId(self.bytes(at)?);
                at += 20;
                What::To(self.index.find(&id)?)
            }
            _ => return None,
        };
        Some(Head {
            what,
            size: usize::try_from(size).ok()?,
            content: at,
        })
    }

    /// How far back another object lies. Each byte but the last counts one more than it says, so that no distance can be
    /// written in two ways.
    fn distance(&mut self, at: &mut u64) -> Option<u64> {
        let mut byte = self.byte(at)?;
        let mut distance = u64::from(byte & 0x7f);
        while byte & 0x80 != 0 {
            byte = self.byte(at)?;
            distance = (distance + 1)
                .checked_mul(128)?
                .checked_add(u64::from(byte & 0x7f))?;
        }
        Some(distance)
    }

    /// The content behind a head.
    fn content(&mut self, head: &Head) -> Option<Vec<u8>> {
        let mut content = Vec::with_capacity(head.size);
        let mut at = head.content;
        self.inflate.reset(true);
        loop {
            let (read, written) = (self.inflate.total_in(), content.len());
            let input = piece(&self.file, self.length, &mut self.pieces, at)?;
            let told = self
                .inflate
                .decompress_vec(input, &mut content, FlushDecompress::None);
            let taken = self.inflate.total_in() - read;
            at += taken;
            match told.ok()? {
                Status::StreamEnd => break,
                // What neither reads nor writes comes to no end.
                _ if taken == 0 && written == content.len() => return None,
                _ => {}
            }
        }
        (content.len() == head.size).then_some(content)
    }

    fn byte(&mut self, at: &mut u64) -> Option<u8> {
        let [byte] = self.bytes(*at)?;
        *at += 1;
        Some(byte)
    }

    fn bytes<const COUNT: usize>(&mut self, place: u64) -> Option<[u8; COUNT]> {
        let mut bytes = [0; COUNT];
        for (at, byte) in (place..).zip(&mut bytes) {
            let piece = piece(&self.file, self.length, &mut self.pieces, at)?;
            *byte = *piece.first()?;
        }
        Some(bytes)
    }
}

/// What stands in a pack from a place on, to the end of a piece.
fn piece<'p>(
    file: &File,
    length: u64,
    pieces: &'p mut [Option<(u64, Vec<u8>)>],
    place: u64,
) -> Option<&'p [u8]> {
    if place >= length {
        return None;
    }
    let number = place / PIECE as u64;
    let slot = usize::try_from(number % PIECES as u64).ok()?;
    let slot = pieces.get_mut(slot)?;
    if slot.as_ref().is_none_or(|(known, _)| *known != number) {
        let mut bytes = slot.take().map_or_else(Vec::new, |(_, bytes)| bytes);
        bytes.resize(PIECE, 0);
        let mut filled = 0;
        while filled < PIECE {
            let from = number * PIECE as u64 + filled as u64;
            match read_at(file, bytes.get_mut(filled..)?, from).ok()? {
                0 => break,
                read => filled += read,
            }
        }
        bytes.truncate(filled);
        *slot = Some((number, bytes));
    }
    let (_, bytes) = slot.as_ref()?;
    let from = usize::try_from(place % PIECE as u64).ok()?;
    bytes.get(from..).filter(|rest| !rest.is_empty())
}
