//! What stands beside the screen, on a wall.

use crate::app::label::{Label, Row};
use crate::app::model::page::Key;
use crate::plan::ClauseId;

/// What stands in the margin, set in rows.
#[derive(Debug, Default)]
pub struct Margin {
    /// The rows.
    pub rows: Vec<Row>,
    /// What they were made of.
    pub(in crate::app) made: Option<Made>,
}

/// What the rows were made of.
#[derive(Debug, PartialEq)]
pub(in crate::app) struct Made {
    pub(in crate::app) parts: Vec<Part>,
    pub(in crate::app) key: Key,
    /// How many changes were known.
    pub(in crate::app) changes: usize,
}

/// A part of the margin.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Sentences. Nothing of them is safe to display raw.
    Lines(Vec<(Label, String)>),
    /// A clause as it is read.
    Clause(ClauseId),
    /// What the parties hold on a clause.
    Positions(ClauseId),
    /// What was tabled on a clause.
    Amendments(ClauseId),
    /// What changed a clause last.
    Changes(ClauseId),
    /// The acts around the one on screen.
    Acts(usize),
    /// The plan's outline, with a sign at a clause: as much of it around that as there is room for.
    Outline(Option<ClauseId>),
    /// What the plan takes from the world, and who says so.
    Figures,
    /// Keys, and what they do.
    Keys(Vec<(String, String)>),
}
