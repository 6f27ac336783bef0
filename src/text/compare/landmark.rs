//! A place in a text, told by the letters that stand there and before them: it is found again where the same words are set in
//! another way, on a page or between marks. Spaces and the ends of lines are no letters of it, for they are set anew everywhere.
//!
//! It is no place in an edited text: where the words are others, it is not found.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How many letters of a place are told.
const TOLD: usize = 48;

/// How many of what stands before it.
const BEFORE: usize = 24;

/// Fewer letters than these say nothing without what stands before them.
const ALONE: usize = 8;

/// A place in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Landmark {
    /// The letters before it.
    before: String,
    /// The letters with which it begins.
    letters: String,
    /// How many times the same stands earlier in the text.
    earlier: usize,
    /// How many letters it has; none where it is only a beginning.
    long: usize,
}

/// The letters of a text that count.
pub fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !letter.is_whitespace())
}

impl Landmark {
    /// The place of these letters of a text, counted in letters. Nothing where none stand there.
    pub fn of(text: &[char], at: Range<usize>) -> Option<Landmark> {
        let told = match at.is_empty() {
            true => TOLD,
            false => at.len().min(TOLD),
        };
        let rest = text.get(at.start..)?;
        let own = rest.get(..told).unwrap_or(rest);
        let start = at.start.saturating_sub(BEFORE);
        let before = text.get(start..at.start)?;
        let whole = text.get(start..at.start + own.len())?;
        let earlier = places(text, whole).take_while(|one| *one < start).count();
        (!own.is_empty()).then(|| Landmark {
            before: before.iter().collect(),
            letters: own.iter().collect(),
            earlier,
            long: at.len(),
        })
    }

    /// Where it is in a text that holds these words among others.
    pub fn find(&self, text: &[char]) -> Option<Range<usize>> {
        let before: Vec<char> = letters(&self.before).collect();
        let own: Vec<char> = letters(&self.letters).collect();
        if own.is_empty() {
            return None;
        }
        let whole = [before.as_slice(), &own].concat();
        let known = places(text, &whole).take(self.earlier + 1).last();
        let start = match known {
            Some(at) => at + before.len(),
            // What stands before it is set elsewhere there.
            None if own.len() >= ALONE => places(text, &own).next()?,
            None => return None,
        };
        let end = start.saturating_add(self.long).min(text.len());
        Some(start..end)
    }
}

/// Where these letters stand.
fn places<'t>(text: &'t [char], sought: &'t [char]) -> impl Iterator<Item = usize> + 't {
    let windows = text.windows(sought.len().max(1)).enumerate();
    windows.filter_map(move |(at, one)| (one == sought).then_some(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(text: &str) -> Vec<char> {
        letters(text).collect()
    }

    fn found(text: &str, mark: &Landmark) -> Option<String> {
        let text = of(text);
        Some(text[mark.find(&text)?].iter().collect())
    }

    #[test]
    fn the_same_words_are_found_however_they_are_set() {
        let text = of("Care for all. Care for the poor.");
        let second = Landmark::of(&text, 11..18).unwrap();
        let page = "2.1 Health\nCare for all.\n\nCare\nfor the\tpoor. Costs: none";
        assert_eq!(found(page, &second).as_deref(), Some("Carefor"));
        assert_eq!(second.find(&of(page)).map(|at| at.start), Some(20));
        assert_eq!(found("Something else.", &second), None);
    }

    #[test]
    fn of_words_that_stand_there_twice_the_same_ones_are_meant() {
        let text = of("all all all all all all all all all all all all all all");
        for at in (0..30).step_by(3) {
            let mark = Landmark::of(&text, at..at + 3).unwrap();
            assert_eq!(mark.find(&text), Some(at..at + 3));
        }
    }

    #[test]
    fn one_letter_is_found_by_what_stands_before_it_or_not_at_all() {
        let text = of("The fund pays a third.");
        let mark = Landmark::of(&text, 11..12).unwrap();
        assert_eq!(
            found("1 The fund pays a third.", &mark).as_deref(),
            Some("a")
        );
        assert_eq!(found("The state pays a third.", &mark), None);
        assert_eq!(Landmark::of(&text, 90..91), None);
    }

    proptest! {
        #[test]
        fn what_is_told_of_a_text_is_found_in_it(text in "[ab \n]{0,60}", from in 0_usize..70, long in 0_usize..20) {
            let text = of(&text);
            let to = (from + long).min(text.len());
            if from < to {
                let mark = Landmark::of(&text, from..to).unwrap();
                prop_assert_eq!(mark.find(&text), Some(from..to));
            }
        }
    }
}
