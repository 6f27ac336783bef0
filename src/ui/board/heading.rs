//! The head of the board: the ways to look at it, how far the room is, and the parties over their columns.

use crate::app::area::Area;
use crate::app::board::Layout;
use crate::app::label::Label;
use crate::app::model::board::{Board, View};
use crate::app::model::workspace::Workspace;
use crate::dialogue::Order;
use crate::i18n::Message;
use crate::text::Shown;
use crate::track::trust::Behind;
use crate::ui::canvas::Canvas;
use crate::ui::look::Part;
use ratatui::style::Modifier;
use strum::IntoEnumIterator;

/// Draws it.
pub fn draw(workspace: &Workspace, places: &Layout, canvas: &mut Canvas<'_>) {
    views(&workspace.board, places.heading, canvas);
    parties(&workspace.board, places, canvas);
    let below = adopted(workspace, places, canvas);
    if workspace.trust.standing.is_known() {
        behind(places, below, canvas);
    }
}

/// What the marks of who stands behind a position mean, beside the names of the parties as far as there is room below so
/// many rows.
fn behind(places: &Layout, below: u16, canvas: &mut Canvas<'_>) {
    let (_, area) = places.parties.split_top(below);
    let room = usize::from(places.columns.title.saturating_sub(2));
    let style = canvas.look.label(Label::Faint);
    let rows = [&[Behind::Owner, Behind::Nobody][..], &[Behind::Secretariat]];
    for (y, row) in (area.y..area.y.saturating_add(area.height).saturating_sub(1)).zip(rows) {
        let said = row
            .iter()
            .map(|one| format!("{} {}", one.mark(), canvas.word(one.word()).as_str()));
        let text = Shown::line(said.collect::<Vec<_>>().join("  ")).into_owned();
        if canvas.width.of(&text) <= room {
            canvas.text(area, area.x + 1, y, &text, style);
        }
    }
}

/// That figures changed since the plan or a part of it was adopted: in a sentence where there is a row for it, else in
/// short beside the names of the parties. Returns how many rows it took there.
fn adopted(workspace: &Workspace, places: &Layout, canvas: &mut Canvas<'_>) -> u16 {
    let Some(changed) = workspace.reckoned.adoptions().last() else {
        return 0;
    };
    let (_, row) = places.heading.split_top(1);
    let (said, area) = match row.is_empty() {
        false => (changed.message(canvas.language), row.inset(1, 0)),
        true => {
            let (corner, _) = places.parties.split_left(places.columns.title);
            (changed.in_short(canvas.language), corner.inset(1, 0))
        }
    };
    let text = format!("≈ {}", canvas.say(&said).as_str());
    let text = Shown::line(&text).into_owned();
    let style = canvas.look.label(Label::Heading);
    canvas.clipped(area, area.x, area.y, &text, style);
    u16::from(row.is_empty())
}

/// How many clauses are agreed, and how many brackets are open.
pub fn sum(board: &Board) -> Message {
    let agreed = board.matrix.rows.iter();
    let agreed = agreed.filter(|row| row.consensus.is_agreed()).count();
    Message::new("ui-board-sum")
        .with("agreed", agreed)
        .with("brackets", board.brackets.total())
}

/// The views with the number of clauses in each, the present one set off; on the right how many are agreed and how
/// many brackets are open.
fn views(board: &Board, area: Area, canvas: &mut Canvas<'_>) {
    let sum = canvas.say(&sum(board));
    let style = canvas.look.label(Label::Heading);
    let right = canvas.right(area.inset(1, 0), area.y, &sum, style);
    let (left, _) = area.split_left(right.saturating_sub(area.x + 1));
    let mut x = left.x;
    for view in View::iter() {
        let text = Shown::line(format!(" {} ", canvas.say(&name(board, view))));
        let style = match view == board.view {
            true => canvas.look.part(Part::Selected),
            false => canvas.look.label(Label::Faint),
        };
        x = canvas.clipped(left, x, area.y, &text, style) + 1;
    }
    if board.order == Order::Distance {
        let text = canvas.word("ui-board-by-distance");
        let style = canvas.look.label(Label::Faint);
        canvas.clipped(left, x + 1, area.y, &text, style);
    }
}

