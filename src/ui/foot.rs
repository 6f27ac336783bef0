//! The foot of the screen: what just happened, and the keys that matter here.

use super::canvas::Canvas;
use super::look::Part;
use super::sitting;
use crate::app::area::{Area, FEW_ROWS};
use crate::app::{State, Tone, floor, hint, reckoning};
use crate::text::Shown;

/// Draws the foot.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    if state.plan_is(|workspace| workspace.replay.filmed) {
        return;
    }
    let area = state.layout().foot;
    let few = state.size.rows < FEW_ROWS;
    let (said, hints) = match (few, &state.said) {
        (true, Some(_)) => (area, Area::default()),
        (true, None) => (Area::default(), sitting::small(state, area, canvas)),
        (false, _) => area.split_bottom(1),
    };
    let said = sitting::small(state, said, canvas);
    self::said(state, said, canvas);
    let x = keys(state, hints, canvas);
    if few {
        let (_, rest) = hints.split_left((x + 2).saturating_sub(hints.x));
        how_far(state, rest, canvas);
    }
}

/// The keys of this place, as many as there is room for; returns the column behind them.
fn keys(state: &State, hints: Area, canvas: &mut Canvas<'_>) -> u16 {
    let mut shown: Vec<(Shown<'_>, &'static str)> = hint::hints(state)
        .into_iter()
        .map(|hint| (Shown::line(hint.keys), hint.name))
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
    let mut fits = |hint: &(Shown<'_>, &'static str)| {
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
    x
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
        "app-form-move" => "several-hint-move",
        "app-form-remove" => "app-form-remove-yes",
        "app-track" => "ui-hint-track",
        "app-board" => "ui-hint-board",
        "app-board-any-objection" => "ui-hint-objection",
        "app-amend-table" => "ui-hint-table",
        "app-figures-next" => "ui-hint-page",
        "app-figures-right" => "ui-hint-column",
        "app-edit-leave" | "app-form-leave" | "app-table-leave" => "ui-hint-leave",
        floor::HINT => "ui-hint-floor",
        name => name,
    }
}

fn columns((key, name): &(Shown<'_>, &'static str), air: u16, canvas: &Canvas<'_>) -> usize {
    canvas.width.of(key) + 1 + canvas.width.of(&canvas.word(name)) + usize::from(air)
}

/// The last thing that happened, or how far something has come.
fn said(state: &State, area: Area, canvas: &mut Canvas<'_>) {
    let Some((tone, message)) = &state.said else {
        if !would(state, area.inset(1, 0), canvas) {
            how_far(state, area, canvas);
        }
        return;
    };
    let style = canvas.look.part(match tone {
        Tone::Good => Part::Good,
        Tone::Bad => Part::Bad,
        Tone::Plain => Part::Hint,
    });
    let text = canvas.say(message);
    canvas.lines(area.inset(1, 0), &text, area.height, style);
}

/// What the plan would cost with what is being typed, where there is room for it. Tells whether it is said.
pub fn would(state: &State, area: Area, canvas: &mut Canvas<'_>) -> bool {
    let room = usize::from(area.width);
    let fits = |text: &str| area.height > 0 && canvas.width.of(text) <= room;
    let Some(line) = reckoning::line(state, state.language, fits) else {
        return false;
    };
    let style = canvas.look.part(Part::Hint);
    canvas.text(area, area.x, area.y, &Shown::line(line), style);
    true
}

/// How far something has come in the background, where there is room for all of the words.
fn how_far(state: &State, area: Area, canvas: &mut Canvas<'_>) {
    let Some((what, done, all)) = &state.progress else {
        return;
    };
    let mut text = canvas.say(what);
    if *all > 0 {
        text = Shown::line(format!("{text} {}%", done * 100 / all));
    }
    if canvas.width.of(&text) < usize::from(area.width) {
        canvas.text(
            area,
            area.x + 1,
            area.y,
            &text,
            canvas.look.part(Part::Hint),
        );
    }
}
