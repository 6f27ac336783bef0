//! Whose journal is whose: a file that is locked belongs to a living process, any other to whoever locks it.

use super::line::{Line, open_drafts, salvaged};
use super::{Draft, Journal, Kept, Offer, options};
use crate::store::ground::plain;
use crate::store::{StoreError, unique};
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

/// How large a journal may be to be read; one that people typed never comes near it.
const LIMIT: u64 = 64 << 20;

/// Makes and locks a file for this process. Another process may take the new file for a dead one's in the
/// moment before it is locked, and remove it; then there must be another.
pub(super) fn own_file(folder: &Path) -> Result<(PathBuf, File), StoreError> {
    let failed = |error| StoreError::io(folder, error);
    loop {
        let path = folder.join(format!("{}.jsonl", unique()));
        let file = options().create_new(true).open(&path).map_err(failed)?;
        if file.try_lock().is_ok() && path.exists() {
            super::super::durable::flush_folder(folder).map_err(failed)?;
            return Ok((path, file));
        }
    }
}

/// Copies what dead processes left into this process' journal, and offers it. Says whether others live, or have not
/// quite died: a process that is killed holds its journal until the disk answers it.
pub(super) fn take_over(journal: &mut Journal) -> Result<bool, StoreError> {
    let folder = journal.folder.clone();
    let failed = |error| StoreError::io(&folder, error);
    let mut left = journals(&folder)?;
    left.retain(|path| *path != journal.path);
    let mut held = false;
    for path in left {
        // One file that cannot be read must not keep the others from being offered.
        let bytes = match left_in(&path) {
            Found::Dead(bytes) => bytes,
            Found::Held => {
                held = true;
                continue;
            }
            Found::Nothing => continue,
        };
        for (id, draft) in left_drafts(&bytes.content) {
            let line = Line::Draft {
                id: id.clone(),
                draft: draft.clone(),
            };
            journal.append(&line.bytes())?;
            let kept = Kept {
                draft: draft.clone(),
                since: 0,
            };
            let open = journal.open.get_mut();
            open.unwrap_or_else(PoisonError::into_inner)
                .insert(id.clone(), kept);
            journal.offers.push(Offer { id, draft });
        }
        journal.flush()?;
        fs::remove_file(&path).map_err(failed)?;
    }
    journal.offers.sort_by_key(|offer| offer.draft.time);
    Ok(held)
}

/// What a journal leaves open. What another edition wrote, or a power cut tore, is offered as text without a place: nothing
/// that was typed is thrown away because it is not understood.
fn left_drafts(content: &[u8]) -> BTreeMap<String, Draft> {
    let (mut drafts, rest) = open_drafts(content);
    if let Some(text) = salvaged(rest) {
        let text = Draft {
            text,
            ..Draft::default()
        };
        drafts.insert(unique().to_string(), text);
    }
    drafts
}

/// How many drafts dead processes left in a folder.
pub(super) fn waiting(folder: &Path) -> usize {
    let paths = journals(folder).unwrap_or_default().into_iter();
    let left = paths.map(|path| match left_in(&path) {
        Found::Dead(dead) => left_drafts(&dead.content).len(),
        Found::Held | Found::Nothing => 0,
    });
    left.sum()
}

/// The files of a folder that are journals, oldest first.
fn journals(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let failed = |error| StoreError::io(folder, error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|it| it == "jsonl") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The content of a dead process' journal, locked as long as it is looked at.
struct Dead {
    content: Vec<u8>,
    _file: File,
}

/// What a file among the journals is.
enum Found {
    Dead(Dead),
    /// Somebody's who lives.
    Held,
    /// Nothing that can be read, or no longer there.
    Nothing,
}

fn left_in(path: &Path) -> Found {
    // Nothing that leads elsewhere or keeps a reader waiting.
    let Ok(file) = plain::open(path, &mut options()) else {
        return Found::Nothing;
    };
    match file.try_lock() {
        Ok(()) => dead(path, file).map_or(Found::Nothing, Found::Dead),
        Err(TryLockError::WouldBlock) => Found::Held,
        Err(TryLockError::Error(_)) => Found::Nothing,
    }
}

fn dead(path: &Path, mut file: File) -> Option<Dead> {
    // Whoever held the lock before may have taken it over and removed it.
    let meta = fs::symlink_metadata(path).ok()?;
    if !meta.is_file() || meta.len() > LIMIT {
        return None;
    }
    let mut content = Vec::new();
    file.read_to_end(&mut content).ok()?;
    Some(Dead {
        content,
        _file: file,
    })
}
