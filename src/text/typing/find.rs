//! Finding the places of some words in a text exactly, so that others can be put there. This is not the search that goes
//! to a clause ([`super::fold`]): accents count here, because what is found is replaced.

use super::{cursor, fold};
use crate::text::{cluster_indices, words};
use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Words to be found.
///
/// ```
/// use plenary::text::{Sought, replaced};
///
/// let text = "Le fonds d'assurance et les fonds d’État.";
/// let places = Sought::new("fonds d'", false, false).places(text);
/// assert_eq!(replaced(text, &places, "caisse d'"), "Le caisse d'assurance et les caisse d'État.");
/// // As whole words, and only where capitals and signs are as typed.
/// assert_eq!(Sought::new("fond", true, false).places(text), []);
/// assert_eq!(Sought::new("fonds d'", false, true).places(text).len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    needle: String,
    whole: bool,
    exact: bool,
}

impl Sought {
    /// These words. `whole` finds them only where words begin and end, as the tracked text divides them. Unless they must
    /// be `exact`, capitals, the kind of apostrophe, hyphen and space, and a line's end for a space do not matter.
    pub fn new(find: &str, whole: bool, exact: bool) -> Sought {
        Sought {
            needle: Plain::of(find, exact).text,
            whole,
            exact,
        }
    }

    /// All places where they stand, the first first and none overlapping: bytes of `text`, whole grapheme clusters. How
    /// an accent is stored does not matter. Nothing is found nowhere.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        if self.needle.is_empty() {
            return Vec::new();
        }
        let plain = Plain::of(text, self.exact);
        let ends = self.whole.then(|| boundaries(text));
        let ends_here = |at: usize| {
            let ends = ends.as_ref();
            ends.is_none_or(|ends| ends.binary_search(&at).is_ok())
        };
        let mut places = Vec::new();
        let mut from = 0;
        while let Some(found) = plain.text.get(from..).and_then(|it| it.find(&self.needle)) {
            let start = from + found;
            let end = start + self.needle.len();
            let range = plain.source(start).zip(plain.source(end));
            from = match range.filter(|(start, end)| ends_here(*start) && ends_here(*end)) {
                Some((start, stop)) => {
                    places.push(start..stop);
                    end
                }
                None => cursor::next(&plain.text, start).max(start + 1),
            };
            while !plain.text.is_char_boundary(from) {
                from += 1;
            }
        }
        places
    }
}

/// The text with other words at these places, which stand in order and do not overlap.
pub fn replaced(text: &str, places: &[Range<usize>], with: &str) -> String {
    put_in(text, places.iter().map(|place| (place.clone(), with)))
}

