//! What goes wrong on the way, and what is left of it: nothing half done, and a sentence with what to do.

use crate::common::{Answer, Seminar};
use crate::{git, is_whole, try_git, with};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Somebody with a change, and a stick that has it.
fn sent() -> (Seminar, Seminar, TempDir) {
    let here = Seminar::new();
    let there = here.copy("Workers");
    there.set("health", "title", "Health", "workers");
    let stick = TempDir::new().unwrap();
    with(&there, "take-home", stick.path()).done();
    (here, there, stick)
}

/// It is refused with these words, and everything here is as it was.
fn refused(here: &Seminar, from: &Path, says: &str) -> Answer {
    let (head, refs) = (here.head(), git(&here.folder(), "for-each-ref"));
    let answer = with(here, "bring-back", from)
        .ends(3)
        .not_acknowledged()
        .says(says);
    assert_eq!(here.head(), head);
    assert_eq!(git(&here.folder(), "for-each-ref"), refs);
    is_whole(here);
    answer
}

fn packs(stick: &Path) -> Vec<std::path::PathBuf> {
    let packs = fs::read_dir(stick.join("objects/pack")).unwrap();
    let packs = packs.map(|entry| entry.unwrap().path());
    packs
        .filter(|path| path.extension().is_some_and(|it| it == "pack"))
        .collect()
}

#[test]
fn a_stick_with_damaged_or_missing_objects() {
    let (here, _, stick) = sent();
    let pack = packs(stick.path()).remove(0);
    let whole = fs::read(&pack).unwrap();
    let write = |bytes: &[u8]| {
        fs::remove_file(&pack).unwrap();
        fs::write(&pack, bytes).unwrap();
    };
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x55;
    write(&flipped);
    refused(&here, stick.path(), "not all there");
    write(&whole[..whole.len() / 2]);
    refused(&here, stick.path(), "not all there");
    fs::remove_file(&pack).unwrap();
    refused(&here, stick.path(), "not all there");
    fs::write(&pack, &whole).unwrap();
    with(&here, "bring-back", stick.path()).done();
}

#[test]
fn a_stick_that_is_not_there_or_empty() {
    let here = Seminar::new();
    let stick = TempDir::new().unwrap();
    let gone = stick.path().join("gone");
    refused(&here, &gone, "There is no folder");
    refused(&here, stick.path(), "There is no plan in");
    with(&here, "take-home", &gone.join("deep"))
        .ends(3)
        .says("There is no folder");
    with(&here, "take-home", &gone.join("deep/x.bundle"))
        .ends(3)
        .says("There is no folder");
    assert!(!gone.exists());
    fs::write(stick.path().join("seminar.git"), "a file").unwrap();
    with(&here, "take-home", stick.path())
        .ends(3)
        .says("in the way");
}

#[test]
fn another_plan_is_not_taken_for_this_one() {
    let (here, _, stick) = sent();
    let stranger = TempDir::new().unwrap();
    // The first changes of both are the same to the byte: only a new beginning is another plan.
    git(stranger.path(), "init -q -b main");
    fs::write(stranger.path().join("plan.toml"), "format = 1\n").unwrap();
    git(stranger.path(), "add .");
    git(stranger.path(), "commit -q -m Other");
    refused(&here, stranger.path(), "is another plan");
    with(&here, "bring-back", stick.path()).done();
}

#[test]
fn a_stick_that_keeps_its_objects_otherwise() {
    let here = Seminar::new();
    let place = TempDir::new().unwrap();
    let try_init = |name: &str, how: &str| {
        let made = try_git(place.path(), &format!("init -q --bare {how} {name}"));
        made.status.success().then(|| place.path().join(name))
    };
    if let Some(folder) = try_init("sha.git", "--object-format=sha256") {
        refused(&here, &folder, "SHA-256");
        with(&here, "take-home", &folder).ends(3).says("SHA-256");
    }
    if let Some(folder) = try_init("table.git", "--ref-format=reftable") {
        refused(&here, &folder, "reftable");
        with(&here, "take-home", &folder).ends(3).says("reftable");
    }
}

