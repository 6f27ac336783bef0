//! Why a file is not read as a Word file.

use crate::i18n::Message;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is in the format of before 2007, or a password protects it: both lie in the same kind of file.
    Old,
    /// It is no Word file.
    NotWord,
    /// It is one, and parts of it are missing or damaged.
    Broken,
    /// It contains macros.
    Macros,
    /// It contains objects of other programs.
    Objects,
    /// It takes in other documents.
    Pieces,
    /// It is longer than a document is.
    Long,
    /// It has more parts than a document has.
    Parts,
    /// It unpacks to more than a document does.
    Unpacks,
    /// It nests deeper, or has more elements, than a document does.
    Nests,
    /// It defines entities.
    Entities,
    /// Two of its parts have one name.
    Twice,
    /// A part's name leads out of the file.
    Climbs,
}

impl Refused {
    /// The sentence for people, about the file of this name, with what to do next.
    pub fn message(self, file: &str) -> Message {
        let id = match self {
            Refused::Old => "documents-old",
            Refused::NotWord => "documents-not-word",
            Refused::Broken => "documents-broken",
            Refused::Macros => "documents-macros",
            Refused::Objects => "documents-objects",
            Refused::Pieces => "documents-pieces",
            Refused::Long => "documents-long",
            Refused::Parts => "documents-parts",
            Refused::Unpacks => "documents-unpacks",
            Refused::Nests => "documents-nests",
            Refused::Entities => "documents-entities",
            Refused::Twice => "documents-twice",
            Refused::Climbs => "documents-climbs",
        };
        Message::new(id).with("file", file)
    }
}
