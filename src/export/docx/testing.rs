//! Word files for tests, made part by part.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The part with all the words; `BODY` stands for them.
pub const DOCUMENT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
    <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" \
    xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\" \
    xmlns:odd=\"http://example.org/odd\" xmlns:v=\"urn:schemas-microsoft-com:vml\">\
    <w:body>BODY</w:body></w:document>";

/// The kinds of parts; `MAIN` stands for that of the document.
pub const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

const ROOT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A part of this kind that holds this.
pub fn words(root: &str, content: &str) -> String {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    format!("<w:{root} xmlns:w=\"{space}\">{content}</w:{root}>")
}

/// A Word file with this body.
pub fn docx(body: &str) -> Vec<u8> {
    Parts::of(body).zipped()
}

/// The parts of a Word file.
pub struct Parts {
    parts: Vec<(String, Vec<u8>)>,
    types: String,
    relations: String,
}

impl Parts {
    pub fn of(body: &str) -> Parts {
        let document = DOCUMENT.replace("BODY", body).into_bytes();
        Parts {
            parts: vec![("word/document.xml".to_owned(), document)],
            types: TYPES.to_owned(),
            relations: String::new(),
        }
    }

    /// The same with a part, in the place of one of this name.
    pub fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Parts {
        self.parts.retain(|(known, _)| known != name);
        self.parts.push((name.to_owned(), content.into()));
        self
    }

    /// The same with a part that the document refers to.
    pub fn and(mut self, name: &str, kind: &str, content: &str) -> Parts {
        let target = name.strip_prefix("word/").unwrap_or(name);
        self.relations +=
            &format!("<Relationship Id=\"{kind}\" Type=\"{ROOT}/{kind}\" Target=\"{target}\"/>");
        match name.starts_with("..") {
            true => self,
            false => self.with(name, content),
        }
    }

    /// The same with something outside that it refers to.
    pub fn outside(mut self, target: &str) -> Parts {
        self.relations += &format!(
            "<Relationship Id=\"out\" Type=\"{ROOT}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>"
        );
        self
    }

    /// The same with a document of another kind.
    pub fn typed(mut self, kind: &str) -> Parts {
        let usual =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        self.types = self.types.replace(usual, kind);
        self
    }

    pub fn zipped(&self) -> Vec<u8> {
        let space = "http://schemas.openxmlformats.org/package/2006/relationships";
        let relations =
            |all: &str| format!("<Relationships xmlns=\"{space}\">{all}</Relationships>");
        let root = relations(&format!(
            "<Relationship Id=\"a\" Type=\"{ROOT}/officeDocument\" Target=\"word/document.xml\"/>"
        ));
        let own = relations(&self.relations);
        let mut all: Vec<(&str, &[u8])> = vec![
            ("[Content_Types].xml", self.types.as_bytes()),
            ("_rels/.rels", root.as_bytes()),
            ("word/_rels/document.xml.rels", own.as_bytes()),
        ];
        all.extend(
            self.parts
                .iter()
                .map(|(name, content)| (name.as_str(), content.as_slice())),
        );
        zipped(&all)
    }
}

/// An archive of these parts.
pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
