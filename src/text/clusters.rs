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
    let mut graphemes = text.grapheme_indices(true).peekable();
    std::iter::from_fn(move || {
        let (start, first) = graphemes.next()?;
        let mut end = start + first.len();
        let mut last = first;
        while let Some((at, next)) = graphemes.next_if(|(_, next)| is_joined(last, next)) {
            end = at + next.len();
            last = next;
        }
        Some((start, text.get(start..end)?))
    })
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
    }
}
