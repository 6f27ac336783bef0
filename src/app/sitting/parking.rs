//! Setting a clause aside for later.

use super::Report;
use crate::app::desk;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::new_plan::ask;
use crate::app::state::State;
use crate::app::table::Table;
use crate::dialogue::Deed;

/// Whether the selected clause has been set aside in the open session; nothing where no session is open.
pub fn is_parked(table: &Table) -> Option<bool> {
    let session = table.dialogue.open_session()?;
    let selected = table.selected_id()?;
    Some(session.parked.iter().any(|one| one.clause == *selected))
}

/// Sets the selected clause aside, after asking why; takes it up again where it was.
pub fn toggle(state: &mut State) -> Vec<Effect> {
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    let (Some(parked), Some(clause)) = (is_parked(table), table.selected_id().cloned()) else {
        return Vec::new();
    };
    if parked {
        return desk::perform(state, vec![Deed::Unpark(clause)], None);
    }
    table.sitting.parking = Some(clause);
    ask(state, "app-park-ask", "app-park-ask-hint", |reason| {
        Msg::Sitting(Report::Parked(reason))
    })
}

/// Sets the clause aside that a reason was asked for.
pub fn park(state: &mut State, reason: &str) -> Vec<Effect> {
    let table = state.table.as_mut();
    let Some(clause) = table.and_then(|table| table.sitting.parking.take()) else {
        return Vec::new();
    };
    let reason = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    desk::perform(state, vec![Deed::Park(clause)], reason)
}
