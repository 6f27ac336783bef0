//! Repositories that somebody prepared: links, pipes and settings in git's own folder and among the files must neither
//! have anything outside written nor keep anybody waiting.

use crate::common::Seminar;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

/// How long a command may take that waits for nothing.
const LONG: Duration = Duration::from_secs(30);

/// Commands that read, and such that write the branch, files, tags and logs.
const COMMANDS: [&str; 8] = [
    "list",
    "check",
    "log",
    "set insurance text Changed. --party workers",
    "add action --title New --id new --text Words --party workers",
    "undo --party workers",
    "session open Day --chair C --party secretariat",
    "gavel first --overrule because --party secretariat",
];

/// A plan, and beside it a folder that is none of its business.
struct Scene {
    seminar: Seminar,
    outside: PathBuf,
}

impl Scene {
    fn new() -> Scene {
        let seminar = Seminar::new();
        let outside = seminar.folder().parent().unwrap().join("outside");
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("file"), "precious\n").unwrap();
        Scene { seminar, outside }
    }

    fn git(&self, path: &str) -> PathBuf {
        self.seminar.folder().join(".git").join(path)
    }

    /// Moves what lies there to the outside, and leaves a link to it.
    fn lead_out(&self, path: &Path) {
        let there = self.outside.join(path.file_name().unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if fs::rename(path, &there).is_err() {
            fs::copy(self.outside.join("file"), &there).unwrap();
        }
        symlink(there, path).unwrap();
    }

    /// Puts a pipe there that nobody writes to.
    fn pipe(path: &Path) {
        let _ = fs::remove_file(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let made = Command::new("mkfifo").arg(path).status().unwrap();
        assert!(made.success());
    }

    /// Runs every command; the outside stays as it is, nobody waits, nothing panics. How many were refused.
    fn holds(&self, what: &str) -> usize {
        let before = contents(&self.outside);
        let mut refused = 0;
        for command in COMMANDS {
            let (send, answered) = mpsc::channel();
            let call = self.seminar.call(command.split(' '));
            std::thread::spawn(move || send.send(call.run()));
            let answer = answered.recv_timeout(LONG);
            let answer = answer.unwrap_or_else(|_| panic!("{what}: {command} waits"));
            assert!(!answer.err.contains("panic"), "{what}: {}", answer.err);
            assert_eq!(contents(&self.outside), before, "{what}: {command}");
            refused += usize::from(answer.status == Some(3));
        }
        refused
    }
}

/// Every file below a folder with its content.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(contents(&path)),
            false => found.push((path.clone(), fs::read(&path).unwrap_or_default())),
        }
    }
    found.sort();
    found
}

#[test]
fn links_out_of_gits_folder_are_refused() {
    for path in [
        "HEAD",
        "index",
        "packed-refs",
        "plenary.lock",
        "plenary-pending.json",
        "logs",
        "logs/HEAD",
        "logs/refs",
        "logs/refs/heads/main",
        "refs",
        "refs/heads",
        "refs/heads/main",
        "objects",
    ] {
        let scene = Scene::new();
        scene.lead_out(&scene.git(path));
        assert!(scene.holds(path) >= 4, "{path}");
    }
    let scene = Scene::new();
    fs::create_dir_all(scene.git("refs/tags")).unwrap();
    scene.lead_out(&scene.git("refs/tags"));
    assert_eq!(scene.holds("refs/tags"), 1);
    // Settings are read wherever they lie, and written only in their own place.
    let scene = Scene::new();
    scene.seminar.run("install-merge-driver").done();
    scene.lead_out(&scene.git("config"));
    let before = contents(&scene.outside);
    assert_eq!(scene.holds("config"), 0);
    for verb in ["install-merge-driver", "install-merge-driver --remove"] {
        scene.seminar.run(verb).ends(3).says("config");
        assert_eq!(contents(&scene.outside), before, "{verb}");
    }
}

#[test]
fn links_in_place_of_folders_of_objects_are_refused() {
    let scene = Scene::new();
    for number in 0..=255 {
        let folder = scene.git(&format!("objects/{number:02x}"));
        fs::create_dir_all(&folder).unwrap();
        scene.lead_out(&folder);
    }
    assert!(scene.holds("objects/??") >= 4);
}

