//! What is wanting in `plan.toml` as it is filled in: what no such file could say, and keys that somebody signed with.

use super::telling::{Looked, Telling};
use crate::i18n::Message;
use crate::plan::ledger::{Said, Seat};
use crate::plan::problem::Spot;
use crate::plan::{Manifest, Problem};
use std::collections::BTreeSet;

/// Every such problem, at its place in the tables of the form.
pub(super) fn wanting(before: &Manifest, said: &Said) -> Vec<Problem> {
    let mut problems = Vec::new();
    let path = || Manifest::PATH.to_owned();
    let telling = &mut Telling {
        path: &path,
        problems: &mut problems,
    };
    face(said, telling);
    looked(telling, "organisation").whole(&said.members, &["id", "party"]);
    let mut seats = looked(telling, "delegates");
    seats.whole(&said.seats, &["organisation", "name"]);
    seats.twice(&said.seats);
    at_table(before, said, &mut seats);
    looked(telling, "key").whole(&said.signers, &["organisation", "public-key"]);
    kept_keys(before, said, telling);
    kept_signers(before, said, telling);
    let mut phases = looked(telling, "schedule");
    phases.whole(&said.phases, &["stage"]);
    phases.twice(&said.phases);
    problems.retain(|problem| problem.severity == crate::plan::Severity::Error);
    problems
}

fn looked<'t, 'p>(telling: &'t mut Telling<'p>, key: &'static str) -> Looked<'t, 'p> {
    let name = Message::new("table-rows").with("kind", key);
    Looked {
        telling,
        called: name.into(),
        at: Spot::at(key),
    }
}

/// What a plan always says of itself.
fn face(said: &Said, telling: &mut Telling<'_>) {
    let face = &said.face;
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|it| it.trim().is_empty());
    let wanted = [
        ("title", blank(&face.title)),
        ("language", blank(&face.language)),
        ("stage", blank(&face.stage)),
        ("required", face.required.is_empty()),
    ];
    for (key, _) in wanted.into_iter().filter(|(_, wanting)| *wanting) {
        let message = Message::new("plan-form-needs").with("key", key);
        telling.error("plan-needs", Spot::at(key), message);
    }
}

/// A delegate speaks for an organisation that is there; whoever takes one out is told whom it leaves behind.
fn at_table(before: &Manifest, said: &Said, seats: &mut Looked<'_, '_>) {
    let known = members(said);
    for (at, seat) in said.seats.iter().enumerate() {
        let id = seat.organisation.as_deref();
        let Some(id) = id.filter(|id| !known.contains(id)) else {
            continue;
        };
        let message = match before.organisation(id) {
            Some(gone) => {
                let of = |it: &&Seat| it.organisation.as_deref() == Some(id);
                let count = said.seats.iter().filter(of).count();
                let message = Message::new("plan-form-delegates-left").with("count", count);
                message.with("name", gone.name.as_str())
            }
            None => Message::new("plan-form-delegate-of-nobody").with("id", id),
        };
        seats.error("delegate-of-nobody", (at, "organisation"), message);
    }
}

/// The organisations that there are.
fn members(said: &Said) -> BTreeSet<&str> {
    said.members.iter().map(|it| it.id.as_str()).collect()
}

/// An organisation whose key signed stays, since a key stays.
fn kept_signers(before: &Manifest, said: &Said, telling: &mut Telling<'_>) {
    let known = members(said);
    for (at, signer) in said.signers.iter().enumerate() {
        let id = signer.organisation.as_deref();
        let id = id.filter(|id| !known.contains(id)).unwrap_or_default();
        if let Some(gone) = before.organisation(id) {
            let message = Message::new("plan-form-keys-left").with("name", gone.name.as_str());
            let spot = Spot::at("key").row(at).key("organisation");
            telling.error("key-of-nobody", spot, message);
        }
    }
}

/// A key that was listed stays so: what it signed is verified by it. It is ended instead.
fn kept_keys(before: &Manifest, said: &Said, telling: &mut Telling<'_>) {
    for key in &before.keys {
        let listed = said.signers.iter().any(|it| {
            it.public.as_ref() == Some(&key.public)
                && it.organisation.as_ref() == Some(&key.organisation)
        });
        if !listed {
            let of = key.organisation.as_str();
            let message = Message::new("plan-form-key-gone").with("id", of);
            telling.error("key-gone", Spot::at("key"), message);
        }
    }
}
