//! What the terminal shows, cell by cell, and the way there: ratatui says which cells differ, here they are painted.
//!
//! Terminals disagree on the columns that some clusters take. A cell beside such a cluster may hold the half of it, or
//! what stood there before, whatever was meant to be there. So a row with one is never patched: whenever anything in
//! it differs, the whole of it is painted, first what is agreed upon with blanks for the rest, then every doubtful
//! cluster at its own place. So is a row of blocks: what terminals with smooth edges paint of one reaches a little
//! into the cell beside it, and would stay there.

use super::large::{Large, scaled};
use super::runs::runs;
use crate::app::model::present::Letters;
use crate::shell::extent;
use crate::text::Width;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Cell, CellDiffOption, CellWidth};
use ratatui::layout::{Position, Size};
use ratatui::style::Color;
use rustc_hash::FxHashSet;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;
use std::rc::Rc;

/// Begins an update that the terminal shows as a whole, where it can.
pub const BEGIN: &[u8] = b"\x1b[?2026h";
/// Ends such an update.
pub const END: &[u8] = b"\x1b[?2026l";

/// What one frame writes, gathered so that it reaches the terminal in a single write.
#[derive(Clone, Debug, Default)]
pub struct Outbox(Rc<RefCell<Vec<u8>>>);

impl Outbox {
    /// What was gathered since the last time.
    pub fn taken(&self) -> Vec<u8> {
        self.0.take()
    }
}

impl io::Write for Outbox {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing leaves before the frame is whole: see [`Stage::send`](super::terminal::Stage::send).
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Where a cluster can be printed without anybody seeing it: cells that are blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its column.
    pub column: u16,
    /// Its row.
    pub row: u16,
    /// The colour of its ground.
    pub ground: Color,
    /// Whether it is blank; the row has to be painted again otherwise.
    pub blank: bool,
}

impl Spot {
    /// Room for the widest cluster there is.
    pub const ROOM: u16 = 12;
}

/// What a row shows; blank beyond its last cell.
#[derive(Default)]
struct Row {
    cells: Vec<Cell>,
    /// Whether it is never patched: a doubtful cluster or a block is among them.
    whole: bool,
}

impl Row {
    /// What is beyond the last cell so far is made up to the edge of the screen at once, because mostly all of it follows.
    fn set(&mut self, x: u16, cell: Cell, columns: u16) {
        let (x, columns) = (usize::from(x), usize::from(columns));
        if self.cells.len() <= x {
            self.cells.resize(columns.max(x + 1), Cell::EMPTY);
        }
        if let Some(place) = self.cells.get_mut(x) {
            *place = cell;
        }
    }
}

/// The side of ratatui that paints.
pub struct Easel<O: io::Write = Outbox> {
    inner: CrosstermBackend<O>,
    columns: u16,
    rows: Vec<Row>,
    /// Rows that are to be painted again whatever they are thought to show.
    spoiled: BTreeSet<u16>,
    /// The rows of larger letters.
    large: Large,
    asked: FxHashSet<Box<str>>,
    /// Doubtful clusters that were painted for the first time.
    fresh: Vec<String>,
}

impl<O: io::Write> Easel<O> {
    /// Nothing painted yet.
    pub fn new(out: O) -> Easel<O> {
        Easel {
            inner: CrosstermBackend::new(out),
            columns: 0,
            rows: Vec::new(),
            spoiled: BTreeSet::new(),
            large: Large::default(),
            asked: FxHashSet::default(),
            fresh: Vec::new(),
        }
    }

    /// The screen has this size. Room for what it shows is made before there is anything to show.
    pub fn fit(&mut self, size: Size) {
        self.columns = size.width;
        let (columns, rows) = (usize::from(size.width), usize::from(size.height));
        if self.rows.len() < rows {
            self.rows.resize_with(rows, Row::default);
        }
        for row in &mut self.rows {
            if row.cells.len() < columns {
                row.cells.resize(columns, Cell::EMPTY);
            }
        }
    }

    /// The doubtful clusters that were painted for the first time since this was asked last.
    pub fn fresh(&mut self) -> Vec<String> {
        std::mem::take(&mut self.fresh)
    }

    /// Something else was printed into this row.
    pub fn spoil(&mut self, row: u16) {
        self.spoiled.insert(row);
    }

    /// These rows are of larger letters from the next frame on: where each begins, and how large it is.
    pub fn letters(&mut self, letters: Letters, sizes: &[(u16, u16)]) {
        let rows = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        let changed = self.large.set(letters, sizes, rows);
        self.spoiled.extend(changed);
    }

    /// A place to print a cluster at on a screen of this size; none where it is too narrow.
    pub fn spot(&self, size: Size) -> Option<Spot> {
        let right = size.width.checked_sub(Spot::ROOM)?;
        let mut rows = (0..size.height).rev();
        let blank = rows.find_map(|row| self.blank(row, 0).or_else(|| self.blank(row, right)));
        Some(blank.unwrap_or(Spot {
            column: 0,
            row: 0,
            ground: Color::Reset,
            blank: false,
        }))
    }

    /// This place, if nothing is there to be seen.
    fn blank(&self, row: u16, column: u16) -> Option<Spot> {
        if self.large.part(row).is_some() {
            return None;
        }
        let cells = self.rows.get(usize::from(row)).map(|row| &row.cells);
        let at = |x: u16| {
            cells
                .and_then(|cells| cells.get(usize::from(x)))
                .unwrap_or(&Cell::EMPTY)
        };
        let ground = at(column).bg;
        let plain =
            |cell: &Cell| cell.symbol() == " " && cell.modifier.is_empty() && cell.bg == ground;
        let blank = (column..column + Spot::ROOM).all(|x| plain(at(x)));
        blank.then_some(Spot {
            column,
            row,
            ground,
            blank,
        })
    }

