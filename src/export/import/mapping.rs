//! Which header is which column, and what else somebody said once of tables like this one.

use super::column::{Column, Kind};
use super::headers::{is_report, meant};
use crate::export::{Answers, Halt, Question, Refusal};
use crate::text;
use std::collections::{BTreeMap, BTreeSet};

/// How a table is read: what `imports/<name>.toml` keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// What it is taken in as.
    pub kind: Kind,
    /// What was answered.
    pub answers: Answers,
    /// The columns by header; a header without a column is not used.
    pub columns: BTreeMap<String, Option<Column>>,
    /// What holds for every row that says nothing else.
    pub fixed: BTreeMap<Column, String>,
    /// What words of a column mean: *Mali* in the countries is `ML`.
    pub words: BTreeMap<Column, BTreeMap<String, String>>,
    /// Rows that are schemes of the plan, by their names: the schemes' ids.
    pub same: BTreeMap<String, String>,
    /// Rows that are schemes of their own although one of the plan has their name.
    pub new: BTreeSet<String>,
}

impl Mapping {
    /// Nothing said yet.
    pub fn new(kind: Kind) -> Mapping {
        Mapping {
            kind,
            answers: Answers::default(),
            columns: BTreeMap::new(),
            fixed: BTreeMap::new(),
            words: BTreeMap::new(),
            same: BTreeMap::new(),
            new: BTreeSet::new(),
        }
    }

    /// Whether this mapping was made for a table with just these headers.
    pub fn fits(&self, headers: &[String]) -> bool {
        let known =
            |header: &String| header.is_empty() || is_report(header) || self.said(header).is_some();
        let there = |header: &String| headers.iter().any(|one| alike(one, header));
        !self.columns.is_empty() && headers.iter().all(known) && self.columns.keys().all(there)
    }

    /// Whether this and another mapping are of tables of one kind with the same headers.
    pub fn is_of(&self, other: &Mapping) -> bool {
        let there = |own: &Mapping, header: &String| own.said(header).is_some();
        let headers = self.columns.is_empty()
            || self.columns.keys().all(|it| there(other, it))
                && other.columns.keys().all(|it| there(self, it));
        self.kind == other.kind && headers
    }

    /// This over another, as far as it is of a table with these headers: what is said now goes before what was kept.
    #[must_use]
    pub fn over(&self, kept: &Mapping, headers: &[String]) -> Mapping {
        let mut mapping = kept.clone();
        let there = |header: &String| headers.iter().any(|it| alike(it, header));
        for (header, column) in self.columns.iter().filter(|(header, _)| there(header)) {
            mapping.columns.retain(|one, it| {
                if it.is_some() && it == column {
                    *it = None;
                }
                !alike(one, header)
            });
            mapping.columns.insert(header.clone(), *column);
        }
        for (column, fixed) in &self.fixed {
            for it in mapping.columns.values_mut() {
                it.take_if(|it| it == column);
            }
            mapping.fixed.insert(*column, fixed.clone());
        }
        for column in self.columns.values().flatten() {
            if !self.fixed.contains_key(column) {
                mapping.fixed.remove(column);
            }
        }
        for (name, id) in &self.same {
            mapping.new.retain(|one| !alike(one, name));
            mapping.same.retain(|one, _| !alike(one, name));
            mapping.same.insert(name.clone(), id.clone());
        }
        for name in &self.new {
            mapping.same.retain(|one, _| !alike(one, name));
            mapping.new.insert(name.clone());
        }
        for (column, words) in &self.words {
            mapping
                .words
                .entry(*column)
                .or_default()
                .extend(words.clone());
        }
        mapping
    }

    /// What was said of a header.
    fn said(&self, header: &str) -> Option<Option<Column>> {
        let mut said = self.columns.iter();
        said.find(|(one, _)| alike(one, header))
            .map(|(_, column)| *column)
    }

    /// The scheme that a row of this name was said to be.
    pub fn said_same(&self, name: &str) -> Option<&str> {
        let mut same = self.same.iter();
        same.find(|(one, _)| alike(one, name))
            .map(|(_, id)| id.as_str())
    }

    /// Whether a row of this name was said to be a scheme of its own.
    pub fn said_new(&self, name: &str) -> bool {
        self.new.iter().any(|one| alike(one, name))
    }

