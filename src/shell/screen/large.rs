//! Letters that are larger than a cell, where the terminal has them. Two ways: rows of double size as the VT100 had them,
//! of which the upper and the lower half are printed each by itself; and letters of any size, each of which covers cells
//! below and beside it (the text-sizing protocol of kitty, OSC 66). Both count the columns of such a row in its own
//! letters, as the drawing does.

use crate::app::model::present::Letters;
use crossterm::cursor::MoveTo;
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute, SetBackgroundColor, SetForegroundColor};
use crossterm::terminal::{Clear, ClearType};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::{Cell, CellWidth};
use ratatui::style::{Color, Modifier};
use std::collections::BTreeSet;
use std::io::{self, Write};

/// What a row of the screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// Of letters of one cell.
    #[default]
    Plain,
    /// Part of a row of larger ones, which begins at `top`.
    Part { top: u16, scale: u16 },
    /// Not known any more: the screen was cleared.
    Lost,
}

/// Which rows of the screen are of larger letters.
#[derive(Debug, Default)]
pub struct Large {
    letters: Letters,
    kinds: Vec<Kind>,
    /// Rows that the terminal has not been told of yet.
    changed: BTreeSet<u16>,
}

impl Large {
    /// These rows are of larger letters from now on: where each begins, and how large it is. Returns the rows that became
    /// something else.
    pub fn set(&mut self, letters: Letters, sizes: &[(u16, u16)], rows: u16) -> BTreeSet<u16> {
        let mut kinds = vec![Kind::Plain; usize::from(rows)];
        for (top, scale) in sizes.iter().copied() {
            let part = Kind::Part { top, scale };
            let covered = kinds.iter_mut().skip(usize::from(top));
            covered
                .take(usize::from(scale))
                .for_each(|kind| *kind = part);
        }
        let renewed = self.letters != letters;
        let was = |row: usize| self.kinds.get(row).copied().unwrap_or_default();
        let other: BTreeSet<u16> = kinds
            .iter()
            .enumerate()
            .filter(|(row, kind)| was(*row) != **kind || renewed && **kind != Kind::Plain)
            .filter_map(|(row, _)| u16::try_from(row).ok())
            .collect();
        (self.letters, self.kinds) = (letters, kinds);
        self.changed.extend(&other);
        other
    }

    /// The screen was cleared: what the terminal made of the rows is not known.
    pub fn forget(&mut self) {
        let large = |kind: &&mut Kind| **kind != Kind::Plain;
        self.kinds
            .iter_mut()
            .filter(large)
            .for_each(|kind| *kind = Kind::Lost);
    }

    /// Where the larger row begins that this row is part of, and how large it is.
    pub fn part(&self, row: u16) -> Option<(u16, u16)> {
        match self.kinds.get(usize::from(row)) {
            Some(Kind::Part { top, scale }) => Some((*top, *scale)),
            _ => None,
        }
    }

    /// Tells the terminal what became of rows: they are blank afterwards.
    pub fn announce(&mut self, out: &mut impl Write) -> io::Result<()> {
        for row in std::mem::take(&mut self.changed) {
            queue!(out, MoveTo(0, row))?;
            let double = self.letters == Letters::Double;
            let kind = match self.part(row) {
                Some((top, _)) if double && top == row => "\x1b#3",
                Some(_) if double => "\x1b#4",
                _ => "\x1b#5",
            };
            queue!(out, Print(kind), Clear(ClearType::UntilNewLine))?;
        }
        Ok(())
    }

    /// Whether rows are printed half by half.
    pub fn is_double(&self) -> bool {
        self.letters == Letters::Double
    }
}

/// Paints a row of larger letters, each of which covers `scale` cells both ways.
pub fn scaled(out: &mut impl Write, top: u16, scale: u16, cells: &[Cell]) -> io::Result<()> {
    let ground = cells.last().map_or(Color::Reset, |cell| cell.bg);
    // What was there of other letters goes with every part of them.
    for row in top..top.saturating_add(scale) {
        queue!(
            out,
            MoveTo(0, row),
            SetBackgroundColor(ground.into_crossterm()),
            Clear(ClearType::UntilNewLine)
        )?;
    }
    let mut x = 0;
    let mut rest = cells;
    while let Some(first) = rest.first() {
        let count = together(rest).max(1);
        let (run, more) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        queue!(out, MoveTo(x * scale, top))?;
        style(out, first)?;
        let text: String = run.iter().map(Cell::symbol).collect();
        let columns = first.cell_width().max(1);
        match first.symbol().is_ascii() {
            // The width is said for every other cluster: ours is the one that the row was laid out for.
            true => write!(out, "\x1b]66;s={scale};{text}\x1b\\")?,
            false => write!(out, "\x1b]66;s={scale}:w={};{text}\x1b\\", columns.min(7))?,
        }
        let covered = if count == 1 {
            columns
        } else {
            u16::try_from(count).unwrap_or(u16::MAX)
        };
        x = x.saturating_add(covered);
        rest = match count {
            1 => rest.get(usize::from(columns)..).unwrap_or(&[]),
            _ => more,
        };
    }
    queue!(out, SetAttribute(Attribute::Reset))
}

/// How many of these cells are of one style and of plain letters.
fn together(cells: &[Cell]) -> usize {
    let Some(first) = cells.first() else {
        return 0;
    };
    let same = |cell: &&Cell| {
        cell.symbol().is_ascii()
            && (cell.fg, cell.bg, cell.modifier) == (first.fg, first.bg, first.modifier)
    };
    cells.iter().take_while(same).count()
}

/// Begins the style of a cell from none.
fn style(out: &mut impl Write, cell: &Cell) -> io::Result<()> {
    queue!(
        out,
        SetAttribute(Attribute::Reset),
        SetForegroundColor(cell.fg.into_crossterm()),
        SetBackgroundColor(cell.bg.into_crossterm())
    )?;
    let attributes = [
        (Modifier::BOLD, Attribute::Bold),
        (Modifier::DIM, Attribute::Dim),
        (Modifier::ITALIC, Attribute::Italic),
        (Modifier::UNDERLINED, Attribute::Underlined),
        (Modifier::REVERSED, Attribute::Reverse),
        (Modifier::CROSSED_OUT, Attribute::CrossedOut),
    ];
    for (modifier, attribute) in attributes {
        if cell.modifier.contains(modifier) {
            queue!(out, SetAttribute(attribute))?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "large_tests.rs"]
mod tests;
