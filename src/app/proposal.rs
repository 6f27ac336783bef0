//! What is proposed, whichever screen it comes from: asking for the reason, and what an amendment is called.

use super::acts;
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::dialogue::{Amendment, Digest, Proposal};
use crate::i18n::Message;
use crate::plan::{Edit, Plan};

/// Asks for the reason, and then tables.
pub fn propose(open: &mut Open<'_>, draft: Draft) {
    if !acts::unlocked(open) {
        return;
    }
    if draft.proposals.is_empty() {
        open.wall
            .say(Tone::Plain, Message::new("app-amend-nothing"));
        return;
    }
    let title = Message::new("app-amend-reason").with("count", draft.proposals.len());
    let then = Question::Table(draft);
    open.wall.ask(title, "app-amend-reason-hint", "", then);
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

/// An amendment with its party, for a question before something is decided on it. One without a number has only its
/// party's letter beside it: its id is nothing to be read out in a room.
pub fn named(amendment: &Amendment) -> Message {
    let sponsor = amendment.sponsor().map(|sponsor| sponsor.voice.name());
    let party = sponsor.unwrap_or_else(|| Message::new("ui-unattributed"));
    Message::new("app-amend-named")
        .with("name", amendment.label())
        .with("party", party)
}
