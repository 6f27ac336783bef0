//! Getting about: in the outline, in the clause being read, and between the two.

use super::area::Pane;
use super::command::{Command, Group};
use super::focus::{Focus, READING};
use super::key::{Chord, Key, Mouse, Press};
use super::step::Step;
use super::{floor, need};
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::ClauseId;

/// The commands that get about in the plan.
pub fn commands() -> Vec<Command> {
    [panes(), clauses()].into_iter().flatten().collect()
}

/// From the outline to the clause and back.
fn panes() -> Vec<Command> {
    vec![
        Command::new("read", Group::Move)
            .key(Key::Enter)
            .key(Key::Right)
            .at([Focus::Outline, Focus::Marking])
            .hint(1)
            // That Enter reads what is selected, nobody has to be told in a session.
            .hint_while(State::in_session, 6)
            .needs([need::SOME])
            .when(some_clause)
            .run_open(|open| pane(open, Pane::Clause)),
        Command::new("outline", Group::Move)
            .key(Key::Esc)
            .key(Key::Left)
            .at(Focus::Clause)
            .hint(9)
            .needs([need::PLAN])
            .run_open(|open| pane(open, Pane::Outline)),
        Command::new("other-pane", Group::Move)
            .key(Key::Tab)
            .key(Key::BackTab)
            .at(READING)
            .needs([need::SOME])
            .when(some_clause)
            .run_open(|open| {
                let other = match open.workspace.pane {
                    Pane::Outline => Pane::Clause,
                    Pane::Clause => Pane::Outline,
                };
                pane(open, other)
            }),
    ]
}

/// From clause to clause.
fn clauses() -> Vec<Command> {
    vec![
        Command::new("next-clause", Group::Move)
            .key('>')
            .key(Chord::ctrl('n'))
            .at([Focus::Clause, Focus::Present])
            .key(Key::Right)
            .key(' ')
            .key('>')
            .at(Focus::Second)
            .hint(2)
            .needs([need::PLAN])
            .run_open(|open| by(open, 1)),
        Command::new("previous-clause", Group::Move)
            .key('<')
            .key(Chord::ctrl('b'))
            .at([Focus::Clause, Focus::Present])
            .key(Key::Left)
            .key('<')
            .at(Focus::Second)
            .hint(3)
            .needs([need::PLAN])
            .run_open(|open| by(open, -1)),
    ]
}

fn some_clause(state: &State) -> bool {
    state.plan_is(|workspace| workspace.selected_clause().is_some())
}

fn pane(open: &mut Open<'_>, pane: Pane) {
    open.workspace.pane = pane;
}

/// Selects another clause, or scrolls the one being read.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let layout = open.layout();
    let workspace = &mut *open.workspace;
    let (place, height) = match workspace.pane {
        Pane::Outline => (&mut workspace.selected, layout.outline.height),
        Pane::Clause => (&mut workspace.page.scroll, layout.page.height),
    };
    *place = place.saturating_add_signed(step.rows(height.saturating_sub(2)));
    keep_in_view(workspace, layout.outline.height);
    keep_page(workspace, layout.page.height);
}

fn by(open: &mut Open<'_>, rows: isize) {
    let workspace = &mut *open.workspace;
    workspace.selected = workspace.selected.saturating_add_signed(rows);
}

/// Goes to a clause, on the screen of the plan.
pub fn go(open: &mut Open<'_>, id: &ClauseId) {
    if open.workspace.select(id) {
        open.wall.screen = Screen::Plan;
    } else {
        let message = Message::new("app-no-clause").with("id", id.as_str());
        open.wall.say(Tone::Bad, message);
    }
}

/// Keeps the selection within the outline and the selected row on screen.
pub fn keep_in_view(workspace: &mut Workspace, height: u16) {
    let height = usize::from(height.max(1));
    let rows = workspace.outline.rows().len();
    workspace.selected = workspace.selected.min(rows.saturating_sub(1));
    // A little context above and below, where there is room for it.
    let air = if height > 8 { 2 } else { 0 };
    let lowest = (workspace.selected + air + 1).saturating_sub(height);
    let highest = workspace.selected.saturating_sub(air);
    workspace.top = workspace.top.max(lowest).min(highest);
    workspace.top = workspace.top.min(rows.saturating_sub(height));
}

/// Keeps the page from being scrolled past its end.
pub fn keep_page(workspace: &mut Workspace, height: u16) {
    let last = workspace
        .page
        .rows
        .len()
        .saturating_sub(usize::from(height));
    workspace.page.scroll = workspace.page.scroll.min(last);
}

/// The mouse on the outline and on the clause.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let layout = open.layout();
    let workspace = &mut *open.workspace;
    let outline = layout.outline.contains(mouse.column, mouse.row);
    let page = layout.page.contains(mouse.column, mouse.row);
    match mouse.press {
        Press::Click if outline => {
            let row = workspace.top + usize::from(mouse.row - layout.outline.y);
            workspace.pane = Pane::Outline;
            if row < workspace.outline.rows().len() {
                workspace.selected = row;
            }
        }
        Press::Click if page => workspace.pane = Pane::Clause,
        Press::Click if layout.floor.contains(mouse.column, mouse.row) => {
            open.wall.said = None;
            floor::speaker(open);
        }
        Press::Wheel(rows) if page => {
            workspace.page.scroll = workspace
                .page
                .scroll
                .saturating_add_signed(3 * rows as isize);
            keep_page(workspace, layout.page.height);
        }
        Press::Wheel(rows) if outline => {
            workspace.selected = workspace.selected.saturating_add_signed(rows as isize);
        }
        _ => {}
    }
}
