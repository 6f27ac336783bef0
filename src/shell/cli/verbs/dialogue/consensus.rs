//! `consensus`: clauses by parties, what is still open for whom, and the shortest way to clean text.

use super::changed::{self, Shift};
use super::room::Room;
use super::standings::Standings;
use crate::app::costed::Since;
use crate::dialogue::{Around, Board, BoardRow, Stance, Standing};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::writer::{Label, Line, Output};
use crate::text::one_line;
use crate::track::trust::Behind;
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary consensus [CLAUSE] [--open | --nearest] [--json]`
pub const CONSENSUS: Verb = Verb::new("consensus", Group::Agree, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::clause(words).required(false),
        argument::flag(words, "open", "cli-help-open").conflicts_with("nearest"),
        argument::flag(words, "nearest", "cli-help-nearest"),
        argument::at(words),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Listing<'a> {
    parties: Vec<&'static str>,
    clauses: Vec<Row<'a>>,
    /// For each party, the clauses it still must speak on or change its mind about.
    open: Vec<OpenFor<'a>>,
    /// Clauses that are one party away from being agreed.
    nearest: Vec<&'a str>,
    /// Adoptions since which the figures changed that they were taken on.
    #[serde(rename = "adoptions-changed", skip_serializing_if = "Vec::is_empty")]
    adoptions: Vec<Shift<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    number: &'a str,
    consensus: &'static str,
    brackets: usize,
    distance: usize,
    positions: Vec<Cell>,
    /// Where the figures changed since parties spoke. Their positions stand.
    #[serde(rename = "figures-changed", skip_serializing_if = "Vec::is_empty")]
    figures: Vec<Shift<'a>>,
}

#[derive(Serialize)]
struct Cell {
    party: &'static str,
    standing: &'static str,
    stance: Option<&'static str>,
    /// Who stands behind it.
    stands: Option<&'static str>,
}

#[derive(Serialize)]
struct OpenFor<'a> {
    party: &'static str,
    clauses: Vec<&'a str>,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let around = room.around(call);
    let mut board = Board::of(around.plan, around.dialogue);
    let open = board.open_for();
    let nearest = board.nearest();
    if let Some(word) = call.text("clause") {
        let id = target::clause(around.plan, around.outline, word)?;
        let place = around.outline.find(&id);
        let under = place
            .map(|at| around.outline.subtree(at))
            .unwrap_or_default();
        let under = around.outline.rows().get(under).unwrap_or_default();
        board
            .rows
            .retain(|row| under.iter().any(|clause| clause.id == row.clause));
    }
    if call.flag("nearest") {
        board.rows.retain(|row| nearest.contains(&row.clause));
    }
    let standings = Standings::of(&room.open, room.rev, around.plan, around.dialogue);
    let since = changed::of(&room);
    if call.flag("json") {
        write(&room, (&board, &open, &nearest), (&standings, &since), out)?;
    } else if call.flag("open") {
        print_open(&board, &open, around, out)?;
    } else {
        print(&board, (&standings, &since), (around, call.language), out)?;
    }
    Ok(Answer::Done)
}

/// A party, and what is open for it.
type OpenTo = (Voice, Vec<ClauseId>);

fn write(
    room: &Room,
    (board, open, nearest): (&Board, &[OpenTo], &[ClauseId]),
    (standings, since): (&Standings<'_>, &Since),
    out: &mut Output,
) -> Result<(), Failure> {
    let clauses = board.rows.iter().map(|row| entry(row, standings, since));
    let shown = |id: &&ClauseId| board.rows.iter().any(|row| row.clause == **id);
    let listing = Listing {
        parties: board.parties.iter().map(|party| party.slug()).collect(),
        clauses: clauses.collect(),
        open: open
            .iter()
            .map(|(party, clauses)| OpenFor {
                party: party.slug(),
                clauses: clauses.iter().filter(shown).map(ClauseId::as_str).collect(),
            })
            .collect(),
        nearest: nearest.iter().filter(shown).map(ClauseId::as_str).collect(),
        adoptions: changed::written(&since.adoptions),
    };
    json::answer_at(out, room.rev, &listing)
}

fn entry<'a>(row: &'a BoardRow, standings: &Standings<'_>, since: &'a Since) -> Row<'a> {
    let changed = since.clauses.get(&row.clause);
    let cells = row.cells.iter().map(|cell| {
        let (standing, stance) = match cell.standing {
            Standing::Held(stance) => ("held", Some(stance)),
            Standing::Stale(stance) => ("stale", Some(stance)),
            Standing::Missing => ("missing", None),
        };
        Cell {
            party: cell.party.slug(),
            standing,
            stance: stance.map(Stance::slug),
            stands: stance.map(|_| {
                standings
                    .of_clause(&row.clause, cell.party)
                    .unwrap_or_default()
                    .slug()
            }),
        }
    });
    Row {
        id: row.clause.as_str(),
        number: &row.number,
        consensus: row.consensus.slug(),
        brackets: row.brackets,
        distance: row.distance,
        positions: cells.collect(),
        figures: changed::written(changed.map_or(&[], Vec::as_slice)),
    }
}

/// The sign of a standing in a column of one: the help page says what each means.
fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Held(Stance::Agree) => "+",
        Standing::Held(Stance::AgreeAdReferendum) => "~",
        Standing::Held(Stance::AgreeWithReservation) => "*",
        Standing::Held(Stance::Object) => "x",
        Standing::Held(Stance::Abstain) => "o",
        Standing::Stale(_) => "?",
        Standing::Missing => ".",
    }
}

fn print(
    board: &Board,
    (standings, since): (&Standings<'_>, &Since),
    (around, language): (Around<'_>, Language),
    out: &mut Output,
) -> io::Result<()> {
    changed::print(&since.adoptions, 0, language, out)?;
    if board.rows.is_empty() {
        return out.say(&Message::new("cli-consensus-none"));
    }
    let cell = if standings.are_known() { 3 } else { 2 };
    let mut head = Line::new();
    for party in &board.parties {
        head = head.lead(party.letter().to_string(), cell, Label::Of(Some(*party)));
    }
    out.line(&head.add(" ", Label::Plain))?;
    let numbers = board.rows.iter().map(|row| row.number.len());
    let width = numbers.max().unwrap_or(0) + 2;
    for row in &board.rows {
        out.line(&line(row, (cell, width), standings, around))?;
        let changed = since.clauses.get(&row.clause);
        let indent = cell * row.cells.len() + 1 + width;
        changed::print(changed.map_or(&[], Vec::as_slice), indent, language, out)?;
    }
    Ok(())
}

/// What each party holds on a clause, in cells this wide, its number, its title, and where it stands.
fn line(
    row: &BoardRow,
    (cell, width): (usize, usize),
    standings: &Standings<'_>,
    around: Around<'_>,
) -> Line {
    let mut line = Line::new();
    for held in &row.cells {
        let behind = standings.of_clause(&row.clause, held.party);
        let behind = behind.filter(|_| standings.are_known());
        let signs = format!("{}{}", sign(held.standing), behind.map_or("", Behind::mark));
        line = line.lead(signs, cell, Label::Of(Some(held.party)));
    }
    let title = around.plan.clauses.get(&row.clause);
    let title = title.map_or("", |clause| clause.title.as_str());
    let title = one_line(title);
    let mut line = line
        .lead("", 1, Label::Plain)
        .lead(&row.number, width, Label::Faint)
        .add(title, Label::Plain);
    let consensus = around.words.say(&row.consensus.name());
    line.push(&format!("  {consensus}"), Label::Strong);
    if row.brackets > 0 {
        let brackets = Message::new("cli-brackets").with("count", row.brackets);
        line.push(&format!("  {}", around.words.say(&brackets)), Label::Faint);
    }
    line
}

/// What is still open, for whom.
fn print_open(
    board: &Board,
    open: &[(Voice, Vec<ClauseId>)],
    around: Around<'_>,
    out: &mut Output,
) -> io::Result<()> {
    let shown = |id: &&ClauseId| board.rows.iter().any(|row| row.clause == **id);
    let mut any = false;
    for (party, clauses) in open {
        let clauses: Vec<&ClauseId> = clauses.iter().filter(shown).collect();
        if clauses.is_empty() {
            continue;
        }
        any = true;
        let name = around.words.say(&party.name());
        out.line(
            &Line::new()
                .lead(party.letter().to_string(), 2, Label::Of(Some(*party)))
                .add(name, Label::Strong),
        )?;
        for clause in clauses {
            let line = Line::new().lead("", 4, Label::Plain);
            out.line(&line.add(around.clause(clause), Label::Plain))?;
        }
    }
    if !any {
        out.say(&Message::new("cli-open-none"))?;
    }
    Ok(())
}
