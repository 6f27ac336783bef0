//! Word files in and out: what the program tells of them and what it refuses, and what it makes of a plan.

use crate::common::{Answer, Seminar, pandoc};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A Word file with this body, and another part.
fn docx(body: &str, (name, content): (&str, &[u8])) -> Vec<u8> {
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Override PartName=\"/word/document.xml\" ContentType=\"{TYPE}\"/></Types>"
    );
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
         Target=\"word/document.xml\"/></Relationships>";
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", relations.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        (name, content),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Writes a file where there is no plan, and asks what it says.
fn show(seminar: &Seminar, bytes: &[u8], more: &[&str]) -> Answer {
    let path = seminar.around().join("notes.docx");
    fs::write(&path, bytes).unwrap();
    let call = seminar.call(["import"]).args([path]).args(["--show"]);
    call.args(more).within(seminar.around()).run()
}

const BODY: &str = "<w:p><w:r><w:t xml:space=\"preserve\">The fund pays </w:t></w:r>\
    <w:del w:id=\"1\" w:author=\"A. Diallo\" w:date=\"2024-05-01T10:00:00Z\"><w:r><w:delText>half</w:delText></w:r></w:del>\
    <w:ins w:id=\"2\" w:author=\"A. Diallo\" w:date=\"2024-05-01T10:00:00Z\"><w:r><w:t>all\u{202e}</w:t></w:r></w:ins></w:p>";

#[test]
fn a_word_file_is_told_without_a_plan() {
    let seminar = Seminar::empty();
    let file = docx(BODY, ("word/x", b""));
    let answer = show(&seminar, &file, &["--json"]).done();
    assert!(!answer.out.contains('\u{202e}'), "{}", answer.out);
    let told = answer.json();
    let span = |text: &str, kind: &str, author: Option<&str>| {
        let date = author.map(|_| "2024-05-01T10:00:00Z");
        serde_json::json!({"text": text, "kind": kind, "author": author, "date": date})
    };
    let spans = [
        span("The fund pays ", "kept", None),
        span("half", "deleted", Some("A. Diallo")),
        span("all\u{202e}", "inserted", Some("A. Diallo")),
        span("\n", "kept", None),
    ];
    assert_eq!(told["spans"], serde_json::json!(spans));
    assert_eq!(told["comments"], serde_json::json!([]));
    show(&seminar, &file, &[])
        .done()
        .says("The fund pays [-A. Diallo: half-]{+A. Diallo: all‹U+202E›+}");
}

