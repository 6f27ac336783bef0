//! The tour for the screen: whether it is to be offered, and the copy on which it is taken.

use crate::app::model::library::Known;
use crate::i18n::{Language, Message};
use crate::shell::screen::Open;
use crate::store::example;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Stands in the folder for state once the tour was offered.
const OFFERED: &str = "tour-offered";

/// Whether this is the first start, as far as can be told: nothing was opened here yet, and it was never offered. Notes that
/// it is offered now; where that cannot be noted it is not, or each start would ask.
pub fn is_due(request: &Open, known: &[Known]) -> bool {
    let own = known.iter().any(|it| matches!(it, Known::Here { .. }));
    if own || request.second || request.settings.plain {
        return false;
    }
    let state = request.places.state.as_deref();
    state.is_some_and(|state| {
        let mut note = File::options();
        let note = note.write(true).create_new(true);
        fs::create_dir_all(state).is_ok() && note.open(state.join(OFFERED)).is_ok()
    })
}

/// Writes the copy anew: in this language, where an example is.
pub fn copy(request: &Open, language: Language) -> Result<PathBuf, Message> {
    let data = request.places.data.as_deref();
    let data = data.ok_or_else(|| Message::new("ui-stage-no-home"))?;
    let copied = example::afresh(language.code(), &folder(data));
    copied.map_err(|error| error.message())
}

/// Whether this is the copy, which is no plan to come back to.
pub fn is_copy(request: &Open, opened: &Path) -> bool {
    let data = request.places.data.as_deref();
    let copy = data.and_then(|data| folder(data).canonicalize().ok());
    copy.is_some() && copy == opened.canonicalize().ok()
}

fn folder(data: &Path) -> PathBuf {
    data.join("tour")
}
