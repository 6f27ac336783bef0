//! Setting a clause aside for later.

use crate::app::model::open::Open;
use crate::app::model::sitting::Question;
use crate::app::model::workspace::Workspace;
use crate::app::{acts, model};
use crate::dialogue::Deed;
use crate::i18n::Message;

/// Whether the selected clause has been set aside in the open session; nothing where no session is open.
pub fn is_parked(workspace: &Workspace) -> Option<bool> {
    let session = workspace.dialogue.open_session()?;
    let selected = workspace.selected_id()?;
    Some(session.parked.iter().any(|one| one.clause == *selected))
}

/// Sets the selected clause aside, after asking why; takes it up again where it was.
pub fn toggle(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let (Some(parked), Some(clause)) = (is_parked(workspace), workspace.selected_id().cloned())
    else {
        return;
    };
    if parked {
        return acts::perform(open, vec![Deed::Unpark(clause)], None);
    }
    let (title, then) = (Message::new("app-park-ask"), Question::Park(clause));
    open.wall.ask(
        title,
        "app-park-ask-hint",
        "",
        model::question::Question::Sitting(then),
    );
}
