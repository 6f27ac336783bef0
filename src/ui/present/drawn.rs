//! Letters in the large, drawn of quarters of cells, as [`crate::app::setting::drawn`] has their dots. Strokes through
//! and under words are drawn as well: the terminal's own would go through each of the rows of a letter.

use crate::app::area::Area;
use crate::app::setting::drawn::{CELLS, Dots, dots};
use crate::text::Shown;
use crate::ui::canvas::Canvas;
use ratatui::buffer::Cell;
use ratatui::style::{Modifier, Style};

/// The quarters of a cell: above left 1, above right 2, below left 4, below right 8.
const QUARTERS: [char; 16] = [
    ' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█',
];

/// The row of dots that goes through a letter, and the one under it.
const THROUGH: usize = 4;
const UNDER: usize = 7;

/// Draws the letters in these cells in the large; the first begins at this cell of the screen.
pub fn draw((x, y): (u16, u16), cells: &[Cell], canvas: &mut Canvas<'_>) {
    let lefts = (0..).map(|at: u16| x.saturating_add(at.saturating_mul(CELLS)));
    for (left, cell) in lefts.zip(cells) {
        letter(Area::new(left, y, CELLS, CELLS), cell, canvas);
    }
}

fn letter(area: Area, cell: &Cell, canvas: &mut Canvas<'_>) {
    let strokes = Modifier::CROSSED_OUT | Modifier::UNDERLINED;
    let style = cell.style().remove_modifier(strokes);
    let found = dots(cell.symbol());
    let picture = with_strokes(found.unwrap_or_default(), cell.modifier);
    for (y, text) in (area.y..).zip(quarters(&picture)) {
        canvas.text(area, area.x, y, &Shown::line(text), style);
    }
    if found.is_none() {
        let (x, y) = (area.x + 1, area.y + CELLS / 2);
        canvas.text(area, x, y, &Shown::line(cell.symbol()), style);
    }
}

fn with_strokes(mut picture: Dots, modifier: Modifier) -> Dots {
    for (stroke, at) in [
        (Modifier::CROSSED_OUT, THROUGH),
        (Modifier::UNDERLINED, UNDER),
    ] {
        if modifier.contains(stroke)
            && let Some(row) = picture.get_mut(at)
        {
            *row = u8::MAX;
        }
    }
    picture
}

/// The rows of cells of a picture.
fn quarters(picture: &Dots) -> impl Iterator<Item = String> {
    let (pairs, _) = picture.as_chunks::<2>();
    pairs.iter().map(|[above, below]| {
        let dots = |row: &u8, at: u16| usize::from(row >> (2 * at) & 3);
        let quarter = |at| QUARTERS.get(dots(above, at) | dots(below, at) << 2);
        (0..CELLS).filter_map(quarter).collect()
    })
}

/// Draws a word in the large, if it can be and has room in so many columns; says whether it did.
pub fn word(
    at: (u16, u16),
    columns: u16,
    text: &Shown<'_>,
    style: Style,
    canvas: &mut Canvas<'_>,
) -> bool {
    let letters = u16::try_from(canvas.width.of(text)).unwrap_or(u16::MAX);
    let drawn = text
        .chars()
        .all(|letter| dots(letter.encode_utf8(&mut [0; 4])).is_some());
    if !drawn || letters > columns / CELLS {
        return false;
    }
    let row = Area::new(0, 0, letters, 1);
    let cells = canvas.aside(letters, |aside| {
        aside.text(row, 0, 0, text, style);
    });
    draw(at, &cells, canvas);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_its_dots_and_its_strokes() {
        let rows = |modifier| -> Vec<String> {
            quarters(&with_strokes(dots("l").unwrap_or_default(), modifier)).collect()
        };
        assert_eq!(rows(Modifier::empty()), ["▝█  ", " █  ", " █  ", "▝▀▘ "]);
        assert_eq!(
            rows(Modifier::CROSSED_OUT),
            ["▝█  ", " █  ", "▀█▀▀", "▝▀▘ "]
        );
        assert_eq!(rows(Modifier::UNDERLINED), ["▝█  ", " █  ", " █  ", "▟█▙▄"]);
    }
}
