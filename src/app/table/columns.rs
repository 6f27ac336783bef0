//! The columns of a table: what they are called, what is meant by them, and what can be chosen for a cell.

use crate::app::say;
use crate::i18n::{Country, Language, Message};
use crate::plan::{
    Column as Holds, Figure, Measure, Named, Plan, RowKind, Takes, Zone, column_name, word_name,
};
use crate::text::fold;
use std::collections::BTreeSet;

/// Something to pick: what it is in the plan, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The id or slug.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A column as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its key.
    pub key: &'static str,
    /// Its place in canonical order.
    pub place: usize,
    /// What it is called.
    pub name: Message,
    /// What is meant by it, and what can stand in it.
    pub about: Message,
    /// What it holds.
    pub holds: Holds,
    /// What can be chosen.
    pub picks: Vec<Pick>,
    /// Whether nothing else can stand there.
    pub closed: bool,
    /// What it names, where that is in other rows of the same form.
    pub names: Option<Named>,
}

impl Column {
    /// What something is called that can be chosen; of anything else, itself.
    pub fn name_of<'t>(&'t self, id: &'t str) -> &'t str {
        let known = self.picks.iter().find(|pick| pick.id == id);
        known.map_or(id, |pick| &pick.name)
    }
}

/// The columns of a kind of row: those first by which a row is known.
pub fn columns(kind: RowKind, plan: &Plan, language: Language) -> Vec<Column> {
    let known = kind.known_by();
    let mut all: Vec<Column> = kind
        .columns()
        .enumerate()
        .map(|(place, key)| column(kind, place, key, plan, language))
        .collect();
    all.sort_by_key(|column| {
        let known = known.iter().position(|key| *key == column.key);
        known.unwrap_or(usize::MAX)
    });
    all
}

fn column(
    kind: RowKind,
    place: usize,
    key: &'static str,
    plan: &Plan,
    language: Language,
) -> Column {
    let holds = kind.holds(key);
    let (picks, closed, names) = match kind.takes(key) {
        Takes::Words(all) => (words((kind.key, key), all, language), true, None),
        Takes::Named(named) => {
            let open = matches!(named, Named::Currency | Named::Source | Named::Delegate);
            (named_in(plan, named, language), !open, Some(named))
        }
        Takes::Any if holds == Holds::Flag => {
            (words((kind.key, key), &["true"], language), true, None)
        }
        Takes::Any => (Vec::new(), false, None),
    };
    Column {
        key,
        place,
        name: column_name(key),
        about: Message::new("table-about").with("of", about(kind.key, key)),
        holds,
        picks,
        closed,
        names,
    }
}

