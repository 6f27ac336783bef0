//! The lines of a journal: each is one JSON object, and what they add up to.

use super::Draft;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Line {
    /// A draft, whole.
    Draft { id: String, draft: Draft },
    /// What was typed since: `cut` bytes at `at` give way to `put`.
    Typed {
        id: String,
        at: usize,
        cut: usize,
        put: String,
        time: i64,
    },
    /// The draft was recorded or given up.
    Settled { id: String },
}

impl Line {
    /// As bytes with the end of the line.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

/// The drafts that a journal leaves open. Reading ends at the first line that is torn or makes no sense: what
/// stands before it was whole.
pub(super) fn open_drafts(bytes: &[u8]) -> BTreeMap<String, Draft> {
    let mut drafts = BTreeMap::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let Some(line) = line.strip_suffix(b"\n") else {
            break;
        };
        let Ok(line) = serde_json::from_slice(line) else {
            break;
        };
        if apply(&mut drafts, line).is_none() {
            break;
        }
    }
    drafts
}

fn apply(drafts: &mut BTreeMap<String, Draft>, line: Line) -> Option<()> {
    match line {
        Line::Draft { id, draft } => {
            drafts.insert(id, draft);
        }
        Line::Typed {
            id,
            at,
            cut,
            put,
            time,
        } => {
            let draft = drafts.get_mut(&id)?;
            let range = at..at.checked_add(cut)?;
            draft.text.get(range.clone())?;
            draft.text.replace_range(range, &put);
            draft.time = time;
        }
        Line::Settled { id } => {
            drafts.remove(&id);
        }
    }
    Some(())
}

/// What turns one text into another.
pub(super) struct Splice<'n> {
    /// Where, in bytes.
    pub at: usize,
    /// How many bytes go.
    pub cut: usize,
    /// What comes instead.
    pub put: &'n str,
}

/// The smallest splice at one place that turns one text into another.
pub(super) fn splice<'n>(old: &str, new: &'n str) -> Splice<'n> {
    let same = |(before, after): &((usize, char), char)| before.1 == *after;
    let head: usize = new
        .char_indices()
        .zip(old.chars())
        .take_while(same)
        .map(|(_, c)| c.len_utf8())
        .sum();
    let (old_rest, new_rest) = (
        old.get(head..).unwrap_or_default(),
        new.get(head..).unwrap_or_default(),
    );
    let tail: usize = new_rest
        .chars()
        .rev()
        .zip(old_rest.chars().rev())
        .take_while(|(before, after)| before == after)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let put = new_rest.get(..new_rest.len() - tail).unwrap_or_default();
    Splice {
        at: head,
        cut: old_rest.len() - tail,
        put,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_splice_turns_one_text_into_the_other(old in "[aé👩\n]{0,8}", new in "[aé👩\n]{0,8}") {
            let Splice { at, cut, put } = splice(&old, &new);
            let mut text = old.clone();
            text.replace_range(at..at + cut, put);
            prop_assert_eq!(text, new);
        }

        #[test]
        fn no_bytes_make_reading_fail(bytes in any::<Vec<u8>>()) {
            open_drafts(&bytes);
        }
    }

    #[test]
    fn a_torn_line_costs_only_itself() {
        let draft = Draft {
            text: "one".to_owned(),
            ..Draft::default()
        };
        let id = "a".to_owned();
        let mut bytes = Line::Draft {
            id: id.clone(),
            draft,
        }
        .bytes();
        let put = " two".to_owned();
        let typed = Line::Typed {
            id,
            at: 3,
            cut: 0,
            put,
            time: 9,
        }
        .bytes();
        let whole = bytes.len();
        bytes.extend(typed);
        for end in whole..bytes.len() {
            assert_eq!(open_drafts(&bytes[..end])["a"].text, "one");
        }
        assert_eq!(open_drafts(&bytes)["a"].text, "one two");
        assert_eq!(open_drafts(&bytes)["a"].time, 9);
        bytes.extend(Line::Settled { id: "a".to_owned() }.bytes());
        assert!(open_drafts(&bytes).is_empty());
    }
}
