//! How the number of open brackets went down. What happened before the present revision is told by a worker.

use crate::app::area::Area;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::app::step::Step;
use crate::plan::{ClauseId, Voice};
use crate::store::Point;
use strum::IntoEnumIterator;

/// What is counted below the curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count<'a> {
    /// The brackets in a clause at the top of the outline and in everything under it.
    Objective(&'a ClauseId, usize),
    /// The pending amendments of a voice.
    Party(Voice, usize),
}

/// Where the parts of the view stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// How many are open, and how many there were.
    pub heading: Area,
    /// The curve.
    pub curve: Area,
    /// The days below it.
    pub days: Area,
    /// The counts.
    pub counts: Area,
}

impl Parts {
    /// Divides the body of the screen.
    pub fn of(body: Area) -> Parts {
        let (heading, rest) = body.within(160).split_top(match body.height {
            0..=3 => 0,
            4..=20 => 1,
            _ => 2,
        });
        let (upper, counts) = rest.split_top(match rest.height {
            0..=5 => rest.height,
            rows => rows.div_ceil(2),
        });
        let (upper, _) = upper.split_bottom(u16::from(upper.height > 6));
        let (curve, days) = upper.split_bottom(u16::from(upper.height > 2));
        Parts {
            heading,
            curve,
            days,
            counts,
        }
    }
}

/// The counts of what is open: by clause at the top, then by voice. What has none is left out.
pub fn counts(workspace: &Workspace) -> Vec<Count<'_>> {
    let brackets = &workspace.board.brackets;
    let rows = workspace
        .board
        .matrix
        .rows
        .iter()
        .filter(|row| row.depth == 0);
    let objectives =
        rows.map(|row| Count::Objective(&row.clause, brackets.of_objective(&row.clause)));
    let voices = Voice::iter().map(|voice| Count::Party(voice, brackets.of_party(voice)));
    let some = |one: &Count<'_>| match one {
        Count::Objective(_, count) | Count::Party(_, count) => *count > 0,
    };
    objectives.chain(voices).filter(some).collect()
}

/// One point for each of so many columns: the changes in their order, each as wide as the others. Idle days
/// take no room: a seminar is a few days of work in as many years.
pub fn sampled(points: &[Point], columns: usize) -> Vec<&Point> {
    let last = points.len().saturating_sub(1);
    let at = |column: usize| match columns {
        0 | 1 => last,
        _ => (column * last + (columns - 1) / 2) / (columns - 1),
    };
    (0..columns)
        .filter_map(|column| points.get(at(column)))
        .collect()
}

/// Opens the view.
pub(super) fn open(open: &mut Open<'_>) {
    let from = match open.wall.screen {
        Screen::Board => Screen::Board,
        _ => Screen::Plan,
    };
    let workspace = &mut *open.workspace;
    workspace.board.progress.from = from;
    workspace.board.progress.top = 0;
    open.wall.screen = Screen::Progress;
}

/// Back to where one came from.
pub(super) fn leave(open: &mut Open<'_>) {
    open.wall.screen = open.workspace.board.progress.from;
}

/// Scrolls the counts.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let rows = step.rows(10);
    let height = usize::from(Parts::of(open.layout().body).counts.height);
    let workspace = &mut *open.workspace;
    let last = counts(workspace).len().saturating_sub(height);
    let progress = &mut workspace.board.progress;
    progress.top = progress.top.saturating_add_signed(rows).min(last);
}

/// Asks a worker for what is not known yet.
pub(super) fn ask(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Progress {
        return;
    }
    let workspace = &mut *open.workspace;
    let head = Some(workspace.head);
    if workspace.board.progress.asked == head {
        return;
    }
    workspace.board.progress.asked = head;
    open.effects.push(Effect::Ask(Query::LoadProgress));
}

/// The answer.
pub(super) fn take(open: &mut Open<'_>, points: Vec<Point>) {
    let workspace = &mut *open.workspace;
    workspace.board.progress.points = points;
    workspace.board.progress.told = true;
}
