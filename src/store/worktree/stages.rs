//! What git's index says of its files, told from its bytes alone: whether some are in conflict, and which hold attributes.
//! libgit2 would read every entry into memory of its own and check the sum of all, which takes as long as the rest of an
//! act.

use sha1::{Digest, Sha1};

/// The first bytes of an index, its version and the number of its entries.
const HEADER: usize = 12;

/// Where in them the number stands.
const COUNT: usize = 8;

/// What git notes of a file before its name: times, numbers, its size and its object, and the flags behind them.
const NOTED: usize = 62;

/// The bits of the flags that say which side of a conflict an entry is, and that more flags follow.
const STAGE: u16 = 0x3000;
const MORE: u16 = 0x4000;

/// How long the sum at the end is.
const SUM: usize = 20;

/// Entries are filled up to a multiple of this, with at least one empty byte.
const ALIGNED: usize = 8;

/// Where in it the mode and the object stand.
const MODE: usize = 24;
const OBJECT: usize = 40;

/// The file in a folder that says which attributes the files below it have.
pub(in crate::store) const ATTRIBUTES: &str = ".gitattributes";

/// A file as the index has it.
pub(in crate::store) struct Listed<'i> {
    noted: &'i [u8],
    flags: u16,
    /// Its path.
    pub name: &'i [u8],
}

impl Listed<'_> {
    /// Its mode and the object that it holds; nothing for one side of a conflict.
    pub fn held(&self) -> Option<(u32, [u8; 20])> {
        let mode = self.noted.get(MODE..).and_then(number)?;
        let object = self.noted.get(OBJECT..)?.first_chunk::<20>()?;
        (self.flags & STAGE == 0).then_some((mode, *object))
    }

    /// Whether it says which attributes other files have.
    pub fn is_of_attributes(&self) -> bool {
        let above = self.name.strip_suffix(ATTRIBUTES.as_bytes());
        above.is_some_and(|above| above.is_empty() || above.ends_with(b"/"))
    }
}

/// Whether an index is as long as it was written: it ends in the sum of all that stands before, or in zeros where git was
/// told to spare itself that.
pub(super) fn is_whole(index: &[u8]) -> bool {
    let Some((before, sum)) = index.split_last_chunk::<SUM>() else {
        return false;
    };
    match *sum == [0; SUM] {
        // Zeros may stand in the middle of it as well.
        true => holds_all(before),
        false => *sum == <[u8; SUM]>::from(Sha1::digest(before)),
    }
}

/// Whether there are as many entries as the head says.
fn holds_all(index: &[u8]) -> bool {
    let mut found = 0;
    each(index, |_| {
        found += 1;
        true
    });
    index.get(COUNT..).and_then(number) == Some(found)
}

/// Whether an entry of this index is one side of a conflict. What cannot be read as an index holds none.
pub(in crate::store) fn conflict(index: &[u8]) -> bool {
    let mut found = false;
    each(index, |entry| {
        found = entry.flags & STAGE != 0;
        !found
    });
    found
}

