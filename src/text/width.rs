//! How many columns a text takes.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What the terminal at hand makes of grapheme clusters.
///
/// Terminals agree on Latin, Arabic and East Asian text, but not on Indic vowel signs that stand beside their
/// consonant: some add a column for the sign, some do not. Which one it is can only be found by printing
/// [`Width::PROBE`] and asking where the cursor has come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Width {
    /// By the Unicode tables.
    #[default]
    Unicode,
    /// Clusters with a vowel sign beside the consonant take this many columns.
    Clusters(u8),
}

impl Width {
    /// One Sinhala cluster, consonant and vowel sign beside it, to be printed at the start of a line.
    pub const PROBE: &str = "කා";

    /// The model for a terminal that moved its cursor by this many columns for [`Width::PROBE`].
    pub fn probed(columns: u16) -> Self {
        match u8::try_from(columns) {
            Ok(columns @ 2..=4) => Width::Clusters(columns),
            _ => Width::Unicode,
        }
    }

    /// Columns that a text takes on one line; a newline or another control counts as the one mark that would be
    /// shown for it.
    pub fn of(self, text: &str) -> usize {
        if text.is_ascii() {
            return text.len();
        }
        text.graphemes(true)
            .map(|cluster| self.of_cluster(cluster))
            .sum()
    }

    /// Columns of one grapheme cluster: never 0, so that nothing that can be seen vanishes.
    pub fn of_cluster(self, cluster: &str) -> usize {
        match self {
            Width::Clusters(columns) if has_sign_beside(cluster) => usize::from(columns).max(1),
            _ => cluster.width().max(1),
        }
    }
}

/// Whether an Indic cluster has a vowel sign with a place of its own beside the consonant.
fn has_sign_beside(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    chars.next().is_some_and(is_indic) && chars.any(is_beside)
}

fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Spacing marks; the tables give most of them a width, but none to those that only ever complete a vowel.
fn is_beside(c: char) -> bool {
    const COMPLETING: [char; 18] = [
        '\u{9be}', '\u{9d7}', '\u{b3e}', '\u{b57}', '\u{bbe}', '\u{bd7}', '\u{cc0}', '\u{cc2}',
        '\u{cc7}', '\u{cc8}', '\u{cca}', '\u{ccb}', '\u{cd5}', '\u{cd6}', '\u{d3e}', '\u{d57}',
        '\u{dcf}', '\u{ddf}',
    ];
    is_indic(c) && is_combining_mark(c) && (c.width().unwrap_or(0) > 0 || COMPLETING.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_what_a_terminal_paints() {
        for (text, columns) in [
            ("", 0),
            ("plan", 4),
            ("é e\u{301}", 3),
            ("年金", 4),
            ("👩‍👩‍👧", 2),
            ("a\tb\n", 4),
            ("\u{200b}", 1),
        ] {
            assert_eq!(Width::Unicode.of(text), columns, "{text:?}");
            assert_eq!(Width::Clusters(2).of(text), columns, "{text:?}");
        }
    }

    #[test]
    fn vowel_signs_take_what_was_probed() {
        assert_eq!(Width::probed(1), Width::Unicode);
        assert_eq!(Width::probed(2), Width::Clusters(2));
        for cluster in [Width::PROBE, "கா", "কা"] {
            assert_eq!(Width::Clusters(2).of(cluster), 2, "{cluster}");
            assert_eq!(Width::Clusters(1).of(cluster), 1, "{cluster}");
        }
        // A sign above or below its consonant takes no place beside it.
        assert_eq!(Width::Clusters(2).of("කි"), 1);
    }

    proptest! {
        #[test]
        fn no_cluster_vanishes(text in any::<String>()) {
            for width in [Width::Unicode, Width::Clusters(2)] {
                prop_assert!(width.of(&text) >= text.graphemes(true).count());
            }
        }
    }
}
