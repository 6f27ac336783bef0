//! Getting about: in the outline, in the clause being read, and between the two.

use super::area::Pane;
use super::command::{Command, Group};
use super::effect::Effect;
use super::key::{Chord, Key, Mouse, Press};
use super::place::{Place, READING};
use super::scroll::Step;
use super::state::{Screen, State, Tone};
use super::table::Table;
use crate::i18n::Message;
use crate::plan::ClauseId;

/// The commands that get about in the plan.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("read", Group::Move)
            .key(Key::Enter)
            .key(Key::Right)
            .at(Place::Outline)
            .hint(1)
            .when(some_clause)
            .run(|state| pane(state, Pane::Clause)),
        Command::new("outline", Group::Move)
            .key(Key::Esc)
            .key(Key::Left)
            .at(Place::Clause)
            .hint(9)
            .when(State::has_plan)
            .run(|state| pane(state, Pane::Outline)),
        Command::new("other-pane", Group::Move)
            .key(Key::Tab)
            .key(Key::BackTab)
            .at(READING)
            .when(some_clause)
            .run(|state| {
                let other = match state.table.as_ref().map(|table| table.pane) {
                    Some(Pane::Outline) => Pane::Clause,
                    _ => Pane::Outline,
                };
                pane(state, other)
            }),
        Command::new("next-clause", Group::Move)
            .key('>')
            .key(Chord::ctrl('n'))
            .at(Place::Clause)
            .when(State::has_plan)
            .run(|state| by(state, 1)),
        Command::new("previous-clause", Group::Move)
            .key('<')
            .key(Chord::ctrl('b'))
            .at(Place::Clause)
            .when(State::has_plan)
            .run(|state| by(state, -1)),
    ]
}

fn some_clause(state: &State) -> bool {
    let table = state.table.as_ref();
    table.is_some_and(|table| table.selected_clause().is_some())
}

fn pane(state: &mut State, pane: Pane) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.pane = pane;
    }
    Vec::new()
}

/// Selects another clause, or scrolls the one being read.
pub fn scroll(state: &mut State, step: Step) -> Vec<Effect> {
    let layout = state.layout();
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    let (place, height) = match table.pane {
        Pane::Outline => (&mut table.selected, layout.outline.height),
        Pane::Clause => (&mut table.page.scroll, layout.page.height),
    };
    *place = place.saturating_add_signed(step.rows(height.saturating_sub(2)));
    keep_in_view(table, layout.outline.height);
    keep_page(table, layout.page.height);
    Vec::new()
}

fn by(state: &mut State, rows: isize) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.selected = table.selected.saturating_add_signed(rows);
    }
    Vec::new()
}

/// Goes to a clause, on the screen of the plan.
pub fn go(state: &mut State, id: &ClauseId) -> Vec<Effect> {
    let found = state.table.as_mut().is_some_and(|table| table.select(id));
    if found {
        state.screen = Screen::Plan;
    } else {
        let message = Message::new("app-no-clause").with("id", id.as_str());
        state.say(Tone::Bad, message);
    }
    Vec::new()
}

/// Keeps the selection within the outline and the selected row on screen.
pub fn keep_in_view(table: &mut Table, height: u16) {
    let height = usize::from(height.max(1));
    let rows = table.outline.rows().len();
    table.selected = table.selected.min(rows.saturating_sub(1));
    // A little context above and below, where there is room for it.
    let air = if height > 8 { 2 } else { 0 };
    let lowest = (table.selected + air + 1).saturating_sub(height);
    let highest = table.selected.saturating_sub(air);
    table.top = table.top.max(lowest).min(highest);
    table.top = table.top.min(rows.saturating_sub(height));
}

/// Keeps the page from being scrolled past its end.
pub fn keep_page(table: &mut Table, height: u16) {
    let last = table.page.rows.len().saturating_sub(usize::from(height));
    table.page.scroll = table.page.scroll.min(last);
}

/// The mouse on the outline and on the clause.
pub fn mouse(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    let layout = state.layout();
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    let outline = layout.outline.contains(mouse.column, mouse.row);
    let page = layout.page.contains(mouse.column, mouse.row);
    match mouse.press {
        Press::Click if outline => {
            let row = table.top + usize::from(mouse.row - layout.outline.y);
            table.pane = Pane::Outline;
            if row < table.outline.rows().len() {
                table.selected = row;
            }
        }
        Press::Click if page => table.pane = Pane::Clause,
        Press::Click if layout.floor.contains(mouse.column, mouse.row) => {
            return super::update::step(state, super::msg::Msg::Run("speaker"));
        }
        Press::Wheel(rows) if page => {
            table.page.scroll = table.page.scroll.saturating_add_signed(3 * rows as isize);
            keep_page(table, layout.page.height);
        }
        Press::Wheel(rows) if outline => {
            table.selected = table.selected.saturating_add_signed(rows as isize);
        }
        _ => {}
    }
    Vec::new()
}
