//! Which rows of two texts stand in one row of the screen. Paragraphs that are the same on both sides stand beside each
//! other; what stands between two such pairs is taken in its order.

use crate::app::model::beside::{Line, Side};
use crate::app::prose::{GlyphKind, Prose};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::ops::Range;

/// The paragraphs of a text: the rows between blank ones.
fn paragraphs(prose: &Prose) -> Vec<Range<usize>> {
    let blank = |row: usize| {
        let mut glyphs = prose.glyphs(row).iter();
        glyphs.all(|glyph| matches!(glyph.kind, GlyphKind::Break | GlyphKind::Space))
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for row in (0..prose.rows().len()).filter(|row| !blank(*row)) {
        match found.last_mut() {
            Some(last) if last.end == row => last.end = row + 1,
            _ => found.push(row..row + 1),
        }
    }
    found
}

/// What a paragraph says.
fn words(prose: &Prose, rows: &Range<usize>) -> String {
    let glyphs = rows.clone().flat_map(|row| prose.glyphs(row));
    let words = glyphs.filter(|glyph| !glyph.kind.is_beside_the_text());
    words
        .map(|glyph| prose.shape(glyph).into_string())
        .collect()
}

/// The rows of two texts beside each other, with a blank row between paragraphs.
pub(super) fn beside([left, right]: &[Side; 2]) -> Vec<Line> {
    let (one, two) = (paragraphs(&left.prose), paragraphs(&right.prose));
    let said = |prose: &Prose, of: &[Range<usize>]| -> Vec<String> {
        of.iter().map(|rows| words(prose, rows)).collect()
    };
    let (before, after) = (said(&left.prose, &one), said(&right.prose, &two));
    let mut lines = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let (tag, old, new) = op.as_tag_tuple();
        let count = match tag {
            DiffTag::Delete => old.len(),
            DiffTag::Insert => new.len(),
            DiffTag::Equal | DiffTag::Replace => old.len().max(new.len()),
        };
        for at in 0..count {
            let place = |range: &Range<usize>| range.clone().nth(at);
            let pair = [
                place(&old).and_then(|at| one.get(at)),
                place(&new).and_then(|at| two.get(at)),
            ];
            paragraph(&mut lines, pair);
        }
    }
    lines
}

fn paragraph(lines: &mut Vec<Line>, pair: [Option<&Range<usize>>; 2]) {
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    let longest = pair.iter().flatten().map(|rows| rows.len()).max();
    for at in 0..longest.unwrap_or(0) {
        lines.push(Line {
            rows: pair.map(|rows| rows.and_then(|rows| rows.clone().nth(at))),
            begins: at == 0,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Width;
    use proptest::prelude::*;

    fn side(text: &str, columns: usize) -> Side {
        Side {
            prose: Prose::plain(text, columns, &Width::GUESSED),
            ..Side::default()
        }
    }

    #[test]
    fn the_same_paragraph_stands_beside_itself() {
        let sides = [side("one\n\ntwo", 20), side("one\n\nnew\n\ntwo", 20)];
        let rows: Vec<[Option<usize>; 2]> = beside(&sides).iter().map(|line| line.rows).collect();
        assert_eq!(
            rows,
            [
                [Some(0), Some(0)],
                [None, None],
                [None, Some(2)],
                [None, None],
                [Some(2), Some(4)],
            ]
        );
    }

    proptest! {
        #[test]
        fn no_row_with_words_is_lost_or_comes_out_of_order(
            left in "([abc ]{0,12}\n?\n?){0,6}",
            right in "([abc ]{0,12}\n?\n?){0,6}",
            columns in 1usize..20,
        ) {
            let sides = [side(&left, columns), side(&right, columns)];
            let lines = beside(&sides);
            for (at, side) in sides.iter().enumerate() {
                let shown: Vec<usize> = lines.iter().filter_map(|line| line.rows[at]).collect();
                let all: Vec<usize> = paragraphs(&side.prose).into_iter().flatten().collect();
                prop_assert_eq!(shown, all);
            }
        }
    }
}