#[test]
fn a_copy_whose_history_was_cut() {
    let (here, there, _stick) = sent();
    let folder = there.around().join("cut");
    let url = format!("file://{}", there.folder().display());
    git(there.around(), &format!("clone -q --depth 1 {url} cut"));
    // What was cut off is here: nothing is missing.
    with(&here, "bring-back", &folder).done();
    there.set("health", "title", "Health care", "workers");
    there.set("health", "title", "Health care for all", "workers");
    git(&folder, "fetch -q --depth 1");
    git(&folder, "reset -q --hard origin/main");
    refused(&here, &folder, "not all there");
    let place = TempDir::new().unwrap();
    let cut = there
        .call(["-C", folder.to_str().unwrap(), "take-home"])
        .args([place.path()])
        .run();
    cut.ends(3).says("was cut short");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn objects_that_git_would_not_let_in() {
    let (here, there, stick) = sent();
    let folder = there.folder();
    let blob = git(&folder, "hash-object -w plan.toml");
    let tree = git(&folder, "rev-parse HEAD^{tree}");
    let made = |content: &[u8], kind: &str| {
        let file = there.around().join("object");
        fs::write(&file, content).unwrap();
        git(
            &folder,
            &format!("hash-object -w --literally -t {kind} {}", file.display()),
        )
    };
    let entry = |mode: &str, name: &str, id: &str| {
        let mut entry = format!("{mode} {name}\0").into_bytes();
        entry.extend((0..20).map(|at| u8::from_str_radix(&id[at * 2..at * 2 + 2], 16).unwrap()));
        entry
    };
    let who = "A <a@b> 1 +0000";
    let head = there.head();
    let commit = |tree: &str| {
        format!("tree {tree}\nparent {head}\nauthor {who}\ncommitter {who}\n\nx\n").into_bytes()
    };
    let bad = made(&entry("100644", ".git", &blob), "tree");
    let twice = [entry("100644", "a", &blob), entry("100644", "a", &blob)].concat();
    let twice = made(&twice, "tree");
    let odd = made(&entry("100600", "a", &blob), "tree");
    let nobody = format!("tree {tree}\nparent {head}\nauthor x\ncommitter {who}\n\nx\n");
    let gone = made(&entry("100644", "a", &"12".repeat(20)), "tree");
    let unsound = "is not as git keeps it";
    for (id, says) in [
        (made(&commit(&bad), "commit"), unsound),
        (made(&commit(&twice), "commit"), unsound),
        (made(&commit(&odd), "commit"), unsound),
        (made(nobody.as_bytes(), "commit"), unsound),
        (made(&commit(&gone), "commit"), "not all there"),
        (made(&commit(&"34".repeat(20)), "commit"), "not all there"),
    ] {
        // As somebody would who wants it to arrive: by hand.
        let objects = stick.path().join("objects");
        let copied = Command::new("cp")
            .args(["-r", "-n", "--no-preserve=mode"])
            .arg(folder.join(".git/objects/."))
            .arg(&objects)
            .status();
        assert!(copied.unwrap().success());
        fs::write(stick.path().join("refs/heads/main"), format!("{id}\n")).unwrap();
        refused(&here, stick.path(), says);
    }
}

#[test]
fn nothing_of_a_stick_runs() {
    let (here, there, stick) = sent();
    let mark = there.around().join("ran");
    let touch = format!("touch {}", mark.display());
    let settings = format!(
        "[core]\n\tbare = true\n\tfsmonitor = \"{touch}\"\n\thooksPath = hooks\n\tsshCommand = \"{touch}\"\n\
         [include]\n\tpath = ../evil\n[filter \"x\"]\n\tsmudge = \"{touch}\"\n\tclean = \"{touch}\"\n\
         [uploadpack]\n\tpackObjectsHook = \"{touch}\"\n[gc]\n\tauto = 1\n"
    );
    fs::write(stick.path().join("config"), settings).unwrap();
    fs::create_dir_all(stick.path().join("hooks")).unwrap();
    for hook in [
        "post-receive",
        "update",
        "pre-receive",
        "post-update",
        "reference-transaction",
        "post-checkout",
    ] {
        let path = stick.path().join("hooks").join(hook);
        fs::write(&path, format!("#!/bin/sh\n{touch}\n")).unwrap();
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    fs::write(stick.path().join("objects/info/alternates"), "/nowhere\n").unwrap();
    with(&here, "bring-back", stick.path()).done();
    here.set("support", "title", "Help", "workers");
    with(&here, "take-home", stick.path()).done();
    assert!(!mark.exists());
}

#[test]
fn pipes_and_links_on_a_stick_keep_nobody_waiting() {
    let (here, _, stick) = sent();
    for name in ["refs/heads/main", "packed-refs", "HEAD", "config"] {
        let path = stick.path().join(name);
        let kept = fs::read(&path).ok();
        let _ = fs::remove_file(&path);
        assert!(
            Command::new("mkfifo")
                .arg(&path)
                .status()
                .unwrap()
                .success()
        );
        let answer = with(&here, "bring-back", stick.path());
        // A branch that is no plain file is none.
        assert_eq!(answer.status, Some(3), "{name}: {answer:?}");
        fs::remove_file(&path).unwrap();
        if let Some(kept) = kept {
            fs::write(&path, kept).unwrap();
        }
    }
    with(&here, "bring-back", stick.path()).done();
}

/// A file system as small as this, where the system lets us make one.
struct Small(TempDir);

impl Small {
    fn new(size: &str) -> Option<Small> {
        let folder = TempDir::new().unwrap();
        let option = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &option, "tmpfs"])
            .arg(folder.path())
            .output();
        match mounted.is_ok_and(|output| output.status.success()) {
            true => Some(Small(folder)),
            false => {
                eprintln!("a full stick is tried where a small file system can be mounted");
                None
            }
        }
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// A plan with something in it that no disk packs well.
fn heavy() -> Seminar {
    let here = Seminar::new();
    let mut state = 1_u64;
    let mut word = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        format!("{state:x} ")
    };
    let text: String = (0..20_000).map(|_| word()).collect();
    here.clause("heavy", "action", None, 30, "Heavy", text.trim());
    here.commit("Add a heavy clause", "Party: secretariat");
    here
}

#[test]
fn a_full_stick_keeps_what_it_had_and_nothing_half() {
    let Some(stick) = Small::new("160k") else {
        return;
    };
    let here = heavy();
    let full = |answer: Answer| {
        answer
            .ends(3)
            .not_acknowledged()
            .says("There is no room left at")
    };
    // A new one: nothing of it stays.
    full(with(&here, "take-home", &stick.path().join("new.git")));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    full(with(&here, "take-home", &stick.path().join("all.bundle")));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    // One that has something: it stays as it was.
    let light = here.copy("Workers");
    git(&light.folder(), "reset -q --hard HEAD~1");
    with(&light, "take-home", &stick.path().join("plan.git")).done();
    let before = git(&stick.path().join("plan.git"), "for-each-ref");
    full(with(&here, "take-home", &stick.path().join("plan.git")));
    assert_eq!(git(&stick.path().join("plan.git"), "for-each-ref"), before);
    git(&stick.path().join("plan.git"), "fsck --strict");
    let packs = fs::read_dir(stick.path().join("plan.git/objects/pack")).unwrap();
    assert!(
        packs
            .flatten()
            .all(|it| it.file_name().to_str().unwrap().starts_with("pack-"))
    );
}

#[test]
fn a_full_disk_of_our_own_takes_in_nothing() {
    let Some(disk) = Small::new("900k") else {
        return;
    };
    let there = heavy();
    let light = there.copy("Workers");
    git(&light.folder(), "reset -q --hard HEAD~1");
    let stick = TempDir::new().unwrap();
    with(&there, "take-home", stick.path()).done();
    let small = disk.path().join("plan");
    let from = format!("file://{}", light.folder().display());
    git(
        disk.path(),
        &format!("clone -q --single-branch {from} plan"),
    );
    fs::write(disk.path().join("ballast"), vec![b'x'; 420_000]).unwrap();
    let (head, refs) = (git(&small, "rev-parse HEAD"), git(&small, "for-each-ref"));
    let call = ["-C", small.to_str().unwrap(), "bring-back"];
    let answer = light.call(call).args([stick.path()]).run();
    answer.ends(3).not_acknowledged().says("full");
    assert_eq!(git(&small, "rev-parse HEAD"), head);
    assert_eq!(git(&small, "for-each-ref"), refs);
    fs::remove_file(disk.path().join("ballast")).unwrap();
    git(&small, "fsck --strict");
}

#[test]
fn clocks_that_are_years_apart_change_nothing() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    let stick = TempDir::new().unwrap();
    let set = |seminar: &Seminar, title: &str, time: &str| {
        let args = [
            "set", "health", "title", title, "--party", "workers", "--time", time,
        ];
        seminar.call(args).run().done();
    };
    for (number, time) in [
        "2003-10-14T09:30",
        "1999-01-01T00:00",
        "2019-06-01T12:00",
        "1985-01-01T00:00",
    ]
    .into_iter()
    .enumerate()
    {
        let (one, other) = if number % 2 == 0 {
            (&there, &here)
        } else {
            (&here, &there)
        };
        set(one, &format!("Health {number}"), time);
        with(one, "take-home", stick.path()).done();
        with(other, "bring-back", stick.path()).done();
        assert_eq!(here.head(), there.head());
    }
    is_whole(&here);
}

#[test]
fn a_stick_that_somebody_brought_to_meanwhile() {
    let (here, there, stick) = sent();
    here.set("support", "title", "Help", "employers");
    let refused = with(&here, "take-home", stick.path())
        .ends(3)
        .not_acknowledged();
    refused.says("Others brought something");
    with(&here, "bring-back", stick.path()).done();
    with(&here, "take-home", stick.path()).done();
    with(&there, "bring-back", stick.path()).done();
    assert_eq!(here.head(), there.head());
}

#[test]
fn what_would_run_a_program_is_no_place() {
    let here = Seminar::new();
    let mark = here.around().join("ran");
    let word = format!("ext::touch {}", mark.display());
    for verb in ["bring-back", "take-home"] {
        let answer = here.call([verb, &word]).run();
        answer.ends(3).says("names a way that is not gone");
    }
    assert!(!mark.exists());
}

#[test]
fn what_a_killed_visit_left_is_swept_away_by_the_next() {
    let (here, _, stick) = sent();
    let arrivals = here.folder().join(".git/plenary-arrivals");
    let left = arrivals.join("from-dead");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("in-use"), "").unwrap();
    with(&here, "bring-back", stick.path()).done();
    assert!(!left.exists());
    is_whole(&here);
}
