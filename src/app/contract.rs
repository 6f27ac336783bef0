//! Stand-ins for what the rooms below will offer; each line goes when its original is there.

use crate::plan::{Clause, ClauseId, Field, Manifest};
use std::collections::BTreeMap;

/// `plan::Plan`.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The content of `plan.toml`.
    pub manifest: Manifest,
    /// The clauses by id.
    pub clauses: BTreeMap<ClauseId, Clause>,
}

/// A row of `plan::Outline`.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The clause.
    pub clause: ClauseId,
    /// 0 at the top.
    pub depth: usize,
    /// 2.1.3
    pub number: String,
}

/// `plan::Outline`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// In reading order.
    pub rows: Vec<Row>,
}

impl Outline {
    /// The outline of a plan.
    pub fn of(plan: &Plan) -> Outline {
        let rows = plan.clauses.values().enumerate();
        Outline {
            rows: rows
                .map(|(place, clause)| Row {
                    clause: clause.id.clone(),
                    depth: 0,
                    number: (place + 1).to_string(),
                })
                .collect(),
        }
    }
}

/// `plan::Edit`.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets a field.
    Set {
        /// Whose.
        clause: ClauseId,
        /// Which.
        field: Field,
        /// To what; absent takes it away.
        value: Option<String>,
    },
    /// Adds a clause.
    Add {
        /// It.
        clause: Box<Clause>,
    },
    /// Removes a clause.
    Remove {
        /// Which.
        clause: ClauseId,
    },
    /// Moves a clause.
    Move {
        /// Which.
        clause: ClauseId,
        /// Under what.
        parent: Option<ClauseId>,
        /// Where among its siblings.
        order: i64,
    },
}
