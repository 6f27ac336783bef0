//! What must not be overlooked until somebody has dealt with it.

use crate::app::draft::DraftOf;
use crate::app::model::keys::Keys;
use crate::i18n::Message;
use crate::plan::{ClauseId, Speaker};
use crate::track::CommitId;

/// Something that stays on screen until it is dealt with.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Another program changed files of the plan.
    Foreign(Vec<Foreign>),
    /// An earlier run left texts behind.
    Offered(Vec<Offered>),
    /// Texts were left of which it is not known where they belong.
    Unplaced(Vec<Unplaced>),
    /// An act came after wordings of others that nobody at this screen had seen.
    Overtaken(Vec<Message>),
    /// What was brought by others collides with what was done here: a sentence for each case.
    Collided(Vec<Message>),
    /// What of the user's settings does not work, a sentence each, and the file in which it stands.
    Settings(Vec<Message>, String),
}

impl Notice {
    /// What is said of it.
    pub fn said(&self, keys: &Keys) -> Message {
        let (id, count) = match self {
            Notice::Foreign(files) => ("ui-banner-foreign", files.len()),
            Notice::Offered(drafts) => ("ui-banner-offered", drafts.len()),
            Notice::Unplaced(texts) => ("ui-banner-unplaced", texts.len()),
            Notice::Overtaken(all) => ("ui-banner-overtaken", all.len()),
            Notice::Collided(cases) => ("ui-banner-collided", cases.len()),
            Notice::Settings(wrong, _) => ("ui-banner-settings", wrong.len()),
        };
        Message::new(id)
            .with("count", count)
            .with("key", keys.quoted("notice"))
    }
}

/// One file that another program changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Its path within the plan.
    pub path: String,
    /// The clause whose file it is.
    pub clause: Option<ClauseId>,
    /// What happened to it, in a word or a sentence.
    pub said: Message,
    /// Its lines that differ, the first of them. Not safe to display raw.
    pub lines: Vec<Differs>,
}

/// A line of a file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    /// It was there before.
    Struck(String),
    /// It stands there instead, or as well.
    Inserted(String),
    /// So many more that differ are not listed.
    More(usize),
}

/// A text that an earlier run left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// By which the journal knows it.
    pub id: String,
    /// In which clause it was being typed.
    pub clause: ClauseId,
    /// Of what of it.
    pub of: DraftOf,
    /// For whom.
    pub floor: Option<Speaker>,
    /// The text.
    pub text: String,
    /// What the author was looking at, if that was noted.
    pub seen: Option<CommitId>,
}

impl Offered {
    /// Whether it was filled in in a table.
    pub fn is_rows(&self) -> bool {
        match &self.of {
            DraftOf::Field(field) => field.is_rows(),
            DraftOf::Ledger(_) => true,
            DraftOf::Wording(_) => false,
        }
    }
}

/// A text that was left by another version of the program, or torn: nobody knows in which clause it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// By which the journal knows it.
    pub id: String,
    /// The text.
    pub text: String,
}
