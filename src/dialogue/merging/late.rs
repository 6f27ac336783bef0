//! Sub-amendments that were adopted on one side while the other adopted what they amend as it was. The text has what was
//! adopted without them: what they would make of it is tabled for their sponsors, so that no decision of either room is
//! lost in silence.

use super::case::{Case, CaseKind, Theirs};
use super::whole::Merger;
use crate::dialogue::{Amendment, Dialogue, Proposal, anchor_field};

impl Merger<'_> {
    /// Finds them, once it is known what the plan and the dialogue have become.
    pub(super) fn late(&mut self) {
        let dialogue = &self.out.dialogue;
        let late = dialogue.amendments.values().filter(|sub| self.is_late(sub));
        let cases: Vec<Case> = late.filter_map(|sub| self.case_of(sub)).collect();
        self.out.cases.extend(cases);
    }

    /// Whether it and what it amends in the end were adopted, and nowhere both.
    fn is_late(&self, sub: &Amendment) -> bool {
        let dialogue = &self.out.dialogue;
        let is_sub = matches!(sub.proposal, Proposal::Sub { .. });
        let Some(root) = dialogue.root(sub).filter(|_| is_sub) else {
            return false;
        };
        let both = |side: &Dialogue| {
            let adopted = |id| side.amendments.get(id).is_some_and(Amendment::is_adopted);
            adopted(&sub.id) && adopted(&root.id)
        };
        let [ours, theirs] = [self.sides.ours, self.sides.theirs].map(|side| side.dialogue);
        both(dialogue) && !both(ours) && !both(theirs)
    }

    /// What it would make of the text as it stands; nothing where that says so already.
    fn case_of(&self, sub: &Amendment) -> Option<Case> {
        let Proposal::Sub { original, .. } = &sub.proposal else {
            return None;
        };
        let dialogue = &self.out.dialogue;
        let clause = dialogue.root(sub)?.clause(dialogue)?;
        let field = dialogue.field(sub);
        let current = self.out.plan.clauses.get(clause)?.get(&field);
        let current = current.unwrap_or_default();
        let wording = dialogue.wording(sub)?;
        let found = anchor_field(&field, Some(original), Some(&wording), Some(&current));
        let theirs = match found.result(&current) {
            Some(text) if text == current => return None,
            Some(text) => Theirs::Amended {
                by: sub.id.clone(),
                proposed: text.to_owned(),
            },
            None => Theirs::Note(String::new()),
        };
        Some(Case {
            field: Some(field),
            ..Case::of_clause(CaseKind::Late, clause, theirs)
        })
    }
}
