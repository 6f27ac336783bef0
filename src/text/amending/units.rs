//! The words of a text as units: each word, mark or line end with the space before it. Spaces are no words: they
//! come and go with the word behind them, so that no two amendments meet because of a space.

use crate::text::{Class, Vocabulary, Word};

/// A word, a mark or a line end with the space before it; without a word, the end of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) word: Option<Word>,
    pub(crate) space: Option<Word>,
    /// Whether it leads its paragraph: then nothing is known of the space it would have elsewhere.
    pub(crate) leads: bool,
}

impl Unit {
    /// Whether it ends a paragraph: a line end, or the end of the text.
    pub(crate) fn is_edge(self, vocabulary: &Vocabulary) -> bool {
        self.word
            .is_none_or(|word| vocabulary.class(word) == Class::Break)
    }

    pub(crate) fn is(self, vocabulary: &Vocabulary, class: Class) -> bool {
        self.word
            .is_some_and(|word| vocabulary.class(word) == class)
    }
}

/// The units of a text, the last of them its end, and the unit each of its tokens belongs to.
pub(crate) fn units(vocabulary: &Vocabulary, words: &[Word]) -> (Vec<Unit>, Vec<usize>) {
    let mut units = Vec::with_capacity(words.len() / 2 + 1);
    let mut owners = Vec::with_capacity(words.len());
    let (mut space, mut leads) = (None, true);
    for word in words {
        owners.push(units.len());
        let class = vocabulary.class(*word);
        if class == Class::Space && space.is_none() {
            space = Some(*word);
            continue;
        }
        units.push(Unit {
            word: Some(*word),
            space: space.take(),
            leads,
        });
        leads = class == Class::Break;
    }
    units.push(Unit {
        word: None,
        space,
        leads: false,
    });
    (units, owners)
}

/// The space a unit has behind another one, or at the beginning.
pub(crate) fn space(
    vocabulary: &Vocabulary,
    before: Option<Unit>,
    unit: Unit,
    plain: Word,
) -> Option<Word> {
    let first = before.is_none_or(|before| before.is_edge(vocabulary));
    if unit.is_edge(vocabulary) || first == unit.leads {
        return unit.space;
    }
    if first {
        return None;
    }
    let joins = |word: Word| {
        matches!(
            vocabulary.text(word),
            "." | "," | ";" | ":" | "!" | "?" | ")"
        )
    };
    (!unit.word.is_some_and(joins)).then_some(plain)
}
