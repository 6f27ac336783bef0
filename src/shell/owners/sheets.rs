//! Who set the numbers of figures and scenarios: each is a statement of a file of data, and the history of its folder says
//! which change made it. Where that is not known nobody is named.

use super::Year;
use crate::costing::{Explained, Rule, Used};
use crate::plan::{Setting, Statement, statements};
use crate::store::history::Blobs;
use crate::track::{History, Made, Owner, Texts, Whose, made};
use std::cell::RefCell;
use std::collections::HashMap;

/// The folders of figures and of scenarios.
const FIGURES: &str = "figures";
const SCENARIOS: &str = "scenarios";

/// The histories of the folders that lines draw on.
pub struct Sheets<'a> {
    year: &'a Year<'a>,
    figures: Option<Folder>,
    scenarios: Option<Folder>,
}

/// The history of a folder, and who made what its files say, as far as that was asked.
struct Folder {
    name: &'static str,
    history: History,
    texts: Blobs,
    known: RefCell<HashMap<String, Made<Statement>>>,
}

impl<'a> Sheets<'a> {
    /// Of what these lines are made of.
    pub fn of(year: &'a Year<'a>, found: &[Explained]) -> Sheets<'a> {
        let folder = |name: &'static str| {
            let manifest = &year.plan.manifest;
            let history = year.open.history_of_sheets(year.rev, manifest, name);
            Some(Folder {
                name,
                history: history.ok()?,
                texts: year.open.texts(),
                known: RefCell::default(),
            })
        };
        let mut factors = found.iter().flat_map(|one| &one.factors);
        let draws = factors.any(|factor| factor.used.is_some());
        Sheets {
            year,
            figures: if draws { folder(FIGURES) } else { None },
            scenarios: year.scenario.and_then(|_| folder(SCENARIOS)),
        }
    }

    /// Who made a statement of a figure.
    fn in_figure(&self, id: &str, one: Option<Statement>) -> Option<Owner> {
        self.figures.as_ref()?.owner(self.year, id, &one?)
    }

    /// What the scenario sets, of what it is asked about.
    fn settings(&self, is_meant: impl Fn(&Setting) -> bool) -> Vec<&'a Setting> {
        let id = self.year.scenario.unwrap_or_default();
        let scenario = self.year.plan.scenarios.get(id);
        let sets = scenario.into_iter().flat_map(|it| &it.sets);
        sets.filter(|one| is_meant(one)).collect()
    }

    /// Who set a column in the scenario; nothing where it is not set there.
    fn set(&self, settings: &[&Setting], column: &'static str) -> Option<Option<Owner>> {
        let mut said = settings.iter().flat_map(|one| one.statements());
        let one = said.find(|one| one.is_of(column))?;
        let folder = self.scenarios.as_ref();
        let id = self.year.scenario.unwrap_or_default();
        Some(folder.and_then(|folder| folder.owner(self.year, id, &one)))
    }

    /// Who set a figure that a factor was reckoned from.
    pub fn of_figure(&self, used: &Used) -> Whose {
        let of_figure = |one: &Setting| one.figure.as_deref() == Some(used.figure.as_str());
        let settings = self.settings(of_figure);
        let in_year: Vec<&Setting> = settings
            .iter()
            .copied()
            .filter(|one| one.year == Some(used.row))
            .collect();
        let figure = self.year.plan.figures.get(&used.figure);
        let rows = figure.into_iter().flat_map(|figure| &figure.values);
        let mut rows = rows.filter(|row| row.year == Some(used.row) && row.source == used.source);
        let value = self.set(&in_year, "value").unwrap_or_else(|| {
            let row = rows.find(|row| row.status == used.status)?;
            self.in_figure(&used.figure, row.statement())
        });
        let rule = match used.rule {
            Rule::Row => None,
            Rule::Grown(..) => self
                .set(&settings, "growth")
                .unwrap_or_else(|| self.in_figure(&used.figure, figure?.growth_statement())),
            Rule::Held(_) => {
                figure.and_then(|figure| self.in_figure(&used.figure, figure.held_statement()))
            }
        };
        let added = self.set(&settings, "add");
        Whose {
            value,
            rule,
            scenario: added.map(|owner| ("add", owner)).into_iter().collect(),
        }
    }

    /// What the scenario does to a coverage.
    pub fn of_coverage(&self, name: &str) -> Vec<(&'static str, Option<Owner>)> {
        let settings = self.settings(|one| one.coverage.as_deref() == Some(name));
        let in_year: Vec<&Setting> = settings
            .iter()
            .copied()
            .filter(|one| one.year.is_none_or(|year| year <= self.year.year))
            .collect();
        let columns = ["value", "add", "times"].into_iter();
        let found = columns.filter_map(|column| Some((column, self.set(&in_year, column)?)));
        found.collect()
    }
}

impl Folder {
    /// Who made a statement of a file, by its stem. Nothing where this copy lacks a version of it.
    fn owner(&self, year: &Year<'_>, stem: &str, one: &Statement) -> Option<Owner> {
        let mut known = self.known.borrow_mut();
        let made = known
            .entry(stem.to_owned())
            .or_insert_with(|| self.made(year, stem).unwrap_or_default());
        let maker = made.get(one)?.first()?;
        Owner::of(&self.history, *maker)
    }

    fn made(&self, year: &Year<'_>, stem: &str) -> Option<Made<Statement>> {
        let file = self.history.clause(&stem.parse().ok()?)?;
        let at = self.history.find(year.rev)?;
        let path = format!("{}/{stem}.toml", self.name);
        let read = |blob| statements(&path, &self.texts.text(blob)?);
        let made = made(&self.history, file, at, &read);
        self.texts.missing().is_none().then_some(made)
    }
}