#[test]
fn what_is_no_harmless_word_file_is_refused_in_words() {
    let seminar = Seminar::empty();
    let begun = Instant::now();
    let bomb = vec![b' '; 300 << 20];
    for (bytes, says) in [
        (
            docx(BODY, ("word/vbaProject.bin", b"x")),
            "notes.docx contains macros.",
        ),
        (
            docx(BODY, ("../x", b"x")),
            "one of its parts leads out of it",
        ),
        (
            docx(BODY, ("word/media/a", &bomb)),
            "it unpacks to more than 256 MB",
        ),
        (
            vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
            "an old or protected Word file",
        ),
        (b"words".to_vec(), "notes.docx is no Word file."),
    ] {
        show(&seminar, &bytes, &[]).ends(3).says(says);
    }
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn what_is_to_be_taken_in_must_be_said() {
    let seminar = Seminar::empty();
    fs::write(seminar.around().join("a.docx"), docx(BODY, ("word/x", b""))).unwrap();
    let path = seminar.around().join("a.docx").display().to_string();
    for (line, says) in [
        (format!("import {path}"), "--party"),
        ("import schemes".to_owned(), "Something is missing: FILE"),
        (format!("import shemes {path}"), "shemes is no value of"),
        (
            format!("import schemes {path} --show"),
            "cannot go together",
        ),
        (
            "import nowhere.docx --show".to_owned(),
            "There is no file nowhere.docx",
        ),
    ] {
        seminar.run(&line).ends(2).says(says);
    }
}

/// A plan in which each kind of change was made by another party.
pub fn negotiated() -> Seminar {
    let seminar = Seminar::new();
    let set = |clause: &str, field: &str, value: &str, party: &str| {
        seminar.set(clause, field, value, party);
    };
    let run = |line: &str| seminar.run(line).done();
    let care = "The fund pays for care.\n- in hospitals\n- at home & abroad\nReports are <public>.";
    set("campaign", "text", care, "government");
    set("campaign", "start", "2006-01-01", "government");
    set(
        "health",
        "text",
        "Everybody has access.\n\nAt once.\n- free",
        "workers",
    );
    run("move support --parent campaign --first --party employers");
    set("support", "text", "Families are helped.", "civil-society");
    run("add action --parent health --title Clinics --id clinics --party government");
    set(
        "clinics",
        "text",
        "Clinics open.\n\nEvery day.",
        "government",
    );
    set("clinics", "end", "2007-01-01", "government");
    run("remove insurance --party workers");
    seminar
}

/// The lines of one of the two texts of a document, without numbers of headings and what the cover says of it.
fn text(seminar: &Seminar, path: &str, kinds: &[&str]) -> Vec<String> {
    let told = seminar
        .call(["import", path, "--show", "--json"])
        .run()
        .done()
        .json();
    let spans = told["spans"].as_array().unwrap().iter();
    let there = spans.filter(|span| kinds.contains(&span["kind"].as_str().unwrap()));
    let text: String = there.map(|span| span["text"].as_str().unwrap()).collect();
    let lines = text
        .lines()
        .filter(|line| !line.contains("revision") && !line.contains("marked"));
    let plain = lines.map(|line| match line.split_once(' ') {
        Some((number, title)) if number.starts_with(|it: char| it.is_ascii_digit()) => {
            title.to_owned()
        }
        _ => line.to_owned(),
    });
    plain.collect()
}

#[test]
fn a_tracked_document_is_one_text_accepted_and_the_other_rejected() {
    let seminar = negotiated();
    let git = seminar.git();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    let start = walk.last().unwrap().unwrap().to_string();
    let path = |name: &str| seminar.around().join(name).display().to_string();
    let export = |name: &str, more: &[&str]| {
        seminar
            .call(["export", "docx", &path(name)])
            .args(more)
            .run()
    };
    export("tracked.docx", &["start"])
        .done()
        .says("tracked changes");
    export("new.docx", &["--clean"]).done();
    export("old.docx", &["--clean", &format!("..{start}")]).done();
    let read = |name: &str, kinds: &[&str]| text(&seminar, &path(name), kinds);
    let accepted = read("tracked.docx", &["kept", "inserted"]);
    assert_eq!(accepted, read("new.docx", &["kept"]));
    let rejected = read("tracked.docx", &["kept", "deleted"]);
    assert_eq!(rejected, read("old.docx", &["kept"]));
    assert!(
        accepted.contains(&"- at home & abroad".to_owned()),
        "{accepted:#?}"
    );
    assert!(accepted.contains(&"Clinics".to_owned()) && !rejected.contains(&"Clinics".to_owned()));
    // Each change is its party's, and the clause that was moved says from where.
    let told = seminar
        .call(["import", &path("tracked.docx"), "--show", "--json"])
        .run();
    let told = told.done().json();
    let by = |words: &str, kind: &str| {
        let mut spans = told["spans"].as_array().unwrap().iter();
        let found = spans
            .find(|span| span["kind"] == kind && span["text"].as_str().unwrap().contains(words));
        found.unwrap_or_else(|| panic!("{kind} {words} in {told:#}"))["author"].clone()
    };
    assert_eq!(by("Clinics open.", "inserted"), "Government");
    assert_eq!(by("Support", "inserted"), "Employers");
    assert_eq!(by("Support", "deleted"), "Employers");
    assert_eq!(by("Families", "inserted"), "Civil society");
    assert_eq!(told["comments"][0]["text"], "Moved from 1.2");
    // The same input, the same bytes; and nothing is written over in silence.
    let first = fs::read(path("tracked.docx")).unwrap();
    export("tracked.docx", &["start"])
        .ends(2)
        .says("is there already");
    export("tracked.docx", &["start", "--force"]).done();
    assert_eq!(fs::read(path("tracked.docx")).unwrap(), first);
}

#[test]
fn pandoc_accepts_and_rejects_to_the_same_words() {
    if Command::new("pandoc").arg("--version").output().is_err() {
        println!("Passed over: there is no pandoc.");
        return;
    }
    let seminar = negotiated();
    let path = seminar.around().join("tracked.docx");
    let call = seminar
        .call(["export", "docx"])
        .args([&path])
        .args(["start"]);
    call.run().done();
    for (how, there, gone) in [
        (
            "accept",
            ["Clinics open.", "Families are helped.", "in hospitals"],
            "The poor are helped.",
        ),
        (
            "reject",
            ["The poor are helped.", "Everybody has access.", "Insurance"],
            "Clinics",
        ),
    ] {
        let text = pandoc(&path, how);
        for words in there {
            assert!(text.contains(words), "{how} {words}: {text}");
        }
        assert!(!text.contains(gone), "{how}: {text}");
    }
}

#[test]
fn a_part_of_the_plan_can_be_written_to_a_pipe_alone() {
    let seminar = negotiated();
    let out = seminar.around().join("part.docx");
    let pipe = fs::File::create(&out).unwrap();
    let call = seminar.call([
        "export",
        "docx",
        "-",
        "start",
        "--clause",
        "campaign",
        "--editable",
    ]);
    call.to(pipe.into()).run().done();
    let told = text(&seminar, &out.display().to_string(), &["kept", "inserted"]);
    assert!(told.contains(&"Campaign".to_owned()) && told.contains(&"Support".to_owned()));
    assert!(
        !told.iter().any(|line| line.contains("Health")),
        "{told:#?}"
    );
}

/// The folder of the schemas of the standard, for who has them: `PLENARY_SCHEMAS` names it.
pub fn schemas() -> Option<PathBuf> {
    let named = std::env::var_os("PLENARY_SCHEMAS").map(PathBuf::from);
    let near = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/schemas/ooxml");
    let nearer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schemas/ooxml");
    let mut all = named.into_iter().chain([near, nearer]);
    let found = all.find(|folder| folder.join("wml.xsd").is_file());
    if found.is_none() {
        println!("Passed over: the schemas are not here. PLENARY_SCHEMAS names their folder.");
    }
    let judge = Command::new("xmllint").arg("--version").output();
    if judge.is_err() {
        println!("Passed over: there is no xmllint.");
    }
    found.filter(|_| judge.is_ok())
}

/// Whether a file, the part of a document that is called so, is as this schema wants it.
pub fn judge(schema: &Path, file: &Path, name: &str) {
    let judge = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema"])
        .args([schema, file])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&judge.stderr);
    assert!(judge.status.success(), "{name}: {said}");
}

