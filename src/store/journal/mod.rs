//! The recovery journal: text being typed, so that it survives a crash, a power cut and a dead terminal.
//!
//! Every process has a file of its own for each plan it has open, locked while it lives. What a dead process
//! left is taken over by the next one that opens the plan, and offered back; it is never committed by itself.
//!
//! What is recorded in the plan does not belong here: the journal ends where the commit begins.

mod line;
mod takeover;

use super::{PlanPath, Repository, StoreError, unique};
use crate::plan::Speaker;
use crate::track::ObjectId;
use line::{Line, splice};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long typed text may wait for the disk. The design allows a second.
const WAIT: Duration = Duration::from_millis(300);

/// Text being typed, with everything needed to offer it back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The clause's id; for a clause that does not exist yet, the id it shall have. Empty where nobody knows it: the text
    /// was found in a journal that is not understood here.
    pub clause: String,
    /// The key of its field.
    pub field: String,
    /// Who had the floor, if anybody.
    #[serde(flatten)]
    pub floor: Option<Speaker>,
    /// The text as typed so far.
    pub text: String,
    /// The revision the typing started from.
    pub base: Option<ObjectId>,
    /// When it was typed last: seconds since 1970 UTC.
    pub time: i64,
}

/// A draft that a dead process left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// By which it is continued or settled.
    pub id: String,
    /// What was typed.
    pub draft: Draft,
}

/// The journal of one plan in this process.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    path: PathBuf,
    file: Arc<File>,
    open: Mutex<BTreeMap<String, Kept>>,
    offers: Vec<Offer>,
    /// Whether others held theirs when they were last looked at.
    held: bool,
    /// Why the disk did not take what was typed, told at the next call.
    failure: Arc<Mutex<Option<std::io::Error>>>,
    stir: Option<Sender<()>>,
    flusher: Option<JoinHandle<()>>,
}

/// A draft as the file has it.
#[derive(Debug)]
struct Kept {
    draft: Draft,
    /// Bytes written since the draft was written whole.
    since: usize,
}

impl Journal {
    /// Opens the journal of a plan below a folder for state, and takes over what dead processes left of this
    /// plan. `plan` is whatever names the plan on this machine, such as its path.
    ///
    /// # Errors
    ///
    /// What the disk says. The caller goes on without a journal and says so.
    pub fn open(state: &Path, plan: &str) -> Result<Journal, StoreError> {
        let folder = folder_of(state, plan);
        fs::create_dir_all(&folder).map_err(|error| StoreError::io(&folder, error))?;
        let (path, file) = takeover::own_file(&folder)?;
        let file = Arc::new(file);
        let failure = Arc::new(Mutex::new(None));
        let (stir, stirred) = mpsc::channel();
        let flusher = {
            let (file, failure) = (file.clone(), failure.clone());
            thread::Builder::new()
                .name("journal".to_owned())
                .spawn(move || flush(&file, &failure, &stirred))
                .map_err(|error| StoreError::io(&path, error))?
        };
        let mut journal = Journal {
            folder,
            path,
            file,
            open: Mutex::default(),
            offers: Vec::new(),
            held: false,
            failure,
            stir: Some(stir),
            flusher: Some(flusher),
        };
        journal.held = takeover::take_over(&mut journal)?;
        Ok(journal)
    }

    /// What dead processes left, oldest first.
    pub fn offered(&self) -> &[Offer] {
        &self.offers
    }

    /// Whether others had this plan open when the journals were last looked at.
    pub fn is_shared(&self) -> bool {
        self.held
    }

