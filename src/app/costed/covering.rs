//! Who is covered, as it is told: of each group, by which scheme and by any, in the order of the blocks in which groups are
//! shown. The screen and the command line set the same values.

use super::money::Unit;
use crate::costing::{Amount, Exact, Lacks, OfGroup, Span, covered, latest_covered};
use crate::i18n::Message;
use crate::plan::{Economy, Plan};

/// The blocks, in the order in which they are shown; the last is of groups of which it is not said.
pub const BLOCKS: [(Option<Economy>, &str); 3] = [
    (Some(Economy::Formal), "coverage-formal"),
    (Some(Economy::Informal), "coverage-informal"),
    (None, "coverage-either"),
];

/// The kinds of schemes that are told apart.
pub const KINDS: [(&str, &str); 2] = [
    ("statutory", "coverage-statutory"),
    ("community-based", "coverage-community"),
];

/// How many people are covered, or all that is missing.
pub type Found = Result<Span, Lacks>;

/// A group, and who of it is covered.
#[derive(Clone, Debug, PartialEq)]
pub struct Covering {
    /// By each scheme.
    pub of: OfGroup,
    /// Where its people work.
    pub economy: Option<Economy>,
    /// By any scheme.
    pub any: Found,
    /// By any of a kind, where several of it cover the group: the message that names the kind.
    pub kinds: Vec<(&'static str, Found)>,
    /// Whether more were found to be covered than the group has.
    pub is_over: bool,
}

impl Covering {
    /// Every group in a year.
    pub fn all(plan: &Plan, year: i64) -> Vec<Covering> {
        let groups = covered(plan, year).into_iter();
        groups.map(|of| Covering::of(plan, of)).collect()
    }

    fn of(plan: &Plan, of: OfGroup) -> Covering {
        let kinds = KINDS.iter().filter_map(|(slug, name)| {
            let of_kind = |scheme: &str| kind(plan, scheme) == Some(*slug);
            let many = of.schemes.iter().filter(|it| of_kind(&it.scheme)).count() > 1;
            many.then(|| (*name, of.any(of_kind)))
        });
        Covering {
            economy: economy(plan, &of.group),
            any: of.any(|_| true),
            kinds: kinds.collect(),
            is_over: of.is_over(),
            of,
        }
    }
}

/// The year that is shown where none was named: the latest of which it was found who is covered, else this one.
pub fn coverage_year(plan: &Plan, today: impl FnOnce() -> Option<i64>) -> i64 {
    latest_covered(plan).or_else(today).unwrap_or_default()
}

/// The kind of a scheme, as the register says.
pub fn kind<'p>(plan: &'p Plan, scheme: &str) -> Option<&'p str> {
    plan.registers.scheme(scheme)?.kind.as_deref()
}

/// The message that names a kind.
pub fn kind_name(slug: &str) -> Option<&'static str> {
    let mut kinds = KINDS.iter();
    kinds.find(|(kind, _)| *kind == slug).map(|(_, name)| *name)
}

/// Where a group's people work, as the register says.
pub fn economy(plan: &Plan, group: &str) -> Option<Economy> {
    plan.registers.group(group)?.economy()?.ok()
}

/// A number of people, or that it is not established.
pub fn people(amount: &Amount, unit: Unit) -> Message {
    match amount.known() {
        Some(_) => Message::new("coverage-people").with("people", unit.number(amount, 0)),
        None => Message::new("coverage-unknown"),
    }
}

/// The same of a span, where it is known.
pub fn span(amount: &Amount) -> Found {
    match amount {
        Amount::Known(people) => Ok(Span {
            low: people.clone(),
            high: people.clone(),
        }),
        Amount::Open(lacks) => Err(lacks.clone()),
    }
}

/// From so many to so many; one number where both are the same.
pub fn range(low: &Exact, high: &Exact, places: u32, unit: Unit) -> Message {
    let number = |exact: &Exact| unit.number(&exact.clone().into(), places);
    match low == high {
        true => Message::new("coverage-one").with("number", number(low)),
        false => Message::new("coverage-range")
            .with("from", number(low))
            .with("to", number(high)),
    }
}

/// Per cent of the group; in words where it has no people. Nothing where the group is not established.
pub fn share(of: &OfGroup, span: &Span, unit: Unit) -> Option<Message> {
    match (of.per_cent(&span.low), of.per_cent(&span.high)) {
        (Some(low), Some(high)) => {
            let range = range(&low, &high, 2, unit);
            Some(Message::new("coverage-per-cent").with("range", range))
        }
        _ if of.is_empty() => {
            let people = range(&span.low, &span.high, 0, unit);
            Some(Message::new("coverage-no-per-cent").with("people", people))
        }
        _ => None,
    }
}
