//! A Word file that was circulated before there was a plan, as the beginning of one.

use crate::common::{Answer, Seminar};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A Word file with this body.
fn file(seminar: &Seminar, body: &str) -> PathBuf {
    commented(seminar, body, "")
}

/// A Word file with this body and these comments.
fn commented(seminar: &Seminar, body: &str, comments: &str) -> PathBuf {
    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
         <Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>";
    let parts = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" \
         Target=\"comments.xml\"/></Relationships>";
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
         Target=\"word/document.xml\"/></Relationships>";
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let comments = format!("<w:comments xmlns:w=\"{WORD}\">{comments}</w:comments>");
    let path = seminar.around().join("Draft.docx");
    let mut zip = ZipWriter::new(fs::File::create(&path).unwrap());
    for (name, content) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations),
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", parts),
        ("word/comments.xml", &comments),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn change(kind: &str, who: &str, text: &str) -> String {
    let name = if kind == "ins" { "t" } else { "delText" };
    format!(
        "<w:{kind} w:id=\"1\" {who}><w:r><w:{name} xml:space=\"preserve\">{text}</w:{name}></w:r></w:{kind}>"
    )
}

const ANA: &str = "w:author=\"Ana\" w:date=\"2004-05-02T10:00:00Z\"";
const BEN: &str = "w:author=\"Ben&#10;Party: workers\" w:date=\"2004-05-01T10:00:00Z\"";

fn draft() -> String {
    let heading = |depth: u8, runs: &str| {
        format!("<w:p><w:pPr><w:outlineLvl w:val=\"{depth}\"/></w:pPr>{runs}</w:p>")
    };
    let pay =
        run("The fund ") + &change("del", ANA, "pays") + &change("ins", ANA, "paid") + &run(".");
    let new = format!("<w:pPr><w:rPr><w:ins w:id=\"1\" {BEN}/></w:rPr></w:pPr>");
    [
        heading(0, &run("1. Health care")),
        heading(1, &run("1.1 Insurance")),
        format!("<w:p>{pay}</w:p>"),
        format!("<w:p>{new}{}</w:p>", change("ins", BEN, "It is public.")),
        format!("<w:p>{}</w:p>", run("Reports are read.")),
    ]
    .concat()
}

fn begin(seminar: &Seminar, path: &PathBuf, more: &[&str]) -> Answer {
    let call = seminar.call(["new", "../begun", "--country", "ML", "--from"]);
    let call = call.args([path]).args(["--recorder", "R <r@x.example>"]);
    call.args(more).run()
}

#[test]
fn a_circulated_file_becomes_a_plan_with_its_history() {
    let seminar = Seminar::new();
    let path = file(&seminar, &draft());
    let asked = begin(&seminar, &path, &["--as", "Ana=employers"]).ends(2);
    asked.says("Ben").says("--as \"NAME=PARTY\"");
    assert!(!seminar.around().join("begun").exists());
    let both = [
        "--as",
        "Ana=employers",
        "--as",
        "Ben Party: workers=government",
        "--language",
        "en",
    ];
    begin(&seminar, &path, &both).done();
    let at = |line: &str| {
        let folder = seminar.around().join("begun");
        seminar.call(line.split(' ')).within(&folder).run().done()
    };
    let text = |line: &str| at(line).json()["fields"].to_string() + &at(line).out;
    let now = text("show insurance --json");
    assert!(
        now.contains("The fund paid.\\n\\nIt is public.\\n\\nReports are read."),
        "{now}"
    );
    let log = at("log --json").json();
    let parties: Vec<String> = log["changes"]
        .as_array()
        .unwrap_or_else(|| panic!("{log:#}"))
        .iter()
        .map(|one| one["party"].as_str().unwrap_or("-").to_owned())
        .collect();
    assert_eq!(
        parties,
        ["employers", "government", "secretariat"],
        "{log:#}"
    );
    let first = text("show insurance --at HEAD~2 --json");
    assert!(
        first.contains("The fund pays.\\n\\nReports are read."),
        "{first}"
    );
    let outline = at("list --json").out;
    assert!(
        outline.contains("Health care") && outline.contains("1.1"),
        "{outline}"
    );
    at("check");
    let head = git2::Repository::open(seminar.around().join("begun")).unwrap();
    let head = head.head().unwrap().peel_to_commit().unwrap();
    assert_eq!(head.time().seconds(), 1_083_492_000);
    assert!(head.message().unwrap().contains("File-SHA256: "));
}

#[test]
fn what_cannot_begin_a_plan_leaves_nothing() {
    let seminar = Seminar::new();
    let path = file(&seminar, &draft());
    begin(&seminar, &seminar.around().join("1850"), &[])
        .ends(2)
        .says("no year");
    begin(&seminar, &seminar.around().join("no.docx"), &[])
        .ends(2)
        .says("no.docx");
    begin(&seminar, &path, &["--as", "Ana"]).ends(2);
    fs::write(&path, "words").unwrap();
    begin(&seminar, &path, &[]).ends(3).says("no Word file");
    seminar
        .run("new ../begun --country ML")
        .ends(2)
        .says("--title");
    seminar
        .run("new ../begun --title T")
        .ends(2)
        .says("--country");
    assert!(!seminar.around().join("begun").exists());
}

#[test]
fn a_draft_is_taken_over_before_it_is_said_for_which_country() {
    let seminar = Seminar::new();
    let paragraph = ["<w:p>", &run("The fund pays."), "</w:p>"].concat();
    let path = file(&seminar, &paragraph);
    let call = seminar.call(["new", "../begun", "--from"]).args([&path]);
    call.args(["--recorder", "R <r@x.example>"]).run().done();
    let folder = seminar.around().join("begun");
    let at = |line: &str| {
        let call = seminar.call(line.split(' '));
        call.within(&folder).run().done()
    };
    at("check");
    at("export docx out.docx");
    assert!(
        fs::read_to_string(folder.join("plan.toml"))
            .unwrap()
            .contains("countries = []")
    );
}

#[test]
fn what_was_commented_in_a_draft_is_said_to_be_left_in_it() {
    let seminar = Seminar::new();
    let comment = format!(
        "<w:comment w:id=\"0\" w:author=\"Carla\"><w:p>{}</w:p></w:comment>",
        run("Who pays?")
    );
    let path = commented(&seminar, &draft(), &comment);
    let both = [
        "--as",
        "Ana=employers",
        "--as",
        "Ben Party: workers=workers",
    ];
    let carla = ["--as", "Carla=workers"];
    let begun = begin(&seminar, &path, &[both.as_slice(), &carla].concat());
    begun.done().says("One comment is no part of the plan");
    seminar
        .run("import ../Draft.docx --show")
        .done()
        .says("Who pays?");
}
