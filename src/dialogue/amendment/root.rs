//! What a sub-amendment is about in the end: the amendment at the bottom.

use super::{Amendment, Proposal};
use crate::dialogue::Dialogue;
use crate::plan::{Clause, ClauseId, Field};
use std::collections::BTreeSet;

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
        let mut at = Some(amendment);
        let mut named = None;
        for _ in 0..=self.amendments.len() {
            match at.map(|one| &one.proposal) {
                Some(Proposal::Sub {
                    amendment, field, ..
                }) => {
                    at = self.amendments.get(amendment);
                    named = field.as_ref();
                }
                Some(Proposal::Words { field, .. }) => return field.clone(),
                // Only what stands on the new clause itself names a field of it.
                Some(Proposal::Add { .. }) => return named.cloned().unwrap_or(Field::Text),
                _ => return Field::Text,
            }
        }
        Field::Text
    }

    /// The clause an amendment would add, with the sub-amendments that were adopted into it; nothing where it adds none.
    pub fn new_clause(&self, amendment: &Amendment) -> Option<Clause> {
        let Proposal::Add { clause, .. } = &amendment.proposal else {
            return None;
        };
        let mut clause = Clause::clone(clause);
        clause.text = self.wording(amendment).unwrap_or_default();
        for (field, wording) in self.amended_fields(amendment) {
            // What a file says that the field cannot say changes nothing.
            let value = Some(wording.as_str()).filter(|value| !value.is_empty());
            let _ = clause.set(&field, value);
        }
        Some(clause)
    }

    /// The fields of a new clause beside its text into which sub-amendments were adopted, each with its wording now.
    pub(in crate::dialogue) fn amended_fields(
        &self,
        amendment: &Amendment,
    ) -> Vec<(Field, String)> {
        if !matches!(amendment.proposal, Proposal::Add { .. }) {
            return Vec::new();
        }
        let subs = self.subs(&amendment.id).into_iter();
        let fields = subs
            .filter(|sub| sub.is_adopted())
            .map(|sub| self.field(sub));
        let fields: BTreeSet<Field> = fields.filter(|field| *field != Field::Text).collect();
        let wording = |field: Field| {
            let wording = self.wording_of(amendment, &field)?;
            Some((field, wording))
        };
        fields.into_iter().filter_map(wording).collect()
    }

    /// The clause of the plan under which an amendment would add one, directly or under others that are proposed; nothing
    /// where it adds none, or at the top.
    pub(in crate::dialogue) fn under<'a>(
        &'a self,
        amendment: &'a Amendment,
    ) -> Option<&'a ClauseId> {
        let root = self.root(amendment)?;
        let adds = matches!(root.proposal, Proposal::Add { .. });
        let outermost = adds.then(|| self.outermost(root))?;
        outermost.proposal.destination()?.parent
    }
}