    /// Takes note of what a cell shows from now on, and of the cells that it covers.
    fn note(&mut self, x: u16, y: u16, cell: &Cell) -> bool {
        let place = usize::from(y);
        if self.rows.len() <= place {
            self.rows.resize_with(place + 1, Row::default);
        }
        let Some(row) = self.rows.get_mut(place) else {
            return false;
        };
        row.set(x, cell.clone(), self.columns);
        let symbol = cell.symbol();
        if symbol.is_ascii() {
            return row.whole;
        }
        for beside in 1..cell.cell_width() {
            let mut covered = cell.clone();
            covered
                .set_symbol(" ")
                .set_diff_option(CellDiffOption::Skip);
            row.set(x.saturating_add(beside), covered, self.columns);
        }
        row.whole |= is_block(symbol);
        if Width::is_doubtful(symbol) {
            row.whole = true;
            if !self.asked.contains(symbol) {
                self.asked.insert(symbol.into());
                self.fresh.push(symbol.to_owned());
            }
        }
        row.whole
    }

    /// Adds a whole row to what is painted, to the edge of the screen: a cluster that was wider than was thought may
    /// have left something beyond what is known to be there. The clusters in doubt come last and from the right, so that the cursor is
    /// put at its place before each of them and after all.
    fn whole(&mut self, y: u16, columns: u16, out: &mut Vec<(u16, u16, Cell)>) {
        let Some(row) = self.rows.get_mut(usize::from(y)) else {
            return;
        };
        let (mut doubtful, mut blocks) = (Vec::new(), false);
        let mut x = 0_u16;
        while x < columns {
            let cell = row.cells.get(usize::from(x)).unwrap_or(&Cell::EMPTY);
            let width = cell.cell_width().max(1);
            blocks |= is_block(cell.symbol());
            if Width::is_doubtful(cell.symbol()) {
                doubtful.push((x, y, cell.clone()));
                let mut blank = cell.clone();
                blank.set_symbol(" ");
                let covered = x..x.saturating_add(width).min(columns);
                out.extend(covered.map(|x| (x, y, blank.clone())));
            } else {
                out.push((x, y, cell.clone()));
            }
            x = x.saturating_add(width);
        }
        row.whole = blocks || !doubtful.is_empty();
        out.extend(doubtful.into_iter().rev());
    }
}

/// Whether it is a block: a part of a cell, or all of it, filled to its edges.
fn is_block(symbol: &str) -> bool {
    let first = symbol.chars().next();
    first.is_some_and(|first| ('▀'..='▟').contains(&first))
}

impl<O: io::Write> Easel<O> {
    /// Has cells printed, in this order.
    fn print<'c>(&mut self, cells: impl Iterator<Item = (u16, u16, &'c Cell)>) -> io::Result<()> {
        let runs = runs(cells);
        let runs = runs.iter().map(|(x, y, run)| (*x, *y, run));
        self.inner.draw(runs)
    }

    /// Paints a row of larger letters from what stands at the first of its rows.
    fn larger(&mut self, top: u16, scale: u16) -> io::Result<()> {
        let columns = self.columns / scale.max(1);
        if self.large.is_double() {
            let mut upper = Vec::new();
            self.whole(top, columns, &mut upper);
            let lower = upper.iter().map(|(x, y, cell)| (*x, *y + 1, cell.clone()));
            let both: Vec<_> = upper.iter().cloned().chain(lower).collect();
            return self.print(both.iter().map(|(x, y, cell)| (*x, *y, cell)));
        }
        let row = self.rows.get(usize::from(top));
        let cells = row.map_or(&[][..], |row| &row.cells);
        let cells = cells.get(..usize::from(columns)).unwrap_or(cells);
        scaled(&mut self.inner, top, scale, cells)
    }
}

impl<O: io::Write> Backend for Easel<O> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut touched = std::mem::take(&mut self.spoiled);
        let mut patches = Vec::new();
        for (x, y, cell) in content {
            // A row of larger letters is never patched.
            if self.note(x, y, cell) || self.large.part(y).is_some() {
                touched.insert(y);
            }
            patches.push((x, y, cell));
        }
        if touched.is_empty() {
            return self.print(patches.into_iter());
        }
        self.large.announce(&mut self.inner)?;
        let mut whole = Vec::new();
        let mut larger = BTreeSet::new();
        for y in &touched {
            match self.large.part(*y) {
                Some(part) => drop(larger.insert(part)),
                None => self.whole(*y, self.columns, &mut whole),
            }
        }
        patches.retain(|(_, y, _)| !touched.contains(y));
        let whole = whole.iter().map(|(x, y, cell)| (*x, *y, cell));
        self.print(patches.into_iter().chain(whole))?;
        for (top, scale) in larger {
            self.larger(top, scale)?;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.rows.clear();
        self.large.forget();
        self.inner.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.rows.clear();
        self.large.forget();
        self.inner.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        let (columns, rows) = extent::presumed()?;
        Ok(Size::new(columns, rows))
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        io::Write::flush(&mut self.inner)
    }
}

#[cfg(test)]
#[path = "easel_tests.rs"]
mod tests;
