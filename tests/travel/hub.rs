//! The hub of a room: several tables draft at once.

use crate::common::Seminar;
use crate::{git, is_whole, text, with};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long something may take on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(90);

/// A table that follows the hub.
struct Watch {
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Watch {
    fn begin(seminar: &Seminar, hub: &Path) -> Watch {
        let words = ["watch", "--every", "1"].map(OsStr::new);
        let mut child = seminar.begin(&[&words[..], &[hub.as_os_str()]].concat());
        let out = BufReader::new(child.stdout.take().unwrap());
        let (send, lines) = channel();
        thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Watch {
            child,
            lines,
            said: Vec::new(),
        }
    }

    fn says(&mut self, words: &str) {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if let Ok(line) = self.lines.recv_timeout(Duration::from_millis(100)) {
                self.said.push(line.clone());
                if line.contains(words) {
                    return;
                }
            }
        }
        panic!("{words:?} is not in {:?}", self.said);
    }

    /// As Ctrl-C does.
    fn end(mut self) -> Vec<String> {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args(["-INT", &id]).status();
        assert!(told.unwrap().success());
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
        self.said.extend(self.lines.iter());
        std::mem::take(&mut self.said)
    }
}

/// A test that fails leaves nobody watching.
impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn until(what: &str, mut is: impl FnMut() -> bool) {
    let since = Instant::now();
    while since.elapsed() < PATIENCE {
        if is() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("{what} did not come");
}

#[test]
fn tables_that_follow_a_hub_end_with_the_same() {
    let wall = Seminar::new();
    let place = TempDir::new().unwrap();
    let hub = place.path().join("hub.git");
    with(&wall, "hub", &hub).done().says("A hub is at");
    with(&wall, "hub", &hub).ends(3).says("not empty");
    with(&wall, "take-home", &hub).done();
    let tables = ["Employers", "Workers", "Society"].map(|name| wall.copy(name));
    let [employers, workers, society] = &tables;
    let mut watching: Vec<Watch> = tables
        .iter()
        .map(|table| Watch::begin(table, &hub))
        .collect();
    let mut on_wall = Watch::begin(&wall, &hub);
    employers.set("insurance", "text", "The firms pay for care.", "employers");
    workers.set("support", "text", "The poor are helped at once.", "workers");
    society.set(
        "campaign",
        "title",
        "A campaign in every village",
        "civil-society",
    );
    // Two tables on one clause.
    workers.set("insurance", "title", "The insurance", "workers");
    until("the work of all", || {
        let head = wall.head();
        let same = tables.iter().all(|table| table.head() == head);
        same && text(&wall, "insurance") == "The firms pay for care."
            && text(&wall, "support") == "The poor are helped at once."
            && wall.read("clauses/campaign.toml").contains("every village")
            && git(&hub, "rev-parse main") == head
    });
    on_wall.says("recorded");
    // The hub goes away, and the work goes on.
    let away = place.path().join("away.git");
    std::fs::rename(&hub, &away).unwrap();
    watching[0].says("tried again and again");
    employers.set("health", "title", "Health", "employers");
    std::fs::rename(&away, &hub).unwrap();
    watching[0].says("is back");
    until("the work done meanwhile", || {
        wall.read("clauses/health.toml").contains("\"Health\"")
    });
    until("the same everywhere", || {
        let head = wall.head();
        tables.iter().all(|table| table.head() == head) && git(&hub, "rev-parse main") == head
    });
    for watch in watching {
        let said = watch.end();
        assert!(
            said.last().unwrap().contains("no longer followed"),
            "{said:?}"
        );
    }
    on_wall.end();
    for table in &tables {
        is_whole(table);
    }
    is_whole(&wall);
    git(&hub, "fsck --strict");
}

#[test]
fn a_hub_that_took_something_back_ends_the_following() {
    let wall = Seminar::new();
    let place = TempDir::new().unwrap();
    let hub = place.path().join("hub.git");
    with(&wall, "hub", &hub).done();
    let table = wall.copy("Workers");
    table.set("health", "title", "Health", "workers");
    with(&table, "take-home", &hub).done();
    with(&wall, "bring-back", &hub).done();
    git(&hub, "update-ref refs/heads/main main~1");
    let head = wall.head();
    let answer = with(&wall, "watch --every 1", &hub).ends(3);
    answer.says("no longer has what it had");
    assert_eq!(wall.head(), head);
}

#[test]
fn a_table_that_follows_signs_what_it_brings_together() {
    let wall = Seminar::new();
    let place = TempDir::new().unwrap();
    let hub = place.path().join("hub.git");
    with(&wall, "hub", &hub).done();
    with(&wall, "take-home", &hub).done();
    let table = wall.copy("Workers");
    let key = place.path().join("key");
    let mut made = Command::new("ssh-keygen");
    made.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&key);
    assert!(made.status().unwrap().success());
    let settings = table.around().join("home/.config/plenary");
    std::fs::create_dir_all(&settings).unwrap();
    let text = format!("sign = true\nsigning-key = {key:?}\n");
    std::fs::write(settings.join("settings.toml"), text).unwrap();
    wall.set("health", "title", "Health", "employers");
    with(&wall, "take-home", &hub).done();
    table.set("campaign", "title", "Soon", "workers");
    let watch = Watch::begin(&table, &hub);
    until("the change of two parents", || {
        git(&hub, "rev-list --merges main").len() == 40
    });
    watch.end();
    let public = std::fs::read_to_string(key.with_extension("pub")).unwrap();
    let signers = place.path().join("signers");
    std::fs::write(&signers, format!("w@example.invalid {public}")).unwrap();
    let merge = git(&hub, "rev-list --merges main");
    let signers = signers.display();
    let verified =
        format!("-c gpg.format=ssh -c gpg.ssh.allowedSignersFile={signers} verify-commit {merge}");
    git(&hub, &verified);
}
