//! Proposed words for people: every insertion and deletion in its party's colour, after its letter and the
//! number of its amendment; without colours between `{+W D.3:` `+}` and `[-E D.5:` `-]`.

use crate::dialogue::{Alternative, Amendment, Around, Mark, MarkKind, Overlay, Piece, Run};
use crate::i18n::Message;
use crate::plan::{RowChange, Voice};
use crate::shell::cli::verbs::marks::letter;
use crate::shell::writer::{Label, Line, Output, Paint};
use crate::text::{RunKind, diff_text};
use std::io;

/// Adds a text with all that is proposed for it to a line.
pub fn overlay(line: &mut Line, overlay: &Overlay, around: Around<'_>, paint: Paint) {
    let mut last: &[Mark] = &[];
    for piece in &overlay.pieces {
        match piece {
            Piece::Run(found) => {
                run(line, found, last, around, paint);
                last = &found.marks;
            }
            Piece::Alternatives { current, options } => {
                alternatives(line, current, options, around, paint);
                last = &[];
            }
        }
    }
}

/// The text as it stands in brackets, then each of the others. Spaces at their ends stand outside.
fn alternatives(
    line: &mut Line,
    current: &str,
    options: &[Alternative],
    around: Around<'_>,
    paint: Paint,
) {
    let mut texts = vec![current.to_owned()];
    texts.extend(options.iter().map(|option| plain(&option.runs)));
    if texts.iter().any(|text| text.starts_with(' ')) {
        line.push(" ", Label::Plain);
    }
    let mut space = "";
    if !current.is_empty() {
        line.push(&format!("[{}]", current.trim_matches(' ')), Label::Plain);
        space = " ";
    }
    for (at, option) in options.iter().enumerate() {
        let name = Message::new("cli-alternative").with("number", at + 1);
        let name = around.words.say(&name);
        line.push(&format!("{space}[{name}: "), Label::Strong);
        space = " ";
        if option.holds() {
            held(line, option, around);
            continue;
        }
        let runs = trimmed(&option.runs);
        let before = std::iter::once(<&[Mark]>::default())
            .chain(runs.iter().map(|run| run.marks.as_slice()));
        for (shown, last) in runs.iter().zip(before) {
            run(line, shown, last, around, paint);
        }
        line.push("]", Label::Strong);
    }
    if texts.iter().any(|text| text.ends_with(' ')) {
        line.push(" ", Label::Plain);
    }
}

/// An option of amendments that change nothing here: whose it is, and what it means.
fn held(line: &mut Line, option: &Alternative, around: Around<'_>) {
    for id in &option.amendments {
        let mark = Mark {
            amendment: id.clone(),
            kind: MarkKind::Inserted,
        };
        let found = Found::of(&mark, around);
        line.push(&format!("{} ", found.name), Label::Of(found.voice));
    }
    let text = plain(&option.runs);
    let gap = if text.trim().is_empty() { "" } else { " – " };
    let held = around.words.say(&option.held());
    line.push(&format!("{}{gap}{held}", text.trim()), Label::Plain);
    line.push("]", Label::Strong);
}

fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Without the spaces at both ends.
fn trimmed(runs: &[Run]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start_matches(' ').to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// One run. Its amendments are named where they begin: not again where the run before was theirs as well.
fn run(line: &mut Line, run: &Run, last: &[Mark], around: Around<'_>, paint: Paint) {
    let marked: Vec<Found> = run
        .marks
        .iter()
        .map(|mark| Found::of(mark, around))
        .collect();
    if paint == Paint::Marks {
        for amendment in &marked {
            line.push(&amendment.open(), Label::Plain);
        }
        line.push(&run.text, Label::Plain);
        for amendment in marked.iter().rev() {
            line.push(amendment.close(), Label::Plain);
        }
        return;
    }
    for (amendment, mark) in marked.iter().zip(&run.marks) {
        if !last.iter().any(|old| old.amendment == mark.amendment) {
            line.push(&format!("{} ", amendment.name), Label::Of(amendment.voice));
        }
    }
    line.push(&run.text, label(&marked));
}

/// Whose mark it is.
struct Found {
    kind: MarkKind,
    voice: Option<Voice>,
    name: String,
}

impl Found {
    fn of(mark: &Mark, around: Around<'_>) -> Found {
        let amendment = around.dialogue.amendments.get(&mark.amendment);
        let voice = amendment.and_then(|one| one.sponsor()).map(|by| by.voice);
        let letter = letter(voice);
        // An id is too long to stand in a sentence.
        let name = match amendment.and_then(Amendment::numbered) {
            Some(number) => format!("{letter} {number}"),
            None => letter.to_string(),
        };
        Found {
            kind: mark.kind,
            voice,
            name,
        }
    }

    fn open(&self) -> String {
        match self.kind {
            MarkKind::Inserted => format!("{{+{}:", self.name),
            MarkKind::Deleted => format!("[-{}:", self.name),
        }
    }

    fn close(&self) -> &'static str {
        match self.kind {
            MarkKind::Inserted => "+}",
            MarkKind::Deleted => "-]",
        }
    }
}

fn label(marks: &[Found]) -> Label {
    let last = |kind| {
        marks
            .iter()
            .rev()
            .find(|one| one.kind == kind)
            .map(|one| one.voice)
    };
    match (last(MarkKind::Inserted), last(MarkKind::Deleted)) {
        (None, None) => Label::Plain,
        (Some(by), None) => Label::Inserted(by),
        (None, Some(by)) => Label::Deleted(by),
        (Some(by), Some(struck)) => Label::Passing(by, struck),
    }
}

/// A cell of a row before and after, in a line of its own.
///
/// # Errors
/// When the answer cannot be written.
pub fn cell(change: &RowChange, voice: Option<Voice>, out: &mut Output) -> io::Result<()> {
    let paint = out.paint();
    let mut line = Line::new().lead("", 2, Label::Plain);
    if let Some(column) = &change.column {
        line.push(&format!("{} · {column} ", change.row), Label::Plain);
    }
    let marked = |line: &mut Line, text: &str, (open, close): (&str, &str), label: Label| {
        if paint == Paint::Marks {
            let text = format!("{open}{}:{text}{close}", letter(voice));
            line.push(&text, Label::Plain);
        } else {
            line.push(text, label);
        }
    };
    if let Some(before) = &change.before {
        marked(&mut line, before, ("[-", "-]"), Label::Deleted(voice));
    }
    if change.before.is_some() && change.after.is_some() {
        line.push(" → ", Label::Plain);
    }
    if let Some(after) = &change.after {
        marked(&mut line, after, ("{+", "+}"), Label::Inserted(voice));
    }
    out.prose(&line)
}

/// Adds one text tracked against another, all of it one voice's doing.
pub fn change(line: &mut Line, before: &str, after: &str, voice: Option<Voice>, paint: Paint) {
    let letter = letter(voice);
    for run in diff_text(before, after) {
        let (open, close, label) = match run.kind {
            RunKind::Kept => ("", "", Label::Plain),
            RunKind::Inserted => ("{+", "+}", Label::Inserted(voice)),
            RunKind::Deleted => ("[-", "-]", Label::Deleted(voice)),
        };
        if run.kind == RunKind::Kept {
            line.push(run.text, Label::Plain);
        } else if paint == Paint::Marks {
            line.push(&format!("{open}{letter}:{}{close}", run.text), Label::Plain);
        } else {
            line.push(&letter.to_string(), Label::Of(voice));
            line.push(run.text, label);
        }
    }
}
