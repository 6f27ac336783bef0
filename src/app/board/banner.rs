//! The question before something is recorded for another voice than the one in the banner: the room sees the banner,
//! and must not find another party's consent on record.

use crate::app::model::board::{Asked, BoardMsg};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::dialogue::Subject;
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

/// What something is called: number and title of a clause, the number of an amendment and its party.
pub(super) fn called(workspace: &Workspace, subject: &Subject) -> Message {
    match subject {
        Subject::Clause(id) => {
            let clause = workspace.plan.clauses.get(id);
            Message::new("ui-amend-clause")
                .with("number", workspace.number(id).unwrap_or_default())
                .with("title", clause.map_or("", |clause| clause.title.as_str()))
        }
        Subject::Amendment(id) => match workspace.dialogue.amendments.get(id) {
            Some(amendment) => named(amendment),
            None => Message::new("ui-amend-clause")
                .with("number", "")
                .with("title", id.as_str()),
        },
    }
}