/// Looks at the entries of an index one after the other, as long as that is wanted and as far as they make sense.
pub(in crate::store) fn each(index: &[u8], mut look: impl FnMut(&Listed<'_>) -> bool) {
    let Some((b"DIRC", rest)) = index.split_first_chunk::<4>() else {
        return;
    };
    let (Some(version), Some(count)) = (number(rest), rest.get(4..).and_then(number)) else {
        return;
    };
    let mut entries = index.get(HEADER..).unwrap_or_default();
    let mut before = Vec::new();
    for _ in 0..count {
        let Some((noted, flags)) = noted(entries) else {
            return;
        };
        let named = entries.get(noted.len()..).unwrap_or_default();
        let (name, length) = match version {
            2 | 3 => {
                let end = name(named);
                let length = (noted.len() + end) / ALIGNED * ALIGNED + ALIGNED;
                (named.get(..end).unwrap_or_default(), length)
            }
            4 => {
                let length = noted.len() + shortened(named, &mut before);
                (before.as_slice(), length)
            }
            _ => return,
        };
        let Some(next) = entries.get(length..) else {
            return;
        };
        if !look(&Listed { noted, flags, name }) {
            return;
        }
        entries = next;
    }
}

/// What is noted before a name, and the first flags.
fn noted(entries: &[u8]) -> Option<(&[u8], u16)> {
    let flags = entries.get(NOTED - 2..NOTED)?.try_into().ok()?;
    let flags = u16::from_be_bytes(flags);
    let length = NOTED + if flags & MORE == 0 { 0 } else { 2 };
    Some((entries.get(..length)?, flags))
}

fn number(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// How long a name is; of what is cut off, all of it.
fn name(bytes: &[u8]) -> usize {
    let end = bytes.iter().position(|byte| *byte == 0);
    end.unwrap_or(bytes.len())
}

/// Makes of the name before the one that goes on from it: how much of that falls away, and what follows. Says how many
/// bytes say so, with the end.
fn shortened(bytes: &[u8], before: &mut Vec<u8>) -> usize {
    let (mut away, mut length) = (0_usize, 0);
    for byte in bytes {
        away = (away << 7) | usize::from(byte & 0x7f);
        length += 1;
        if byte & 0x80 == 0 {
            break;
        }
        // Each further byte begins to count where those with fewer bytes end.
        away = away.saturating_add(1);
    }
    let rest = bytes.get(length..).unwrap_or_default();
    let rest = rest.get(..name(rest)).unwrap_or_default();
    before.truncate(before.len().saturating_sub(away));
    before.extend_from_slice(rest);
    length + rest.len() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;
    use std::path::Path;
    use std::process::{Command, Stdio};

    /// Runs git, whose configuration on this machine plays no part, with these lines as its input.
    fn git(folder: &Path, args: &[&str], lines: &str) {
        let mut git = Command::new("git");
        git.env("GIT_CONFIG_GLOBAL", "/dev/null");
        git.env("GIT_CONFIG_NOSYSTEM", "1");
        git.args(args).current_dir(folder).stdin(Stdio::piped());
        let mut git = git.spawn().unwrap();
        let mut input = git.stdin.take().unwrap();
        input.write_all(lines.as_bytes()).unwrap();
        drop(input);
        assert!(git.wait().unwrap().success());
    }

    fn read(folder: &Path) -> Vec<u8> {
        std::fs::read(folder.join(".git/index")).unwrap()
    }

    /// The bytes of an index that git writes in a version from these lines of `update-index --index-info`.
    fn index(folder: &Path, version: u32, lines: &str) -> Vec<u8> {
        git(folder, &["init", "-q"], "");
        let _ = std::fs::remove_file(folder.join(".git/index"));
        let version = version.to_string();
        let set = ["update-index", "--index-version", &version, "--index-info"];
        git(folder, &set, lines);
        read(folder)
    }

    #[test]
    fn an_index_is_whole_until_anything_of_it_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        for version in [2, 4] {
            let id = "1".repeat(40);
            let index = index(
                folder.path(),
                version,
                &format!("100644 {id} 0\ta\n100644 {id} 0\tb\n"),
            );
            assert!(is_whole(&index));
            for end in 0..index.len() {
                assert!(!is_whole(&index[..end]), "{end}");
            }
            let unsummed = [&index[..index.len() - SUM], &[0; SUM]].concat();
            assert!(is_whole(&unsummed));
        }
    }

    fn lines(names: &[String], stage: impl Fn(usize) -> usize) -> String {
        let line = |(at, name): (usize, &String)| {
            format!("100644 {} {}\t{name}\n", "1".repeat(40), stage(at))
        };
        names.iter().enumerate().map(line).collect()
    }

    #[test]
    fn a_conflict_is_found_among_names_of_every_length_in_every_form_of_the_index() {
        let folder = tempfile::tempdir().unwrap();
        let mut names: Vec<String> = (1..40).map(|length| "n".repeat(length)).collect();
        names.push("long/".repeat(900) + "name");
        names.push("z".to_owned());
        for version in [2, 4] {
            let whole = index(folder.path(), version, &lines(&names, |_| 0));
            assert_eq!(number(&whole[4..]), Some(version));
            assert!(!conflict(&whole));
            let mut found = Vec::new();
            each(&whole, |entry| {
                assert_eq!(entry.held(), Some((0o100_644, [0x11; 20])));
                found.push(String::from_utf8(entry.name.to_vec()).unwrap());
                true
            });
            let mut expected = names.clone();
            expected.sort();
            assert_eq!(found, expected);
            for odd in [0, 7, names.len() - 1] {
                let stage = |at| if at == odd { 2 } else { 0 };
                let index = index(folder.path(), version, &lines(&names, stage));
                assert!(conflict(&index), "{version} {odd}");
            }
        }
    }

    #[test]
    fn files_of_attributes_are_told_by_their_whole_names() {
        let folder = tempfile::tempdir().unwrap();
        let names = [
            ".gitattributes",
            "a/.gitattribute",
            "a/.gitattributes",
            "a/.gitattributes2",
        ];
        let names = [&names[..], &["b/x.gitattributes", "b/y/.gitattributes"]].concat();
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        for version in [2, 4] {
            let whole = index(folder.path(), version, &lines(&names, |_| 0));
            let mut found = Vec::new();
            each(&whole, |entry| {
                found.extend(entry.is_of_attributes().then(|| entry.name.to_vec()));
                true
            });
            let expected = [".gitattributes", "a/.gitattributes", "b/y/.gitattributes"];
            assert_eq!(found, expected.map(|name| name.as_bytes().to_vec()));
        }
    }

    #[test]
    fn more_flags_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let names = ["a", "b", "c"].map(str::to_owned);
        index(folder.path(), 2, &lines(&names, |_| 0));
        let left_out = ["update-index", "--skip-worktree", "a"];
        git(folder.path(), &left_out, "");
        let whole = read(folder.path());
        assert_eq!(number(&whole[4..]), Some(3));
        assert!(!conflict(&whole));
        let removed = format!("0 {}\tb\n", "0".repeat(40));
        let side = lines(&["b".to_owned()], |_| 3);
        git(
            folder.path(),
            &["update-index", "--index-info"],
            &(removed + &side),
        );
        assert!(conflict(&read(folder.path())));
    }

    proptest! {
        #[test]
        fn anything_may_stand_there(
            version in 0_u32..6,
            count in any::<u32>(),
            rest in proptest::collection::vec(prop_oneof![Just(0_u8), any::<u8>()], 0..300),
            cut in 0_usize..320,
        ) {
            let mut bytes = b"DIRC".to_vec();
            bytes.extend(version.to_be_bytes());
            bytes.extend(count.to_be_bytes());
            bytes.extend(rest);
            bytes.truncate(cut);
            conflict(&bytes);
        }
    }
}
