//! Spaces are no words: where some went and the very same came, nothing changed.
//!
//! After undos and rejections two spaces of different writers can lie beside each other in the weave, one in each of the
//! two texts. They would be shown as struck and written anew, and no rejection would ever take that mark away.

use crate::text::{Change, Class, Piece, Vocabulary, Word};

/// The pieces with such spaces as kept ones.
pub(super) fn settled(pieces: Vec<Piece<Word>>, vocabulary: &Vocabulary) -> Vec<Piece<Word>> {
    let is_space = |piece: &Piece<Word>| {
        let class = vocabulary.class(piece.word);
        piece.change != Change::Kept && matches!(class, Class::Space | Class::Break)
    };
    let beside = |one: &Piece<Word>, next: &Piece<Word>| is_space(one) && is_space(next);
    if pieces.windows(2).all(|two| match two {
        [one, next] => !beside(one, next),
        _ => true,
    }) {
        return pieces;
    }
    let runs = pieces.chunk_by(beside);
    runs.flat_map(|run| if same(run) { once(run) } else { run.to_vec() })
        .collect()
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
                (Kept, "pays"),
                (Passing, " "),
                (Deleted, " "),
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
}
