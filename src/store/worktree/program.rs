//! The git program, for the one thing that libgit2 cannot do here: an index that is split or sparse. It is called with
//! nothing of the repository's that could start another program: no hook, no monitor, no filter, no network.

use super::index::{LONGEST, Target};
use super::stages;
use crate::store::Repository;
use crate::store::ground::plain;
use crate::store::ids::object_id;
use crate::track::ObjectId;
use git2::Oid;
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Beyond so many files, the whole index is listed instead of naming them all.
const NAMED: usize = 500;

/// What the index holds of a file.
struct Listed {
    id: ObjectId,
    merged: bool,
    left_out: bool,
}

/// The files that git was told to leave out of the work tree; none where there is no git program.
pub(super) fn left_out(repository: &Repository, root: &Path) -> HashSet<String> {
    let listed = list(repository, root, &[]).unwrap_or_default();
    let left_out = listed.into_iter().filter(|(_, it)| it.left_out);
    left_out.map(|(path, _)| path).collect()
}

/// Whether the git program can read the index.
pub(super) fn reads(repository: &Repository, root: &Path) -> bool {
    is_whole(repository) && run(repository, root, &["ls-files", "--stage", "-z"], &[]).is_some()
}

/// Whether the index ends as it must. git does not look: of one that is cut off it reads beyond the end, and writes what it
/// found there.
fn is_whole(repository: &Repository) -> bool {
    let index = plain::read(&repository.index_path(), LONGEST)
        .ok()
        .flatten();
    index.is_some_and(|index| stages::is_whole(&index))
}

/// Brings index entries to their targets. The files that somebody staged otherwise; nothing where there is no git
/// program or it fails.
pub(in crate::store) fn follow(
    repository: &Repository,
    root: &Path,
    targets: &[Target],
) -> Option<Vec<String>> {
    let listed = list(repository, root, targets)?;
    let (mut staged, mut info, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    for target in targets {
        let entry = listed.get(&target.path);
        let merged = entry.is_none_or(|entry| entry.merged);
        match target.judge(entry.map(|entry| entry.id), merged) {
            None => staged.push(target.path.clone()),
            Some(false) => {}
            Some(true) => {
                let line = match target.new {
                    None => format!("0 {}\t{}\0", ObjectId([0; 20]), target.path),
                    Some((id, mode)) => format!("{mode:o} {id} 0\t{}\0", target.path),
                };
                info.extend_from_slice(line.as_bytes());
                if target.new.is_some() && entry.is_some_and(|entry| entry.left_out) {
                    left_out.extend_from_slice(target.path.as_bytes());
                    left_out.push(0);
                }
            }
        }
    }
    if !info.is_empty() {
        let arguments = ["update-index", "-z", "--index-info"];
        run(repository, root, &arguments, &info)?;
    }
    if !left_out.is_empty() {
        let arguments = ["update-index", "--skip-worktree", "-z", "--stdin"];
        run(repository, root, &arguments, &left_out)?;
    }
    Some(staged)
}

/// What the index holds, of these files or of all.
fn list(
    repository: &Repository,
    root: &Path,
    targets: &[Target],
) -> Option<HashMap<String, Listed>> {
    let mut arguments = vec!["ls-files", "-t", "--stage", "-z", "--"];
    if targets.len() <= NAMED {
        arguments.extend(targets.iter().map(|target| target.path.as_str()));
    }
    let text = is_whole(repository).then(|| run(repository, root, &arguments, &[]))??;
    let mut listed = HashMap::new();
    for line in String::from_utf8_lossy(&text).split('\0') {
        let Some((facts, path)) = line.split_once('\t') else {
            continue;
        };
        let mut facts = facts.split(' ');
        let (tag, _mode, id, stage) = (facts.next()?, facts.next()?, facts.next()?, facts.next()?);
        let entry = Listed {
            id: object_id(Oid::from_str(id).ok()?),
            merged: stage == "0",
            left_out: tag.eq_ignore_ascii_case("s"),
        };
        listed.insert(path.to_owned(), entry);
    }
    Some(listed)
}

/// Runs the git program in this repository, and hands back what it writes.
fn run(repository: &Repository, root: &Path, arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.as_encoded_bytes().starts_with(b"GIT_") {
            command.env_remove(name);
        }
    }
    let mut child = command
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .args(["--no-replace-objects", "--literal-pathspecs", "--no-pager"])
        .args([
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
        ])
        .arg("--git-dir")
        .arg(repository.git_dir())
        .arg("--work-tree")
        .arg(root)
        .args(arguments)
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // The commands here write nothing before they have read everything.
    let written = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    let output = child.wait_with_output().ok()?;
    let done = output.status.success() && written.is_none_or(|written| written.is_ok());
    done.then_some(output.stdout)
}
