//! What Plenary itself keeps: settings, the journal, the cache.

use crate::common::Seminar;
use crate::mutate::{mutated, mutations};
use crate::{cases, is_sentence, timely};
use plenary::shell::settings::{Places, Settings};
use plenary::store::history::{Cache, load};
use plenary::store::{Draft, Journal, Repository};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

const SETTINGS: &str = "language = 'fr'\ntheme = 'light'\nrecorder = { name = 'A', email = 'a@b.invalid' }\n\
    sign = true\nsigning-key = '~/.ssh/id'\nletters = 'double'\n";

/// The bytes of a journal that a process left at its death.
fn journal() -> &'static [u8] {
    static JOURNAL: OnceLock<Vec<u8>> = OnceLock::new();
    JOURNAL.get_or_init(|| {
        let state = tempfile::tempdir().unwrap();
        let journal = Journal::open(state.path(), "a").unwrap();
        for (id, text) in [
            ("1", "One"),
            ("2", "Two"),
            ("1", "One é more"),
            ("1", "é more"),
        ] {
            let draft = Draft {
                clause: "care".to_owned(),
                field: "text".to_owned(),
                text: text.to_owned(),
                time: 9,
                ..Draft::default()
            };
            journal.note(id, &draft).unwrap();
        }
        journal.flush().unwrap();
        drop(journal);
        fs::read(only(&folder(state.path()))).unwrap()
    })
}

/// The journal of whoever comes next. A program that another test starts in this moment holds the lock of the dead one's
/// until it is itself.
pub fn reopened(state: &Path) -> Journal {
    let mut journal = Journal::open(state, "a").unwrap();
    while journal.is_shared() {
        std::thread::sleep(Duration::from_millis(2));
        journal.look_again().unwrap();
    }
    journal
}

/// The folder of the only journal.
fn folder(state: &Path) -> PathBuf {
    only(&state.join("journal"))
}

fn only(folder: &Path) -> PathBuf {
    let mut entries = fs::read_dir(folder).unwrap();
    entries.next().unwrap().unwrap().path()
}

/// A plan with so long a history that a cache is kept of it, and the files of that.
struct Kept {
    seminar: Seminar,
    files: Vec<(String, Vec<u8>)>,
}

fn kept() -> &'static Kept {
    static KEPT: OnceLock<Kept> = OnceLock::new();
    KEPT.get_or_init(|| {
        let seminar = Seminar::new();
        let lines = (0..70).map(|number| format!("insurance\ttext\tCare for {number} days.\n"));
        let batch = seminar.call(["batch", "--party", "workers"]);
        batch.input(lines.collect::<String>()).run().done();
        let folder = tempfile::tempdir().unwrap();
        told(&seminar, folder.path());
        let entries = fs::read_dir(folder.path()).unwrap().flatten();
        let files = entries.map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        });
        let files: Vec<_> = files.collect();
        assert!(files.len() >= 2, "{}", files.len());
        Kept { seminar, files }
    })
}

/// Who wrote what, told with the cache in a folder.
pub fn told(seminar: &Seminar, cache: &Path) -> String {
    let repository = Repository::open(seminar.folder()).unwrap();
    let plan = repository.plan(None).unwrap();
    let head = repository.head().unwrap().id;
    let loaded = repository.load(&plan, head).unwrap();
    let cache = Cache::new(cache, repository.git_dir(), plan.as_str());
    let manifest = Some(&loaded.plan.manifest);
    let history = cache.load(&[head], manifest, &|_| {}).unwrap();
    let texts = plenary::store::history::Blobs::new(repository.git_dir());
    format!(
        "{:?}",
        cache.blame_all(&history, &texts, head, &loaded.plan)
    )
}

/// The same without any.
fn told_anew(seminar: &Seminar) -> &'static str {
    static TOLD: OnceLock<String> = OnceLock::new();
    TOLD.get_or_init(|| {
        let repository = Repository::open(seminar.folder()).unwrap();
        let plan = repository.plan(None).unwrap();
        let head = repository.head().unwrap().id;
        let loaded = repository.load(&plan, head).unwrap();
        let manifest = Some(&loaded.plan.manifest);
        let git_dir = repository.git_dir();
        let history = load(git_dir, plan.as_str(), &[head], manifest, &|_| {}).unwrap();
        let texts = plenary::store::history::Blobs::new(git_dir);
        format!("{:?}", plenary::track::blame_all(&history, &texts, head))
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn damaged_settings_are_the_defaults_and_a_sentence(with in mutations()) {
        let config = tempfile::tempdir().unwrap();
        let bytes = mutated(SETTINGS.as_bytes(), &with);
        fs::write(config.path().join("settings.toml"), bytes).unwrap();
        let places = Places { config: Some(config.path().to_owned()), ..Places::default() };
        let (settings, told) = timely(|| Settings::load(&places));
        if let Some(message) = told {
            // They say themselves what was wrong, for the screen.
            let refused = settings.refused.clone();
            prop_assert_eq!(settings, Settings { refused, ..Settings::default() });
            is_sentence(&message);
        }
    }

    #[test]
    fn a_damaged_journal_is_offered_as_far_as_it_goes(with in mutations()) {
        let state = tempfile::tempdir().unwrap();
        let own = Journal::open(state.path(), "a").unwrap();
        let path = folder(state.path()).join("00000000000000000000000000.jsonl");
        fs::write(&path, mutated(journal(), &with)).unwrap();
        drop(own);
        let opened = timely(|| reopened(state.path()));
        // What was taken over is offered again to whoever comes next.
        let offered = opened.offered().to_vec();
        drop(opened);
        let again = reopened(state.path());
        prop_assert_eq!(again.offered(), offered);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    /// A cache never changes an answer: neither one of a damaged file nor one of another's.
    #[test]
    fn a_damaged_cache_changes_no_answer(which in any::<prop::sample::Index>(), with in mutations()) {
        let kept = kept();
        let folder = tempfile::tempdir().unwrap();
        let damaged = which.index(kept.files.len());
        for (at, (name, bytes)) in kept.files.iter().enumerate() {
            let bytes = match at == damaged {
                true => mutated(bytes, &with),
                false => bytes.clone(),
            };
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let told = timely(|| told(&kept.seminar, folder.path()));
        prop_assert_eq!(told, told_anew(&kept.seminar));
    }
}
