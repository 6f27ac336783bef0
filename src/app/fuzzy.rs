//! Which entries of a list match what was typed, best first.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// The indices of the entries that match, best first; all in their order where nothing was typed.
pub fn rank<'a>(typed: &str, entries: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let typed = typed.trim();
    if typed.is_empty() {
        return (0..entries.count()).collect();
    }
    let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, usize)> = entries
        .enumerate()
        .filter_map(|(place, entry)| {
            let score = pattern.score(Utf32Str::new(entry, &mut buffer), &mut matcher)?;
            Some((score, place))
        })
        .collect();
    found.sort_by_key(|(score, place)| (std::cmp::Reverse(*score), *place));
    found.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        let entries = ["Undo", "Société civile", "Search"];
        assert_eq!(rank("societe", entries.into_iter()), [1]);
        assert_eq!(rank("", entries.into_iter()), [0, 1, 2]);
        assert_eq!(rank("xyz", entries.into_iter()), [0usize; 0]);
    }
}
