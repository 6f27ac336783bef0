//! Searching as people type: without accents, capitals or special hyphens.

use std::ops::Range;

use unicode_normalization::char::decompose_canonical;

use super::cursor;

/// A text reduced to what a search compares: lower case, no accents, ligatures spelled out, one kind of space,
/// hyphen and quotation mark. Vowel signs of scripts that need them stay.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut folded);
    }
    folded
}

/// All places where `needle` occurs in `hay`, both folded, none overlapping: bytes of `hay`, whole grapheme clusters.
/// An empty needle is found nowhere.
pub fn matches_folded(hay: &str, needle: &str) -> Vec<Range<usize>> {
    if needle.is_empty() {
        return Vec::new();
    }
    Folded::of(hay).matches(hay, &fold(needle)).collect()
}

/// A folded text that knows where each of its bytes comes from.
struct Folded {
    text: String,
    sources: Vec<usize>,
}

impl Folded {
    fn of(hay: &str) -> Self {
        let mut folded = Folded {
            text: String::with_capacity(hay.len()),
            sources: Vec::with_capacity(hay.len()),
        };
        for (at, c) in hay.char_indices() {
            fold_char(c, &mut folded.text);
            folded.sources.resize(folded.text.len(), at);
        }
        folded
    }

    fn matches<'f>(
        &'f self,
        hay: &'f str,
        needle: &'f str,
    ) -> impl Iterator<Item = Range<usize>> + 'f {
        let places = self
            .text
            .match_indices(needle)
            .filter(|_| !needle.is_empty());
        let source = |at: usize| self.sources.get(at).copied().unwrap_or(hay.len());
        let mut done = 0;
        places.filter_map(move |(at, _)| {
            let end = at + needle.len();
            // The match may end within a letter that was spelled out, as `ß` is.
            let last = source(end - 1);
            let after = source(end);
            let range = if after > last {
                source(at)..after
            } else {
                source(at)..last + 1
            };
            let range = whole_clusters(hay, range);
            let free = range.start >= done;
            if free {
                done = range.end;
            }
            free.then_some(range)
        })
    }
}

fn whole_clusters(text: &str, range: Range<usize>) -> Range<usize> {
    let end = cursor::clamp(text, range.end);
    let end = if end < range.end {
        cursor::next(text, end)
    } else {
        end
    };
    cursor::clamp(text, range.start)..end
}

fn fold_char(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(if c.is_ascii_whitespace() {
            ' '
        } else {
            c.to_ascii_lowercase()
        });
        return;
    }
    let spelled = match c {
        'ß' | 'ẞ' => "ss",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        '\u{201c}' | '\u{201d}' | '«' | '»' => "\"",
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => "",
        _ if of_one_kind(c) != c => return folded.push(of_one_kind(c)),
        _ => {
            let mut keep = |c| {
                if !is_accent(c) {
                    folded.push(c);
                }
            };
            c.to_lowercase()
                .for_each(|c| decompose_canonical(c, &mut keep));
            return;
        }
    };
    folded.push_str(spelled);
}

/// One kind of apostrophe, hyphen and space: keyboards have no other, and texts have all of them.
pub(super) fn of_one_kind(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Marks that people leave out when they search: accents, Hebrew points, Arabic vowels.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn folds_to_what_people_type() {
        for (text, folded) in [
            ("Sécurité SOCIALE", "securite sociale"),
            ("e\u{301}tat", "etat"),
            ("Œuvre, Straße, Ærø", "oeuvre, strasse, aero"),
            ("l’État non\u{2011}contributif", "l'etat non-contributif"),
            ("ශ්‍රී", "ශ්\u{200d}රී"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    fn first(hay: &str, needle: &str) -> Option<Range<usize>> {
        matches_folded(hay, needle).into_iter().next()
    }

    #[test]
    fn finds_in_the_original() {
        for (hay, needle, found) in [
            ("La sécurité sociale", "SECURITE", Some("sécurité")),
            (
                "la se\u{301}curite\u{301}.",
                "securite",
                Some("se\u{301}curite\u{301}"),
            ),
            ("Straße neu", "stras", Some("Straß")),
            ("œuvre", "euvre", Some("œuvre")),
            ("12\u{a0}000 F", "12 000", Some("12\u{a0}000")),
            ("කාර්ය", "ක", Some("කා")),
            ("plan", "", None),
            ("plan", "plane", None),
        ] {
            assert_eq!(
                first(hay, needle).map(|range| &hay[range]),
                found,
                "{needle}"
            );
        }
        assert_eq!(matches_folded("Été, ete, ÉTÉ", "ete").len(), 3);
    }

    proptest! {
        #[test]
        fn a_piece_of_a_text_is_found(text in "[a-eéèßœÀක-ෆා\u{301} .-]{1,20}", from in 0..20_usize, len in 1..6_usize) {
            let needle: String = text.graphemes(true).skip(from).take(len).collect();
            let found = first(&text, &needle);
            if fold(&needle).is_empty() {
                prop_assert_eq!(found, None);
            } else {
                let range = found.unwrap();
                prop_assert!(fold(&text[range]).contains(&fold(&needle)));
            }
        }
    }
}
