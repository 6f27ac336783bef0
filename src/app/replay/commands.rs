//! The replay's rows of the table of commands.

use super::{faster, go, leave, play, step};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::Focus;
use crate::app::key::{Chord, Key};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [pace(), place()].into_iter().flatten().collect()
}

/// Going from act to act, by hand or by itself.
fn pace() -> Vec<Command> {
    vec![
        row("replay-play", ' ')
            .hint(1)
            .when_or("app-why-one-act", several)
            .run_open(|open| {
                let on = !open.workspace.replay.playing;
                play(open, on);
            }),
        row("replay-next", Key::Right)
            .hint(2)
            .when_or("app-why-last-act", |state| several(state) && !at_end(state))
            .run_open(|open| step(open, true)),
        row("replay-previous", Key::Left)
            .hint(3)
            .when_or("app-why-first-act", |state| {
                several(state) && state.plan_is(|it| it.replay.at > 0)
            })
            .run_open(|open| step(open, false)),
        row("replay-faster", '+')
            .hint(4)
            .when_or("app-why-one-act", several)
            .run_open(|open| faster(open, true)),
        row("replay-slower", '-')
            .hint(5)
            .when_or("app-why-one-act", several)
            .run_open(|open| faster(open, false)),
    ]
}

/// What is looked at, and where in the row of acts.
fn place() -> Vec<Command> {
    vec![
        row("replay-clause", Key::Tab)
            .hint(6)
            .when_or("app-why-one-clause", |state| {
                let clauses = |act: &crate::track::PastAct| act.clauses.len() > 1;
                on_screen(state) && state.plan_is(|it| it.replay.act().is_some_and(clauses))
            })
            .run_open(next_clause),
        row("replay-alone", 't')
            .hint(7)
            .when_or("app-why-one-act", several)
            .run_open(|open| {
                let replay = &mut open.workspace.replay;
                replay.alone = !replay.alone;
            }),
        row("replay-first", Key::Home)
            .when_or("app-why-one-act", several)
            .run_open(|open| {
                play(open, false);
                go(open, 0);
            }),
        row("replay-last", Key::End)
            .when_or("app-why-one-act", several)
            .run_open(|open| {
                play(open, false);
                go(open, usize::MAX);
            }),
        row("replay-leave", Key::Esc).hint(8).run_open(leave),
    ]
}

/// A row whose key works in the replay.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Review).key(key).at(Focus::Replay)
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Replay && state.workspace.is_some()
}

/// Whether there is more than one act to go through.
fn several(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| workspace.replay.acts.len() > 1)
}

fn at_end(state: &State) -> bool {
    state.plan_is(|workspace| workspace.replay.at + 1 >= workspace.replay.acts.len())
}

/// The next clause of the act on screen.
fn next_clause(open: &mut Open<'_>) {
    play(open, false);
    let replay = &mut open.workspace.replay;
    let count = replay.act().map_or(0, |act| act.clauses.len()).max(1);
    replay.which = (replay.which + 1) % count;
    replay.why = None;
}
