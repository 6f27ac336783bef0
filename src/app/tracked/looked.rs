//! What changed since one looked last: where the plan stood when it was left, or when one said that one had seen it. It is
//! kept for each user and plan, outside the repository.

use super::baseline;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::{baselines, leaving};
use crate::i18n::Message;

/// That was chosen.
pub(super) fn elsewhere(open: &mut Open<'_>) {
    open.wall
        .say(Tone::Bad, Message::new("app-looked-elsewhere"));
}

/// Whoever says so has seen everything there is.
pub(super) fn seen(open: &mut Open<'_>) {
    let head = open.workspace.head;
    leaving::looked(open);
    open.workspace.tracked.looked = Some(Some(head));
    if open.workspace.base_name.id == baselines::LOOKED {
        baseline::set(open, head.into(), Message::new(baselines::LOOKED));
    }
    open.wall.say(Tone::Good, Message::new("app-looked-seen"));
}
