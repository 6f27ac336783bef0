//! `list`: the outline, with what became of each clause since the baseline.

use super::dialogue::Standings;
use super::marks;
use crate::app::costed::{self, Since, is_kept};
use crate::dialogue::{Board, Brackets, Consensus, Standing};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Outline, OutlineRow, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::{Past, baseline, is_cut, known};
use crate::shell::writer::{Label, Line, Output};
use crate::store::StoreError;
use crate::track::{Baseline, since};
use clap::Command;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// `plenary list [--at REV] [--since BASE] [--json]`
pub const LIST: Verb = Verb::new("list", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::at(words),
        argument::option(words, "since", "cli-value-base", "cli-help-since"),
        argument::json(words),
    ])
}

/// For whom each clause was changed; `None` is nobody known.
type Authors = HashMap<ClauseId, BTreeSet<Option<Voice>>>;

/// What became of a clause since the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Added,
    Changed,
    Moved,
    Same,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    number: &'a str,
    kind: &'static str,
    title: &'a str,
    parent: Option<&'a str>,
    depth: usize,
    state: State,
    parties: Vec<&'static str>,
    consensus: &'static str,
    pending: usize,
    /// What the parties hold, with who stands behind it.
    positions: Vec<Held>,
    /// Whether figures changed since parties spoke on it. Their positions stand.
    #[serde(rename = "figures-changed", skip_serializing_if = "std::ops::Not::not")]
    figures_changed: bool,
}

#[derive(Serialize)]
struct Held {
    party: &'static str,
    stands: &'static str,
}

#[derive(Serialize)]
struct Listing<'a> {
    base: Option<String>,
    rev: String,
    /// Whether the base is no more than what this copy begins with, or lacks files here: then no state is told.
    #[serde(rename = "unknown-before", skip_serializing_if = "std::ops::Not::not")]
    unknown_before: bool,
    clauses: Vec<Row<'a>>,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let unasked = call.text("since").is_none();
    let (mut past, unread) = match unasked {
        true => Past::open_anyway(call, call.text("at"))?,
        false => (Past::open(call, call.text("at"))?, None),
    };
    let base = baseline(call.text("since"), &mut past)?;
    if !unasked {
        known(call.text("since"), &base, &past)?;
    }
    let cut = base.rest.filter(|_| unasked && is_cut(None, &base, &past));
    let (plan, outline) = (&past.plan, &past.outline);
    // The outline is there to be read whatever is the matter with the past.
    let (old, unread) = match unread {
        Some(unread) => (None, Some(unread)),
        None => match past.open.before(&base) {
            Err(StoreError::Missing) if unasked => (None, Some(StoreError::Missing.message())),
            old => (Some(old?), None),
        },
    };
    let authors = authors(&past, base.clone());
    let board = board(&past);
    let states = outline.rows().iter().filter_map(|row| {
        let clause = plan.clauses.get(&row.id)?;
        let state = match &old {
            Some(old) => state(old.clauses.get(&row.id), clause),
            None => State::Same,
        };
        Some((row, clause, state))
    });
    if call.flag("json") {
        let standings = Standings::of(&past.open, past.rev, plan, &past.dialogue);
        let clauses = states.map(|(row, clause, state)| {
            let positions = positions(&row.id, &standings);
            entry(row, clause, state, (&authors, &board, positions))
        });
        let listing = Listing {
            base: base.rest.map(|id| id.to_string()),
            rev: past.rev.to_string(),
            unknown_before: cut.is_some() || old.is_none(),
            clauses: clauses.collect(),
        };
        json::answer(out, &listing)?;
        return Ok(Answer::Done);
    }
    out.line(&Line::new().add(&plan.manifest.title, Label::Strong))?;
    let columns = columns(outline);
    for (row, clause, state) in states {
        let marks = authors.get(&row.id).filter(|_| state != State::Same);
        let talks = board.get(&row.id).filter(|talks| talks.spoken);
        print(row, clause, (state, marks, talks), columns, out)?;
    }
    if outline.rows().is_empty() {
        out.say(&Message::new("cli-list-empty"))?;
    }
    if let Some(first) = cut {
        marks::unknown_before(first, out)?;
    }
    if let Some(unread) = unread {
        Output::complain(out.words(), &unread);
    }
    Ok(Answer::Done)
}

/// Where a clause stands between the parties.
struct Talks {
    consensus: Consensus,
    pending: usize,
    /// Whether figures changed since parties spoke on it.
    changed: bool,
    /// Whether there is anything to tell: a position, or an amendment.
    spoken: bool,
}

