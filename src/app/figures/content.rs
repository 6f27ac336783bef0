//! What a page of figures is made of. It is worked out by a worker from the plan as it stood when it was asked, and is a
//! value: rows are made of it for a size and a language as often as these change, and nothing is reckoned then.

use super::Page;
use super::explained::Wanted;
use crate::app::costed::{Covering, Leaning, coverage_year, leaning};
use crate::costing::{
    Exact, Explained, Giving, Lacks, Needed, NoCosting, Run, giving, needed, run,
};
use crate::dialogue::{Board, Dialogue, Matrix};
use crate::export::import::Summary;
use crate::export::totals;
use crate::plan::{Moment, Outline, Plan, Scheme, Timeline};
use jiff::civil::Date;
use std::sync::Arc;

/// What a worker is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Comes back with the answer, so that answers to earlier questions can be told apart.
    pub ticket: u64,
    /// The page.
    pub page: Page,
    /// Of the costs, the line that is explained and in which year.
    pub explain: Option<Wanted>,
    /// The plan on the wall.
    pub plan: Arc<Plan>,
    /// The dialogue about it.
    pub dialogue: Arc<Dialogue>,
}

/// What a page is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The assessment matrix.
    Matrix(Matrix),
    /// What the plan does when, and what day it is by its clock.
    Timeline(Timeline, Option<Date>),
    /// What it costs; or why it is not costed.
    Cost(Result<Box<Costed>, NoCosting>),
    /// Promises against reports. They are read as rows are made; whose they are is asked of the history.
    FollowUp,
    /// What the pending amendments cost, which is reckoned for more places than this.
    Alternatives,
    /// A line of it, explained.
    Explained(Wanted, Result<Vec<Explained>, NoCosting>),
    /// Who is covered.
    Coverage(Coverage),
    /// The register of schemes.
    Schemes(Register),
    /// What is not established, most needed first.
    Missing(Result<Vec<Needed>, NoCosting>),
    /// The solidarity funds.
    Trust(Result<Box<Trusted>, NoCosting>),
}

/// The costing of a plan with all its scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Costed {
    /// With the plan's own figures.
    pub base: Run,
    /// With each scenario, in the order of their names.
    pub scenarios: Vec<Run>,
    /// Which lines lean on a figure that nobody stands behind.
    pub leaning: Leaning,
    /// All that is missing with the plan's own figures.
    pub lacks: Lacks,
}

/// Who is covered.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    /// The year.
    pub year: i64,
    /// The groups, in the order of the register.
    pub groups: Vec<Covering>,
}

/// The register of schemes.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    /// The schemes.
    pub schemes: Vec<Scheme>,
    /// What their latest figures come to.
    pub totals: Vec<Summary>,
}

/// The solidarity funds of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Trusted {
    /// The costing with the plan's own figures.
    pub run: Run,
    /// What each of the shares would bring.
    pub shares: Vec<Vec<Giving>>,
    /// All that is missing.
    pub lacks: Lacks,
}

/// The shares of givers that are shown beside each other, in per cent.
const SHARES: [i64; 2] = [5, 25];

/// Works out what a page is made of, at this moment.
pub fn work_out(question: &Question, now: Moment) -> Content {
    let plan: &Plan = &question.plan;
    if let Some((term, year)) = &question.explain {
        let found = term.explained(plan, *year);
        return Content::Explained((term.clone(), *year), found);
    }
    match question.page {
        Page::Matrix => {
            let board = Board::of(plan, &question.dialogue);
            Content::Matrix(Matrix::of(plan, &board))
        }
        Page::Timeline => {
            let timeline = Timeline::of(plan, &Outline::of(plan));
            Content::Timeline(timeline, plan.manifest.clock(now).date())
        }
        Page::Cost => Content::Cost(Costed::of(plan).map(Box::new)),
        Page::FollowUp => Content::FollowUp,
        Page::Alternatives => Content::Alternatives,
        Page::Coverage => {
            let today = || Some(i64::from(plan.manifest.clock(now).date()?.year()));
            let year = coverage_year(plan, today);
            let groups = Covering::all(plan, year);
            Content::Coverage(Coverage { year, groups })
        }
        Page::Schemes => {
            let schemes = plan.registers.schemes.clone();
            let totals = totals(&schemes);
            Content::Schemes(Register { schemes, totals })
        }
        Page::Missing => Content::Missing(needed(plan)),
        Page::Trust => Content::Trust(Trusted::of(plan).map(Box::new)),
    }
}

impl Costed {
    fn of(plan: &Plan) -> Result<Costed, NoCosting> {
        let base = run(plan, None)?;
        let scenarios = plan.scenarios.keys().map(|id| run(plan, Some(id)));
        Ok(Costed {
            scenarios: scenarios.collect::<Result<Vec<Run>, NoCosting>>()?,
            leaning: leaning(plan, &base),
            lacks: base.lacks(),
            base,
        })
    }
}

impl Trusted {
    fn of(plan: &Plan) -> Result<Trusted, NoCosting> {
        let run = run(plan, None)?;
        let shares = SHARES.map(|share| giving(plan, None, &[Exact::from(share)]));
        Ok(Trusted {
            shares: shares.into_iter().collect::<Result<_, NoCosting>>()?,
            lacks: run.lacks(),
            run,
        })
    }
}
