//! The clause being read, wrapped into rows. Made when the clause, the width or the search changes, never
//! on the way to the screen.

use super::label::{Label, Row};
use super::say;
use crate::app::model::keys::Keys;
use crate::app::model::page::{Key, Page};
use crate::app::model::workspace::Workspace;
use crate::app::prose::Naming;
use crate::i18n::{Language, Message};
use crate::plan::{Clause, Field};
use crate::text::{
    FROM_THE_RIGHT, Shown, Width, cluster_indices, matches_folded, runs_from_the_right, wrap,
};
use std::ops::Range;

/// Fields that stand below the prose, in this order.
const BELOW: [Field; 17] = [
    Field::Lead,
    Field::Partners,
    Field::Start,
    Field::End,
    Field::Guarantee,
    Field::Aspect,
    Field::Groups,
    Field::Exclusion,
    Field::Indicator,
    Field::Benefit,
    Field::Coverage,
    Field::Contribution,
    Field::Cost,
    Field::Funding,
    Field::Support,
    Field::Milestone,
    Field::Progress,
];

impl Page {
    /// The rows of a clause of this table.
    pub fn rows(workspace: &Workspace, key: &Key, keys: &Keys) -> Vec<Row> {
        let clause = key.clause.as_ref();
        let Some(clause) = clause.and_then(|id| workspace.shown().clauses.get(id)) else {
            let mut rows = Vec::new();
            prose(
                &without_clause(workspace, key.language, keys),
                Label::Faint,
                key,
                &mut rows,
            );
            return rows;
        };
        let number = workspace.number(&clause.id).unwrap_or_default();
        let kind = say(key.language, &clause.kind.name());
        let mut rows = vec![Row {
            indent: 0,
            runs: vec![(Label::Number, Shown::line(format!("{number}  {kind}")))],
        }];
        let consensus = super::board::line(workspace, &clause.id, key.language);
        let changed = super::board::changed(workspace, &clause.id, key.language);
        for line in consensus.iter().chain(&changed) {
            let columns = usize::from(key.columns.max(1));
            let line = Shown::line(line);
            let ranges = wrap(&line, columns, &key.width).into_iter();
            rows.extend(ranges.map(|row| Row {
                indent: 0,
                runs: vec![(Label::Faint, line.part(row.range).into_owned())],
            }));
        }
        prose(&clause.title, Label::Heading, key, &mut rows);
        rows.push(Row::default());
        prose(&clause.text, Label::Body, key, &mut rows);
        if rows.last().is_some_and(|row| !row.runs.is_empty()) {
            rows.push(Row::default());
        }
        details(clause, workspace, key, &mut rows);
        rows
    }

    /// What follows a clause of so many rows, as far as there is room for it.
    pub fn after(workspace: &Workspace, key: &Key, taken: usize) -> Vec<Row> {
        let room = usize::from(key.room).saturating_sub(taken);
        let outline = workspace.outline.rows();
        let at = key
            .clause
            .as_ref()
            .and_then(|id| workspace.outline.find(id));
        let follows = at.and_then(|at| outline.get(at + 1..)).unwrap_or_default();
        if follows.is_empty() || room < FOLLOWS {
            return Vec::new();
        }
        let heading = Shown::line(say(key.language, &Message::new("app-page-after")));
        let heading = Row {
            indent: 0,
            runs: vec![(Label::Heading, heading)],
        };
        let mut rows = vec![Row::default(), Row::default(), heading, Row::default()];
        let follows = follows.iter();
        for clause in follows.filter_map(|row| workspace.shown().clauses.get(&row.id)) {
            if rows.len() >= room {
                break;
            }
            let number = workspace.number(&clause.id).unwrap_or_default();
            prose(
                &format!("{number}  {}", clause.title),
                Label::Number,
                key,
                &mut rows,
            );
            // So many letters fill what is left, however long the text is.
            let left = room.saturating_sub(rows.len()) * (usize::from(key.columns) + 1);
            let end = cluster_indices(&clause.text).nth(left);
            let text = end.and_then(|(end, _)| clause.text.get(..end));
            prose(text.unwrap_or(&clause.text), Label::Faint, key, &mut rows);
            rows.push(Row::default());
        }
        rows.truncate(room);
        rows
    }
}

/// Fewer rows than these below a clause stay free.
const FOLLOWS: usize = 8;

