//! A change as owned values: who made it, for whom, and which clauses it touched.

use crate::plan::{ClauseId, Moment, Voice};
use std::fmt;

/// A git object id (SHA-1) by value.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct ObjectId(pub [u8; 20]);

/// The id of a commit.
pub type CommitId = ObjectId;

impl ObjectId {
    /// Reads forty hexadecimal digits.
    pub fn from_hex(text: &[u8]) -> Option<Self> {
        let digit = |byte: u8| {
            char::from(byte)
                .to_digit(16)
                .and_then(|d| u8::try_from(d).ok())
        };
        let mut id = [0; 20];
        let (pairs, rest) = text.as_chunks::<2>();
        if pairs.len() != id.len() || !rest.is_empty() {
            return None;
        }
        for (byte, [high, low]) in id.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Some(ObjectId(id))
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Output names commits by the ten thousand, and formatting byte by byte is slow.
        let mut digits = [b'0'; 40];
        let (pairs, _) = digits.as_chunks_mut::<2>();
        for (pair, byte) in pairs.iter_mut().zip(self.0) {
            *pair = [byte >> 4, byte & 15].map(|digit| match digit {
                0..=9 => b'0' + digit,
                _ => b'a' + digit - 10,
            });
        }
        f.write_str(std::str::from_utf8(&digits).unwrap_or_default())
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A change's place in its [`History`](super::History), oldest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct ChangeIx(pub u32);

/// A name and an e-mail address as a commit states them. Not verified, not safe to display raw.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Person {
    /// May be empty.
    pub name: String,
    /// May be empty.
    pub email: String,
}

/// As git writes it.
impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.name, self.email)
    }
}

/// For whom a change was made: by its trailers, else by its author's e-mail where the plan lists it once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Attribution {
    /// The voice; a change without one has no `Attribution` at all and shows as unattributed.
    pub voice: Voice,
    /// The organisation's id, if known.
    pub organisation: Option<String>,
}

/// One clause file that a change left different from one of its parents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Touch {
    /// The clause, as an index into [`History::clauses`](super::History::clauses).
    pub clause: u32,
    /// Which parent it differs from, as an index into [`Change::parents`] (0 also for a root's empty past).
    pub parent: u32,
    /// The file before, absent if there was none.
    pub old: Option<ObjectId>,
    /// The file after, absent if there is none.
    pub new: Option<ObjectId>,
}

/// One commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The commit's id.
    pub id: CommitId,
    /// Earlier changes of the same history. More than one: a merge. A parent that is missing (shallow
    /// clone) is left out and makes this change [`Change::shallow`].
    pub parents: Vec<ChangeIx>,
    /// Whether what came before this change is not in this clone.
    pub shallow: bool,
    /// Who proposed it.
    pub author: Person,
    /// Who recorded it.
    pub recorder: Person,
    /// When it was recorded, by the clock of the plan's time zone, or the committer's where the plan names none.
    pub time: Moment,
    /// The first line of the message.
    pub subject: String,
    /// What the message says between its first line and its trailers: why. May be empty.
    pub reason: String,
    /// For whom, or unattributed.
    pub attribution: Option<Attribution>,
    /// Whether it says so itself (trailer `Party`).
    pub claimed: bool,
    /// The session it was made in (trailer `Session`).
    pub session: Option<String>,
    /// The kind of a special act (trailer `Act`).
    pub act: Option<String>,
    /// What it declares under the gavel.
    pub stroke: Option<GavelStroke>,
    /// The changes it undoes (trailer `Undoes`): all those of the act that the named one is the last of.
    pub undoes: Vec<CommitId>,
    /// The changes of which it takes back single strokes (trailer `Takes-back`).
    pub takes_back: Vec<CommitId>,
    /// What it touched.
    pub touches: Vec<Touch>,
}

impl Change {
    /// For whom the words were written, and struck, that this change is the first to know so. Where what came
    /// before it is not in this clone, it is not known what it found and what it did itself.
    pub fn hand(&self) -> Option<&Attribution> {
        self.attribution.as_ref().filter(|_| !self.shallow)
    }
}

/// What a change declares that leaves the text as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GavelStroke {
    /// The plan or a part of it is adopted.
    Adopted {
        /// What the adoption is called. Not safe to display raw.
        name: String,
        /// The id of the plan, as one repository may hold several; empty where it has none.
        plan: String,
        /// The clauses; absent for the whole plan.
        clauses: Option<Vec<ClauseId>>,
    },
    /// An adoption is taken back: the change that [`Change::undoes`] names, or one that is a tag alone.
    Rescinded {
        /// The object of its tag.
        tag: Option<ObjectId>,
    },
}
