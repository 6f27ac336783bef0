//! Who stands behind the positions that are held, for the board and the page of a clause: worked out by a worker once for
//! each head, where the plan has keys. Until that is known of a position, nothing is said of it.

use crate::app::model::effect::{Effect, Query};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::trust::Known;
use crate::i18n::Message;
use crate::track::trust::Held;
use std::sync::Arc;

/// Asks for it where the plan has gone on since it was asked for last.
pub fn ask(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let reading = matches!(open.wall.screen, Screen::Plan | Screen::Board);
    let standing = &workspace.trust.standing;
    let told = standing.known.as_ref().map(|known| known.head) == Some(workspace.head);
    let nobody = workspace.plan.manifest.keys.is_empty() || workspace.dialogue.positions.is_empty();
    if !reading || nobody || told || standing.waiting.is_some() {
        return;
    }
    let ticket = open.wall.ticket();
    let asked = (ticket, workspace.head, Arc::clone(&workspace.dialogue));
    open.workspace.trust.standing.waiting = Some(asked);
    let head = open.workspace.head;
    open.effects.push(Effect::Ask(Query::Behind(ticket, head)));
}

/// The answer. Where it could not be worked out nothing is said: the verification says why.
pub(super) fn take(open: &mut Open<'_>, ticket: u64, found: Result<Option<Held>, Message>) {
    let standing = &mut open.workspace.trust.standing;
    let Some((_, head, dialogue)) = standing.waiting.take_if(|(asked, ..)| *asked == ticket) else {
        return;
    };
    standing.known = Some(Known {
        head,
        dialogue,
        held: found.unwrap_or_default(),
    });
    standing.answers += 1;
}
