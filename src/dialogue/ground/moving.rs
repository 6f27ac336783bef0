//! Words that an amendment does not strike but puts elsewhere: what others change in them is not lost on the way.

use crate::text::amending::{Edit, Kind};
use crate::text::{Class, Vocabulary, Word, carried, diff};
use std::collections::BTreeSet;

/// The words of a text, and the unit each of its tokens belongs to.
type Tokens<'a> = (&'a [Word], &'a [usize]);

/// The units of a text that stand elsewhere in another one, with their places there, in its order.
pub(super) fn moved(
    vocabulary: &Vocabulary,
    (old, owners): Tokens<'_>,
    (new, others): Tokens<'_>,
) -> Vec<(usize, usize)> {
    let runs = diff(vocabulary, old, new);
    let mut pairs = Vec::new();
    for block in carried(vocabulary, &runs, old, new) {
        for (from, to) in (block.old..block.old + block.len).zip(block.new..) {
            let solid = old.get(from).map(|word| vocabulary.class(*word)) != Some(Class::Space);
            if let (true, Some(one), Some(other)) = (solid, owners.get(from), others.get(to)) {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

/// Words that come back elsewhere are not struck as they stand: they are put there as they stood, so that whoever
/// changes them excludes it.
pub(super) fn hold_to(edits: &mut [Edit], moved: &BTreeSet<usize>) {
    let strikes = |edit: &&mut Edit| matches!(edit.kind, Kind::Strike | Kind::Paragraph);
    for edit in edits.iter_mut().filter(strikes) {
        if edit.struck.iter().any(|id| moved.contains(id)) {
            edit.kind = Kind::Replace;
        }
    }
}
