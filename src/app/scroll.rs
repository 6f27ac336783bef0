//! Getting about in whatever fills the screen: the keys are the same everywhere, and each screen knows what they move.

use super::command::{Command, Group};
use super::focus::{Focus, Focuses, IN_THE_ROOM, NOT_TYPING};
use super::key::Key;
use super::step::Step;
use super::{
    amend, beside, board, figures, library, moves, past, present, replacing, replay, sharing,
    sitting, tracked, trust, word,
};
use crate::app::model::screen::Screen;
use crate::app::model::state::State;

/// The commands that scroll. The space bar turns pages of text; where it marks, plays or
/// starts the timer, it does not.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("down", Group::Move)
            .key(Key::Down)
            .key('j')
            .at(ROWS)
            .run(|state| scroll(state, Step::Rows(1))),
        Command::new("up", Group::Move)
            .key(Key::Up)
            .key('k')
            .at(ROWS)
            .run(|state| scroll(state, Step::Rows(-1))),
        Command::new("page-down", Group::Move)
            .key(Key::PageDown)
            .key(' ')
            .at(TURNED_BY_SPACE)
            .key(Key::PageDown)
            .at(Focuses::of(NOT_TURNED).and(Focuses::of(&[Focus::Second])))
            .run(|state| scroll(state, Step::Pages(1))),
        Command::new("page-up", Group::Move)
            .key(Key::PageUp)
            .at(IN_THE_ROOM.and(Focuses::of(&[Focus::Second])))
            .run(|state| scroll(state, Step::Pages(-1))),
        Command::new("first", Group::Move)
            .key(Key::Home)
            .at(ENDS)
            .run(|state| scroll(state, Step::First)),
        Command::new("last", Group::Move)
            .key(Key::End)
            .at(ENDS)
            .run(|state| scroll(state, Step::Last)),
    ]
}

/// Where the space bar turns a page.
const TURNED_BY_SPACE: Focuses = IN_THE_ROOM.without(NOT_TURNED);

/// Where it does something else.
const NOT_TURNED: &[Focus] = &[
    Focus::Outline,
    Focus::Marking,
    Focus::Sitting,
    Focus::Replay,
    Focus::Replacing,
    Focus::Word,
];

/// Where there are keys for rows.
const ROWS: Focuses = NOT_TYPING.and(Focuses::of(&[Focus::Second]));

/// Where there are keys for the ends.
const ENDS: Focuses = ROWS.without(&[
    Focus::Tracked,
    Focus::Progress,
    Focus::Sitting,
    Focus::Replay,
]);

fn scroll(state: &mut State, step: Step) {
    match state.screen {
        Screen::Library => library::scroll(state, step),
        Screen::Plan => state.with_open(|open| moves::scroll(open, step)),
        Screen::Tracked => state.with_open(|open| tracked::scroll(open, step)),
        Screen::Trust => state.with_open(|open| trust::scroll(open, step)),
        Screen::Figures => state.with_open(|open| figures::scroll(open, step)),
        Screen::Past => state.with_open(|open| past::scroll(open, step)),
        Screen::Amendments => state.with_open(|open| amend::scroll(open, step)),
        Screen::Board => state.with_open(|open| board::scroll(open, step)),
        Screen::Progress => state.with_open(|open| board::scroll_progress(open, step)),
        Screen::Sitting => state.with_open(|open| sitting::scroll(open, step)),
        Screen::Arrived => state.with_open(|open| sharing::scroll(open, step)),
        Screen::Word => state.with_open(|open| word::scroll(open, step)),
        Screen::Present => state.with_open(|open| present::scroll(open, step)),
        Screen::Beside => state.with_open(|open| beside::scroll(open, step)),
        Screen::Replay => state.with_open(|open| replay::scroll(open, step)),
        Screen::Replacing => state.with_open(|open| replacing::scroll(open, step)),
    }
}
