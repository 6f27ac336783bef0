//! A list or rows in pieces: the cells that amendments change, so that marks lie on cells and never on words that rows
//! happen to share.

use super::MarkKind;
use super::spot::{Change, Strand, plain};
use crate::dialogue::AmendmentId;
use crate::dialogue::ground::Place;
use crate::plan::{Element, Field};
use crate::text::amending::Lexicon;
use crate::text::{Vocabulary, Word};
use std::ops::Range;

/// A list or rows, and where each element stands among the pieces of their text.
pub(super) struct Cells {
    field: Field,
    elements: Vec<Element>,
    /// The text of each piece. Between two elements stands what joins them.
    pieces: Vec<String>,
    /// The pieces of each element, without what joins it to the one before.
    places: Vec<Range<usize>>,
}

impl Cells {
    /// Nothing where the field is neither a list nor rows, or the text no value of it.
    pub(super) fn of(field: &Field, text: &str) -> Option<Cells> {
        let elements = field.elements(text)?;
        let mut pieces = Vec::new();
        let mut places = Vec::with_capacity(elements.len());
        for (at, element) in elements.iter().enumerate() {
            if at > 0 {
                pieces.push(field.joint().to_owned());
            }
            let start = pieces.len();
            pieces.extend(field.cells(element));
            places.push(start..pieces.len());
        }
        Some(Cells {
            field: field.clone(),
            elements,
            pieces,
            places,
        })
    }

    /// The text in its pieces.
    pub(super) fn lexicon<'t>(&self, text: &'t str) -> Option<Lexicon<'t>> {
        let lexicon = Lexicon::of_pieces(text, self.pieces.iter().map(String::as_str));
        (self.pieces.concat() == text).then_some(lexicon)
    }

    /// The pieces as words.
    pub(super) fn words(&self, vocabulary: &mut Vocabulary) -> Vec<Word> {
        let pieces = self.pieces.iter();
        pieces.map(|piece| vocabulary.intern(piece)).collect()
    }

    /// What is to be changed to make another value of this one, cell by cell; nothing where elements stand in another
    /// order.
    pub(super) fn changes(&self, new: &Cells) -> Option<Vec<Change>> {
        let found = self.field.continued_rows(&self.elements, &new.elements);
        let kept = found.iter().enumerate();
        let kept: Vec<(usize, usize)> =
            kept.filter_map(|(old, new)| Some((old, (*new)?))).collect();
        if !kept.is_sorted_by_key(|(_, new)| new) {
            return None;
        }
        let Some((last, last_new)) = kept.last().copied() else {
            return Some(self.all_else(new));
        };
        let mut changes = Vec::new();
        let (mut at, mut at_new) = (0, 0);
        for (old_row, new_row) in kept {
            for row in at..old_row {
                changes.push(struck(
                    self.start(row)..self.start(row + 1),
                    new.start(new_row),
                ));
            }
            let here = self.start(old_row);
            for row in at_new..new_row {
                changes.push(Change {
                    old: here..here,
                    new: new.start(row)..new.start(row + 1),
                });
            }
            changes.extend(self.in_row(old_row, new, new_row));
            (at, at_new) = (old_row + 1, new_row + 1);
        }
        for row in last + 1..self.places.len() {
            changes.push(struck(self.end(row - 1)..self.end(row), new.end(last_new)));
        }
        let end = self.pieces.len();
        for row in last_new + 1..new.places.len() {
            changes.push(Change {
                old: end..end,
                new: new.end(row - 1)..new.end(row),
            });
        }
        Some(changes)
    }

    /// What is to be changed where nothing is kept.
    fn all_else(&self, new: &Cells) -> Vec<Change> {
        let rows = 0..self.places.len();
        let mut changes: Vec<Change> = rows
            .map(|row| struck(self.start(row)..self.start(row + 1), 0))
            .collect();
        let end = self.pieces.len();
        let mut from = 0;
        for row in 0..new.places.len() {
            let to = new.end(row);
            changes.push(Change {
                old: end..end,
                new: from..to,
            });
            from = to;
        }
        changes
    }

    fn start(&self, row: usize) -> usize {
        self.places
            .get(row)
            .map_or(self.pieces.len(), |it| it.start)
    }

    fn end(&self, row: usize) -> usize {
        self.places.get(row).map_or(self.pieces.len(), |it| it.end)
    }

    /// What differs in one row.
    fn in_row(&self, row: usize, new: &Cells, new_row: usize) -> Vec<Change> {
        let elements = self.elements.get(row).zip(new.elements.get(new_row));
        let Some((from, to)) = elements else {
            return Vec::new();
        };
        let (start, new_start) = (self.start(row), new.start(new_row));
        let value = |start: usize, column: usize| start + 2 + 2 * column;
        let mut changes = Vec::new();
        if from.name != to.name {
            changes.push(Change {
                old: start..start + 1,
                new: new_start..new_start + 1,
            });
        }
        for (at, (key, held)) in from.columns.iter().enumerate() {
            let place = value(start, at);
            match to.columns.iter().position(|(other, _)| other == key) {
                None => changes.push(struck(place - 1..place + 1, new_start)),
                Some(found) if to.column(key) != Some(held) => {
                    let new_place = value(new_start, found);
                    changes.push(Change {
                        old: place..place + 1,
                        new: new_place..new_place + 1,
                    });
                }
                Some(_) => {}
            }
        }
        let mut behind = start + 1;
        for (at, (key, _)) in to.columns.iter().enumerate() {
            match from.columns.iter().position(|(other, _)| other == key) {
                Some(found) => behind = value(start, found) + 1,
                None => changes.push(Change {
                    old: behind..behind,
                    new: value(new_start, at) - 1..value(new_start, at) + 1,
                }),
            }
        }
        changes.sort_by_key(|change| (change.old.start, change.old.end));
        changes
    }
}

fn struck(old: Range<usize>, new: usize) -> Change {
    Change { old, new: new..new }
}

/// What joins an element that is struck to the others stays unmarked: who strikes several and who strikes one of them
/// mean the same by that one.
pub(super) fn trim(lexicon: &Lexicon<'_>, field: &Field, strand: &mut Strand<'_>) {
    for spot in strand.iter_mut().filter(|spot| spot.at.len() > 1) {
        let [stretch] = spot.stretches.as_mut_slice() else {
            continue;
        };
        if stretch.marks.first().map(|layer| layer.kind) != Some(MarkKind::Deleted) {
            continue;
        }
        let joins = |word: Option<&Word>| {
            word.is_some_and(|word| lexicon.vocabulary.text(*word) == field.joint())
        };
        if joins(stretch.words.first()) {
            stretch.words.remove(0);
            spot.at.start += 1;
        }
        if spot.at.len() > 1 && joins(stretch.words.last()) {
            stretch.words.pop();
            spot.at.end -= 1;
        }
    }
}

/// The cells in which another value differs from the one that stands; nothing where that is another order of them.
pub(super) fn by_cell<'d>(
    lexicon: &mut Lexicon<'_>,
    (field, cells): (&Field, &Cells),
    id: &'d AmendmentId,
    value: &str,
) -> Option<Strand<'d>> {
    let above = Cells::of(field, value)?;
    let changes = cells.changes(&above)?;
    let words = above.words(&mut lexicon.vocabulary);
    let mut strand = Strand::new();
    for Change { old, new } in changes {
        let place = Place {
            at: old,
            words: words.get(new).unwrap_or_default().to_vec(),
        };
        strand.push(plain(id, &lexicon.words, place));
    }
    trim(lexicon, field, &mut strand);
    Some(strand)
}
