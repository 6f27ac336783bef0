//! Tabling: what was drafted becomes an amendment of the floor instead of a change of the plan.

use super::Question;
use crate::app::desk;
use crate::app::effect::{Act, DraftOf, Effect, Job};
use crate::app::form;
use crate::app::open::Open;
use crate::app::question;
use crate::app::state::Tone;
use crate::dialogue::{Deed, Digest, Proposal};
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Plan};
use crate::track::CommitId;

/// What shall be tabled as soon as the reason is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// An amendment each.
    pub proposals: Vec<Proposal>,
    /// What its author was looking at.
    pub seen: CommitId,
    /// What was being typed for it.
    pub typed: Option<(ClauseId, DraftOf)>,
}

/// Asks for the reason, and then tables.
pub fn propose(open: &mut Open<'_>, draft: Draft) {
    if !desk::unlocked(open) {
        return;
    }
    if draft.proposals.is_empty() {
        open.wall
            .say(Tone::Plain, Message::new("app-amend-nothing"));
        return;
    }
    let title = Message::new("app-amend-reason").with("count", draft.proposals.len());
    ask(open, title, Question::Table(draft));
}

/// Asks for a line about amendments.
pub(super) fn ask(open: &mut Open<'_>, title: Message, then: Question) {
    let then = question::Question::Amend(then);
    question::ask(open.wall, title, "app-amend-reason-hint", "", then);
}

/// Tables for the floor. The form it was drafted in closes, and the text being typed is over, once it is recorded.
pub(super) fn table(open: &mut Open<'_>, draft: Draft, reason: Option<String>) {
    if !desk::unlocked(open) {
        return;
    }
    let deed = |proposal: Proposal| {
        Some(Deed::Table {
            id: open.wall.new_amendment()?,
            proposal: Box::new(proposal),
            reason: reason.clone(),
        })
    };
    let deeds: Vec<Deed> = draft.proposals.into_iter().filter_map(deed).collect();
    let workspace = &mut *open.workspace;
    let Some(floor) = workspace.floor.clone() else {
        return;
    };
    if let Some(editing) = workspace.editing.as_mut().filter(|_| draft.typed.is_some()) {
        editing.saving = Some(editing.buffer.text().to_owned());
        editing.tabling = true;
    }
    let settles = match draft.typed {
        Some(typed) => vec![typed],
        None => form::tabled(open, &deeds),
    };
    open.effects.push(Effect::Write(Job::Record(Act {
        settles,
        ..Act::of(deeds, draft.seen, floor)
    })))
}

/// What these edits of fields would be as amendments; edits of another kind have their own way.
pub fn of_edits(plan: &Plan, edits: &[Edit]) -> Vec<Proposal> {
    let proposal = |edit: &Edit| match edit {
        Edit::Set {
            clause,
            field,
            value,
        } => {
            let standing = plan.clauses.get(clause)?;
            Some(Proposal::Words {
                clause: clause.clone(),
                on: Digest::of_clause(plan, standing),
                original: standing.get(field),
                field: field.clone(),
                proposed: value.clone(),
            })
        }
        Edit::Remove { clause } => Some(Proposal::Remove {
            clause: clause.clone(),
            on: Digest::of_clause(plan, plan.clauses.get(clause)?),
        }),
        Edit::Add { .. } | Edit::Move { .. } => None,
    };
    edits.iter().filter_map(proposal).collect()
}
