//! A Word file that comes back, read and held against the document as it was sent, for the command line and for the screen: what it
//! brings and what is recorded of it is the same on both. What becomes of it is worked out in `export::back`.

mod sent;

pub use sent::Was;

use crate::dialogue::AmendmentId;
use crate::dialogue::trailer::{FILE, FILE_DIGEST};
use crate::export::back::Brought;
use crate::export::docx::read::{Word, read};
use crate::i18n::{Catalogue, Message};
use crate::plan::Speaker;
use crate::shell::open_plan::OpenPlan;
use crate::store::{Act, outside, unique};
use crate::track::CommitId;
use sha2::{Digest, Sha256};
use std::path::Path;

/// A Word file that was read.
pub struct File {
    /// What it is called.
    pub name: String,
    /// The SHA-256 of its bytes.
    pub digest: String,
    /// What it says.
    pub word: Word,
}

impl File {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or is made to do harm.
    pub fn read(path: &Path) -> Result<File, Message> {
        let bytes = outside::document(path).map_err(|error| error.message())?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let word = read(&bytes).map_err(|refused| refused.message(&name))?;
        let digest = Sha256::digest(&bytes);
        let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(File { name, digest, word })
    }

    /// That it was taken in before, up to a revision, if it was.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn again(&self, open: &OpenPlan, at: CommitId) -> Result<Option<Message>, Message> {
        let before = open.repository.brought(&self.digest, at);
        let before = before.map_err(|error| error.message())?;
        Ok(before.map(|commit| {
            let commit: String = commit.to_string().chars().take(8).collect();
            let message = Message::new("back-again").with("file", self.name.as_str());
            message.with("commit", commit)
        }))
    }
}

/// The acts that record what a file brings; `words` are those of the plan, and `act` begins one of a speaker.
pub fn acts(
    brought: Brought,
    (name, digest): (&str, &str),
    words: &Catalogue,
    act: &dyn Fn(Speaker) -> Act,
) -> Vec<Act> {
    let trailers = [(FILE, name), (FILE_DIGEST, digest)];
    let trailers = trailers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let acts = brought.together().into_iter().map(|one| Act {
        subject: match one.deeds.as_slice() {
            // It says itself what was done.
            [_] => String::new(),
            _ => words.word("back-subject"),
        },
        deeds: one.deeds,
        trailers: trailers.to_vec(),
        ..act(one.sponsor)
    });
    acts.collect()
}

/// An id for an amendment that nobody else has.
pub fn new_id() -> Option<AmendmentId> {
    unique().to_string().to_ascii_lowercase().parse().ok()
}