#[test]
fn pipes_in_gits_folder_are_not_waited_at() {
    for path in [
        "HEAD",
        "index",
        "config",
        "config.worktree",
        "commondir",
        "shallow",
        "packed-refs",
        "plenary.lock",
        "plenary-pending.json",
        "MERGE_HEAD",
        "logs/HEAD",
        "logs/refs/heads/main",
        "refs/heads/main",
        "refs/tags/first",
        "refs/plenary/rescinded/first",
        "objects/info/alternates",
        "objects/info/commit-graph",
        "objects/pack/multi-pack-index",
        "info/grafts",
    ] {
        let scene = Scene::new();
        Scene::pipe(&scene.git(path));
        assert!(scene.holds(path) >= 4, "{path}");
    }
    let scene = Scene::new();
    let pipe = scene.seminar.folder().parent().unwrap().join("pipe");
    Scene::pipe(&pipe);
    let include = format!("[include]\n\tpath = {}\n", pipe.display());
    let config = fs::read_to_string(scene.git("config")).unwrap();
    fs::write(scene.git("config"), config + &include).unwrap();
    assert!(scene.holds("config include") >= 4);
}

#[test]
fn pipes_in_the_place_of_objects_are_not_waited_at() {
    let object = |folder: &Path, id: &str| {
        let (beginning, rest) = id.split_at(2);
        folder.join("objects").join(beginning).join(rest)
    };
    let scene = Scene::new();
    Scene::pipe(&object(&scene.git(""), &scene.seminar.head()));
    assert_eq!(scene.holds("object"), COMMANDS.len());

    // The same among objects that are borrowed from another repository.
    let scene = Scene::new();
    let own = scene.git("objects");
    let lender = scene.seminar.folder().parent().unwrap().join("lender");
    fs::create_dir(&lender).unwrap();
    fs::rename(&own, lender.join("objects")).unwrap();
    fs::create_dir_all(own.join("info")).unwrap();
    let line = format!("# lent\n{}\n", lender.join("objects").display());
    fs::write(own.join("info/alternates"), line.repeat(3)).unwrap();
    scene.seminar.run("list").done();
    Scene::pipe(&object(&lender, &scene.seminar.head()));
    assert_eq!(scene.holds("borrowed object"), COMMANDS.len());
}

#[test]
fn a_note_of_what_is_left_to_do_leads_nowhere() {
    let scene = Scene::new();
    let odd = [
        "../outside/file",
        "/etc/none",
        "",
        ".",
        "a/../../outside/new",
        ".git/config",
        "a\\u0000b",
    ];
    let files = odd.map(|path| format!("{{\"path\":\"{path}\",\"old\":null}}"));
    let note = format!("{{\"files\":[{}]}}", files.join(","));
    fs::write(scene.git("plenary-pending.json"), note).unwrap();
    let config = fs::read(scene.git("config")).unwrap();
    scene.holds("note");
    scene.seminar.set("insurance", "title", "Other", "workers");
    assert_eq!(fs::read(scene.git("config")).unwrap(), config);
}

#[test]
fn links_and_pipes_among_the_files_are_left_alone() {
    for path in [
        "clauses",
        "clauses/insurance.toml",
        "plan.toml",
        "sessions",
        "positions",
        "amendments",
        "registers",
        "clauses/new.toml",
    ] {
        let scene = Scene::new();
        scene.lead_out(&scene.seminar.folder().join(path));
        scene.holds(path);
        scene.seminar.set("insurance", "title", "Other", "workers");
    }
    for path in [
        "clauses/insurance.toml",
        "plan.toml",
        "sessions/x.toml",
        ".gitattributes",
    ] {
        let scene = Scene::new();
        Scene::pipe(&scene.seminar.folder().join(path));
        scene.holds(path);
        scene.seminar.set("insurance", "title", "Other", "workers");
    }
}

