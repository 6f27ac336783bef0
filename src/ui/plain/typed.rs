//! What is heard of a text while it is typed: the letters themselves, what is taken away, and what stands at the cursor.

use super::Line;
use super::teller::Teller;
use super::telling::{Heard, Typing};
use crate::i18n::Message;
use crate::text::{clusters, cursor};

/// What is heard when a text begins to be typed.
pub fn arrives(typing: &Typing, teller: &Teller<'_>) -> Vec<Heard> {
    let mut lines = typing.whole();
    if typing.text.is_empty() {
        lines.push(teller.word("plain-empty"));
    }
    lines.into_iter().map(Heard::Line).collect()
}

/// What is heard of a text that goes on being typed.
pub fn since(old: &Typing, new: &Typing, teller: &Teller<'_>) -> Vec<Heard> {
    match old.text == new.text {
        true => moved(old, new, teller),
        false => changed(old, new, teller),
    }
}

/// Where the cursor came to.
fn moved(old: &Typing, new: &Typing, teller: &Teller<'_>) -> Vec<Heard> {
    if old.selection != new.selection
        && let Some(range) = new.selection.clone()
    {
        let text = new.shown(new.text.get(range).unwrap_or_default());
        let message = Message::new("plain-selected-text").with("text", text.as_str());
        return vec![Heard::Line(teller.say(&message))];
    }
    if old.cursor == new.cursor {
        return Vec::new();
    }
    let (was, row) = (new.row_at(old.cursor), new.row_at(new.cursor));
    if was != row {
        return vec![Heard::Line(piece(new, row, teller))];
    }
    let one = cursor::next(&new.text, old.cursor.min(new.cursor)) == old.cursor.max(new.cursor);
    let end = match one {
        true => cursor::next(&new.text, new.cursor),
        false => cursor::word_at(&new.text, new.cursor).end,
    };
    if new.cursor >= row.end {
        return vec![Heard::Line(teller.word("plain-line-end"))];
    }
    vec![Heard::Line(piece(
        new,
        new.cursor..end.min(row.end),
        teller,
    ))]
}

/// A piece of the text; what nobody would hear is named.
fn piece(typing: &Typing, range: std::ops::Range<usize>, teller: &Teller<'_>) -> Line {
    let text = typing.text.get(range).unwrap_or_default();
    match text {
        "" => teller.word("plain-empty-line"),
        text if text.trim().is_empty() => teller.word("plain-space"),
        text => typing.shown(text),
    }
}

/// What was typed, or taken away.
fn changed(old: &Typing, new: &Typing, teller: &Teller<'_>) -> Vec<Heard> {
    let [before, after] = [&old.text, &new.text].map(|text| clusters(text).collect::<Vec<_>>());
    let alike = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let start = before.iter().zip(&after).take_while(alike).count();
    let (before, after) = (before.get(start..), after.get(start..));
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let ends = before.iter().rev().zip(after.iter().rev());
    let end = ends.take_while(alike).count();
    let gone = before
        .get(..before.len() - end)
        .unwrap_or_default()
        .concat();
    let came = after.get(..after.len() - end).unwrap_or_default().concat();
    if gone.is_empty() && !came.contains('\n') {
        return vec![Heard::Typed(new.shown(&came))];
    }
    let mut heard = Vec::new();
    if !gone.is_empty() {
        let gone = match gone.trim().is_empty() {
            true => teller.word("plain-space"),
            false => old.shown(&gone),
        };
        let message = Message::new("plain-deleted").with("text", gone.as_str());
        heard.push(Heard::Line(teller.say(&message)));
    }
    if came.trim().is_empty() && !came.is_empty() {
        heard.push(Heard::Line(teller.word("plain-new-line")));
    } else if !came.is_empty() {
        let rows = came.split('\n').filter(|row| !row.is_empty());
        heard.extend(rows.map(|row| Heard::Line(new.shown(row))));
    }
    heard
}
