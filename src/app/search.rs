//! Searching the titles and the prose of the plan on screen.

use super::command::{Command, Group, READING};
use super::effect::Effect;
use super::key::Chord;
use super::layer::Layer;
use super::line::Line;
use super::state::{State, Tone};
use super::table::Table;
use crate::i18n::Message;
use crate::text::fold;

/// The commands that search.
pub const COMMANDS: &[Command] = &[
    Command {
        id: "search",
        name: "app-search",
        help: "app-search-help",
        group: Group::Move,
        chords: &[Chord::char('/'), Chord::ctrl('f')],
        places: READING,
        hint: 7,
        available: |state| state.table.is_some(),
        run: |state| {
            state.layers.push(Layer::Search(Line::default()));
            Vec::new()
        },
    },
    Command {
        id: "next-match",
        name: "app-next-match",
        help: "app-next-match-help",
        group: Group::Move,
        chords: &[Chord::char('n')],
        places: READING,
        hint: 0,
        available: searched,
        run: |state| jump(state, true),
    },
    Command {
        id: "previous-match",
        name: "app-previous-match",
        help: "app-previous-match-help",
        group: Group::Move,
        chords: &[Chord::char('N')],
        places: READING,
        hint: 0,
        available: searched,
        run: |state| jump(state, false),
    },
];

fn searched(state: &State) -> bool {
    state
        .table
        .as_ref()
        .is_some_and(|table| !table.needle.is_empty())
}

/// Looks for `needle` from the selected clause on.
pub fn find(state: &mut State, needle: &str) -> Vec<Effect> {
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    table.needle = needle.trim().to_owned();
    table.fold();
    let folded = fold(&table.needle);
    if table.needle.is_empty() || holds(table, table.selected, &folded) {
        return Vec::new();
    }
    jump(state, true)
}

/// Whether the clause in this row of the outline holds what is searched for.
fn holds(table: &Table, row: usize, folded: &str) -> bool {
    let text = table.folded.1.get(row);
    text.is_some_and(|text| text.contains(folded))
}

/// Goes to the next or previous clause that holds what was searched for, round the end.
fn jump(state: &mut State, forward: bool) -> Vec<Effect> {
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    table.fold();
    let folded = fold(&table.needle);
    let (count, from) = (table.outline.rows().len(), table.selected);
    let found = (1..=count)
        .map(|step| {
            let step = if forward { step } else { count - step };
            (from + step) % count
        })
        .find(|row| holds(table, *row, &folded));
    match found {
        Some(row) => table.selected = row,
        None => {
            let message = Message::new("app-not-found").with("needle", table.needle.clone());
            state.say(Tone::Bad, message);
        }
    }
    Vec::new()
}
