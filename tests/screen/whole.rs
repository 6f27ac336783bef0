//! What tells people where they are and what they may press is said whole: headings, keys, questions and the names of
//! fields, at 80x24 in every language.

use super::{fit, stage::Stage};
use plenary::app::area::Area;
use plenary::app::form::{self};
use plenary::app::frame::Frame;
use plenary::app::model::form::Form;
use plenary::app::model::layer::Layer;
use plenary::app::{Input, Msg, say};
use plenary::i18n::{Language, Message};
use ratatui::buffer::Buffer;
use strum::IntoEnumIterator;

/// The sign of what was left out.
const CUT: &str = "…";

fn rows(buffer: &Buffer, area: Area) -> Vec<String> {
    let row = |y| (area.x..area.x + area.width).map(move |x| buffer[(x, y)].symbol());
    let rows = area.y..area.y + area.height;
    rows.map(|y| row(y).collect()).collect()
}

/// The parts of the screen that are said whole, each with its name. What a plan or a file is called may be cut, and so
/// may what is typed.
fn whole(stage: &Stage) -> Vec<(&'static str, Area)> {
    let state = &stage.state;
    let mut parts = vec![("the keys", state.layout().foot.split_bottom(1).1)];
    match state.layers.last() {
        Some(Layer::Form(form)) => {
            let inner = form::within(form::place(state));
            parts.push(("the heading", inner.split_top(1).0));
            if let Form::Fields(fields) = form.as_ref()
                && fields.table().is_none()
            {
                // Names stand in the left half of their rows at most.
                let names = fields
                    .entries
                    .iter()
                    .map(|it| say(state.language, &it.label));
                let widest = names.map(|name| name.chars().count()).max().unwrap_or(0);
                let widest = u16::try_from(widest + 1).unwrap();
                let (names, _) = inner.split_left(widest.min(inner.width / 2));
                let (_, names) = names.split_top(1);
                parts.push(("the names", names.split_bottom(1).0));
            }
        }
        Some(Layer::Search(_)) | None => {}
        Some(layer) => {
            let frame = Frame::of(state, layer);
            parts.push(("the heading", frame.area.split_top(1).0));
            if let Layer::Confirm(_) | Layer::Ask(_) = layer {
                parts.push(("the question", frame.area));
            }
        }
    }
    parts
}

/// What may be cut where it stands: a title of a plan within a question, which ends in the sign itself.
fn is_of_the_plan(row: &str) -> bool {
    super::stage::FILES.iter().any(|(_, text)| {
        let before = row.split(CUT).next().unwrap_or_default();
        let words: Vec<&str> = before.split_whitespace().rev().take(3).collect();
        let words: Vec<&str> = words.into_iter().rev().collect();
        words.len() == 3 && text.contains(&words.join(" "))
    })
}

#[test]
fn headings_keys_names_and_questions_are_whole_in_every_language() {
    let mut cut = Vec::new();
    for language in Language::iter() {
        for (keys, mut stage) in fit::seen() {
            stage.state.language = language;
            let mut stage = stage.msg(Msg::Input(Input::Resize(80, 24)));
            let buffer = stage.painted();
            for (part, area) in whole(&stage) {
                let short = rows(&buffer, area)
                    .into_iter()
                    .filter(|row| row.contains(CUT));
                // A name that ends in the sign goes on with what is chosen.
                let goes_on = say(language, &Message::new("app-jump"));
                let short = short.filter(|row| !is_of_the_plan(row) && !row.contains(&goes_on));
                cut.extend(short.map(|row| format!("{language:?} {keys}: {part}: {row}")));
            }
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}
