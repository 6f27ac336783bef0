//! Every cell that says something can be read: in each theme, with as many colours as the terminal has, on a ground of our own
//! and on the terminal's.

use super::stage::Stage;
use super::{doctor, figures, fit, jump, replay, sharing, trust, wall};
use plenary::app::{Input, Msg, Theme};
use plenary::ui::{Cache, Depth, contrast};
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use std::collections::{BTreeMap, HashSet};
use strum::IntoEnumIterator;

/// What words need, by WCAG's level AA; and what shapes need.
const WORDS: f64 = 4.5;
const SHAPES: f64 = 3.0;

/// What words need in sixteen colours, which everybody has set in another way: these are xterm's.
const ROUGHLY: f64 = 4.0;

/// The sixteen colours as xterm has them.
const SIXTEEN: [u32; 16] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
    0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
];

/// One of the 256 colours.
fn indexed(at: u8) -> u32 {
    let level = |step: u32| if step == 0 { 0 } else { 55 + 40 * step };
    let at = u32::from(at);
    match at {
        0..=15 => SIXTEEN[at as usize],
        16..=231 => {
            let at = at - 16;
            level(at / 36) << 16 | level(at / 6 % 6) << 8 | level(at % 6)
        }
        _ => (8 + 10 * (at - 232)) * 0x01_0101,
    }
}

fn seen(colour: Color, own: u32) -> u32 {
    let named = |at: usize| SIXTEEN[at];
    match colour {
        Color::Reset => own,
        Color::Rgb(red, green, blue) => u32::from_be_bytes([0, red, green, blue]),
        Color::Indexed(at) => indexed(at),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => named(8),
        Color::LightRed => named(9),
        Color::LightGreen => named(10),
        Color::LightYellow => named(11),
        Color::LightBlue => named(12),
        Color::LightMagenta => named(13),
        Color::LightCyan => named(14),
        Color::White => named(15),
    }
}

/// How much a cell has to stand out from its ground; nothing where it says nothing, as a thin rule does.
fn needed(cell: &Cell) -> Option<f64> {
    match cell.symbol().chars().next()? {
        ' ' | '\u{a0}' | '\u{2500}'..='\u{257f}' => None,
        // A ground that is painted as a block where the terminal would not keep it.
        '\u{2588}' if cell.fg == cell.bg => None,
        '\u{2580}'..='\u{259f}' => Some(SHAPES),
        _ => Some(WORDS),
    }
}

/// What of a cell cannot be read: its letter and ground, and how far they are apart.
fn unread(cell: &Cell, depth: Depth, (ink, ground): (u32, u32)) -> Option<String> {
    let mut needed = needed(cell)?;
    if depth == Depth::Sixteen {
        needed = needed.min(ROUGHLY);
    }
    let (mut ink, mut ground) = (seen(cell.fg, ink), seen(cell.bg, ground));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut ground);
    }
    let apart = contrast(ink, ground);
    (apart < needed).then(|| format!("#{ink:06x} on #{ground:06x} is {apart:.2}"))
}

/// The terminals on which a theme is looked at: how many colours, whether the ground is painted, and what it is otherwise.
fn terminals(theme: Theme) -> Vec<(Depth, bool, (u32, u32))> {
    let own = match theme {
        Theme::Light => (0x000000, 0xffffff),
        Theme::Dark | Theme::HighContrast => (0xe5e5e5, 0x000000),
    };
    let mut all = Vec::new();
    for depth in [Depth::True, Depth::Indexed, Depth::Sixteen] {
        // A painted ground is so on every terminal: on one of the other kind most of all.
        all.push((depth, true, (own.1, own.0)));
        all.push((depth, false, own));
    }
    all
}

/// What was looked at, and what of it cannot be read, with where it was seen first.
#[derive(Default)]
struct Judge {
    known: HashSet<(usize, Color, Color, Modifier, bool)>,
    unread: BTreeMap<String, String>,
}

impl Judge {
    /// Looks at a screen on every terminal.
    fn look(&mut self, name: &str, stage: &mut Stage) {
        let mut terminal = 0;
        for theme in Theme::iter() {
            for (depth, paints, own) in terminals(theme) {
                let cache = Cache::new(depth);
                stage.cache = if paints { cache.painting() } else { cache };
                stage.state.theme = theme;
                terminal += 1;
                let buffer = stage.painted();
                for (at, cell) in buffer.content().iter().enumerate() {
                    let shape = needed(cell) == Some(SHAPES);
                    let looks = (terminal, cell.fg, cell.bg, cell.modifier, shape);
                    if needed(cell).is_none() || !self.known.insert(looks) {
                        continue;
                    }
                    let Some(why) = unread(cell, depth, own) else {
                        continue;
                    };
                    let width = usize::from(buffer.area.width);
                    let row = buffer.content().chunks(width).nth(at / width).unwrap();
                    let row: String = row.iter().map(Cell::symbol).collect();
                    let (x, y, row) = (at % width, at / width, row.trim());
                    let what = format!("{theme:?} {depth:?} painted {paints}: {why}");
                    self.unread
                        .insert(what, format!("{name:?} at {x}, {y}: {row}"));
                }
            }
        }
    }
}

/// Screens that keys alone do not lead to.
fn others() -> Vec<(&'static str, Stage)> {
    let mut all = vec![
        ("what is wrong", doctor::listed(80, 24)),
        ("the code", trust::coded(80, 24, Some("seminar-2003"))),
        ("a verdict", trust::judged(80, 24, trust::tampered())),
        ("what arrived", sharing::arrived()),
        ("a replay", replay::going()),
        ("an amendment to go to", jump::stage().keys("Ctrl-G d 2")),
    ];
    for files in [figures::EXAMPLE, figures::WORKED] {
        for tabs in 0..9 {
            let stage = figures::page("figures-matrix", (80, 24), files);
            let stage = stage.keys(&"Tab ".repeat(tabs));
            all.push(("a page of figures", stage.keys("Down")));
        }
    }
    all
}

#[test]
fn whatever_says_something_stands_out_from_its_ground() {
    let mut judge = Judge::default();
    for (name, mut stage) in fit::seen().chain(others()).chain(wall::screens()) {
        judge.look(name, &mut stage);
        let size = stage.state.size;
        if size.columns < 200 {
            let mut wide = stage.msg(Msg::Input(Input::Resize(200, 60)));
            judge.look(name, &mut wide);
        }
    }
    let told = judge.unread.iter();
    let told: Vec<String> = told
        .map(|(what, first)| format!("{what}, first in {first}"))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn without_colours_what_is_selected_is_seen_all_the_same() {
    let mark = Modifier::REVERSED | Modifier::UNDERLINED | Modifier::BOLD;
    for (name, mut stage) in fit::seen() {
        stage.cache = Cache::new(Depth::None);
        let buffer = stage.painted();
        let cells = buffer.content();
        assert!(
            cells
                .iter()
                .all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset),
            "{name} has a colour"
        );
        assert!(
            cells.iter().any(|cell| cell.modifier.intersects(mark)),
            "{name} is all alike"
        );
    }
}
