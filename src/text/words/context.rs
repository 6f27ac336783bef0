//! A place of a text with the words around it.

use super::words;
use std::ops::Range;

/// A place with the words around it, in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// What stands before it, with a sign where more does.
    pub before: String,
    /// What stands there.
    pub found: String,
    /// What follows, likewise.
    pub after: String,
}

/// These bytes of a text with so many words before them and behind, but not beyond their paragraph.
pub fn context(text: &str, range: Range<usize>, most: usize) -> Option<Context> {
    let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
    let before = before.rsplit("\n\n").next().unwrap_or_default();
    let after = after.split("\n\n").next().unwrap_or_default();
    let one_line = |text: &str| text.replace('\n', " ");
    // A word and the space beside it are two.
    let all: Vec<&str> = words(before).collect();
    let left: String = all
        .iter()
        .skip(all.len().saturating_sub(2 * most))
        .copied()
        .collect();
    let right: String = words(after).take(2 * most).collect();
    let more = |cut: bool| if cut { "…" } else { "" };
    Some(Context {
        before: one_line(&format!("{}{left}", more(left.len() < before.len()))),
        found: one_line(text.get(range)?),
        after: one_line(&format!("{right}{}", more(right.len() < after.len()))),
    })
}
