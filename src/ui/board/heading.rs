//! The head of the board: the ways to look at it, how far the room is, and the parties over their columns.

use crate::app::area::Area;
use crate::app::board::{Board, Places, View};
use crate::app::label::Label;
use crate::app::table::Table;
use crate::dialogue::Order;
use crate::i18n::Message;
use crate::ui::canvas::Canvas;
use crate::ui::look::Part;
use ratatui::style::Modifier;

/// Draws it.
pub fn draw(table: &Table, places: &Places, canvas: &mut Canvas<'_>) {
    views(&table.board, places.heading, canvas);
    parties(&table.board, places, canvas);
}

/// The views with the number of clauses in each, the present one set off; on the right how many are agreed and how
/// many brackets are open.
fn views(board: &Board, area: Area, canvas: &mut Canvas<'_>) {
    let agreed = board.matrix.rows.iter();
    let agreed = agreed.filter(|row| row.consensus.is_agreed()).count();
    let sum = Message::new("ui-board-sum")
        .with("agreed", agreed)
        .with("brackets", board.brackets.total());
    let sum = canvas.say(&sum);
    let style = canvas.look.label(Label::Heading);
    let right = canvas.right(area.inset(1, 0), area.y, &sum, style);
    let (left, _) = area.split_left(right.saturating_sub(area.x + 1));
    let mut x = left.x;
    for view in View::ALL {
        let text = format!(" {} ", canvas.say(&name(board, view)));
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

fn name(board: &Board, view: View) -> Message {
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
fn parties(board: &Board, places: &Places, canvas: &mut Canvas<'_>) {
    let area = places.parties;
    if area.is_empty() {
        return;
    }
    let names = area.y + u16::from(area.height > 2);
    for (place, party) in board.matrix.parties.iter().enumerate() {
        let cell = places.cell(place, names);
        let (block, _) = cell.split_right(1);
        let style = canvas.look.block(Some(*party)).add_modifier(Modifier::BOLD);
        canvas.fill(block, style);
        let mut text = format!(" {}", party.letter());
        if places.columns.words {
            let name = canvas.say(&party.name());
            text = fitting(text, &name, block.width, canvas);
        }
        canvas.clipped(block, block.x, names, &text, style);
        // A party whose agreement the plan does not need holds nothing up.
        let open = match board.matrix.required.contains(party) {
            true => board.open.get(place).map_or(0, Vec::len).to_string(),
            false => "–".to_owned(),
        };
        if names + 1 < area.y + area.height {
            let style = match place == board.party {
                true => canvas.look.label(Label::Heading),
                false => canvas.look.label(Label::Faint),
            };
            canvas.text(area, cell.x + 1, names + 1, &open, style);
        }
    }
    if names + 1 < area.y + area.height {
        let (left, _) = area.split_left(places.columns.title.saturating_sub(1));
        let text = canvas.word("ui-board-still-open");
        let style = canvas.look.label(Label::Faint);
        canvas.right(left, names + 1, &text, style);
    }
}

/// A letter, and behind it as many whole words of the name as there is room for.
fn fitting(mut text: String, name: &str, columns: u16, canvas: &Canvas<'_>) -> String {
    for word in name.split(' ') {
        if canvas.width.of(&text) + 1 + canvas.width.of(word) > usize::from(columns) {
            break;
        }
        text = format!("{text} {word}");
    }
    text
}
