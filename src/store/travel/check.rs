//! Whether received objects are what git's objects must be: what stock git refuses when it is told to look (`fsck`),
//! and that nothing they name is missing. Looked at before anything names them.

use super::TravelError;
use crate::store::StoreError;
use crate::store::ids::object_id;
use git2::{ObjectType, Odb, Oid};
use rustc_hash::FxHashSet;
use std::path::Path;

/// The longest object that is let in, in bytes. A file of a plan is read up to 8 MiB; beside the plan people keep more.
const LONGEST: usize = 256 << 20;

/// The longest change or tag: nobody gives that many reasons.
const LONGEST_TEXT: usize = 16 << 20;

/// Refuses what would not fit into memory, before anything of it is read.
pub(super) fn sizes(odb: &Odb<'_>, ids: &[Oid]) -> Result<(), StoreError> {
    let is_long = |id: &&Oid| match odb.read_header(**id) {
        Ok((size, kind)) => size > longest(kind),
        // What cannot be read is found later, if anything leads to it.
        Err(_) => false,
    };
    match ids.iter().find(is_long) {
        Some(id) => Err(unsound(*id, "size")),
        None => Ok(()),
    }
}

/// The first of these objects that is not as it must be, and what is wrong with it.
pub(super) fn first_unsound(odb: &Odb<'_>, ids: &[Oid]) -> Option<StoreError> {
    ids.iter().find_map(|id| {
        let object = odb.read(*id).ok()?;
        let why = parts(object.kind(), object.data(), false).err()?;
        Some(unsound(*id, why))
    })
}

/// What an object leads to, or what is wrong with it.
fn parts(kind: ObjectType, data: &[u8], cut: bool) -> Parts {
    match kind {
        ObjectType::Commit => commit(data, cut),
        ObjectType::Tree => tree(data),
        ObjectType::Tag => tag(data),
        _ => Ok(Vec::new()),
    }
}

fn longest(kind: ObjectType) -> usize {
    match kind {
        ObjectType::Blob => LONGEST,
        _ => LONGEST_TEXT,
    }
}

fn here(objects: &Path) -> Result<String, StoreError> {
    let path = objects.to_str().map(str::to_owned);
    path.ok_or_else(|| StoreError::Io(objects.to_owned(), std::io::ErrorKind::InvalidInput.into()))
}

/// Looks at every object of a folder. The first one that is named and neither in it nor among those that are there, if
/// any is; where a history was cut, its beginning may be missing.
///
/// # Errors
///
/// [`TravelError::Unsound`], with the object and what is wrong with it.
pub(super) fn objects(
    new: &Path,
    there: &Path,
    cut: &[Oid],
    tips: &[Oid],
) -> Result<Option<Oid>, StoreError> {
    let odb = Odb::new()?;
    odb.add_disk_alternate(&here(new)?)?;
    let mut ids = Vec::new();
    odb.foreach(|id| {
        ids.push(*id);
        true
    })?;
    let own = Odb::new()?;
    own.add_disk_alternate(&here(there)?)?;
    let mut present: FxHashSet<Oid> = ids.iter().copied().collect();
    let mut is_there = |id: Oid| {
        let known = present.contains(&id) || own.exists(id);
        if known {
            present.insert(id);
        }
        known
    };
    for id in ids {
        let object = odb.read(id)?;
        let parts = parts(object.kind(), object.data(), cut.contains(&id))
            .map_err(|why| unsound(id, why))?;
        if let Some(lacking) = parts.into_iter().find(|part| !is_there(*part)) {
            return Ok(Some(lacking));
        }
    }
    Ok(tips.iter().copied().find(|tip| !is_there(*tip)))
}

fn unsound(id: Oid, why: &'static str) -> StoreError {
    TravelError::Unsound(object_id(id), why).into()
}

/// What an object leads to, or what is wrong with it in a word.
type Parts = Result<Vec<Oid>, &'static str>;

/// A change: its tree, its parents, whose it is, who recorded it, and no zero among that.
fn commit(data: &[u8], cut: bool) -> Parts {
    let mut lines = Lines(data);
    let mut parts = vec![id(lines.named(b"tree ").ok_or("tree")?).ok_or("tree")?];
    while let Some(parent) = lines.named(b"parent ") {
        let parent = id(parent).ok_or("parent")?;
        // What was before the cut is not here, and nobody says it is.
        if !cut {
            parts.push(parent);
        }
    }
    person(lines.named(b"author ").ok_or("author")?)?;
    person(lines.named(b"committer ").ok_or("committer")?)?;
    if lines.named(b"author ").is_some() {
        return Err("author");
    }
    lines.rest()?;
    Ok(parts)
}

