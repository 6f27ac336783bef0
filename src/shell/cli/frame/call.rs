//! One call of a command: its arguments and what it finds around it.

use super::failure::Failure;
use crate::i18n::{Catalogue, Language, Message};
use crate::shell::settings::{Places, Settings};
use crate::shell::writer::Output;
use crate::{store, text};
use clap::ArgMatches;
use std::io::{Read, Take};
use std::path::{Path, PathBuf};

/// The most a value may have that comes through standard input, in bytes: as much as a plan file may have.
const INPUT: u64 = 8 << 20;

/// What a command is given.
pub struct Call<'a> {
    /// Its own arguments and those that every command understands.
    pub args: &'a ArgMatches,
    /// In which language to speak.
    pub words: &'static Catalogue,
    /// The same, by name.
    pub language: Language,
    /// What the user has set.
    pub settings: &'a Settings,
    /// Where Plenary keeps things.
    pub places: &'a Places,
    /// The width help pages are wrapped at.
    pub columns: usize,
}

impl Call<'_> {
    /// The text of an argument, if it was given.
    pub fn text(&self, name: &str) -> Option<&str> {
        let found = self.args.try_get_one::<String>(name).ok().flatten();
        found.map(String::as_str)
    }

    /// The texts of an argument that may be repeated.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        let found = self.args.try_get_many::<String>(name).ok().flatten();
        found.into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether a flag was given.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.args.try_get_one::<bool>(name), Ok(Some(true)))
    }

    /// What was typed, as plans store it: NFC, lines ended by LF. Characters that nobody sees are taken out, which is
    /// said.
    ///
    /// # Errors
    /// When it holds a character that can neither stay nor be taken out.
    pub fn typed(&self, value: &str) -> Result<String, Failure> {
        let typed = text::typed(value).map_err(|found| {
            let code = format!("U+{:04X}", u32::from(found));
            Failure::Usage(Message::new("cli-input-refused").with("code", code))
        })?;
        if let Some(codes) = typed.codes() {
            let count = typed.taken.len();
            let taken = Message::new("plan-typed-taken").with("count", count);
            Output::complain(self.words, &taken.with("codes", codes));
        }
        Ok(typed.text)
    }

    /// As [`Call::typed`], of what is one line, such as a title: where it was copied, it may have stood on several.
    ///
    /// # Errors
    /// As [`Call::typed`].
    pub fn typed_line(&self, value: &str) -> Result<String, Failure> {
        let typed = self.typed(value)?;
        let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
        Ok(lines.collect::<Vec<_>>().join(" "))
    }

    /// A path, if it was given.
    pub fn path(&self, name: &str) -> Option<&Path> {
        let found = self.args.try_get_one::<PathBuf>(name).ok().flatten();
        found.map(PathBuf::as_path)
    }

    /// Where to look for the plan: `-C`, else here.
    pub fn directory(&self) -> &Path {
        self.path("directory").unwrap_or(Path::new("."))
    }
}

/// All of standard input as text. One line feed at its end is the pipe's, not the text's.
///
/// # Errors
/// When it cannot be read, is too long or is not Unicode.
pub fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let mut input: Take<_> = std::io::stdin().lock().take(INPUT + 1);
    let read = input.read_to_end(&mut bytes);
    read.map_err(|error| {
        Failure::Could(Message::new("cli-input-failed").with("why", store::reason(&error)))
    })?;
    if bytes.len() as u64 > INPUT {
        return Err(Failure::Usage(Message::new("cli-input-long")));
    }
    let mut text =
        String::from_utf8(bytes).map_err(|_| Failure::Usage(Message::new("cli-usage-unicode")))?;
    if text.ends_with('\n') {
        text.pop();
    }
    if text.ends_with('\r') {
        text.pop();
    }
    Ok(text)
}
