//! What a Word file proposes, before anything is tabled.

use super::boxes;
use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use super::tracked::letter;
use crate::app::State;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::word::choice::Choice;
use crate::app::model::word::{Entry, Line, What, Word};
use crate::app::model::workspace::Workspace;
use crate::app::word::{self, INDENT};
use crate::i18n::Message;
use crate::text::Shown;
use std::collections::BTreeSet;

/// Draws the list or the whole of a proposal, with a sign where more of it follows below; how far it is while it is read.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let it = &workspace.word;
    let (heading, area) = word::places(state.layout().body);
    if let Some(said) = it.said() {
        let style = canvas.look.label(Label::Body);
        canvas.lines(area, &canvas.say(&said), area.height, style);
        return;
    }
    let Some(choice) = it.choice() else {
        return;
    };
    title(it, choice, heading, canvas);
    let out = choice.left_out();
    let shown = it.lines.all.iter().skip(it.lines.top);
    for (y, line) in (area.y..area.y.saturating_add(area.height)).zip(shown) {
        let row = Area::new(area.x, y, area.width, 1);
        self::row(it, choice, &out, line, row, canvas);
        if !it.lines.whole && line.item == Some(it.lines.selected) && is_chosen(&line.what) {
            let (_, rest) = row.split_left(INDENT);
            canvas.tint(rest, canvas.look.part(Part::Selected));
        }
    }
    if it.lines.all.len().saturating_sub(it.lines.top) > usize::from(area.height) {
        let (_, last) = state.layout().body.split_bottom(1);
        boxes::more(last, canvas);
    }
}

/// Whether a row tells that it is selected.
fn is_chosen(what: &What) -> bool {
    matches!(what, What::Head(_) | What::Said(_) | What::Table)
}

fn title(it: &Word, choice: &Choice, area: Area, canvas: &mut Canvas<'_>) {
    let title = Message::new("word-from")
        .with("file", it.name())
        .with("count", choice.looked.brought.all.len());
    let style = canvas.look.label(Label::Heading);
    canvas.clipped(area, area.x, area.y, &canvas.say(&title), style);
}

/// Whether the words of an entry go on behind this row of them, and no line shows that.
fn is_cut(it: &Word, entry: &Entry, place: usize, at: usize) -> bool {
    let next = What::Words(place, at + 1);
    entry.prose.rows().len() > at + 1 && it.lines.all.iter().all(|line| line.what != next)
}

fn row(
    it: &Word,
    choice: &Choice,
    out: &BTreeSet<usize>,
    line: &Line,
    row: Area,
    canvas: &mut Canvas<'_>,
) {
    let entry = |place: &usize| it.lines.entries.get(*place);
    let (_, words) = row.split_left(INDENT);
    let faint = canvas.look.label(Label::Faint);
    match &line.what {
        What::Gap => {}
        What::Head(place) => {
            if let Some(entry) = entry(place) {
                head_of(entry, *place, out.contains(place), row, canvas);
            }
        }
        What::Words(place, at) => {
            let Some(entry) = entry(place) else { return };
            let painting = Painting {
                faint: out.contains(place),
                ..Painting::default()
            };
            prose::row(canvas, words, row.y, &entry.prose, *at, &painting);
            if is_cut(it, entry, *place, *at) {
                canvas.right(words, row.y, &Shown::line("…"), faint);
            }
        }
        What::Full(at) => {
            let painting = Painting::default();
            prose::row(canvas, words, row.y, &it.lines.full, *at, &painting);
        }
        What::Known(place) => {
            let known = entry(place).into_iter().flat_map(|entry| &entry.known);
            let left = out.contains(place).then(|| Message::new("word-out"));
            let known = known.chain(&left).map(|one| canvas.say(one).into_string());
            let known = Shown::line(known.collect::<Vec<_>>().join(" · "));
            canvas.clipped(words, words.x, row.y, &known, faint);
        }
        What::Said(said) => {
            canvas.text(words, words.x, row.y, said, faint);
        }
        What::Table => {
            let label = Message::new("word-table-all").with("count", choice.count());
            let style = canvas.look.label(Label::Heading);
            canvas.clipped(words, words.x, row.y, &canvas.say(&label), style);
        }
    }
}

/// Its number, whose letter, where, and who.
fn head_of(entry: &Entry, place: usize, out: bool, row: Area, canvas: &mut Canvas<'_>) {
    let sign = if out { '–' } else { ' ' };
    let number = Shown::line(format!("{sign}{:>3}", place + 1));
    let (numbers, rest) = row.split_left(4);
    canvas.text(
        numbers,
        numbers.x,
        row.y,
        &number,
        canvas.look.label(Label::Number),
    );
    letter(rest, rest.x, row.y, entry.head.hand, canvas);
    let (_, text) = row.split_left(INDENT);
    let who = Shown::line(entry.head.who.clone().unwrap_or_default());
    let who = canvas.whole_words(who, text.width / 3);
    let faint = canvas.look.label(Label::Faint);
    let x = canvas.right(text, row.y, &who, faint);
    let (text, _) = text.split_left(x.saturating_sub(text.x + 2));
    let style = match out {
        true => faint,
        false => canvas.look.label(Label::Heading),
    };
    canvas.clipped(text, text.x, row.y, &canvas.say(&entry.head.place), style);
}
