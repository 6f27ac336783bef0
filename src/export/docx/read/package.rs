//! The parts of a Word file, each a file in an archive. Everything is counted before it is kept: what an archive says of
//! itself is not believed.

use super::refused::Refused;
use encoding_rs::{UTF_16BE, UTF_16LE};
use memchr::memmem;
use rustc_hash::FxHashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes a file may have.
pub const LIMIT: usize = 64 << 20;

/// The most parts it may have.
const PARTS: usize = 2_000;

/// The most bytes its parts may have together once they are unpacked.
const UNPACKED: u64 = 256 << 20;

/// The most of these that may be in UTF-16, which grows when it is read.
const WIDE: usize = 128 << 20;

/// What every file of Office before 2007 begins with, and every one that a password protects.
const OLD: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// What a part begins with, and the entry of each in the directory of the archive.
const PART: &[u8] = b"PK\x03\x04";
const ENTRY: &[u8] = b"PK\x01\x02";

/// A Word file that was opened.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Its parts by their names in small letters: names that differ in nothing else are one name.
    places: FxHashMap<String, usize>,
    /// How much may still be unpacked.
    left: u64,
}

impl<'a> Package<'a> {
    /// Opens a file and looks at the names of its parts.
    ///
    /// # Errors
    /// Where it is none, or is made to do harm.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, Refused> {
        if bytes.starts_with(&OLD) {
            return Err(Refused::Old);
        }
        if bytes.len() > LIMIT {
            return Err(Refused::Long);
        }
        if !bytes.starts_with(PART) {
            return Err(Refused::NotWord);
        }
        // Counted before the directory is read: each entry of it takes many times its room in memory.
        if memmem::find_iter(bytes, ENTRY).nth(PARTS).is_some() {
            return Err(Refused::Parts);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken)?;
        let mut package = Package {
            archive,
            places: FxHashMap::default(),
            left: UNPACKED,
        };
        package.look()?;
        Ok(package)
    }

    fn look(&mut self) -> Result<(), Refused> {
        if self.archive.has_duplicate_names() {
            return Err(Refused::Twice);
        }
        let mut whole: u64 = 0;
        for at in 0..self.archive.len() {
            let entry = self.archive.by_index_data(at);
            let entry = entry.map_err(|_| Refused::Broken)?;
            if entry.encrypted() {
                return Err(Refused::Old);
            }
            whole = whole.saturating_add(entry.size());
            let name = entry.name().map_err(|_| Refused::Broken)?;
            let name = name.replace('\\', "/").to_lowercase();
            if climbs(&name) {
                return Err(Refused::Climbs);
            }
            harmless(&name)?;
            if self.places.insert(name, at).is_some() {
                return Err(Refused::Twice);
            }
        }
        match whole > UNPACKED {
            true => Err(Refused::Unpacks),
            false => Ok(()),
        }
    }

    /// The text of a part; nothing where there is none of this name.
    ///
    /// # Errors
    /// Where it cannot be unpacked, is longer than it may be, or is no text.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let Some(at) = self.places.get(&name.to_lowercase()) else {
            return Ok(None);
        };
        let part = self.archive.by_index(*at).map_err(|_| Refused::Broken)?;
        let expected = part.size().min(self.left);
        let mut bytes = Vec::new();
        let room = usize::try_from(expected).unwrap_or_default();
        bytes.try_reserve(room).map_err(|_| Refused::Unpacks)?;
        let read = part.take(self.left + 1).read_to_end(&mut bytes);
        let read = read.map_err(|_| Refused::Broken)?;
        let left = self.left.checked_sub(read as u64);
        self.left = left.ok_or(Refused::Unpacks)?;
        decoded(bytes).map(Some)
    }
}

/// The text of a part: XML in a package is UTF-8 or UTF-16.
fn decoded(bytes: Vec<u8>) -> Result<String, Refused> {
    let wide = match bytes.as_slice() {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => UTF_16LE,
        [0xfe, 0xff, ..] | [0, b'<', ..] => UTF_16BE,
        _ => return String::from_utf8(bytes).map_err(|_| Refused::Broken),
    };
    if bytes.len() > WIDE {
        return Err(Refused::Unpacks);
    }
    let (text, broken) = wide.decode_with_bom_removal(&bytes);
    match broken {
        true => Err(Refused::Broken),
        false => Ok(text.into_owned()),
    }
}

/// Whether a name leads out of the file.
fn climbs(name: &str) -> bool {
    let mut steps = name.split('/');
    name.starts_with('/') || name.contains([':', '\0']) || steps.any(|step| step == "..")
}

/// Refuses what only files have that do more than to be read.
fn harmless(name: &str) -> Result<(), Refused> {
    let ends = |ending: &str| name.ends_with(ending);
    if ends("vbaproject.bin") || ends("vbadata.xml") || ends("vbaprojectsignature.bin") {
        return Err(Refused::Macros);
    }
    let object = name.contains("/activex/") || name.contains("/embeddings/") && ends(".bin");
    match object {
        true => Err(Refused::Objects),
        false => Ok(()),
    }
}
