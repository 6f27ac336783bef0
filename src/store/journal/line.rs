//! The lines of a journal: each is one JSON object, and what they add up to.

use super::Draft;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// How lines are written and understood here. To be raised whenever a line comes to mean something else.
pub(super) const EDITION: u32 = 1;

/// One line.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Line {
    /// How what follows is written; where nothing says so, as in the first edition.
    Edition(u32),
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

/// The drafts that a journal leaves open, and what of it makes no sense here. Understanding ends at the first line that is
/// torn, unknown or of a later edition: what stands before it was whole.
pub(super) fn open_drafts(bytes: &[u8]) -> (BTreeMap<String, Draft>, &[u8]) {
    let mut drafts = BTreeMap::new();
    let mut rest = bytes;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, after) = rest.split_at(end);
        let line = serde_json::from_slice(line).ok();
        if line.and_then(|line| apply(&mut drafts, line)).is_none() {
            break;
        }
        rest = after.get(1..).unwrap_or_default();
    }
    (drafts, rest)
}

/// What people typed, as far as it can be told from lines that make no sense: the words among their values, or the lines
/// themselves where they have no values. Nothing where there is nothing to be read.
pub(super) fn salvaged(rest: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(rest);
    let mut texts: Vec<String> = Vec::new();
    for line in text.split('\n') {
        match serde_json::from_str::<Value>(line) {
            Ok(value) => words(&value, &mut texts),
            // The end of what was written before a power cut.
            Err(_) => texts.extend(torn(line)),
        }
    }
    // What is typed is noted again and again as it grows: the last says it all.
    let mut kept: Vec<&str> = Vec::new();
    for text in &texts {
        kept.pop_if(|before| text.starts_with(*before));
        kept.push(text);
    }
    let text = kept.join("\n");
    text.contains(char::is_alphabetic).then_some(text)
}

/// The values that are words rather than names: with a space in them.
fn words(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().contains(char::is_whitespace) => {
            found.push(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| words(value, found)),
        Value::Object(values) => values.values().for_each(|value| words(value, found)),
        _ => {}
    }
}

/// What a line that is no JSON says. Of one that was to be, and was torn, the text as far as it goes.
fn torn(line: &str) -> Option<String> {
    let Some((_, text)) = line.split_once("\"text\":\"") else {
        let plain = !line.starts_with('{') && line.trim().contains(char::is_whitespace);
        return plain.then(|| line.to_owned());
    };
    let end = text.find("\",\"").unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    // An escape may be torn as well.
    let whole = text.trim_end_matches('\\');
    let read = serde_json::from_str::<String>(&format!("\"{whole}\""));
    Some(read.unwrap_or_else(|_| whole.to_owned()))
}

fn apply(drafts: &mut BTreeMap<String, Draft>, line: Line) -> Option<()> {
    match line {
        Line::Edition(edition) => return (edition <= EDITION).then_some(()),
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
            salvaged(open_drafts(&bytes).1);
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
            let (drafts, rest) = open_drafts(&bytes[..end]);
            assert_eq!(drafts["a"].text, "one");
            // A few letters that were typed on are not worth a question.
            assert_eq!(salvaged(rest), None);
        }
        assert_eq!(open_drafts(&bytes).0["a"].text, "one two");
        assert_eq!(open_drafts(&bytes).0["a"].time, 9);
        bytes.extend(Line::Settled { id: "a".to_owned() }.bytes());
        assert!(open_drafts(&bytes).0.is_empty());
    }
}
