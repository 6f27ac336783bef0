//! The record as a document: sections of paragraphs of sentences, each sentence with the changes it rests on.

use crate::i18n::Language;

/// The record of proceedings of one session. All its text is safe to display.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The language it is written in.
    pub language: Language,
    /// Its parts in reading order; the first is headed by its title.
    pub sections: Vec<Section>,
    /// The changes it rests on, oldest first.
    pub changes: Vec<Entry>,
}

/// A part of the record under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// 1 for the title, 2 for a part, 3 for what stands under a part.
    pub level: usize,
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph, or an item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is about, such as `D.3`.
    pub label: Option<String>,
    /// Whether it is an item of a list.
    pub item: bool,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A sentence with the changes it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence.
    pub text: String,
    /// What it counts up.
    pub points: Vec<String>,
    /// The words it gives in full; may have several lines.
    pub quote: Option<String>,
    /// The full ids of the changes. Empty only where it follows from no single change.
    pub changes: Vec<String>,
}

/// A change in the list at the record's end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its full id.
    pub change: String,
    /// What the record calls it: as much of its id as tells it from the others.
    pub short: String,
    /// What it was, when, and who recorded it.
    pub text: String,
}

impl Paragraph {
    /// A paragraph of one sentence.
    pub(super) fn of(sentence: Sentence) -> Paragraph {
        Paragraph {
            sentences: vec![sentence],
            ..Paragraph::default()
        }
    }

    /// An item of a list.
    pub(super) fn item(sentence: Sentence) -> Paragraph {
        Paragraph {
            item: true,
            ..Paragraph::of(sentence)
        }
    }

    /// Its text without the words it gives in full, on one line.
    pub fn text(&self) -> String {
        let label = self.label.iter().cloned();
        let texts = self.sentences.iter().map(|sentence| sentence.text.clone());
        label.chain(texts).collect::<Vec<_>>().join(" ")
    }

    /// The full ids of the changes it rests on, each once.
    pub fn changes(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for change in self.sentences.iter().flat_map(|one| &one.changes) {
            if !found.contains(&change.as_str()) {
                found.push(change);
            }
        }
        found
    }
}

impl Record {
    /// What the record calls a change.
    pub fn short(&self, change: &str) -> String {
        let mut entries = self.changes.iter();
        let found = entries.find(|entry| entry.change == change);
        found.map_or_else(|| short(change, 7), |entry| entry.short.clone())
    }
}

/// The beginning of a change's id; a name that is no such id, as a tag has, stays whole.
pub(super) fn short(change: &str, digits: usize) -> String {
    let is_id = change.len() >= 40 && change.bytes().all(|byte| byte.is_ascii_hexdigit());
    let digits = if is_id { digits } else { usize::MAX };
    change.chars().take(digits).collect()
}
