//! What a workbook is made of, and what the makers of its sheets share.

use super::sheet::Sheet;
use crate::costing::follow_up::Hands;
use crate::costing::{NoCosting, Run};
use crate::dialogue::Dialogue;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Clause, ClauseId, Outline, Plan, word_name};

/// What a workbook is made of.
pub struct Source<'s> {
    /// The plan.
    pub plan: &'s Plan,
    /// Its outline.
    pub outline: &'s Outline,
    /// Its dialogue.
    pub dialogue: &'s Dialogue,
    /// Whose its reports are.
    pub hands: &'s Hands,
    /// What the revision is called.
    pub rev: String,
    /// When it was recorded, in seconds since 1970 UTC.
    pub time: Option<i64>,
    /// The day of that by the plan's clock.
    pub day: String,
    /// The language to fall back on where that of the plan is none of ours.
    pub language: Language,
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The title of the plan. Not safe to display raw.
    pub title: String,
    /// When its last change was recorded, in seconds since 1970 UTC.
    pub time: Option<i64>,
    /// Whether its language is written from right to left, and its columns stand so.
    pub right: bool,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// What the makers of sheets share.
pub(super) struct Making<'s> {
    pub(super) source: &'s Source<'s>,
    pub(super) words: &'static Catalogue,
    pub(super) run: Result<Run, NoCosting>,
}

impl<'s> Making<'s> {
    /// An empty sheet with these columns.
    pub(super) fn begin(&self, id: &'static str, columns: &[&'static str]) -> Sheet {
        let name = Message::new("book-sheet").with("id", id);
        Sheet {
            id: id.to_owned(),
            name: self.words.say(&name),
            heads: columns.iter().map(|column| self.head(column)).collect(),
            ..Sheet::default()
        }
    }

    /// What stands above a column.
    pub(super) fn head(&self, column: &'static str) -> String {
        self.words
            .say(&Message::new("book-column").with("key", column))
    }

    /// A word of a closed set as people read it; one that means nothing as it stands.
    pub(super) fn word(&self, word: &str) -> String {
        self.words.say(&word_name(word))
    }

    /// The same, where there is one.
    pub(super) fn word_of(&self, word: Option<&str>) -> Option<String> {
        word.map(|word| self.word(word))
    }

    /// In place of what is not established.
    pub(super) fn unknown(&self) -> String {
        self.words.word("coverage-unknown")
    }

    /// The clauses in reading order with their numbers.
    pub(super) fn clauses(&self) -> impl Iterator<Item = (&'s str, &'s Clause)> {
        let source = self.source;
        let rows = source.outline.rows().iter();
        rows.filter_map(|row| Some((row.number.as_str(), source.plan.clauses.get(&row.id)?)))
    }

    /// The number of a clause, and its heading.
    pub(super) fn called(&self, clause: &ClauseId) -> [&'s str; 2] {
        let source = self.source;
        let title = source.plan.clauses.get(clause);
        let title = title.map_or("", |clause| clause.title.as_str());
        [source.outline.number(clause).unwrap_or_default(), title]
    }

    /// A scheme as it shall be shown.
    pub(super) fn scheme<'a>(&'a self, id: &'a str) -> &'a str {
        let known = self.source.plan.registers.scheme(id);
        known.map_or(id, |scheme| scheme.name.as_str())
    }

    /// The files of clauses that cannot be read: nobody knows what they say.
    pub(super) fn unread(&self) -> impl Iterator<Item = &'s str> {
        let broken = self.source.plan.broken.values();
        broken.map(|problem| problem.path.as_str())
    }
}
