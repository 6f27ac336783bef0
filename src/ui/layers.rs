//! What lies over the screen: palette, questions, lists, help.

use super::canvas::Canvas;
use super::look::Part;
use super::{form, help, import, jump, meeting, way};
use crate::app::State;
use crate::app::area::Area;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::line::Line;
use crate::app::model::layer::{Choose, Confirm, Layer, Palette, Read};
use crate::app::palette::listed;
use crate::i18n::Message;
use crate::text::{Shown, last_cluster, wrap};
use ratatui::style::Style;

/// Draws every layer, the topmost last.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    for layer in &state.layers {
        // The cursor of what lies below means nothing in what lies over it.
        canvas.cursor = None;
        let frame = Frame::of(state, layer);
        match layer {
            Layer::Form(it) => form::draw(state, it, canvas),
            Layer::Palette(palette) => {
                let title = Message::new("app-palette");
                border(frame, &title, canvas);
                input(frame.input, &palette.line, canvas);
                commands(state, palette, frame, canvas);
            }
            Layer::Jump(it) => jump::draw(state, it, frame, canvas),
            Layer::Search(line) => search(frame.area, line, canvas),
            Layer::Help(_) => help::draw(state, frame, canvas),
            Layer::Legend(_) => help::legend(frame, canvas),
            Layer::Read(it) | Layer::Offer(it, _) => read(it, frame, canvas),
            Layer::Confirm(it) => confirm(it, frame, canvas),
            Layer::Meeting(it) => meeting::draw(it, frame, canvas),
            Layer::Choose(it) => {
                choose(it, frame, canvas);
            }
            Layer::Way => way::draw(state, frame, canvas),
            Layer::Import => import::draw(state, frame, canvas),
            Layer::Prompt(it) => way::prompt(it, frame, canvas),
            Layer::Ask(it) => {
                border(frame, &it.title, canvas);
                input(frame.input, &it.line, canvas);
                let (_, below) = frame.list.split_top(1);
                match &it.wrong {
                    Some(wrong) => said(below, wrong, canvas.look.part(Part::Bad), canvas),
                    None => paragraph(below, &it.hint, Label::Faint, canvas),
                };
            }
        }
    }
}

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

fn search(area: Area, line: &Line, canvas: &mut Canvas<'_>) {
    canvas.fill(area, canvas.look.part(Part::Input));
    let prompt = Shown::line(format!(" {} ", canvas.word("ui-search-prompt")));
    let x = canvas.text(area, area.x, area.y, &prompt, canvas.look.part(Part::Key));
    let (_, rest) = area.split_left(x - area.x);
    input(rest, line, canvas);
}

/// One line of a list, tinted if it is selected.
pub fn line(list: Area, top: usize, place: usize, selected: usize) -> (Area, bool) {
    let y = list.y + u16::try_from(place - top).unwrap_or(0);
    (Area::new(list.x, y, list.width, 1), place == selected)
}

/// What can be run; below, paler, what cannot, and of the selected one why not.
fn commands(state: &State, palette: &Palette, frame: Frame, canvas: &mut Canvas<'_>) {
    let (listed, selected) = (listed(state, palette), palette.selected);
    let refused = listed.get(selected).and_then(|it| it.may(state).err());
    if let Some(why) = refused {
        let faint = canvas.look.label(Label::Faint);
        let text = canvas.say(&why);
        canvas.lines(frame.text.inset(1, 0), &text, frame.text.height, faint);
    }
    let rows = listed
        .iter()
        .enumerate()
        .skip(frame.top)
        .take(usize::from(frame.list.height));
    for (place, command) in rows {
        let (area, chosen) = line(frame.list, frame.top, place, selected);
        let key = canvas.keys.first(command.id);
        let keys = Shown::line(key.map(|chord| chord.to_string()).unwrap_or_default());
        let x = canvas.right(
            area.inset(1, 0),
            area.y,
            &keys,
            canvas.look.part(Part::DialogTitle),
        );
        let (text, _) = area.split_left(x.saturating_sub(area.x + 1));
        let name = canvas.word(command.name);
        let label = match command.is_available(state) {
            true => Label::Body,
            false => Label::Faint,
        };
        let style = canvas.look.label(label);
        canvas.clipped(text, text.x + 1, text.y, &name, style);
        canvas.choose(area, chosen);
    }
}

