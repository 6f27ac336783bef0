//! Paragraphs and tables with their changes as WordprocessingML.
//!
//! Nothing nests: words have one fate. Comments stand outside of changes, because what lies inside of one goes with it.

use super::items::listed;
use super::xml::Out;
use crate::export::direction::{is_from_the_right, runs_right};
use crate::export::document::{
    Block, By, Change, Document, Paragraph, Revision, Role, Row, Run, Table,
};
use crate::export::docx::item::{Fate, Items};
use crate::text::runs_from_the_right;

/// The width of the text on the page, in twentieths of a point.
const WIDTH: u32 = 9_070;

/// Writes a document's body.
pub struct Body<'d> {
    document: &'d Document,
    out: Out,
    /// The language of the runs, as Word names it.
    language: &'d str,
    /// The last number given to a change or a bookmark: all numbers of a document differ.
    last: usize,
    items: Items<usize>,
}

impl<'d> Body<'d> {
    /// Begins.
    pub fn new(document: &'d Document, language: &'d str, out: Out) -> Body<'d> {
        Body {
            document,
            out,
            language,
            last: 0,
            items: Items::default(),
        }
    }

    /// Every block.
    pub fn write(mut self) -> Out {
        let document = self.document;
        let paragraphs = |one: &Block, other: &Block| {
            let both = [one, other];
            both.iter().all(|one| matches!(one, Block::Paragraph(_)))
        };
        let mut chunks = document.blocks.chunk_by(paragraphs).peekable();
        while let Some(blocks) = chunks.next() {
            let next = chunks.peek().and_then(|next| next.first());
            let table = matches!(next, Some(Block::Table(_)));
            let all = blocks.iter().filter_map(|block| match block {
                Block::Paragraph(one) => Some(one),
                _ => None,
            });
            self.paragraphs(&all.collect::<Vec<_>>(), None, table);
            for block in blocks {
                match block {
                    Block::Paragraph(_) => {}
                    Block::Table(table) => self.table(table),
                    Block::Contents(until) => self.contents(until),
                    Block::Page => {
                        self.out
                            .raw("<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>");
                        self.items.pass(&[], &Fate::default());
                    }
                }
            }
        }
        self.out
    }

    fn next(&mut self) -> usize {
        self.last += 1;
        self.last
    }

    /// Paragraphs one behind the other, in a row that was put in or struck as a whole or in none, and before a table or not.
    fn paragraphs(&mut self, all: &[&Paragraph], row: Option<Revision>, table: bool) {
        let listed = listed(&mut self.items, all, (row, table), &self.document.hands);
        for (one, item) in all.iter().zip(listed) {
            let is_item = item.is_some();
            self.paragraph(one, item.as_deref().unwrap_or(&one.runs), is_item);
        }
    }

    fn paragraph(&mut self, one: &Paragraph, runs: &[Run], listed: bool) {
        self.out.raw("<w:p>");
        self.properties(one, listed);
        let place = one.place.as_deref().map(|name| (self.next(), name));
        if let Some((id, name)) = place {
            self.out.raw("<w:bookmarkStart w:id=\"");
            self.out.number(id);
            self.out.raw("\" w:name=\"");
            self.out.words(name);
            self.out.raw("\"/>");
        }
        for remark in &one.remarks {
            self.tag("commentRangeStart", *remark);
        }
        for run in runs {
            self.run(run, matches!(one.role, Role::Head));
        }
        for remark in &one.remarks {
            self.tag("commentRangeEnd", *remark);
            self.out.raw("<w:r>");
            self.tag("commentReference", *remark);
            self.out.raw("</w:r>");
        }
        if let Some((id, _)) = place {
            self.tag("bookmarkEnd", id);
        }
        self.out.raw("</w:p>");
    }

    fn tag(&mut self, name: &str, id: usize) {
        self.out.raw("<w:");
        self.out.raw(name);
        self.out.raw(" w:id=\"");
        self.out.number(id);
        self.out.raw("\"/>");
    }

    fn properties(&mut self, one: &Paragraph, listed: bool) {
        let style = match one.role {
            Role::Title => Some("Title".to_owned()),
            Role::Subtitle => Some("Subtitle".to_owned()),
            Role::Heading(depth) => Some(format!("Heading{}", depth.clamp(1, 6))),
            Role::Text if listed => Some("ListBullet".to_owned()),
            Role::Text => None,
            Role::Cell | Role::Head => Some("TableText".to_owned()),
            Role::Note => Some("Note".to_owned()),
        };
        let text: String = one.runs.iter().map(|run| run.text.as_str()).collect();
        let right = runs_right(self.language, &text);
        if style.is_none() && one.mark.is_none() && !right {
            return;
        }
        self.out.raw("<w:pPr>");
        if let Some(style) = style {
            self.out.raw("<w:pStyle w:val=\"");
            self.out.raw(&style);
            self.out.raw("\"/>");
        }
        if listed && one.role == Role::Cell {
            self.out
                .raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
        }
        if right {
            self.out.raw("<w:bidi/>");
        }
        if let Some(mark) = one.mark {
            self.out.raw("<w:rPr>");
            self.revision(mark, "/>");
            self.out.raw("</w:rPr>");
        }
        self.out.raw("</w:pPr>");
    }

    /// The beginning of a change, with what ends the tag.
    fn revision(&mut self, revision: Revision, end: &str) {
        let id = self.next();
        self.out.raw(match revision.kind {
            Change::Inserted => "<w:ins w:id=\"",
            Change::Deleted => "<w:del w:id=\"",
        });
        self.out.number(id);
        self.out.raw("\"");
        let document = self.document;
        if let Some(by) = document.hands.get(revision.by) {
            who(&mut self.out, by);
        }
        self.out.raw(end);
    }

    fn run(&mut self, run: &Run, strong: bool) {
        if run.text.is_empty() {
            return;
        }
        if let Some(revision) = run.revision {
            self.revision(revision, ">");
        }
        let struck = run.revision.is_some_and(|own| own.kind == Change::Deleted);
        self.out.raw("<w:r><w:rPr>");
        if strong {
            self.out.raw("<w:b/>");
        }
        // Of a script from right to left both its direction and its language are asked for apart.
        let right = runs_from_the_right(&run.text);
        self.out.raw(match right {
            true => "<w:rtl/><w:lang w:bidi=\"",
            false => "<w:lang w:val=\"",
        });
        self.out.words(self.language);
        self.out.raw("\"/></w:rPr>");
        let name = if struck { "w:delText" } else { "w:t" };
        self.out.raw("<");
        self.out.raw(name);
        self.out.raw(" xml:space=\"preserve\">");
        self.out.words(&run.text);
        self.out.raw("</");
        self.out.raw(name);
        self.out.raw("></w:r>");
        match run.revision.map(|own| own.kind) {
            Some(Change::Inserted) => self.out.raw("</w:ins>"),
            Some(Change::Deleted) => self.out.raw("</w:del>"),
            None => {}
        }
    }

    fn table(&mut self, table: &Table) {
        let whole: u32 = table.widths.iter().sum::<u32>().max(1);
        let widths: Vec<u32> = table.widths.iter().map(|one| one * WIDTH / whole).collect();
        self.out
            .raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
        if is_from_the_right(self.language) {
            self.out.raw("<w:bidiVisual/>");
        }
        self.out.raw(
            "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"0420\"/></w:tblPr><w:tblGrid>",
        );
        for width in &widths {
            self.out.raw(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.out.raw("</w:tblGrid>");
        for row in &table.rows {
            self.row(row, &widths);
        }
        self.out.raw("</w:tbl>");
    }

    fn row(&mut self, row: &Row, widths: &[u32]) {
        self.out.raw("<w:tr>");
        if row.head || row.revision.is_some() {
            self.out.raw("<w:trPr>");
            if row.head {
                self.out.raw("<w:tblHeader/>");
            }
            if let Some(revision) = row.revision {
                self.revision(revision, "/>");
            }
            self.out.raw("</w:trPr>");
        }
        for (cell, width) in row.cells.iter().zip(widths) {
            self.out.raw(&format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
            ));
            let mut own = match cell.is_empty() {
                true => vec![Paragraph::plain(Role::Cell, "")],
                false => cell.clone(),
            };
            // The last end of a cell is the cell's own.
            if let Some(last) = own.last_mut() {
                last.mark = None;
            }
            self.paragraphs(&own.iter().collect::<Vec<_>>(), row.revision, false);
            self.out.raw("</w:tc>");
        }
        self.out.raw("</w:tr>");
    }

    /// A table of contents that the program that opens the file fills in.
    fn contents(&mut self, until: &str) {
        self.out.raw(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText \
             xml:space=\"preserve\"> TOC \\o \"1-3\" \\h \\z \\u </w:instrText></w:r><w:r>\
             <w:fldChar w:fldCharType=\"separate\"/></w:r>",
        );
        let run = Run {
            text: until.to_owned(),
            revision: None,
        };
        self.run(&run, false);
        self.out
            .raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        self.items.pass(&[], &Fate::default());
    }
}

/// Author and date as attributes.
pub fn who(out: &mut Out, by: &By) {
    out.raw(" w:author=\"");
    out.words(&by.author);
    out.raw("\"");
    if let Some(date) = &by.date {
        out.raw(" w:date=\"");
        out.words(date);
        out.raw("\"");
    }
}
