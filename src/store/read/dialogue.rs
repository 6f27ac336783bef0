//! Reading the dialogue about a plan out of git trees, beside the plan itself.

use super::objects::{Objects, reading};
use super::{Entry, WORTH_A_THREAD, fetch};
use crate::dialogue::Dialogue;
use crate::plan::Problem;
use crate::store::packs::Reader;
use std::path::Path;
use std::thread::JoinHandle;

/// The folders of the dialogue within a plan's directory.
const FOLDERS: [&str; 3] = ["amendments/", "positions/", "sessions/"];

/// Whether a file within a plan's directory is one of the dialogue's.
pub(in crate::store) fn is_of(path: &str) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder))
}

/// A dialogue that is being read, on a thread of its own where that is worth it.
pub(in crate::store) struct Reading {
    entries: Vec<Entry>,
    apart: Option<JoinHandle<Option<Read>>>,
}

type Read = (Dialogue, Vec<Problem>);

impl Reading {
    /// Takes the files of the dialogue from a plan's files, and begins to read them.
    pub fn begin(git: &git2::Repository, files: &mut Vec<Entry>) -> Reading {
        let (entries, rest) = std::mem::take(files)
            .into_iter()
            .partition::<Vec<_>, _>(|entry| is_of(&entry.path));
        *files = rest;
        let apart = (entries.len() >= WORTH_A_THREAD).then(|| {
            let (path, entries) = (git.path().to_owned(), entries.clone());
            std::thread::spawn(move || apart(&path, &entries))
        });
        Reading { entries, apart }
    }

    /// The dialogue, and what is wrong with its files.
    pub fn end(self, git: &git2::Repository) -> Read {
        let apart = self.apart.and_then(|apart| apart.join().ok().flatten());
        // A second handle that cannot be had is no reason to fail.
        apart.unwrap_or_else(|| {
            let read =
                |objects: Reader<'_>| Ok::<_, git2::Error>(read_from(objects, &self.entries));
            reading(git, read).unwrap_or_default()
        })
    }
}

fn apart(git_dir: &Path, entries: &[Entry]) -> Option<Read> {
    let objects = Objects::open(git_dir, 2).ok()?;
    let read = objects.with(|it| Ok::<_, git2::Error>(read_from(it, entries)));
    read.ok()
}

fn read_from(objects: Reader<'_>, entries: &[Entry]) -> Read {
    let mut unread = Vec::new();
    let mut files = Vec::with_capacity(entries.len());
    for entry in entries {
        match fetch(objects, entry) {
            Ok(object) => files.push((entry.path.as_str(), object)),
            Err(problem) => unread.push(problem),
        }
    }
    let files = files.iter().map(|(path, object)| (*path, object.data()));
    let (dialogue, mut problems) = Dialogue::read(files);
    problems.extend(unread);
    (dialogue, problems)
}

/// What stands where a file of the dialogue should, or cannot be read, is never written over.
pub(super) fn guard(dialogue: &mut Dialogue, problems: &[Problem]) {
    for problem in problems {
        let unread = matches!(problem.code, "not-a-file" | "unreadable");
        if unread && is_of(&problem.path) {
            dialogue.broken.insert(problem.path.clone());
        }
    }
}
