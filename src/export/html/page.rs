//! A document as a page of its own.

use super::body::Body;
use super::escape::{attribute, text};
use super::spans::Marker;
use super::style::{STYLE, policy};
use crate::export::direction::is_from_the_right;
use crate::export::document::{Block, Document, Role, legend};
use crate::i18n::Catalogue;

/// Where the text begins: no clause can be called so.
const TEXT: &str = "plenary_text";

/// The bytes of the page.
pub fn write(document: &Document) -> Vec<u8> {
    let words = Catalogue::of(document.said_in);
    let code = document.said_in.code();
    let language = language(&document.language);
    let spoken = language.split('-').next().unwrap_or_default();
    let apart = Some(code).filter(|code| !spoken.eq_ignore_ascii_case(code));
    let marker = Marker::new(&document.hands, words, apart);
    let mut out = String::with_capacity(STYLE.len() + 1024 * document.blocks.len());
    head(&mut out, document, language);
    out.push_str("<body>\n<a class=\"skip\" href=\"#");
    out.push_str(TEXT);
    out.push('"');
    lang(&mut out, apart);
    out.push('>');
    text(&mut out, &words.word("documents-skip"));
    out.push_str("</a>\n<header>\n");
    let page = |block: &Block| *block == Block::Page;
    let at = document.blocks.iter().position(page).unwrap_or_default();
    let (cover, rest) = document.blocks.split_at_checked(at).unwrap_or_default();
    let mut body = Body::new(document, &marker, apart);
    body.write(&mut out, cover);
    if document.changes() > 0 {
        out.push_str("<p class=\"about\"");
        lang(&mut out, apart);
        out.push('>');
        text(&mut out, &legend(document, words, "documents-legend-lines"));
        out.push_str("</p>\n");
    }
    if cover
        .iter()
        .any(|block| matches!(block, Block::Contents(_)))
    {
        contents(&mut out, document, words, apart);
    }
    out.push_str(&format!("</header>\n<main id=\"{TEXT}\">\n"));
    body.write(&mut out, rest);
    out.push_str("</main>\n</body>\n</html>\n");
    out.into_bytes()
}

fn head(out: &mut String, document: &Document, language: &str) {
    out.push_str("<!DOCTYPE html>\n<html");
    attribute(out, "lang", language);
    attribute(out, "dir", direction(language));
    out.push_str(
        ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"",
    );
    attribute(out, "content", &policy(&STYLE));
    out.push_str(
        ">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n",
    );
    for (name, value) in &document.stamp {
        out.push_str("<meta");
        attribute(out, "name", name);
        attribute(out, "content", value);
        out.push_str(">\n");
    }
    out.push_str("<title>");
    // A page without a name is no page.
    text(
        out,
        Some(document.title.trim())
            .filter(|it| !it.is_empty())
            .unwrap_or("Plenary"),
    );
    out.push_str("</title>\n<style>");
    out.push_str(&STYLE);
    out.push_str("</style>\n</head>\n");
}

fn lang(out: &mut String, apart: Option<&str>) {
    if let Some(language) = apart {
        attribute(out, "lang", language);
    }
}

/// The clauses at the top, each with a link to it.
fn contents(out: &mut String, document: &Document, words: &Catalogue, apart: Option<&str>) {
    let mut list = String::new();
    for block in &document.blocks {
        if let Block::Paragraph(one) = block
            && let (Role::Heading(1), Some(id)) = (one.role, &one.clause)
        {
            list.push_str("<li><a");
            attribute(&mut list, "href", &format!("#{id}"));
            list.push('>');
            text(&mut list, &one.accepted());
            list.push_str("</a></li>\n");
        }
    }
    if list.is_empty() {
        return;
    }
    out.push_str("<nav");
    attribute(out, "aria-label", &words.word("documents-contents-name"));
    lang(out, apart);
    out.push_str(">\n<ul");
    // What stands in the list is of the text again.
    if apart.is_some() {
        attribute(out, "lang", language(&document.language));
    }
    out.push_str(">\n");
    out.push_str(&list);
    out.push_str("</ul>\n</nav>\n");
}

/// A language's tag; nothing where it is none.
fn language(tag: &str) -> &str {
    let sound = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if sound { tag } else { "" }
}

/// Which way a language is written.
fn direction(language: &str) -> &'static str {
    match is_from_the_right(language) {
        true => "rtl",
        false => "ltr",
    }
}
