//! Objects that end too early: that there are any, and how they are got out of the way.

use super::{Finding, Remedy};
use crate::i18n::Message;
use crate::store::ground::whole::Loose;
use crate::store::{Repository, StoreError};
use std::fs;
use std::path::{Path, PathBuf};

/// What is said of them; nothing where there are none.
pub(super) fn finding(repository: &Repository, loose: &Loose) -> Option<Finding> {
    let cut = loose.cut_off();
    let (own, lent): (Vec<_>, Vec<_>) = cut.into_iter().partition(|it| is_own(repository, it));
    if own.is_empty() {
        // What another repository lends is put right there.
        let lent = StoreError::CutOff(lent.into_iter().next()?);
        return Some(Finding::wrong("cut-off", lent.message()));
    }
    let said = Message::new("doctor-cut-off").with("count", own.len());
    let wrong = Finding::wrong("cut-off", said).advice("doctor-cut-off-do");
    Some(wrong.remedy(Remedy::Objects))
}

fn is_own(repository: &Repository, file: &Path) -> bool {
    let objects = repository.common_dir().join("objects").canonicalize();
    let file = file.canonicalize();
    objects.is_ok_and(|objects| file.is_ok_and(|file| file.starts_with(objects)))
}

/// Puts them aside, out of the way of whoever reads: where they went.
///
/// # Errors
///
/// What the system says.
pub(super) fn put_aside(repository: &Repository, loose: &Loose) -> std::io::Result<Vec<PathBuf>> {
    let aside = repository.common_dir().join("plenary-damaged");
    let mut gone = Vec::new();
    let cut = loose.cut_off().into_iter();
    for path in cut.filter(|path| is_own(repository, path)) {
        fs::create_dir_all(&aside)?;
        let mut parts = path.iter().rev().map(|part| part.to_string_lossy());
        let (name, folder) = (parts.next(), parts.next());
        let id: String = [folder, name].into_iter().flatten().collect();
        let there = aside.join(id);
        fs::rename(&path, &there)?;
        gone.push(there);
    }
    Ok(gone)
}
