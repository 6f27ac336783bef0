//! The records of proceedings of a plan's sessions, in the language of its pages.

use crate::dialogue::SessionId;
use crate::dialogue::proceedings::Record;
use crate::i18n::Language;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::Past;
use crate::shell::priced;

/// Of every session that took place.
///
/// # Errors
/// When git's objects cannot be read.
pub fn all(past: &Past, fallback: Language) -> Result<Vec<(SessionId, Record)>, Failure> {
    let language = Language::of_tag(&past.plan.manifest.language).unwrap_or(fallback);
    let mut records = Vec::new();
    for (id, session) in &past.dialogue.sessions {
        if session.opened.is_none() {
            continue;
        }
        let found = past.open.repository.proceedings(&past.open.plan, id)?;
        if let Some(mut proceedings) = found {
            priced::price(&past.open, &mut proceedings, Some(language));
            records.push((id.clone(), Record::of(&proceedings, Some(language))));
        }
    }
    Ok(records)
}
