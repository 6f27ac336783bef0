//! A case: a place where two sides collide.

use super::field_merge::FieldMerge;
use crate::dialogue::AmendmentId;
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Field, Voice, words};

words! {
    /// In what two sides collide.
    CaseKind {
        /// The same words of a title or a text.
        Words,
        /// The value of a field, such as two dates, or a row of it.
        Value,
        /// A clause was put in two places.
        Place,
        /// Theirs removed a clause that was changed here.
        Removal,
        /// A clause that was removed here was changed there.
        Return,
        /// Two new clauses have one id.
        Twice,
        /// What the plan says of itself, or a register.
        Settings,
        /// A step in the dialogue: of an amendment or a session.
        Dialogue,
        /// An amendment was adopted there and not here, and its words came in: it stands as adopted.
        Adopted,
        /// A sub-amendment was adopted on one side, and what it amends on the other.
        Late,
        /// A party took two positions on the same words. The later one stands, whichever side it is of.
        Positions,
        /// A file that cannot be merged by what it says.
        File,
    }
}

impl CaseKind {
    /// In what two sides collide in this file of the dialogue.
    pub(super) fn of_dialogue(path: &str) -> CaseKind {
        match path.starts_with("positions/") {
            true => CaseKind::Positions,
            false => CaseKind::Dialogue,
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new("merge-kind").with("kind", self.slug())
    }
}

/// What theirs has where it collides with what is here.
#[derive(Clone, Debug, PartialEq)]
pub enum Theirs {
    /// Other words or another value of a field.
    Words(FieldMerge),
    /// No clause.
    Removed,
    /// Another place.
    Moved {
        /// The parent there; absent at the top.
        parent: Option<ClauseId>,
        /// The sibling it follows there; absent where it comes first.
        after: Option<ClauseId>,
    },
    /// A clause that is not here.
    Clause {
        /// The clause as it stands there.
        clause: Box<Clause>,
        /// The sibling it follows there; absent where it comes first.
        after: Option<ClauseId>,
    },
    /// What a sub-amendment makes of the text, which was adopted without it.
    Amended {
        /// The sub-amendment.
        by: AmendmentId,
        /// The field with it.
        proposed: String,
    },
    /// What no amendment can say: what it is about, and what they have there.
    Note(String),
}

/// A place where two sides collide. Ours stayed.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// In what.
    pub kind: CaseKind,
    /// The clause, if it is about one.
    pub clause: Option<ClauseId>,
    /// The field, if it is about one.
    pub field: Option<Field>,
    /// The file within the plan's directory, if it is about no clause.
    pub path: Option<String>,
    /// What theirs has.
    pub theirs: Theirs,
    /// The amendments that say it, each with its party; nobody is named for words that nobody is known to have written.
    pub tabled: Vec<(Option<Voice>, AmendmentId)>,
}

impl Case {
    pub(super) fn of_clause(kind: CaseKind, clause: &ClauseId, theirs: Theirs) -> Case {
        Case {
            kind,
            clause: Some(clause.clone()),
            field: None,
            path: None,
            theirs,
            tabled: Vec::new(),
        }
    }

    pub(super) fn of_field(clause: &ClauseId, field: Field, merge: FieldMerge) -> Case {
        let kind = match field.is_prose() {
            true => CaseKind::Words,
            false => CaseKind::Value,
        };
        Case {
            field: Some(field),
            ..Case::of_clause(kind, clause, Theirs::Words(merge))
        }
    }

    pub(super) fn of_file(kind: CaseKind, path: &str, note: String) -> Case {
        Case {
            kind,
            clause: None,
            field: None,
            path: Some(path.to_owned()),
            theirs: Theirs::Note(note),
            tabled: Vec::new(),
        }
    }
}
