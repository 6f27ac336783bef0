//! Spaces are no words: they belong to the words beside them, and where some went and the very same came, nothing changed.
//!
//! After undos and rejections two spaces of different writers can lie beside each other in the weave, one in each of the
//! two texts. They would be shown as struck and written anew, and no rejection would ever take that mark away. Nor would
//! one take away a space that one change struck beside a word that another one struck: there is a space on the other side
//! of the word as well. So no stroke beside words is of spaces alone, and spaces between kept words are one stroke.

use crate::text::{Change, Class, Piece, Vocabulary, Word};

/// The pieces with each space that changed as a part of what changed beside it.
pub(super) fn settled(pieces: Vec<Piece<Word>>, vocabulary: &Vocabulary) -> Vec<Piece<Word>> {
    let is_space = |piece: &Piece<Word>| {
        let class = vocabulary.class(piece.word);
        piece.change != Change::Kept && matches!(class, Class::Space | Class::Break)
    };
    if !pieces.iter().any(is_space) {
        return pieces;
    }
    let mut settled: Vec<Piece<Word>> = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let Some((piece, after)) = rest.split_first() {
        if !is_space(piece) {
            settled.push(*piece);
            rest = after;
            continue;
        }
        let count = rest.iter().take_while(|piece| is_space(piece)).count();
        let (spaces, behind) = rest.split_at(count);
        let word = |piece: Option<&Piece<Word>>| {
            piece.copied().filter(|piece| piece.change != Change::Kept)
        };
        let beside = [word(settled.last()), word(behind.first())];
        let spaces = within(spaces, beside);
        settled.extend(if same(&spaces) { once(&spaces) } else { spaces });
        rest = behind;
    }
    settled
}

/// Spaces as a part of the words before and behind them, where those changed as well.
fn within(spaces: &[Piece<Word>], beside: [Option<Piece<Word>>; 2]) -> Vec<Piece<Word>> {
    let passes = |word: &Piece<Word>| word.change == Change::Passing;
    let passing = beside.iter().flatten().any(passes);
    // Of what was there in between the words tell, not the spaces.
    let told = spaces
        .iter()
        .filter(|space| passing || !passes(space))
        .copied();
    let mut spaces: Vec<Piece<Word>> = told.collect();
    let first = spaces.iter().take_while(|space| is_of(beside[0], space));
    let first = first.count();
    let last = spaces.iter().rev();
    let last = last.take_while(|space| is_of(beside[1], space)).count();
    let rest = first..spaces.len() - last.min(spaces.len() - first);
    let kind = spaces.get(rest.start).map(|space| space.change);
    let words = || beside.iter().flatten();
    let alike = words().filter(|word| Some(word.change) == kind);
    // Who moved words may have done so on the way to the older text.
    let mut known = alike.chain(words()).filter(|word| is_known(word));
    let by = match words().next() {
        Some(_) => known.next().map(stroke),
        None => spaces.iter().filter(|it| is_known(it)).map(stroke).max(),
    };
    if let Some(by) = by {
        let rest = spaces.get_mut(rest).into_iter().flatten();
        rest.for_each(|space| claim(space, by));
    }
    spaces
}

/// Whether a space is part of the stroke of the words beside it.
fn is_of(word: Option<Piece<Word>>, space: &Piece<Word>) -> bool {
    word.is_some_and(|word| stroke(&word) == stroke(space))
}

/// Whether the newer text's past has the change whose stroke it is.
fn is_known(word: &Piece<Word>) -> bool {
    word.carrier.is_none() || word.carrier == word.striker
}

/// The change whose stroke a piece is part of; nobody struck what the newer text never had.
fn stroke(piece: &Piece<Word>) -> Option<u32> {
    let last = match piece.change {
        Change::Deleted if piece.apart => None,
        Change::Deleted | Change::Passing => piece.striker,
        Change::Inserted | Change::Kept => Some(piece.writer),
    };
    piece.carrier.or(last)
}

/// Makes a space a part of a change's stroke.
fn claim(space: &mut Piece<Word>, by: Option<u32>) {
    space.carrier = None;
    match space.change {
        Change::Deleted | Change::Passing => space.striker = by.or(space.striker),
        Change::Inserted | Change::Kept => space.writer = by.unwrap_or(space.writer),
    }
}

/// Whether as many of the same were struck as were written.
fn same(run: &[Piece<Word>]) -> bool {
    let words = |change| {
        let pieces = run.iter().filter(move |piece| piece.change == change);
        pieces.map(|piece| piece.word)
    };
    run.len() > 1 && words(Change::Deleted).eq(words(Change::Inserted))
}

