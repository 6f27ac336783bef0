//! The words of a plan's language for what its files write as keys: guarantees, aspects, groups, organisations, kinds, and the
//! columns of rows. Every document says them and whatever comes back is read by them.
//!
//! ```text
//!   terms    the keys of one kind and their names
//!   saying   a field as people read it, whole or with its changes
//!   reading  what people wrote, as the field would have it
//! ```

mod reading;
mod saying;
mod terms;

#[cfg(test)]
mod tests;

use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Field, Named, Plan, RowKind, Takes, column_name, word_name};
use strum::IntoEnumIterator;
use terms::Terms;

/// The words of one language for the keys of a plan.
pub struct KeyNames {
    words: &'static Catalogue,
    organisations: Terms,
    groups: Terms,
    schemes: Terms,
    /// The words of the fields that are bound to some.
    choices: Vec<(Field, Terms)>,
    /// The columns of each kind of rows, by its key.
    columns: Vec<(&'static str, Terms)>,
    /// The words of the closed sets that columns take.
    sets: Vec<(&'static [&'static str], Terms)>,
}

impl KeyNames {
    /// Of these plans: what a later one calls otherwise is called as the first one does.
    pub fn of(plans: &[&Plan], words: &'static Catalogue) -> KeyNames {
        let registers = || plans.iter().map(|plan| &plan.registers);
        let organisations = plans.iter().flat_map(|plan| &plan.manifest.organisations);
        let groups = registers().flat_map(|all| &all.groups);
        let schemes = registers().flat_map(|all| &all.schemes);
        KeyNames {
            words,
            organisations: named(organisations.map(|one| (&one.id, &one.name))),
            groups: named(groups.map(|one| (&one.id, &one.name))),
            schemes: named(schemes.map(|one| (&one.id, &one.name))),
            choices: choices(words),
            columns: columns(words),
            sets: sets(words),
        }
    }

    /// The keys of a field that holds one, or a list of them; nothing where it holds words.
    fn terms(&self, field: &Field) -> Option<&Terms> {
        let mut choices = self.choices.iter();
        match field {
            Field::Lead | Field::Partners => Some(&self.organisations),
            Field::Groups => Some(&self.groups),
            _ => choices.find(|(of, _)| of == field).map(|(_, terms)| terms),
        }
    }

    /// The same of a column of rows.
    fn cells(&self, kind: &RowKind, column: &str) -> Option<&Terms> {
        match kind.takes(column) {
            Takes::Words(words) => self.set(words),
            Takes::Named(Named::Group) => Some(&self.groups),
            Takes::Named(Named::Scheme) => Some(&self.schemes),
            Takes::Any | Takes::Named(_) => None,
        }
    }

    fn columns(&self, kind: &RowKind) -> Option<&Terms> {
        let found = self.columns.iter().find(|(key, _)| *key == kind.key);
        found.map(|(_, terms)| terms)
    }

    fn set(&self, words: &[&str]) -> Option<&Terms> {
        let found = self.sets.iter().find(|(known, _)| *known == words);
        found.map(|(_, terms)| terms)
    }

    /// Whether a field holds keys that have names.
    pub fn knows(&self, field: &Field) -> bool {
        self.terms(field).is_some() || field.is_rows()
    }
}

fn row_kinds() -> impl Iterator<Item = RowKind> {
    Field::KNOWN
        .into_iter()
        .filter_map(|field| field.row_kind())
}

/// The names of the columns of each kind of rows.
fn columns(words: &Catalogue) -> Vec<(&'static str, Terms)> {
    let name = |key| (key, column_name(key));
    let kinds = row_kinds().map(|kind| (kind.key, told(words, kind.columns().map(name))));
    kinds.collect()
}

/// The words of the fields that are bound to some.
fn choices(words: &Catalogue) -> Vec<(Field, Terms)> {
    let known = Field::KNOWN
        .into_iter()
        .map(|field| (field.choices(), field));
    let bound = known.filter(|(choices, _)| !choices.is_empty());
    let terms = bound.map(|(choices, field)| (field, told(words, choices.into_iter())));
    terms.collect()
}

/// The words of the closed sets that columns of rows take.
fn sets(words: &Catalogue) -> Vec<(&'static [&'static str], Terms)> {
    let mut sets: Vec<&'static [&'static str]> = Vec::new();
    for kind in row_kinds() {
        for column in kind.columns() {
            if let Takes::Words(set) = kind.takes(column)
                && !sets.contains(&set)
            {
                sets.push(set);
            }
        }
    }
    let word = |key: &&'static str| (*key, word_name(key));
    let sets = sets.into_iter();
    sets.map(|set| (set, told(words, set.iter().map(word))))
        .collect()
}

/// Keys with a name in each language: that of the plan is said, and every one is understood.
fn told(words: &Catalogue, all: impl Iterator<Item = (&'static str, Message)>) -> Terms {
    let all = all.map(|(key, message)| {
        let others = Language::iter().map(|language| Catalogue::of(language).say(&message));
        let names = std::iter::once(words.say(&message)).chain(others);
        (key.to_owned(), names.collect())
    });
    Terms::of(all.collect())
}

fn named<'n>(all: impl Iterator<Item = (&'n String, &'n String)>) -> Terms {
    let mut known: Vec<(String, Vec<String>)> = Vec::new();
    let mut keys = rustc_hash::FxHashSet::default();
    for (key, name) in all {
        if keys.insert(key) {
            known.push((key.clone(), vec![name.clone()]));
        }
    }
    Terms::of(known)
}
