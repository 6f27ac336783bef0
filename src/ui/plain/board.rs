//! The consensus board row by row, and how the brackets went down.

use super::Line;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::board::{Count, counts, word};
use crate::app::model::board::View;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{BoardRow, Order};
use crate::i18n::Message;
use crate::store::Point;
use crate::ui::board::{detail, heading};
use crate::ui::progress as screen;
use strum::IntoEnumIterator;

/// Clauses, and what each party holds on each.
pub fn tell(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let board = &workspace.board;
    let view = teller.say(&heading::name(board, board.view));
    let mut place = vec![teller.word("app-board").into_string(), view.into_string()];
    if board.order == Order::Distance {
        place.push(teller.word("ui-board-by-distance").into_string());
    }
    let telling = Telling::at("board", Line::line(place.join(", "))).part(heads(workspace, teller));
    if board.rows.is_empty() {
        return telling.part(Part::text(vec![teller.word("ui-board-empty")]));
    }
    let rows = board
        .rows
        .iter()
        .filter_map(|row| board.matrix.rows.get(*row));
    let rows = rows.map(|row| self::row(workspace, row, teller)).collect();
    telling
        .part(Part::list(rows, board.selected))
        .part(cell(workspace, teller))
}

/// How far the room is, on how many clauses each party still has to speak, and the other ways to look at it.
fn heads(workspace: &Workspace, teller: &Teller<'_>) -> Part {
    let board = &workspace.board;
    let mut lines = vec![teller.say(&heading::sum(board))];
    let adopted = workspace.reckoned.adoptions().last();
    lines.extend(adopted.map(|changed| teller.say(&changed.message(teller.language))));
    let parties = board.matrix.parties.iter().enumerate();
    let open = parties.map(|(place, party)| {
        let name = teller.say(&party.name());
        match board.matrix.required.contains(party) {
            true => format!("{name} {}", board.open.get(place).map_or(0, Vec::len)),
            false => format!("{name} –"),
        }
    });
    let open = open.collect::<Vec<_>>().join(", ");
    lines.push(Line::line(format!(
        "{}: {open}",
        teller.word("ui-board-still-open")
    )));
    let views = View::iter().map(|view| teller.say(&heading::name(board, view)).into_string());
    lines.push(Line::line(views.collect::<Vec<_>>().join(", ")));
    Part::aside(lines)
}

/// Number and title, then party by party what it holds, then where the clause stands.
fn row(workspace: &Workspace, row: &BoardRow, teller: &Teller<'_>) -> Line {
    let clause = workspace.plan.clauses.get(&row.clause);
    let title = clause.map_or("", |clause| clause.title.as_str());
    let mut parts = vec![format!("{} {title}", row.number)];
    for (column, cell) in row.cells.iter().enumerate() {
        let name = teller.say(&cell.party.name());
        let holds = teller.word(word(cell.standing));
        let behind = workspace.board.behind(&row.clause, column);
        let behind = behind.map(|behind| format!(" ({})", teller.word(behind.word())));
        parts.push(format!("{name} {holds}{}", behind.unwrap_or_default()));
    }
    parts.push(teller.say(&row.consensus.name()).into_string());
    if row.brackets > 0 {
        let open = Message::new("plain-brackets").with("count", row.brackets);
        parts.push(teller.say(&open).into_string());
    }
    Line::line(parts.join(", "))
}

/// What is known of the selected cell.
fn cell(workspace: &Workspace, teller: &Teller<'_>) -> Part {
    let board = &workspace.board;
    let (Some(row), Some(party)) = (board.here(), board.party()) else {
        return Part::default();
    };
    let (_, held) = detail::held(workspace, row, party);
    let mut lines = vec![teller.say(&held)];
    let changed = workspace.reckoned.changed(&row.clause).iter();
    let changed = changed.filter(|one| one.parties.contains(&party));
    lines.extend(changed.map(|one| teller.say(&one.message(teller.language))));
    if let Some(position) = detail::position(workspace, row, party) {
        lines.extend(detail::said_with(position).map(|said| teller.say(&said)));
        let who = detail::who(&workspace.plan.manifest, position, teller.language);
        let who = teller.say(&who);
        let behind = workspace.trust.standing.of(position);
        lines.push(match behind {
            Some(behind) => Line::line(format!("{}, {who}", teller.word(behind.word()))),
            None => who,
        });
    }
    Part::text(lines).about(format!("{} {party}", row.clause))
}

/// The burn-down as a table of days, and where the open brackets are.
pub fn progress(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let board = &workspace.board;
    let place = format!(
        "{}, {}",
        teller.word("app-progress"),
        teller.say(&screen::title(board))
    );
    let points = &board.progress.points;
    let days = match points.is_empty() {
        true => vec![teller.word(screen::uncounted(board))],
        false => days(points)
            .into_iter()
            .map(|point| day(point, teller))
            .collect(),
    };
    let counted = counts(workspace).into_iter().map(|one| match one {
        Count::Objective(id, count) => {
            let number = workspace.outline.number(id).unwrap_or_default();
            let clause = workspace.plan.clauses.get(id);
            let title = clause.map_or("", |clause| clause.title.as_str());
            Line::line(format!("{number} {title}: {count}"))
        }
        Count::Party(voice, count) => Line::line(format!("{}: {count}", teller.say(&voice.name()))),
    });
    Telling::at("progress", Line::line(place))
        .part(Part::text(days))
        .part(Part::text(counted.collect()))
}

/// The last count of each day.
fn days(points: &[Point]) -> Vec<&Point> {
    let mut days: Vec<&Point> = Vec::new();
    for point in points {
        let same = |last: &&mut &Point| last.time.day() == point.time.day();
        match days.last_mut().filter(same) {
            Some(last) => *last = point,
            None => days.push(point),
        }
    }
    days
}

fn day(point: &Point, teller: &Teller<'_>) -> Line {
    let brackets = teller.word("ui-progress-brackets");
    let agreed = teller.word("ui-progress-agreed");
    let (open, day) = (point.open(), point.time.day());
    Line::line(format!(
        "{day}: {open} {brackets}, {} {agreed}",
        point.agreed
    ))
}
