//! The session: who is present, what is discussed, who speaks next and for how long, and the gavel. The speakers'
//! list and the timer are no part of the plan.

mod commands;
mod gavel;
mod going;
mod opening;
mod parking;
mod proceedings;
mod speakers;
mod speaking;
mod timer;
mod view;

pub use commands::{commands, scroll};
pub use gavel::{Asked, last, undo};
pub use speakers::Speakers;
pub use timer::Timer;
pub use view::Layout;

use super::acts;
use super::effect::{Effect, Job};
use super::key::{Mouse, Press};
use super::label::Row;
use super::open::Open;
use super::state::Screen;
use crate::dialogue::proceedings::Record;
use crate::dialogue::{Deed, Session, SessionId};
use crate::i18n::Message;
use crate::plan::{ClauseId, Moment, Speaker};
use crate::store::Tag;

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Sitting {
    /// Who waits for the floor.
    pub speakers: Speakers,
    /// The selected one of them.
    pub selected: usize,
    /// How long the speaker has.
    pub timer: Timer,
    /// What the column of the session says, made when what it depends on changed.
    pub lines: Vec<Row>,
    /// The first of them shown.
    pub top: usize,
    /// What the lines were made of.
    made: Option<view::Made>,
    /// The adoptions of this run, the latest last.
    struck: Vec<String>,
}

/// What a line is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Why this clause is set aside.
    Park(ClauseId),
    /// How long a speaker shall have.
    Time,
    /// Why the chairperson overrules in adopting this.
    Overrule(Vec<ClauseId>),
    /// What the adoption is called.
    Name(Asked),
    /// Why this adoption is taken back.
    Rescind(String),
    /// The file to write the record of this session to.
    File(SessionId),
}

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

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum SittingMsg {
    /// The time now: a new session is of this day.
    Today(Moment),
    /// A session is chosen to be opened or changed.
    Fill(Box<Session>),
    /// Record what was filled in of it.
    Save,
    /// Close the session.
    Close(SessionId),
    /// Somebody asks for the floor.
    Asks(Speaker),
    /// A second went by.
    Tick,
    /// The list as an earlier run left it, and the seconds a speaker has.
    Kept(Vec<Speaker>, u32),
    /// It is meant for the chairperson, although another voice has the floor.
    ForChair,
    /// What is to be adopted; the whole plan if nothing is named.
    Scope(Vec<ClauseId>),
    /// List what stands in the way of adopting this.
    Missing(Vec<ClauseId>),
    /// Ask why the chairperson overrules.
    AskReason(Vec<ClauseId>),
    /// Ask what the adoption is called.
    AskName(Asked),
    /// The gavel fell; all the tags there are now.
    Struck(Box<Tag>, Vec<Tag>),
    /// Ask why this adoption is taken back.
    AskWhy(String),
    /// It is taken back; all the tags there are now.
    Rescinded(String, Vec<Tag>),
    /// Undo the last change although an adoption came after it.
    UndoChange,
    /// What becomes of the record of this session?
    Proceedings(SessionId),
    /// Ask for the file to write it to.
    AskFile(SessionId),
    /// The record, to be read.
    Record(Box<Record>),
    /// It was written to this file.
    Written(String),
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
