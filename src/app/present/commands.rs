//! Present mode's rows of the table of commands. None of them changes the plan, and no other command works there that
//! would: what is on the wall shall not change under a key that was meant for the page.

use super::go;
use crate::app::command::{Command, Group};
use crate::app::focus::{Focus, PLAN};
use crate::app::key::{Chord, Key};
use crate::app::model::state::State;
use crate::app::{amend, need};
use crate::store::Form;

/// The commands of this mode.
pub fn commands() -> Vec<Command> {
    let mut all = vec![
        Command::new("present", Group::Present)
            .key(Key::F(5))
            .at(PLAN)
            .needs([need::CLAUSE])
            .run_open(go::enter),
        Command::new("present-leave", Group::Present)
            .key(Key::Esc)
            .at(Focus::Present)
            .hint(1)
            .run_open(go::leave),
        Command::new("present-larger", Group::Present)
            .key('+')
            .key('=')
            .at([Focus::Present, Focus::Second])
            .hint(3)
            .run_open(|open| go::size(open, true)),
        Command::new("present-smaller", Group::Present)
            .key('-')
            .at([Focus::Present, Focus::Second])
            .hint(4)
            .run_open(|open| go::size(open, false)),
        Command::new("present-letters", Group::Present)
            .key('L')
            .at([Focus::Present, Focus::Second])
            .run_open(go::letters),
    ];
    all.extend(amendments());
    all.extend(forms());
    all.extend(pointing());
    all
}

/// From amendment to amendment, where these are shown.
fn amendments() -> Vec<Command> {
    let shown = |state: &State| {
        let form = |form| matches!(form, Form::Amendments | Form::Result);
        here(state) && state.plan_is(|workspace| form(workspace.present.form))
    };
    vec![
        Command::new("present-next", Group::Present)
            .key('n')
            .key(Key::Tab)
            .at(Focus::Present)
            .hint(2)
            .when_or("app-why-not-presented", shown)
            .run_open(|open| amend::step(open, true)),
        Command::new("present-previous", Group::Present)
            .key('p')
            .key(Key::BackTab)
            .at(Focus::Present)
            .when_or("app-why-not-presented", shown)
            .run_open(|open| amend::step(open, false)),
    ]
}

fn forms() -> Vec<Command> {
    [
        ("present-tracked", 't', Form::Tracked),
        ("present-amendments", 'r', Form::Amendments),
        ("present-result", 'm', Form::Result),
        ("present-board", 'c', Form::Board),
        ("present-cost", 'i', Form::Cost),
    ]
    .into_iter()
    .zip(5..)
    .map(|((id, key, form), rank)| {
        Command::new(id, Group::Present)
            .key(key)
            .at(Focus::Present)
            .hint(rank)
            .when_or("app-why-not-presented", move |state| {
                here(state) && offers(state, form)
            })
            .run_open(move |open| go::show(open, form))
    })
    .collect()
}

/// Whether there is something to show in a form.
fn offers(state: &State, form: Form) -> bool {
    state.plan_is(|workspace| match form {
        Form::Text | Form::Tracked | Form::Beside => true,
        Form::Amendments | Form::Result | Form::Board => workspace.then.is_none(),
        Form::Cost => workspace.shown().manifest.costing.is_some(),
    })
}

fn here(state: &State) -> bool {
    state.ground() == Focus::Present
}

fn pointing() -> Vec<Command> {
    let shifted = |key: Key| Chord {
        shift: true,
        ..Chord::of(key)
    };
    // Two texts side by side are read, and nothing is pointed at.
    let one = |state: &State| {
        here(state) && state.plan_is(|workspace| workspace.present.form != Form::Beside)
    };
    let row = |id, chord: Chord, hint| {
        Command::new(id, Group::Present)
            .key(chord)
            .at(Focus::Present)
            .hint(hint)
            .when_or("app-why-not-presented", one)
    };
    vec![
        row("present-word", Key::Right.into(), 2).run_open(|open| go::word(open, true, false)),
        row("present-word-back", Key::Left.into(), 0).run_open(|open| go::word(open, false, false)),
        row("present-reach", shifted(Key::Right), 0).run_open(|open| go::word(open, true, true)),
        row("present-reach-back", shifted(Key::Left), 0)
            .run_open(|open| go::word(open, false, true)),
        row("present-reach-down", shifted(Key::Down), 0).run_open(|open| go::reach(open, true)),
        row("present-reach-up", shifted(Key::Up), 0).run_open(|open| go::reach(open, false)),
    ]
}
