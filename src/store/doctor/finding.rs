//! A finding: what was looked at, how it stands, what to do, and what was done.

use crate::i18n::Message;
use serde::Serialize;
use std::path::Path;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// As it should.
    Good,
    /// Not wrong, but worth knowing.
    Note,
    /// Wrong.
    Wrong,
}

impl Grade {
    /// Its mark.
    pub fn mark(self) -> &'static str {
        match self {
            Grade::Good => "√",
            Grade::Note => "·",
            Grade::Wrong => "✗",
        }
    }
}

/// What something belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The repository and its plan.
    Repository,
    /// The terminal.
    Terminal,
    /// What this user has set, and the programs at hand.
    Settings,
}

impl Area {
    /// Its name for people.
    pub fn name(self) -> Message {
        Message::new(match self {
            Area::Repository => "doctor-area-repository",
            Area::Terminal => "doctor-area-terminal",
            Area::Settings => "doctor-area-settings",
        })
    }
}

/// What can be done about something without losing anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remedy {
    /// Put objects aside that end too early.
    Objects,
    /// Have `HEAD` and the branch name again what they named.
    Names,
    /// Remove locks of git's that belong to nobody.
    Locks,
    /// Write files of the plan that are gone.
    Files,
    /// Build git's index anew, or bring it to the last change.
    Index,
    /// Remove caches that nobody reads.
    Caches,
}

/// Something that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it belongs to.
    pub area: Area,
    /// The word for programs.
    pub code: &'static str,
    /// How it stands.
    pub grade: Grade,
    /// What was found.
    pub message: Message,
    /// What to do.
    pub advice: Option<Message>,
    /// What can be done about it here.
    pub remedy: Option<Remedy>,
}

impl Finding {
    /// Something of the repository that is as it should be.
    pub fn good(code: &'static str, message: Message) -> Finding {
        Finding {
            area: Area::Repository,
            code,
            grade: Grade::Good,
            message,
            advice: None,
            remedy: None,
        }
    }

    /// Something that is worth knowing.
    pub fn note(code: &'static str, message: Message) -> Finding {
        Finding {
            grade: Grade::Note,
            ..Finding::good(code, message)
        }
    }

    /// Something that is wrong.
    pub fn wrong(code: &'static str, message: Message) -> Finding {
        Finding {
            grade: Grade::Wrong,
            ..Finding::good(code, message)
        }
    }

    /// The same of another area.
    #[must_use]
    pub fn of(self, area: Area) -> Finding {
        Finding { area, ..self }
    }

    /// The same with what to do.
    #[must_use]
    pub fn advice(self, advice: &'static str) -> Finding {
        Finding {
            advice: Some(Message::new(advice)),
            ..self
        }
    }

    /// The same with what can be done about it here.
    #[must_use]
    pub fn remedy(self, remedy: Remedy) -> Finding {
        Finding {
            remedy: Some(remedy),
            ..self
        }
    }
}

/// Something that was done, or could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treated {
    /// Whether it was done.
    pub done: bool,
    /// What, or why not.
    pub message: Message,
}

impl Treated {
    pub(super) fn done(message: Message) -> Treated {
        Treated {
            done: true,
            message,
        }
    }

    pub(super) fn not(message: Message) -> Treated {
        Treated {
            done: false,
            message,
        }
    }

    pub(super) fn of(path: &Path, id: &'static str) -> Treated {
        Treated::done(Message::new(id).with("path", path.display().to_string()))
    }
}
