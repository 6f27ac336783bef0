//! Searching the plan on screen by number, title and word.

use super::command::{Command, Group};
use super::focus::READING;
use super::key::Chord;
use super::line::Line;
use super::need;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::search::Way;
use crate::app::model::state::State;
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};
use crate::text::fold;
use std::sync::Arc;

/// The commands that search.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("search", Group::Move)
            .key('/')
            .key(Chord::ctrl('f'))
            .at(READING)
            .hint(7)
            .needs([need::SOME])
            .when(|state| {
                let workspace = state.workspace.as_ref();
                workspace.is_some_and(|workspace| !workspace.is_empty())
            })
            .run_open(|open| {
                open.wall.layers.push(Layer::Search(Line::default()));
            }),
        Command::new("next-match", Group::Move)
            .key('n')
            .at(READING)
            .hint(2)
            .when_or("app-why-no-search", searched)
            .run_open(|open| go(open, Way::On)),
        Command::new("previous-match", Group::Move)
            .key('N')
            .at(READING)
            .when_or("app-why-no-search", searched)
            .run_open(|open| go(open, Way::Back)),
    ]
}

fn searched(state: &State) -> bool {
    state.plan_is(|workspace| !workspace.needle.is_empty())
}

/// The text that the search reads, row by row.
pub fn folded(plan: &Plan, rows: &[ClauseId]) -> Vec<String> {
    let text = |id: &ClauseId| {
        let clause = plan.clauses.get(id)?;
        Some(fold(&format!("{}\n{}", clause.title, clause.text)))
    };
    rows.iter().map(|id| text(id).unwrap_or_default()).collect()
}

/// Asks a worker for what the search reads, if something is or was searched for and that is not there yet.
pub fn ask(open: &mut Open<'_>) {
    let typing = matches!(open.wall.layers.last(), Some(Layer::Search(_)));
    let ticket = open.wall.tickets + 1;
    let workspace = &mut *open.workspace;
    let asked = workspace.index.asked.map(|(version, _)| version);
    if asked == Some(workspace.version) || !typing && workspace.needle.is_empty() {
        return;
    }
    workspace.index.asked = Some((workspace.version, ticket));
    let plan = match &workspace.then {
        Some(then) => Arc::clone(&then.plan),
        None => Arc::clone(&workspace.plan),
    };
    let rows = workspace.outline.rows().iter();
    let rows = rows.map(|row| row.id.clone()).collect();
    open.wall.tickets = ticket;
    open.effects
        .push(Effect::Beside(Beside::Fold(ticket, plan, rows)));
}

/// What the search reads is there.
pub fn take(open: &mut Open<'_>, ticket: u64, rows: Vec<String>) {
    let index = &mut open.workspace.index;
    if let Some((version, _)) = index.asked.filter(|(_, asked)| *asked == ticket) {
        (index.version, index.rows) = (version, rows);
        if let Some(way) = index.waiting.take() {
            go(open, way);
        }
    }
}

/// Looks for `needle` from the selected clause on.
pub fn find(open: &mut Open<'_>, needle: &str) {
    let workspace = &mut *open.workspace;
    workspace.needle = needle.trim().to_owned();
    if workspace.needle.is_empty() {
        workspace.index.waiting = None;
        return;
    }
    go(open, Way::Here)
}

/// Whether what was typed is the number of a clause, with or without its last dot, or its number and the beginning of
/// its title as they stand in the outline.
fn is_numbered(wanted: &str, number: &str, text: &str) -> bool {
    let (first, rest) = wanted
        .split_once(char::is_whitespace)
        .unwrap_or((wanted, ""));
    first.trim_end_matches('.') == number && text.starts_with(rest.trim_start())
}

/// Goes to the nearest clause that way that holds what was searched for, round the end.
fn go(open: &mut Open<'_>, way: Way) {
    let workspace = &mut *open.workspace;
    if workspace.index.version != workspace.version {
        workspace.index.waiting = Some(way);
        return;
    }
    let wanted = fold(&workspace.needle);
    let rows = workspace.outline.rows();
    let text = |row: usize| workspace.index.rows.get(row).map_or("", String::as_str);
    let number = |row: &usize| {
        let number = rows.get(*row).map(|row| row.number.as_str());
        number.is_some_and(|number| is_numbered(&wanted, number, text(*row)))
    };
    let holds = |row: &usize| number(row) || text(*row).contains(&wanted);
    let (count, from) = (rows.len(), workspace.selected);
    let next = match way {
        // Who types a number means that clause, however many texts hold the number as well.
        Way::Here => (0..count)
            .find(number)
            .or_else(|| (0..count).map(|step| (from + step) % count).find(holds)),
        Way::On => (1..=count).map(|step| (from + step) % count).find(holds),
        Way::Back => (1..=count)
            .map(|step| (from + count - step) % count)
            .find(holds),
    };
    match next {
        Some(row) if row == from && way != Way::Here => {
            let message = Message::new("app-only-match").with("needle", workspace.needle.clone());
            open.wall.say(Tone::Plain, message);
        }
        Some(row) => workspace.selected = row,
        None => {
            let message = Message::new("app-not-found").with("needle", workspace.needle.clone());
            open.wall.say(Tone::Bad, message);
        }
    }
}
