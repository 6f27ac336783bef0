//! The session: on the left what it is about and who is present, on the right the timer and who waits for the
//! floor.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::area::{Area, TIMER};
use crate::app::label::Label;
use crate::app::model::sitting::Timer;
use crate::app::model::workspace::Workspace;
use crate::app::sitting::Layout;
use crate::i18n::Message;
use crate::text::Shown;
use ratatui::style::Modifier;

/// Draws the whole of it.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let places = Layout::of(state.layout().body);
    let area = places.session;
    let rows = workspace.sitting.lines.iter().skip(workspace.sitting.top);
    for (y, row) in (area.y..area.y.saturating_add(area.height)).zip(rows) {
        clipped(area, y, row, canvas);
    }
    clock(&workspace.sitting.timer, state.still, places.timer, canvas);
    speakers(workspace, places.speakers, canvas);
}

/// A row that ends in an ellipsis where it does not fit.
fn clipped(area: Area, y: u16, row: &crate::app::label::Row, canvas: &mut Canvas<'_>) {
    let mut x = area.x;
    for (label, text) in &row.runs {
        let style = canvas.look.label(*label);
        let room = (area.x + area.width).saturating_sub(x);
        x = canvas.clipped(area, x, y, text, style);
        if canvas.width.of(text) > usize::from(room) {
            break;
        }
    }
}

/// The timer in the large: what is left, and a bar that grows shorter.
fn clock(timer: &Timer, still: bool, area: Area, canvas: &mut Canvas<'_>) {
    if timer.off {
        let word = canvas.word("ui-timer-off");
        let style = canvas.look.label(Label::Faint);
        canvas.clipped(area, area.x, area.y, &word, style);
        return;
    }
    let style = canvas.look.label(Label::Heading);
    let up = canvas.look.part(Part::Bad).add_modifier(Modifier::REVERSED);
    let style = if timer.is_up() { up } else { style };
    let word = match (timer.running, timer.spent) {
        (true, _) => "ui-timer-running",
        (false, 0) => "ui-timer-ready",
        (false, _) => "ui-timer-paused",
    };
    let said = Shown::line(format!(" {} ", timer.said()));
    let x = canvas.text(area, area.x, area.y, &said, style);
    let word = canvas.word(word);
    let faint = canvas.look.label(Label::Faint);
    canvas.clipped(area, x + 1, area.y, &word, faint);
    if area.height > 1 && !still {
        bar(timer, Area::new(area.x, area.y + 1, area.width, 1), canvas);
    }
}

/// A bar as long as what is left.
fn bar(timer: &Timer, area: Area, canvas: &mut Canvas<'_>) {
    let left = timer.bar(area.width);
    let (left, gone) = area.split_left(left);
    let style = canvas.look.label(Label::Number);
    canvas.repeat(left, left.x, area.y, "█", style);
    let style = match timer.is_up() {
        true => canvas.look.part(Part::Bad),
        false => canvas.look.part(Part::Rule),
    };
    canvas.repeat(gone, gone.x, area.y, "░", style);
}

/// The timer in the small, at the right end of a row, on every screen while it runs or stands. Returns what is left of
/// the area.
pub fn small(state: &State, area: Area, canvas: &mut Canvas<'_>) -> Area {
    let taken = state.timer_columns();
    let timer = state
        .workspace
        .as_ref()
        .map(|workspace| &workspace.sitting.timer);
    let Some(timer) = timer.filter(|_| taken > 0 && !area.is_empty()) else {
        return area;
    };
    let (_, right) = area.split_right(TIMER);
    let said = timer.said();
    let style = canvas.look.label(Label::Heading);
    let style = match timer.is_up() {
        true => canvas.look.part(Part::Bad).add_modifier(Modifier::REVERSED),
        false => style,
    };
    let x = canvas.right(right, right.y, &Shown::line(format!(" {said} ")), style);
    let room = Area::new(right.x, right.y, x.saturating_sub(right.x + 1), 1);
    if !state.still {
        bar(timer, room, canvas);
    }
    area.split_right(taken).0
}

fn speakers(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let waiting = workspace.sitting.speakers.waiting();
    let (title, rows) = area.split_top(1);
    let text = canvas.say(&Message::new("ui-speakers").with("count", waiting.len()));
    let style = canvas.look.label(Label::Field);
    canvas.clipped(title, title.x, title.y, &text, style);
    let top = workspace
        .sitting
        .selected
        .saturating_sub(usize::from(rows.height.saturating_sub(1)));
    let shown = waiting.iter().enumerate().skip(top);
    for (y, (place, floor)) in (rows.y..rows.y.saturating_add(rows.height)).zip(shown) {
        let line = Area::new(rows.x, y, rows.width, 1);
        let number = Shown::line(format!("{:>2}  ", place + 1));
        let style = canvas.look.label(Label::Number);
        let x = canvas.text(line, line.x, y, &number, style);
        let block = canvas.look.block(Some(floor.voice));
        let letter = Shown::line(format!(" {} ", floor.voice.letter()));
        let x = canvas.text(line, x, y, &letter, block) + 1;
        let speaker = floor.names(&workspace.plan.manifest);
        let name = match speaker.is_empty() {
            true => canvas.say(&floor.voice.name()),
            false => Shown::line(speaker.join(", ")),
        };
        let style = canvas.look.label(Label::Body);
        canvas.clipped(line, x, y, &name, style);
        if place == workspace.sitting.selected {
            let (_, rest) = line.split_left(x - line.x);
            canvas.tint(rest, canvas.look.part(Part::Selected));
        }
    }
}
