//! A plan in one piece: a bundle of git's, which stock git clones and fetches from, and writes for us. Written as
//! version 2; version 3 is read as well, where it names objects by SHA-1.
//!
//! ```text
//!   # v2 git bundle
//!   -<id> what it builds on        a change the receiver must have: none in a full bundle
//!   <id> refs/heads/main           what it brings
//!   <id> HEAD                      so that a clone of it knows which branch to lay out
//!   (empty line)
//!   PACK...
//! ```

use super::TravelError;
use super::company::{Company, Going, Stretch};
use super::heads::{Heads, is_sound};
use super::load::Load;
use super::pack::{self, Taken};
use super::staging::Staging;
use crate::store::ground::plain;
use crate::store::ids::object_id;
use crate::store::{Repository, StoreError, durable};
use git2::Oid;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// The longest line before the pack, and how many there may be.
const LINE: u64 = 4096;
const LINES: usize = 200_000;

/// What a bundle says before its pack.
#[derive(Debug, Default, PartialEq)]
struct Header {
    prerequisites: Vec<Oid>,
    heads: Heads,
}

/// Writes a bundle in one step: the file under that name is the old one or the new one, whole and on the disk.
///
/// # Errors
///
/// What the disk says; what was there before is still there then.
pub(super) fn write(
    path: &Path,
    heads: &Heads,
    prerequisites: &[Oid],
    load: &mut Load<'_>,
    company: &Company,
) -> Result<(), StoreError> {
    let mut header = String::from("# v2 git bundle\n");
    for id in prerequisites {
        header.push_str(&format!("-{id} \n"));
    }
    let head = heads.head.as_ref().and_then(|name| heads.refs.get(name));
    for (name, id) in &heads.refs {
        header.push_str(&format!("{id} {name}\n"));
    }
    if let Some(id) = head {
        header.push_str(&format!("{id} HEAD\n"));
    }
    header.push('\n');
    let mut unread = None;
    let written = durable::replace_with(path, |file| {
        let mut out = BufWriter::new(file);
        out.write_all(header.as_bytes())?;
        let mut going = Going::at(Stretch::Sending);
        let written = load.stream(|bytes| {
            going.bytes += u64::try_from(bytes.len()).unwrap_or(0);
            company.along(going)?;
            out.write_all(bytes)
        });
        match written {
            Ok(()) => out.flush(),
            Err(pack::Stopped::Writing(error)) => Err(error),
            Err(stopped @ pack::Stopped::Reading(_)) => {
                unread = Some(stopped);
                Err(std::io::ErrorKind::InvalidData.into())
            }
        }
    });
    match unread {
        Some(stopped) => Err(stopped.at(path)),
        None => written,
    }
}

/// Takes what a bundle brings.
///
/// # Errors
///
/// Where it is none, is damaged, leaves parts out or builds on what is not here.
pub(super) fn read(
    path: &Path,
    own: &Repository,
    into: &Staging,
    company: &Company,
) -> Result<Heads, StoreError> {
    let file = plain::open_own(path, OpenOptions::new().read(true))?;
    let mut from = BufReader::new(file);
    let header = header(&mut from, path)?;
    for id in &header.prerequisites {
        if own.git.find_commit(*id).is_err() {
            return Err(TravelError::Prerequisite(object_id(*id)).into());
        }
    }
    let git = into.git()?;
    let mut from = company.reading(from, Stretch::Receiving);
    pack::take(&git, &mut from, &into.packs()).map_err(|taken| match taken {
        Taken::Reading(error) => StoreError::io(path, error),
        Taken::Git(error) => match StoreError::writing(into.path(), error) {
            StoreError::Git(_) => TravelError::NotABundle(path.to_owned()).into(),
            disk => disk,
        },
    })?;
    Ok(header.heads)
}

/// What a bundle that is there already says it holds; nothing where there is no such file, or nothing in it.
///
/// # Errors
///
/// [`TravelError::NoBundle`] where it is something else, or what the disk says.
pub(super) fn held(path: &Path) -> Result<Heads, StoreError> {
    match path.metadata() {
        Ok(it) if !it.is_file() => return Err(TravelError::NoBundle(path.to_owned()).into()),
        Ok(it) if it.len() > 0 => {}
        _ => return Ok(Heads::default()),
    }
    let file = plain::open_own(path, OpenOptions::new().read(true))?;
    match header(&mut BufReader::new(file), path) {
        Ok(header) => Ok(header.heads),
        Err(StoreError::Travel(TravelError::NotABundle(path))) => {
            Err(TravelError::NoBundle(path).into())
        }
        Err(error) => Err(error),
    }
}

