//! This screen's rows of the table of commands.

use super::{begin, leave, moves, table};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::word::{Item, Stage};
use crate::app::need;
use crate::plan::Voice;
use strum::IntoEnumIterator;

/// The commands of this screen.
pub fn commands() -> Vec<Command> {
    let before = [
        Command::new("word", Group::Dialogue)
            .key('I')
            .at(READING)
            .needs([need::AT_REST, need::CHANGE, need::OFF_LIBRARY])
            .when(|state| state.screen != Screen::Word)
            .run_open(begin),
        row("word-open", Key::Enter)
            .hint(1)
            .when_or("app-why-no-row", is_ready)
            .run_open(moves::open_selected),
        row("word-leave-out", ' ')
            .hint(2)
            .when_or("app-why-no-row", on_proposal)
            .run_open(moves::turn),
    ];
    let after = [
        row("word-table", Chord::ctrl('s'))
            .hint(4)
            .when_or("app-why-no-row", |state| {
                is_ready(state) && proposes(state) && state.can_change()
            })
            .run_open(table),
        row("word-leave", Key::Esc)
            .hint(5)
            .when(|state| state.screen == Screen::Word)
            .run_open(leave),
    ];
    let voices = Voice::iter().zip('1'..);
    let speaks = voices.map(|(voice, digit)| speaks(voice, digit));
    before.into_iter().chain(speaks).chain(after).collect()
}

/// A row whose key works on what a Word file proposes.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Dialogue).key(key).at(Focus::Word)
}

/// A command that says whose the words of the selected author are. It takes the key that gives the floor elsewhere: here it is
/// the file that speaks.
fn speaks(voice: Voice, digit: char) -> Command {
    Command::new(format!("word-{voice}").leak(), Group::Dialogue)
        .unexplained()
        .shared_hint("app-word-party")
        .key(digit)
        .at(Focus::Word)
        .hint(3)
        .when_or("app-why-no-row", on_proposal)
        .run_open(move |open| moves::party(open, voice))
}

fn is_ready(state: &State) -> bool {
    state.screen == Screen::Word
        && state.plan_is(|workspace| matches!(workspace.word.stage, Stage::Ready(_)))
}

/// Whether the file proposes anything.
fn proposes(state: &State) -> bool {
    state.plan_is(|workspace| !workspace.word.lines.entries.is_empty())
}

/// Whether a proposal is selected.
fn on_proposal(state: &State) -> bool {
    let selected = |item| matches!(item, Some(Item::Proposal(_)));
    is_ready(state) && state.plan_is(|workspace| selected(workspace.word.lines.item()))
}
