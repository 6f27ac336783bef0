//! What lies over the screen is made of these: a ground with its heading, lines of a list, a line to type into, a text, a
//! question with its answers.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::area::Area;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::line::Line;
use crate::app::model::layer::Confirm;
use crate::i18n::Message;
use crate::text::{Shown, last_cluster, wrap};
use ratatui::style::Style;

/// The ground of a layer with its heading. The heading stands in the border: rows are precious at 80x24. Where they
/// are fewer still there is no border.
pub fn border(frame: Frame, title: &Message, canvas: &mut Canvas<'_>) {
    let area = frame.area;
    let ground = canvas.look.part(Part::Dialog);
    let heading = canvas.look.part(Part::DialogTitle);
    canvas.fill(area, ground);
    if frame.is_bare() {
        let (row, _) = area.inset(1, 0).split_top(1);
        canvas.lines(row, &canvas.say(title), 1, heading);
        return;
    }
    if area.width < 2 || area.height < 2 {
        return;
    }
    let line = "─".repeat(usize::from(area.width) - 2);
    let [above, below] = [format!("╭{line}╮"), format!("╰{line}╯")].map(Shown::line);
    let (side, bottom) = (Shown::line("│"), area.y + area.height - 1);
    canvas.text(area, area.x, area.y, &above, ground);
    canvas.text(area, area.x, bottom, &below, ground);
    for y in area.y + 1..bottom {
        canvas.text(area, area.x, y, &side, ground);
        canvas.text(area, area.x + area.width - 1, y, &side, ground);
    }
    let within = area.inset(2, 0);
    let title = canvas.whole_words(canvas.say(title), within.width.saturating_sub(2));
    let title = Shown::line(format!(" {title} "));
    canvas.clipped(within, within.x, area.y, &title, heading);
}

/// The sign in the border of a layer whose text goes on below.
pub fn goes_on(frame: Frame, canvas: &mut Canvas<'_>) {
    let (top, _) = frame.area.split_top(1);
    let (_, bottom) = frame.area.split_bottom(1);
    more(if frame.is_bare() { top } else { bottom }, canvas);
}

/// The sign at the right end of a row below which more of a text follows.
pub fn more(row: Area, canvas: &mut Canvas<'_>) {
    let (_, corner) = row.split_right(4);
    let style = canvas.look.part(Part::DialogTitle);
    canvas.text(corner, corner.x, corner.y, &Shown::line(" ▼ "), style);
}

/// A line to be typed into, with the cursor.
pub fn input(area: Area, line: &Line, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let (row, _) = area.split_top(1);
    let style = canvas.look.part(Part::Input);
    canvas.fill(row, style);
    let row = canvas.from_the_right(row, line.text(), style);
    let before = Shown::line(line.before());
    let room = usize::from(row.width.saturating_sub(3));
    // What does not fit leaves to the left, so that the cursor stays in sight.
    let (mut from, mut used) = (before.len(), 0);
    while from > 0 {
        let last = last_cluster(before.get(..from).unwrap_or_default());
        used += canvas.width.of(last);
        if used > room || last.is_empty() {
            break;
        }
        from -= last.len();
    }
    let x = canvas.text(
        row,
        row.x + 1,
        row.y,
        &before.part(from..before.len()),
        style,
    );
    let all = Shown::line(line.text());
    let after = all.part(before.len()..all.len());
    canvas.text(row, x, row.y, &after, style);
    canvas.cursor = Some((x.min(row.x + row.width.saturating_sub(1)), row.y));
}

/// One line of a list, tinted if it is selected.
pub fn line(list: Area, top: usize, place: usize, selected: usize) -> (Area, bool) {
    let y = list.y + u16::try_from(place - top).unwrap_or(0);
    (Area::new(list.x, y, list.width, 1), place == selected)
}

/// A question with its answers.
pub fn confirm(confirm: &Confirm, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &confirm.title, canvas);
    paragraph(frame.text, &confirm.text, Label::Body, canvas);
    let shown = confirm.answers.iter().enumerate().skip(frame.top);
    for (place, answer) in shown.take(usize::from(frame.list.height)) {
        let (area, chosen) = line(frame.list, frame.top, place, confirm.selected);
        let room = area.width.saturating_sub(1);
        let label = canvas.whole_words(canvas.say(&answer.label), room);
        canvas.clipped(
            area,
            area.x + 1,
            area.y,
            &label,
            canvas.look.label(Label::Body),
        );
        canvas.choose(area, chosen);
    }
}

/// A message over as many rows as it needs and the area has; returns the rows it took.
pub fn paragraph(area: Area, message: &Message, label: Label, canvas: &mut Canvas<'_>) -> u16 {
    said(area, message, canvas.look.label(label), canvas)
}

/// The same in this style.
pub fn said(area: Area, message: &Message, style: Style, canvas: &mut Canvas<'_>) -> u16 {
    let text = canvas.say(message);
    let columns = area.width.saturating_sub(2).max(1);
    let rows = wrap(&text, usize::from(columns), &canvas.width);
    // A row of air above, where there is one.
    let air = u16::from(usize::from(area.height) > rows.len());
    for (y, row) in (area.y + air..area.y + area.height).zip(&rows) {
        let line = text.part(row.range.clone());
        canvas.text(area, area.x + 1, y, &line, style);
    }
    u16::try_from(rows.len()).unwrap_or(0)
}
