//! The one way text gets onto the screen.

use super::look::{Look, Part};
use crate::app::area::Area;
use crate::app::label::Row;
use crate::app::model::keys::Keys;
use crate::app::{self, State};
use crate::i18n::{Language, Message};
use crate::text::{FROM_THE_RIGHT, Shown, Width, clusters, fitted, runs_from_the_right, wrap};
use ratatui::buffer::{Buffer, Cell, CellDiffOption};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Sparkline, Widget};
use std::num::NonZeroU16;
use std::ops::Range;

/// What stands for a cluster that the terminal paints nothing for.
const NO_SHAPE: &str = "\u{fffd}";

/// How a cell is marked that a wide cluster beside it covers: nothing is sent for it.
const COVERED: CellDiffOption = CellDiffOption::Skip;

/// The screen being painted.
pub struct Canvas<'a> {
    /// Its cells.
    buffer: &'a mut Buffer,
    /// How things look.
    pub look: &'a Look,
    /// How wide the terminal paints clusters of letters.
    pub width: Width,
    /// The language of the interface.
    pub language: Language,
    /// The keys that run the commands.
    pub keys: Keys,
    /// Where the cursor shall stand, if anywhere.
    pub cursor: Option<(u16, u16)>,
}

impl<'a> Canvas<'a> {
    /// A canvas over these cells.
    pub fn new(buffer: &'a mut Buffer, look: &'a Look, state: &State) -> Self {
        Canvas {
            buffer,
            look,
            width: state.width.clone(),
            language: state.language,
            keys: state.keys.clone(),
            cursor: None,
        }
    }