/// Where what is said beside the entries begins, if it is too long somewhere to stand at the right end.
fn details(choose: &Choose, columns: u16, canvas: &Canvas<'_>) -> Option<u16> {
    let of = |text: &str| canvas.width.of(&Shown::line(text));
    let items = || choose.shown.iter().filter_map(|at| choose.items.get(*at));
    let fits =
        |(label, detail): (usize, usize)| detail == 0 || label + 2 + detail <= usize::from(columns);
    if items().all(|item| fits((of(&item.label), of(&item.detail)))) {
        return None;
    }
    let named = items().filter(|item| !item.detail.is_empty());
    let widest = named.map(|item| of(&item.label)).max().unwrap_or(0) + 2;
    // A single long name must not push what is said beside the others off the list.
    let column = widest.min(usize::from(columns) / 2);
    u16::try_from(column).ok()
}

/// The columns of a tick, with air before it.
const TICKED: u16 = 3;

fn choose(choose: &Choose, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &choose.title, canvas);
    input(frame.input, &choose.line, canvas);
    let column = details(choose, frame.list.inset(1, 0).width, canvas);
    let shown = choose.shown.iter().enumerate().skip(frame.top);
    for (place, at) in shown.take(usize::from(frame.list.height)) {
        let Some(item) = choose.items.get(*at) else {
            continue;
        };
        let (area, chosen) = line(frame.list, frame.top, place, choose.selected);
        let within = area.inset(1, 0);
        let label = Shown::line(&item.label);
        let body = canvas.look.label(Label::Body);
        // However long an entry is, that it is chosen must be seen.
        let named = match choose.many {
            true => within.split_right(TICKED).0,
            false => within,
        };
        let x = canvas.clipped(named, within.x, area.y, &label, body);
        // What an entry is called comes first; what is said beside it takes what is left.
        let (_, rest) = within.split_left(column.unwrap_or(0).max(x.saturating_sub(within.x) + 2));
        let detail = Shown::line(&item.detail);
        let faint = canvas.look.label(Label::Faint);
        match column {
            _ if choose.many => {
                canvas.right(within, area.y, &detail, faint);
            }
            None => {
                canvas.right(rest, area.y, &detail, faint);
            }
            Some(_) if rest.width > 3 => {
                canvas.clipped(rest, rest.x, area.y, &detail, faint);
            }
            Some(_) => {}
        }
        canvas.choose(area, chosen);
    }
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

fn read(read: &Read, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &read.title, canvas);
    let columns = usize::from(frame.list.width.saturating_sub(2).max(1));
    let mut rows = Vec::new();
    for entry in &read.entries {
        let text = canvas.say(entry);
        for row in wrap(&text, columns, &canvas.width) {
            rows.push(text.part(row.range).into_owned());
        }
        rows.push(Shown::default());
    }
    let last = rows.len().saturating_sub(usize::from(frame.list.height));
    if frame.top < last {
        goes_on(frame, canvas);
    }
    let shown = rows.iter().skip(frame.top.min(last));
    for (y, row) in (frame.list.y..frame.list.y + frame.list.height).zip(shown) {
        canvas.text(
            frame.list,
            frame.list.x,
            y,
            row,
            canvas.look.label(Label::Body),
        );
    }
}

/// A message over as many rows as it needs and the area has; returns the rows it took.
pub fn paragraph(area: Area, message: &Message, label: Label, canvas: &mut Canvas<'_>) -> u16 {
    said(area, message, canvas.look.label(label), canvas)
}

fn said(area: Area, message: &Message, style: Style, canvas: &mut Canvas<'_>) -> u16 {
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
