//! The formats that are no document of paragraphs: each takes arguments of its own, or becomes several files.

use super::{akn, book, iati};
use crate::i18n::Message;
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::verbs::site;
use crate::shell::writer::Output;
use std::path::Path;

/// A format.
pub struct Apart {
    /// The word on the command line.
    pub name: &'static str,
    /// The options of `export` that mean something for it, beside `--force`.
    takes: &'static [&'static str],
    /// Whether it keeps a folder in which only its own files are touched.
    into_folder: bool,
    write: fn(&Call<'_>, &Path, &mut Output) -> Result<Answer, Failure>,
}

/// All of them.
pub const APART: &[Apart] = &[
    Apart {
        name: "xlsx",
        takes: &["csv"],
        into_folder: false,
        write: book::write,
    },
    Apart {
        name: "site",
        takes: &["without-files"],
        into_folder: true,
        write: |call, path, out| site::publish(call, path, &call.texts("range"), out),
    },
    Apart {
        name: "akn",
        takes: &["tracked", "clean", "clause"],
        into_folder: false,
        write: akn::write,
    },
    Apart {
        name: "iati",
        takes: &["reporter", "shares", "begins"],
        into_folder: false,
        write: iati::write,
    },
];

/// The options that not every format takes.
const OPTIONS: [&str; 8] = [
    "tracked",
    "clean",
    "amendments",
    "adopted",
    "split",
    "editable",
    "csv",
    "without-files",
];

/// Refuses more words behind the path than one.
///
/// # Errors
/// Where there are several.
pub fn one_range(call: &Call<'_>) -> Result<(), Failure> {
    match call.texts("range").get(1) {
        Some(more) => Err(Failure::Usage(
            Message::new("documents-one-range").with("more", *more),
        )),
        None => Ok(()),
    }
}

impl Apart {
    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Apart> {
        APART.iter().find(|one| one.name == name)
    }

    /// Writes it where nothing lies yet, or where that is meant.
    pub fn write(&self, call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
        let flags = OPTIONS.into_iter().filter(|option| call.flag(option));
        let clause = (!call.texts("clause").is_empty()).then_some("clause");
        let texts = ["reporter", "shares", "begins"]
            .into_iter()
            .filter(|option| call.text(option).is_some());
        let mut given = flags.chain(clause).chain(texts);
        if let Some(option) = given.find(|option| !self.takes.contains(option)) {
            let message = Message::new("book-not-for").with("option", format!("--{option}"));
            return Err(Failure::Usage(message.with("format", self.name)));
        }
        if self.into_folder {
            return match path == Path::new("-") {
                true => Err(Failure::Usage(Message::new("site-folder-only"))),
                false => (self.write)(call, path, out),
            };
        }
        one_range(call)?;
        let as_tables = call.flag("csv");
        let shown = path.display().to_string();
        let is_there = path != Path::new("-") && path.exists();
        if is_there && !call.flag("force") {
            let message = Message::new("documents-exists").with("path", shown);
            return Err(Failure::Usage(message));
        }
        if is_there && path.is_dir() && !as_tables {
            let message = Message::new("book-folder").with("path", shown);
            return Err(Failure::Usage(message));
        }
        (self.write)(call, path, out)
    }
}
