//! What happens in the middle: a stick that is pulled out or can no longer be written to, and somebody who calls it off.
//! The moment is the one at which the plan tells how far it is.

use crate::common::Seminar;
use crate::{git, is_whole, with};
use plenary::store::Asking;
use plenary::store::travel::{Company, Going, Place, Stretch, Taking};
use plenary::store::{Repository, StoreError};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

/// A stick in a folder, where it can vanish as a whole.
struct Stick {
    around: TempDir,
}

impl Stick {
    fn new() -> Stick {
        let around = TempDir::new().unwrap();
        fs::create_dir(around.path().join("stick")).unwrap();
        Stick { around }
    }

    fn path(&self) -> PathBuf {
        self.around.path().join("stick")
    }
}

/// What is done once, at the first moment of this stretch at which so many bytes are on their way.
fn midway(stretch: Stretch, bytes: u64, act: impl Fn() + Send + Sync + 'static) -> Company {
    let done = AtomicBool::new(false);
    Company::new(Arc::default(), move |going: Going| {
        let now = going.stretch == stretch && going.bytes >= bytes;
        if now && !done.swap(true, Ordering::Relaxed) {
            act();
        }
    })
}

fn taking(company: Company) -> Taking {
    Taking {
        company,
        ..Taking::of("seminar", Asking::Never)
    }
}

fn home(seminar: &Seminar, to: &Path, company: Company) -> Result<usize, StoreError> {
    let own = Repository::open(seminar.folder()).unwrap();
    let place = Place::named(to.to_str().unwrap()).unwrap();
    own.take_home(&place, &taking(company)).map(|it| it.changes)
}

fn back(seminar: &Seminar, from: &Path, company: Company) -> Result<String, StoreError> {
    let own = Repository::open(seminar.folder()).unwrap();
    let place = Place::named(from.to_str().unwrap()).unwrap();
    let arrival = own.receive(&place, &taking(company))?;
    Ok(arrival.head.to_string())
}

fn says<T: std::fmt::Debug>(done: Result<T, StoreError>, id: &str) {
    assert_eq!(done.unwrap_err().message().id, id);
}

/// Somebody with a change, and a stick that has it, where one is wanted also as a bundle.
fn sent() -> (Seminar, Seminar, Stick) {
    let here = Seminar::new();
    let there = here.copy("Workers");
    // So long that no reader has all of it in hand at once.
    let words = (0..4_000_u64).map(|at| format!("{:x} ", at.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
    let words: String = words.collect();
    there.set("health", "text", words.trim(), "workers");
    let stick = Stick::new();
    fs::write(stick.path().join("photo.jpg"), "not a plan").unwrap();
    with(&there, "take-home", &stick.path()).done();
    with(&there, "take-home", &stick.path().join("all.bundle")).done();
    (here, there, stick)
}

#[test]
fn a_stick_that_is_pulled_out_while_the_plan_is_taken_there() {
    let here = Seminar::new();
    for name in ["", "all.bundle"] {
        let stick = Stick::new();
        let gone = stick.path();
        let pull = midway(Stretch::Sending, 1, move || {
            fs::remove_dir_all(&gone).unwrap();
        });
        let to = stick.path().join(name);
        says(home(&here, &to, pull), "travel-vanished");
        is_whole(&here);
        assert!(here.run("take-home").done().out.contains("not travelled"));
        // Plugged in again, it takes everything.
        let _ = fs::create_dir(stick.path());
        assert!(home(&here, &to, Company::default()).unwrap() > 0);
    }
}

#[test]
fn a_stick_that_is_pulled_out_while_it_is_read() {
    let (here, there, stick) = sent();
    for name in ["", "all.bundle"] {
        let (head, refs) = (here.head(), git(&here.folder(), "for-each-ref"));
        let (at, away) = (stick.path(), stick.around.path().join("away"));
        let (from, to) = (at.clone(), away.clone());
        let pull = midway(Stretch::Receiving, 0, move || {
            fs::rename(&from, &to).unwrap();
            // What was open is gone with the disk.
            for pack in walk(&to) {
                let file = fs::OpenOptions::new().write(true).open(&pack);
                file.unwrap().set_len(10).unwrap();
            }
        });
        for pack in walk(&at) {
            let mut mode = fs::metadata(&pack).unwrap().permissions();
            #[expect(clippy::permissions_set_readonly_false)]
            mode.set_readonly(false);
            fs::set_permissions(&pack, mode).unwrap();
        }
        let failed = back(&here, &at.join(name), pull).unwrap_err();
        let id = failed.message().id;
        let said = [
            "travel-vanished",
            "travel-incomplete",
            "travel-not-a-bundle",
        ];
        assert!(said.contains(&id), "{id}");
        assert_eq!(here.head(), head);
        assert_eq!(git(&here.folder(), "for-each-ref"), refs);
        is_whole(&here);
        fs::remove_dir_all(&away).unwrap();
        fs::create_dir(&at).unwrap();
        with(&there, "take-home", &at).done();
        with(&there, "take-home", &at.join("all.bundle")).done();
    }
    assert_eq!(
        back(&here, &stick.path(), Company::default()).unwrap(),
        there.head()
    );
}

/// The files of objects on a stick.
fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(walk(&path)),
            false
                if path
                    .extension()
                    .is_some_and(|it| it == "pack" || it == "bundle") =>
            {
                found.push(path);
            }
            false => {}
        }
    }
    found
}

