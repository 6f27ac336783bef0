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
    seminar.set("insurance", "text", text, "workers");
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

#[test]
fn export_writes_the_same_site() {
    let (one, two) = (Seminar::new(), Seminar::new());
    let folders = ["a", "b"].map(|name| one.around().join(name));
    let plans = [one.folder(), two.folder()];
    let call = one.call(["site"]).args([&folders[0]]);
    call.args(&plans).run().done();
    for _ in 0..2 {
        let call = one.call(["export", "site"]).args([&folders[1]]);
        call.args(&plans).run().done();
    }
    for name in ["index.html", "seminar/index.html", "plenary-site.txt"] {
        let [a, b] = folders
            .each_ref()
            .map(|folder| fs::read(folder.join(name)).unwrap());
        assert_eq!(a, b, "{name}");
    }
    for (line, said) in [
        ("export site -", "A site is a folder"),
        (
            "export md out.md start..HEAD more",
            "One BASE..REV is enough",
        ),
        ("export md out.md --without-files", "is for the site"),
        ("export site out --clean", "--clean"),
    ] {
        one.run(line).ends(2).says(said);
    }
    assert!(!one.folder().join("out.md").exists());
    assert!(!one.folder().join("out").exists());
}

#[test]
fn what_can_be_learnt_from_stands_on_the_pages_as_text() {
    let (one, two) = (Seminar::new(), Seminar::new());
    let resources = "[[resource]]\nid = \"a\"\ntitle = \"Étude <b>\"\nkind = \"study\"\nlanguage = \"fr\"\ncountry = \"ML\"\n\
        year = 2003\nlink = \"https://example.invalid/a\"\n\n[[resource]]\nid = \"b\"\ntitle = \"A guide\"\nkind = \"other\"\n";
    one.write("registers/resources.toml", resources);
    one.commit("Resources", "Party: secretariat");
    let folder = site(&one, &[]);
    let pages = sound(&folder);
    let text = &pages[&folder.join("diagnosis.html")].text;
    for said in [
        "Étude <b>",
        "study",
        "Mali",
        "2003",
        "https://example.invalid/a",
    ] {
        assert!(text.contains(said), "{said}");
    }
    let both = one.around().join("both");
    let call = one
        .call(["site"])
        .args([&both, &one.folder(), &two.folder()]);
    call.run().done();
    let centre = &sound(&both)[&both.join("index.html")];
    assert!(centre.text.contains("Learning resources"));
    assert!(centre.text.contains("A guide"));
    let page = fs::read_to_string(both.join("index.html")).unwrap();
    assert!(page.contains("<span lang=\"fr\">Étude &lt;b&gt;</span>"));
    // What is wrong is named with its place, and the pages show the rest.
    one.write(
        "registers/resources.toml",
        resources.replace("\"study\"", "\"stody\""),
    );
    one.commit("A slip", "Party: secretariat");
    let answer = one.run("check").ends(1);
    let said = format!("{}{}", answer.out, answer.err);
    assert!(said.contains("registers/resources.toml:4:8"), "{said}");
    assert!(
        said.contains("study, guide, course, law, data, other"),
        "{said}"
    );
    site(&one, &[]);
}