#[test]
fn every_part_is_as_its_schema_wants_it() {
    let Some(schemas) = schemas() else { return };
    let seminar = negotiated();
    let line = "position health object --party workers --statement";
    let line = line.split(' ').chain(["<Why> & who?"]);
    seminar.call(line).run().done();
    for more in [&["start"][..], &["--clean", "--editable"]] {
        let path = seminar.around().join("judged.docx");
        let call = seminar.call(["export", "docx", "--force"]).args([&path]);
        call.args(more).run().done();
        let mut archive = zip::ZipArchive::new(fs::File::open(&path).unwrap()).unwrap();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            let schema = match name.as_str() {
                "[Content_Types].xml" => "opc-contentTypes.xsd",
                "docProps/core.xml" => "opc-coreProperties.xsd",
                "docProps/custom.xml" => "shared-documentPropertiesCustom.xsd",
                name if name.ends_with(".rels") => "opc-relationships.xsd",
                _ => "wml.xsd",
            };
            let path = seminar.around().join(format!("{at}.xml"));
            std::io::copy(&mut part, &mut fs::File::create(&path).unwrap()).unwrap();
            judge(&schemas.join(schema), &path, &name);
        }
    }
}

#[test]
fn every_pending_amendment_is_its_partys_change_with_its_number_and_reason() {
    let seminar = Seminar::new();
    let run = |words: &[&str]| seminar.call(words).run().done();
    let table = |clause: &str, text: &str, party: &str| {
        run(&[
            "table",
            clause,
            "text",
            text,
            "--party",
            party,
            "--reason",
            "It is fair.",
        ]);
    };
    table("insurance", "The State pays for care.", "workers");
    table("insurance", "The budget pays for care.", "employers");
    table("insurance", "The fund pays for all care.", "government");
    run(&["table", "--remove", "support", "--party", "employers"]);
    run(&[
        "table",
        "--add",
        "action",
        "--title",
        "Clinics",
        "They open.",
        "--parent",
        "health",
        "--party",
        "workers",
    ]);
    let path = seminar.around().join("pending.docx").display().to_string();
    run(&["receive", "--party", "secretariat"]);
    run(&["export", "docx", &path, "--amendments"]);
    let rejected = text(&seminar, &path, &["kept", "deleted"]);
    for words in ["The fund pays for care.", "The poor are helped.", "Support"] {
        assert!(
            rejected.contains(&words.to_owned()),
            "{words} in {rejected:#?}"
        );
    }
    assert!(
        !rejected.iter().any(|line| line.contains("Clinics")),
        "{rejected:#?}"
    );
    let accepted = text(&seminar, &path, &["kept", "inserted"]);
    let both = "The State pays for all care.".to_owned();
    assert!(accepted.contains(&both), "{accepted:#?}");
    assert!(
        accepted.iter().any(|line| line.contains("Clinics"))
            && !accepted.contains(&"Support".to_owned())
    );
    let told = run(&["import", &path, "--show", "--json"]).json();
    let comments = told["comments"].as_array().unwrap();
    assert_eq!(comments.len(), 5, "{comments:#?}");
    let of = |author: &str| -> String {
        let all = comments.iter().filter(|one| one["author"] == author);
        all.map(|one| one["text"].as_str().unwrap())
            .collect::<Vec<_>>()
            .join("\n")
    };
    // Whose words are taken already is told with its wording.
    assert!(
        of("Employers").contains("The budget pays for care."),
        "{comments:#?}"
    );
    assert!(!of("Workers").contains("The State pays") && of("Workers").contains("It is fair."));
}
