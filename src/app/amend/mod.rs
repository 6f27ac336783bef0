//! Amendments: tabling them, all of them in one text, and what follows when one is adopted.
//!
//! Whether a step may be taken, and what it leads to, is asked of `dialogue`; here it is offered, shown and asked about.

mod adoption;
mod bulk;
mod by_author;
mod commands;
mod cost;
mod dividing;
mod entries;
mod flow;
mod labels;
mod layout;
mod moves;
mod overlaid;
mod saying;
mod steps;
mod titles;
mod view;

pub use bulk::{recorded, refused};
pub use commands::commands;
pub use layout::Layout;
pub use moves::{mouse, scroll, step};
pub(super) use overlaid::apart;
pub use steps::perform;
pub use titles::retitled;
pub use view::refresh;

use super::acts;
use crate::app::model::amend::{AmendMsg, View};
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::question::{Ask, Question};
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{AmendmentId, Deed};
use crate::i18n::Message;
use crate::plan::ClauseId;

/// An answer.
pub fn update(open: &mut Open<'_>, report: AmendMsg) {
    match report {
        AmendMsg::Step(step, id) => steps::take(open, step, &id),
        AmendMsg::Show(id) => show(open, &id),
        AmendMsg::Bulk(party, adopt) => bulk::open(open, party, adopt),
        AmendMsg::BulkGo => bulk::go(open),
        AmendMsg::Goes(place) => dividing::goes(open, place),
        AmendMsg::Chosen => dividing::chosen(open),
        AmendMsg::Split => dividing::split(open),
        AmendMsg::Join(amendment, other) => {
            acts::perform(open, vec![Deed::Join { amendment, other }], None);
        }
    }
}

/// How a reason is to be typed.
const HINT: &str = "app-amend-reason-hint";

/// Asks for a line to be said with a deed, and says how, or what else is to be known first.
fn ask_hinting(open: &mut Open<'_>, title: Message, hint: Message, deed: Deed) {
    let ask = Ask::new(title, hint, "", Question::Deed(deed));
    open.wall.layers.push(Layer::Ask(Box::new(ask)));
}

/// Shows the amendments of the selected clause.
pub(super) fn open(open: &mut Open<'_>) {
    begin(open.workspace);
    open.wall.screen = Screen::Amendments;
}

/// Begins with the amendments of the selected clause.
pub fn begin(workspace: &mut Workspace) {
    workspace.amend.clause = workspace.selected_id().cloned();
    workspace.amend.selected = None;
    workspace.amend.alone = false;
    workspace.amend.show(View::Clause);
}

/// Shows an amendment in the text of its clause.
fn show(open: &mut Open<'_>, id: &AmendmentId) {
    let workspace = &mut *open.workspace;
    let Some(found) = workspace.dialogue.amendments.get(id) else {
        return;
    };
    if !found.is_pending() {
        workspace.amend.choice.decided = true;
    }
    let voice = found.sponsor().map(|sponsor| sponsor.voice);
    if workspace.amend.choice.party != voice {
        workspace.amend.choice.party = None;
    }
    let clause = found.clause(&workspace.dialogue).cloned();
    if let Some(clause) = &clause {
        workspace.select(clause);
    }
    workspace.amend.clause = clause;
    workspace.amend.selected = Some(id.clone());
    workspace.amend.show(View::Clause);
    workspace.amend.follow = true;
    open.wall.screen = Screen::Amendments;
}

/// Where a clause is to go, in words: under which clause, and after which.
fn place_message(
    id: &'static str,
    workspace: &Workspace,
    parent: &Option<ClauseId>,
    after: &Option<ClauseId>,
) -> Message {
    let named = |clause: &ClauseId| {
        let number = workspace.outline.number(clause).map(str::to_owned);
        let new = workspace.dialogue.proposed(clause.as_str());
        let new = new.filter(|_| number.is_none());
        let number = number.or_else(|| new.map(|(one, _)| one.label()));
        let found = workspace.plan.clauses.get(clause);
        let found = found.or(new.map(|(_, clause)| clause));
        let title = found.map_or(clause.as_str(), |clause| clause.title.as_str());
        Message::new("ui-amend-clause")
            .with("number", number.unwrap_or_else(|| "–".to_owned()))
            .with("title", title)
    };
    let place = match (parent, after) {
        (_, Some(after)) => Message::new("ui-amend-after").with("clause", named(after)),
        (Some(parent), None) => Message::new("ui-amend-under").with("clause", named(parent)),
        (None, None) => Message::new("ui-amend-first"),
    };
    Message::new(id).with("place", place)
}