/// A tag: what it names, what that is, its own name, and who set it, where that is told.
fn tag(data: &[u8]) -> Parts {
    let mut lines = Lines(data);
    let target = id(lines.named(b"object ").ok_or("object")?).ok_or("object")?;
    let kind = lines.named(b"type ").ok_or("type")?;
    if ![&b"commit"[..], b"tree", b"blob", b"tag"].contains(&kind) {
        return Err("type");
    }
    let name = lines.named(b"tag ").ok_or("name")?;
    let name = str::from_utf8(name).map_err(|_| "name")?;
    if !git2::Reference::is_valid_name(&format!("refs/tags/{name}")) {
        return Err("name");
    }
    if let Some(tagger) = lines.named(b"tagger ") {
        person(tagger)?;
    }
    lines.rest()?;
    Ok(vec![target])
}

/// The lines before the text of a change or a tag.
struct Lines<'d>(&'d [u8]);

impl<'d> Lines<'d> {
    /// What the next line says, if it is called so.
    fn named(&mut self, name: &[u8]) -> Option<&'d [u8]> {
        let line = self.0.strip_prefix(name)?;
        let end = line.iter().position(|byte| *byte == b'\n')?;
        let (line, rest) = line.split_at_checked(end)?;
        self.0 = rest.get(1..)?;
        Some(line)
    }

    /// Whether what stands before the text is without a zero, and the text as well.
    fn rest(&self) -> Result<(), &'static str> {
        match self.0.contains(&0) {
            true => Err("zero"),
            false => Ok(()),
        }
    }
}

/// A name, an address, a time in seconds and a zone.
fn person(line: &[u8]) -> Result<(), &'static str> {
    const WHY: &str = "person";
    if line.contains(&0) {
        return Err(WHY);
    }
    let open = line.iter().position(|byte| *byte == b'<').ok_or(WHY)?;
    let close = line.iter().rposition(|byte| *byte == b'>').ok_or(WHY)?;
    let (name, email) = (line.get(..open), line.get(open + 1..close));
    let (name, email) = (name.ok_or(WHY)?, email.ok_or(WHY)?);
    if name.contains(&b'>') || email.contains(&b'<') || email.contains(&b'>') {
        return Err(WHY);
    }
    if !name.is_empty() && !name.ends_with(b" ") {
        return Err(WHY);
    }
    let when = line.get(close + 1..).ok_or(WHY)?;
    let when = str::from_utf8(when).map_err(|_| WHY)?;
    let (seconds, zone) = when
        .strip_prefix(' ')
        .and_then(|when| when.split_once(' '))
        .ok_or("time")?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let zeros = seconds.len() > 1 && seconds.starts_with('0');
    if !digits(seconds) || zeros || seconds.parse::<i64>().is_err() {
        return Err("time");
    }
    let hours = zone.strip_prefix(['+', '-']).ok_or("zone")?;
    match digits(hours) && hours.len() == 4 {
        true => Ok(()),
        false => Err("zone"),
    }
}

fn id(hex: &[u8]) -> Option<Oid> {
    let text = str::from_utf8(hex).ok().filter(|text| text.len() == 40)?;
    let id = Oid::from_str(text).ok()?;
    (!id.is_zero()).then_some(id)
}

/// What the entries of a tree may be.
const FOLDER: &[u8] = b"40000";
const REPOSITORY: &[u8] = b"160000";
const MODES: [&[u8]; 6] = [
    FOLDER, REPOSITORY, b"100644", b"100755", b"100664", b"120000",
];

/// A folder: modes that git knows, names that stay within it, in git's order, none twice.
fn tree(mut data: &[u8]) -> Parts {
    let mut parts = Vec::new();
    let mut before: Option<(&[u8], &[u8])> = None;
    while !data.is_empty() {
        let (Entry { mode, name, id }, rest) = entry(data).ok_or("entry")?;
        if !MODES.contains(&mode) {
            return Err("mode");
        }
        if !is_sane(name) {
            return Err("name");
        }
        if let Some((mode_before, name_before)) = before {
            let key = |mode: &[u8], name: &[u8]| {
                let mut key = name.to_vec();
                key.extend((mode == FOLDER).then_some(b'/'));
                key
            };
            if name == name_before || key(mode_before, name_before) >= key(mode, name) {
                return Err("order");
            }
        }
        if id.is_zero() {
            return Err("id");
        }
        // A repository within this one lies elsewhere, and nobody goes there.
        if mode != REPOSITORY {
            parts.push(id);
        }
        before = Some((mode, name));
        data = rest;
    }
    Ok(parts)
}

/// An entry of a folder.
struct Entry<'d> {
    mode: &'d [u8],
    name: &'d [u8],
    id: Oid,
}

/// The first entry, and what follows it.
fn entry(data: &[u8]) -> Option<(Entry<'_>, &[u8])> {
    let (mode, rest) = data.split_at_checked(data.iter().position(|byte| *byte == b' ')?)?;
    let rest = rest.get(1..)?;
    let (name, rest) = rest.split_at_checked(rest.iter().position(|byte| *byte == 0)?)?;
    let (id, rest) = rest.get(1..)?.split_at_checked(20)?;
    let id = Oid::from_bytes(id).ok()?;
    Some((Entry { mode, name, id }, rest))
}

