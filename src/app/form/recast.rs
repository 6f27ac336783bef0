//! The plan itself as a form: what follows from what was filled in, and who keeps it, asked before it is recorded.

use crate::app::fields::Fields;
use crate::app::model::form::FormMsg;
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{Dialogue, shift};
use crate::i18n::Message;
use crate::plan::{Kept, Ledger, Plan, Speaker, Voice};

/// The rows of the form that say who negotiates: they are the secretariat's to keep.
const SECRETARIAT: [&str; 5] = ["required", "seconding", "organisation", "delegates", "key"];

/// The plan as it would be.
pub(super) fn recast(plan: &Plan, kept: &Kept) -> Option<Plan> {
    let mut after = plan.clone();
    Ledger::Plan.put(&mut after, kept)?;
    Some(after)
}

/// What is asked before this is recorded for the floor; nothing where it is recorded at once.
pub(super) fn question(
    workspace: &Workspace,
    fields: &Fields,
    after: &Plan,
    floor: &Speaker,
) -> Option<Confirm> {
    let changed = |key: &str| {
        let mut entries = fields.entries.iter();
        entries.any(|entry| entry.field.key() == key && entry.is_changed())
    };
    let theirs = SECRETARIAT.into_iter().any(changed);
    let whose = theirs && floor.voice != Voice::Secretariat;
    let agreement =
        changed("required").then(|| agreement(&workspace.plan, after, &workspace.dialogue));
    let text = match (agreement, whose) {
        (None, false) => return None,
        (Some(agreement), false) => agreement,
        (None, true) => kept_by(floor),
        (Some(agreement), true) => two(agreement, kept_by(floor)),
    };
    let answer = |floor: Speaker| {
        let whose = Message::new("ui-stage-for").with("voice", floor.voice.slug());
        let record = Message::new("plan-form-record").with("whose", whose);
        Answer::new(record, Intent::Form(FormMsg::Sure(floor)))
    };
    let secretariat = whose.then(|| answer(Speaker::of(Voice::Secretariat)));
    // By whom a party's changes are signed is not for another party to say.
    let own = (!whose || !changed("key")).then(|| answer(floor.clone()));
    let back = Answer::close(Message::new("app-edit-leave-stay"));
    Some(Confirm::new(
        Message::new("plan-form-ask"),
        text,
        secretariat.into_iter().chain(own).chain([back]).collect(),
    ))
}

fn kept_by(floor: &Speaker) -> Message {
    Message::new("plan-form-kept").with("voice", floor.voice.name())
}

/// How many clauses cease and come to be agreed, in a sentence.
pub fn agreement(before: &Plan, after: &Plan, dialogue: &Dialogue) -> Message {
    let shift = shift(before, after, dialogue);
    let said =
        |id: &'static str, count: usize| (count > 0).then(|| Message::new(id).with("count", count));
    let cease = said("plan-form-cease", shift.cease);
    let come = said("plan-form-come", shift.come);
    match (cease, come) {
        (Some(cease), Some(come)) => two(cease, come),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => Message::new("plan-form-same"),
    }
}

fn two(one: Message, other: Message) -> Message {
    let both = Message::new("plan-form-sentences").with("one", one);
    both.with("other", other)
}

/// What was filled in, in a few words: the names of the rows that read otherwise.
pub(super) fn subject(fields: &Fields) -> Message {
    let changed = fields.entries.iter().filter(|entry| entry.is_changed());
    let names = changed.map(|entry| entry.label.clone());
    let listed = names.reduce(|one, other| {
        let list = Message::new("plan-form-list").with("one", one);
        list.with("other", other)
    });
    let what = listed.unwrap_or_else(|| Ledger::Plan.name());
    Message::new("plan-form-subject").with("what", what)
}
