//! Which amendments are asked for, and the sub-amendments of each.

use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal};
use crate::plan::Field;
use std::collections::{BTreeSet, HashMap};

/// Which amendments are shown, and the sub-amendments of each that are about the field that is shown.
pub(super) struct Wanted<'d> {
    pub(super) field: Field,
    subs: HashMap<&'d AmendmentId, Vec<&'d Amendment>>,
    only: Option<BTreeSet<&'d AmendmentId>>,
}

impl<'d> Wanted<'d> {
    /// All of them.
    pub(super) fn of(dialogue: &'d Dialogue, field: &Field) -> Self {
        let mut subs: HashMap<&AmendmentId, Vec<&Amendment>> = HashMap::new();
        for one in dialogue.amendments.values() {
            if let Proposal::Sub { amendment, .. } = &one.proposal
                && dialogue.field(one) == *field
            {
                subs.entry(amendment).or_default().push(one);
            }
        }
        for found in subs.values_mut() {
            found.sort_by_key(|one| one.by_number());
        }
        Wanted {
            field: field.clone(),
            subs,
            only: None,
        }
    }

    /// Only some, and what they amend.
    pub(super) fn keep(&mut self, dialogue: &'d Dialogue, takes: impl Fn(&Amendment) -> bool) {
        let mut only = BTreeSet::new();
        for one in dialogue.amendments.values().filter(|one| takes(one)) {
            let mut at = Some(one);
            while let Some(one) = at.filter(|one| only.insert(&one.id)) {
                at = match &one.proposal {
                    Proposal::Sub { amendment, .. } => dialogue.amendments.get(amendment),
                    _ => None,
                };
            }
        }
        self.only = Some(only);
    }

    pub(super) fn has(&self, one: &Amendment) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&one.id))
    }

    /// The pending sub-amendments of an amendment that are shown, in the order of their numbers.
    pub(super) fn pending_subs(&self, of: &AmendmentId) -> Vec<&'d Amendment> {
        let all = self.subs.get(of).into_iter().flatten().copied();
        all.filter(|one| one.is_pending() && self.has(one))
            .collect()
    }

    pub(super) fn has_adopted_subs(&self, of: &AmendmentId) -> bool {
        let mut all = self.subs.get(of).into_iter().flatten();
        all.any(|one| one.is_adopted())
    }
}