    /// A message in the language of the interface.
    pub fn say(&self, message: &Message) -> Shown<'static> {
        Shown::line(app::say(self.language, message))
    }

    /// The sentence of a message without arguments.
    pub fn word(&self, id: &'static str) -> Shown<'static> {
        self.say(&Message::new(id))
    }

    /// Fills an area with spaces of this style.
    pub fn fill(&mut self, area: Area, style: Style) {
        let end = area.x.saturating_add(area.width);
        let mut blank = Cell::EMPTY;
        blank.set_style(style);
        for y in area.y..area.y.saturating_add(area.height) {
            self.uncover(area.x, y);
            self.cells(area.x..end, y).fill(blank.clone());
            self.release(end, y);
        }
    }

    /// Those of these columns of a row that are on the screen.
    fn cells(&mut self, columns: Range<u16>, y: u16) -> &mut [Cell] {
        let area = self.buffer.area;
        let (start, end) = (columns.start.max(area.x), columns.end.min(area.right()));
        if y < area.y || y >= area.bottom() || start >= end {
            return &mut [];
        }
        let place =
            |x: u16| usize::from(y - area.y) * usize::from(area.width) + usize::from(x - area.x);
        let places = place(start)..place(end);
        self.buffer.content.get_mut(places).unwrap_or_default()
    }

    /// Marks a row, if it is the chosen one.
    pub fn choose(&mut self, area: Area, chosen: bool) {
        if chosen {
            self.tint(area, self.look.part(Part::Selected));
        }
    }

    /// Changes the style of an area and leaves its text.
    pub fn tint(&mut self, area: Area, style: Style) {
        for y in area.y..area.y.saturating_add(area.height) {
            for x in area.x..area.x.saturating_add(area.width) {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.set_style(style);
                }
            }
        }
    }

    /// A curve of bars, one a column; the highest there can be fills the area.
    pub fn curve(&mut self, area: Area, data: &[u64], most: u64, style: Style) {
        let rect =
            Rect::new(area.x, area.y, area.width, area.height).intersection(self.buffer.area);
        let bars = Sparkline::default().data(data).max(most).style(style);
        bars.render(rect, self.buffer);
    }

    /// Writes text from a cell on, as far as the area goes; returns the column after it.
    pub fn text(&mut self, area: Area, x: u16, y: u16, text: &Shown<'_>, style: Style) -> u16 {
        let end = area.x.saturating_add(area.width);
        if y < area.y || y >= area.y.saturating_add(area.height) {
            return x;
        }
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return self.ascii(x, y, end, text, style);
        }
        let mut x = x;
        self.uncover(x, y);
        for cluster in clusters(text) {
            let columns = u16::try_from(self.width.of_cluster(cluster)).unwrap_or(1);
            if x.saturating_add(columns) > end {
                break;
            }
            // What the terminal has no shape for would leave nothing to be seen; a row has one line.
            let vanishes = self.width.vanishes(cluster) || cluster == "\n";
            let symbol = if vanishes { NO_SHAPE } else { cluster };
            self.cluster((x, y), symbol, columns, style);
            x += columns;
        }
        self.release(x, y);
        x
    }

    fn cluster(&mut self, (x, y): (u16, u16), symbol: &str, columns: u16, style: Style) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.set_symbol(symbol).set_style(style);
            // ratatui measures by the Unicode tables; where the terminal at hand paints this cluster otherwise, the
            // cell says so.
            cell.diff_option = match NonZeroU16::new(columns) {
                Some(columns) if !symbol.is_ascii() => CellDiffOption::ForcedWidth(columns),
                _ => CellDiffOption::None,
            };
        }
        for beside in 1..columns {
            if let Some(cell) = self.buffer.cell_mut((x + beside, y)) {
                cell.reset();
                cell.set_style(style);
                cell.diff_option = COVERED;
            }
        }
    }

    fn ascii(&mut self, x: u16, y: u16, end: u16, text: &str, style: Style) -> u16 {
        self.uncover(x, y);
        let room = usize::from(end.saturating_sub(x));
        let columns = u16::try_from(text.len().min(room)).unwrap_or(u16::MAX);
        let after = x.saturating_add(columns);
        for (cell, letter) in self.cells(x..after, y).iter_mut().zip(text.chars()) {
            cell.set_char(letter).set_style(style);
            cell.diff_option = CellDiffOption::None;
        }
        self.release(after, y);
        after
    }

    fn is_covered(&self, x: u16, y: u16) -> bool {
        let cell = self.buffer.cell((x, y));
        cell.is_some_and(|cell| cell.diff_option == COVERED)
    }

    /// Before something is written at a cell: where a wide cluster covers it that begins to the left, that one is gone
    /// as a whole, for half of it cannot stay.
    fn uncover(&mut self, x: u16, y: u16) {
        if !self.is_covered(x, y) {
            return;
        }
        for left in (0..x).rev() {
            let begins = !self.is_covered(left, y);
            self.blank(left, y);
            if begins {
                break;
            }
        }
    }

    /// After something was written up to a cell: what a wide cluster covered from there on, which was overwritten,
    /// is blank.
    fn release(&mut self, x: u16, y: u16) {
        let mut x = x;
        while self.is_covered(x, y) && !self.begins_before(x, y) {
            self.blank(x, y);
            x += 1;
        }
    }

    /// Whether the wide cluster is there that covers this cell.
    fn begins_before(&self, x: u16, y: u16) -> bool {
        let start = (0..x).rev().find(|left| !self.is_covered(*left, y));
        let Some(start) = start else {
            return false;
        };
        let cell = self.buffer.cell((start, y));
        cell.is_some_and(|cell| match cell.diff_option {
            CellDiffOption::ForcedWidth(columns) => columns.get() > x - start,
            _ => false,
        })
    }

    fn blank(&mut self, x: u16, y: u16) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.set_symbol(" ");
            cell.diff_option = CellDiffOption::None;
        }
    }

    /// Marks a line that runs from right to left, as paragraphs are marked; what is left of its row.
    pub fn from_the_right(&mut self, row: Area, text: &str, style: Style) -> Area {
        let mark = Shown::line(FROM_THE_RIGHT);
        let columns = u16::try_from(self.width.of(&mark)).unwrap_or(0);
        // In fewer columns it would take the place of words.
        if !runs_from_the_right(text) || row.width < 4 * columns {
            return row;
        }
        let (left, rest) = row.split_left(columns);
        self.text(left, left.x, left.y, &mark, style);
        rest
    }

    /// Writes text into one row of an area; text that does not fit is cut, and ends in an ellipsis.
    pub fn clipped(&mut self, area: Area, x: u16, y: u16, text: &Shown<'_>, style: Style) -> u16 {
        let room = area.x.saturating_add(area.width).saturating_sub(x);
        let text = self.whole_words(text.part(0..text.len()), room);
        self.text(area, x, y, &text, style)
    }

    /// Writes text over at most so many rows of an area, divided between words; what does not fit ends in an
    /// ellipsis. Returns the number of rows it took.
    pub fn lines(&mut self, area: Area, text: &Shown<'_>, most: u16, style: Style) -> u16 {
        if text.is_empty() || area.is_empty() {
            return 0;
        }
        let most = most.min(area.height);
        let rows = wrap(text, usize::from(area.width), &self.width);
        let count = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        for (y, row) in (area.y..area.y + most).zip(rows) {
            let cut = y + 1 == area.y + most && count > most;
            let end = if cut { text.len() } else { row.range.end };
            let line = text.part(row.range.start..end);
            let line = self.whole_words(line.part(0..line.trim_end().len()), area.width);
            self.clipped(area, area.x, y, &line, style);
        }
        count.min(most)
    }

    /// As much of a text as has room in so many columns, whole words where they come near; an ellipsis tells of the
    /// others.
    pub fn whole_words<'t>(&self, text: Shown<'t>, columns: u16) -> Shown<'t> {
        fitted(text, usize::from(columns), &self.width)
    }

    /// Writes text that ends at the right edge of an area; returns the column where it begins.
    pub fn right(&mut self, area: Area, y: u16, text: &Shown<'_>, style: Style) -> u16 {
        let columns = u16::try_from(self.width.of(text)).unwrap_or(u16::MAX);
        let end = area.x.saturating_add(area.width);
        let x = end.saturating_sub(columns).max(area.x);
        self.text(area, x, y, text, style);
        x
    }

    /// Repeats a sign of one column from a cell on to the end of the area.
    pub fn repeat(&mut self, area: Area, x: u16, y: u16, sign: &'static str, style: Style) {
        let room = area.x.saturating_add(area.width).saturating_sub(x);
        let signs = Shown::line(sign.repeat(usize::from(room)));
        self.text(area, x, y, &signs, style);
    }

    /// The cells of a row of so many columns that is painted beside the screen and not on it.
    pub fn aside(&self, columns: u16, paint: impl FnOnce(&mut Canvas<'_>)) -> Vec<Cell> {
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, 1));
        let mut aside = Canvas {
            buffer: &mut buffer,
            look: self.look,
            width: self.width.clone(),
            language: self.language,
            keys: self.keys.clone(),
            cursor: None,
        };
        aside.fill(Area::new(0, 0, columns, 1), self.look.part(Part::Ground));
        paint(&mut aside);
        buffer.content
    }

    /// Writes a row of labelled runs.
    pub fn row(&mut self, area: Area, y: u16, row: &Row) {
        let mut x = area.x.saturating_add(row.indent);
        for (label, text) in &row.runs {
            x = self.text(area, x, y, text, self.look.label(*label));
        }
    }
}
