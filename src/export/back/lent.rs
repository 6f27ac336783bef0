//! Signs of items that lines took over from the line before them. What a deletion ends in LibreOffice shows, and writes, with
//! the looks of what it begins in: text behind an item that was struck becomes an item, an item behind text that was struck
//! becomes none. Nobody meant that; so such a line has the sign again that it was sent with, where all else in it is as it was.

use super::lines::{Fate, Line};
use super::roll::{Claim, Roll};
use crate::export::docx::SIGN;
use crate::export::docx::read::Hand;
use crate::plan::Field;
use rustc_hash::FxHashMap;

/// The lines that came, with the signs that are their own. `own` are those of the document as it was sent.
pub fn given_back(roll: &Roll<'_>, own: &[Line], mut came: Vec<Line>) -> Vec<Line> {
    let mut sent: FxHashMap<(usize, Field), Vec<String>> = FxHashMap::default();
    for line in own {
        if let Some(field) = field(roll, line) {
            sent.entry(field).or_default().push(roll.before(line));
        }
    }
    // Who struck the end of the line before, and whether words are left there, to which the line is joined then.
    let (mut end, mut is_joined): (Option<Hand>, bool) = (None, false);
    for line in &mut came {
        if let Some(hand) = &end
            && let Some(sent) = field(roll, line).and_then(|field| sent.get(&field))
        {
            match was_item(sent, &roll.before(line)) {
                Some(false) => take(line),
                Some(true) => {
                    let sign = Fate {
                        inserted: None,
                        deleted: is_joined.then(|| hand.clone()),
                    };
                    line.pieces.insert(0, (SIGN.to_owned(), sign));
                }
                None => {}
            }
        }
        let is_left = line.pieces.iter().any(|(_, fate)| fate.deleted.is_none());
        end.clone_from(&line.mark.deleted);
        is_joined = end.is_some() && (is_joined || is_left);
    }
    came
}

/// The field of a clause that a line names.
fn field(roll: &Roll<'_>, line: &Line) -> Option<(usize, Field)> {
    line.places.iter().find_map(|name| match roll.claim(name)? {
        Claim::Field(row, field) => Some((row, field)),
        _ => None,
    })
}

/// Whether the line that says this was an item when it was sent, where it is otherwise now.
fn was_item(sent: &[String], said: &str) -> Option<bool> {
    if sent.iter().any(|line| line == said) {
        return None;
    }
    let (words, _) = parts(said);
    let mut known = sent.iter().map(|line| parts(line));
    known.find(|(own, _)| *own == words).map(|(_, was)| was)
}

/// A line without its sign, and whether it has one.
fn parts(line: &str) -> (&str, bool) {
    match line.strip_prefix(SIGN) {
        Some(words) => (words, true),
        None => (line, false),
    }
}

/// Takes the sign out, whatever became of it.
fn take(line: &mut Line) {
    let sign = line
        .pieces
        .iter_mut()
        .find(|(text, _)| text.starts_with(SIGN));
    if let Some((text, _)) = sign {
        text.drain(..SIGN.len());
    }
    line.pieces.retain(|(text, _)| !text.is_empty());
}
