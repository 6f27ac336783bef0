//! What earlier and later versions of Plenary kept: a cache is read or built anew, a text that was typed is offered.
//!
//! `tests/hostile/kept` holds what the first versions wrote, byte for byte. `KEEP=1` writes what this one would; that is for a
//! new edition, never to make a test pass.

use crate::common::Seminar;
use crate::kept::{reopened, told};
use plenary::store::{Draft, Journal};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile/kept");

/// A plan whose history is the same on every machine, and long enough for a cache to be kept.
fn plan() -> Seminar {
    let seminar = Seminar::new();
    let mut stream = String::new();
    for number in 0..80 {
        let who = format!("A <a@example.invalid> {} +0000", 1_066_000_100 + number);
        let message = "Change\n\nParty: workers\n";
        let text = format!(
            "id = \"support\"\nkind = \"action\"\norder = 1\ntitle = \"T\"\ntext = \"Help number {number}.\"\n"
        );
        let from = if number == 0 {
            "from refs/heads/main^0\n"
        } else {
            ""
        };
        write!(
            stream,
            "commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata {}\n{message}{from}\
             M 100644 inline clauses/support.toml\ndata {}\n{text}\n",
            message.len(),
            text.len(),
        )
        .unwrap();
    }
    seminar.import(&stream);
    seminar
}

/// The kind of a cache's file, which its name begins with.
fn kind(path: &Path) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    name.split('-').next().unwrap().to_owned()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    found.sort();
    found
}

#[test]
fn a_cache_of_this_edition_is_read_and_one_of_another_is_built_anew() {
    let seminar = plan();
    let fresh = tempfile::tempdir().unwrap();
    let answer = told(&seminar, fresh.path());
    if std::env::var_os("KEEP").is_some() {
        for file in files(fresh.path()) {
            fs::copy(&file, Path::new(KEPT).join(format!("{}.c", kind(&file)))).unwrap();
        }
    }
    // Which name a file has depends on where the repository lies.
    let laid = |edition: &dyn Fn(Vec<u8>) -> Vec<u8>| {
        let folder = tempfile::tempdir().unwrap();
        for file in files(fresh.path()) {
            let kept = fs::read(Path::new(KEPT).join(format!("{}.c", kind(&file)))).unwrap();
            fs::write(folder.path().join(file.file_name().unwrap()), edition(kept)).unwrap();
        }
        folder
    };
    let contents = |folder: &Path| -> Vec<Vec<u8>> {
        files(folder)
            .iter()
            .map(|file| fs::read(file).unwrap())
            .collect()
    };
    let as_kept = laid(&|kept| kept);
    let before = contents(as_kept.path());
    let times = |folder: &Path| -> Vec<_> {
        let meta = files(folder)
            .into_iter()
            .map(|it| fs::metadata(it).unwrap());
        meta.map(|it| it.modified().unwrap()).collect()
    };
    let written = times(as_kept.path());
    assert_eq!(told(&seminar, as_kept.path()), answer);
    // It was understood: nothing had to be found out again.
    assert_eq!(times(as_kept.path()), written);
    assert_eq!(contents(as_kept.path()), before);
    for other in [*b"plenary1", *b"plenary9", *b"plenaryb", *b"PLENARYC"] {
        let folder = laid(&|mut kept| {
            kept[..8].copy_from_slice(&other);
            kept
        });
        assert_eq!(told(&seminar, folder.path()), answer);
        let anew = contents(folder.path());
        assert!(anew.iter().all(|file| file.starts_with(b"plenaryc")));
    }
}

/// The journal of a process that died, laid where the next one finds it.
fn offered(bytes: &[u8]) -> Vec<Draft> {
    let state = tempfile::tempdir().unwrap();
    drop(Journal::open(state.path(), "a").unwrap());
    let folder = files(&state.path().join("journal")).remove(0);
    fs::write(folder.join("0.jsonl"), bytes).unwrap();
    let journal = reopened(state.path());
    journal
        .offered()
        .iter()
        .map(|offer| offer.draft.clone())
        .collect()
}

#[test]
fn the_journals_of_earlier_editions_are_offered_with_their_places() {
    for name in ["journal.0.jsonl", "journal.1.jsonl"] {
        let bytes = fs::read(Path::new(KEPT).join(name)).unwrap();
        let offered = offered(&bytes);
        let told: Vec<(&str, &str, &str)> = offered
            .iter()
            .map(|it| (it.clause.as_str(), it.field.as_str(), it.text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("care", "text", "Le régime couvre tous."),
                ("fees", "title", "Fees"),
            ],
            "{name}"
        );
        let floor = offered[0].floor.as_ref().unwrap();
        assert_eq!(floor.voice.slug(), "workers");
    }
}

/// Of an edition to come nothing is known but that people typed it.
#[test]
fn the_journal_of_a_later_edition_is_offered_as_text() {
    let bytes = fs::read(Path::new(KEPT).join("journal.9.jsonl")).unwrap();
    let offered = offered(&bytes);
    assert_eq!(offered.len(), 1);
    assert_eq!(offered[0].clause, "");
    let text = &offered[0].text;
    assert!(
        text.contains("Le régime couvre tous les travailleurs."),
        "{text}"
    );
    assert!(text.contains("Fees are low"), "{text}");
}
