//! What of a row of elements is replaced by what of another.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::hash::Hash;
use std::ops::Range;

/// What of one list is replaced by what of the other, in order, around the longest row of elements they share.
pub fn changes<T: Hash + Ord>(before: &[T], after: &[T]) -> Vec<(Range<usize>, Range<usize>)> {
    let alike = |(old, new): &(&T, &T)| old == new;
    let head = before.iter().zip(after).take_while(alike).count();
    let (before, after) = (
        before.get(head..).unwrap_or_default(),
        after.get(head..).unwrap_or_default(),
    );
    let ends = before.iter().rev().zip(after.iter().rev());
    let tail = ends.take_while(alike).count();
    let (rows, columns) = (before.len() - tail, after.len() - tail);
    let (before, after) = (
        before.get(..rows).unwrap_or_default(),
        after.get(..columns).unwrap_or_default(),
    );
    changed(before, after)
        .into_iter()
        .map(|(gone, come)| {
            let at = |range: Range<usize>| range.start + head..range.end + head;
            (at(gone), at(come))
        })
        .collect()
}

/// The same of lists that begin and end otherwise.
fn changed<T: Hash + Ord>(before: &[T], after: &[T]) -> Vec<(Range<usize>, Range<usize>)> {
    let (rows, columns) = (before.len(), after.len());
    if rows == 0 && columns == 0 {
        return Vec::new();
    }
    // Such lists are short; one that is not is taken as changed as a whole.
    const MOST: usize = 1 << 20;
    if rows.saturating_mul(columns) > MOST {
        return vec![(0..rows, 0..columns)];
    }
    let ops = capture_diff_slices(Algorithm::Myers, before, after);
    let mut changed: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for op in ops.iter().filter(|op| op.tag() != DiffTag::Equal) {
        match changed.last_mut() {
            Some((gone, come))
                if gone.end == op.old_range().start && come.end == op.new_range().start =>
            {
                gone.end = op.old_range().end;
                come.end = op.new_range().end;
            }
            _ => changed.push((op.old_range(), op.new_range())),
        }
    }
    changed
}
