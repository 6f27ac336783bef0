//! What the site offers to download: the plan's files as they lie in the repository, and the documents that `export` writes.

use super::made_of::Wish;
use crate::costing::follow_up::Hands;
use crate::export::archive::{archive, stays_within};
use crate::export::document::{Document, Ends, Source, Variant, clean, document};
use crate::export::site::{Compared, Download, names};
use crate::export::{Style, book, docx, marked};
use crate::i18n::Message;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::verbs::log::short;
use crate::shell::cli::work::Past;
use std::collections::BTreeMap;

/// What they are made of beside the plan.
pub struct Beside<'b> {
    /// What the text is compared with, where that is known.
    pub compared: Option<&'b Compared>,
    /// What both ends are called.
    pub ends: Ends,
    /// Whose the reports are.
    pub hands: &'b Hands,
    /// How the site is asked for.
    pub wish: Wish,
}

/// All of them.
///
/// # Errors
/// When the plan's files cannot be read, or are too many for one file.
pub fn all(past: &Past, beside: &Beside<'_>) -> Result<Vec<Download>, Failure> {
    let name = names::plain(&past.plan.manifest.id);
    let texts = clean(&past.plan);
    let nothing = BTreeMap::new();
    let plain = Source {
        plan: &past.plan,
        outline: &past.outline,
        dialogue: &past.dialogue,
        before: (&past.plan, &past.outline),
        history: &past.history,
        placed: &nothing,
        tracked: &texts,
        only: &[],
        adopted: None,
        ends: beside.ends.clone(),
        variant: Variant::Clean,
        editable: false,
        language: beside.wish.language,
    };
    let text = document(&plain);
    let mut all = vec![word(format!("{name}.docx"), "site-download-clean", &text)];
    all.extend(beside.compared.map(|compared| {
        let source = Source {
            before: (&compared.plan, &compared.outline),
            placed: &compared.placed,
            tracked: &compared.tracked,
            variant: Variant::Tracked,
            ..plain.clone()
        };
        let name = format!("{name}-tracked.docx");
        word(name, "site-download-tracked", &document(&source))
    }));
    let (workbook, tables) = tables(past, beside, &name)?;
    all.push(workbook);
    all.push(Download {
        bytes: marked::md(&text),
        ..of(
            format!("{name}.md"),
            "md",
            Message::new("site-download-text"),
        )
    });
    if beside.wish.files {
        all.push(files(past, &name)?);
    }
    all.extend(tables);
    Ok(all)
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

fn word(name: String, what: &'static str, text: &Document) -> Download {
    Download {
        bytes: docx::write(text),
        changes: text.changes(),
        ..of(name, "docx", Message::new(what))
    }
}

/// The workbook, and each of its sheets that holds something as a table.
fn tables(
    past: &Past,
    beside: &Beside<'_>,
    name: &str,
) -> Result<(Download, Vec<Download>), Failure> {
    let book = book::book(&book::Source {
        plan: &past.plan,
        outline: &past.outline,
        dialogue: &past.dialogue,
        hands: beside.hands,
        rev: short(past.rev),
        time: beside.ends.time,
        day: beside.ends.day.clone(),
        language: beside.wish.language,
    });
    let bytes = book::xlsx::write(&book);
    let bytes = bytes.map_err(|_| Failure::Could(Message::new("book-too-large")))?;
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
        Download {
            bytes: text.into_bytes(),
            first: false,
            ..of(format!("tables/{name}"), "csv", what)
        }
    });
    Ok((workbook, tables.collect()))
}

/// The plan's own files in one, in a folder of the plan's name.
fn files(past: &Past, name: &str) -> Result<Download, Failure> {
    let own = past.open.repository.own_files(&past.open.plan, past.rev)?;
    let own = own.into_iter().filter(|(path, _)| stays_within(path));
    let own: Vec<_> = own
        .map(|(path, content)| (format!("{name}/{path}"), content))
        .collect();
    let what = Message::new("site-download-files").with("count", own.len());
    let bytes = archive(&own);
    let bytes = bytes.map_err(|_| Failure::Could(Message::new("site-too-large")))?;
    Ok(Download {
        bytes,
        addresses: own.iter().any(|(_, content)| holds_address(content)),
        ..of(format!("{name}-files.zip"), "zip", what)
    })
}

/// Whether something in a file reads as a mail address.
fn holds_address(content: &[u8]) -> bool {
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
    content.iter().enumerate().any(|(at, byte)| {
        let before = at.checked_sub(1).and_then(|at| content.get(at));
        *byte == b'@' && before.is_some_and(of_name) && content.get(at + 1).is_some_and(of_name)
    })
}
