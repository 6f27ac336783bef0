//! A form, and what is answered to its questions.

pub mod moving;

use crate::app::fields::Fields;
use crate::app::model::form::moving::Moving;
use crate::app::model::meeting::Met;
use crate::plan::{ClauseId, Ledger, Plan, Single, Speaker};
use crate::track::CommitId;

/// What lies over the screen to be filled in.
#[derive(Clone, Debug)]
pub enum Form {
    /// Rows of fields.
    Fields(Fields),
    /// Clauses on their way.
    Moving(Moving),
}

/// What forms say when they are filled in.
#[derive(Clone, Debug)]
pub enum FormMsg {
    /// Something was picked for the selected row, or for the selected cell of its table.
    Picked(String),
    /// The selected cell shall be changed.
    Cell,
    /// What stands in the selected cell is none of what there is to pick from: it is typed.
    Typed,
    /// Something was filled in in a table.
    Filled,
    /// List the figures, the scenarios or the schemes.
    Many(Many),
    /// Begin a new one.
    New(Many),
    /// Fill in what is kept beside the clauses.
    Ledger(Ledger),
    /// Ask whether this shall go.
    AskGone(Single),
    /// It shall go.
    Gone(Single),
    /// Leave the table, or the form.
    Leave,
    /// Record what was filled in.
    Save,
    /// The same of the plan itself, for this one, who was asked.
    Sure(Speaker),
    /// Throw it away.
    Discard,
    /// Remove these clauses, the deepest first, as they were at this revision.
    Remove(Vec<ClauseId>, CommitId),
    /// Table what was filled in as amendments.
    Table,
    /// Table the removal of these clauses.
    TableRemoval(Vec<ClauseId>),
    /// It was chosen what becomes of two wordings of a field.
    Met(Box<Met>),
}

/// What there are many of, each with an id of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// Series by year.
    Figures,
    /// What differs from them.
    Scenarios,
    /// Schemes with their surveys.
    Schemes,
}

impl Many {
    pub(in crate::app) const ALL: [Many; 3] = [Many::Figures, Many::Scenarios, Many::Schemes];

    pub(in crate::app) fn one(self, id: &str) -> Ledger {
        let id = id.to_owned();
        match self {
            Many::Figures => Ledger::Figure(id),
            Many::Scenarios => Ledger::Scenario(id),
            Many::Schemes => Ledger::Scheme(id),
        }
    }

    /// Those there are: each with its id, and what else is known of it.
    pub(in crate::app) fn ids(self, plan: &Plan) -> Vec<(String, String)> {
        match self {
            Many::Figures => {
                let all = plan.figures.values();
                all.map(|it| (it.id.clone(), it.measure.clone().unwrap_or_default()))
                    .collect()
            }
            Many::Scenarios => {
                let all = plan.scenarios.keys();
                all.map(|id| (id.clone(), String::new())).collect()
            }
            Many::Schemes => {
                let all = plan.registers.schemes.iter();
                all.map(|it| (it.id.clone(), it.name.clone())).collect()
            }
        }
    }

    /// Such as the word for all of them in a sentence.
    pub(in crate::app) fn word(self) -> &'static str {
        match self {
            Many::Figures => "figures",
            Many::Scenarios => "scenarios",
            Many::Schemes => "schemes",
        }
    }
}
