//! The burn-down: how many brackets were open after each change, how many clauses were agreed, and where the open
//! ones are.

use super::canvas::Canvas;
use super::look::Part;
use super::tracked::letter;
use crate::app::State;
use crate::app::area::Area;
use crate::app::board::{Count, ProgressParts, counts, sampled};
use crate::app::label::Label;
use crate::app::model::board::Board;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::i18n::Message;
use crate::store::Point;
use crate::text::Shown;
use ratatui::style::{Modifier, Style};

/// Draws the whole of it.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let parts = ProgressParts::of(state.layout().body);
    let board = &workspace.board;
    let style = canvas.look.label(Label::Heading);
    let points = &board.progress.points;
    let text = title(board);
    let text = canvas.say(&text);
    canvas.clipped(
        parts.heading,
        parts.heading.x,
        parts.heading.y,
        &text,
        style,
    );
    if points.is_empty() {
        let faint = canvas.look.label(Label::Faint);
        let text = canvas.word(uncounted(board));
        canvas.lines(parts.curve, &text, 2, faint);
    } else {
        curves(points, &parts, canvas);
    }
    counts_of(workspace, parts.counts, canvas);
}

/// How many brackets are open and were at most, and how many clauses are agreed.
pub fn title(board: &Board) -> Message {
    let rows = &board.matrix.rows;
    let agreed = rows.iter().filter(|row| row.consensus.is_agreed()).count();
    let most = board.progress.points.iter().map(Point::open).max();
    Message::new("ui-progress-title")
        .with("count", board.brackets.total())
        .with("most", most.unwrap_or(0).max(board.brackets.total()))
        .with("agreed", agreed)
        .with("clauses", rows.len())
}

/// What is said where nothing was counted.
pub fn uncounted(board: &Board) -> &'static str {
    match board.progress.told {
        true => "ui-progress-none",
        false => "ui-progress-wait",
    }
}

