//! The text of a file with some of its changes made: its headings with what stands below each.

use crate::export::back::bare;
use crate::export::docx::read::{Cell, Kind, Paragraph, Word};
use crate::text::{Shown, one_line, typed};

/// A heading and what stands below it, up to the next one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The how many-th paragraph of the file the heading is, from 1; 0 before the first heading.
    pub at: usize,
    /// How deep it stands, from 1; 0 before the first heading.
    pub depth: u8,
    pub title: String,
    pub text: String,
}

/// The title of a file, where something above its first heading is set as one, with all of its changes made.
pub fn title(word: &Word) -> Option<String> {
    let all = word.paragraphs.iter();
    let mut front = all.take_while(|one| one.heading.is_none());
    let title = front.find(|one| one.title && one.cell.is_none())?;
    let there = title.spans.iter().filter(|span| span.accepted());
    let text: String = there.map(|span| span.text.as_str()).collect();
    let words: Vec<String> = clean(&text).split_whitespace().map(str::to_owned).collect();
    Some(words.join(" ")).filter(|title| !title.is_empty())
}

/// A paragraph as it stands.
struct Line {
    at: usize,
    text: String,
    heading: Option<u8>,
    cell: Option<Cell>,
}

/// The text where only what `there` says of stands.
pub fn state(word: &Word, there: impl Fn(&Kind) -> bool) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let mut before: Option<Cell> = None;
    for line in lines(&word.paragraphs, there) {
        let text = clean(&line.text);
        if text.is_empty() {
            continue;
        }
        if let Some(depth) = line.heading.filter(|_| line.cell.is_none()) {
            let title = one_line(&text);
            let title = match bare(&title) {
                "" => title,
                bare => bare.to_owned(),
            };
            parts.push(Part {
                at: line.at,
                depth,
                title,
                text: String::new(),
            });
            before = None;
            continue;
        }
        if let Some(part) = parts.last_mut() {
            join(&mut part.text, &text, (before, line.cell));
        }
        before = line.cell;
    }
    parts
}

/// Paragraphs are divided by an empty line, items of a list by a line's end, and so are rows of a table, whose cells stand on
/// one line.
fn join(text: &mut String, more: &str, (before, cell): (Option<Cell>, Option<Cell>)) {
    let row = |cell: Option<Cell>| cell.map(|cell| (cell.table, cell.row));
    let item = |line: &str| line.starts_with("- ");
    let last = text.lines().next_back().unwrap_or_default();
    let between = match (before, cell) {
        _ if text.is_empty() => "",
        (Some(_), Some(_)) if before == cell => " ",
        (Some(_), Some(_)) if row(before) == row(cell) => " | ",
        (Some(one), Some(other)) if one.table == other.table => "\n",
        _ if item(last) && item(more) => "\n",
        _ => "\n\n",
    };
    text.push_str(between);
    match cell {
        Some(_) => text.push_str(&more.replace('\n', " ")),
        None => text.push_str(more),
    }
}

/// Paragraphs whose end is not there read on in the next one.
fn lines(paragraphs: &[Paragraph], there: impl Fn(&Kind) -> bool) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut open: Option<Line> = None;
    let numbered = paragraphs.iter().zip(1..);
    for (paragraph, at) in numbered.filter(|(paragraph, _)| !paragraph.contents) {
        let line = open.get_or_insert_with(|| Line {
            at,
            text: String::new(),
            heading: None,
            cell: paragraph.cell,
        });
        if line.cell != paragraph.cell {
            // Nothing reads on from one cell into another.
            let new = Line {
                at,
                text: String::new(),
                heading: None,
                cell: paragraph.cell,
            };
            lines.push(std::mem::replace(line, new));
        }
        let mut ended = false;
        for span in paragraph.spans.iter().filter(|span| there(&span.kind)) {
            line.text.push_str(&span.text);
            ended = span.text.ends_with('\n');
        }
        // What a paragraph is, its end says.
        (line.at, line.heading) = (at, paragraph.heading);
        if ended {
            lines.extend(open.take());
        }
    }
    lines.extend(open);
    lines
}

/// Words as a plan can hold them.
fn clean(text: &str) -> String {
    let text = text.replace('\t', " ");
    let kept = match typed(&text) {
        Ok(kept) => kept.text,
        Err(_) => Shown::prose(text).into_string(),
    };
    let lines: Vec<&str> = kept
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}
