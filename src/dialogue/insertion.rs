//! Where words that are put in belong now: between the words, sentences or paragraphs they were put between.

use super::ground::{Ground, Place};
use crate::text::{Class, Word};

/// The neighbours of a place in the original, and where they stand now.
struct Sides {
    left: Option<usize>,
    right: Option<usize>,
    left_now: Option<usize>,
    right_now: Option<usize>,
}

impl Ground<'_> {
    /// Where words that were put in before the word `at` of the original go now.
    pub(super) fn inserted(&self, at: usize, words: &[Word]) -> Option<Place> {
        if let Some(content) = self.paragraphs(at, words) {
            return self.between_paragraphs(at, words, content);
        }
        let sides = self.sides(at, |class| class != Class::Break);
        let place = if self.is_sentence(&sides, words) {
            self.between_sentences(at, &sides)
        } else {
            self.between_words(at, &sides)
        };
        place.map(|at| Place {
            at: at..at,
            words: words.to_vec(),
        })
    }

    /// The nearest words on both sides, spaces not counted, looked for only as far as `within` allows.
    fn sides(&self, at: usize, within: fn(Class) -> bool) -> Sides {
        let solid = |at: &usize| {
            let class = self.original_class(*at);
            !matches!(class, Some(Class::Space | Class::Break))
        };
        let reach = |at: &usize| self.original_class(*at).is_some_and(within);
        let left = (0..at).rev().take_while(reach).find(solid);
        let right = (at..).take_while(reach).find(solid);
        Sides {
            left,
            right,
            left_now: left.and_then(|at| self.now_at(at)),
            right_now: right.and_then(|at| self.now_at(at)),
        }
    }

    fn between_words(&self, at: usize, sides: &Sides) -> Option<usize> {
        match (sides.left, sides.right) {
            (None, None) => self.current.is_empty().then_some(0),
            (Some(left), None) => {
                let now = sides.left_now?;
                self.ends_paragraph(now).then_some(now + (at - left))
            }
            (None, Some(right)) => {
                let now = sides.right_now?;
                let place = now.checked_sub(right - at)?;
                self.begins_paragraph(now).then_some(place)
            }
            (Some(_), Some(right)) => {
                let (left_now, right_now) = (sides.left_now?, sides.right_now?);
                let side_by_side = left_now < right_now
                    && (left_now + 1..right_now)
                        .all(|at| self.current_class(at) == Some(Class::Space));
                let place = if at == right { right_now } else { left_now + 1 };
                side_by_side.then_some(place)
            }
        }
    }

    fn between_sentences(&self, at: usize, sides: &Sides) -> Option<usize> {
        let space = |at: usize| self.current_class(at) == Some(Class::Space);
        let after_space = sides.right == Some(at);
        match (sides.left_now, sides.right_now) {
            // The sentence after it was rewritten or struck, or the one before: the other one says where.
            (Some(left), None) if sides.right.is_some() => {
                if after_space {
                    space(left + 1).then_some(left + 2)
                } else {
                    Some(left + 1)
                }
            }
            (None, Some(right)) if sides.left.is_some() && self.begins_sentence(right) => {
                if after_space {
                    Some(right)
                } else {
                    right.checked_sub(1).filter(|at| space(*at))
                }
            }
            _ => self.between_words(at, sides),
        }
    }

    fn between_paragraphs(&self, at: usize, words: &[Word], content: &[Word]) -> Option<Place> {
        let sides = self.sides(at, |_| true);
        let line_end = words.iter().find(|word| {
            let class = self.vocabulary.class(**word);
            class == Class::Break
        })?;
        let before = |at: usize| Place {
            at: at..at,
            words: content.iter().chain([line_end]).copied().collect(),
        };
        let after = |at: usize| Place {
            at: at..at,
            words: [line_end].into_iter().chain(content).copied().collect(),
        };
        match (sides.left_now, sides.right_now) {
            (left, Some(right)) => {
                let start = self.paragraph_start(right);
                let free = left.is_none_or(|left| left < start);
                free.then(|| before(start))
            }
            (Some(_), None) if sides.right.is_none() => {
                let solid = |at: &usize| {
                    !matches!(self.current_class(*at), Some(Class::Space | Class::Break))
                };
                let last = (0..self.current.len()).rev().find(solid)?;
                Some(after(last + 1))
            }
            (Some(left), None) => Some(after(self.paragraph_end(left))),
            (None, None) => None,
        }
    }

    /// The paragraphs among words that are put in, without the line ends around them, if these words are whole
    /// paragraphs put between paragraphs.
    pub(super) fn paragraphs<'w>(&self, at: usize, words: &'w [Word]) -> Option<&'w [Word]> {
        let is_break = |word: &Word| self.vocabulary.class(*word) == Class::Break;
        let edge = |class: Option<Class>| matches!(class, None | Some(Class::Break));
        let starts = edge(at.checked_sub(1).and_then(|at| self.original_class(at)));
        let ends = edge(self.original_class(at));
        let (first, last) = (words.first()?, words.last()?);
        let whole = (starts && is_break(last)) || (ends && is_break(first));
        let mut content = words;
        while let [first, rest @ ..] = content
            && is_break(first)
        {
            content = rest;
        }
        while let [rest @ .., last] = content
            && is_break(last)
        {
            content = rest;
        }
        (whole && !content.is_empty()).then_some(content)
    }

    /// Whether words are whole sentences put between sentences.
    fn is_sentence(&self, sides: &Sides, words: &[Word]) -> bool {
        let class = |word: &Word| self.vocabulary.class(*word);
        let last = words.iter().map(class).rfind(|it| *it != Class::Space);
        let before = sides.left.and_then(|at| self.original_class(at));
        last == Some(Class::Stop) && matches!(before, None | Some(Class::Stop))
    }

    fn begins_sentence(&self, at: usize) -> bool {
        let before = self.solid_before(at);
        matches!(before, None | Some(Class::Stop | Class::Break))
    }

    fn begins_paragraph(&self, at: usize) -> bool {
        matches!(self.solid_before(at), None | Some(Class::Break))
    }

    fn ends_paragraph(&self, at: usize) -> bool {
        let after = (at + 1..)
            .map(|at| self.current_class(at))
            .find(|class| *class != Some(Class::Space));
        matches!(after.flatten(), None | Some(Class::Break))
    }

    fn solid_before(&self, at: usize) -> Option<Class> {
        let before = (0..at).rev().filter_map(|at| self.current_class(at));
        before.into_iter().find(|class| *class != Class::Space)
    }

    fn paragraph_start(&self, at: usize) -> usize {
        let line_end = |at: &usize| self.current_class(*at) == Some(Class::Break);
        (0..at).rev().find(line_end).map_or(0, |at| at + 1)
    }

    fn paragraph_end(&self, at: usize) -> usize {
        let inside = |at: &usize| !matches!(self.current_class(*at), None | Some(Class::Break));
        (at..).take_while(inside).last().map_or(at, |at| at + 1)
    }
}
