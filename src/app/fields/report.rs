//! The form of a report of the follow-up: of what, how much, of what day, and who says so.

use super::{Entry, Fields, Purpose, Value};
use crate::app::line::Line;
use crate::app::table::Pick;
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Decimal, Edit, Field, Plan, Progress};
use crate::track::CommitId;
use jiff::civil::Date;

/// What a report speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The indicator of this name.
    Indicator(String),
    /// The milestone of this name.
    Milestone(String),
    /// The funding of this name.
    Funding(String),
}

/// The rows of the form by the names they go by in it; the columns of `[[progress]]` but the first.
const ABOUT: &str = "about";
const VALUE: &str = "value";
const DATE: &str = "date";
const SOURCE: &str = "source";
const NOTE: &str = "note";

impl About {
    /// As the form picks it: what kind of thing it is, and its name.
    fn id(&self) -> String {
        match self {
            About::Indicator(name) => format!("indicator {name}"),
            About::Milestone(name) => format!("milestone {name}"),
            About::Funding(name) => format!("funding {name}"),
        }
    }

    fn of_id(id: &str) -> Option<About> {
        let (kind, name) = id.split_once(' ')?;
        let name = name.to_owned();
        Some(match kind {
            "indicator" => About::Indicator(name),
            "milestone" => About::Milestone(name),
            "funding" => About::Funding(name),
            _ => return None,
        })
    }

    fn name(&self) -> &str {
        let (About::Indicator(name) | About::Milestone(name) | About::Funding(name)) = self;
        name
    }

    /// Everything of a clause that can be reported on, each once.
    pub fn all(clause: &Clause) -> Vec<About> {
        let indicators = clause.indicators.iter();
        let indicators = indicators.map(|row| About::Indicator(row.name.clone()));
        let milestones = clause.milestones.iter();
        let milestones = milestones.map(|row| About::Milestone(row.name.clone()));
        let funding = clause.funding.iter();
        let funding = funding.map(|row| About::Funding(row.name.clone()));
        let mut all: Vec<About> = indicators.chain(milestones).chain(funding).collect();
        all.dedup();
        all
    }
}

impl Fields {
    /// A report on something of a clause; this day is proposed.
    pub fn report(clause: &Clause, about: &About, today: Option<Date>, seen: CommitId) -> Fields {
        let picks = About::all(clause).into_iter().map(|one| Pick {
            id: one.id(),
            name: one.name().to_owned(),
        });
        let row = |key: &str, label: &'static str, value: Value| Entry {
            label: Message::new(label),
            ..Entry::new(Field::Other(key.to_owned()), value)
        };
        let line = |text: &str| Value::Line(Line::new(text));
        let day = today.map(|day| day.to_string()).unwrap_or_default();
        let about = Value::One(picks.collect(), Some(about.id()));
        let purpose = Purpose::Report(clause.id.clone());
        let title = Message::new("app-report-title").with("title", clause.title.as_str());
        Fields::new(
            purpose,
            title,
            vec![
                row(VALUE, "app-report-value", line(""))
                    .hint(Message::new("app-report-value-hint")),
                row(DATE, "app-report-date", line(&day)).hint(Message::new("app-form-date-hint")),
                row(SOURCE, "app-report-source", line("")),
                row(NOTE, "app-report-note", line("")),
                row(ABOUT, "app-report-about", about),
            ],
            seen,
        )
    }

    /// What was typed in the row of this name, and which row that is.
    fn typed(&self, key: &str) -> (usize, String) {
        let named = |entry: &Entry| matches!(&entry.field, Field::Other(known) if known == key);
        let at = self.entries.iter().position(named).unwrap_or(0);
        let text = self.entries.get(at).map(|entry| entry.value.text());
        (at, text.unwrap_or_default())
    }

    /// The edit that adds the report to those there are by now, or what is wrong with it and in which row.
    ///
    /// # Errors
    /// Where it is no report.
    pub fn reported(&self, plan: &Plan, id: &ClauseId) -> Result<Vec<Edit>, (usize, Message)> {
        let Some(clause) = plan.clauses.get(id) else {
            return Err((0, Message::new("app-form-gone")));
        };
        let report = self.read()?;
        if clause.progress.contains(&report) {
            return Err((0, Message::new("cli-report-same")));
        }
        let mut reported = clause.clone();
        reported.progress.push(report);
        Ok(vec![Edit::Set {
            value: reported.get(&Field::Progress),
            field: Field::Progress,
            clause: clause.id.clone(),
        }])
    }

    fn read(&self) -> Result<Progress, (usize, Message)> {
        let said = |key: &str| Some(self.typed(key).1).filter(|text| !text.is_empty());
        let (at, written) = self.typed(DATE);
        let wrong = || {
            (
                at,
                Message::new("cli-report-date").with("date", written.as_str()),
            )
        };
        let date: Date = written.parse().map_err(|_| wrong())?;
        let (at, about) = self.typed(ABOUT);
        let about = About::of_id(&about).ok_or((at, Message::new("app-report-about-what")))?;
        let (at, written) = self.typed(VALUE);
        let value: Option<Decimal> = match written.as_str() {
            "" => None,
            text => {
                let wrong = |_| (at, Message::new("cli-figure-number").with("value", text));
                Some(text.parse().map_err(wrong)?)
            }
        };
        if value.is_none() && !matches!(about, About::Milestone(_)) {
            return Err((at, Message::new("app-report-no-value")));
        }
        let mut report = Progress {
            date: Some(date),
            value,
            source: said(SOURCE),
            note: said(NOTE),
            ..Progress::default()
        };
        match about {
            About::Indicator(name) => report.indicator = Some(name),
            About::Milestone(name) => report.milestone = Some(name),
            About::Funding(name) => report.funding = Some(name),
        }
        Ok(report)
    }
}
