//! The replay's rows of the table of commands.

use super::{faster, go, leave, play, step};
use crate::app::command::{Command, Group};
use crate::app::focus::Focus;
use crate::app::key::Key;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("replay-play", Group::Review)
            .key(' ')
            .at(Focus::Replay)
            .hint(1)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| {
                let on = !open.workspace.replay.playing;
                play(open, on);
            }),
        Command::new("replay-next", Group::Review)
            .key(Key::Right)
            .at(Focus::Replay)
            .hint(2)
            .otherwise("app-why-last-act")
            .when(|state| several(state) && !at_end(state))
            .run_open(|open| step(open, true)),
        Command::new("replay-previous", Group::Review)
            .key(Key::Left)
            .at(Focus::Replay)
            .hint(3)
            .otherwise("app-why-first-act")
            .when(|state| several(state) && state.plan_is(|it| it.replay.at > 0))
            .run_open(|open| step(open, false)),
        Command::new("replay-faster", Group::Review)
            .key('+')
            .at(Focus::Replay)
            .hint(4)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| faster(open, true)),
        Command::new("replay-slower", Group::Review)
            .key('-')
            .at(Focus::Replay)
            .hint(5)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| faster(open, false)),
        Command::new("replay-clause", Group::Review)
            .key(Key::Tab)
            .at(Focus::Replay)
            .hint(6)
            .otherwise("app-why-one-clause")
            .when(|state| {
                let clauses = |act: &crate::track::PastAct| act.clauses.len() > 1;
                on_screen(state) && state.plan_is(|it| it.replay.act().is_some_and(clauses))
            })
            .run_open(next_clause),
        Command::new("replay-alone", Group::Review)
            .key('t')
            .at(Focus::Replay)
            .hint(7)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| {
                let replay = &mut open.workspace.replay;
                replay.alone = !replay.alone;
            }),
        Command::new("replay-first", Group::Review)
            .key(Key::Home)
            .at(Focus::Replay)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| {
                play(open, false);
                go(open, 0);
            }),
        Command::new("replay-last", Group::Review)
            .key(Key::End)
            .at(Focus::Replay)
            .otherwise("app-why-one-act")
            .when(several)
            .run_open(|open| {
                play(open, false);
                go(open, usize::MAX);
            }),
        Command::new("replay-leave", Group::Review)
            .key(Key::Esc)
            .at(Focus::Replay)
            .hint(8)
            .run_open(leave),
    ]
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
