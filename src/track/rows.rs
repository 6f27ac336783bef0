//! Rows of a clause before and after a change, cell by cell. Words of figures repeat: another row has the same currency, the
//! same year. Compared as prose, a row would take its neighbour's for its own, under the neighbour's flag.

use crate::plan::{Element, Field};
use crate::text::{Block, Vocabulary, Word, diff, kept, rising};
use std::ops::Range;

/// What rows have in common with what they were.
#[derive(Default)]
pub(super) struct Same {
    /// What stayed where it is, in order.
    pub kept: Vec<Block>,
    /// What went to another place with its row, in the order of the words after.
    pub moved: Vec<Block>,
}

/// A row's words: what divides it from the row before, what it is called, its other columns.
struct Row {
    joint: Range<usize>,
    name: Range<usize>,
    columns: Vec<Column>,
}

/// A column's words: what leads to its value, and the value.
struct Column {
    key: String,
    lead: Range<usize>,
    value: Range<usize>,
}

/// What the words of a field of rows have in common, row by row and column by column. Nothing where the field is none, or
/// its text cannot be divided so.
pub(super) fn same(
    vocabulary: &Vocabulary,
    field: &Field,
    (old_text, old): (&str, &[Word]),
    (new_text, new): (&str, &[Word]),
) -> Option<Same> {
    if !field.is_rows() {
        return None;
    }
    let (from, old_rows) = divided(vocabulary, field, old_text, old)?;
    let (to, new_rows) = divided(vocabulary, field, new_text, new)?;
    let pairs = field.continued_rows(&from, &to).into_iter().enumerate();
    let pairs: Vec<(usize, usize)> = pairs.filter_map(|(from, to)| Some((from, to?))).collect();
    let order: Vec<usize> = pairs.iter().map(|(_, to)| *to).collect();
    let mut stay = rising(&order).into_iter().peekable();
    let words = Words {
        vocabulary,
        old,
        new,
    };
    let mut same = Same::default();
    for (at, pair) in pairs.into_iter().enumerate() {
        let (Some(from), Some(to)) = (old_rows.get(pair.0), new_rows.get(pair.1)) else {
            continue;
        };
        if stay.next_if_eq(&at).is_some() {
            words.compare(&from.joint, &to.joint, &mut same.kept);
            words.row(from, to, &mut same.kept);
        } else {
            words.row(from, to, &mut same.moved);
        }
    }
    same.moved.sort_by_key(|block| block.new);
    Some(same)
}

/// Rows with their places in the words; nothing where a word reaches from one cell into another.
fn divided(
    vocabulary: &Vocabulary,
    field: &Field,
    text: &str,
    words: &[Word],
) -> Option<(Vec<Element>, Vec<Row>)> {
    let elements = field.elements(text)?;
    let mut reader = Reader {
        text,
        at: 0,
        places: places(vocabulary, words),
        token: 0,
    };
    let mut rows = Vec::with_capacity(elements.len());
    for (number, element) in elements.iter().enumerate() {
        let joint = if number > 0 { field.joint() } else { "" };
        let joint = reader.take(joint)?;
        let cells = field.cells(element);
        let (name, cells) = cells.split_first()?;
        let name = reader.take(name)?;
        let mut columns = Vec::with_capacity(element.columns.len());
        for ((key, _), cell) in element.columns.iter().zip(cells.chunks_exact(2)) {
            let [lead, value] = cell else {
                return None;
            };
            columns.push(Column {
                key: key.clone(),
                lead: reader.take(lead)?,
                value: reader.take(value)?,
            });
        }
        rows.push(Row {
            joint,
            name,
            columns,
        });
    }
    (reader.at == text.len()).then_some((elements, rows))
}

/// Where each word ends in the text.
fn places(vocabulary: &Vocabulary, words: &[Word]) -> Vec<usize> {
    let ends = words.iter().scan(0, |end, word| {
        *end += vocabulary.text(*word).len();
        Some(*end)
    });
    ends.collect()
}

/// Reads a text piece by piece, and hands out each piece's words.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    places: Vec<usize>,
    token: usize,
}

impl Reader<'_> {
    fn take(&mut self, piece: &str) -> Option<Range<usize>> {
        if !self.text.get(self.at..)?.starts_with(piece) {
            return None;
        }
        self.at += piece.len();
        let start = self.token;
        let ends = self.places.get(start..)?;
        self.token += ends.partition_point(|end| *end <= self.at);
        let end = self.token.checked_sub(1);
        let end = end.and_then(|last| self.places.get(last)).copied();
        (end.unwrap_or(0) == self.at).then_some(start..self.token)
    }
}

/// The words of both texts.
struct Words<'w> {
    vocabulary: &'w Vocabulary,
    old: &'w [Word],
    new: &'w [Word],
}

