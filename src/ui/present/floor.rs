//! Who has the floor, over the whole width: the letter, the party, who speaks, and on the right the time that is left.

use super::{digits, drawn};
use crate::app::State;
use crate::app::area::Area;
use crate::app::model::workspace::Workspace;
use crate::app::setting::Place;
use crate::app::setting::drawn::CELLS;
use crate::text::Shown;
use crate::ui::canvas::Canvas;
use crate::ui::look::Part;
use crate::ui::{head, letter};
use ratatui::style::{Modifier, Style};

/// Where the rows of the block stand, in letters: as if each were one row high.
struct Block {
    /// The columns there are, in letters.
    columns: u16,
    /// The rows of the screen at which they begin.
    rows: Vec<u16>,
}

impl Block {
    fn of(place: &Place) -> Block {
        let scale = place.scale.max(1);
        Block {
            columns: place.floor.width / scale,
            rows: place.floor_rows().into_iter().map(|(row, _)| row).collect(),
        }
    }

    /// A row of it, where there is one.
    fn row(&self, at: usize) -> Option<Area> {
        let y = self.rows.get(at).copied()?;
        Some(Area::new(0, y, self.columns, 1))
    }

    fn text(
        &self,
        at: usize,
        x: u16,
        end: u16,
        text: &Shown<'_>,
        style: Style,
        canvas: &mut Canvas<'_>,
    ) {
        if let Some(row) = self.row(at) {
            let row = Area::new(row.x, row.y, end.min(row.width), 1);
            canvas.clipped(row, x, row.y, text, style);
        }
    }
}

/// Draws the block.
pub fn draw(state: &State, workspace: &Workspace, place: &Place, canvas: &mut Canvas<'_>) {
    let voice = workspace.floor.as_ref().map(|floor| floor.voice);
    let style = canvas.look.block(voice);
    canvas.fill(place.floor, style);
    let block = Block::of(place);
    let end = time(state, &block, style, canvas);
    let bold = style.add_modifier(Modifier::BOLD);
    let x = match voice {
        Some(voice) => letter(&block, voice.letter(), bold, canvas),
        None => 2,
    };
    let title = || Shown::line(workspace.plan.manifest.title.clone());
    let (name, below) = match (&workspace.floor, &state.second) {
        // Who has the floor is known where the facilitator's screen is.
        (None, Some(_)) => (title(), Vec::new()),
        _ => words(workspace, canvas),
    };
    let rows = block.rows.len();
    let first = match (rows, below.len()) {
        (0..=2, _) => 0,
        (rows, count) => (rows.saturating_sub(1 + count.min(rows - 1))) / 2,
    };
    let room = end.saturating_sub(x);
    let at = (x, place.floor.y + u16::from(below.is_empty()));
    if place.drawn && voice.is_some() && drawn::word(at, room, &name, bold, canvas) {
        for (at, line) in (usize::from(CELLS)..).zip(&below) {
            block.text(at, x, end, line, style, canvas);
        }
        return;
    }
    let name = canvas.whole_words(name, room);
    block.text(first, x, end, &name, bold, canvas);
    let after = x + u16::try_from(canvas.width.of(&name)).unwrap_or(room) + 2;
    for (at, line) in (first + 1..).zip(&below) {
        // In one row stands who speaks, where there is room for all of it.
        let width = u16::try_from(canvas.width.of(line)).unwrap_or(u16::MAX);
        let ends = after.saturating_add(width);
        match (rows, at) {
            (1, 1) if ends < end => block.text(0, after, end, line, style, canvas),
            (1, _) => {}
            _ => block.text(at, x, end, line, style, canvas),
        }
    }
}

/// The party, and who within it speaks.
fn words(workspace: &Workspace, canvas: &Canvas<'_>) -> (Shown<'static>, Vec<Shown<'static>>) {
    match &workspace.floor {
        None => (
            canvas.word("ui-floor-nobody"),
            vec![head::nobody_hint(canvas)],
        ),
        Some(floor) => {
            let name = canvas.say(&floor.voice.name()).to_uppercase();
            let speaker = floor.names(&workspace.plan.manifest).into_iter();
            let speaker = speaker.map(|name| Shown::line(name.to_owned()));
            (Shown::line(name), speaker.collect())
        }
    }
}

/// The letter of the voice, as large as there is room for; returns the column behind it.
fn letter(block: &Block, letter: char, style: Style, canvas: &mut Canvas<'_>) -> u16 {
    let rows = block.rows.len();
    let indent = if block.columns > 30 { 2 } else { 1 };
    match rows {
        0..=2 => {
            let sign = Shown::line(letter.to_string());
            block.text(0, indent, block.columns, &sign, style, canvas);
            indent + 3
        }
        3..=4 => {
            for (at, row) in letter::rows(letter).into_iter().enumerate() {
                block.text(at, indent, block.columns, &Shown::line(row), style, canvas);
            }
            indent + letter::COLUMNS + 2
        }
        _ => {
            for (at, row) in letter::large(letter).into_iter().enumerate() {
                block.text(at, indent, block.columns, &Shown::line(row), style, canvas);
            }
            indent + 2 * letter::COLUMNS + 3
        }
    }
}

/// The time that is left, at the right end; returns the column before it. The foot shows it where there is no room.
fn time(state: &State, block: &Block, style: Style, canvas: &mut Canvas<'_>) -> u16 {
    let end = block.columns.saturating_sub(1);
    let timer = state
        .workspace
        .as_ref()
        .map(|workspace| &workspace.sitting.timer);
    let shown = timer.filter(|timer| (timer.running || timer.spent > 0) && block.rows.len() >= 3);
    let Some(timer) = shown else {
        return end;
    };
    let picture = digits::picture(&timer.said());
    let tall = block.rows.len() >= 6;
    let columns = picture.first().map_or(0, Vec::len) * if tall { 2 } else { 1 };
    let columns = u16::try_from(columns).unwrap_or(u16::MAX);
    let Some(x) = end
        .checked_sub(columns.saturating_add(1))
        .filter(|x| *x > block.columns / 2)
    else {
        return end;
    };
    let style = match timer.is_up() {
        true => style.patch(canvas.look.part(Part::Banner)),
        false => style,
    };
    let rows = match tall {
        true => letter::doubled(&picture).to_vec(),
        false => letter::halved(&picture).to_vec(),
    };
    for (at, row) in rows.into_iter().enumerate() {
        block.text(at, x, block.columns, &Shown::line(row), style, canvas);
    }
    x.saturating_sub(2)
}