/// Whether a name stays within its folder and out of git's own, on whatever disk it is laid out.
fn is_sane(name: &[u8]) -> bool {
    if name.is_empty() || name == b"." || name == b".." || name.contains(&b'/') {
        return false;
    }
    let text = String::from_utf8_lossy(name);
    // Some disks do not see these marks, and some neither sizes of letters nor what a name ends in.
    let seen: String = text.chars().filter(|c| !is_overlooked(*c)).collect();
    let small = seen.to_ascii_lowercase();
    let stem = small.split(':').next().unwrap_or_default();
    let stem = stem.trim_end_matches(['.', ' ']);
    let gits = |part: &str| part == ".git" || part == "git~1";
    !gits(stem)
        && !small
            .split('\\')
            .any(|part| gits(part.trim_end_matches(['.', ' '])))
}

fn is_overlooked(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    fn made(mode: &str, name: &[u8]) -> Vec<u8> {
        let mut entry = format!("{mode} ").into_bytes();
        entry.extend_from_slice(name);
        entry.push(0);
        entry.extend_from_slice(&[7; 20]);
        entry
    }

    #[test]
    fn a_tree_is_in_order_and_its_names_stay_within() {
        let good = [
            made("100644", b"a"),
            made("40000", b"b"),
            made("100644", b"b.toml"),
        ]
        .concat();
        // git puts a folder where its name with a slash would stand.
        assert_eq!(tree(&good), Err("order"));
        let good = [
            made("100644", b"a-"),
            made("40000", b"a"),
            made("100644", b"a0"),
        ]
        .concat();
        assert_eq!(tree(&good).unwrap().len(), 3);
        assert_eq!(tree(&made("160000", b"x")).unwrap(), []);
        for name in [
            &b"."[..],
            b"..",
            b"",
            b"a/b",
            b".git",
            b".GIT",
            b".git ",
            b".git.",
            b"GIT~1",
            b".git::$INDEX_ALLOCATION",
            b"..\\.git\\config",
            ".g\u{200c}it".as_bytes(),
        ] {
            assert_eq!(tree(&made("100644", name)), Err("name"), "{name:?}");
        }
        for name in [
            &b".gitattributes"[..],
            b".github",
            b"git",
            b"...",
            "é".as_bytes(),
        ] {
            assert!(tree(&made("100644", name)).is_ok(), "{name:?}");
        }
        for mode in ["040000", "100600", "0", "777"] {
            assert_eq!(tree(&made(mode, b"a")), Err("mode"));
        }
        let twice = [made("100644", b"a"), made("40000", b"a")].concat();
        assert_eq!(tree(&twice), Err("order"));
        let cut = made("100644", b"a");
        assert_eq!(tree(&cut[..cut.len() - 1]), Err("entry"));
        let mut none = made("100644", b"a");
        none.truncate(none.len() - 20);
        none.extend_from_slice(&[0; 20]);
        assert_eq!(tree(&none), Err("id"));
    }

    #[test]
    fn a_change_says_whose_it_is() {
        let who = "A. B <a@b> 1064000000 +0200";
        let say = |author: &str, committer: &str| {
            let text = format!("tree {TREE}\nauthor {author}\ncommitter {committer}\n\nWhy\n");
            commit(text.as_bytes(), false).map(|parts| parts.len())
        };
        assert_eq!(say(who, who), Ok(1));
        assert_eq!(say("<a@b> 1 +0000", who), Ok(1));
        for (wrong, why) in [
            ("A <a@b> 01 +0000", "time"),
            ("A <a@b> x +0000", "time"),
            ("A <a@b> 99999999999999999999 +0000", "time"),
            ("A <a@b> 1 0000", "zone"),
            ("A <a@b> 1 +00", "zone"),
            ("A<a@b> 1 +0000", "person"),
            ("A a@b 1 +0000", "person"),
            ("A <a>b> 1 +0000", "person"),
        ] {
            assert_eq!(say(wrong, who), Err(why), "{wrong}");
            assert_eq!(say(who, wrong), Err(why), "{wrong}");
        }
        assert_eq!(commit(b"tree x\n", false), Err("tree"));
        let twice = format!("tree {TREE}\nauthor {who}\nauthor {who}\ncommitter {who}\n\nx");
        assert_eq!(commit(twice.as_bytes(), false), Err("committer"));
        let zero = format!("tree {TREE}\nauthor {who}\ncommitter {who}\n\na\0b");
        assert_eq!(commit(zero.as_bytes(), false), Err("zero"));
    }

    #[test]
    fn a_tag_says_what_it_names() {
        let text = format!("object {TREE}\ntype commit\ntag a\ntagger A <a@b> 1 +0000\n\nx");
        assert_eq!(tag(text.as_bytes()).unwrap().len(), 1);
        let text = format!("object {TREE}\ntype commit\ntag a\n\nx");
        assert!(tag(text.as_bytes()).is_ok());
        let text = format!("object {TREE}\ntype thing\ntag a\n\nx");
        assert_eq!(tag(text.as_bytes()), Err("type"));
        let text = format!("object {TREE}\ntype commit\ntag ../x\n\nx");
        assert_eq!(tag(text.as_bytes()), Err("name"));
    }
}
