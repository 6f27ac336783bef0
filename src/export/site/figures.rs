//! The pages of figures: tables as whoever reckons them hands them over, each with the chart that belongs to it.

use super::blocks::{Block, Column, Part, Row};
use super::chart::{self, Bars};
use super::frame::Frame;
use super::markup::Markup;
use super::press::Press;
use crate::plan::{ClauseId, Voice};

/// A page of figures.
pub struct Figures {
    /// What it is.
    pub subject: Subject,
    /// What is said above everything.
    pub said: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// What is said below everything, in a list.
    pub notes: Vec<String>,
}

/// What a page of figures is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What the plan costs, and who pays.
    Cost,
    /// Who is covered.
    Coverage,
    /// What was done since.
    FollowUp,
}

/// A table of figures.
pub struct Table {
    /// What it is called.
    pub caption: String,
    /// The names of its columns, each with whether figures stand in it.
    pub columns: Vec<(String, bool)>,
    /// Its rows, each headed by its first cell.
    pub rows: Vec<Vec<Said>>,
    /// Its chart.
    pub chart: Option<Bars>,
}

/// What stands in a cell.
pub enum Said {
    /// Words of the program, or a figure.
    Text(String),
    /// Words of the plan.
    OfPlan(String),
    /// A clause.
    Clause(ClauseId),
    /// A voice; nobody known.
    Voice(Option<Voice>),
}

impl Subject {
    /// The name of its page.
    pub fn page(self) -> &'static str {
        match self {
            Subject::Cost => "cost.html",
            Subject::Coverage => "coverage.html",
            Subject::FollowUp => "follow-up.html",
        }
    }

    /// The message that names it.
    pub fn name(self) -> &'static str {
        match self {
            Subject::Cost => "ui-figures-cost",
            Subject::Coverage => "ui-figures-coverage",
            Subject::FollowUp => "site-follow-up",
        }
    }
}

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>, figures: &Figures) -> String {
    let mut blocks: Vec<Block> = figures.said.iter().map(Block::says).collect();
    for table in &figures.tables {
        if let Some(bars) = table.chart.as_ref().filter(|chart| !chart.bars.is_empty()) {
            let mut markup = Markup::default();
            chart::draw(bars, &mut markup);
            blocks.push(Block::Markup { markup });
        }
        blocks.push(of_table(frame, table));
    }
    if !figures.notes.is_empty() {
        let items = figures.notes.iter().map(|note| vec![Part::text(note)]);
        blocks.push(Block::List {
            class: None,
            items: items.collect(),
        });
    }
    let title = frame.words.word(figures.subject.name());
    press.page(&frame.page(figures.subject.page(), title, blocks))
}

fn of_table(frame: &Frame<'_>, table: &Table) -> Block {
    let columns = table.columns.iter().map(|(name, figure)| Column {
        parts: vec![Part::text(name)],
        figure: *figure,
    });
    let cells = |row: &Vec<Said>| row.iter().map(|said| cell(frame, said)).collect();
    let rows = table.rows.iter().map(|row| Row::of(cells(row)));
    Block::Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

/// What stands in a cell, as words.
pub(super) fn cell(frame: &Frame<'_>, said: &Said) -> Vec<Part> {
    match said {
        Said::Text(text) => vec![Part::text(text)],
        Said::OfPlan(text) => vec![frame.of_plan(text)],
        Said::Clause(id) => frame.clause(id),
        Said::Voice(voice) => vec![frame.voice(*voice)],
    }
}
