//! The consensus board: what each party holds on each clause, and how far the room is from clean text; a party's
//! position from wherever the plan is read; *any objection?*; and how the number of open brackets went down.
//!
//! What it shows is made from plan and dialogue when they change, never on the way to the screen. It shows the
//! present: looking back, it is not offered.

mod banner;
mod behind;
mod commands;
mod fit;
mod layout;
mod line;
mod moves;
mod objection;
mod progress;
mod sign;
mod since;
mod stance;

pub use commands::commands;
pub use layout::{Columns, Layout};
pub use line::{changed, line, said, spoken};
pub use moves::{mouse, scroll};
pub use objection::{AnyObjection, any_objection};
pub use progress::{Count, Parts as ProgressParts, counts, sampled, scroll as scroll_progress};
pub use sign::{consensus_sign, consensus_word, sign, word};
pub use stance::{choose, held, stated};

#[cfg(test)]
mod tests;

use crate::app::model::board::BoardMsg;
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::dialogue::BoardRow;
use crate::plan::ClauseId;

/// An answer.
pub fn update(open: &mut Open<'_>, report: BoardMsg) {
    match report {
        BoardMsg::Ask(subject) => stance::ask(open, subject),
        BoardMsg::Stance(asked) => stance::chosen(open, asked),
        BoardMsg::Confirmed(asked) => stance::confirmed(open, asked),
        BoardMsg::Progress(points) => progress::take(open, points),
    }
}

/// What has to be done outside for what is on screen now.
pub fn ask(open: &mut Open<'_>) {
    since::resume(open);
    progress::ask(open);
}

/// Makes anew what depends on what changed.
pub fn refresh(open: &mut Open<'_>) {
    fit::refresh(open);
}

/// What is known of the selected clause, if the plan is shown as it stands.
pub fn selected(workspace: &Workspace) -> Option<&BoardRow> {
    known(workspace, workspace.selected_id()?)
}

/// What is known of a clause, if the plan is shown as it stands.
fn known<'w>(workspace: &'w Workspace, clause: &ClauseId) -> Option<&'w BoardRow> {
    let place = workspace.outline.find(clause)?;
    let row = workspace.board.row(place, clause);
    row.filter(|_| workspace.then.is_none())
}
