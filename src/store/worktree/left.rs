//! What a recorded change could not bring along in the folder and in git's index. The change itself is on the branch,
//! and none of this takes it back; but whoever uses git here as well must know.

use crate::i18n::Message;
use crate::store::{StoreError, trouble};
use std::io::ErrorKind;
use std::path::Path;

/// Something that still lags behind a recorded change, or was staged by somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// The index, which is this file, is still that of an earlier change: why.
    Index(String, Message),
    /// Another program holds the index, by this lock.
    Held(String),
    /// The index holds something for this file that somebody staged.
    Staged(String),
    /// The file still has its earlier content: why it could not be written.
    File(String, Message),
    /// git keeps the file in the folder otherwise than it is recorded, and has to put it there itself.
    Kept(String),
    /// The same of a file that is gone from the record.
    KeptGone(String),
    /// The files of this folder: by its settings the repository has none.
    Bare(String),
    /// An object that ended too early and that nothing needs was put aside, there.
    Aside(String),
}

impl Left {
    pub(in crate::store) fn index(path: &Path, error: &StoreError) -> Left {
        Left::Index(path.display().to_string(), why(error))
    }

    pub(in crate::store) fn file(path: &str, error: &StoreError) -> Left {
        Left::File(path.to_owned(), why(error))
    }

    pub(in crate::store) fn aside(path: &Path) -> Left {
        Left::Aside(path.display().to_string())
    }

    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            Left::Index(path, why) => Message::new("store-left-index")
                .with("path", path.as_str())
                .with("why", why.clone()),
            Left::Held(lock) => Message::new("store-left-held").with("path", lock.as_str()),
            Left::Staged(path) => Message::new("store-left-staged").with("path", path.as_str()),
            Left::Kept(path) => Message::new("store-left-kept").with("path", path.as_str()),
            Left::KeptGone(path) => {
                Message::new("store-left-kept-gone").with("path", path.as_str())
            }
            Left::Bare(path) => Message::new("store-left-bare").with("path", path.as_str()),
            Left::Aside(path) => Message::new("store-left-aside").with("path", path.as_str()),
            Left::File(path, why) => Message::new("store-left-file")
                .with("path", path.as_str())
                .with("why", why.clone()),
        }
    }

    /// Whether the next command tries again. What somebody staged is theirs, and what git alone can put there is git's.
    pub(super) fn is_tried_again(&self) -> bool {
        matches!(
            self,
            Left::Index(..) | Left::Held(_) | Left::File(..) | Left::Bare(_)
        )
    }
}

/// The reason alone: that nothing was changed, as an error's own sentence says, would not be true here.
fn why(error: &StoreError) -> Message {
    match error {
        StoreError::Io(_, error) => trouble::of_system(error.kind()),
        StoreError::Git(error) => trouble::of_git(error),
        StoreError::Full => trouble::of_system(ErrorKind::StorageFull),
        StoreError::ReadOnly(_) => trouble::of_system(ErrorKind::PermissionDenied),
        error => error.message(),
    }
}
