//! The question before something is recorded for another voice than the one in the banner: the room sees the banner,
//! and must not find another party's consent on record.

use super::stance::called;
use crate::app::model::board::{Asked, BoardMsg};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::Speaker;

/// Asks by name whether this is to be recorded for `speaker`. The answer that records nothing is the selected one: a
/// key pressed by habit decides nothing.
pub(super) fn question(workspace: &Workspace, asked: Asked, speaker: &Speaker) -> Confirm {
    let party = speaker.voice.name();
    let banner = match &workspace.floor {
        Some(floor) => Message::new("app-board-banner").with("voice", floor.voice.name()),
        None => Message::new("app-board-banner-nobody"),
    };
    let names = speaker.names(&workspace.plan.manifest).join(", ");
    let who = match names.is_empty() {
        true => party.clone(),
        false => Message::new("app-board-for-speaker")
            .with("party", party.clone())
            .with("names", names),
    };
    let what = match asked.stance {
        Some(stance) => Message::new("app-board-for-other").with("stance", stance.name()),
        None => Message::new("app-board-for-other-back"),
    };
    let what = what
        .with("banner", banner)
        .with("who", who)
        .with("subject", called(workspace, &asked.subject));
    let yes = Message::new("app-board-for-other-yes").with("party", party.clone());
    Confirm::new(
        Message::new("app-board-for-other-title").with("party", party),
        what,
        vec![
            Answer::close(Message::new("app-board-for-other-no")),
            Answer::new(yes, Intent::Board(BoardMsg::Confirmed(asked))),
        ],
    )
}
