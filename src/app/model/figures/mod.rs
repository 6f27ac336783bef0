//! What the pages of figures remember, and what is asked of a worker for them.

pub mod content;
pub mod follow_up;
pub mod page;

use crate::app::area::Area;
use crate::app::label::Row;
use crate::app::model::figures::content::Content;
use crate::app::model::figures::page::{Page, Term, Wanted};
use crate::app::model::reckoning::Asked;
use crate::costing::LineKind;
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Ledger, Plan};
use crate::text::Width;
use crate::track::{CommitId, Whose};
use std::sync::Arc;

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Figures {
    /// Which page is shown.
    pub page: Page,
    /// Its rows.
    pub rows: Vec<Line>,
    /// The selected row.
    pub selected: usize,
    /// The first row shown.
    pub top: usize,
    /// Of the matrix, which guarantee is looked at, counted from the first.
    pub(in crate::app) guarantee: usize,
    /// The line of the costs that is explained.
    pub(in crate::app) explaining: Explaining,
    /// What pages are made of.
    pub(in crate::app) known: Vec<Known>,
    /// What is being worked out.
    pub(in crate::app) waiting: Option<Waiting>,
    /// What the rows were made of.
    pub(in crate::app) made: Option<Made>,
    /// What stands below them.
    pub below: Below,
    /// What is known of whose the reports are.
    pub(in crate::app) follow_up: follow_up::Known,
}

impl Figures {
    /// The line of the costs that is explained instead of the page, and in which year.
    pub(in crate::app) fn wanted(&self) -> Option<Wanted> {
        self.explaining.wanted(self.page)
    }

    /// What is known of a page, or of a line of it, of the plan as it is or as it was.
    pub(in crate::app) fn known(&self, page: Page, explain: Option<&Wanted>) -> Option<&Known> {
        let mut known = self.known.iter();
        known.find(|it| it.page == page && it.explain.as_ref() == explain)
    }

    /// What is known of what shall be on the wall.
    pub(in crate::app) fn known_here(&self) -> Option<&Known> {
        self.known(self.page, self.wanted().as_ref())
    }

    /// The page whose rows are on the wall: for a moment, that may still be the one before.
    pub fn on_wall(&self) -> Page {
        let coming = self.known_here().is_none() && !self.is_slow();
        let before = self.made.as_ref().filter(|_| coming);
        before.map_or(self.page, |made| made.page)
    }

    /// Whether what the page is made of is being worked out, for longer than a moment.
    pub(in crate::app) fn is_slow(&self) -> bool {
        let here = |it: &Waiting| it.page == self.page && it.explain == self.wanted();
        let waiting = self.waiting.as_ref();
        waiting.is_some_and(|it| it.slow && here(it))
    }

    /// Keeps an answer, and those about the same plan.
    pub(in crate::app) fn keep(&mut self, asked: Waiting, content: Result<Box<Content>, Message>) {
        let Waiting {
            page,
            explain,
            basis,
            ticket,
            plan,
            ..
        } = asked;
        // Of what was explained, the last is enough.
        let other = |it: &Known| it.page != page || it.explain.is_some() != explain.is_some();
        self.known.retain(|it| it.basis == basis && other(it));
        self.known.push(Known {
            page,
            explain,
            basis,
            ticket,
            plan,
            content,
        });
    }
}

/// A row of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands in it.
    pub row: Row,
    /// The clause it speaks of.
    pub to: Option<ClauseId>,
    /// The line of the costing that it is.
    pub term: Option<(LineKind, String)>,
    /// What has to be filled in for it.
    pub fill: Option<Ledger>,
}

impl Line {
    /// Whether it leads somewhere.
    pub fn leads(&self) -> bool {
        self.to.is_some() || self.fill.is_some()
    }
}

/// The pages that stand below one of few rows.
#[derive(Debug, Default)]
pub struct Below {
    /// Their rows, as many as there is room for.
    pub rows: Vec<Row>,
    /// How many rows there is room for.
    pub(in crate::app) room: usize,
    /// What they were made of: the page above them, the room, and the answers.
    pub(in crate::app) key: Option<(Made, usize, Vec<u64>)>,
}

/// What rows depend on.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) struct Made {
    pub(in crate::app) page: Page,
    pub(in crate::app) guarantee: usize,
    /// The number of the answer; none while it is being worked out.
    pub(in crate::app) answer: Option<u64>,
    pub(in crate::app) area: Area,
    pub(in crate::app) language: Language,
    pub(in crate::app) width: Width,
    /// Of the costs, the year that was chosen.
    pub(in crate::app) year: Option<i64>,
    /// How often something of costs was worked out, and how often it was told whose a factor is.
    pub(in crate::app) reckoned: (u64, u64),
}

/// Whose the factors are: of each line that explains it, factor by factor.
pub type Owned = Vec<Vec<Whose>>;

/// A line that is explained, and where one was in its table before.
#[derive(Debug)]
pub struct ExplainedLine {
    /// The line.
    pub term: Term,
    /// The selected row.
    pub selected: usize,
    /// The first row on the wall.
    pub top: usize,
}

/// What is explained on the page of costs.
#[derive(Debug, Default)]
pub struct Explaining {
    /// The year that was chosen.
    pub year: Option<i64>,
    /// The line.
    pub line: Option<ExplainedLine>,
    /// Whose the factors are.
    pub(in crate::app) whose: Asked<(CommitId, Wanted), Owned>,
    /// Counts the answers.
    pub answers: u64,
}

impl Explaining {
    /// The line and the year that are explained on this page; nothing while its table is on the wall.
    pub fn wanted(&self, page: Page) -> Option<Wanted> {
        let line = self.line.as_ref().filter(|_| page == Page::Cost)?;
        Some((line.term.clone(), self.year?))
    }

    /// Takes the answer of the history.
    pub fn take(&mut self, ticket: u64, owned: Owned) {
        self.whose.take(ticket, owned);
        self.answers += 1;
    }

    pub(in crate::app) fn owned(&self, at: CommitId, wanted: &Wanted) -> Option<&Owned> {
        self.whose.of(&(at, wanted.clone()))
    }
}

/// What the worker reports, each with the number of the question.
#[derive(Clone, Debug)]
pub enum FiguresMsg {
    /// What the page is made of, or why that cannot be said.
    Told(u64, Result<Box<Content>, Message>),
    /// It takes more than a moment.
    Slow(u64),
    /// Whose the factors of a line are.
    Whose(u64, Owned),
}

/// What an answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Basis {
    pub(in crate::app) shown: CommitId,
    pub(in crate::app) head: CommitId,
    pub(in crate::app) version: u64,
}

/// A question that is on its way.
#[derive(Debug)]
pub(in crate::app) struct Waiting {
    pub(in crate::app) page: Page,
    /// Of the costs, the line that is explained.
    pub(in crate::app) explain: Option<Wanted>,
    pub(in crate::app) basis: Basis,
    pub(in crate::app) ticket: u64,
    /// Whether it takes more than a moment.
    pub(in crate::app) slow: bool,
    pub(in crate::app) plan: Arc<Plan>,
}

/// An answer, and the plan it is about.
#[derive(Debug)]
pub(in crate::app) struct Known {
    pub(in crate::app) page: Page,
    /// Of the costs, the line that is explained.
    pub(in crate::app) explain: Option<Wanted>,
    pub(in crate::app) basis: Basis,
    /// The number of the question.
    pub(in crate::app) ticket: u64,
    pub(in crate::app) plan: Arc<Plan>,
    pub(in crate::app) content: Result<Box<Content>, Message>,
}
