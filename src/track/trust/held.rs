//! Who stands behind the positions that are held: the three states that people tell apart.

use super::Record;
use crate::dialogue::{Digest, Subject};
use crate::plan::Voice;
use std::collections::BTreeMap;

/// Who stands behind something that was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Behind {
    /// Whoever said it, by its signature.
    Owner,
    /// The secretariat, which recorded it and signed that.
    Secretariat,
    /// Nobody who can be proved.
    #[default]
    Nobody,
}

impl Behind {
    /// The word for programs.
    pub fn slug(self) -> &'static str {
        match self {
            Behind::Owner => "signed",
            Behind::Secretariat => "recorded",
            Behind::Nobody => "unverified",
        }
    }

    /// Its mark; one column, of the signs that every font has.
    pub fn mark(self) -> &'static str {
        match self {
            Behind::Owner => "■",
            Behind::Secretariat => "□",
            Behind::Nobody => "-",
        }
    }

    /// The message with the few words for it.
    pub fn word(self) -> &'static str {
        match self {
            Behind::Owner => "trust-behind-owner",
            Behind::Secretariat => "trust-behind-secretariat",
            Behind::Nobody => "trust-behind-nobody",
        }
    }
}

/// Positions, each with who stands behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    all: BTreeMap<(Voice, String, String), Behind>,
}

impl Held {
    /// Notes who stands behind a position.
    pub fn note(&mut self, record: &Record, behind: Behind) {
        let key = (record.owner, record.of.clone(), record.key.clone());
        self.all.insert(key, behind);
    }

    /// Who stands behind what a party holds on exactly these words of a subject. Nobody where that is not known.
    pub fn of(&self, party: Voice, subject: &Subject, digest: Digest) -> Behind {
        let key = (party, subject.to_string(), digest.to_string());
        self.all.get(&key).copied().unwrap_or_default()
    }
}
