//! Positions: what they are about, and whose they are.

use super::Found;
use crate::dialogue::Subject;
use crate::i18n::Message;
use std::collections::BTreeSet;

pub(super) fn check(found: &mut Found<'_>) {
    let dialogue = found.dialogue;
    for (party, positions) in &dialogue.positions {
        found.path = format!("positions/{party}.toml");
        let manifest = &found.plan.manifest;
        let sits = manifest
            .organisations
            .iter()
            .any(|organisation| organisation.voice == *party);
        if !sits && !manifest.required.contains(party) {
            let message = Message::new("dialogue-check-party").with("party", party.name());
            found.warning("party-not-in-plan", message);
        }
        let mut reported = BTreeSet::new();
        for position in positions {
            if reported.insert(&position.subject) {
                subject(found, &position.subject);
            }
            found.sponsor(&position.by);
            found.session(position.session.as_ref());
            found.text("dialogue-name-statement", position.statement.as_deref());
        }
    }
}

fn subject(found: &mut Found<'_>, subject: &Subject) {
    match subject {
        Subject::Clause(clause) => {
            found.clause(clause);
        }
        Subject::Amendment(id) if !found.knows_amendment(id) => {
            let message = Message::new("dialogue-check-subject").with("amendment", id.as_str());
            found.warning("unknown-amendment", message);
        }
        Subject::Amendment(_) => {}
    }
}
