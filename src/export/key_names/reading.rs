//! What people wrote in a document, as the field would have it: each name, or key, as the key that it means.

use super::KeyNames;
use super::terms::Terms;
use crate::plan::{Element, Field, Part, RowKind};
use crate::text::one_line;
use rustc_hash::FxHashSet;

impl KeyNames {
    /// The text form of a field from words in a document, in whatever language of ours its names are. What stands in the
    /// `known` text forms is understood as well. Nothing where a word is no value of the field.
    pub fn read(&self, field: &Field, words: &str, known: &[&str]) -> Option<String> {
        if !self.knows(field) {
            return Some(words.to_owned());
        }
        let there = there(field, known);
        match self.terms(field) {
            Some(terms) if field.is_list() => list(field, terms, words, &there),
            Some(terms) => {
                let line = one_line(words);
                let key = terms.key(words, &there);
                match line.is_empty() {
                    true => Some(key.unwrap_or_default()),
                    false => key.or_else(|| terms.key(&line, &there)),
                }
            }
            None => self.rows(field, words, &there),
        }
    }

    fn rows(&self, field: &Field, words: &str, there: &FxHashSet<String>) -> Option<String> {
        let kind = field.row_kind()?;
        let mut lines = Vec::new();
        for line in words.lines().filter(|line| !line.trim().is_empty()) {
            // What is no row is told by whoever would table it.
            let Some(row) = Element::read(line) else {
                return Some(words.to_owned());
            };
            lines.push(self.row(&kind, row, there)?);
        }
        let spelled = field.spelled(&lines);
        Some(spelled.unwrap_or_else(|| kind.spelled(&lines)))
    }

    fn row(&self, kind: &RowKind, row: Element, there: &FxHashSet<String>) -> Option<Element> {
        let cell = |column: &str, said: String| match self.cells(kind, column) {
            Some(terms) if !said.is_empty() => terms.key(&said, there),
            _ => Some(said),
        };
        let mut read = Element {
            name: cell(kind.columns().next()?, row.name)?,
            columns: Vec::new(),
        };
        for (column, said) in row.columns {
            let column = self.columns(kind)?.key(&column, there)?;
            let said = cell(&column, said)?;
            read.columns.push((column, said));
        }
        Some(read)
    }
}

/// The keys that stand in text forms of a field.
fn there(field: &Field, known: &[&str]) -> FxHashSet<String> {
    let mut there = FxHashSet::default();
    for text in known.iter().filter(|text| !text.is_empty()) {
        if !field.is_list() && !field.is_rows() {
            there.insert((*text).to_owned());
        }
        for (_, part) in field.parts(text).into_iter().flatten() {
            match part {
                Part::Item(key) | Part::Column(key) | Part::Cell(_, key) => there.insert(key),
                Part::Joint => false,
            };
        }
    }
    there
}

/// A list: a name on a line, or several of them there, divided by what divides words.
fn list(field: &Field, terms: &Terms, words: &str, there: &FxHashSet<String>) -> Option<String> {
    let mut keys = Vec::new();
    for line in words.lines().filter(|line| !line.trim().is_empty()) {
        match terms.key(line, there) {
            Some(key) => keys.push(key),
            None => {
                let spelled = spelled(field, terms, line, there);
                keys.extend(spelled.or_else(|| several(field, terms, line, there))?);
            }
        }
    }
    let element = |name| Element {
        name,
        columns: Vec::new(),
    };
    let elements: Vec<Element> = keys.into_iter().map(element).collect();
    field.spelled(&elements)
}

/// The keys of a text form.
fn spelled(
    field: &Field,
    terms: &Terms,
    line: &str,
    there: &FxHashSet<String>,
) -> Option<Vec<String>> {
    let items = field.parts(line)?.into_iter();
    let items = items.filter_map(|(_, part)| match part {
        Part::Item(key) => Some(terms.key(&key, there)),
        _ => None,
    });
    items.collect()
}

/// The names on a line: of those that could begin somewhere the longest, for a name may hold what divides others.
fn several(
    field: &Field,
    terms: &Terms,
    line: &str,
    there: &FxHashSet<String>,
) -> Option<Vec<String>> {
    let parts: Vec<&str> = line.split_inclusive([',', ';']).collect();
    let mut keys = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let longest = (at + 1..=parts.len().min(at + MOST)).rev();
        let found = longest.into_iter().find_map(|end| {
            let words = parts.get(at..end)?.concat();
            let words = words.trim().trim_end_matches([',', ';']);
            let quoted = || match field.parts(words)?.as_slice() {
                [(_, Part::Item(key))] if words.starts_with('"') => terms.key(key, there),
                _ => None,
            };
            let key = terms.key(words, there).or_else(quoted)?;
            Some((end, key))
        });
        match found {
            Some((end, key)) => {
                keys.push(key);
                at = end;
            }
            None if parts.get(at).is_some_and(|part| part.trim().is_empty()) => at += 1,
            None => return None,
        }
    }
    Some(keys)
}

/// A name holds no more than so many of what divides others.
const MOST: usize = 12;
