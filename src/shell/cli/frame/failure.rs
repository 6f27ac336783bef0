//! How a command ends: the answer it gives, or why it gives none.

use crate::i18n::Message;
use crate::shell::screen::Replaying;
use crate::store;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// What a command that ran to its end has to say by its exit status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Done: 0.
    Done,
    /// The answer is no: 1.
    No,
    /// Some of what was asked could not be done, and each was said: 3.
    Partly,
    /// What was asked for is a built-in plan on the screen, from this folder.
    Open(PathBuf),
    /// What was asked for is a second screen of the plan in this folder: this one, where there are several.
    Second(PathBuf, Option<String>),
    /// What was asked for is a replay on the screen.
    Replay(Box<Replaying>),
}

/// Why a command did nothing.
#[derive(Debug)]
pub enum Failure {
    /// The command line asks for something that cannot be asked: 2.
    Usage(Message),
    /// It could not be done and nothing has changed: 3.
    Could(Message),
    /// The answer could not be written.
    Output(io::Error),
}

impl Answer {
    /// The exit status; that of the screen is its own.
    pub fn status(&self) -> u8 {
        match self {
            Answer::Done | Answer::Open(_) | Answer::Second(..) | Answer::Replay(_) => 0,
            Answer::No => 1,
            Answer::Partly => 3,
        }
    }
}

impl Failure {
    /// A reader that has seen enough (`| head`) is no failure.
    pub fn status(&self) -> u8 {
        match self {
            Failure::Usage(_) => 2,
            Failure::Could(_) => 3,
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Failure::Output(_) => 3,
        }
    }

    /// What to tell the user, if anything.
    pub fn message(&self) -> Option<Message> {
        match self {
            Failure::Usage(message) | Failure::Could(message) => Some(message.clone()),
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => None,
            Failure::Output(error) => {
                Some(Message::new("cli-output-failed").with("why", store::reason(error)))
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Output(error.into())
    }
}

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        ExitCode::from(answer.status())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_leaves_is_no_failure() {
        let left = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(left.status(), 0);
        assert_eq!(left.message(), None);
    }

    #[test]
    fn a_full_disk_is_one() {
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(full.status(), 3);
        assert!(full.message().is_some());
    }
}
