//! The consensus board: clauses by parties, a sign and where there is room a word in each cell.

pub mod detail;
pub mod heading;

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::area::Area;
use crate::app::board::{Columns, Layout, consensus_sign, consensus_word, sign, word};
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{BoardRow, Cell, Consensus, Stance, Standing};
use crate::text::Shown;
use crate::track::trust::Behind;
use ratatui::style::{Modifier, Style};
use strum::IntoEnumIterator;

/// Draws the board.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let places = Layout::of(state.layout().body, workspace.board.matrix.parties.len());
    heading::draw(workspace, &places, canvas);
    rows(workspace, &places, canvas);
    detail::draw(workspace, places.detail, canvas);
    legend(places.legend, canvas);
}

fn rows(workspace: &Workspace, places: &Layout, canvas: &mut Canvas<'_>) {
    let board = &workspace.board;
    let area = places.rows;
    if board.rows.is_empty() {
        let text = canvas.word("ui-board-empty");
        let style = canvas.look.label(Label::Faint);
        canvas.lines(area.inset(1, 0), &text, 2, style);
        return;
    }
    let rows = board.rows.iter().enumerate().skip(board.top);
    for (y, (at, row)) in (area.y..area.y.saturating_add(area.height)).zip(rows) {
        let Some(row) = board.matrix.rows.get(*row) else {
            continue;
        };
        let line = Area::new(area.x, y, area.width, 1);
        self::row(workspace, places, line, row, canvas);
        if at == board.selected {
            canvas.tint(line, canvas.look.part(Part::Marked));
            let cell = places.cell(board.party, y);
            canvas.tint(cell, canvas.look.part(Part::Selected));
        }
    }
}

/// Number and title, a cell for each party, where the clause stands, and its open brackets.
fn row(
    workspace: &Workspace,
    places: &Layout,
    line: Area,
    row: &BoardRow,
    canvas: &mut Canvas<'_>,
) {
    let Columns {
        title, consensus, ..
    } = places.columns;
    let (left, rest) = line.split_left(title);
    let (left, _) = left.split_right(1);
    let left = changed(workspace, row, left, canvas);
    let faint = canvas.look.label(Label::Number);
    let indent = u16::try_from(row.depth * 2)
        .unwrap_or(0)
        .min(left.width / 8);
    let x = left.x + indent;
    let x = canvas.text(left, x, line.y, &Shown::line(&row.number), faint) + 1;
    let clause = workspace.plan.clauses.get(&row.clause);
    let text = Shown::line(clause.map_or("", |clause| clause.title.as_str()));
    let mut style = canvas.look.label(Label::Body);
    if row.depth == 0 {
        style = style.add_modifier(Modifier::BOLD);
    }
    canvas.clipped(left, x, line.y, &text, style);
    for (party, cell) in row.cells.iter().enumerate() {
        let behind = workspace.board.behind(&row.clause, party);
        self::cell(
            places.cell(party, line.y),
            (cell, behind),
            places.columns.words,
            canvas,
        );
    }
    let (_, end) = rest.split_right(consensus + places.columns.brackets);
    let (middle, end) = end.split_left(consensus);
    self::consensus(middle, &row.consensus, canvas);
    let count = brackets(row.brackets);
    canvas.right(end, end.y, &count, canvas.look.label(Label::Bracket));
}

/// The sign that figures changed since parties spoke, at the end of the title; what is left for the title. The sign is the
/// one of an agreement ad referendum too: that stands in a party's cell, and below it is said in words what is meant.
fn changed(workspace: &Workspace, row: &BoardRow, area: Area, canvas: &mut Canvas<'_>) -> Area {
    if workspace.reckoned.changed(&row.clause).is_empty() {
        return area;
    }
    let (left, end) = area.split_right(2);
    let style = canvas.look.label(Label::Heading);
    canvas.right(end, end.y, &Shown::line("≈"), style);
    left
}

/// The number of open brackets as it stands beside a clause; nothing where there are none.
pub fn brackets(count: usize) -> Shown<'static> {
    match count {
        0 => Shown::default(),
        count => Shown::line(format!("[{count}]")),
    }
}

/// The mark of who stands behind it, where that is known, the sign, and where there is room the word.
fn cell(area: Area, (cell, behind): (&Cell, Option<Behind>), words: bool, canvas: &mut Canvas<'_>) {
    let style = style(cell.standing, canvas);
    let x = area.x + if area.width > 2 { 1 } else { 0 };
    if let Some(behind) = behind.filter(|_| area.width > 2) {
        let faint = canvas.look.label(Label::Faint);
        canvas.text(area, area.x, area.y, &Shown::line(behind.mark()), faint);
    }
    let sign = Shown::line(sign(cell.standing));
    let x = canvas.text(area, x, area.y, &sign, style) + 1;
    if words && cell.standing != Standing::Missing {
        let text = canvas.word(word(cell.standing));
        let (area, _) = area.split_right(1);
        canvas.clipped(area, x, area.y, &text, style);
    }
}

fn consensus(area: Area, consensus: &Consensus, canvas: &mut Canvas<'_>) {
    let style = match consensus {
        Consensus::Agreed => canvas.look.part(Part::Good).add_modifier(Modifier::BOLD),
        Consensus::AdReferendum(_) | Consensus::WithReservations(_) => canvas.look.part(Part::Good),
        Consensus::Contested(_) | Consensus::Stale(_) => canvas.look.part(Part::Bad),
        Consensus::Open(_) => canvas.look.label(Label::Faint),
    };
    let sign = Shown::line(consensus_sign(consensus));
    let x = canvas.text(area, area.x, area.y, &sign, style) + 1;
    let text = canvas.word(consensus_word(consensus));
    if area.width > 8 {
        let (area, _) = area.split_right(1);
        canvas.clipped(area, x, area.y, &text, style);
    }
}

/// How a standing looks: what holds the room up stands out, what is not said yet steps back.
pub fn style(standing: Standing, canvas: &Canvas<'_>) -> Style {
    match standing {
        Standing::Held(Stance::Object) | Standing::Stale(_) => canvas.look.part(Part::Bad),
        Standing::Held(Stance::Abstain) => canvas.look.label(Label::Body),
        Standing::Held(_) => canvas.look.part(Part::Good),
        Standing::Missing => canvas.look.label(Label::Faint),
    }
}

/// What the signs mean, as far as there is room.
fn legend(area: Area, canvas: &mut Canvas<'_>) {
    let all = Stance::iter().map(Standing::Held);
    let all = all.chain([Standing::Stale(Stance::Agree), Standing::Missing]);
    let faint = canvas.look.label(Label::Faint);
    let width = canvas.width.clone();
    let columns = |text: &str| u16::try_from(width.of(text) + 2).unwrap_or(u16::MAX);
    let words: Vec<_> = all.map(|one| (one, canvas.word(word(one)))).collect();
    let taken = |air: u16| {
        let all = words.iter().map(|(_, text)| columns(text));
        all.fold(1, |sum: u16, one| {
            sum.saturating_add(one).saturating_add(air)
        }) - air
    };
    // A sign that is not explained is lost on the room: the signs rather stand closer together.
    let air = if taken(2) <= area.width { 2 } else { 1 };
    let mut x = area.x + 1;
    for (standing, text) in &words {
        if x.saturating_add(columns(text)) > area.x + area.width {
            return;
        }
        let style = style(*standing, canvas);
        x = canvas.text(area, x, area.y, &Shown::line(sign(*standing)), style) + 1;
        x = canvas.text(area, x, area.y, text, faint) + air;
    }
}
