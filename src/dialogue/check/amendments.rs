//! Amendments: what they are about, their numbers, their words.

use super::{Found, lives};
use crate::dialogue::{Amendment, AmendmentId, Basis, Proposal, Verb, basis};
use crate::i18n::Message;
use crate::plan::Field;
use std::collections::BTreeMap;

pub(super) fn check(found: &mut Found<'_>) {
    let mut numbers: BTreeMap<u32, &Amendment> = BTreeMap::new();
    let dialogue = found.dialogue;
    for amendment in dialogue.amendments.values() {
        found.path = format!("amendments/{}.toml", amendment.id);
        if let Some(number) = amendment.number {
            let other = *numbers.entry(number).or_insert(amendment);
            if other.id != amendment.id {
                let message = Message::new("dialogue-check-number")
                    .with("amendment", amendment.short())
                    .with("other", other.id.as_str());
                found.error("duplicate-number", message);
            }
        }
        target(found, amendment);
        lives::check(found, amendment);
        words(found, amendment);
    }
}

/// What it is about must be there while it is to be decided on.
fn target(found: &mut Found<'_>, amendment: &Amendment) {
    if let Some(of) = amendment.proposal.rests_on() {
        if !found.knows_amendment(of) {
            let id = match amendment.verb() {
                Verb::Add | Verb::Move => "dialogue-check-under",
                _ => "dialogue-check-amends",
            };
            let message = Message::new(id).with("amendment", of.as_str());
            return found.error("unknown-amendment", message);
        }
        if in_circle(found, amendment) {
            let message = Message::new("dialogue-check-circle").with("amendment", of.as_str());
            return found.error("cyclic-amendment", message);
        }
    }
    if !amendment.is_pending() {
        return;
    }
    let there = match &amendment.proposal {
        Proposal::Words { clause, .. }
        | Proposal::Remove { clause, .. }
        | Proposal::Move { clause, .. } => found.clause(clause),
        Proposal::Add { .. } => true,
        // Whether what it amends can be read at all is reported there.
        Proposal::Sub { amendment: of, .. } => found.dialogue.amendments.contains_key(of),
    };
    let readable = amendment
        .clause(found.dialogue)
        .is_none_or(|clause| !found.plan.broken.contains_key(clause.as_str()));
    if !there || !readable {
        return;
    }
    let id = match basis(found.plan, found.dialogue, amendment) {
        Basis::Stands => return,
        Basis::Met => "dialogue-check-met",
        Basis::Gone => "dialogue-check-gone",
    };
    let message = Message::new(id).with("amendment", amendment.short());
    found.warning("words-gone", message);
}

fn in_circle(found: &Found<'_>, amendment: &Amendment) -> bool {
    let all = &found.dialogue.amendments;
    let mut at: &AmendmentId = &amendment.id;
    for _ in 0..=all.len() {
        match all.get(at).and_then(|one| one.proposal.rests_on()) {
            Some(of) if *of == amendment.id => return true,
            Some(of) => at = of,
            None => return false,
        }
    }
    // A circle further down; it is reported where it closes.
    false
}

fn words(found: &mut Found<'_>, amendment: &Amendment) {
    found.text("dialogue-name-reason", amendment.reason.as_deref());
    match &amendment.proposal {
        Proposal::Words { proposed, .. } => {
            found.text("dialogue-name-proposed", proposed.as_deref());
        }
        Proposal::Sub { proposed, .. } => found.text("dialogue-name-proposed", Some(proposed)),
        Proposal::Add { clause, .. } => {
            let shown = |(field, _): &(Field, String)| *field != Field::Progress;
            for (_, text) in clause.fields().into_iter().filter(shown) {
                found.text("dialogue-name-proposed", Some(&text));
            }
        }
        Proposal::Remove { .. } | Proposal::Move { .. } => {}
    }
}