impl Words<'_> {
    /// Compares a row with what it was.
    fn row(&self, from: &Row, to: &Row, blocks: &mut Vec<Block>) {
        self.compare(&from.name, &to.name, blocks);
        let mut next = 0;
        for column in &to.columns {
            let rest = from.columns.get(next..).unwrap_or_default();
            let Some(at) = rest.iter().position(|it| it.key == column.key) else {
                continue;
            };
            if let Some(was) = rest.get(at) {
                self.compare(&was.lead, &column.lead, blocks);
                self.compare(&was.value, &column.value, blocks);
            }
            next += at + 1;
        }
    }

    /// Compares two stretches of words.
    fn compare(&self, from: &Range<usize>, to: &Range<usize>, blocks: &mut Vec<Block>) {
        let old = self.old.get(from.clone()).unwrap_or_default();
        let new = self.new.get(to.clone()).unwrap_or_default();
        let found = kept(&diff(self.vocabulary, old, new));
        blocks.extend(found.into_iter().map(|block| Block {
            old: from.start + block.old,
            new: to.start + block.new,
            ..block
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The words after a change: those that stayed in `=`, those that moved in `~`, the others as they are.
    fn told(field: &Field, old: &str, new: &str) -> String {
        let mut vocabulary = Vocabulary::new();
        let (from, to) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
        let same = same(&vocabulary, field, (old, &from), (new, &to)).unwrap();
        let mut marks = vec![' '; to.len()];
        for (blocks, mark) in [(&same.kept, '='), (&same.moved, '~')] {
            let mut before = (0, 0);
            for block in blocks {
                let (old, new) = (
                    block.old..block.old + block.len,
                    block.new..block.new + block.len,
                );
                assert_eq!(from[old], to[new.clone()]);
                assert!(block.new >= before.1 && (mark == '~' || block.old >= before.0));
                before = (block.old + block.len, block.new + block.len);
                marks[new].fill(mark);
            }
        }
        let mut out = String::new();
        for (at, word) in to.iter().enumerate() {
            if at == 0 || marks[at] != marks[at - 1] {
                out.push(marks[at]);
            }
            out.push_str(vocabulary.text(*word));
        }
        out
    }

    #[test]
    fn no_row_takes_its_neighbours_words_for_its_own() {
        let two = "Drugs; amount: 1; currency: EUR; year: 2004\nStaff; amount: 2; currency: XTS; year: 2005";
        for (new, expected) in [
            (
                "Staff; currency: EUR; year: 2005",
                "=Staff; currency:  EUR=; year: 2005",
            ),
            (
                "Drugs; amount: 1; currency: EUR; year: 2004\nBeds; currency: XTS; year: 2005\nStaff; amount: 2; currency: XTS; year: 2005",
                "=Drugs; amount: 1; currency: EUR; year: 2004 \nBeds; currency: XTS; year: 2005=\nStaff; amount: 2; currency: XTS; year: 2005",
            ),
            (
                "Staff; amount: 2; currency: XTS; year: 2005\nDrugs; amount: 7; currency: EUR; year: 2004",
                "=Staff; amount: 2; currency: XTS; year: 2005 \n~Drugs; amount:  7~; currency: EUR; year: 2004",
            ),
        ] {
            assert_eq!(told(&Field::Cost, two, new), expected);
        }
        assert_eq!(
            told(
                &Field::Cost,
                "Drugs of 2004; amount: 5",
                "Drugs of all; amount: 5"
            ),
            "=Drugs of  all=; amount: 5"
        );
    }

    proptest! {
        /// Whatever rows become, what is said to be the same is, in order, and a cell that reads as before is.
        #[test]
        fn a_cell_that_reads_as_before_is_the_same(
            old in proptest::collection::btree_map("[a-c]", ("[1-3]", "[X-Z]", any::<bool>()), 1..4),
            new in proptest::collection::btree_map("[a-c]", ("[1-3]", "[X-Z]", any::<bool>()), 1..4),
            turned in any::<bool>(),
        ) {
            type Rows = std::collections::BTreeMap<String, (String, String, bool)>;
            let row = |(name, (amount, currency, full)): (&String, &(String, String, bool))| match full {
                true => format!("{name}; amount: {amount}; currency: {currency}"),
                false => format!("{name}; currency: {currency}"),
            };
            let text = |rows: &Rows, turned: bool| {
                let mut lines: Vec<String> = rows.iter().map(row).collect();
                if turned {
                    lines.reverse();
                }
                lines.join("\n")
            };
            let shown = told(&Field::Cost, &text(&old, false), &text(&new, turned));
            let plain: String = shown.chars().filter(|c| !matches!(c, '=' | '~')).collect();
            for (name, (_, currency, _)) in &new {
                let same = old.get(name).is_some_and(|was| was.1 == *currency);
                if same && old.len() == new.len() && old.keys().eq(new.keys()) {
                    // Marks stand where sameness begins and ends: none lies between the lead and the value.
                    prop_assert!(shown.contains(&format!("; currency: {currency}")), "{} {}", shown, plain);
                }
            }
        }
    }
}
