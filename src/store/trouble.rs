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

/// Why the system would not read or write something, as a part of a sentence. The system's own words are English; they
/// stand there only where nothing else is known.
pub fn reason(error: &std::io::Error) -> Message {
    match known(error) {
        Some(id) => Message::new(id),
        None => Message::new("store-io-other").with("why", error.to_string()),
    }
}

fn known(error: &std::io::Error) -> Option<&'static str> {
    Some(match error.kind() {
        ErrorKind::NotFound => "store-io-missing",
        ErrorKind::PermissionDenied => "store-io-denied",
        ErrorKind::ReadOnlyFilesystem => "store-io-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "store-io-full",
        ErrorKind::AlreadyExists => "store-io-exists",
        ErrorKind::IsADirectory => "store-io-folder",
        ErrorKind::NotADirectory => "store-io-no-folder",
        ErrorKind::DirectoryNotEmpty => "store-io-not-empty",
        ErrorKind::ResourceBusy
        | ErrorKind::ExecutableFileBusy
        | ErrorKind::WouldBlock
        | ErrorKind::Deadlock => "store-io-busy",
        ErrorKind::InvalidFilename => "store-io-name",
        ErrorKind::FileTooLarge => "store-io-large",
        ErrorKind::UnexpectedEof => "store-io-short",
        ErrorKind::InvalidData => "store-io-broken",
        ErrorKind::TimedOut
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::NotConnected => "store-io-network",
        ErrorKind::OutOfMemory => "store-io-memory",
        ErrorKind::BrokenPipe => "store-io-closed",
        _ if faulty(error) => "store-io-fault",
        _ => return None,
    })
}

/// Whether the device itself failed (EIO, ENXIO, ENODEV): the standard library has no name for that.
fn faulty(error: &std::io::Error) -> bool {
    cfg!(unix) && matches!(error.raw_os_error(), Some(5 | 6 | 19))
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
    fn what_the_system_says_of_a_file_is_said_in_the_language_of_the_reader() {
        let why = |kind: ErrorKind| reason(&kind.into()).in_each_language();
        assert_eq!(
            why(ErrorKind::NotFound),
            [
                "there is no such file or folder",
                "ce fichier ou ce dossier n'existe pas",
                "no existe ese archivo o carpeta",
                "esse ficheiro ou pasta não existe",
            ]
        );
        for kind in [
            ErrorKind::PermissionDenied,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::StorageFull,
            ErrorKind::AlreadyExists,
            ErrorKind::IsADirectory,
            ErrorKind::NotADirectory,
            ErrorKind::DirectoryNotEmpty,
            ErrorKind::ResourceBusy,
            ErrorKind::InvalidFilename,
            ErrorKind::FileTooLarge,
            ErrorKind::UnexpectedEof,
            ErrorKind::InvalidData,
            ErrorKind::TimedOut,
            ErrorKind::OutOfMemory,
            ErrorKind::BrokenPipe,
        ] {
            let system = std::io::Error::from(kind).to_string();
            let mut said = why(kind).to_vec();
            assert!(said.iter().all(|said| !said.contains(&system)), "{kind:?}");
            said.sort();
            said.dedup();
            assert_eq!(said.len(), 4, "{kind:?}");
        }
        // What nobody foresaw keeps the system's words.
        let odd = std::io::Error::other("flux");
        assert_eq!(reason(&odd).to_string(), "the system refused (flux)");
    }

    #[test]
    #[cfg(unix)]
    fn a_failing_disk_is_named() {
        let failed = std::io::Error::from_raw_os_error(5);
        assert_eq!(reason(&failed).id, "store-io-fault");
    }

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
