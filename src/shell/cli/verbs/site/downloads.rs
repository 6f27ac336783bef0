//! What the site offers to download: the plan's files as they lie in the repository, and the documents that `export` writes.

use super::before::Before;
use crate::costing::follow_up::Hands;
use crate::export::archive::{archive_again, stays_within};
use crate::export::document::{Document, Ends, Source, Variant, clean, document};
use crate::export::site::{Compared, Download, names};
use crate::export::{Job, Style, abreast, book, docx, marked};
use crate::i18n::Message;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::verbs::marks::short;
use crate::shell::cli::work::Past;
use memchr::memchr_iter;

/// What they are made of beside the plan.
pub struct Beside<'b> {
    /// What the text is compared with, where that is known.
    pub compared: Option<&'b Compared>,
    /// What both ends are called.
    pub ends: Ends,
    /// Whose the reports are.
    pub hands: &'b Hands,
    /// What the folder of the site holds already, and how it is asked for.
    pub before: &'b Before<'b>,
}

/// In which order they are offered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Clean,
    Tracked,
    Book,
    Text,
    Files,
    Tables,
}

/// Some of them, or why they cannot be made.
type Made = Result<Vec<(Place, Download)>, Message>;

/// All of them.
///
/// # Errors
/// When the plan's files cannot be read, or are too many for one file.
pub fn all(past: &Past, beside: &Beside<'_>) -> Result<Vec<Download>, Failure> {
    // What is to be read is read first: all else is made of values.
    let wish = beside.before.wish;
    let own = wish.files.then(|| own(past)).transpose()?;
    let name = names::plain(&past.plan.manifest.id);
    let texts = clean(&past.plan);
    let words = (&past.plan, &past.outline, &*past.dialogue);
    let plain = Source {
        ends: beside.ends.clone(),
        ..Source::clean(words, &past.history, &texts, wish.language)
    };
    let workbook = book::Source {
        plan: &past.plan,
        outline: &past.outline,
        dialogue: &past.dialogue,
        hands: beside.hands,
        rev: short(past.rev),
        time: beside.ends.time,
        day: beside.ends.day.clone(),
        language: wish.language,
    };
    let (name, plain) = (name.as_str(), &plain);
    let mut jobs: Vec<Job<'_, Made>> = Vec::new();
    if let Some(compared) = beside.compared {
        jobs.push(Box::new(move || Ok(tracked(plain, compared, name))));
    }
    if let Some(own) = &own {
        jobs.push(Box::new(move || files(own, name, beside.before)));
    }
    jobs.push(Box::new(move || Ok(text(plain, name))));
    jobs.push(Box::new(|| tables(&workbook, name)));
    let made: Result<Vec<_>, Message> = abreast(jobs).into_iter().collect();
    let mut made: Vec<_> = made
        .map_err(Failure::Could)?
        .into_iter()
        .flatten()
        .collect();
    made.sort_by_key(|(place, _)| *place);
    Ok(made.into_iter().map(|(_, one)| one).collect())
}

fn of(name: String, format: &'static str, what: Message) -> Download {
    Download {
        name,
        what,
        format,
        changes: 0,
        first: true,
        addresses: false,
        bytes: Vec::new(),
    }
}

/// The text as it stands, for Word and plain.
fn text(source: &Source<'_>, name: &str) -> Vec<(Place, Download)> {
    let text = document(source);
    let what = Message::new("site-download-text");
    let plain = Download {
        bytes: marked::md(&text),
        ..of(format!("{name}.md"), "md", what)
    };
    let word = word(format!("{name}.docx"), "site-download-clean", &text);
    vec![(Place::Clean, word), (Place::Text, plain)]
}

/// The text with what changed in it.
fn tracked(plain: &Source<'_>, compared: &Compared, name: &str) -> Vec<(Place, Download)> {
    let source = Source {
        before: (&compared.plan, &compared.outline),
        placed: &compared.placed,
        tracked: &compared.tracked,
        variant: Variant::Tracked,
        ..plain.clone()
    };
    let name = format!("{name}-tracked.docx");
    let word = word(name, "site-download-tracked", &document(&source));
    vec![(Place::Tracked, word)]
}

fn word(name: String, what: &'static str, text: &Document) -> Download {
    Download {
        bytes: docx::write(text),
        changes: text.changes(),
        ..of(name, "docx", Message::new(what))
    }
}

/// The workbook, and each of its sheets that holds something as a table.
fn tables(source: &book::Source<'_>, name: &str) -> Made {
    let book = book::book(source);
    let bytes = book::xlsx::write(&book).map_err(|_| Message::new("book-too-large"))?;
    let what = Message::new("site-download-book");
    let workbook = Download {
        bytes,
        ..of(format!("{name}.xlsx"), "xlsx", what)
    };
    let files = book::csv::files(&book, Style::Plain);
    let files = files.into_iter().zip(&book.sheets);
    let tables = files.filter(|(_, sheet)| !sheet.rows.is_empty());
    let tables = tables.map(|((name, text), sheet)| {
        let what = Message::new("site-download-table").with("table", sheet.name.as_str());
        let table = Download {
            bytes: text.into_bytes(),
            first: false,
            ..of(format!("tables/{name}"), "csv", what)
        };
        (Place::Tables, table)
    });
    Ok(std::iter::once((Place::Book, workbook))
        .chain(tables)
        .collect())
}

/// The plan's own files by their paths, those that whoever unpacks them finds in one folder.
fn own(past: &Past) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let own = past.open.repository.own_files(&past.open.plan, past.rev)?;
    let own = own.into_iter().filter(|(path, _)| stays_within(path));
    Ok(own.collect())
}

/// The plan's own files in one, in a folder of the plan's name.
fn files(own: &[(String, Vec<u8>)], name: &str, before: &Before<'_>) -> Made {
    let own: Vec<(String, &[u8])> = own
        .iter()
        .map(|(path, content)| (format!("{name}/{path}"), content.as_slice()))
        .collect();
    let what = Message::new("site-download-files").with("count", own.len());
    let name = format!("{name}-files.{}", Download::ARCHIVE);
    let bytes = archive_again(&own, &before.archive(&name));
    let files = Download {
        bytes: bytes.map_err(|_| Message::new("site-too-large"))?,
        addresses: own.iter().any(|(_, content)| holds_address(content)),
        ..of(name, Download::ARCHIVE, what)
    };
    Ok(vec![(Place::Files, files)])
}

/// Whether something in a file reads as a mail address.
fn holds_address(content: &[u8]) -> bool {
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
    memchr_iter(b'@', content).any(|at| {
        let before = at.checked_sub(1).and_then(|at| content.get(at));
        before.is_some_and(of_name) && content.get(at + 1).is_some_and(of_name)
    })
}
