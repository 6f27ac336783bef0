//! What a page of figures is made of. It is worked out by a worker from the plan as it stood when it was asked, and is a
//! value: rows are made of it for a size and a language as often as these change, and nothing is reckoned then.

use super::Page;
use crate::app::costed::{Leaning, leaning};
use crate::costing::{Lacks, NoCosting, Run, run};
use crate::dialogue::{Board, Dialogue, Matrix};
use crate::plan::{Moment, Outline, Plan, Timeline};
use jiff::civil::Date;
use std::sync::Arc;

/// What a worker is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Comes back with the answer, so that answers to earlier questions can be told apart.
    pub ticket: u64,
    /// The page.
    pub page: Page,
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

/// Works out what a page is made of, at this moment.
pub fn work_out(question: &Question, now: Moment) -> Content {
    let plan: &Plan = &question.plan;
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
