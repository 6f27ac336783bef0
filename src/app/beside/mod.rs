//! Two texts side by side: two clauses, a clause and how it was at the baseline, or what two amendments would make of it.
//! Paragraphs that belong together stand in the same rows, so that both are scrolled as one.
//!
//! It stands above the screens: it sets side by side what they show one after the other, and changes nothing.

mod commands;
mod question;
mod rows;
mod sides;

pub use commands::commands;
pub use question::{follow, update};

use super::area::Area;
use super::key::{Mouse, Press};
use super::setting;
use super::step::Step;
use crate::app::model::beside::Side;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;

/// Where two texts stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// What each of them is, each over its text.
    pub heads: [Area; 2],
    /// The texts. Columns are counted in letters, rows on the screen.
    pub texts: [Area; 2],
    /// How many cells wide and high a letter is.
    pub scale: u16,
    /// From one row of text to the next, in rows of the screen.
    pub pitch: u16,
    /// Whether all of it is bold.
    pub bold: bool,
}

/// The widest a text is set here: two of them are read across.
const WIDEST: u16 = 76;

/// Columns between the two.
const GAP: u16 = 4;

/// Where the two texts stand now: in present mode as large as that has it.
pub fn place(wall: &Wall, workspace: &Workspace) -> Place {
    let (area, scale, pitch, bold) = match wall.screen {
        Screen::Present => {
            let setting = setting::setting(wall, workspace);
            (setting.area, setting.scale, setting.pitch, setting.bold)
        }
        _ => (wall.layout(Some(workspace)).body, 1, 1, false),
    };
    let room = Area::new(area.x, area.y, area.width / scale.max(1), area.height);
    let room = room.inset(u16::from(room.width > 40), 0);
    let gap = if room.width > 40 { GAP } else { 1 };
    let columns = (room.width.saturating_sub(gap) / 2).clamp(1, WIDEST);
    let room = room.centred(2 * columns + gap, room.height);
    let (heads, texts) = room.split_top(scale.min(room.height));
    let (_, texts) = texts.split_top(if texts.height > 8 { scale } else { 0 });
    let split = |area: Area| {
        let (left, right) = area.split_left(columns);
        [left, right.split_left(gap).1]
    };
    Place {
        heads: split(heads),
        texts: split(texts),
        scale,
        pitch,
        bold,
    }
}

impl Place {
    /// How many rows of text are on screen.
    pub fn lines(&self) -> u16 {
        let [left, _] = self.texts;
        (left.height + self.pitch - self.scale) / self.pitch.max(1)
    }

    /// The row of the screen where a row of text begins.
    pub fn row(&self, line: u16) -> u16 {
        let [left, _] = self.texts;
        left.y + line * self.pitch
    }

    /// Where each row of letters begins, that of the heads first.
    pub fn rows(&self) -> impl Iterator<Item = u16> {
        let [head, _] = self.heads;
        std::iter::once(head.y).chain((0..self.lines()).map(|line| self.row(line)))
    }
}

/// Makes anew what is side by side, if it is on the wall.
pub fn refresh(open: &mut Open<'_>) {
    if !open.is_beside() {
        return;
    }
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    let Some(pair) = workspace.beside.pair.clone() else {
        return;
    };
    let sides = sides::of(workspace, &pair, language);
    let same = |(one, other): (&Side, &Side)| one.says_the_same(other);
    let unchanged = workspace.beside.sides.iter().zip(&sides).all(same);
    if !unchanged {
        (workspace.beside.sides, workspace.beside.set) = (sides, None);
    }
    // How large letters are depends on what they say: that comes first.
    let place = place(open.wall, workspace);
    let [left, _] = place.texts;
    let set = (left.width, width);
    let beside = &mut workspace.beside;
    if beside.set.as_ref() != Some(&set) {
        let columns = usize::from(set.0);
        beside.sides = std::mem::take(&mut beside.sides).map(|side| side.set(columns, &set.1));
        beside.lines = rows::beside(&beside.sides);
        beside.set = Some(set);
    }
    let last = beside
        .lines
        .len()
        .saturating_sub(usize::from(place.lines()));
    beside.top = beside.top.min(last);
}

/// Scrolls both: the arrows by paragraphs, where these are not longer than the screen.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let lines = place(open.wall, open.workspace).lines();
    let beside = &mut open.workspace.beside;
    let last = beside.lines.len().saturating_sub(usize::from(lines));
    let page = usize::from(lines.saturating_sub(1).max(1));
    let starts = |row: &usize| {
        let line = beside.lines.get(*row);
        line.is_some_and(|line| line.begins)
    };
    let top = beside.top;
    beside.top = match step {
        Step::Rows(rows) if rows > 0 => {
            let next = (top + 1..beside.lines.len()).find(starts);
            next.unwrap_or(last).min(top + page)
        }
        Step::Rows(_) => {
            let before = (0..top).rev().find(starts);
            before.unwrap_or(0).max(top.saturating_sub(page))
        }
        step => top.saturating_add_signed(step.rows(lines.saturating_sub(1))),
    }
    .min(last);
}

/// The mouse: the wheel scrolls.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    if let Press::Wheel(rows) = mouse.press {
        let rows = isize::try_from(rows).unwrap_or(0);
        let lines = place(open.wall, open.workspace).lines();
        let beside = &mut open.workspace.beside;
        let last = beside.lines.len().saturating_sub(usize::from(lines));
        beside.top = beside.top.saturating_add_signed(rows).min(last);
    }
}
