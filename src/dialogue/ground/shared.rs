//! Sentences that several amendments of one text would put in, or send elsewhere. They stand where the first of these by
//! number would put them, whichever is adopted first: else that one would decide where they stand beside those of others.
//!
//! Here is only told which amendments may have such a sentence in common, by the text between its marks; whether it is the
//! same one in the same place is asked of their edits.

use super::course::Course;
use super::turn::Turn;
use crate::dialogue::{Amendment, AmendmentId};
use crate::text::amending::{Edit, Kind};
use std::collections::{BTreeSet, HashMap};

/// An amendment, and what it proposes.
pub(super) type Worded<'d> = (&'d Amendment, String);

/// Those of some amendments, each with the wordings it may come to, that may put in what another one of them puts in as
/// well.
pub(super) fn sharing<'d>(
    all: Vec<Worded<'d>>,
    original: impl Fn(&'d Amendment) -> Option<&'d str>,
) -> Vec<Worded<'d>> {
    let mut first: HashMap<Vec<&str>, &AmendmentId> = HashMap::new();
    let mut shared: BTreeSet<&AmendmentId> = BTreeSet::new();
    for (one, wording) in &all {
        for piece in brought(original(one).unwrap_or_default(), wording) {
            let known = *first.entry(piece).or_insert(&one.id);
            if known != &one.id {
                shared.extend([known, &one.id]);
            }
        }
    }
    let mut found = all.clone();
    found.retain(|(one, _)| shared.contains(&one.id));
    found
}

/// The pieces of a text, each as its words, that another one has not, or has elsewhere.
fn brought<'t>(old: &'t str, new: &'t str) -> Vec<Vec<&'t str>> {
    let (old, new) = changed(old, new);
    let mut left: HashMap<Vec<&str>, usize> = HashMap::new();
    for piece in pieces(new) {
        *left.entry(piece).or_default() += 1;
    }
    let mut stays = pieces(old);
    stays.retain(|piece| match left.get_mut(piece) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    });
    // What is left over came; what is in both stands elsewhere where the order of both differs.
    let mut stays = stays.into_iter();
    let mut found = pieces(new);
    found.reverse();
    let came: Vec<bool> = found
        .iter()
        .map(|piece| match left.get_mut(piece) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        })
        .collect();
    let each = found.into_iter().zip(came).rev();
    each.filter(|(piece, came)| *came || stays.next().as_ref() != Some(piece))
        .map(|(piece, _)| piece)
        .collect()
}

/// What stands between the marks of a text.
fn pieces(text: &str) -> Vec<Vec<&str>> {
    let pieces = text.split(is_mark).map(|piece| piece.split_whitespace());
    let pieces = pieces.map(|words| words.collect::<Vec<_>>());
    pieces.filter(|words| !words.is_empty()).collect()
}

fn is_mark(letter: char) -> bool {
    letter == '\n' || !letter.is_alphanumeric() && !letter.is_whitespace()
}

/// Two texts without the pieces in which both begin and end.
fn changed<'t>(old: &'t str, new: &'t str) -> (&'t str, &'t str) {
    let begins = old.chars().zip(new.chars());
    let same = begins.take_while(|(one, other)| one == other);
    let head: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
    let head = old.get(..head).unwrap_or_default();
    let head = head.rfind(is_mark).unwrap_or_default();
    let (old, new) = (rest(old, head), rest(new, head));
    let ends = old.chars().rev().zip(new.chars().rev());
    let same = ends.take_while(|(one, other)| one == other);
    let tail: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
    let end = rest(old, old.len() - tail);
    let tail = end.find(is_mark).map_or(0, |at| end.len() - at);
    let before = |text: &'t str| text.get(..text.len() - tail).unwrap_or_default();
    (before(old), before(new))
}

fn rest(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

impl Course<'_> {
    /// Notes what an amendment would put in, as one of several that may propose the same.
    pub(super) fn share(&mut self, wording: usize, proposed: &str, turn: &Turn) {
        let mut edits = self.edits(wording, proposed);
        edits.retain(|edit| edit.kind.puts_in() || edit.kind == Kind::Move);
        self.shared
            .extend(edits.into_iter().map(|edit| (edit, turn.clone())));
    }

    /// Whose turn an edit has: that of the first by number who would make it.
    pub(super) fn turn<'c>(&'c self, edit: &Edit, own: Option<&'c Turn>) -> Option<&'c Turn> {
        let ground = self.ground();
        let same = self.shared.iter().filter(|(one, _)| ground.same(one, edit));
        own.map(|own| same.map(|(_, turn)| turn).fold(own, std::cmp::min))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_or_goes_elsewhere_is_found() {
        let said = |old, new| {
            let found = brought(old, new);
            found
                .iter()
                .map(|words| words.join(" "))
                .collect::<Vec<_>>()
        };
        let base = "The fund pays. The end.";
        for (new, expected) in [
            (base, vec![]),
            ("The fund pays.", vec![]),
            ("The fund pays. It  reports. The end.", vec!["It reports"]),
            ("The fund pays. The end. The end.", vec!["The end"]),
            ("The new fund pays. The end.", vec!["The new fund pays"]),
            ("The fund pays. The end.\n\nIt is.", vec!["It is"]),
            ("The end. The fund pays.", vec!["The end", "The fund pays"]),
            ("A. The fund pays. B. The end.", vec!["A", "B"]),
        ] {
            assert_eq!(said(base, new), expected, "{new}");
        }
        assert_eq!(said("", "One."), ["One"]);
        assert_eq!(said("一。二。", "一。三。二。"), ["三"]);
    }
}
