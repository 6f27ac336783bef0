//! Whether two edits exclude each other. This depends on the two and on the words they were drafted on, never on
//! what else was adopted meanwhile.

use super::draft::{Edit, Kind};
use super::fabric::Fabric;
use super::standing::rank;
use crate::text::Vocabulary;
use std::collections::BTreeSet;

/// Whether only one of two edits can be made, whichever comes first.
pub(super) fn clash(vocabulary: &Vocabulary, fabric: &Fabric, one: &Edit, two: &Edit) -> bool {
    use Kind::{Paragraph, Respace};
    match (one.kind, two.kind) {
        (Respace, _) | (_, Respace) | (Paragraph, Paragraph) => false,
        // Both can be made: first what is done in a paragraph, then the paragraph is struck.
        (Paragraph, _) => takes_all(vocabulary, fabric, one, two),
        (_, Paragraph) => takes_all(vocabulary, fabric, two, one),
        (a, b) if a.puts_in() && b.puts_in() => beside(fabric, one, two),
        (a, _) if a.puts_in() => {
            swallowed(fabric, one, two) && !takes_in(vocabulary, fabric, two, a)
        }
        (_, b) if b.puts_in() => {
            swallowed(fabric, two, one) && !takes_in(vocabulary, fabric, one, b)
        }
        _ => {
            let struck: BTreeSet<&usize> = one.struck.iter().collect();
            let shares = two.struck.iter().any(|id| struck.contains(id));
            shares && (one.struck != two.struck || !same_words(one, two))
        }
    }
}

/// Whether two edits do the same to the same words.
pub(super) fn same(fabric: &Fabric, one: &Edit, two: &Edit) -> bool {
    let place = one.struck == two.struck && same_words(one, two);
    let gap = || !free(fabric, one).is_disjoint(&free(fabric, two));
    place && (!one.kind.puts_in() || rank(one.kind) == rank(two.kind) && gap())
}

fn same_words(one: &Edit, two: &Edit) -> bool {
    let words = |edit: &Edit| edit.put.iter().map(|unit| unit.word).collect::<Vec<_>>();
    words(one) == words(two)
}

/// Whether words of a paragraph are struck with what is put in between them.
fn takes_in(vocabulary: &Vocabulary, fabric: &Fabric, strike: &Edit, put: Kind) -> bool {
    matches!(put, Kind::Words | Kind::Sentences) && fabric.takes_in(vocabulary, strike)
}

/// Whether an edit is gone once a paragraph, or words of one, are struck as they stand.
pub(super) fn goes_with(
    vocabulary: &Vocabulary,
    fabric: &Fabric,
    paragraph: &Edit,
    edit: &Edit,
) -> bool {
    if paragraph.kind == Kind::Strike {
        return edit.kind.puts_in()
            && swallowed(fabric, edit, paragraph)
            && takes_in(vocabulary, fabric, paragraph, edit.kind);
    }
    let Some(span) = fabric.paragraph(vocabulary, paragraph) else {
        return false;
    };
    match edit.kind {
        Kind::Before | Kind::After => false,
        Kind::Words | Kind::Sentences => {
            let within = |place: &usize| *place >= *span.start() && *place <= *span.end() + 1;
            free(fabric, edit).iter().all(within)
        }
        _ => {
            let mut struck = edit.struck.iter();
            struck.any(|id| span.contains(&fabric.place(*id)))
        }
    }
}

/// Whether all words of a paragraph would be struck in one piece, or some of them with words outside of it.
fn takes_all(vocabulary: &Vocabulary, fabric: &Fabric, paragraph: &Edit, other: &Edit) -> bool {
    let words = fabric.words_of(vocabulary, paragraph);
    let span = fabric.span(&other.struck).filter(|_| !other.kind.puts_in());
    let paragraph = fabric.span(&paragraph.struck);
    let (Some(span), Some(own)) = (span, paragraph) else {
        return false;
    };
    let meets = span.start() <= own.end() && own.start() <= span.end();
    let beyond = span.start() < own.start() || own.end() < span.end();
    (meets && beyond) || words.iter().all(|id| span.contains(&fabric.place(*id)))
}

/// Different words put in at one place.
fn beside(fabric: &Fabric, one: &Edit, two: &Edit) -> bool {
    let words = one.kind == Kind::Words || two.kind == Kind::Words;
    words
        && rank(one.kind) == rank(two.kind)
        && !same_words(one, two)
        && !free(fabric, one).is_disjoint(&free(fabric, two))
}

/// Whether the place where words would be put in lies within words that would be struck.
fn swallowed(fabric: &Fabric, put: &Edit, struck: &Edit) -> bool {
    let Some(span) = fabric.span(&struck.struck) else {
        return false;
    };
    let within = |place: &usize| *place > *span.start() && *place <= *span.end();
    free(fabric, put).iter().all(within)
}

/// The places where words that are put in can stand.
fn free(fabric: &Fabric, edit: &Edit) -> BTreeSet<usize> {
    let gap = fabric.gap(edit);
    let free = gap.clone().filter(|place| fabric.is_free(*place, edit));
    free.chain([*gap.end()]).collect()
}
