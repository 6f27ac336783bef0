//! The margin: what belongs to what is selected, beside the screen, where this is as large as a wall.
//!
//! It stands above the screens and reads what they show; none of them knows of it. Nothing is in it that cannot be
//! reached without it, so it has no keys, does not scroll, and is not read aloud.

mod clause;
mod figures;
mod lines;
mod parts;

use super::label::{Label, Row};
use super::page::{self};
use crate::app::model::margin::{Made, Margin, Part};
use crate::app::model::page::{Key, Page};
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::plan::ClauseId;
use crate::text::{Shown, wrap};

/// Columns that the rule beside the screen takes, with the air on both of its sides.
pub const RULE: u16 = 3;

/// Makes the margin anew, if there is one and what it is made of changed.
pub(super) fn refresh(state: &mut State) {
    let area = state.layout().margin;
    if area.is_empty() {
        state.wall.margin = Margin::default();
        return;
    }
    let workspace = state.workspace.as_ref();
    let history = workspace.and_then(|workspace| workspace.history.as_ref());
    let made = Made {
        parts: parts::of(state),
        key: key(state, area.width.saturating_sub(RULE + 1), area.height),
        changes: history.map_or(0, |history| history.changes.len()),
    };
    if state.margin.made.as_ref() != Some(&made) {
        let rows = rows(state, &made);
        state.wall.margin = Margin {
            rows,
            made: Some(made),
        };
    }
}

/// What a page depends on, here of no clause yet.
fn key(state: &State, columns: u16, room: u16) -> Key {
    let workspace = state.workspace.as_ref();
    let known = |of: fn(&Workspace) -> u64| workspace.map_or(0, of);
    Key {
        clause: None,
        version: known(|it| it.version),
        behind: known(|it| it.trust.standing.answers),
        reckoned: known(|it| it.reckoned.answers),
        columns,
        room,
        width: state.width.clone(),
        language: state.language,
        needle: workspace.map_or_else(String::new, |it| it.needle.clone()),
    }
}

fn rows(state: &State, made: &Made) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for part in &made.parts {
        let left = usize::from(made.key.room).saturating_sub(rows.len() + 1);
        let part = self::part(state, part, &made.key, left);
        if !rows.is_empty() && !part.is_empty() {
            rows.push(Row::default());
        }
        rows.extend(part);
    }
    rows
}

fn part(state: &State, part: &Part, key: &Key, left: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    match part {
        Part::Lines(lines) => {
            for (label, text) in lines {
                page::prose(text, *label, key, &mut rows);
            }
        }
        Part::Keys(keys) => keys_of(keys, key, &mut rows),
        _ => {}
    }
    let Some(workspace) = &state.workspace else {
        return rows;
    };
    match part {
        Part::Lines(_) | Part::Keys(_) => {}
        Part::Clause(id) => {
            let key = Key {
                clause: Some(id.clone()),
                ..key.clone()
            };
            rows = Page::rows(workspace, &key, &state.keys);
            while rows.last().is_some_and(|row| row.runs.is_empty()) {
                rows.pop();
            }
        }
        Part::Positions(id) => clause::positions(workspace, id, key, &mut rows),
        Part::Amendments(id) => clause::amendments(workspace, id, key, &mut rows),
        Part::Changes(id) => clause::changes(workspace, id, key, &mut rows),
        Part::Acts(at) => clause::acts(workspace, *at, key, &mut rows),
        Part::Figures => figures::known(workspace, key, left, &mut rows),
        Part::Outline(at) => outline(workspace, at.as_ref(), key, left, &mut rows),
    }
    rows
}

/// A text behind a few runs of its first row; its other rows begin under its first.
fn hung(first: Vec<(Label, Shown<'static>)>, text: &str, label: Label, key: &Key) -> Vec<Row> {
    let taken: usize = first.iter().map(|(_, run)| key.width.of(run)).sum();
    let room = usize::from(key.columns).saturating_sub(taken).max(1);
    let text = Shown::line(text);
    let mut first = Some(first);
    let rows = wrap(&text, room, &key.width).into_iter();
    rows.map(|row| {
        let run = (label, text.part(row.range).into_owned());
        match first.take() {
            Some(mut runs) => {
                runs.push(run);
                Row { indent: 0, runs }
            }
            None => Row {
                indent: u16::try_from(taken).unwrap_or(0),
                runs: vec![run],
            },
        }
    })
    .collect()
}

/// What stands before a text that belongs to the one above it.
fn air() -> (Label, Shown<'static>) {
    (Label::Body, Shown::line("   "))
}

/// The columns of keys before what they do.
const KEYS: usize = 16;

/// Keys, and beside them what they do.
fn keys_of(keys: &[(String, String)], key: &Key, rows: &mut Vec<Row>) {
    for (chords, name) in keys {
        let air = KEYS.saturating_sub(key.width.of(chords)).max(1);
        let chords = Shown::line(format!("{chords}{}", " ".repeat(air)));
        let first = vec![(Label::Number, chords)];
        rows.extend(hung(first, name, Label::Body, key));
    }
}

/// The numbers and titles of the plan on screen, as far as there are rows left for them; those at the top are set off, and
/// a sign stands at one.
fn outline(
    workspace: &Workspace,
    at: Option<&ClauseId>,
    key: &Key,
    left: usize,
    rows: &mut Vec<Row>,
) {
    let place = at.and_then(|at| workspace.outline.find(at)).unwrap_or(0);
    let near = workspace.outline.rows().iter();
    let near = near.skip(place.saturating_sub(left)).take(2 * left);
    let (mut all, mut stands) = (Vec::new(), 0);
    for row in near {
        let clause = workspace.shown().clauses.get(&row.id);
        let title = clause.map_or("", |clause| clause.title.as_str());
        let label = if row.depth == 0 {
            Label::Heading
        } else {
            Label::Body
        };
        let here = at == Some(&row.id);
        if here {
            stands = all.len();
        }
        let sign = match at {
            None => "",
            Some(_) if here => "› ",
            Some(_) => "  ",
        };
        let air = " ".repeat(row.depth.min(4) * 2);
        let number = Shown::line(format!("{sign}{air}{} ", row.number));
        all.extend(hung(vec![(Label::Number, number)], title, label, key));
    }
    // As much before it as after it, and nothing empty at the end.
    let first = stands.saturating_sub(left / 2);
    let first = first.min(all.len().saturating_sub(left));
    // One more than there is room for says that there are more.
    rows.extend(all.into_iter().skip(first).take(left + 1));
}
