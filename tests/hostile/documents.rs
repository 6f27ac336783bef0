//! Documents and tables of other programs.

use crate::common::Seminar;
use crate::mutate::{Mutation, mutated, mutations};
use crate::{cases, is_sentence, timely};
use plenary::export::docx::read::read;
use plenary::export::foreign::Foreign;
use plenary::export::import::read_mapping;
use plenary::export::{Answers, Table};
use proptest::prelude::*;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::sync::OnceLock;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A Word file of a plan, as it is sent out.
fn document() -> &'static [u8] {
    static DOCUMENT: OnceLock<Vec<u8>> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let seminar = Seminar::new();
        seminar.set("insurance", "text", "The fund\n\n- one\n- two", "workers");
        let path = seminar.around().join("sent.docx");
        let call = seminar.call(["export", "docx", "--force"]);
        call.args([&path]).run().done();
        fs::read(path).unwrap()
    })
}

/// The document with one part changed, packed again so that only the part is damaged.
fn repacked(which: usize, with: &[Mutation]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(document())).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let count = archive.len();
    for at in 0..count {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if at == which % count {
            bytes = mutated(&bytes, with);
        }
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What is read of a document is also understood, as far as that goes without a plan.
fn is_read(bytes: &[u8]) {
    match timely(|| read(bytes)) {
        Ok(word) => {
            timely(|| Foreign::of(&word, "Plan").steps().len());
        }
        Err(refused) => is_sentence(&refused.message("a.docx")),
    }
}

const TABLE: &str = "Group;Sex;2004;2005\n\"Older; persons\";f;1 234,5;2 000\nChildren;m;\"12\"\"3\";n.a.\r\nTotal;;1;2\n";

const MAPPING: &str =
    "of = \"figures\"\ndelimiter = \";\"\n\n[columns]\nGroup = \"group\"\n\"2004\" = \"2004\"\n";

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn a_damaged_document_is_read_or_refused(with in mutations()) {
        is_read(&mutated(document(), &with));
    }

    #[test]
    fn a_document_of_damaged_parts_is_read_or_refused(which in any::<usize>(), with in mutations()) {
        is_read(&repacked(which, &with));
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_damaged_table_is_read_or_asked_about(utf16 in any::<bool>(), with in mutations()) {
        let bytes: Vec<u8> = match utf16 {
            true => TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            false => TABLE.as_bytes().to_vec(),
        };
        let bytes = mutated(&bytes, &with);
        match timely(|| Table::read(&bytes, &Answers::default())) {
            Ok(table) => {
                for row in 0..table.rows() {
                    for column in 0..table.width(row) {
                        let _ = table.cell(row, column);
                    }
                    assert!(table.line(row) > 0);
                }
            }
            Err(halt) => is_sentence(&halt.message()),
        }
    }

    #[test]
    fn a_damaged_mapping_is_read_or_refused(with in mutations()) {
        let text = String::from_utf8_lossy(&mutated(MAPPING.as_bytes(), &with)).into_owned();
        if let Err(message) = timely(|| read_mapping(&text)) {
            is_sentence(&message);
        }
    }
}

/// A part that unpacks to a thousand times its size.
#[test]
fn a_document_that_swells_is_refused_before_it_takes_the_memory() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..600 {
        zip.write_all(&blank).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(timely(|| read(&bytes)).is_err());
}
