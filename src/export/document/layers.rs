//! Several proposals over one text, each as changes of its own. Words that one of them takes are not marked twice: a program
//! that accepts or rejects changes one by one can hold no more than one fate for a word.

use super::model::Revision;
use crate::text::{RunKind, diff_text};

/// A text, and what the proposals that were laid over it would do.
pub struct Layers<'t> {
    text: &'t str,
    /// What would be struck, in bytes.
    struck: Vec<(usize, usize, Revision)>,
    /// What would be put in, and before which byte.
    put: Vec<(usize, String, Revision)>,
}

impl<'t> Layers<'t> {
    /// Nothing yet over this text.
    pub fn over(text: &'t str) -> Layers<'t> {
        Layers {
            text,
            struck: Vec::new(),
            put: Vec::new(),
        }
    }

    /// Whether nobody proposes anything.
    pub fn is_plain(&self) -> bool {
        self.struck.is_empty() && self.put.is_empty()
    }

    /// Lays a proposal over the text. Where words that it needs are taken already, nothing of it is laid, and the answer is
    /// no.
    pub fn lay(&mut self, proposed: &str, struck: Revision, put: Revision) -> bool {
        let mut at = 0;
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for run in diff_text(self.text, proposed) {
            match run.kind {
                RunKind::Kept => at += run.text.len(),
                RunKind::Deleted => {
                    gone.push((at, at + run.text.len(), struck));
                    at += run.text.len();
                }
                RunKind::Inserted => new.push((at, run.text.to_owned(), put)),
            }
        }
        let taken = |(from, to): (usize, usize)| {
            let struck = self.struck.iter().any(|(a, b, _)| from < *b && *a < to);
            struck
                || self
                    .put
                    .iter()
                    .any(|(place, ..)| from < *place && *place < to)
        };
        let inside = |place: usize| self.struck.iter().any(|(a, b, _)| *a < place && place < *b);
        let free = !gone.iter().any(|(from, to, _)| taken((*from, *to)))
            && !new.iter().any(|(place, ..)| inside(*place));
        if free {
            self.struck.extend(gone);
            self.put.extend(new);
        }
        free
    }

    /// The text with all that was laid over it.
    pub fn pieces(mut self) -> Vec<(String, Option<Revision>)> {
        self.struck.sort_by_key(|(from, ..)| *from);
        // Stable: what comes in at one place stands in the order in which it was laid.
        self.put.sort_by_key(|(place, ..)| *place);
        let mut ends: Vec<usize> = vec![0, self.text.len()];
        ends.extend(self.struck.iter().flat_map(|(from, to, _)| [*from, *to]));
        ends.extend(self.put.iter().map(|(place, ..)| *place));
        ends.sort_unstable();
        ends.dedup();
        let mut put = self.put.into_iter().peekable();
        let mut pieces = Vec::new();
        for (at, from) in ends.iter().enumerate() {
            while let Some((_, text, by)) = put.next_if(|(place, ..)| place == from) {
                pieces.push((text, Some(by)));
            }
            let to = ends.get(at + 1).copied().unwrap_or(*from);
            let text = self.text.get(*from..to).unwrap_or_default();
            let by = self.struck.iter().find(|(a, b, _)| a <= from && to <= *b);
            if !text.is_empty() {
                pieces.push((text.to_owned(), by.map(|(.., by)| *by)));
            }
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Change;
    use super::*;
    use proptest::prelude::*;

    fn by(kind: Change, by: usize) -> Revision {
        Revision { kind, by }
    }

    fn lay(layers: &mut Layers<'_>, proposed: &str, who: usize) -> bool {
        layers.lay(
            proposed,
            by(Change::Deleted, who),
            by(Change::Inserted, who),
        )
    }

    #[test]
    fn words_that_are_taken_are_not_taken_again() {
        let mut layers = Layers::over("The fund pays for care.");
        assert!(lay(&mut layers, "The State pays for care.", 0));
        assert!(!lay(&mut layers, "The budget pays for care.", 1));
        assert!(lay(&mut layers, "The fund pays for all care.", 2));
        let pieces = layers.pieces();
        let told: Vec<(&str, Option<usize>)> = pieces
            .iter()
            .map(|(text, who)| (text.as_str(), who.map(|it| it.by)))
            .collect();
        assert!(told.contains(&("fund", Some(0))) && told.contains(&("State", Some(0))));
        assert!(
            told.iter()
                .any(|(text, who)| text.contains("all") && *who == Some(2))
        );
    }

    proptest! {
        #[test]
        fn without_the_proposals_it_is_the_text_and_with_one_it_is_that_one(
            text in "[a-c .\n]{0,12}",
            one in "[a-c .\n]{0,12}",
            two in "[a-c .\n]{0,12}",
        ) {
            let mut layers = Layers::over(&text);
            prop_assert!(lay(&mut layers, &one, 0));
            let both = lay(&mut layers, &two, 1);
            let pieces = layers.pieces();
            let joined = |there: &dyn Fn(Revision) -> bool| -> String {
                let all = pieces.iter().filter(|(_, by)| by.is_none_or(there));
                all.map(|(text, _)| text.as_str()).collect()
            };
            prop_assert_eq!(joined(&|by| by.kind == Change::Deleted), text);
            let only = |who: usize| joined(&|by| (by.by == who) == (by.kind == Change::Inserted));
            prop_assert_eq!(only(0), one);
            if both {
                prop_assert_eq!(only(1), two);
            }
        }
    }
}
