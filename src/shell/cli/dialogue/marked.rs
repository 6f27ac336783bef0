//! Proposed words for people, tracked against those that stand: in the colour of their party and after its letter.

use crate::plan::Voice;
use crate::shell::cli::marks::letter;
use crate::shell::writer::{Label, Line, Paint};
use crate::text::{RunKind, diff_text};

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
