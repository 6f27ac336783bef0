//! The word code on the wall: twelve words with as much air as there is room for, to be read aloud from the back row.

use crate::app::label::{Label, Row};
use crate::app::model::screen::Tone;
use crate::app::model::trust::{Asked, Code, Made};
use crate::app::say;
use crate::i18n::Message;
use crate::text::{Shown, Width, clusters, wrap};

/// Columns of a number before its word, and of air behind it.
const NUMBER: usize = 3;
const AIR: usize = 3;
/// Letters of the longest words of the lists: one code looks like another.
const LETTERS: usize = 8;
/// A word with its air is no wider than this: words of one row belong together.
const CELL: usize = 26;
/// Rows of air between the rows of words, at most.
const APART: usize = 5;

/// What it is the code of.
pub fn heading(code: &Asked<Code>) -> (Tone, Message) {
    match code {
        Asked::Never | Asked::Waiting(_) => (Tone::Plain, Message::new("ui-trust-code-wait")),
        Asked::Refused(why) => (Tone::Bad, why.clone()),
        Asked::Told(code) => {
            let of = match &code.adoption {
                Some(name) => Message::new("ui-trust-code-adopted").with("name", name.as_str()),
                None => Message::new("ui-trust-code-standing"),
            };
            (Tone::Plain, of.with("count", code.clauses))
        }
    }
}

/// The words in rows of four, or of as many as there is room for, and what to do with them.
pub fn rows(code: &Asked<Code>, made: &Made) -> Vec<Row> {
    let Asked::Told(code) = code else {
        return Vec::new();
    };
    let words: Vec<Shown<'static>> = code
        .words
        .iter()
        .map(|word| Shown::line(word).into_owned())
        .collect();
    let columns = usize::from(made.area.width);
    let longest = words.iter().map(|word| made.width.of(word)).max();
    let narrow = NUMBER + longest.unwrap_or(0) + AIR;
    let beside = [4, 3, 2].into_iter().find(|many| many * narrow <= columns);
    let beside = beside.unwrap_or(1);
    let cell = (columns / beside).clamp(narrow.min(columns), CELL.max(narrow));
    // Where there is room, the letters stand apart as well.
    let wide = NUMBER + 2 * longest.unwrap_or(0).max(LETTERS) + AIR;
    let words: Vec<Shown<'static>> = match wide <= cell {
        true => words.iter().map(spaced).collect(),
        false => words,
    };
    let how = Shown::line(say(made.language, &Message::new("trust-code-how")));
    let how = wrap(&how, columns.max(1), &made.width)
        .into_iter()
        .map(|row| how.part(row.range).into_owned())
        .collect::<Vec<_>>();
    let lines = words.len().div_ceil(beside).max(1);
    let room = usize::from(made.area.height).saturating_sub(how.len());
    let apart = (room / lines).saturating_sub(1).min(APART);
    let indent = columns.saturating_sub(cell * beside) / 2;
    let mut rows = blank(apart.min(1));
    for (line, words) in words.chunks(beside).enumerate() {
        let first = line * beside + 1;
        rows.push(row(first, words, (indent, cell), &made.width));
        rows.extend(blank(apart));
    }
    rows.extend(how.into_iter().map(|line| Row {
        indent: 0,
        runs: vec![(Label::Faint, line)],
    }));
    rows
}

/// A word with air between its letters.
fn spaced(word: &Shown<'static>) -> Shown<'static> {
    let letters: Vec<&str> = clusters(word).collect();
    Shown::line(letters.join(" ")).into_owned()
}

fn blank(count: usize) -> Vec<Row> {
    vec![Row::default(); count]
}

/// A row of words, each behind its number.
fn row(first: usize, words: &[Shown<'static>], at: (usize, usize), width: &Width) -> Row {
    let (indent, cell) = at;
    let mut runs = Vec::new();
    for (number, word) in (first..).zip(words) {
        let number = Shown::line(format!("{number:>2} ")).into_owned();
        let air = cell.saturating_sub(NUMBER + width.of(word));
        runs.push((Label::Number, number));
        runs.push((Label::Heading, word.clone()));
        runs.push((Label::Body, Shown::line(" ".repeat(air)).into_owned()));
    }
    Row {
        indent: u16::try_from(indent).unwrap_or(0),
        runs,
    }
}
