//! The places where one wording differs from another, as a reader counts them, and the wording with only some of them.

use super::{RunKind, diff_text};
use std::ops::Range;

/// A place where words give way to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// What is struck: bytes of the old text. Empty where words are only put in.
    pub range: Range<usize>,
    /// What is put there.
    pub put: String,
}

/// The places where the old text gives way to the new one, in order. Between two of them stands at least one word that
/// both have; what only a space or a mark parts is one place.
///
/// ```
/// use plenary::text::{strokes, with_strokes};
///
/// let (old, new) = ("The fund pays half of the cost.", "The mutual fund pays all of the cost.");
/// let strokes = strokes(old, new);
/// assert_eq!(strokes.len(), 2);
/// assert_eq!(with_strokes(old, strokes.iter()), new);
/// assert_eq!(with_strokes(old, &strokes[1..]), "The fund pays all of the cost.");
/// ```
pub fn strokes(old: &str, new: &str) -> Vec<Stroke> {
    let mut strokes: Vec<Stroke> = Vec::new();
    let mut at = 0;
    // Since the last stroke, what both have.
    let mut kept = String::new();
    let mut parted = true;
    for run in diff_text(old, new) {
        match run.kind {
            RunKind::Kept => {
                parted |= run.text.chars().any(char::is_alphanumeric);
                kept.push_str(run.text);
                at += run.text.len();
                continue;
            }
            _ if parted || strokes.is_empty() => strokes.push(Stroke {
                range: at..at,
                put: String::new(),
            }),
            _ => {
                if let Some(last) = strokes.last_mut() {
                    last.put.push_str(&kept);
                    last.range.end = at;
                }
            }
        }
        (kept, parted) = (String::new(), false);
        let Some(last) = strokes.last_mut() else {
            continue;
        };
        match run.kind {
            RunKind::Inserted => last.put.push_str(run.text),
            _ => {
                at += run.text.len();
                last.range.end = at;
            }
        }
    }
    strokes
}

/// The old text with these of its strokes, which stand in order.
pub fn with_strokes<'s>(old: &str, strokes: impl IntoIterator<Item = &'s Stroke>) -> String {
    let mut out = String::new();
    let mut done = 0;
    for stroke in strokes {
        out.push_str(old.get(done..stroke.range.start).unwrap_or_default());
        out.push_str(&stroke.put);
        done = stroke.range.end;
    }
    out.push_str(old.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Merge, merge};
    use proptest::prelude::*;

    #[test]
    fn what_only_a_space_parts_is_one_place() {
        let of = |old, new| strokes(old, new).len();
        assert_eq!(of("one two three", "one two three"), 0);
        assert_eq!(of("one two three", "uno due three"), 1);
        assert_eq!(of("one two three", "uno two tre"), 2);
        assert_eq!(of("", "one"), 1);
        assert_eq!(of("one, two.", "uno; due!"), 1);
    }

    proptest! {
        #[test]
        fn all_strokes_make_the_new_text_and_none_the_old(
            old in "(one |two |three |four |[.] ){0,12}",
            new in "(one |two |three |four |five |[.] ){0,12}",
            mask in any::<u16>(),
        ) {
            let all = strokes(&old, &new);
            prop_assert_eq!(with_strokes(&old, &all), new.clone());
            prop_assert_eq!(with_strokes(&old, []), old.clone());
            // Some and the others come to all of them, whichever is first.
            let chosen = |want: bool| {
                let all = all.iter().enumerate();
                let some = all.filter(move |(at, _)| (mask & (1 << (at % 16)) != 0) == want);
                with_strokes(&old, some.map(|(_, stroke)| stroke))
            };
            let (one, other) = (chosen(true), chosen(false));
            if let (Merge::Clean(there), Merge::Clean(back)) = (merge(&old, &one, &other), merge(&old, &other, &one)) {
                prop_assert_eq!(&there, &new);
                prop_assert_eq!(&back, &new);
            }
        }
    }
}
