//! A document as text. A line's end that was put in or struck stands between the marks as any word does, so that without what
//! is struck it is the one text, and without what was put in the other.

use super::marks::{alike, sides};
use crate::export::document::{Block, By, Document, Paragraph, Revision, Role, Row, legend};
use crate::i18n::Catalogue;
use crate::text::Shown;

/// The bytes of the text.
pub fn write(document: &Document) -> Vec<u8> {
    let mut text = Text {
        hands: &document.hands,
        marked: document.changes() > 0,
        out: String::new(),
        open: None,
    };
    for block in &document.blocks {
        match block {
            Block::Paragraph(one) => text.paragraph(document, one),
            Block::Table(table) => table.rows.iter().for_each(|row| text.row(row)),
            Block::Contents(_) => {}
            Block::Page if text.marked => {
                let words = Catalogue::of(document.said_in);
                let legend = legend(document, words, "documents-legend-marks");
                // The words of the program are no words of the plan.
                text.raw(&format!("{}\n", Shown::line(&*legend)), None);
            }
            Block::Page => {}
        }
    }
    text.turn(None);
    text.out.into_bytes()
}

struct Text<'d> {
    hands: &'d [By],
    /// Whether anything is marked in it.
    marked: bool,
    out: String,
    /// What became of the words that were written last.
    open: Option<Revision>,
}

impl Text<'_> {
    /// Goes over to words of another fate.
    fn turn(&mut self, revision: Option<Revision>) {
        if !alike(self.hands, self.open, revision) {
            self.out.push_str(sides(self.hands, self.open).1);
            self.out.push_str(&sides(self.hands, revision).0);
        }
        self.open = revision;
    }

    fn raw(&mut self, text: &str, revision: Option<Revision>) {
        if !text.is_empty() {
            self.turn(revision);
            self.out.push_str(text);
        }
    }

    /// Words of the plan. Where words are marked, what only looks like a mark is told from one.
    fn words(&mut self, words: &str, revision: Option<Revision>) {
        let shown = Shown::line(words);
        if self.marked
            && ["{+", "+}", "[-", "-]"]
                .iter()
                .any(|mark| shown.contains(mark))
        {
            let told = shown.replace("{+", "\\{+").replace("+}", "+\\}");
            let told = told.replace("[-", "\\[-").replace("-]", "-\\]");
            return self.raw(&told, revision);
        }
        self.raw(&shown, revision);
    }

    fn line(&mut self, text: &str) {
        self.words(text, None);
        self.raw("\n", None);
    }

    fn paragraph(&mut self, document: &Document, one: &Paragraph) {
        if matches!(one.role, Role::Heading(_) | Role::Note) {
            self.raw("\n", one.mark);
        }
        self.runs(one);
        self.raw("\n", one.mark);
        for remark in one
            .remarks
            .iter()
            .filter_map(|at| document.remarks.get(*at))
        {
            let said = remark.text.join(" ");
            self.line(&format!("» {}: {said}", remark.by.author));
        }
    }

    fn runs(&mut self, one: &Paragraph) {
        for run in &one.runs {
            self.words(&run.text, run.revision);
        }
    }

    /// One line a row; what stands in one cell over several lines stands there one after the other.
    fn row(&mut self, row: &Row) {
        for (at, cell) in row.cells.iter().enumerate() {
            let between = match row.cells.first().and_then(|cell| cell.first()) {
                _ if at == 0 => "",
                Some(first) if first.role == Role::Head && !row.head => ": ",
                _ => " | ",
            };
            self.raw(between, row.revision);
            for (at, one) in cell.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|at| cell.get(at));
                if let Some(before) = before {
                    self.raw("; ", row.revision.or(before.mark));
                }
                self.runs(one);
            }
        }
        self.raw("\n", row.revision);
    }
}