/// The text with words of its own at each of these places, which stand in order and do not overlap.
pub fn put_in<W: AsRef<str>>(
    text: &str,
    places: impl IntoIterator<Item = (Range<usize>, W)>,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (place, words) in places {
        if let Some(before) = text.get(done..place.start) {
            out.push_str(before);
            out.push_str(words.as_ref());
            done = place.end;
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Where words begin and end.
fn boundaries(text: &str) -> Vec<usize> {
    let mut at = 0;
    let ends = words(text).map(|word| {
        at += word.len();
        at
    });
    std::iter::once(0).chain(ends).collect()
}

/// A text in one spelling that knows where its clusters come from.
struct Plain {
    text: String,
    /// Where each cluster begins in it, and where it began; at last the two ends.
    starts: Vec<(usize, usize)>,
}

impl Plain {
    fn of(text: &str, exact: bool) -> Plain {
        let mut plain = Plain {
            text: String::with_capacity(text.len()),
            starts: Vec::with_capacity(text.len() + 1),
        };
        for (at, cluster) in cluster_indices(text) {
            plain.starts.push((plain.text.len(), at));
            match exact {
                true if cluster.is_ascii() => plain.text.push_str(&spelled(cluster)),
                true => plain.text.extend(spelled(cluster).nfd()),
                false => {
                    let cluster = spelled(cluster);
                    let small = cluster.chars().flat_map(char::to_lowercase);
                    plain.text.extend(small.map(fold::of_one_kind).nfd());
                }
            }
        }
        plain.starts.push((plain.text.len(), text.len()));
        plain
    }

    /// Where the cluster began that begins here; nothing within one.
    fn source(&self, at: usize) -> Option<usize> {
        let place = self.starts.binary_search_by_key(&at, |(here, _)| *here);
        self.starts.get(place.ok()?).map(|(_, source)| *source)
    }
}

/// One spelling for a line's end.
fn spelled(cluster: &str) -> Cow<'_, str> {
    super::normal(cluster)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::clusters;
    use proptest::prelude::*;

    fn found<'t>(text: &'t str, find: &str, whole: bool, exact: bool) -> Vec<&'t str> {
        let places = Sought::new(find, whole, exact).places(text).into_iter();
        places.map(|place| &text[place]).collect()
    }

    #[test]
    fn finds_what_a_reader_takes_for_the_same() {
        for (text, find, whole, exact, expected) in [
            (
                "Fonds, fonds, FONDS",
                "fonds",
                false,
                false,
                vec!["Fonds", "fonds", "FONDS"],
            ),
            ("Fonds, fonds", "fonds", false, true, vec!["fonds"]),
            (
                "e\u{301}tat, état",
                "état",
                false,
                true,
                vec!["e\u{301}tat", "état"],
            ),
            ("état, etat", "etat", false, false, vec!["etat"]),
            (
                "l’État : 12\u{a0}000",
                "l'état : 12 000",
                false,
                false,
                vec!["l’État : 12\u{a0}000"],
            ),
            ("the\nfund", "the fund", false, false, vec!["the\nfund"]),
            ("aaaa", "aa", false, true, vec!["aa", "aa"]),
            ("plan", "", false, false, vec![]),
            ("කාර්ය", "ක", false, false, vec![]),
            ("🇲🇱🇫🇷", "🇱🇫", false, false, vec![]),
        ] {
            assert_eq!(found(text, find, whole, exact), expected, "{find}");
        }
    }

    #[test]
    fn whole_words_are_those_of_the_tracked_text() {
        let text = "The fund refunds a fund-holder; the l'fund, fund.";
        assert_eq!(found(text, "fund", true, false).len(), 3);
        assert_eq!(found(text, "fund", false, false).len(), 5);
        assert_eq!(found("l'État paie", "état", true, false), ["État"]);
        // What overlaps a place that is none does not hide one.
        let places = Sought::new("a a", true, true).places("aa a a");
        assert_eq!(places.first(), Some(&(3..6)));
    }

    proptest! {
        #[test]
        fn plain_replacing_is_that_of_the_language(
            text in "[abAB éÉß.]{0,20}",
            find in "[abAB éÉß.]{1,3}",
            with in "[abé ]{0,3}",
        ) {
            let places = Sought::new(&find, false, true).places(&text);
            prop_assert_eq!(replaced(&text, &places, &with), text.replace(&find, &with));
        }

        #[test]
        fn places_are_whole_clusters_in_order_and_only_they_change(
            text in "[abAé \u{301}\u{200d}👩ක-ෆා'’\n-]{0,24}",
            find in "[abAé \u{301}👩ක-ෆා'-]{1,3}",
            whole: bool,
            exact: bool,
        ) {
            let sought = Sought::new(&find, whole, exact);
            let places = sought.places(&text);
            let mut bounds: Vec<usize> = vec![0];
            for cluster in clusters(&text) {
                bounds.push(bounds.last().unwrap() + cluster.len());
            }
            let mut done = 0;
            for place in &places {
                prop_assert!(place.start >= done && place.end > place.start);
                prop_assert!(bounds.contains(&place.start) && bounds.contains(&place.end));
                done = place.end;
            }
            // Replaced by itself, nothing changes; and each place holds what was sought.
            for place in &places {
                prop_assert_eq!(Sought::new(&text[place.clone()], false, exact).needle, sought.needle.clone());
            }
            let stored: String = text.nfd().collect();
            prop_assert_eq!(Sought::new(&find, whole, exact).places(&stored).len(), places.len());
        }
    }
}
