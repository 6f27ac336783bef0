//! The rows of figures in the table of commands.

use super::{again, aside, costed, enter, follow_up, leave, read, selected, selected_row, turn};
use crate::app::acts::unlocked;
use crate::app::command::{Command, Group, Row};
use crate::app::fields::{About, Fields};
use crate::app::floor;
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::figures::Line;
use crate::app::model::figures::page::Page;
use crate::app::model::layer::Layer;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::need;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [pages(), on_page()].into_iter().flatten().collect()
}

/// The pages.
fn pages() -> Vec<Command> {
    vec![
        Command::new("figures", Group::Figures)
            .key('i')
            .at(READING)
            .hint(9)
            .needs([need::AT_REST, need::OFF_LIBRARY])
            .when_or("app-why-this-page", |state| !here(state))
            .run_open(again),
        page("figures-matrix", Page::Matrix),
        page("figures-timeline", Page::Timeline),
        page("figures-cost", Page::Cost),
        page("figures-follow-up", Page::FollowUp),
        row("figures-report", 'r')
            .hint(3)
            .needs([need::CHANGE])
            .when_or("app-why-report", |state| {
                state.can_change() && on(state, Page::FollowUp) && state.plan_is(is_reportable)
            })
            .run_open(report),
        page("figures-alternatives", Page::Alternatives),
        page("figures-coverage", Page::Coverage),
        page("figures-schemes", Page::Schemes),
        page("figures-missing", Page::Missing),
        page("figures-trust", Page::Trust),
    ]
}

/// Getting about on a page.
fn on_page() -> Vec<Command> {
    vec![
        row("figures-read", Key::Enter)
            .hint(1)
            .when_or("app-why-no-row", |state| {
                here(state) && state.plan_is(|it| selected_row(it).is_some_and(Line::leads))
            })
            .run_open(read),
        row("figures-next", Key::Tab)
            .hint(2)
            .when(here)
            .run_open(|open| turn(open, false)),
        row("figures-previous", Key::BackTab)
            .when(here)
            .run_open(|open| turn(open, true)),
        row("figures-right", Key::Right)
            .hint(3)
            .when_or("app-why-no-columns", has_columns)
            .run_open(|open| aside(open, false)),
        row("figures-left", Key::Left)
            .when_or("app-why-no-columns", has_columns)
            .run_open(|open| aside(open, true)),
        row("figures-leave", Key::Esc).hint(5).run_open(leave),
    ]
}

/// A row whose key works on the pages of figures.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Figures).key(key).at(Focus::Figures)
}

/// Whether a plan is on screen and nothing is being typed.
/// The row of a page: it can be gone to from anywhere but itself.
fn page(id: &'static str, page: Page) -> Command {
    Command::new(id, Group::Figures)
        .needs([need::AT_REST, need::OFF_LIBRARY])
        .when_or("app-why-this-page", move |state| !on(state, page))
        .run_open(move |open| enter(open, page))
}

fn here(state: &State) -> bool {
    state.screen == Screen::Figures && state.has_plan()
}

fn on(state: &State, page: Page) -> bool {
    here(state) && state.plan_is(|workspace| workspace.figures.page == page)
}

/// Whether the page has guarantees or years to go through: a plan that is not costed has no years.
fn has_columns(state: &State) -> bool {
    let costed = |workspace: &Workspace| matches!(costed(workspace), Some(Ok(_)));
    on(state, Page::Matrix) || on(state, Page::Cost) && state.plan_is(costed)
}

/// Whether the selected row stands in a clause of which something can be reported.
fn is_reportable(workspace: &Workspace) -> bool {
    let clause = selected(workspace).and_then(|id| workspace.plan.clauses.get(id));
    clause.is_some_and(|clause| !About::all(clause).is_empty())
}

/// Reports on what the selected row speaks of, or on something of its clause, for the floor; asks for a voice first if
/// nobody has it.
fn report(open: &mut Open<'_>) {
    if !unlocked(open) {
        return;
    }
    if open.workspace.floor.is_none() {
        floor::ask_voice(open.wall, Some(Intent::Run("figures-report")));
        return;
    }
    let workspace = &*open.workspace;
    let about = follow_up::about(workspace, workspace.figures.selected);
    let clause = selected(workspace).and_then(|id| workspace.plan.clauses.get(id));
    let form = clause.and_then(|clause| {
        let about = about.or_else(|| About::all(clause).into_iter().next())?;
        let today = workspace.figures.follow_up.day();
        Some(Fields::report(clause, &about, today, workspace.head))
    });
    open.wall.layers.extend(form.map(Layer::from));
}
