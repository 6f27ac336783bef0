//! The row of the table of commands about bringing in tables.

use super::begin;
use crate::app::acts::can_change;
use crate::app::command::{Command, Group};
use crate::app::focus::Focus;
use crate::app::model::state::{Screen, State};
use crate::app::why;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    let reading =
        |state: &State| state.screen != Screen::Library && state.plan_is(|it| it.editing.is_none());
    vec![
        Command::new("bring-in", Group::Figures)
            .key('I')
            .at(Focus::Figures)
            .hint(9)
            .needs(why::AT_REST)
            .otherwise("app-why-library")
            .when(move |state| reading(state) && can_change(state))
            .run_open(begin),
    ]
}
