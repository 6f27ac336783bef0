//! Whether git's index holds files that are in conflict, told from its bytes alone: libgit2 would read every entry into
//! memory of its own and check the sum of all, which takes as long as the rest of an act.

/// The first bytes of an index, its version and the number of its entries.
const HEADER: usize = 12;

/// What git notes of a file before its name: times, numbers, its size and its object, and the flags behind them.
const NOTED: usize = 62;

/// The bits of the flags that say which side of a conflict an entry is, and that more flags follow.
const STAGE: u16 = 0x3000;
const MORE: u16 = 0x4000;

/// Entries are filled up to a multiple of this, with at least one empty byte.
const ALIGNED: usize = 8;

/// Whether an entry of this index is one side of a conflict. What cannot be read as an index holds none.
pub(in crate::store) fn conflict(index: &[u8]) -> bool {
    let Some((b"DIRC", rest)) = index.split_first_chunk::<4>() else {
        return false;
    };
    let (Some(version), Some(count)) = (number(rest), rest.get(4..).and_then(number)) else {
        return false;
    };
    let mut entries = index.get(HEADER..).unwrap_or_default();
    for _ in 0..count {
        let flags = entries.get(NOTED - 2..NOTED);
        let Some(flags) = flags.and_then(|flags| flags.try_into().ok()) else {
            return false;
        };
        let flags = u16::from_be_bytes(flags);
        if flags & STAGE != 0 {
            return true;
        }
        let noted = NOTED + if flags & MORE == 0 { 0 } else { 2 };
        let named = entries.get(noted..).unwrap_or_default();
        let length = match version {
            2 | 3 => noted
                .checked_add(name(named))
                .map(|end| (end / ALIGNED + 1) * ALIGNED),
            4 => Some(noted + shortened(named)),
            _ => None,
        };
        let next = length.and_then(|length| entries.get(length..));
        let Some(next) = next else { return false };
        entries = next;
    }
    false
}

fn number(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// How long a name is; of what is cut off, all of it.
fn name(bytes: &[u8]) -> usize {
    let end = bytes.iter().position(|byte| *byte == 0);
    end.unwrap_or(bytes.len())
}

/// How long a name is that goes on from the one before: how much of that falls away, and what follows, with its end.
fn shortened(bytes: &[u8]) -> usize {
    let number = bytes.iter().take_while(|byte| **byte & 0x80 != 0).count() + 1;
    number + name(bytes.get(number..).unwrap_or_default()) + 1
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
            for odd in [0, 7, names.len() - 1] {
                let stage = |at| if at == odd { 2 } else { 0 };
                let index = index(folder.path(), version, &lines(&names, stage));
                assert!(conflict(&index), "{version} {odd}");
            }
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
