//! The files of a plan.

use crate::common::Seminar;
use crate::mutate::{mutated, mutations};
use crate::{cases, is_sentence, timely};
use plenary::dialogue::Dialogue;
use plenary::plan::format::{clause_version, edit_clause_file, read_plan};
use plenary::plan::{self, Edit, Field};
use plenary::text;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The files of built-in plans, by their paths within a plan, and files as the dialogue writes them.
fn files() -> &'static [(String, Vec<u8>)] {
    static FILES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    FILES.get_or_init(gathered)
}

fn gathered() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans");
    let mut found = Vec::new();
    for plan in ["figures", "mali"] {
        let root = root.join(plan);
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "toml") {
                    let within = path.strip_prefix(&root).unwrap().to_str().unwrap();
                    found.push((within.to_owned(), fs::read(&path).unwrap()));
                }
            }
        }
    }
    found.retain(|(path, _)| path != "history.toml");
    found.extend(dialogue());
    found.sort();
    found
}

/// The files of the dialogue of a short negotiation.
fn dialogue() -> Vec<(String, Vec<u8>)> {
    let seminar = Seminar::new();
    for line in [
        "session open Day --chair C --party secretariat",
        "table insurance text Words --party workers --reason Why",
        "position health agree --party employers --statement Well",
        "second D.1 --party employers",
    ] {
        seminar.run(line).done();
    }
    let mut found = Vec::new();
    for folder in ["amendments", "positions", "sessions"] {
        for entry in fs::read_dir(seminar.folder().join(folder))
            .unwrap()
            .flatten()
        {
            let name = entry.file_name().into_string().unwrap();
            found.push((format!("{folder}/{name}"), fs::read(entry.path()).unwrap()));
        }
    }
    assert!(found.len() >= 3);
    found
}

/// Reads a plan of which one file is this; what is wrong with it is said of that file in sentences.
fn is_read(path: &str, bytes: &[u8]) {
    let manifest = "format = 1\nid = \"a\"\ntitle = \"T\"\ncountries = []\nlanguage = \"en\"\nstage = \"drafting\"\nrequired = []\n";
    let mut files = vec![(path, bytes)];
    if path != "plan.toml" {
        files.push(("plan.toml", manifest.as_bytes()));
    }
    let (read, problems) = timely(|| read_plan(files.clone()));
    let (dialogue, more) = timely(|| Dialogue::read(files));
    let found = timely(|| {
        let rules = plan::check(&read);
        rules
            .into_iter()
            .chain(plenary::dialogue::check(&read, &dialogue))
    });
    for problem in problems.iter().chain(&more) {
        assert_eq!(problem.path, path);
    }
    for problem in problems.into_iter().chain(more).chain(found) {
        is_sentence(&problem.message);
    }
    // Whatever reads is shown as a person may see it.
    for clause in read.clauses.values() {
        let shown = text::Shown::prose(&clause.text).into_string();
        assert!(text::suspicious(&shown).all(|(_, mark)| mark == '\n'));
    }
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn a_damaged_file_breaks_only_itself(which in any::<prop::sample::Index>(), with in mutations()) {
        let files = files();
        let (path, bytes) = &files[which.index(files.len())];
        is_read(path, &mutated(bytes, &with));
    }

    #[test]
    fn a_damaged_clause_is_edited_or_refused(with in mutations()) {
        let files = files();
        let (path, bytes) = files.iter().find(|(path, _)| path.starts_with("clauses/")).unwrap();
        let stem = Path::new(path).file_stem().unwrap().to_str().unwrap();
        let text = String::from_utf8_lossy(&mutated(bytes, &with)).into_owned();
        timely(|| clause_version(&text));
        let edit = Edit::Set {
            clause: stem.parse().unwrap(),
            field: Field::Title,
            value: Some("New".to_owned()),
        };
        if let Ok(edited) = timely(|| edit_clause_file(Some(&text), &edit)) {
            let edited = edited.unwrap();
            let read = plan::format::read_clause(&edited, stem);
            if let Ok(read) = read {
                assert_eq!(read.title, "New");
            }
        }
    }
}

#[test]
fn nesting_without_end_is_refused() {
    for opening in ["[", "{a=", "a.", "[[a]]\n"] {
        let deep = opening.repeat(100_000);
        is_read(
            "clauses/deep.toml",
            format!("id = \"deep\"\nx = {deep}").as_bytes(),
        );
        is_read("plan.toml", deep.as_bytes());
    }
}
