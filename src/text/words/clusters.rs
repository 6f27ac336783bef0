//! Clusters of letters as they are painted and as a cursor passes them.

use unicode_segmentation::UnicodeSegmentation;

const JOINER: char = '\u{200d}';

/// The clusters of a text: its grapheme clusters, but what a joiner joins is one of them.
///
/// Unicode divides the first syllable of *Sri Lanka* in Sinhala script behind its joiner. Fonts draw it as one letter,
/// and some terminals take whatever is printed after the joiner, wherever that is, for what it joins.
pub fn clusters(text: &str) -> impl Iterator<Item = &str> {
    cluster_indices(text).map(|(_, cluster)| cluster)
}

/// The clusters of a text, each with where it begins.
pub fn cluster_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let rest = text.get(start..)?;
        let length = match rest.as_bytes() {
            [] => return None,
            // Nothing joins two of these, and most of a text in Latin letters is such pairs.
            [first, ..] if stands_alone(*first) && stands_alone_before(rest) => 1,
            _ => first_cluster(rest),
        };
        at = start + length;
        Some((start, text.get(start..at)?))
    })
}

fn stands_alone(byte: u8) -> bool {
    byte.is_ascii() && byte != b'\r'
}

/// Whether what follows the first byte is the end or a letter that joins nothing before it.
fn stands_alone_before(text: &str) -> bool {
    text.as_bytes().get(1).is_none_or(u8::is_ascii)
}

/// How long the first cluster of a text is that is not empty. A text is divided the same from any of its divisions on.
fn first_cluster(text: &str) -> usize {
    let mut graphemes = text.graphemes(true);
    let mut last = graphemes.next().unwrap_or_default();
    let mut length = last.len();
    for next in graphemes {
        if !is_joined(last, next) {
            break;
        }
        length += next.len();
        last = next;
    }
    length
}

/// The last cluster of a text; nothing of an empty one.
pub fn last_cluster(text: &str) -> &str {
    let mut graphemes = text.grapheme_indices(true).rev().peekable();
    let Some((mut start, mut first)) = graphemes.next() else {
        return "";
    };
    while let Some((at, before)) = graphemes.next_if(|(_, before)| is_joined(before, first)) {
        (start, first) = (at, before);
    }
    text.get(start..).unwrap_or_default()
}

fn is_joined(before: &str, after: &str) -> bool {
    before.ends_with(JOINER) && after.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_joined_is_one() {
        for (text, count) in [
            ("", 0),
            ("plan", 4),
            ("ශ්‍රී", 1),
            ("ප්‍රතිපත්තිය", 6),
            ("ක්‍ෂ්‍ය", 1),
            ("👩‍👩‍👧", 1),
            // At the end of a word it joins nothing: the space is a place to break at.
            ("ന്‍ ന", 3),
        ] {
            assert_eq!(clusters(text).count(), count, "{text}");
        }
        assert_eq!(last_cluster("a ශ්‍රී"), "ශ්‍රී");
        assert_eq!(last_cluster(""), "");
    }

    proptest! {
        #[test]
        fn clusters_are_the_text(text in "[aක-ඳා-ෟ\u{dca}\u{200d} \u{301}👩]{0,30}|(?s:.*)") {
            let mut at = 0;
            let mut last = "";
            for (start, cluster) in cluster_indices(&text) {
                prop_assert_eq!(start, at);
                at += cluster.len();
                last = cluster;
            }
            prop_assert_eq!(at, text.len());
            prop_assert_eq!(last_cluster(&text), last);
        }

        #[test]
        fn clusters_are_those_of_unicode_where_nothing_is_joined(
            text in "[a-c \r\n\u{301}ක\u{dca}\u{600}🇨🇭🇲👩\u{1f3fd}]{0,30}|[^\u{200d}]{0,20}",
        ) {
            let ours: Vec<&str> = clusters(&text).collect();
            let theirs: Vec<&str> = text.graphemes(true).collect();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn joined_clusters_are_unicodes_taken_together(text in "[aකර\u{dca}\u{200d} \u{301}👩\u{1f3fd}]{0,30}") {
            let mut theirs: Vec<String> = Vec::new();
            for grapheme in text.graphemes(true) {
                match theirs.last_mut() {
                    Some(last) if is_joined(last, grapheme) => last.push_str(grapheme),
                    _ => theirs.push(grapheme.to_owned()),
                }
            }
            prop_assert_eq!(clusters(&text).collect::<Vec<_>>(), theirs);
        }
    }
}
