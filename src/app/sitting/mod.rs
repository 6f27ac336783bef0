//! The session: who is present, what is discussed, who speaks next and for how long, and the gavel. The speakers'
//! list and the timer are no part of the plan.

mod commands;
mod gavel;
mod going;
mod opening;
mod parking;
mod proceedings;
mod speaking;
mod timer;
mod view;

pub use commands::{commands, scroll};
pub use gavel::{last, undo};
pub use view::Layout;

use super::acts;
use super::key::{Mouse, Press};
use crate::app::model::effect::{Effect, Job};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::sitting::{Question, SittingMsg};
use crate::dialogue::Deed;
use crate::i18n::Message;

/// A line that was asked for. What cannot be done with it is said in words.
pub fn answered(
    open: &mut Open<'_>,
    question: Question,
    line: Option<String>,
) -> Result<(), Message> {
    match question {
        Question::Park(clause) => acts::perform(open, vec![Deed::Park(clause)], line),
        Question::Time => return speaking::allot(open, &line.unwrap_or_default()),
        Question::Overrule(scope) => return gavel::overruled(open, scope, line),
        Question::Name(asked) => gavel::strike(open, asked, line.unwrap_or_default()),
        Question::Rescind(name) => open.effects.push(Effect::Write(Job::Rescind(name, line))),
        Question::File(session) => proceedings::write(open, session, line),
    }
    Ok(())
}

/// An answer.
pub fn update(open: &mut Open<'_>, report: SittingMsg) {
    match report {
        SittingMsg::Today(today) => going::begin(open, today),
        SittingMsg::Fill(session) => going::fill(open, *session),
        SittingMsg::Save => going::save(open),
        SittingMsg::Close(id) => going::close(open, id),
        SittingMsg::Asks(floor) => speaking::asks(open, floor),
        SittingMsg::Tick => speaking::tick(open),
        SittingMsg::Kept(waiting, allotted) => speaking::kept(open, waiting, allotted),
        SittingMsg::Proceedings(session) => proceedings::ask(open, session),
        SittingMsg::AskFile(session) => proceedings::ask_file(open, session),
        SittingMsg::Record(record) => proceedings::show(open, &record),
        SittingMsg::Written(file) => proceedings::written(open, &file),
        SittingMsg::ForChair => gavel::choose(open),
        SittingMsg::Scope(scope) => gavel::scope(open, scope),
        SittingMsg::Missing(scope) => gavel::list(open, &scope),
        SittingMsg::AskReason(scope) => gavel::ask_reason(open, scope),
        SittingMsg::AskName(asked) => gavel::ask_name(open, asked),
        SittingMsg::Struck(tag, tags) => gavel::struck(open, &tag, tags),
        SittingMsg::AskWhy(name) => gavel::ask_why(open, name),
        SittingMsg::Rescinded(name, tags) => gavel::rescinded(open, &name, tags),
        SittingMsg::UndoChange => acts::undo_change(open),
    }
}

/// The mouse on this view: the wheel scrolls, a click selects a speaker.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let places = Layout::of(open.layout().body);
    let sitting = &mut open.workspace.sitting;
    match mouse.press {
        Press::Wheel(rows) => {
            sitting.top = sitting
                .top
                .saturating_add_signed(isize::try_from(rows).unwrap_or(0))
        }
        Press::Click if places.speakers.contains(mouse.column, mouse.row) => {
            sitting.selected = usize::from(mouse.row - places.speakers.y);
        }
        _ => {}
    }
}

/// Makes anew what depends on what changed.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen == Screen::Sitting {
        view::refresh(open);
    }
}
