//! Files as text, for what is said beside the values in them: comments, empty lines, spelling.

use super::Three;
use crate::text::{Merge, merge};

/// A file merged by word alone, where that is clean. What it says is for others to judge.
pub(super) fn by_word(three: Three<Option<&str>>) -> Option<String> {
    match merge(three.base?, three.ours?, three.theirs?) {
        Merge::Clean(text) => Some(text),
        Merge::Collision { .. } => None,
    }
}

/// A file that differs on both sides and is nothing but a file: whichever side changed it, nothing where both did.
pub(super) fn chosen<T: PartialEq + Clone>(three: Three<&T>) -> Option<T> {
    if three.ours == three.theirs || three.base == three.theirs {
        return Some(three.ours.clone());
    }
    (three.base == three.ours).then(|| three.theirs.clone())
}
