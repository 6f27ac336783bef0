//! Runs that nobody changed: the program's own words, and those of a plan.

use crate::app::prose::{Mark, Role, Run};
use crate::app::say;
use crate::i18n::{Language, Message};

/// A run of the program's own words.
pub(super) fn said(language: Language, message: &Message, role: Role) -> Run {
    Run::new(say(language, message), Mark::KEPT).role(role)
}

/// Some text that nobody changed.
pub(super) fn plain(text: impl Into<String>, role: Role) -> Run {
    Run::new(text, Mark::KEPT).role(role)
}
