//! Objects that end too early: that there are any, and how they are got out of the way.

use super::{Finding, Remedy};
use crate::i18n::Message;
use crate::store::ground::whole::Loose;
use crate::store::{Repository, StoreError};
use std::path::PathBuf;

/// What is said of them; nothing where there are none.
pub(super) fn finding(repository: &Repository, loose: &Loose) -> Option<Finding> {
    let cut = loose.cut_off();
    let (own, lent): (Vec<_>, Vec<_>) = cut.into_iter().partition(|it| repository.owns(it));
    if own.is_empty() {
        // What another repository lends is put right there.
        let lent = StoreError::CutOff(lent.into_iter().next()?);
        return Some(Finding::wrong("cut-off", lent.message()));
    }
    let said = Message::new("doctor-cut-off").with("count", own.len());
    let wrong = Finding::wrong("cut-off", said).advice("doctor-cut-off-do");
    Some(wrong.remedy(Remedy::Objects))
}

/// Puts them aside, out of the way of whoever reads: where they went.
///
/// # Errors
///
/// What the system says.
pub(super) fn put_aside(repository: &Repository, loose: &Loose) -> std::io::Result<Vec<PathBuf>> {
    let cut = loose.cut_off().into_iter();
    let own: Vec<_> = cut.filter(|path| repository.owns(path)).collect();
    repository.put_aside(&own)
}
