//! What of the screen is for the room: which clause, and in which way. A second screen follows this and nothing else.
//!
//! What somebody only looks up is not for the room: in the log, among the figures or at an earlier state the second screen stays
//! where it was. Text that is being typed never leaves this screen.

use super::amend;
use super::state::{Screen, State};
use crate::plan::ClauseId;
use crate::store::{Shown, View};
use crate::track::Baseline;

/// What is for the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Showing<'s> {
    /// The clause.
    pub clause: &'s ClauseId,
    /// How it is shown.
    pub view: View,
    /// What it is compared with, once that is settled.
    pub base: Option<&'s Baseline>,
}

/// What is for the room now; nothing where it is to stay as it was.
pub fn showing(state: &State) -> Option<Showing<'_>> {
    let workspace = state.workspace.as_ref()?;
    if workspace.then.is_some() {
        return None;
    }
    let selected = || workspace.selected_id();
    let (view, clause) = match state.screen {
        Screen::Plan => {
            let editing = workspace.editing.as_ref().map(|editing| &editing.clause);
            (View::Text, editing.or_else(selected))
        }
        Screen::Tracked => (View::Tracked, selected()),
        Screen::Amendments => match workspace.amend.view {
            amend::View::All | amend::View::Bulk(_) => return None,
            amend::View::Clause | amend::View::Adoption(_) => {
                (View::Amendments, workspace.amend.clause.as_ref())
            }
        },
        Screen::Board => (View::Board, selected()),
        Screen::Library
        | Screen::Past
        | Screen::Figures
        | Screen::Trust
        | Screen::Progress
        | Screen::Sitting
        | Screen::Arrived => return None,
    };
    // A clause that is being written for the first time is none yet.
    let clause = clause.filter(|id| workspace.plan.clauses.contains_key(*id))?;
    let settled = workspace.history.is_some();
    Some(Showing {
        clause,
        view,
        base: settled.then_some(&workspace.base),
    })
}

impl Showing<'_> {
    /// Whether that was said already.
    pub fn is(&self, said: &Shown) -> bool {
        said.clause.as_ref() == Some(self.clause)
            && said.view == self.view
            && said.base.as_ref() == self.base
    }

    /// The same as it is said to others.
    pub fn said(&self) -> Shown {
        Shown {
            clause: Some(self.clause.clone()),
            view: self.view,
            base: self.base.cloned(),
        }
    }
}