/// What a view is called, with the number of clauses in it.
pub fn name(board: &Board, view: View) -> Message {
    let open = board.open.get(board.party).map_or(0, Vec::len);
    match view {
        View::All => Message::new("ui-board-all").with("count", board.matrix.rows.len()),
        View::Open => {
            let party = board.party().map_or('?', |party| party.letter());
            Message::new("ui-board-open")
                .with("party", party.to_string())
                .with("count", open)
        }
        View::Nearest => Message::new("ui-board-nearest").with("count", board.nearest.len()),
    }
}

/// The parties in blocks of their colours, and below them on how many clauses each still has to speak.
fn parties(board: &Board, places: &Layout, canvas: &mut Canvas<'_>) {
    let area = places.parties;
    if area.is_empty() {
        return;
    }
    let counts = area.y + area.height - 1;
    let lettered = named(board, places, canvas);
    for (place, party) in board.matrix.parties.iter().enumerate() {
        let cell = places.cell(place, counts);
        let mut x = cell.x;
        if !lettered {
            let block = canvas.look.block(Some(*party)).add_modifier(Modifier::BOLD);
            let letter = Shown::line(format!(" {} ", party.letter()));
            x = canvas.text(area, x, counts, &letter, block);
        }
        // A party whose agreement the plan does not need holds nothing up.
        let open = match board.matrix.required.contains(party) {
            true => board.open.get(place).map_or(0, Vec::len).to_string(),
            false => "–".to_owned(),
        };
        let style = match place == board.party {
            true => canvas.look.label(Label::Heading),
            false => canvas.look.label(Label::Faint),
        };
        // Where there is no more room than for the letter, the letter is what has to be seen.
        if area.height > 1 {
            let x = if lettered { x + 1 } else { x };
            canvas.clipped(cell, x, counts, &Shown::line(open), style);
        }
    }
    if area.height > 1 {
        let (left, _) = area.split_left(places.columns.title.saturating_sub(1));
        let text = canvas.word("ui-board-still-open");
        let style = canvas.look.label(Label::Faint);
        canvas.right(left, counts, &text, style);
    }
}

/// The names of the parties above the row of the counts: side by side behind their letters, else by turns in one row
/// and in the other, so that each can reach over the next cell. Whether the letters stand with them.
fn named(board: &Board, places: &Layout, canvas: &mut Canvas<'_>) -> bool {
    let (area, all) = (places.parties, &board.matrix.parties);
    if area.height < 3 {
        return false;
    }
    let names: Vec<Shown<'_>> = all.iter().map(|party| canvas.say(&party.name())).collect();
    let lettered = all.iter().zip(&names);
    let lettered: Vec<Shown<'_>> = lettered
        .map(|(party, name)| Shown::line(format!(" {} {name}", party.letter())))
        .collect();
    let room = usize::from(places.columns.cell.saturating_sub(1));
    let beside = lettered.iter().all(|text| canvas.width.of(text) <= room);
    let texts = if beside { &lettered } else { &names };
    for (place, (party, text)) in all.iter().zip(texts).enumerate() {
        let y = area.y + u16::from(beside || place % 2 == 1);
        let cell = places.cell(place, y);
        let end = match place + 2 < all.len() && !beside {
            true => places.cell(place + 2, y).x,
            false if beside => cell.x + cell.width,
            false => area.x + area.width,
        };
        let (block, _) = Area {
            width: end.saturating_sub(cell.x),
            ..cell
        }
        .split_right(1);
        let style = canvas.look.block(Some(*party)).add_modifier(Modifier::BOLD);
        let width = match beside {
            true => block.width,
            false => u16::try_from(canvas.width.of(text))
                .unwrap_or(block.width)
                .min(block.width),
        };
        canvas.fill(Area { width, ..block }, style);
        canvas.clipped(block, block.x, y, text, style);
    }
    beside
}
