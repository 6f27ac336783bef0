//! The page of where the parties stand: clauses by parties, what was said with it, and what is still open for whom.

use super::blocks::{Block, Column, Part, Row};
use super::frame::Frame;
use super::press::Press;
use crate::dialogue::{Board, BoardRow, Cell, Digest, Position, Standing, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let plan = frame.plan;
    let board = Board::of(plan.plan, plan.dialogue);
    let mut blocks = vec![Block::says(counted(frame, &board))];
    match board.rows.is_empty() {
        true => blocks.push(Block::note(frame.words.word("site-no-clauses"))),
        false => blocks.push(table(frame, &board)),
    }
    blocks.extend(open(frame, &board));
    blocks.extend(statements(frame, &board));
    let title = frame.words.word("site-consensus-title");
    press.page(&frame.page("consensus.html", title, blocks))
}

/// How far the plan is.
fn counted(frame: &Frame<'_>, board: &Board) -> String {
    let said = Message::new("site-clean").with("count", board.clean());
    frame.words.say(&said.with("all", board.rows.len()))
}

fn table(frame: &Frame<'_>, board: &Board) -> Block {
    let mut columns = vec![Column::words(frame.words.word("site-clause"))];
    columns.extend(board.parties.iter().map(|party| Column {
        parts: vec![frame.voice(Some(*party))],
        figure: false,
    }));
    columns.push(Column::words(frame.words.word("site-together")));
    columns.push(Column::figures(frame.words.word("site-brackets")));
    let rows = board.rows.iter().map(|row| {
        let mut cells = vec![frame.clause(&row.clause)];
        cells.extend(row.cells.iter().map(|cell| vec![stands(frame, cell)]));
        cells.push(vec![Part::text(frame.words.say(&row.consensus.name()))]);
        cells.push(vec![Part::text(row.brackets.to_string())]);
        Row::of(cells)
    });
    Block::Table {
        caption: frame.words.word("site-consensus-title"),
        columns,
        rows: rows.collect(),
    }
}

pub(super) fn stands(frame: &Frame<'_>, cell: &Cell) -> Part {
    let words = frame.words;
    match cell.standing {
        Standing::Held(stance) => Part::text(words.say(&stance.name())),
        Standing::Stale(stance) => {
            let stale = Message::new("cli-position-stale").with("stance", stance.name());
            Part::class("faint", words.say(&stale))
        }
        Standing::Missing => Part::class("faint", words.word("site-silent")),
    }
}

/// What is still open for each party.
fn open(frame: &Frame<'_>, board: &Board) -> Vec<Block> {
    let all = board.open_for();
    let mut blocks = vec![Block::heading(2, frame.words.word("site-open"))];
    for (party, clauses) in all.iter().filter(|(_, clauses)| !clauses.is_empty()) {
        blocks.push(Block::Heading {
            level: 3,
            id: None,
            parts: vec![frame.voice(Some(*party))],
        });
        blocks.push(Block::List {
            class: None,
            items: clauses.iter().map(|id| frame.clause(id)).collect(),
        });
    }
    if blocks.len() == 1 {
        blocks.push(Block::says(frame.words.word("cli-open-none")));
    }
    blocks
}

/// What parties said with what they hold.
fn statements(frame: &Frame<'_>, board: &Board) -> Vec<Block> {
    let mut blocks = Vec::new();
    for row in &board.rows {
        let said = said(frame, row);
        if !said.is_empty() {
            blocks.push(Block::Heading {
                level: 3,
                id: None,
                parts: frame.clause(&row.clause),
            });
            blocks.push(Block::List {
                class: None,
                items: said,
            });
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(2, frame.words.word("site-statements")));
    }
    blocks
}

/// What parties said with what they hold on a clause.
pub(super) fn said(frame: &Frame<'_>, row: &BoardRow) -> Vec<Vec<Part>> {
    let parties = Voice::PARTIES.into_iter();
    let all = parties.filter_map(|party| {
        let (position, alive) = held(frame, &row.clause, party)?;
        let statement = position.statement.as_deref().map(str::trim)?;
        let stance = match alive {
            true => position.stance.name(),
            false => Message::new("cli-position-stale").with("stance", position.stance.name()),
        };
        let stance = frame.words.say(&stance);
        let part = vec![
            frame.voice(Some(party)),
            Part::text(format!(" ({stance}, ")),
            frame.time(position.time),
            Part::text("): "),
            frame.of_plan(statement),
        ];
        (!statement.is_empty()).then_some(part)
    });
    all.collect()
}

/// What a party holds on a clause, and whether that is on its words as they stand.
fn held<'f>(frame: &Frame<'f>, clause: &ClauseId, party: Voice) -> Option<(&'f Position, bool)> {
    let plan = frame.plan;
    let digest = Digest::of_clause(plan.plan, plan.plan.clauses.get(clause)?);
    let subject = Subject::Clause(clause.clone());
    let alive = plan.dialogue.position(party, &subject, digest);
    let found = alive.or_else(|| plan.dialogue.stale(party, &subject, digest))?;
    Some((found, alive.is_some()))
}