    /// Looks again for what dead processes left; what is new of it, oldest first.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn look_again(&mut self) -> Result<Vec<Offer>, StoreError> {
        let known: BTreeSet<String> = self.offers.iter().map(|it| it.id.clone()).collect();
        self.held = takeover::take_over(self)?;
        let new = self.offers.iter().filter(|it| !known.contains(&it.id));
        Ok(new.cloned().collect())
    }

    /// A new id for a draft.
    pub fn new_id(&self) -> String {
        unique().to_string()
    }

    /// Notes how a draft stands now. Written at once, on the disk within a second; only what changed since the
    /// last time is written.
    ///
    /// # Errors
    ///
    /// What the disk says, now or since the last call.
    pub fn note(&self, id: &str, draft: &Draft) -> Result<(), StoreError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let before = open.get(id);
        let line = match before.filter(|kept| kept.continues(draft)) {
            Some(kept) if kept.draft.text == draft.text => return self.failed(),
            Some(kept) => {
                let typed = splice(&kept.draft.text, &draft.text);
                Line::Typed {
                    id: id.to_owned(),
                    at: typed.at,
                    cut: typed.cut,
                    put: typed.put.to_owned(),
                    time: draft.time,
                }
            }
            None => Line::Draft {
                id: id.to_owned(),
                draft: draft.clone(),
            },
        };
        let whole = matches!(line, Line::Draft { .. });
        let since = before.filter(|_| !whole).map_or(0, |kept| kept.since);
        let bytes = line.bytes();
        self.append(&bytes)?;
        let since = if whole { 0 } else { since + bytes.len() };
        let draft = draft.clone();
        open.insert(id.to_owned(), Kept { draft, since });
        self.failed()
    }

    /// Forgets a draft: it was recorded, or given up.
    ///
    /// # Errors
    ///
    /// What the disk says; the draft may then be offered once more.
    pub fn settle(&mut self, id: &str) -> Result<(), StoreError> {
        self.offers.retain(|offer| offer.id != id);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.remove(id).is_none() {
            return Ok(());
        }
        if open.is_empty() {
            // Nothing that was typed stays on the disk longer than it is needed.
            let emptied = self.file.set_len(0);
            emptied.map_err(|error| StoreError::io(&self.path, error))?;
            self.wake();
        } else {
            self.append(&Line::Settled { id: id.to_owned() }.bytes())?;
        }
        Ok(())
    }

    /// Waits until everything noted so far is on the disk.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn flush(&self) -> Result<(), StoreError> {
        self.file
            .sync_data()
            .map_err(|error| StoreError::io(&self.path, error))
    }

    fn append(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let before = self.file.metadata().map(|meta| meta.len());
        let mut bytes = Cow::Borrowed(bytes);
        if matches!(before, Ok(0)) {
            let edition = Line::Edition(line::EDITION).bytes();
            bytes = [edition, bytes.into_owned()].concat().into();
        }
        let written = (&*self.file).write_all(&bytes);
        self.wake();
        written.map_err(|error| {
            // Half a line in the middle would hide all that follows it.
            if let Ok(before) = before {
                let _ = self.file.set_len(before);
            }
            StoreError::io(&self.path, error)
        })
    }

    fn wake(&self) {
        if let Some(stir) = &self.stir {
            let _ = stir.send(());
        }
    }

    fn failed(&self) -> Result<(), StoreError> {
        let mut failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        match failure.take() {
            Some(error) => Err(StoreError::io(&self.path, error)),
            None => Ok(()),
        }
    }
}

/// What names a plan on this machine.
pub fn name_of(repository: &Repository, plan: &PlanPath) -> String {
    let common = repository.common_dir();
    let clone = common.canonicalize().unwrap_or_else(|_| common.to_owned());
    format!("{}:{plan}", clone.display())
}

/// How many drafts dead processes left of this plan. They stay where they are.
pub fn waiting(state: &Path, plan: &str) -> usize {
    takeover::waiting(&folder_of(state, plan))
}

fn folder_of(state: &Path, plan: &str) -> PathBuf {
    let digest: String = Sha256::digest(plan.as_bytes())
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    state.join("journal").join(digest)
}

impl Kept {
    /// Whether only the text differs, and writing what changed is still less than writing it whole.
    fn continues(&self, draft: &Draft) -> bool {
        let before = &self.draft;
        self.since <= 1024 + before.text.len()
            && (&before.clause, &before.field) == (&draft.clause, &draft.field)
            && (&before.floor, &before.base) == (&draft.floor, &draft.base)
    }
}

/// Flushes what was written, a little after it was, until the journal is closed.
fn flush(file: &File, failure: &Mutex<Option<std::io::Error>>, stirred: &mpsc::Receiver<()>) {
    let mut alive = true;
    while alive && stirred.recv().is_ok() {
        let until = Instant::now() + WAIT;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match stirred.recv_timeout(left) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    alive = false;
                    break;
                }
            }
        }
        if let Err(error) = file.sync_data() {
            *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }
}

/// A journal with nothing open leaves no file; one with open drafts leaves them for the next start.
impl Drop for Journal {
    fn drop(&mut self) {
        drop(self.stir.take());
        if let Some(flusher) = self.flusher.take() {
            let _ = flusher.join();
        }
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.is_empty() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// A file opened for the journal: appended to, never truncated by opening.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    // What people type is nobody else's business.
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

#[cfg(test)]
mod tests;
