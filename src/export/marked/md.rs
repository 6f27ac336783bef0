//! A document as Markdown, as GitHub, pandoc and editors read it.

use super::escape::{Place, words};
use super::marks::{alike, sides};
use crate::export::document::{
    Block, Document, Paragraph, Revision, Role, Row, Run, Table, end, legend, paragraph,
};
use crate::i18n::Catalogue;

/// The bytes of the text.
pub fn write(document: &Document) -> Vec<u8> {
    let mut text = Text {
        document,
        out: String::new(),
        listing: false,
    };
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Paragraph(one) => {
                let before = at.checked_sub(1).and_then(|at| document.blocks.get(at));
                let beside = (paragraph(before), paragraph(document.blocks.get(at + 1)));
                text.paragraph(one, beside);
            }
            Block::Table(table) => text.table(table),
            Block::Page if document.changes() > 0 => {
                let said = Catalogue::of(document.said_in);
                let said = legend(document, said, "documents-legend-marks");
                text.paragraph(&Paragraph::plain(Role::Note, said), (None, None));
            }
            Block::Page | Block::Contents(_) => {}
        }
    }
    text.out.into_bytes()
}

struct Text<'d> {
    document: &'d Document,
    out: String,
    /// Whether the last line is an item.
    listing: bool,
}

impl Text<'_> {
    fn paragraph(
        &mut self,
        one: &Paragraph,
        (before, after): (Option<&Paragraph>, Option<&Paragraph>),
    ) {
        let end = end(before, one, after);
        if one.is_blank() && end.is_none() {
            return;
        }
        let item = one.item();
        let begins = match one.role {
            Role::Title => "# ".to_owned(),
            Role::Heading(depth) => format!("{} ", "#".repeat(usize::from(depth.clamp(1, 5)) + 1)),
            _ if item.is_some() => "- ".to_owned(),
            _ => String::new(),
        };
        // Items of one list follow each other; all else has a line between.
        let follows = self.listing && item.is_some();
        if !self.out.is_empty() && !follows {
            self.out.push('\n');
        }
        self.listing = item.is_some();
        self.out.push_str(&begins);
        let runs = item.as_deref().unwrap_or(&one.runs);
        let line = self.line(runs, end);
        self.out.push_str(&line);
        self.out.push('\n');
        for at in &one.remarks {
            self.remark(*at);
        }
    }

    /// Words of a line with their marks.
    fn line(&self, runs: &[Run], end: Option<Revision>) -> String {
        let hands = &self.document.hands;
        let mut line = String::new();
        let mut open = None;
        for run in runs.iter().filter(|run| !run.text.is_empty()) {
            if !alike(hands, open, run.revision) {
                line.push_str(sides(hands, open).1);
                line.push_str(&sides(hands, run.revision).0);
                open = run.revision;
            }
            let place = if line.is_empty() {
                Place::Start
            } else {
                Place::Mark
            };
            words(&mut line, &run.text, place);
        }
        line.push_str(sides(hands, open).1);
        if end.is_some() {
            let (before, after) = sides(hands, end);
            line.push_str(&format!("{before}¶{after}"));
        }
        // Two blanks at the end would break the line.
        if line.ends_with(' ') {
            line.pop();
            line.push_str("&#32;");
        }
        line
    }

    fn remark(&mut self, at: usize) {
        let Some(remark) = self.document.remarks.get(at) else {
            return;
        };
        self.out.push_str("\n> **");
        words(&mut self.out, &remark.by.author, Place::Mark);
        self.out.push_str("** ");
        for (at, said) in remark
            .text
            .iter()
            .filter(|it| !it.trim().is_empty())
            .enumerate()
        {
            if at > 0 {
                self.out.push_str(">\n> ");
            }
            words(&mut self.out, said.trim(), Place::Start);
            self.out.push('\n');
        }
        if self.out.ends_with(' ') {
            self.out.push('\n');
        }
    }

    fn table(&mut self, table: &Table) {
        self.listing = false;
        self.out.push('\n');
        let columns = table
            .rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or_default();
        let headed = table.rows.first().is_some_and(|row| row.head);
        let mut rows = table.rows.iter();
        match rows.next().filter(|_| headed) {
            Some(head) => self.row(head, columns),
            None => {
                rows = table.rows.iter();
                self.out.push_str(&format!("|{}\n", " |".repeat(columns)));
            }
        }
        self.out
            .push_str(&format!("|{}\n", " --- |".repeat(columns)));
        rows.for_each(|row| self.row(row, columns));
    }

    fn row(&mut self, row: &Row, columns: usize) {
        self.out.push('|');
        for at in 0..columns {
            let cell = row.cells.get(at).map_or(&[][..], Vec::as_slice);
            let lines: Vec<String> = cell.iter().map(|one| self.line(&one.runs, None)).collect();
            self.out.push_str(&format!(" {} |", lines.join("<br>")));
        }
        self.out.push('\n');
    }
}
