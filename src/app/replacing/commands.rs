//! The rows of the table of commands about finding and replacing.

use super::{begin, leave, record, seek, table, toggle, toggle_all};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::replacing::Part;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::need;
use crate::plan::{Field, Replacing};

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [replacing(), seeking()].into_iter().flatten().collect()
}

/// Beginning, and what becomes of what was found.
fn replacing() -> Vec<Command> {
    vec![
        Command::new("replace", Group::Edit)
            .key(Chord::ctrl('r'))
            .at(READING)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(begin),
        here("replace-record", Key::Enter, 1)
            .needs([need::CHANGE])
            .when_or("replace-none", any)
            .run_open(record),
        here("replace-toggle", ' ', 2)
            .when_or("app-why-no-row", found)
            .run_open(toggle),
        Command::new("replace-table", Group::Dialogue)
            .key(Chord::ctrl('t'))
            .at(Focus::Replacing)
            .hint(3)
            .needs([need::CHANGE])
            .when_or("replace-none", any)
            .run_open(table),
        here("replace-all", 'a', 9)
            .when_or("app-why-no-row", found)
            .run_open(toggle_all),
    ]
}

/// What is looked for, and where.
fn seeking() -> Vec<Command> {
    vec![
        here("replace-again", 'e', 4)
            .when(on_screen)
            .run_open(begin),
        here("replace-whole", 'w', 5)
            .when(on_screen)
            .run_open(|open| seek(open, |it| it.replacing.whole = !it.replacing.whole)),
        here("replace-exact", 'c', 6)
            .when(on_screen)
            .run_open(|open| seek(open, |it| it.replacing.exact = !it.replacing.exact)),
        here("replace-part", 'o', 7)
            .when(on_screen)
            .run_open(|open| {
                seek(open, |it| {
                    it.part = match it.part {
                        Part::Plan => Part::Branch,
                        Part::Branch => Part::Clause,
                        Part::Clause => Part::Plan,
                    }
                })
            }),
        here("replace-fields", 't', 8)
            .when(on_screen)
            .run_open(|open| {
                seek(open, |it| {
                    it.replacing.fields = match it.replacing.fields.as_slice() {
                        [Field::Title] => vec![Field::Text],
                        [Field::Text] => Replacing::FIELDS.to_vec(),
                        _ => vec![Field::Title],
                    }
                })
            }),
        here("replace-leave", Key::Esc, 10)
            .when(on_screen)
            .run_open(leave),
    ]
}

/// A row whose key works where words would be replaced, with its place in the footer.
fn here(id: &'static str, key: impl Into<Chord>, rank: u8) -> Row {
    Command::new(id, Group::Edit)
        .key(key)
        .at(Focus::Replacing)
        .hint(rank)
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Replacing && state.has_plan()
}

fn found(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| !workspace.replace.found.is_empty())
}

fn any(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| workspace.replace.has_any())
}
