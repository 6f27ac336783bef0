//! What a file that came back amounts to, as values.

use crate::dialogue::AmendmentId;
use crate::plan::{Clause, ClauseId, Field};
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
        /// Behind this one.
        after: Option<ClauseId>,
    },
    /// A new clause.
    Add {
        /// It.
        clause: Box<Clause>,
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
}

impl Left {
    /// Words that find no place.
    pub fn nowhere(by: By, text: String) -> Left {
        let value = None;
        Left { by, text, value }
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
}
