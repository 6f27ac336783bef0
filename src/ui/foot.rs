//! The foot of the screen: what just happened, and the keys that matter here.

use super::canvas::Canvas;
use super::look::Part;
use super::sitting;
use crate::app::{State, Tone, floor, hint};

/// Draws the foot.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let area = state.layout().foot;
    let (said, hints) = area.split_bottom(1);
    let timer = sitting::small(state, said, canvas);
    let (said, _) = said.split_right(timer);
    self::said(state, said, canvas);
    let mut shown: Vec<(String, &'static str)> = hint::hints(state)
        .into_iter()
        .map(|hint| (hint.keys, hint.name))
        .collect();
    // Full names where there is room for all of them, else the short ones, closer together.
    let room = usize::from(hints.width.saturating_sub(1));
    let all: usize = shown.iter().map(|hint| columns(hint, AIR, canvas)).sum();
    let mut air = AIR;
    if all > room + usize::from(AIR) {
        air = CLOSE;
        for (_, name) in &mut shown {
            *name = short(name);
        }
    }
    // The way to help stands in every footer; the others as far as there is room before it.
    let last = shown
        .iter()
        .position(|(_, name)| *name == HELP)
        .map(|place| shown.remove(place));
    let kept = last.as_ref().map_or(0, |hint| columns(hint, air, canvas));
    let mut used = 0;
    let mut fits = |hint: &(String, &'static str)| {
        used += columns(hint, air, canvas);
        used + kept <= room + usize::from(air)
    };
    let fitting = shown.iter().take_while(|hint| fits(hint)).count();
    shown.truncate(fitting);
    let mut x = hints.x + 1;
    for (key, name) in shown.into_iter().chain(last) {
        let name = canvas.word(name);
        x = canvas.text(hints, x, hints.y, &key, canvas.look.part(Part::Key)) + 1;
        x = canvas.text(hints, x, hints.y, &name, canvas.look.part(Part::Hint)) + air;
    }
}

/// The message that names the help.
const HELP: &str = "app-help";
/// Columns between two hints.
const AIR: u16 = 3;
/// Columns between two hints where there is no room for all of them.
const CLOSE: u16 = 2;

/// The short name of a command whose own is a few words.
fn short(name: &'static str) -> &'static str {
    match name {
        "app-edit-text" => "ui-hint-edit",
        "app-track" => "ui-hint-track",
        "app-board" => "ui-hint-board",
        "app-board-any-objection" => "ui-hint-objection",
        "app-amend-table" => "ui-hint-table",
        "app-edit-leave" | "app-form-leave" => "ui-hint-leave",
        floor::HINT => "ui-hint-floor",
        name => name,
    }
}

fn columns((key, name): &(String, &'static str), air: u16, canvas: &Canvas<'_>) -> usize {
    canvas.width.of(key) + 1 + canvas.width.of(&canvas.word(name)) + usize::from(air)
}

/// The last thing that happened, or how far something has come.
pub fn said(state: &State, area: crate::app::area::Area, canvas: &mut Canvas<'_>) {
    if let Some((tone, message)) = &state.said {
        let style = canvas.look.part(match tone {
            Tone::Good => Part::Good,
            Tone::Bad => Part::Bad,
            Tone::Plain => Part::Hint,
        });
        let text = canvas.say(message);
        canvas.clipped(area, area.x + 1, area.y, &text, style);
    } else if let Some((what, done, all)) = &state.progress {
        let text = canvas.say(what);
        let text = if *all > 0 {
            format!("{text} {}%", done * 100 / all)
        } else {
            text
        };
        canvas.clipped(
            area,
            area.x + 1,
            area.y,
            &text,
            canvas.look.part(Part::Hint),
        );
    }
}
