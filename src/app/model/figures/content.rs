//! What pages of figures are made of, once it is worked out.

use crate::app::costed::{Covering, Leaning};
use crate::app::model::figures::page::{Page, Wanted};
use crate::costing::{Amount, Explained, Giving, Lacks, Needed, NoCosting, Run};
use crate::dialogue::{Dialogue, Matrix};
use crate::export::import::Summary;
use crate::plan::{Plan, Scheme, Timeline};
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
    /// A line of it, explained; and what it comes to in each scenario, by id.
    Explained(
        Wanted,
        Result<Vec<Explained>, NoCosting>,
        Vec<(String, Amount)>,
    ),
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
