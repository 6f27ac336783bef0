//! A document as a Word file. The same document gives the same bytes: parts are dated 1980, and numbers are given in the
//! order of the document.

mod body;
mod items;
mod parts;
#[cfg(test)]
mod tests;
mod xml;

use crate::export::archive::archive;
use crate::export::direction::is_from_the_right;
use crate::export::document::Document;
use body::Body;

/// The page: A4 with margins, and the foot with its number.
const PAGE: &str = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";

/// About so long is a paragraph with its changes, in bytes. Room that is not needed is never touched.
const ABOUT: usize = 1 << 10;

/// The bytes of a Word file.
pub fn write(document: &Document) -> Vec<u8> {
    let language = &language(&document.language);
    let mut out = parts::root("document");
    out.make_room(document.blocks.len() * ABOUT);
    out.raw("<w:body>");
    let mut out = Body::new(document, language, out).write();
    out.raw(PAGE);
    if is_from_the_right(language) {
        out.raw("<w:bidi/>");
    }
    out.raw("</w:sectPr></w:body></w:document>");
    let all = [
        ("[Content_Types].xml", parts::types()),
        ("_rels/.rels", parts::package()),
        ("docProps/core.xml", parts::core(document, language)),
        ("docProps/custom.xml", parts::custom(document)),
        ("word/document.xml", out.done()),
        ("word/_rels/document.xml.rels", parts::beside()),
        ("word/comments.xml", parts::comments(document, language)),
        ("word/footer1.xml", parts::footer(document, language)),
        ("word/numbering.xml", parts::numbering()),
        ("word/settings.xml", parts::settings(document)),
        ("word/styles.xml", parts::styles(language)),
    ];
    // Writing into memory cannot fail, nor do these names.
    archive(&all).unwrap_or_default()
}

/// A language as Word knows it, with a country: where the plan names none, the first that speaks it.
fn language(tag: &str) -> String {
    match tag {
        "en" => "en-GB".to_owned(),
        "fr" | "es" | "pt" => format!("{tag}-{}", tag.to_uppercase()),
        "" => "en-GB".to_owned(),
        tag => tag.to_owned(),
    }
}
