//! What a sub-amendment is about in the end: the amendment at the bottom.

use super::{Amendment, Proposal};
use crate::dialogue::Dialogue;
use crate::plan::{ClauseId, Field};

impl Dialogue {
    /// The amendment at the bottom of a sub-amendment, however deep; itself where it amends no other. Nothing
    /// where that is missing or in a circle.
    pub fn root<'a>(&'a self, amendment: &'a Amendment) -> Option<&'a Amendment> {
        let mut at = amendment;
        for _ in 0..=self.amendments.len() {
            match &at.proposal {
                Proposal::Sub { amendment, .. } => at = self.amendments.get(amendment)?,
                _ => return Some(at),
            }
        }
        None
    }

    /// The field an amendment is about; the text where it is about a whole clause.
    pub fn field(&self, amendment: &Amendment) -> Field {
        match self.root(amendment).map(|root| &root.proposal) {
            Some(Proposal::Words { field, .. }) => field.clone(),
            _ => Field::Text,
        }
    }

    /// The clause under which an amendment would add one; nothing where it adds none, or at the top.
    pub(in crate::dialogue) fn under<'a>(
        &'a self,
        amendment: &'a Amendment,
    ) -> Option<&'a ClauseId> {
        match &self.root(amendment)?.proposal {
            Proposal::Add { clause, .. } => clause.parent.as_ref(),
            _ => None,
        }
    }
}
