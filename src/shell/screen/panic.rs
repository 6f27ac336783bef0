//! A panic gives the terminal back and says where its report lies.

use super::terminal;
use crate::i18n::{Language, Message};
use crate::text::Shown;
use std::backtrace::Backtrace;
use std::io::Write;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::thread;

/// Installs the hook. Reports go to `folder`, the temporary directory if there is none.
pub fn prepare(folder: Option<PathBuf>, language: Language) {
    let screen = thread::current().id();
    let folder = folder.unwrap_or_else(std::env::temp_dir);
    std::panic::set_hook(Box::new(move |info| {
        let path = report(&folder, info);
        // A worker's panic is reported as a message while the screen goes on.
        if thread::current().id() != screen {
            return;
        }
        terminal::give_back();
        let shown = path.map_or_else(String::new, |path| path.display().to_string());
        let message = Message::new("ui-panic").with("path", shown);
        let sentence = crate::app::say(language, &message);
        let _ = writeln!(std::io::stderr(), "{}", Shown::prose(&sentence));
    }));
}

fn report(folder: &Path, info: &PanicHookInfo<'_>) -> Option<PathBuf> {
    std::fs::create_dir_all(folder).ok()?;
    let path = folder.join(format!("panic-{}.txt", std::process::id()));
    let trace = Backtrace::force_capture();
    let version = env!("CARGO_PKG_VERSION");
    std::fs::write(&path, format!("plenary {version}\n{info}\n\n{trace}\n")).ok()?;
    Some(path)
}