/// What to do in a plan that has no clause, where it can be done.
pub fn without_clause(workspace: &Workspace, language: Language, keys: &Keys) -> String {
    let message = match workspace.locked() {
        None => Message::new("app-page-empty").with("key", keys.quoted("form-add")),
        Some(_) => Message::new("app-page-nothing"),
    };
    say(language, &message)
}

/// Wraps a text and labels what is to stand out in it.
pub(super) fn prose(text: &str, label: Label, key: &Key, rows: &mut Vec<Row>) {
    let shown = Shown::prose(text);
    let matches = matches_folded(&shown, &key.needle);
    let right: Vec<bool> = shown.split('\n').map(runs_from_the_right).collect();
    let mark = Shown::line(FROM_THE_RIGHT);
    // The mark of a paragraph from right to left takes its room from all rows, so that they begin under one another.
    let room = match right.contains(&true) {
        true => usize::from(key.columns).saturating_sub(key.width.of(&mark)),
        false => usize::from(key.columns),
    };
    let mut paragraphs = right.into_iter();
    let mut begins = true;
    for row in wrap(&shown, room.max(1), &key.width) {
        let right = begins && paragraphs.next() == Some(true);
        begins = row.hard;
        let mut runs = runs(&shown, row.range, label, &matches);
        if right {
            runs.insert(0, (Label::Faint, mark.clone()));
        }
        rows.push(Row { indent: 0, runs });
    }
}

/// One row of a text as runs: what was found and brackets stand out from the rest.
fn runs(
    text: &Shown<'_>,
    range: Range<usize>,
    label: Label,
    found: &[Range<usize>],
) -> Vec<(Label, Shown<'static>)> {
    let start = range.start;
    let line = text.part(range.clone());
    if found.is_empty() && memchr::memchr2(b'[', b']', line.as_bytes()).is_none() {
        return (!line.is_empty())
            .then(|| (label, line.into_owned()))
            .into_iter()
            .collect();
    }
    let mut runs: Vec<(Label, Range<usize>)> = Vec::new();
    for (place, letter) in line.char_indices() {
        let at = start + place;
        let end = at + letter.len_utf8();
        let hit = found.partition_point(|one| one.end <= at);
        let label = match letter {
            _ if found.get(hit).is_some_and(|one| one.contains(&at)) => Label::Found,
            '[' | ']' => Label::Bracket,
            _ => label,
        };
        match runs.last_mut() {
            Some((last, run)) if *last == label => run.end = end,
            _ => runs.push((label, at..end)),
        }
    }
    let runs = runs.into_iter();
    runs.map(|(label, run)| (label, text.part(run).into_owned()))
        .collect()
}

/// What is filled in of the fields below the prose: their names and values, as people read them.
pub fn filled(clause: &Clause, workspace: &Workspace, language: Language) -> Vec<(String, String)> {
    let naming = Naming {
        plan: workspace.shown(),
        language,
    };
    let value = |field: &Field| Some(naming.lines(field, &clause.get(field)?));
    let filled = BELOW
        .iter()
        .filter_map(|field| Some((field, value(field)?)));
    filled
        .map(|(field, value)| (say(language, &field.name()), value))
        .collect()
}

/// The fields below the prose: names in one column, values in another.
fn details(clause: &Clause, workspace: &Workspace, key: &Key, rows: &mut Vec<Row>) {
    let filled = filled(clause, workspace, key.language);
    let names = filled.iter().map(|(name, _)| key.width.of(name)).max();
    let beside = names.unwrap_or(0) + 2;
    let columns = usize::from(key.columns);
    // Where there is no room for two columns, values stand under their names.
    let (indent, room) = match columns.checked_sub(beside) {
        Some(room) if room >= 24 => (beside, room),
        _ => (2, columns.saturating_sub(2).max(1)),
    };
    for (name, value) in filled {
        let mut name = Some(name);
        if indent != beside {
            rows.extend(name.take().map(|name| field_name(name, 0, &key.width)));
        }
        let value = Shown::prose(value);
        for line in wrap(&value, room, &key.width) {
            let mut row = Row::default();
            match name.take() {
                Some(name) => row.runs = field_name(name, beside, &key.width).runs,
                None => row.indent = u16::try_from(indent).unwrap_or(0),
            }
            let text = value.part(line.range).into_owned();
            row.runs.push((Label::Body, text));
            rows.push(row);
        }
    }
}

fn field_name(name: String, columns: usize, width: &Width) -> Row {
    let air = columns.saturating_sub(width.of(&name));
    Row {
        indent: 0,
        runs: vec![(
            Label::Field,
            Shown::line(format!("{name}{}", " ".repeat(air))),
        )],
    }
}
