//! Signs of items that lines took over from the line before them. What a deletion ends in LibreOffice shows, and writes, with
//! the looks of what it begins in: text behind an item that was struck becomes an item, an item behind text that was struck
//! becomes none. Nobody meant that; so such a line has the sign again that it was sent with, where all else in it is as it was.

use super::lines::{Fate, Line};
use super::roll::Roll;
use crate::export::docx::SIGN;
use crate::export::docx::read::Hand;
use rustc_hash::FxHashMap;

/// The lines that came, with the signs that are their own. `own` are those of the document as it was sent.
pub fn given_back(roll: &Roll<'_>, own: &[Line], mut came: Vec<Line>) -> Vec<Line> {
    let names = own.iter().flat_map(|line| {
        let said = roll.before(line);
        line.places
            .iter()
            .map(move |name| (name.as_str(), said.clone()))
    });
    let sent: FxHashMap<&str, String> = names.collect();
    // Who struck the end of the line before, and whether words are left there, to which the line is joined then.
    let (mut end, mut is_joined): (Option<Hand>, bool) = (None, false);
    for line in &mut came {
        let known = line.places.iter().find_map(|name| sent.get(name.as_str()));
        if let (Some(hand), Some(sent)) = (&end, known) {
            let said = roll.before(line);
            let (words, is_item) = parts(&said);
            let (own, was_item) = parts(sent);
            match (is_item, was_item) {
                (true, false) if words == own => take(line),
                (false, true) if words == own => {
                    let sign = Fate {
                        inserted: None,
                        deleted: is_joined.then(|| hand.clone()),
                    };
                    line.pieces.insert(0, (SIGN.to_owned(), sign));
                }
                _ => {}
            }
        }
        let is_left = line.pieces.iter().any(|(_, fate)| fate.deleted.is_none());
        end.clone_from(&line.mark.deleted);
        is_joined = end.is_some() && (is_joined || is_left);
    }
    came
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
