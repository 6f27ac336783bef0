//! Plans with a long history, always the same ones, for tests and benchmarks.
//!
//! Written through `git fast-import`, because 20,000 commits take seconds that way and minutes otherwise.

#![allow(clippy::restriction, missing_docs)]
#![allow(dead_code)] // Each user of this module uses a part of it.

mod prose;
mod stream;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How large a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// For its folder's name.
    pub name: &'static str,
    /// Clauses, in a folder for each objective.
    pub clauses: usize,
    /// Commits, merges included.
    pub commits: usize,
    /// Whether all files lie in one folder instead.
    pub flat: bool,
    /// How many clauses one commit changes at the most.
    pub wide: usize,
}

/// A plan as a working group has it.
pub const S: Size = Size {
    name: "s",
    clauses: 10,
    commits: 60,
    flat: false,
    wide: 1,
};

/// A plan as a country has it.
pub const M: Size = Size {
    name: "m",
    clauses: 300,
    commits: 2_000,
    flat: false,
    wide: 1,
};

/// More than anybody has.
pub const L: Size = Size {
    name: "l",
    clauses: 2_000,
    commits: 20_000,
    flat: false,
    wide: 1,
};

/// As L, but a change is of one to three clauses, as after a working group has met.
pub const WIDE: Size = Size {
    name: "wide",
    clauses: 2_034,
    commits: 20_000,
    flat: false,
    wide: 3,
};

/// Ten times L: nobody has it, and everything works all the same, at a cost that grows with the changes and no faster.
pub const XL: Size = Size {
    name: "xl",
    clauses: 20_000,
    commits: 200_000,
    flat: false,
    wide: 1,
};

/// To be raised when what is generated changes, so that no old repository is taken for it.
const EDITION: u32 = 1;

/// The repository of this size below `root`, generated if it is not there yet. The branch is `main`, the plan
/// lies at the root, and the work tree is checked out.
pub fn repository(root: &Path, size: Size) -> PathBuf {
    let place = root.join(format!("plenary-{}-{EDITION}", size.name));
    let ready = place.join(".git/plenary-generated");
    if !ready.exists() {
        let _ = fs::remove_dir_all(&place);
        write(&place, size);
        fs::write(ready, b"").unwrap();
    }
    place
}

/// Generates a repository of this size.
pub fn write(place: &Path, size: Size) {
    fs::create_dir_all(place).unwrap();
    git(place, &["init", "-q", "-b", "main"]);
    git(place, &["config", "gc.auto", "0"]);
    let mut import = Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(place)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = std::io::BufWriter::new(import.stdin.take().unwrap());
    stream::write(&mut out, size).unwrap();
    out.flush().unwrap();
    drop(out);
    assert!(import.wait().unwrap().success());
    git(place, &["repack", "-adfq", "--window=20", "--depth=50"]);
    git(place, &["checkout", "-qf", "main"]);
}

/// Runs git, whose configuration on this machine plays no part.
pub fn git(place: &Path, args: &[&str]) -> Vec<u8> {
    let output = Command::new("git")
        .args(args)
        .current_dir(place)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}");
    output.stdout
}
