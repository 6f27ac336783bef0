//! Objects that lie in files of their own and end too early, as when a copy or a disk was cut off in the middle. libgit2 1.9
//! reads on in such a file for ever, so they are looked for before anything is read.

use super::{Finding, Remedy};
use crate::i18n::Message;
use crate::store::Repository;
use crate::store::ground::plain;
use flate2::{Decompress, FlushDecompress, Status};
use std::fs;
use std::path::PathBuf;

/// The longest file of an object that is looked at, in bytes.
const LONGEST: u64 = 256 << 20;

/// So much is inflated at a time, and thrown away.
const BLOCK: usize = 1 << 15;

/// The files of objects that end too early.
pub(super) fn cut_off(repository: &Repository) -> Vec<PathBuf> {
    let objects = repository.common_dir().join("objects");
    let folders = (0..=255).map(|first| objects.join(format!("{first:02x}")));
    let files = folders.filter_map(|folder| fs::read_dir(folder).ok());
    let files = files.flatten().flatten().map(|entry| entry.path());
    let named = files.filter(|path| path.file_name().is_some_and(|name| name.len() == 38));
    let cut = named.filter(|path| {
        let bytes = plain::read(path, LONGEST).ok().flatten();
        bytes.is_some_and(|bytes| ends_early(&bytes))
    });
    let mut cut: Vec<PathBuf> = cut.collect();
    cut.sort();
    cut
}

/// Whether what is packed into these bytes goes on behind their end. What is damaged otherwise does not.
fn ends_early(bytes: &[u8]) -> bool {
    let mut inflating = Decompress::new(true);
    let mut block = vec![0; BLOCK];
    let mut rest = bytes;
    // One of no bytes at all is refused by whoever reads it.
    while !bytes.is_empty() {
        let before = (inflating.total_in(), inflating.total_out());
        match inflating.decompress(rest, &mut block, FlushDecompress::None) {
            Ok(Status::StreamEnd) | Err(_) => return false,
            Ok(_) => {}
        }
        let read = usize::try_from(inflating.total_in() - before.0).unwrap_or(usize::MAX);
        rest = rest.get(read..).unwrap_or_default();
        if before == (inflating.total_in(), inflating.total_out()) {
            return true;
        }
    }
    false
}

/// What is said of them; nothing where there are none.
pub(super) fn finding(repository: &Repository) -> Option<Finding> {
    let count = cut_off(repository).len();
    let said = Message::new("doctor-cut-off").with("count", count);
    let wrong = Finding::wrong("cut-off", said).advice("doctor-cut-off-do");
    (count > 0).then(|| wrong.remedy(Remedy::Objects))
}

/// Puts them aside, out of the way of whoever reads: where they went.
///
/// # Errors
///
/// What the system says.
pub(super) fn put_aside(repository: &Repository) -> std::io::Result<Vec<PathBuf>> {
    let aside = repository.common_dir().join("plenary-damaged");
    let mut gone = Vec::new();
    for path in cut_off(repository) {
        fs::create_dir_all(&aside)?;
        let mut parts = path.iter().rev().map(|part| part.to_string_lossy());
        let (name, folder) = (parts.next(), parts.next());
        let id: String = [folder, name].into_iter().flatten().collect();
        let there = aside.join(id);
        fs::rename(&path, &there)?;
        gone.push(there);
    }
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    #[test]
    fn what_was_cut_at_any_place_ends_early_and_nothing_else_does() {
        let text: Vec<u8> = (0..90_000_u32)
            .map(|at| (at.wrapping_mul(at) % 251) as u8)
            .collect();
        for content in [&b"blob 4\0Care"[..], &text, b""] {
            let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(content).unwrap();
            let packed = packed.finish().unwrap();
            assert!(!ends_early(&packed));
            let step = (packed.len() / 40).max(1);
            for end in (1..packed.len()).step_by(step) {
                assert!(ends_early(&packed[..end]), "{end} of {}", packed.len());
            }
        }
        for damaged in [&b""[..], b"damaged", &[0; 200]] {
            assert!(!ends_early(damaged));
        }
    }
}
