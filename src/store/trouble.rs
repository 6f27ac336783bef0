//! What libgit2 complains of, as a sentence that says what to do. Its own words are English and for programmers: they come
//! last, as a detail for whoever helps.

use crate::i18n::Message;
use git2::{Error, ErrorClass, ErrorCode};
use std::io::ErrorKind;

/// The sentence for a complaint of libgit2's, without its own words.
pub(super) fn of_git(error: &Error) -> Message {
    Message::new(sentence(error))
}

fn sentence(error: &Error) -> &'static str {
    // The system's reason is handed over as text only.
    let text = error.message().to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if error.code() == ErrorCode::Locked || says(&["failed to lock", "is locked"]) {
        "store-trouble-locked"
    } else if says(&["no space left", "quota exceeded", "file too large"]) {
        "store-trouble-full"
    } else if says(&[
        "permission denied",
        "read-only file system",
        "not permitted",
    ]) {
        "store-trouble-denied"
    } else if error.class() == ErrorClass::Config {
        "store-trouble-settings"
    } else if error.code() == ErrorCode::NotFound && error.class() == ErrorClass::Odb {
        "store-trouble-missing"
    } else {
        by_class(error)
    }
}

fn by_class(error: &Error) -> &'static str {
    match error.class() {
        ErrorClass::Reference => "store-trouble-reference",
        ErrorClass::Index => "store-trouble-index",
        ErrorClass::Odb
        | ErrorClass::Zlib
        | ErrorClass::Object
        | ErrorClass::Tree
        | ErrorClass::Tag
        | ErrorClass::Indexer
        | ErrorClass::Sha1 => "store-trouble-damaged",
        ErrorClass::Os | ErrorClass::NoMemory | ErrorClass::Filesystem => "store-trouble-system",
        _ => "store-trouble-other",
    }
}

/// The same for what the system says of a file.
pub(super) fn of_system(kind: ErrorKind) -> Message {
    Message::new(match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "store-trouble-full"
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "store-trouble-denied",
        _ => "store-trouble-system",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_complaint_becomes_a_sentence_of_its_own() {
        for (code, class, text, wanted) in [
            (ErrorCode::Locked, ErrorClass::Os, "x", "locked"),
            (
                ErrorCode::GenericError,
                ErrorClass::Os,
                "failed to write: No space left on device",
                "full",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Os,
                "could not open '/x': Permission denied",
                "denied",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Config,
                "failed to parse config file",
                "settings",
            ),
            (
                ErrorCode::NotFound,
                ErrorClass::Odb,
                "object not found - no match for id",
                "missing",
            ),
            (
                ErrorCode::HashsumMismatch,
                ErrorClass::Odb,
                "object hash mismatch",
                "damaged",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Zlib,
                "error inflating zlib stream",
                "damaged",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Reference,
                "corrupted loose reference file",
                "reference",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Index,
                "invalid data in index",
                "index",
            ),
            (
                ErrorCode::GenericError,
                ErrorClass::Os,
                "failed to read: Input/output error",
                "system",
            ),
            (ErrorCode::GenericError, ErrorClass::None, "x", "other"),
        ] {
            let error = Error::new(code, class, text);
            assert_eq!(
                sentence(&error),
                format!("store-trouble-{wanted}"),
                "{text}"
            );
        }
    }
}