#[test]
fn a_stick_that_can_no_longer_be_written_to() {
    let (here, there, stick) = sent();
    with(&here, "bring-back", &stick.path()).done();
    here.set("support", "title", "Help", "government");
    let repository = stick.path().join("seminar.git");
    let before = git(&repository, "for-each-ref");
    // The folder of packs becomes something that takes no file, for root as well.
    let packs = repository.join("objects/pack");
    let (from, to) = (packs.clone(), repository.join("objects/kept"));
    let block = midway(Stretch::Sending, 0, move || {
        fs::rename(&from, &to).unwrap();
        fs::write(&from, "").unwrap();
    });
    let failed = home(&here, &stick.path(), block).unwrap_err();
    assert!(failed.message().id.starts_with("store-"), "{failed:?}");
    fs::remove_file(&packs).unwrap();
    fs::rename(repository.join("objects/kept"), &packs).unwrap();
    assert_eq!(git(&repository, "for-each-ref"), before);
    git(&repository, "fsck --strict");
    assert_eq!(home(&here, &stick.path(), Company::default()).unwrap(), 1);
    with(&there, "bring-back", &stick.path()).done();
    assert_eq!(there.head(), here.head());
}

#[test]
fn what_is_called_off_leaves_nothing_half_there() {
    let (here, there, stick) = sent();
    let off = |stretch| {
        let stop = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stop);
        Company::new(stop, move |going: Going| {
            if going.stretch == stretch {
                told.store(true, Ordering::Relaxed);
            }
        })
    };
    let (head, refs) = (here.head(), git(&here.folder(), "for-each-ref"));
    let sources = [stick.path(), stick.path().join("all.bundle")];
    for from in &sources {
        for stretch in [Stretch::Receiving, Stretch::Packing, Stretch::Checking] {
            says(back(&here, from, off(stretch)), "travel-called-off");
            assert_eq!(here.head(), head);
            assert_eq!(git(&here.folder(), "for-each-ref"), refs);
            is_whole(&here);
        }
    }
    let other = Stick::new();
    for stretch in [Stretch::Packing, Stretch::Sending] {
        for name in ["", "new", "all.bundle"] {
            let done = home(&there, &other.path().join(name), off(stretch));
            says(done, "travel-called-off");
            let left = fs::read_dir(other.path()).map_or(0, Iterator::count);
            assert_eq!(left, 0, "{name}");
            fs::create_dir_all(other.path()).unwrap();
        }
    }
    with(&there, "take-home", &other.path()).done();
    for from in &sources {
        with(&here, "bring-back", from).done();
    }
    assert_eq!(here.head(), there.head());
}
