//! `progress`: how many brackets are open, where, of whom, and how that went over time.

use super::room::Room;
use crate::dialogue::{Around, Board, Brackets};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::verbs::marks;
use crate::shell::writer::{Label, Line, Output};
use crate::store::Point;
use serde::Serialize;
use std::io;
use strum::IntoEnumIterator;

/// `plenary progress [--json]`
pub const PROGRESS: Verb = Verb::new("progress", Group::Agree, run)
    .arguments(|words, command| command.arg(argument::json(words)));

/// The widest bar of the chart over time, in columns.
const BAR: usize = 40;

#[derive(Serialize)]
struct Whole<'a> {
    clauses: usize,
    agreed: usize,
    brackets: usize,
    pending: usize,
    typed: usize,
    #[serde(rename = "by-clause")]
    by_clause: Vec<OfClause<'a>>,
    #[serde(rename = "by-objective")]
    by_objective: Vec<OfClause<'a>>,
    #[serde(rename = "by-party")]
    by_party: Vec<OfParty>,
    history: Vec<Then>,
}

#[derive(Serialize)]
struct OfClause<'a> {
    id: &'a str,
    number: &'a str,
    brackets: usize,
}

#[derive(Serialize)]
struct OfParty {
    party: &'static str,
    brackets: usize,
}

#[derive(Serialize)]
struct Then {
    commit: String,
    time: String,
    brackets: usize,
    pending: usize,
    typed: usize,
    agreed: usize,
    clauses: usize,
    /// Whether what was before it is not in this copy.
    #[serde(rename = "unknown-before", skip_serializing_if = "std::ops::Not::not")]
    unknown_before: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let around = room.around(call);
    let points = room.open.progress()?;
    let counted = Counted::of(around);
    if call.flag("json") {
        counted.write(&room, &points, out)?;
    } else {
        counted.print(around, out)?;
        chart(&points, out)?;
        for point in points.iter().filter(|point| point.unknown_before) {
            marks::unknown_before(point.commit, out)?;
        }
    }
    Ok(Answer::Done)
}

/// What is open now.
struct Counted {
    brackets: Brackets,
    clauses: usize,
    agreed: usize,
}

impl Counted {
    fn of(around: Around<'_>) -> Counted {
        let board = Board::of(around.plan, around.dialogue);
        let agreed = board.rows.iter().filter(|row| row.consensus.is_agreed());
        Counted {
            brackets: Brackets::of(around.plan, around.dialogue),
            clauses: around.plan.clauses.len(),
            agreed: agreed.count(),
        }
    }

    fn write(&self, room: &Room, points: &[Point], out: &mut Output) -> Result<(), Failure> {
        let rows = room.outline.rows().iter();
        let brackets_to = |depth: usize, count: &dyn Fn(&ClauseId) -> usize| {
            let rows = rows.clone().filter(|row| depth >= row.depth);
            rows.map(|row| OfClause {
                id: row.id.as_str(),
                number: &row.number,
                brackets: count(&row.id),
            })
            .collect()
        };
        let parties = Voice::iter().map(|party| OfParty {
            party: party.slug(),
            brackets: self.brackets.of_party(party),
        });
        let whole = Whole {
            clauses: self.clauses,
            agreed: self.agreed,
            brackets: self.brackets.total(),
            pending: self.brackets.plan().pending,
            typed: self.brackets.plan().typed,
            by_clause: brackets_to(usize::MAX, &|id| self.brackets.of_clause(id)),
            by_objective: brackets_to(0, &|id| self.brackets.of_objective(id)),
            by_party: parties.collect(),
            history: points.iter().map(then).collect(),
        };
        json::answer_at(out, room.rev, &whole)
    }

    fn print(&self, around: Around<'_>, out: &mut Output) -> io::Result<()> {
        out.say(
            &Message::new("cli-progress-open")
                .with("count", self.brackets.total())
                .with("pending", self.brackets.plan().pending)
                .with("typed", self.brackets.plan().typed),
        )?;
        out.say(
            &Message::new("cli-progress-agreed")
                .with("count", self.agreed)
                .with("clauses", self.clauses),
        )?;
        let tops = around.outline.rows().iter().filter(|row| row.depth == 0);
        for row in tops {
            let count = self.brackets.of_objective(&row.id);
            if count > 0 {
                out.line(&counted(count, Line::new()).add(around.clause(&row.id), Label::Plain))?;
            }
        }
        for party in Voice::iter() {
            let count = self.brackets.of_party(party);
            if count > 0 {
                let line = counted(count, Line::new());
                let letter = format!("{} ", party.letter());
                let name = around.words.say(&party.name());
                out.line(
                    &line
                        .add(letter, Label::Of(Some(party)))
                        .add(name, Label::Plain),
                )?;
            }
        }
        Ok(())
    }
}

fn counted(count: usize, line: Line) -> Line {
    line.lead(format!("{count:>5}"), 7, Label::Strong)
}

fn then(point: &Point) -> Then {
    Then {
        commit: point.commit.to_string(),
        time: point.time.stamp(),
        brackets: point.open(),
        pending: point.pending,
        typed: point.typed,
        agreed: point.agreed,
        clauses: point.clauses,
        unknown_before: point.unknown_before,
    }
}

/// One line a day on which something changed: what was open at its end.
fn chart(points: &[Point], out: &mut Output) -> io::Result<()> {
    let mut days: Vec<(String, usize)> = Vec::new();
    for point in points {
        let day = point.time.day();
        match days.last_mut() {
            Some((last, open)) if *last == day => *open = point.open(),
            _ => days.push((day, point.open())),
        }
    }
    let most = days.iter().map(|(_, open)| *open).max().unwrap_or(0);
    if days.len() < 2 || most == 0 {
        return Ok(());
    }
    out.line(&Line::new())?;
    for (day, open) in days {
        let bar = "#".repeat(open.saturating_mul(BAR).div_ceil(most.max(BAR)));
        out.line(
            &Line::new()
                .lead(day, 12, Label::Faint)
                .lead(format!("{open:>4}"), 6, Label::Strong)
                .add(bar, Label::Plain),
        )?;
    }
    Ok(())
}
