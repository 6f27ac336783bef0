//! What of the screen is for the room: which clause, in which way, and who has the floor. A second screen follows this and
//! nothing else.
//!
//! What somebody only looks up is not for the room: in the log, among the figures, with two texts side by side, in the replay or at
//! an earlier state the second screen stays where it was. Text that is being typed never leaves this screen.

use crate::app::model::amend::View;
use crate::app::model::present::Present;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::dialogue::AmendmentId;
use crate::plan::{ClauseId, Speaker};
use crate::store::{Form, OnScreen, Pointed, Seconds};
use crate::track::Baseline;

/// What is for the room.
#[derive(Clone, Copy, Debug)]
pub struct Showing<'s> {
    /// The clause.
    pub clause: &'s ClauseId,
    /// How it is shown.
    pub form: Form,
    /// The selected amendment, where amendments are shown.
    pub amendment: Option<&'s AmendmentId>,
    /// What it is compared with, once that is settled.
    pub base: Option<&'s Baseline>,
    /// Who has the floor.
    pub floor: Option<&'s Speaker>,
    /// How long the speaker has.
    pub timer: Option<Seconds>,
    /// What of the text is before the room.
    pub point: Option<Pointed>,
    /// What that points into.
    present: Option<&'s Present>,
}

/// What is for the room now; nothing where it is to stay as it was.
pub fn showing(state: &State) -> Option<Showing<'_>> {
    let workspace = state.workspace.as_ref()?;
    if workspace.then.is_some() {
        return None;
    }
    let form = form(state.screen, workspace)?;
    let amends = matches!(form, Form::Amendments | Form::Result);
    let clause = clause(workspace, amends);
    // A clause that is being written for the first time is none yet.
    let clause = clause.filter(|id| workspace.plan.clauses.contains_key(*id))?;
    if form == Form::Beside {
        return None;
    }
    let settled = workspace.history.is_some();
    let presents = state.screen == Screen::Present;
    Some(Showing {
        clause,
        form,
        amendment: workspace.amend.selected.as_ref().filter(|_| amends),
        base: settled.then_some(&workspace.base),
        floor: workspace.floor.as_ref(),
        timer: workspace.sitting.timer.told(),
        point: presents.then(|| workspace.present.pointed_at()),
        present: presents.then_some(&workspace.present),
    })
}

/// How what is on this screen is shown to the room; nothing where it is not for the room.
fn form(screen: Screen, workspace: &Workspace) -> Option<Form> {
    Some(match screen {
        Screen::Present => workspace.present.form,
        screen @ (Screen::Plan | Screen::Tracked | Screen::Amendments | Screen::Board) => {
            Form::of(workspace, screen)
        }
        Screen::Library
        | Screen::Past
        | Screen::Figures
        | Screen::Trust
        | Screen::Progress
        | Screen::Sitting
        | Screen::Replay
        | Screen::Beside
        | Screen::Replacing
        | Screen::Arrived
        | Screen::Word => return None,
    })
}

/// The clause that is on it, or of which an amendment is.
fn clause(workspace: &Workspace, amends: bool) -> Option<&ClauseId> {
    match (&workspace.editing, amends) {
        (Some(editing), _) => Some(&editing.clause),
        // A list of all amendments is of no clause.
        (None, true) => match workspace.amend.view {
            View::Clause | View::Adoption(_) => workspace.amend.clause.as_ref(),
            View::All | View::Bulk(_) => None,
        },
        (None, false) => workspace.selected_id(),
    }
}

impl Showing<'_> {
    /// Whether that was said already. The words follow from the rest.
    pub fn is(&self, said: &OnScreen) -> bool {
        said.clause.as_ref() == Some(self.clause)
            && said.form == self.form
            && said.amendment.as_ref() == self.amendment
            && said.base.as_ref() == self.base
            && said.floor.as_ref() == self.floor
            && said.timer == self.timer
            && said.point == self.point
    }

    /// The same as it is said to others.
    pub fn said(&self) -> OnScreen {
        OnScreen {
            clause: Some(self.clause.clone()),
            form: self.form,
            amendment: self.amendment.cloned(),
            base: self.base.cloned(),
            floor: self.floor.cloned(),
            timer: self.timer,
            point: self.point,
            words: self.present.map(Present::in_words).unwrap_or_default(),
        }
    }
}