fn header(from: &mut BufReader<File>, path: &Path) -> Result<Header, StoreError> {
    let none = || StoreError::Travel(TravelError::NotABundle(path.to_owned()));
    let mut header = Header::default();
    let mut refs = BTreeMap::new();
    let mut head = None;
    for number in 0..LINES {
        let mut line = Vec::new();
        from.by_ref()
            .take(LINE)
            .read_until(b'\n', &mut line)
            .map_err(|error| StoreError::io(path, error))?;
        let line = line.strip_suffix(b"\n").ok_or_else(none)?;
        let line = String::from_utf8_lossy(line);
        match (number, line.as_ref()) {
            (0, "# v2 git bundle" | "# v3 git bundle") => {}
            (0, _) => return Err(none()),
            (_, "") => {
                header.heads = Heads {
                    head: branch_of(head, &refs),
                    refs,
                };
                return Ok(header);
            }
            (_, "@object-format=sha256") => return Err(StoreError::Sha256(path.to_owned())),
            (_, "@object-format=sha1") => {}
            (_, line) if line.starts_with('@') => {
                return Err(TravelError::Filtered(path.display().to_string()).into());
            }
            (_, line) => match said(line).ok_or_else(none)? {
                Said::Needs(id) => header.prerequisites.push(id),
                Said::Head(id) => head = Some(id),
                Said::Brings(name, id) if is_sound(name) => {
                    refs.insert(name.to_owned(), id);
                }
                Said::Brings(..) => {}
            },
        }
    }
    Err(none())
}

enum Said<'l> {
    Needs(Oid),
    Head(Oid),
    Brings(&'l str, Oid),
}

fn said(line: &str) -> Option<Said<'_>> {
    let id = |text: &str| Oid::from_str(text).ok().filter(|_| text.len() == 40);
    if let Some(needs) = line.strip_prefix('-') {
        let (needs, _) = needs.split_once(' ').unwrap_or((needs, ""));
        return id(needs).map(Said::Needs);
    }
    match line.split_once(' ')? {
        (head, "HEAD") => id(head).map(Said::Head),
        (brings, name) => Some(Said::Brings(name, id(brings)?)),
    }
}

/// The branch that stands where `HEAD` does: a bundle does not say which it is.
fn branch_of(head: Option<Oid>, refs: &BTreeMap<String, Oid>) -> Option<String> {
    let head = head?;
    let mut named = refs.iter();
    let is_it =
        |(name, id): &(&String, &Oid)| **id == head && name.starts_with(super::heads::BRANCHES);
    named.find(is_it).map(|(name, _)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Header, StoreError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.bundle");
        std::fs::write(&path, text).unwrap();
        header(&mut BufReader::new(File::open(&path).unwrap()), &path)
    }

    #[test]
    fn a_header_says_what_a_bundle_needs_and_brings() {
        let (one, two) = ("1".repeat(40), "2".repeat(40));
        for version in [
            "# v2 git bundle\n",
            "# v3 git bundle\n@object-format=sha1\n",
        ] {
            let text = format!(
                "{version}-{one} An old change\n-{two}\n{two} refs/heads/main\n{one} refs/tags/x\n{two} HEAD\n\nPACK"
            );
            let header = read(&text).unwrap();
            assert_eq!(header.prerequisites.len(), 2);
            assert_eq!(header.heads.refs.len(), 2);
            assert_eq!(header.heads.head.as_deref(), Some("refs/heads/main"));
        }
    }

    #[test]
    fn what_is_no_bundle_is_said_so() {
        let one = "1".repeat(40);
        for text in [
            String::new(),
            "PK\u{3}\u{4}".to_owned(),
            "# v2 git bundle\n".to_owned(),
            "# v4 git bundle\n\n".to_owned(),
            format!("# v2 git bundle\n{one}\n\n"),
            "# v2 git bundle\n123 refs/heads/main\n\n".to_owned(),
            format!("# v2 git bundle\n{}", "x".repeat(10_000)),
        ] {
            let refused = read(&text);
            assert!(
                matches!(refused, Err(StoreError::Travel(TravelError::NotABundle(_)))),
                "{text}"
            );
        }
        let refused = read("# v3 git bundle\n@object-format=sha256\n\n");
        assert!(matches!(refused, Err(StoreError::Sha256(_))));
        let refused = read("# v3 git bundle\n@filter=blob:none\n\n");
        assert!(matches!(
            refused,
            Err(StoreError::Travel(TravelError::Filtered(_)))
        ));
    }
}