#[test]
fn files_or_history_that_settings_put_elsewhere_are_not_written() {
    let scene = Scene::new();
    let mut config = scene.seminar.git().config().unwrap();
    let outside = scene.outside.to_str().unwrap();
    config.set_str("core.worktree", outside).unwrap();
    assert!(scene.holds("core.worktree") >= 4);
    config.set_str("core.worktree", "../..").unwrap();
    scene.holds("core.worktree above");
    assert!(
        !scene
            .seminar
            .folder()
            .parent()
            .unwrap()
            .join("clauses")
            .exists()
    );
    // Its own place, however it is written, is no other.
    config.set_str("core.worktree", "..").unwrap();
    scene.seminar.set("insurance", "title", "Other", "workers");

    let scene = Scene::new();
    let copy = scene.outside.join("git");
    let copied = Command::new("cp")
        .arg("-r")
        .arg(scene.git(""))
        .arg(&copy)
        .status();
    assert!(copied.unwrap().success());
    fs::write(scene.git("commondir"), copy.to_str().unwrap()).unwrap();
    assert!(scene.holds("commondir") >= 4);
}

#[test]
fn a_pipe_in_the_place_of_a_file_of_the_users_own_keeps_nobody_waiting() {
    let own = [
        (".gitconfig", 8),
        (".config/git/config", 8),
        (".config/plenary/settings.toml", 0),
    ];
    for (path, refused) in own {
        let scene = Scene::new();
        let file = scene.seminar.folder().parent().unwrap().join("home");
        let file = file.join(path);
        Scene::pipe(&file);
        assert_eq!(scene.holds(path), refused, "{path}");
        let answer = scene.seminar.run("list");
        assert!(answer.err.contains(file.to_str().unwrap()), "{answer:#?}");
        let there = scene.outside.join("new");
        let new = format!("new {} --title T --country ML", there.display());
        let (send, answered) = mpsc::channel();
        let call = scene.seminar.call(new.split(' '));
        std::thread::spawn(move || send.send(call.run()));
        assert!(answered.recv_timeout(LONG).is_ok(), "{path}: new waits");
    }
}

#[test]
fn what_stands_in_the_place_of_the_cache_keeps_nobody_waiting() {
    let scene = Scene::new();
    // So many that a cache is kept.
    let lines = (0..70).map(|number| format!("insurance\ttext\tCare for {number} days.\n"));
    let batch = scene.seminar.call(["batch", "--party", "workers"]);
    batch.input(lines.collect::<String>()).run().done();
    let home = scene.seminar.folder().parent().unwrap().join("home");
    let cache = home.join(".cache/plenary");
    let at = scene.seminar.head();
    let blame = ["blame", "--json", "--at", &at];
    let fresh = scene.seminar.call(blame).run().done().out;
    let kept = fs::read_dir(&cache).unwrap().flatten();
    let kept: Vec<PathBuf> = kept.map(|entry| entry.path()).collect();
    assert!(!kept.is_empty(), "nothing was kept");
    let answers = |what: &str| {
        scene.holds(what);
        for _ in 0..2 {
            let (send, answered) = mpsc::channel();
            let call = scene.seminar.call(blame);
            std::thread::spawn(move || send.send(call.run()));
            let answer = answered.recv_timeout(LONG);
            let answer = answer.unwrap_or_else(|_| panic!("{what}: blame waits"));
            assert_eq!(answer.done().out, fresh, "{what}");
        }
    };
    for file in &kept {
        Scene::pipe(file);
    }
    answers("pipes in it");
    for file in &kept {
        let _ = fs::remove_file(file);
        symlink(scene.outside.join("file"), file).unwrap();
    }
    answers("links in it");
    fs::remove_dir_all(&cache).unwrap();
    Scene::pipe(&cache);
    answers("a pipe");
    fs::remove_file(&cache).unwrap();
    symlink("nowhere", &cache).unwrap();
    answers("a link to nothing");
    fs::remove_file(&cache).unwrap();
    symlink(home.join(".cache"), &cache).unwrap();
    symlink("/dev/zero", home.join(".cache/zero")).unwrap();
    answers("a link to what holds it");
    fs::remove_dir_all(home.join(".cache")).unwrap();
    Scene::pipe(&home.join(".cache"));
    answers("a pipe above it");
}
