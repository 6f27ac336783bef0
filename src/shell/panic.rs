//! A panic gives the terminal back, if the screen has it, and says where its report lies. What was typed is in
//! the journal already.

use super::screen::give_back;
use crate::i18n::{Language, Message};
use crate::text::Shown;
use std::backtrace::Backtrace;
use std::io::Write;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::thread;

/// Installs the hook. Reports go to the state folder, or to the temporary one if there is none.
pub fn prepare(state: Option<PathBuf>, language: Language) {
    let main = thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        let path = report_path(state.as_deref());
        let written = report(&path, info);
        // A worker's panic is reported as a message, while the screen goes on.
        if thread::current().id() != main {
            return;
        }
        give_back();
        let message = match written {
            Ok(()) => Message::new("ui-panic").with("path", path.display().to_string()),
            Err(_) => Message::new("ui-panic-unwritten").with("why", info.to_string()),
        };
        let sentence = crate::app::say(language, &message);
        let _ = writeln!(std::io::stderr(), "{}", Shown::prose(&sentence));
    }));
}

/// Where this process writes what happened in a panic.
pub fn report_path(state: Option<&Path>) -> PathBuf {
    let folder = state.map_or_else(std::env::temp_dir, Path::to_owned);
    folder.join(format!("panic-{}.txt", std::process::id()))
}

fn report(path: &Path, info: &PanicHookInfo<'_>) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let version = env!("CARGO_PKG_VERSION");
    let said = info.to_string();
    let said = Shown::prose(&said);
    let trace = Backtrace::force_capture();
    std::fs::write(path, format!("plenary {version}\n{said}\n\n{trace}\n"))
}

/// Panics in drawing if a test asks for it: `PLENARY_PANIC` names the clause whose selection does it.
#[cfg(debug_assertions)]
#[allow(clippy::panic)]
pub fn asked(state: &crate::app::State) {
    let selected = state
        .workspace
        .as_ref()
        .and_then(|workspace| workspace.selected_id());
    let Some(selected) = selected else { return };
    if std::env::var("PLENARY_PANIC").is_ok_and(|name| name == selected.as_str()) {
        panic!("asked for by a test, with \u{1b}[31m in it");
    }
}
