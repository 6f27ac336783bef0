//! How many columns a text takes.

use crate::text::clusters;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What the terminal at hand makes of grapheme clusters.
///
/// Terminals agree on Latin, Arabic and East Asian letters, but neither on Indic vowel signs that stand beside their
/// consonant, nor on joined consonants, nor on emoji of several parts: of three wide-spread terminals one paints a
/// family of three in 2 columns, one in 3, one in 6. No table and no rule tells which; only the terminal itself does,
/// when such a cluster is printed and it is asked where its cursor has come to. What it answered is kept here. Until
/// it has answered, a guess stands that is rather too wide: a gap can be read, a letter painted over cannot.
#[derive(Clone, Debug, Default)]
pub struct Width {
    measured: Option<Arc<FxHashMap<Box<str>, u8>>>,
    /// Whether a row has no end: text that is read aloud is broken where it ends a line itself, and nowhere cut.
    endless: bool,
}

/// The same answers to the same questions; what was learned separately counts as different.
impl PartialEq for Width {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.measured, &other.measured) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same && self.endless == other.endless
    }
}

impl Eq for Width {}

impl Width {
    /// Nothing measured.
    pub const GUESSED: Width = Width {
        measured: None,
        endless: false,
    };

    /// Nothing measured, for text that is read aloud and stands in no columns: a row is as long as what it says.
    pub const ENDLESS: Width = Width {
        measured: None,
        endless: true,
    };

    /// Whether rows are as long as what they say.
    pub fn is_endless(&self) -> bool {
        self.endless
    }

    /// The same, and what the terminal answered besides.
    #[must_use]
    pub fn with<'c>(&self, answers: impl IntoIterator<Item = (&'c str, u8)>) -> Width {
        let mut measured = self.measured.as_deref().cloned().unwrap_or_default();
        measured.extend(
            answers
                .into_iter()
                .map(|(cluster, columns)| (Box::from(cluster), columns)),
        );
        Width {
            measured: Some(Arc::new(measured)),
            endless: self.endless,
        }
    }

    /// Columns that a text takes on one line; a newline or another control counts as the one mark that would be
    /// shown for it.
    pub fn of(&self, text: &str) -> usize {
        if text.is_ascii() {
            return text.len();
        }
        clusters(text).map(|cluster| self.of_cluster(cluster)).sum()
    }

    /// Columns of one grapheme cluster: never 0, so that nothing that can be seen vanishes.
    pub fn of_cluster(&self, cluster: &str) -> usize {
        if cluster.is_ascii() {
            return 1;
        }
        match self.measured(cluster) {
            Some(columns) => usize::from(columns).max(1),
            None => guess(cluster).max(1),
        }
    }

    /// Whether the terminal paints nothing for this cluster, as for letters that are younger than it is.
    pub fn vanishes(&self, cluster: &str) -> bool {
        self.measured(cluster) == Some(0)
    }

    fn measured(&self, cluster: &str) -> Option<u8> {
        self.measured.as_ref()?.get(cluster).copied()
    }

    /// Whether terminals disagree on the columns of this cluster, so that the one at hand has to be asked.
    pub fn is_doubtful(cluster: &str) -> bool {
        let mut chars = cluster.chars();
        let Some(first) = chars.next() else {
            return false;
        };
        let mut more = chars.peekable();
        if more.peek().is_none() {
            return is_pictograph(first);
        }
        !more.all(is_agreed_mark)
    }
}

/// Marks of European and Semitic scripts: above or below their letter in every terminal.
fn is_agreed_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{8ff}')
}

/// What is painted two columns wide or one, by the age of the terminal's tables.
fn is_pictograph(c: char) -> bool {
    match c {
        '\u{231a}'..='\u{2bff}' => c.width() == Some(2),
        '\u{10000}'..='\u{1ffff}' => true,
        _ => false,
    }
}

/// The columns of a cluster that the terminal has not been asked about: those of its parts one beside the other, a
/// column for every vowel sign beside a consonant among them, or what the Unicode tables say of the whole if that is
/// more.
fn guess(cluster: &str) -> usize {
    let columns = |c: char| match COMPLETING.contains(&c) {
        true => 1,
        false => c.width().unwrap_or(0),
    };
    let parts = cluster.chars().map(columns).sum();
    cluster.width().max(parts)
}

/// The signs that the tables give no width, because they only ever complete another vowel sign.
const COMPLETING: [char; 18] = [
    '\u{9be}', '\u{9d7}', '\u{b3e}', '\u{b57}', '\u{bbe}', '\u{bd7}', '\u{cc0}', '\u{cc2}',
    '\u{cc7}', '\u{cc8}', '\u{cca}', '\u{ccb}', '\u{cd5}', '\u{cd6}', '\u{d3e}', '\u{d57}',
    '\u{dcf}', '\u{ddf}',
];

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
            ("ﾊﾞ", 2),
            ("a\tb\n", 4),
            ("\u{200b}", 1),
        ] {
            assert_eq!(Width::GUESSED.of(text), columns, "{text:?}");
        }
    }

    #[test]
    fn a_guess_is_rather_too_wide() {
        for (cluster, columns) in [
            ("කා", 2),
            ("කි", 1),
            ("கா", 2),
            ("கொ", 2),
            ("का", 2),
            ("क्षा", 3),
            ("শ্রী", 3),
            ("❤️", 2),
            ("🇲🇱", 2),
            ("👩‍👩‍👧", 6),
            ("👍🏽", 4),
        ] {
            assert_eq!(Width::GUESSED.of(cluster), columns, "{cluster}");
        }
    }

    #[test]
    fn what_the_terminal_answered_counts() {
        let one = Width::default().with([("කා", 1), ("👩‍👩‍👧", 6)]);
        assert_eq!(one.of("කා👩‍👩‍👧a"), 8);
        let both = one.with([("\u{1fae9}", 0)]);
        assert_eq!(both.of("කා"), 1);
        assert!(both.vanishes("\u{1fae9}") && !both.vanishes("a"));
        assert_eq!(both.of("\u{1fae9}"), 1, "a mark takes its place");
        assert!(one != both && one == one.clone() && one != Width::GUESSED);
    }

    #[test]
    fn asks_only_where_terminals_disagree() {
        for cluster in [
            "කා",
            "කි",
            "க்ஷ",
            "का",
            "กำ",
            "❤️",
            "1️⃣",
            "👍🏽",
            "🇲🇱",
            "⌚",
            "😀",
            "ﾊﾞ",
        ] {
            assert!(Width::is_doubtful(cluster), "{cluster}");
        }
        for cluster in ["a", "é", "e\u{301}", "年", "ع", "עִ", "…", "─", "❤", "க", ""]
        {
            assert!(!Width::is_doubtful(cluster), "{cluster}");
        }
    }

    proptest! {
        #[test]
        fn no_cluster_vanishes(text in any::<String>()) {
            let nothing: Vec<&str> = clusters(&text).collect();
            let asked = Width::GUESSED.with(nothing.iter().map(|cluster| (*cluster, 0)));
            for width in [Width::GUESSED, asked] {
                prop_assert!(width.of(&text) >= nothing.len());
            }
        }
    }
}
