//! What a page of figures is made of. It is worked out by a worker from the plan as it stood when it was asked, and is a
//! value: rows are made of it for a size and a language as often as these change, and nothing is reckoned then.

use crate::app::costed::{Covering, coverage_year, leaning};
use crate::app::model::figures::content::{Content, Costed, Coverage, Question, Register, Trusted};
use crate::app::model::figures::page::Page;
use crate::costing::{Exact, NoCosting, Run, giving, needed, run};
use crate::dialogue::{Board, Matrix};
use crate::export::totals;
use crate::plan::{Moment, Outline, Plan, Timeline};

/// Works out what a page is made of, at this moment.
pub fn work_out(question: &Question, now: Moment) -> Content {
    let plan: &Plan = &question.plan;
    if let Some((term, year)) = &question.explain {
        let found = term.explained(plan, *year);
        let scenarios = term.in_scenarios(plan, *year);
        return Content::Explained((term.clone(), *year), found, scenarios);
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

/// The shares of givers that are shown beside each other, in per cent.
const SHARES: [i64; 2] = [5, 25];

impl Costed {
    pub(in crate::app) fn of(plan: &Plan) -> Result<Costed, NoCosting> {
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
    pub(in crate::app) fn of(plan: &Plan) -> Result<Trusted, NoCosting> {
        let run = run(plan, None)?;
        let shares = SHARES.map(|share| giving(plan, None, &[Exact::from(share)]));
        Ok(Trusted {
            shares: shares.into_iter().collect::<Result<_, NoCosting>>()?,
            lacks: run.lacks(),
            run,
        })
    }
}