/// What was written of them, as what stood there before.
fn once(run: &[Piece<Word>]) -> Vec<Piece<Word>> {
    let left = run.iter().filter(|piece| piece.change != Change::Deleted);
    left.map(|piece| match piece.change {
        Change::Inserted => Piece {
            change: Change::Kept,
            carrier: None,
            ..*piece
        },
        _ => *piece,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Change::{Deleted, Inserted, Kept, Passing};

    fn shown(pieces: &[(Change, &str)]) -> Vec<(Change, String)> {
        let mut vocabulary = Vocabulary::default();
        let pieces = pieces.iter().map(|(change, text)| Piece {
            word: vocabulary.intern_text(text)[0],
            change: *change,
            writer: 0,
            striker: None,
            carrier: None,
            apart: false,
        });
        let pieces: Vec<_> = pieces.collect();
        let settled = settled(pieces, &vocabulary).into_iter();
        settled
            .map(|piece| (piece.change, vocabulary.text(piece.word).to_owned()))
            .collect()
    }

    #[test]
    fn a_space_in_the_place_of_the_same_bears_no_mark() {
        let both = [
            (Kept, "pays"),
            (Inserted, " "),
            (Deleted, " "),
            (Kept, "all"),
        ];
        let kept = [(Kept, "pays"), (Kept, " "), (Kept, "all")].map(|(c, t)| (c, t.to_owned()));
        assert_eq!(shown(&both), kept);
        let turned = [
            (Kept, "pays"),
            (Deleted, " "),
            (Inserted, " "),
            (Kept, "all"),
        ];
        assert_eq!(shown(&turned), kept);
        let with_word = [
            (Deleted, "State"),
            (Deleted, " "),
            (Inserted, " "),
            (Kept, "all"),
        ];
        let expected = [(Deleted, "State"), (Kept, " "), (Kept, "all")];
        assert_eq!(shown(&with_word), expected.map(|(c, t)| (c, t.to_owned())));
    }

    #[test]
    fn another_space_and_one_alone_keep_their_marks() {
        for pieces in [
            [
                (Kept, "pays"),
                (Deleted, " "),
                (Inserted, "\n"),
                (Kept, "all"),
            ],
            [
                (Kept, "pays"),
                (Inserted, " "),
                (Inserted, "\n"),
                (Kept, "all"),
            ],
            [
                (Deleted, " "),
                (Kept, "pays"),
                (Inserted, " "),
                (Kept, "all"),
            ],
        ] {
            assert_eq!(shown(&pieces), pieces.map(|(c, t)| (c, t.to_owned())));
        }
    }

    /// The changes whose strokes these are, each by the words it holds.
    fn strokes(pieces: &[(Change, &str, u32)]) -> Vec<(u32, String)> {
        let mut vocabulary = Vocabulary::default();
        let pieces = pieces.iter().map(|(change, text, by)| Piece {
            word: vocabulary.intern_text(text)[0],
            change: *change,
            writer: *by,
            striker: Some(*by),
            carrier: None,
            apart: false,
        });
        let pieces: Vec<_> = pieces.collect();
        let settled = settled(pieces, &vocabulary);
        let changed = settled.iter().filter(|piece| piece.change != Kept);
        let changed: Vec<_> = changed.collect();
        let runs = changed.chunk_by(|one, next| stroke(one) == stroke(next));
        let text = |run: &[&Piece<Word>]| run.iter().map(|it| vocabulary.text(it.word)).collect();
        runs.map(|run| (stroke(run[0]).unwrap(), text(run)))
            .collect()
    }

    #[test]
    fn a_space_is_struck_by_whoever_struck_the_word_beside_it() {
        let word = (Deleted, "State", 7);
        for pieces in [
            [(Deleted, " ", 18), word, (Kept, " ", 0)],
            [(Kept, " ", 0), word, (Deleted, " ", 18)],
            [(Inserted, " ", 18), word, (Deleted, "\n", 20)],
        ] {
            let all: Vec<u32> = strokes(&pieces).into_iter().map(|(by, _)| by).collect();
            assert_eq!(all, [7]);
        }
        // Between words of two changes it is of the one that did the same.
        let between = [
            (Inserted, "fund", 3),
            (Deleted, " ", 18),
            (Deleted, "State", 7),
        ];
        let expected = [(3, "fund".to_owned()), (7, " State".to_owned())];
        assert_eq!(strokes(&between), expected);
    }

    #[test]
    fn spaces_alone_are_one_stroke_and_none_if_they_only_passed() {
        let spaces = [
            (Kept, "pays", 0),
            (Deleted, " ", 3),
            (Passing, " ", 4),
            (Inserted, "\n", 5),
            (Kept, "all", 0),
        ];
        assert_eq!(strokes(&spaces), [(5, " \n".to_owned())]);
        assert_eq!(strokes(&[(Kept, "pays", 0), (Passing, " ", 4)]), []);
    }
}
