//! What lies over the screen: palette, questions, lists, help.

use super::boxes::{border, confirm, goes_on, input, line, paragraph, said};
use super::canvas::Canvas;
use super::look::Part;
use super::{form, help, import, jump, meeting, way};
use crate::app::State;
use crate::app::area::Area;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::line::Line;
use crate::app::model::layer::{Choose, Item, Layer, NOTHING_FOUND, Palette, Read};
use crate::app::palette::listed;
use crate::i18n::Message;
use crate::text::{Shown, wrap};

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
            Layer::Signing => way::signing(state, frame, canvas),
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

fn search(area: Area, line: &Line, canvas: &mut Canvas<'_>) {
    canvas.fill(area, canvas.look.part(Part::Input));
    let prompt = Shown::line(format!(" {} ", canvas.word("ui-search-prompt")));
    let x = canvas.text(area, area.x, area.y, &prompt, canvas.look.part(Part::Key));
    let (_, rest) = area.split_left(x - area.x);
    input(rest, line, canvas);
}

/// What can be run; below, paler, what cannot, and of the selected one why not.
fn commands(state: &State, palette: &Palette, frame: Frame, canvas: &mut Canvas<'_>) {
    let (listed, selected) = (listed(state, palette), palette.selected);
    if listed.is_empty() {
        nothing_found(frame.text.inset(1, 0), canvas);
    }
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
        let key = canvas.keys.beside(command.id, state.ground());
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

/// What is said where nothing in a list is called as what was typed.
fn nothing_found(area: Area, canvas: &mut Canvas<'_>) {
    let faint = canvas.look.label(Label::Faint);
    let said = canvas.word(NOTHING_FOUND);
    canvas.clipped(area, area.x, area.y, &said, faint);
}

/// How what is said beside the entries of a list stands.
#[derive(Clone, Copy)]
enum Details {
    /// At the right end, whole: where it is short, an entry's name gives way to it.
    AtEnd,
    /// From this column on, as far as there is room.
    From(u16),
}

/// How what is said beside these entries stands.
fn details(choose: &Choose, columns: u16, canvas: &Canvas<'_>) -> Details {
    let of = |text: &str| canvas.width.of(&Shown::line(text));
    let items = || choose.shown.iter().filter_map(|at| choose.items.get(*at));
    let columns = usize::from(columns);
    let fits = |(label, detail): (usize, usize)| detail == 0 || label + 2 + detail <= columns;
    let short = items().all(|item| of(&item.detail) * 3 <= columns);
    if short || items().all(|item| fits((of(&item.label), of(&item.detail)))) {
        return Details::AtEnd;
    }
    let named = items().filter(|item| !item.detail.is_empty());
    let widest = named.map(|item| of(&item.label)).max().unwrap_or(0) + 2;
    // A single long name must not push what is said beside the others off the list.
    let column = widest.min(columns / 2);
    Details::From(u16::try_from(column).unwrap_or(u16::MAX))
}

/// The columns of a tick, with air before it.
const TICKED: u16 = 3;

fn choose(choose: &Choose, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &choose.title, canvas);
    input(frame.input, &choose.line, canvas);
    if choose.finds_nothing() {
        nothing_found(frame.list.inset(1, 0), canvas);
    }
    let details = details(choose, frame.list.inset(1, 0).width, canvas);
    let shown = choose.shown.iter().enumerate().skip(frame.top);
    for (place, at) in shown.take(usize::from(frame.list.height)) {
        let Some(item) = choose.items.get(*at) else {
            continue;
        };
        let (area, chosen) = line(frame.list, frame.top, place, choose.selected);
        entry(item, choose.many, details, area.inset(1, 0), canvas);
        canvas.choose(area, chosen);
    }
}

/// An entry and what is said beside it.
fn entry(item: &Item, many: bool, details: Details, area: Area, canvas: &mut Canvas<'_>) {
    let [label, detail] = [&item.label, &item.detail].map(Shown::line);
    let said = u16::try_from(canvas.width.of(&detail)).unwrap_or(u16::MAX);
    let kept = match details {
        // However long an entry is, that it is chosen must be seen.
        _ if many => TICKED,
        Details::AtEnd if said > 0 => said.saturating_add(2),
        Details::AtEnd | Details::From(_) => 0,
    };
    let named = area.split_right(kept).0;
    let body = canvas.look.label(Label::Body);
    let x = canvas.clipped(named, area.x, area.y, &label, body);
    let faint = canvas.look.label(Label::Faint);
    match details {
        Details::From(column) if !many => {
            // What an entry is called comes first; what is said beside it takes what is left.
            let (_, rest) = area.split_left(column.max(x.saturating_sub(area.x) + 2));
            if rest.width > 3 {
                canvas.clipped(rest, rest.x, area.y, &detail, faint);
            }
        }
        Details::AtEnd | Details::From(_) => {
            canvas.right(area, area.y, &detail, faint);
        }
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
