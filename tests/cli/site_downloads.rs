//! What a site offers to download: the plan's own files and nothing else, and the documents that `export` writes.

use crate::common::Seminar;
use crate::site_pages::sound;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// Writes a site beside the plan.
fn site(seminar: &Seminar, more: &[&str]) -> PathBuf {
    let folder = seminar.around().join("out");
    let call = seminar.call(["site"]).args([&folder]).args(more);
    call.run().done();
    folder
}

/// What an archive holds.
fn unpacked(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    let mut found = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        found.insert(file.name().unwrap().into_owned(), content);
    }
    found
}

/// What a document says that `export` writes.
fn exported(seminar: &Seminar, line: &str) -> Vec<u8> {
    let path = seminar.around().join("exported");
    let mut words = line.split_whitespace();
    let format = words.next().unwrap();
    let call = seminar.call(["export", format]).args([&path]);
    call.args(words.chain(["--force"])).run().done();
    fs::read(path).unwrap()
}

#[test]
fn the_files_are_those_of_the_plan_and_nothing_else() {
    let seminar = Seminar::new();
    seminar.write(".env", "SECRET=1");
    seminar.write("clauses/notes.txt", "private");
    seminar.write("registers/groups.toml", "# nobody yet\n");
    #[cfg(unix)]
    {
        let target = seminar.around().join("outside.toml");
        fs::write(&target, "id = \"outside\"").unwrap();
        let link = seminar.folder().join("clauses/outside.toml");
        std::os::unix::fs::symlink(target, link).unwrap();
    }
    seminar.commit("More files", "Party: secretariat");
    // What is not recorded is not the plan's.
    seminar.write("clauses/draft.toml", "id = \"draft\"");
    let folder = site(&seminar, &[]);
    let files = unpacked(&folder.join("seminar-files.zip"));
    assert!(files.contains_key("seminar/plan.toml"));
    assert!(files.contains_key("seminar/registers/groups.toml"));
    for (path, content) in &files {
        let path = path.strip_prefix("seminar/").unwrap();
        assert!(path.ends_with(".toml"), "{path}");
        assert_eq!(seminar.read(path).as_bytes(), content, "{path}");
    }
    for path in ["outside", "draft"] {
        let path = format!("seminar/clauses/{path}.toml");
        assert!(!files.contains_key(&path), "{path}");
    }
    let clauses = files
        .keys()
        .filter(|path| path.starts_with("seminar/clauses/"));
    assert_eq!(clauses.count(), 4);
}

#[test]
fn documents_are_those_that_export_writes_and_each_is_said_with_its_size() {
    let seminar = Seminar::new();
    seminar.adopt("first-reading");
    let text = "The public fund pays for all care.";
    seminar.set("insurance", "text", text, "workers").done();
    let folder = site(&seminar, &[]);
    for (name, line) in [
        ("seminar.docx", "docx --clean"),
        ("seminar-tracked.docx", "docx"),
        ("seminar.xlsx", "xlsx"),
        ("seminar.md", "md --clean"),
    ] {
        let written = fs::read(folder.join(name)).unwrap();
        assert_eq!(written, exported(&seminar, line), "{name}");
    }
    let pages = sound(&folder);
    let all = &pages[&folder.join("downloads.html")];
    let first = &pages[&folder.join("index.html")];
    let mut count = 0;
    for link in all
        .links
        .iter()
        .filter(|link| !link.ends_with(".html") && !link.starts_with('#'))
    {
        let length = fs::metadata(folder.join(link)).unwrap().len();
        let size = match length {
            ..1_000 => format!("{length} bytes"),
            length => format!("{}\u{a0}kB", length.div_ceil(1_000)),
        };
        assert!(all.text.contains(&size), "{link}: {size}");
        let on_first = first.links.contains(link);
        assert_eq!(on_first, !link.ends_with(".csv"), "{link}");
        count += 1;
    }
    assert!(count > 5);
    assert!(first.text.contains("The text as it stands: Word (.docx), "));
}

#[test]
fn mail_addresses_are_in_the_plans_files_alone_and_that_is_said() {
    let seminar = Seminar::new();
    let plan = seminar.read("plan.toml");
    assert!(plan.contains('@'), "{plan}");
    let folder = seminar.around().join("out");
    let call = || seminar.call(["site"]).args([&folder]);
    let said = call().run().done();
    assert!(said.err.contains("hold mail addresses"), "{}", said.err);
    for name in ["seminar.docx", "seminar-tracked.docx", "seminar.xlsx"] {
        for (part, content) in unpacked(&folder.join(name)) {
            let text = String::from_utf8_lossy(&content).into_owned();
            assert!(!text.contains(".invalid"), "{part} of {name}");
        }
    }
    let said = call().args(["--without-files"]).run().done();
    assert_eq!(said.err, "");
    assert!(!folder.join("seminar-files.zip").exists());
    sound(&folder);
}
