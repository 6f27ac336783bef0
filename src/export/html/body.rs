//! Paragraphs and tables of a document as elements of a page.

use super::escape::{attribute, text};
use super::spans::Marker;
use crate::export::direction::{is_from_the_right, runs_right};
use crate::export::document::{Block, Document, Paragraph, Role, Row, Run, Table, end, paragraph};
use std::collections::HashSet;

/// Writes the blocks of a document.
pub struct Body<'d> {
    document: &'d Document,
    marker: &'d Marker,
    /// The language of what is said of the text, where the text is in another.
    apart: Option<&'static str>,
    /// The names that were given to clauses.
    named: HashSet<&'d str>,
    /// Whether a list is open.
    listing: bool,
}

impl<'d> Body<'d> {
    /// Begins.
    pub fn new(
        document: &'d Document,
        marker: &'d Marker,
        apart: Option<&'static str>,
    ) -> Body<'d> {
        Body {
            document,
            marker,
            apart,
            named: HashSet::new(),
            listing: false,
        }
    }

    /// These blocks.
    pub fn write(&mut self, out: &mut String, blocks: &'d [Block]) {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(one) => {
                    let before = at.checked_sub(1).and_then(|at| blocks.get(at));
                    let beside = (paragraph(before), paragraph(blocks.get(at + 1)));
                    self.paragraph(out, one, beside);
                }
                Block::Table(table) => {
                    self.close(out);
                    self.table(out, table);
                }
                Block::Contents(_) | Block::Page => {}
            }
        }
        self.close(out);
    }

    fn close(&mut self, out: &mut String) {
        if std::mem::take(&mut self.listing) {
            out.push_str("</ul>\n");
        }
    }

    fn paragraph(
        &mut self,
        out: &mut String,
        one: &'d Paragraph,
        (before, after): (Option<&Paragraph>, Option<&Paragraph>),
    ) {
        let end = end(before, one, after);
        if one.is_blank() && end.is_none() {
            return;
        }
        if let Some(runs) = one.item() {
            if !std::mem::replace(&mut self.listing, true) {
                out.push_str("<ul>\n");
            }
            out.push_str("<li");
            self.direction(out, &runs);
            out.push('>');
            self.runs(out, &runs);
            if let Some(end) = end {
                self.marker.end(out, end);
            }
            out.push_str("</li>\n");
            return;
        }
        self.close(out);
        let (name, class) = match one.role {
            Role::Title => ("h1".to_owned(), None),
            Role::Heading(depth) => (format!("h{}", depth.clamp(1, 5) + 1), None),
            Role::Text | Role::Cell | Role::Head => ("p".to_owned(), None),
            Role::Subtitle | Role::Note => ("p".to_owned(), Some("about")),
        };
        out.push('<');
        out.push_str(&name);
        if let Some(id) = one.clause.as_deref().filter(|id| self.named.insert(id)) {
            attribute(out, "id", id);
        }
        if let Some(class) = class {
            attribute(out, "class", class);
        }
        if let (Role::Note, Some(language)) = (one.role, self.apart) {
            attribute(out, "lang", language);
        }
        self.direction(out, &one.runs);
        out.push('>');
        self.runs(out, &one.runs);
        if let Some(end) = end {
            self.marker.end(out, end);
        }
        out.push_str(&format!("</{name}>\n"));
        for remark in &one.remarks {
            self.remark(out, *remark);
        }
    }

    /// That a paragraph runs from right to left where the page does not. What stands beside its words, such as the letter of a party, does not
    /// count: a browser that were left to find it out would take that for the first of them.
    fn direction(&self, out: &mut String, runs: &[Run]) {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        let of_all = is_from_the_right(&self.document.language);
        if !of_all && runs_right(&self.document.language, &text) {
            attribute(out, "dir", "rtl");
        }
    }

    fn runs(&self, out: &mut String, runs: &[Run]) {
        let words: Vec<&Run> = runs.iter().filter(|run| !run.text.is_empty()).collect();
        // Who listens hears once of what was done at once.
        for same in words.chunk_by(|a, b| a.revision == b.revision) {
            let text: String = same.iter().map(|run| run.text.as_str()).collect();
            let revision = same.first().and_then(|run| run.revision);
            self.marker.run(out, &text, revision);
        }
    }

    /// What is remarked on the clause whose heading this was.
    fn remark(&self, out: &mut String, at: usize) {
        let Some(remark) = self.document.remarks.get(at) else {
            return;
        };
        out.push_str("<div class=\"said\">\n");
        for (at, said) in remark.text.iter().enumerate() {
            out.push_str("<p");
            // The first words are the program's, the others those of who spoke.
            if let (0, Some(language)) = (at, self.apart) {
                attribute(out, "lang", language);
            }
            out.push('>');
            if at == 0 {
                out.push_str("<strong>");
                text(out, &remark.by.author);
                out.push_str("</strong> ");
            }
            text(out, said);
            out.push_str("</p>\n");
        }
        out.push_str("</div>\n");
    }

    fn table(&mut self, out: &mut String, table: &'d Table) {
        let heads = table.rows.iter().take_while(|row| row.head).count();
        let (head, rows) = table.rows.split_at(heads);
        out.push_str("<table>\n");
        if !head.is_empty() {
            out.push_str("<thead>\n");
            head.iter().for_each(|row| self.row(out, row, "col"));
            out.push_str("</thead>\n");
        }
        out.push_str("<tbody>\n");
        rows.iter().for_each(|row| self.row(out, row, "row"));
        out.push_str("</tbody>\n</table>\n");
    }

    fn row(&mut self, out: &mut String, row: &'d Row, scope: &'static str) {
        out.push_str("<tr>");
        for cell in &row.cells {
            let head = cell.iter().any(|one| one.role == Role::Head);
            let name = if head { "th" } else { "td" };
            out.push('<');
            out.push_str(name);
            if head {
                attribute(out, "scope", scope);
                if let Some(language) = self.apart {
                    attribute(out, "lang", language);
                }
            }
            out.push('>');
            for (at, one) in cell.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|at| cell.get(at));
                self.paragraph(out, one, (before, cell.get(at + 1)));
            }
            self.close(out);
            out.push_str(&format!("</{name}>"));
        }
        out.push_str("</tr>\n");
    }
}