/// Which meaning a column has in rows of a kind: most have one in all of them.
fn about(kind: &str, key: &'static str) -> &'static str {
    match (kind, key) {
        ("coverage", "of") => "of-term",
        ("coverage", "year") | ("support", "year") => "year-from",
        ("coverage", "share") => "share-reached",
        ("support", "share") => "share-lacking",
        ("support", "scheme") => "scheme-lacking",
        ("support", "from") => "from-fund",
        ("funding", "year") => "year-first",
        ("funding" | "cost", "amount") => "amount-money",
        ("funding" | "cost", "name") => "name-money",
        ("indicator", "name") => "name-indicator",
        ("indicator", "source") => "source-means",
        ("progress", "value") => "value-reported",
        ("progress", "date") => "date-reported",
        ("progress", "source") => "source-means",
        ("figure", "per") => "per-figure",
        ("scheme", "kind") => "kind-scheme",
        ("scheme", "currency") => "currency-funds",
        ("set", "year") => "year-set",
        ("set", "value") => "value-set",
        ("set", "growth") => "growth-set",
        ("group" | "scheme" | "source" | "organisation", "name") => "name-entry",
        ("delegates", "name") => "name-delegate",
        ("delegates" | "key", "organisation") => "organisation",
        ("schedule", "start") => "start-stage",
        ("schedule", "end") => "end-stage",
        ("plan", "title") => "title-plan",
        ("plan", "stage") => "stage-plan",
        ("plan", "language") => "language-plan",
        ("key", "from") => "from-key",
        ("key", "until") => "until-key",
        ("resource", "kind") => "kind-resource",
        ("resource", "country") => "country-resource",
        ("resource", "year") => "year-resource",
        _ => key,
    }
}

fn words(of: (&str, &str), words: &[&str], language: Language) -> Vec<Pick> {
    let name = |id: &str| match of {
        ("resource", "kind") => say(language, &Message::new("resource-kind").with("kind", id)),
        _ => say(language, &word_name(id)),
    };
    let pick = |id: &&str| Pick {
        id: (*id).to_owned(),
        name: name(id),
    };
    words.iter().map(pick).collect()
}

/// What the plan has of what is named.
fn named_in(plan: &Plan, named: Named, language: Language) -> Vec<Pick> {
    let registers = &plan.registers;
    let pick = |id: &str, name: &str| Pick {
        id: id.to_owned(),
        name: if name.is_empty() { id } else { name }.to_owned(),
    };
    let level = |figure: &&Figure| matches!(figure.measure(), Some(Ok(Measure::Level)));
    match named {
        Named::Group => {
            let all = registers.groups.iter();
            all.map(|it| pick(&it.id, &it.name)).collect()
        }
        Named::Scheme => {
            let all = registers.schemes.iter();
            all.map(|it| pick(&it.id, &it.name)).collect()
        }
        Named::Source => {
            let all = registers.sources.iter();
            all.map(|it| pick(&it.id, &it.name)).collect()
        }
        Named::Figure => plan.figures.keys().map(|id| pick(id, "")).collect(),
        Named::Level => {
            let all = plan.figures.values().filter(level);
            all.map(|it| pick(&it.id, "")).collect()
        }
        Named::Currency => currencies(plan).iter().map(|it| pick(it, "")).collect(),
        Named::Term => {
            let all: BTreeSet<&str> = plan.clauses.values().flat_map(terms).collect();
            all.iter().map(|it| pick(it, "")).collect()
        }
        Named::Organisation => {
            let all = plan.manifest.organisations.iter();
            all.map(|it| pick(&it.id, &it.name)).collect()
        }
        Named::Delegate => {
            let all = plan.manifest.organisations.iter();
            let all = all.flat_map(|it| &it.delegates);
            all.map(|it| pick(&it.name, "")).collect()
        }
        Named::Country => countries(language),
        Named::Zone => Zone::all().iter().map(|it| pick(it, "")).collect(),
        Named::Row(_) => Vec::new(),
    }
}

/// Every country, as people of a language look for it.
pub fn countries(language: Language) -> Vec<Pick> {
    let all = Country::all(language).map(|it| Pick {
        id: it.code.to_owned(),
        name: it.name.to_owned(),
    });
    let mut all: Vec<Pick> = all.collect();
    all.sort_by_cached_key(|pick| fold(&pick.name));
    all
}

/// What the benefits and contributions of a clause are called.
fn terms(clause: &crate::plan::Clause) -> impl Iterator<Item = &str> {
    let benefits = clause.benefits.iter().map(|it| it.name.as_str());
    benefits.chain(clause.contributions.iter().map(|it| it.name.as_str()))
}

/// The currencies that the plan speaks of, the one it is costed in first.
fn currencies(plan: &Plan) -> Vec<&str> {
    let costing = plan.manifest.costing.as_ref();
    let first = costing.and_then(|it| it.currency.as_deref());
    let clauses = plan.clauses.values();
    let rows = clauses.flat_map(|clause| {
        let benefits = clause.benefits.iter().map(|it| &it.currency);
        let others = clause.contributions.iter().map(|it| &it.currency);
        let costs = clause.costs.iter().map(|it| &it.currency);
        let funding = clause.funding.iter().map(|it| &it.currency);
        benefits.chain(others).chain(costs).chain(funding)
    });
    let figures = plan.figures.values().map(|it| &it.currency);
    let schemes = plan.registers.schemes.iter().map(|it| &it.currency);
    let all = rows.chain(figures).chain(schemes);
    let all: BTreeSet<&str> = all.filter_map(|it| it.as_deref()).collect();
    let others = all.into_iter().filter(|it| Some(*it) != first);
    first.into_iter().chain(others).collect()
}
