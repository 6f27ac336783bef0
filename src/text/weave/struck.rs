//! The words that a version knows of and does not show. A version has all those of the version it was made from,
//! and mostly a few more: the list is shared, so that remembering every version costs no more than its own.

use std::rc::Rc;

/// A word that was struck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Strike {
    /// The word's element.
    pub element: u32,
    /// Who struck it; nobody did where a twin stands for it.
    pub by: Option<u32>,
    /// Whether it was not so much struck as taken back: whoever reads what came before it and what comes after
    /// it is not told that it was there in between.
    pub taken_back: bool,
}

/// Struck words, those struck last first.
#[derive(Clone, Debug, Default)]
pub(super) struct Struck(Option<Rc<Chunk>>);

#[derive(Debug)]
struct Chunk {
    strikes: Vec<Strike>,
    before: Struck,
    /// How many there are from here on.
    count: usize,
}

impl Struck {
    /// Puts more words to them. None is among them yet.
    pub fn push(&mut self, strikes: Vec<Strike>) {
        if strikes.is_empty() {
            return;
        }
        let before = std::mem::take(self);
        let count = before.len() + strikes.len();
        self.0 = Some(Rc::new(Chunk {
            strikes,
            before,
            count,
        }));
    }

    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |chunk| chunk.count)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Strike> {
        let chunks = std::iter::successors(self.0.as_deref(), |chunk| chunk.before.0.as_deref());
        chunks.flat_map(|chunk| &chunk.strikes)
    }
}

impl Drop for Struck {
    /// One after the other: a list as long as a history must not be taken apart by recursion.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut chunk) = next.and_then(Rc::into_inner) {
            next = chunk.before.0.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strike(element: u32) -> Strike {
        Strike {
            element,
            by: Some(1),
            taken_back: false,
        }
    }

    #[test]
    fn what_was_struck_before_is_shared_and_stays() {
        let mut one = Struck::default();
        one.push(vec![strike(1), strike(2)]);
        let mut other = one.clone();
        other.push(vec![]);
        other.push(vec![strike(3)]);
        let elements =
            |struck: &Struck| -> Vec<u32> { struck.iter().map(|it| it.element).collect() };
        assert_eq!(elements(&one), [1, 2]);
        assert_eq!(elements(&other), [3, 1, 2]);
        assert_eq!((one.len(), other.len()), (2, 3));
    }

    #[test]
    fn a_list_as_long_as_a_history_is_dropped() {
        let mut struck = Struck::default();
        for element in 0..500_000 {
            struck.push(vec![strike(element)]);
        }
        assert_eq!(struck.len(), 500_000);
    }
}