    /// The column of each header: as it was said, else as headers are commonly called.
    ///
    /// # Errors
    /// Where two headers could be one column, a header that was named is not there, or a column is missing.
    pub fn columns_of(&self, headers: &[String]) -> Result<Vec<Option<Column>>, Halt> {
        if let Some(gone) = self
            .columns
            .keys()
            .find(|one| !headers.iter().any(|it| alike(it, one)))
        {
            return Err(Refusal::NoHeader {
                header: gone.clone(),
                headers: headers.to_vec(),
            }
            .into());
        }
        let said: Vec<Column> = self.columns.values().copied().flatten().collect();
        let column = |header: &String| match self.said(header) {
            Some(said) => said,
            None => meant(header, self.kind).filter(|column| !said.contains(column)),
        };
        let found: Vec<Option<Column>> = headers.iter().map(column).collect();
        for column in self.kind.columns() {
            let of = headers
                .iter()
                .zip(&found)
                .filter(|(_, it)| **it == Some(*column));
            let headers: Vec<String> = of.map(|(header, _)| header.clone()).collect();
            if headers.len() > 1 {
                let column = column.word();
                return Err(Question::Columns { column, headers }.into());
            }
        }
        self.complete(headers, &found)?;
        Ok(found)
    }

    fn complete(&self, headers: &[String], found: &[Option<Column>]) -> Result<(), Halt> {
        let there =
            |column: &Column| found.contains(&Some(*column)) || self.fixed.contains_key(column);
        let missing = self.kind.needed().iter().find(|any| !any.iter().any(there));
        match missing.and_then(|any| any.first()) {
            None => Ok(()),
            Some(column) => Err(Refusal::NoColumn {
                column: column.word(),
                headers: headers.to_vec(),
            }
            .into()),
        }
    }

    /// The same with what a table was found to have, as it is kept for the next one like it.
    #[must_use]
    pub fn kept(&self, headers: &[String], found: &[Option<Column>], answers: &Answers) -> Mapping {
        let report = |header: &str, column: &Option<Column>| column.is_none() && is_report(header);
        let columns = headers
            .iter()
            .zip(found)
            .filter(|(header, column)| !header.is_empty() && !report(header, column));
        Mapping {
            columns: columns
                .map(|(header, column)| (header.clone(), *column))
                .collect(),
            answers: answers.clone(),
            ..self.clone()
        }
    }
}

/// Headers are alike where they differ in nothing that a search would look at.
pub fn alike(one: &str, other: &str) -> bool {
    one == other || text::fold(one.trim()) == text::fold(other.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[&str]) -> Vec<String> {
        all.iter().map(|header| (*header).to_owned()).collect()
    }

    #[test]
    fn headers_find_their_columns_and_what_is_said_goes_before() {
        let all = headers(&["Nom", "Membres", "Adhérents à jour", "Remarques", ""]);
        let mut mapping = Mapping::new(Kind::Schemes);
        let found = mapping.columns_of(&all).unwrap();
        assert_eq!(
            found,
            [Some(Column::Name), Some(Column::Members), None, None, None]
        );
        mapping
            .columns
            .insert("adherents a jour".to_owned(), Some(Column::Members));
        let found = mapping.columns_of(&all).unwrap();
        assert_eq!(
            found,
            [Some(Column::Name), None, Some(Column::Members), None, None]
        );
        let kept = mapping.kept(&all, &found, &Answers::default());
        assert!(kept.fits(&all) && !mapping.fits(&all));
        assert!(!kept.fits(&headers(&["Nom", "Membres"])));
        assert!(!kept.fits(&headers(&[
            "Nom",
            "Membres",
            "Adhérents à jour",
            "Remarques",
            "Année"
        ])));
        assert_eq!(kept.columns_of(&all).unwrap(), found);
    }

    #[test]
    fn what_cannot_be_told_is_asked_or_named() {
        let mapping = Mapping::new(Kind::Schemes);
        let two = mapping.columns_of(&headers(&["nom", "membres", "adhérents"]));
        let expected = Question::Columns {
            column: "members",
            headers: headers(&["membres", "adhérents"]),
        };
        assert_eq!(two, Err(expected.into()));
        let none = mapping.columns_of(&headers(&["pays", "membres"]));
        let expected = Refusal::NoColumn {
            column: "name",
            headers: headers(&["pays", "membres"]),
        };
        assert_eq!(none, Err(expected.into()));
        let mut mapping = Mapping::new(Kind::Coverage);
        let all = headers(&["groupe", "régime", "personnes"]);
        assert!(mapping.columns_of(&all).is_err());
        mapping.fixed.insert(Column::Year, "2004".to_owned());
        assert!(mapping.columns_of(&all).is_ok());
        mapping
            .columns
            .insert("source".to_owned(), Some(Column::Source));
        let gone = mapping.columns_of(&all).unwrap_err();
        assert!(matches!(gone, Halt::Refuse(Refusal::NoHeader { .. })));
    }
}
