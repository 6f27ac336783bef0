//! The row of the table of commands about bringing in tables.

use super::begin;
use crate::app::command::{Command, Group};
use crate::app::focus::Focus;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::need;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    let reading =
        |state: &State| state.screen != Screen::Library && state.plan_is(|it| it.editing.is_none());
    vec![
        Command::new("bring-in", Group::Figures)
            .key('I')
            .at(Focus::Figures)
            .hint(9)
            .needs([need::AT_REST])
            .when_or("app-why-library", move |state| {
                reading(state) && state.can_change()
            })
            .run_open(begin),
    ]
}
