//! What a file that came back amounts to, as values.

use crate::dialogue::AmendmentId;
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Field};
use std::collections::BTreeSet;
use std::sync::Arc;

/// By whom something is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum By {
    /// By an author whom the file names, or of whom it says nothing. Not safe to display raw.
    Author(Option<Arc<str>>),
    /// By whoever brings the file: it was not recorded who changed it.
    Importer,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Another wording of the field.
    Words {
        /// What it said.
        original: String,
        /// What it shall say.
        proposed: String,
    },
    /// The clause shall go.
    Remove,
    /// The clause shall stand elsewhere.
    Move {
        /// Under this clause.
        parent: Option<ClauseId>,
        /// Under what this would make, where that is new. `parent` is then the clause of the plan that is above that.
        under: Option<Target>,
        /// Behind this one.
        after: Option<ClauseId>,
    },
    /// A new clause.
    Add {
        /// It.
        clause: Box<Clause>,
        /// What would make its parent, where that is new as well. `parent` is then the clause of the plan beside or under
        /// which that would stand.
        under: Option<Target>,
        /// The sibling it follows.
        after: Option<ClauseId>,
    },
    /// Other words in what is proposed already.
    Sub {
        /// By what.
        of: Target,
        /// What that would say.
        original: String,
        /// What it shall say.
        proposed: String,
    },
}

/// What a change of a proposal is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An earlier change of the same file, by number.
    Change(usize),
    /// An amendment that the file showed.
    Pending(AmendmentId),
}

/// What becomes one amendment.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The clause, a new one included.
    pub clause: ClauseId,
    /// The number it had in the document, where it had one.
    pub number: String,
    /// The field; nothing where it is about the clause as a whole.
    pub field: Option<Field>,
    /// By whom.
    pub by: By,
    /// What.
    pub what: What,
    /// Why, in its author's words.
    pub reason: Option<String>,
}

/// Words that find no place, or that are no value of the field they stand in. Not safe to display raw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// By whom.
    pub by: By,
    /// The words.
    pub text: String,
    /// The clause, by its number in the document, and the field whose value they would be.
    pub value: Option<(String, Field)>,
    /// Why they are none, where the plan says so.
    pub why: Option<Message>,
}

impl Left {
    /// Words that find no place.
    pub fn nowhere(by: By, text: String) -> Left {
        Left {
            by,
            text,
            value: None,
            why: None,
        }
    }
}

/// Where something stands: a clause, and the field of it.
pub(super) type Place = (ClauseId, Option<Field>);

/// What a file amounts to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// What becomes an amendment, each after what it stands on.
    pub all: Vec<Change>,
    /// What finds no place.
    pub left: Vec<Left>,
    /// How many fields differ in nothing but spaces.
    pub spaces: usize,
    /// Where comments stand: their ids, and the clause and field they are on.
    pub(super) remarked: Vec<(String, Option<Place>)>,
    /// Whose they are.
    authors: BTreeSet<By>,
    /// How long the texts of all changes are together, in bytes.
    length: usize,
}

/// The most that they may be. Each author's change of a field is that field as a whole, so that a short file of many authors
/// could become more than there is memory.
const MOST: usize = 32 << 20;

/// The most changes, each of which is held against those before it.
const MOST_CHANGES: usize = 5_000;

/// The most authors: what each proposes is a commit of its own, with all that is pending by then.
const MOST_AUTHORS: usize = 500;

impl Changes {
    /// One more, with its number; none is kept beyond the most there may be.
    pub(super) fn push(&mut self, change: Change) -> usize {
        let number = self.all.len();
        self.length = self.length.saturating_add(change.what.length());
        if !self.is_too_much() {
            if !self.authors.contains(&change.by) {
                self.authors.insert(change.by.clone());
            }
            self.all.push(change);
        }
        number
    }

    /// Whether it is more than may be tabled.
    pub fn is_too_much(&self) -> bool {
        self.length > MOST || self.are_too_many()
    }

    fn are_too_many(&self) -> bool {
        self.all.len() > MOST_CHANGES || self.authors.len() > MOST_AUTHORS
    }

    /// Why it may not be tabled, where it is too much.
    pub fn refusal(&self) -> Option<Message> {
        let too_many = || {
            let message = Message::new("back-too-many").with("most", MOST_CHANGES);
            message.with("authors", MOST_AUTHORS)
        };
        match self.are_too_many() {
            true => Some(too_many()),
            false => self.is_too_much().then(|| Message::new("back-too-much")),
        }
    }
}

impl What {
    fn length(&self) -> usize {
        match self {
            What::Words { original, proposed }
            | What::Sub {
                original, proposed, ..
            } => original.len() + proposed.len(),
            What::Add { clause, .. } => clause.title.len() + clause.text.len(),
            What::Remove | What::Move { .. } => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(by: By, length: usize) -> Change {
        Change {
            clause: "care".parse().unwrap(),
            number: String::new(),
            field: Some(Field::Text),
            by,
            what: What::Words {
                original: String::new(),
                proposed: "x".repeat(length),
            },
            reason: None,
        }
    }

    #[test]
    fn no_file_becomes_more_changes_or_changes_of_more_authors_than_may_be_tabled() {
        let author = |at: usize| By::Author(Some(format!("Author {at}").as_str().into()));
        let told = |count: usize, authors: usize| {
            let mut changes = Changes::default();
            for at in 0..count {
                changes.push(change(author(at % authors), 1));
            }
            assert!(changes.all.len() <= MOST_CHANGES + 1);
            changes.refusal().map(|it| it.id)
        };
        assert_eq!(told(MOST_CHANGES, MOST_AUTHORS), None);
        let many = Some("back-too-many");
        assert_eq!(told(MOST_CHANGES + 7, 1), many);
        assert_eq!(told(MOST_AUTHORS + 7, MOST_AUTHORS + 1), many);
    }

    #[test]
    fn no_file_becomes_more_than_may_be_tabled() {
        let change = |length: usize| change(By::Importer, length);
        let mut changes = Changes::default();
        assert_eq!(changes.push(change(MOST - 1)), 0);
        assert_eq!(changes.push(change(1)), 1);
        assert!(!changes.is_too_much());
        changes.push(change(1));
        assert!(changes.refusal().is_some());
        assert_eq!(changes.all.len(), 2, "what is too much is not kept");
    }
}
