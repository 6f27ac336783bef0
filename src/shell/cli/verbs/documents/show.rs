//! `import FILE.docx --show`: who inserted and who deleted what in a Word file. It needs no plan and changes nothing.

use crate::export::docx::read::{Comment, Hand, Kind, Paragraph, Span, Unread, Word};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::word::File;
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::path::Path;

/// Tells what a Word file says.
///
/// # Errors
/// When it cannot be read, or is made to do harm.
pub fn show(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let word = document(path)?.word;
    match call.flag("json") {
        true => json::answer(out, &Told::of(&word))?,
        false => print(&word, out)?,
    }
    Ok(Answer::Done)
}

/// The document in a file that somebody named.
///
/// # Errors
/// When it cannot be read, or is made to do harm.
pub fn document(path: &Path) -> Result<File, Failure> {
    if !path.exists() {
        let message = Message::new("import-no-file").with("path", path.display().to_string());
        return Err(Failure::Usage(message));
    }
    File::read(path).map_err(Failure::Could)
}

/// What a file says, for other programs.
#[derive(Serialize)]
struct Told<'w> {
    spans: Vec<ToldSpan>,
    comments: Vec<ToldComment<'w>>,
    unread: ToldUnread,
}

#[derive(Serialize)]
struct ToldSpan {
    text: String,
    kind: &'static str,
    author: Option<String>,
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    struck: Option<Striker>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    moved: bool,
}

#[derive(Serialize)]
struct Striker {
    author: Option<String>,
    date: Option<String>,
}

#[derive(Serialize)]
struct ToldComment<'w> {
    author: Option<&'w str>,
    text: &'w str,
}

#[derive(Serialize)]
struct ToldUnread {
    footnotes: usize,
    headers: usize,
    outside: usize,
    formatting: usize,
}

impl<'w> Told<'w> {
    fn of(word: &'w Word) -> Told<'w> {
        let Unread {
            notes,
            headers,
            outside,
            looks,
        } = word.unread;
        Told {
            spans: word.spans().into_iter().map(ToldSpan::of).collect(),
            comments: word.comments.iter().map(ToldComment::of).collect(),
            unread: ToldUnread {
                footnotes: notes,
                headers,
                outside,
                formatting: looks,
            },
        }
    }
}

impl ToldSpan {
    fn of(span: Span) -> ToldSpan {
        let said = |hand: &Hand| {
            let own = |word: &Option<_>| word.as_deref().map(str::to_owned);
            (own(&hand.author), own(&hand.date))
        };
        let (kind, (author, date)) = match &span.kind {
            Kind::Kept => ("kept", (None, None)),
            Kind::Inserted(hand) => ("inserted", said(hand)),
            Kind::Deleted(hand) => ("deleted", said(hand)),
            Kind::Passing { inserted, .. } => ("passing", said(inserted)),
        };
        let struck = match &span.kind {
            Kind::Passing { deleted, .. } => {
                let (author, date) = said(deleted);
                Some(Striker { author, date })
            }
            _ => None,
        };
        ToldSpan {
            text: span.text,
            kind,
            author,
            date,
            struck,
            moved: span.moved,
        }
    }
}

impl<'w> ToldComment<'w> {
    fn of(comment: &'w Comment) -> ToldComment<'w> {
        ToldComment {
            author: comment.author.as_deref(),
            text: &comment.text,
        }
    }
}

/// Paragraph by paragraph, with the names of who changed what between marks like those of `diff`.
fn print(word: &Word, out: &mut Output) -> Result<(), Failure> {
    for paragraph in &word.paragraphs {
        let line = line(paragraph, out.words());
        out.prose(&line)?;
    }
    for comment in &word.comments {
        let author = name(comment.author.as_deref(), out.words());
        let told = Message::new("documents-comment").with("author", author);
        let told = out.words().say(&told.with("text", comment.text.as_str()));
        out.prose(&Line::new().add(told, Label::Plain))?;
    }
    for left in unread(&word.unread) {
        out.say(&left)?;
    }
    Ok(())
}

/// What of a file was not read, each kind with how many there are.
pub fn unread(unread: &Unread) -> impl Iterator<Item = Message> {
    let Unread {
        notes,
        headers,
        outside,
        looks,
    } = *unread;
    [
        ("documents-unread-notes", notes),
        ("documents-unread-headers", headers),
        ("documents-unread-outside", outside),
        ("back-looks", looks),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(id, count)| Message::new(id).with("count", count))
}

fn line(paragraph: &Paragraph, words: &Catalogue) -> Line {
    let mut line = Line::new();
    for span in &paragraph.spans {
        let by = |hand: &Hand| name(hand.author.as_deref(), words);
        // A mark at the end of a line would stand alone on the next one.
        let text = match span.text.strip_suffix('\n') {
            Some(text) if span.kind != Kind::Kept => format!("{text}¶"),
            _ => span.text.clone(),
        };
        let (text, label) = match &span.kind {
            Kind::Kept => (text, Label::Plain),
            Kind::Inserted(hand) => (format!("{{+{}: {text}+}}", by(hand)), Label::Inserted(None)),
            Kind::Deleted(hand) => (format!("[-{}: {text}-]", by(hand)), Label::Deleted(None)),
            Kind::Passing { inserted, deleted } => (
                format!("{{+{}:[-{}: {text}-]+}}", by(inserted), by(deleted)),
                Label::Passing(None, None),
            ),
        };
        line.push(&text, label);
    }
    line
}

fn name(author: Option<&str>, words: &Catalogue) -> String {
    let unknown = || words.word("documents-no-author");
    author.map_or_else(unknown, str::to_owned)
}
