//! Frames with rows of larger letters, painted on a terminal that knows them: a model of what the manuals of the VT100 and
//! of kitty say.

use crate::app::model::present::Letters;
use crate::shell::screen::easel::{Easel, Outbox};
use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::{Terminal, TerminalOptions, Viewport};

const COLUMNS: usize = 20;
const ROWS: usize = 8;

/// What a cell shows: a letter, and where the larger one begins that covers it, with its size.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shown {
    letter: char,
    block: Option<(usize, usize, usize)>,
}

const BLANK: Shown = Shown {
    letter: ' ',
    block: None,
};

/// The terminal.
struct Model {
    cells: Vec<Vec<Shown>>,
    /// The kind of each row as the VT100 has it: 5 plain, 3 upper half, 4 lower half, 6 double width.
    kinds: Vec<char>,
    at: (usize, usize),
}

impl Model {
    fn new() -> Model {
        Model {
            cells: vec![vec![BLANK; COLUMNS]; ROWS],
            kinds: vec!['5'; ROWS],
            at: (0, 0),
        }
    }

    fn columns(&self, row: usize) -> usize {
        if self.kinds[row] == '5' {
            COLUMNS
        } else {
            COLUMNS / 2
        }
    }

    /// Blanks a cell, and all of the larger letter that covers it.
    fn blank(&mut self, row: usize, column: usize) {
        if let Some((top, left, scale)) = self.cells[row][column].block {
            for row in &mut self.cells[top..top + scale] {
                row[left..left + scale].fill(BLANK);
            }
        }
        self.cells[row][column] = BLANK;
    }

    fn print(&mut self, letter: char, scale: usize) {
        let (row, column) = self.at;
        // Beyond the last column of a row everything is printed on it.
        let column = column.min(self.columns(row) - scale);
        for y in row..row + scale {
            for x in column..column + scale {
                self.blank(y, x);
                let block = (scale > 1).then_some((row, column, scale));
                self.cells[y][x] = Shown { letter, block };
            }
        }
        self.at = (row, column + scale);
    }

    fn take(&mut self, bytes: &[u8]) {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            rest = match (first, rest.chars().nth(1)) {
                ('\x1b', Some('[')) => self.control(&rest[2..]),
                ('\x1b', Some('#')) => {
                    let kind = rest.chars().nth(2).unwrap();
                    self.kinds[self.at.0] = kind;
                    &rest[3..]
                }
                ('\x1b', Some(']')) => {
                    let (said, after) = rest[2..].split_once("\x1b\\").unwrap();
                    let said = said.strip_prefix("66;s=").unwrap();
                    let (how, letters) = said.split_once(';').unwrap();
                    let scale = how.split(':').next().unwrap().parse().unwrap();
                    letters.chars().for_each(|letter| self.print(letter, scale));
                    after
                }
                (letter, _) => {
                    self.print(letter, 1);
                    &rest[letter.len_utf8()..]
                }
            };
        }
    }

    fn control<'t>(&mut self, rest: &'t str) -> &'t str {
        let end = rest.find(|it: char| it.is_ascii_alphabetic()).unwrap();
        let numbers: Vec<usize> = rest[..end]
            .split(';')
            .filter_map(|it| it.parse().ok())
            .collect();
        match &rest[end..=end] {
            "H" => self.at = (numbers[0] - 1, numbers[1] - 1),
            "K" => {
                let (row, column) = self.at;
                (column..COLUMNS).for_each(|column| self.blank(row, column));
            }
            _ => {}
        }
        &rest[end + 1..]
    }
}

/// A frame: the texts of its rows, and which rows are larger.
type Frame = (Vec<String>, Vec<(u16, u16)>);

/// Rows of larger letters that do not overlap, between plain ones.
fn frame(scales: Vec<u16>) -> impl Strategy<Value = Frame> {
    let text = "[a-d ]{0,20}";
    let gaps = proptest::collection::vec((0u16..3, proptest::sample::select(scales)), 0..4);
    (proptest::collection::vec(text, ROWS), gaps).prop_map(|(texts, gaps)| {
        let mut sizes = Vec::new();
        let mut row = 0;
        for (gap, scale) in gaps {
            row += gap;
            if usize::from(row + scale) <= ROWS {
                sizes.push((row, scale));
            }
            row += scale;
        }
        (texts, sizes)
    })
}

fn shows(letters: Letters, frames: Vec<Frame>) {
    let outbox = Outbox::default();
    let area = Rect::new(0, 0, COLUMNS as u16, ROWS as u16);
    let options = TerminalOptions {
        viewport: Viewport::Fixed(area),
    };
    let mut easel = Easel::new(outbox.clone());
    easel.fit(area.as_size());
    let mut terminal = Terminal::with_options(easel, options).unwrap();
    let mut model = Model::new();
    for (texts, sizes) in frames {
        terminal.backend_mut().letters(letters, &sizes);
        terminal
            .draw(|frame| {
                for (y, text) in texts.iter().enumerate() {
                    frame
                        .buffer_mut()
                        .set_string(0, y as u16, text, Style::new());
                }
            })
            .unwrap();
        model.take(&outbox.taken());
        let mut y = 0;
        while y < ROWS {
            let scale = sizes.iter().find(|(top, _)| usize::from(*top) == y);
            let scale = scale.map_or(1, |(_, scale)| usize::from(*scale));
            let columns = COLUMNS / scale;
            let text: String = texts[y]
                .chars()
                .chain(" ".repeat(COLUMNS).chars())
                .take(columns)
                .collect();
            let double = scale > 1 && letters == Letters::Double;
            let kind = |row: usize| match row {
                _ if !double => '5',
                0 => '3',
                _ => '4',
            };
            for row in 0..scale {
                assert_eq!(model.kinds[y + row], kind(row), "row {}", y + row);
                let step = if double { 1 } else { scale };
                let cells = model.cells[y + row].iter().step_by(step).take(columns);
                let shown: String = cells.map(|cell| cell.letter).collect();
                assert_eq!(shown, text, "row {} of {sizes:?}", y + row);
            }
            y += scale;
        }
    }
}

proptest! {
    #[test]
    fn rows_of_double_size_show_what_the_frame_says(
        frames in proptest::collection::vec(frame(vec![2]), 1..5),
    ) {
        shows(Letters::Double, frames);
    }

    #[test]
    fn letters_of_any_size_show_what_the_frame_says(
        frames in proptest::collection::vec(frame(vec![2, 3]), 1..5),
    ) {
        shows(Letters::Scaled, frames);
    }
}
