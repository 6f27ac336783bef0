//! What is wrong with the entries of registers as such: their ids and names, and the kinds of schemes.

use super::{bad_id, characters};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::register::KINDS;
use crate::plan::{ClauseId, Group, Plan, Problem};
use std::collections::BTreeSet;

/// Every such problem.
pub(super) fn entries(plan: &Plan, problems: &mut Vec<Problem>) {
    let registers = &plan.registers;
    let groups = registers.groups.iter();
    let groups = groups.map(|it| (it.id.as_str(), it.name.as_str()));
    named("registers/groups.toml", "group", groups, problems);
    let path = "registers/schemes.toml";
    let schemes = registers.schemes.iter();
    let schemes = schemes.map(|it| (it.id.as_str(), it.name.as_str()));
    named(path, "scheme", schemes, problems);
    for (at, scheme) in registers.schemes.iter().enumerate() {
        let kind = scheme.kind.as_deref();
        if let Some(kind) = kind.filter(|it| !KINDS.contains(it)) {
            let message = Message::new("plan-scheme-kind").with("kind", kind);
            let spot = Spot::at("scheme").row(at).key("kind");
            problems.push(error(path, "scheme-kind", spot, message));
        }
    }
    let sources = registers.sources.iter();
    let sources = sources.map(|it| (it.id.as_str(), it.name.as_str()));
    named("registers/sources.toml", "source", sources, problems);
}

fn error(path: &str, code: &'static str, spot: Spot, message: Message) -> Problem {
    Problem {
        spot: Some(Box::new(spot)),
        ..Problem::error(path, code, message)
    }
}

/// What a register's entries are called, by id and name.
fn named<'e>(
    path: &str,
    key: &str,
    entries: impl Iterator<Item = (&'e str, &'e str)>,
    problems: &mut Vec<Problem>,
) {
    let mut seen = BTreeSet::new();
    for (at, (id, name)) in entries.enumerate() {
        let spot = || Spot::at(key).row(at);
        if id.parse::<ClauseId>().is_err() {
            problems.push(error(path, "bad-id", spot().key("id"), bad_id(id)));
        }
        if !seen.insert(id) {
            let message = Message::new("plan-duplicate-entry").with("id", id);
            problems.push(error(path, "duplicate-entry", spot().key("id"), message));
        }
        let (called, from) = (Message::new("plan-name-of").with("id", id), problems.len());
        characters(path, called, name, problems);
        for problem in problems.iter_mut().skip(from) {
            problem.spot = Some(Box::new(spot().key("name")));
        }
    }
}

impl Plan {
    /// Whether a group lies, by whatever way, within itself.
    pub(super) fn is_around(&self, group: &Group) -> bool {
        let mut at = group.within.as_deref();
        for _ in 0..=self.registers.groups.len() {
            match at {
                Some(id) if id == group.id => return true,
                Some(id) => at = self.registers.group(id).and_then(|it| it.within.as_deref()),
                None => return false,
            }
        }
        false
    }
}
