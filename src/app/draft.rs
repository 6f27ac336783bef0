//! Texts being typed, and what each is of: what the journal keeps.

use crate::dialogue::AmendmentId;
use crate::plan::{ClauseId, Field, Ledger, Speaker};
use crate::track::CommitId;

/// What is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// In which clause.
    pub clause: ClauseId,
    /// Of what of it.
    pub of: DraftOf,
    /// For whom, if somebody has the floor.
    pub floor: Option<Speaker>,
    /// The whole text as it stands.
    pub text: String,
    /// What the author was looking at.
    pub seen: CommitId,
}

/// What is being typed of a clause.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DraftOf {
    /// One of its fields.
    Field(Field),
    /// The wording of an amendment to it.
    Wording(AmendmentId),
    /// No clause, but what is kept beside them.
    Ledger(Ledger),
}

impl DraftOf {
    /// What the journal calls it.
    pub fn key(&self) -> String {
        match self {
            DraftOf::Field(field) => field.key().to_owned(),
            DraftOf::Wording(amendment) => format!("{WORDING}{amendment}"),
            DraftOf::Ledger(ledger) => format!("{LEDGER}{}", ledger.word()),
        }
    }

    /// What the journal calls so.
    pub fn of_key(key: &str) -> Option<DraftOf> {
        if let Some(word) = key.strip_prefix(LEDGER) {
            return Ledger::of_word(word).map(DraftOf::Ledger);
        }
        let amendment = key.strip_prefix(WORDING).and_then(|id| id.parse().ok());
        match amendment {
            Some(amendment) => Some(DraftOf::Wording(amendment)),
            None => Some(DraftOf::Field(key.parse().ok()?)),
        }
    }
}

impl From<Field> for DraftOf {
    fn from(field: Field) -> DraftOf {
        DraftOf::Field(field)
    }
}

/// What the journal writes before the id of an amendment.
const WORDING: &str = "amendment:";

/// The same before the word of what is kept beside the clauses.
const LEDGER: &str = "ledger:";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::draft::DraftOf;

    #[test]
    fn the_journal_calls_each_draft_by_a_name_of_its_own() {
        let wording = DraftOf::Wording("d-1".parse().unwrap());
        assert_eq!(wording.key(), "amendment:d-1");
        let ledger = DraftOf::Ledger(Ledger::Figure("gdp".to_owned()));
        for draft in [wording, Field::Text.into(), Field::Title.into(), ledger] {
            assert_eq!(DraftOf::of_key(&draft.key()), Some(draft));
        }
    }
}