fn board(past: &Past) -> HashMap<ClauseId, Talks> {
    let brackets = Brackets::of(&past.plan, &past.dialogue);
    let board = Board::with(&past.plan, &past.dialogue, &past.outline, &brackets);
    let since = match is_kept(&past.dialogue, &[]) {
        true => costed::since(&past.plan, &past.dialogue, &[]),
        false => Since::default(),
    };
    let rows = board.rows.into_iter().map(|row| {
        let mut cells = row.cells.iter();
        let pending = brackets.clause(&row.clause).pending;
        let talks = Talks {
            spoken: pending > 0 || cells.any(|cell| cell.standing != Standing::Missing),
            changed: since.clauses.contains_key(&row.clause),
            consensus: row.consensus,
            pending,
        };
        (row.clause, talks)
    });
    rows.collect()
}

/// For whom each clause was changed since the baseline; `None` is nobody known.
fn authors(past: &Past, base: Baseline) -> Authors {
    since(&past.history, base, past.rev)
        .into_iter()
        .map(|clause| {
            let changes = clause.changes.iter();
            let voices = changes.map(|at| marks::voice(&past.history, *at)).collect();
            (clause.id, voices)
        })
        .collect()
}

fn state(old: Option<&Clause>, new: &Clause) -> State {
    let Some(old) = old else {
        return State::Added;
    };
    if old == new {
        return State::Same;
    }
    let placed = Clause {
        parent: new.parent.clone(),
        order: new.order,
        ..old.clone()
    };
    if placed == *new {
        State::Moved
    } else {
        State::Changed
    }
}

fn entry<'a>(
    row: &'a OutlineRow,
    clause: &'a Clause,
    state: State,
    (authors, board, positions): (&Authors, &HashMap<ClauseId, Talks>, Vec<Held>),
) -> Row<'a> {
    let talks = board.get(&row.id);
    let by = authors.get(&row.id).filter(|_| state != State::Same);
    let parties = by.into_iter().flatten().flatten();
    Row {
        id: row.id.as_str(),
        number: &row.number,
        kind: clause.kind.slug(),
        title: &clause.title,
        parent: clause.parent.as_ref().map(ClauseId::as_str),
        depth: row.depth,
        state,
        parties: parties.map(|voice| voice.slug()).collect(),
        consensus: talks.map_or("open", |talks| talks.consensus.slug()),
        pending: talks.map_or(0, |talks| talks.pending),
        positions,
        figures_changed: talks.is_some_and(|talks| talks.changed),
    }
}

/// What the parties hold on a clause, with who stands behind it.
fn positions(clause: &ClauseId, standings: &Standings<'_>) -> Vec<Held> {
    let held = Voice::PARTIES.into_iter().filter_map(|party| {
        let stands = standings.of_clause(clause, party)?.slug();
        let party = party.slug();
        Some(Held { party, stands })
    });
    held.collect()
}

/// The width of the numbers, indented by depth.
fn columns(outline: &Outline) -> usize {
    let rows = outline.rows().iter();
    rows.map(|row| row.depth * 2 + row.number.len())
        .max()
        .unwrap_or(0)
        + 2
}

fn print(
    row: &OutlineRow,
    clause: &Clause,
    (state, by, talks): (State, Option<&BTreeSet<Option<Voice>>>, Option<&Talks>),
    columns: usize,
    out: &mut Output,
) -> std::io::Result<()> {
    let words = out.words();
    let number = format!("{:1$}{2}", "", row.depth * 2, row.number);
    let weight = match row.depth {
        0 => Label::Strong,
        _ => Label::Plain,
    };
    let kind = words.say(&clause.kind.name());
    let mut line = Line::new()
        .lead(number, columns, Label::Faint)
        .add(&clause.title, weight)
        .add(format!("  {kind} · {}", row.id), Label::Faint);
    let said = match state {
        State::Added => Some("cli-state-added"),
        State::Changed => Some("cli-state-changed"),
        State::Moved => Some("cli-state-moved"),
        State::Same => None,
    };
    if let Some(said) = said {
        line.push(&format!("  {}", words.word(said)), Label::Strong);
    }
    for voice in by.into_iter().flatten() {
        line.push(" ", Label::Plain);
        line.push(&marks::letter(*voice).to_string(), Label::Of(*voice));
    }
    if let Some(talks) = talks {
        let mut push = |said: String| line.push(&format!("  {said}"), Label::Plain);
        push(words.say(&talks.consensus.name()));
        if talks.pending > 0 {
            let pending = Message::new("cli-pending").with("count", talks.pending);
            push(words.say(&pending));
        }
        if talks.changed {
            push(format!("≈ {}", words.word("offers-figures-changed")));
        }
    }
    out.line(&line)
}