/// Two small curves above each other, on the same days: brackets that go down, agreed clauses that go up.
fn curves(points: &[Point], parts: &ProgressParts, canvas: &mut Canvas<'_>) {
    let (upper, lower) = parts.curve.split_top(parts.curve.height.div_ceil(2));
    let (lower, upper) = match parts.curve.height {
        0..=3 => (Area::default(), parts.curve),
        _ => (lower, upper),
    };
    let labels = ["ui-progress-brackets", "ui-progress-agreed"].map(|id| canvas.word(id));
    let widest = labels.iter().map(|label| canvas.width.of(label)).max();
    let room = u16::try_from(widest.unwrap_or(0) + 1).unwrap_or(0);
    let room = if parts.curve.width > 3 * room {
        room
    } else {
        0
    };
    let columns = parts.curve.width.saturating_sub(room + 5);
    let shown = sampled(points, usize::from(columns));
    let [brackets, agreed] = labels;
    let open: Vec<u64> = shown.iter().map(|one| whole(one.open())).collect();
    let done: Vec<u64> = shown.iter().map(|one| whole(one.agreed)).collect();
    let style = canvas.look.label(Label::Body);
    let most = open.iter().copied().max().unwrap_or(0);
    curve((upper, room), &brackets, (&open, most), style, canvas);
    let most = points.iter().map(|one| whole(one.clauses)).max();
    let style = canvas.look.part(Part::Good);
    curve(
        (lower, room),
        &agreed,
        (&done, most.unwrap_or(0)),
        style,
        canvas,
    );
    days(&shown, parts.days, room, canvas);
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// One curve: its name on the left; on the right how many it is now, and how many at most.
fn curve(
    (area, room): (Area, u16),
    name: &Shown<'_>,
    (data, most): (&[u64], u64),
    style: Style,
    canvas: &mut Canvas<'_>,
) {
    if area.is_empty() || data.is_empty() {
        return;
    }
    let (area, _) = area.split_bottom(u16::from(area.height > 2));
    let (left, rest) = area.split_left(room);
    let (middle, right) = rest.split_right(5);
    let bottom = area.y + area.height - 1;
    let faint = canvas.look.label(Label::Faint);
    canvas.clipped(left, left.x, bottom, name, faint);
    canvas.curve(middle, data, most.max(1), style);
    let last = Shown::line(data.last().map_or_else(String::new, u64::to_string));
    let bold = style.add_modifier(Modifier::BOLD);
    canvas.text(right, right.x + 1, bottom, &last, bold);
    if area.height > 2 {
        let most = Shown::line(most.to_string());
        canvas.text(right, right.x + 1, area.y, &most, faint);
    }
}

/// The first and the last day, and between them as many as there is room for.
fn days(shown: &[&Point], area: Area, room: u16, canvas: &mut Canvas<'_>) {
    const DAY: u16 = 10;
    let (_, area) = area.split_left(room);
    let (area, _) = area.split_right(5);
    let faint = canvas.look.label(Label::Faint);
    let last = area.width.saturating_sub(DAY);
    let steps = (area.width / (2 * DAY)).clamp(1, 6);
    let mut before = String::new();
    for step in 0..=steps {
        let x = last * step / steps;
        // The day stands under the change it names: at its left end, at the right edge at its right end.
        let at = if step == steps {
            area.width.saturating_sub(1)
        } else {
            x
        };
        let day = shown.get(usize::from(at)).map(|point| point.time.day());
        let day = day.unwrap_or_default();
        if day != before && (step < steps || area.width >= 2 * DAY) {
            canvas.text(area, area.x + x, area.y, &Shown::line(&day), faint);
        }
        before = day;
    }
}

/// What is open where: clauses at the top of the outline, then voices.
fn counts_of(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let all = counts(workspace);
    let most = all.iter().map(|one| count_of(one)).max().unwrap_or(1);
    let (names, bars) = area.split_left((area.width * 3 / 5).min(70));
    let rows = all.iter().skip(workspace.board.progress.top);
    for (y, one) in (area.y..area.y.saturating_add(area.height)).zip(rows) {
        let body = canvas.look.label(Label::Body);
        let (names, _) = names.split_right(2);
        let mut style = body;
        match one {
            Count::Objective(id, _) => {
                let number = Shown::line(workspace.outline.number(id).unwrap_or_default());
                let faint = canvas.look.label(Label::Number);
                let x = canvas.text(names, names.x, y, &number, faint) + 1;
                let clause = workspace.plan.clauses.get(*id);
                let title = Shown::line(clause.map_or("", |clause| clause.title.as_str()));
                canvas.clipped(names, x, y, &title, body);
            }
            Count::Party(voice, _) => {
                let x = letter(names, names.x, y, Hand::Voice(*voice), canvas) + 1;
                let name = canvas.say(&voice.name());
                canvas.clipped(names, x, y, &name, body);
                style = canvas.look.voice(Some(*voice));
            }
        }
        let line = Area::new(bars.x, y, bars.width, 1);
        bar(line, count_of(one), most, style, canvas);
    }
}

fn count_of(count: &Count<'_>) -> usize {
    match count {
        Count::Objective(_, count) | Count::Party(_, count) => *count,
    }
}

/// A number, and a bar as long as its share of the largest one.
fn bar(area: Area, count: usize, most: usize, style: Style, canvas: &mut Canvas<'_>) {
    let (number, rest) = area.split_left(5);
    let bold = canvas.look.label(Label::Bracket);
    let (number, _) = number.split_right(1);
    canvas.right(number, area.y, &Shown::line(count.to_string()), bold);
    let length = usize::from(rest.width.min(40)) * count / most.max(1);
    let (full, _) = rest.split_left(u16::try_from(length.max(1)).unwrap_or(u16::MAX));
    canvas.repeat(full, full.x, area.y, "█", style);
}
