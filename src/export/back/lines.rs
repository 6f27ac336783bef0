//! The paragraphs of a file as lines, each change at the line that it changes.
//!
//! Who goes on after a paragraph marks its end as new, and the new paragraph bears the old end. It says the same when the
//! paragraph keeps its own end and the new line bears the new one; so it is told here, or a change would reach into the next
//! clause.

use crate::export::docx::read::{Cell, Hand, Kind, Paragraph, Word};
use crate::plan::Field;

/// Where a line belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// To no clause, and nobody says that it should.
    Aside,
    /// It names the field that stands beside it.
    Label,
    /// To this field of this row.
    Field(usize, Field),
    /// It is the heading of the how many-th new clause.
    Heading(usize),
    /// It is text of that.
    New(usize),
    /// Nowhere: words that find no place.
    Nowhere,
}

/// What became of words: who put them in, who struck them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    pub inserted: Option<Hand>,
    pub deleted: Option<Hand>,
}

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub pieces: Vec<(String, Fate)>,
    /// What became of its end.
    pub mark: Fate,
    pub heading: Option<u8>,
    pub cell: Option<Cell>,
    pub places: Vec<String>,
    pub remarks: Vec<String>,
}

impl Fate {
    fn of(kind: &Kind) -> Fate {
        let (inserted, deleted) = match kind {
            Kind::Kept => (None, None),
            Kind::Inserted(by) => (Some(by.clone()), None),
            Kind::Deleted(by) => (None, Some(by.clone())),
            Kind::Passing { inserted, deleted } => (Some(inserted.clone()), Some(deleted.clone())),
        };
        Fate { inserted, deleted }
    }
}

impl Line {
    fn of(paragraph: &Paragraph) -> Line {
        let mut line = Line {
            heading: paragraph.heading,
            cell: paragraph.cell,
            places: paragraph.places.clone(),
            remarks: paragraph.remarks.clone(),
            ..Line::default()
        };
        let last = paragraph.spans.len().saturating_sub(1);
        for (at, span) in paragraph.spans.iter().enumerate() {
            let fate = Fate::of(&span.kind);
            let mut text = span.text.as_str();
            if at == last {
                text = text.strip_suffix('\n').unwrap_or(text);
                line.mark = fate.clone();
            }
            if !text.is_empty() {
                line.pieces.push((text.to_owned(), fate));
            }
        }
        line
    }

    /// Whether all of its words were put in by somebody.
    fn is_new(&self) -> bool {
        self.pieces.iter().all(|(_, fate)| fate.inserted.is_some())
    }

    fn is_struck(&self) -> bool {
        self.pieces.iter().all(|(_, fate)| fate.deleted.is_some())
    }
}

/// The lines of a file.
pub fn lines(word: &Word) -> Vec<Line> {
    let mut lines: Vec<Line> = word.paragraphs.iter().map(Line::of).collect();
    let mut at = 0;
    while at < lines.len() {
        let put = |fate: &Fate| fate.inserted.is_some() && fate.deleted.is_none();
        let gone = |fate: &Fate| fate.deleted.is_some() && fate.inserted.is_none();
        let stop = slide(&mut lines, at, put, Line::is_new)
            .or_else(|| slide(&mut lines, at, gone, Line::is_struck));
        at = stop.unwrap_or(at) + 1;
    }
    lines
}

/// Where a line that stays in part has a marked end, and wholly marked lines follow, the last with an end that stays: each
/// end moves on by one line. With the place where that ends.
fn slide(
    lines: &mut [Line],
    at: usize,
    marked: impl Fn(&Fate) -> bool,
    whole: impl Fn(&Line) -> bool,
) -> Option<usize> {
    let first = lines.get(at)?;
    if !marked(&first.mark) || whole(first) {
        return None;
    }
    let cell = first.cell;
    let mut stop = at + 1;
    loop {
        let line = lines.get(stop)?;
        if line.cell != cell || !whole(line) {
            return None;
        }
        if line.mark == Fate::default() {
            break;
        }
        if !marked(&line.mark) {
            return None;
        }
        stop += 1;
    }
    let mut carried = Fate::default();
    for line in lines.iter_mut().take(stop + 1).skip(at) {
        carried = std::mem::replace(&mut line.mark, carried);
    }
    Some(stop)
}
