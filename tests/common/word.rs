//! A Word file that was sent out, and what people do to it.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub const WHEN: &str = "w:date=\"2024-05-01T10:00:00Z\"";

/// Writes a file once more with other parts.
pub fn rewritten(from: &Path, to: &Path, edits: &[(&str, &dyn Fn(String) -> String)]) {
    let mut archive = ZipArchive::new(fs::File::open(from).unwrap()).unwrap();
    let mut zip = ZipWriter::new(fs::File::create(to).unwrap());
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        for (_, edit) in edits.iter().filter(|(wanted, _)| *wanted == name) {
            let new = edit(text.clone());
            assert_ne!(new, text, "{name} was not changed");
            text = new;
        }
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

pub fn put(author: &str, text: &str) -> String {
    format!(
        "<w:ins w:id=\"900\" w:author=\"{author}\" {WHEN}><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:ins>"
    )
}

pub fn struck(author: &str, text: &str) -> String {
    format!(
        "<w:del w:id=\"901\" w:author=\"{author}\" {WHEN}><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>"
    )
}

/// Puts markup in the place of words of a run.
pub fn at(xml: &str, words: &str, markup: &str) -> String {
    assert_eq!(xml.matches(words).count(), 1, "{words} in {xml}");
    let markup = format!("</w:t></w:r>{markup}<w:r><w:t xml:space=\"preserve\">");
    xml.replace(words, &markup)
}
