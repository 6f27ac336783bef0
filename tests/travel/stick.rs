//! A stick: a folder without any git program.

use crate::common::Seminar;
use crate::{field, git, is_whole, text, try_git, with};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A stick with photographs on it.
fn stick() -> TempDir {
    let stick = TempDir::new().unwrap();
    fs::write(stick.path().join("photo.jpg"), "not a plan").unwrap();
    stick
}

fn repository(stick: &TempDir) -> PathBuf {
    stick.path().join("seminar.git")
}

fn exchange(one: &Seminar, stick: &Path, other: &Seminar) {
    with(one, "take-home", stick).done();
    with(other, "bring-back", stick).done();
}

#[test]
fn four_parties_take_a_plan_round_and_end_with_the_same() {
    let government = Seminar::new();
    let others = ["Employers", "Workers", "Society"].map(|name| government.copy(name));
    let [employers, workers, society] = &others;
    let stick = stick();
    let at = stick.path();
    government.set("health", "title", "Health for all", "government");
    workers.set(
        "insurance",
        "text",
        "The fund of the workers pays for care.",
        "workers",
    );
    employers.set("support", "title", "Help", "employers");
    society.set(
        "campaign",
        "text",
        "A campaign is begun in every village.",
        "civil-society",
    );
    let taken = with(&government, "take-home", at).done();
    assert_eq!(taken.acknowledged(), government.head());
    for party in &others {
        with(party, "bring-back", at).done();
        with(party, "take-home", at).done();
        is_whole(party);
    }
    for party in &others {
        with(party, "bring-back", at).done();
    }
    with(&government, "bring-back", at).done();
    for party in &others {
        assert_eq!(party.head(), government.head());
        is_whole(party);
        assert_eq!(
            party.read("clauses/campaign.toml"),
            government.read("clauses/campaign.toml")
        );
    }
    assert_eq!(
        text(&government, "insurance"),
        "The fund of the workers pays for care."
    );
    assert_eq!(
        text(society, "campaign"),
        "A campaign is begun in every village."
    );
    assert_eq!(field(employers, "health", "title"), "Health for all");
    let branch = git(&repository(&stick), "rev-parse refs/heads/main");
    assert_eq!(branch, government.head());
}

#[test]
fn what_came_is_told_before_it_is_taken_in() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    let stick = stick();
    there.set(
        "insurance",
        "text",
        "The fund pays for all care.",
        "workers",
    );
    there
        .run("table support text Everyone --party employers")
        .done();
    there.run("position insurance agree --party workers").done();
    with(&there, "take-home", stick.path()).done();
    let (head, tree) = (here.head(), here.read("clauses/insurance.toml"));
    let look = with(&here, "bring-back --look --json", stick.path())
        .done()
        .json();
    assert_eq!(look["way"], "forward");
    assert_eq!(look["changes"], 3);
    assert_eq!(look["by"][0]["party"], "employers");
    assert_eq!(look["by"][1]["party"], "workers");
    assert_eq!(look["by"][1]["changes"], 2);
    assert_eq!(look["clauses"], serde_json::json!(["insurance"]));
    assert_eq!(look["amendments"][0]["clause"], "support");
    assert_eq!(look["positions"][0]["party"], "workers");
    assert_eq!(look["positions"][0]["stance"], "agree");
    assert_eq!(look["sender"], "Workers <workers@example.invalid>");
    assert_eq!(look["merged"], serde_json::Value::Null);
    let told = with(&here, "bring-back --look", stick.path())
        .done()
        .not_acknowledged();
    let told = told.says("1.1 Insurance").says("3 changes from");
    told.says("goes on from where the plan stands");
    assert_eq!(here.head(), head);
    assert_eq!(here.read("clauses/insurance.toml"), tree);
    // What was looked at can be read before it is taken in.
    let kept = look["kept-as"].as_str().unwrap();
    assert_eq!(
        git(&here.folder(), &format!("rev-parse {kept}")),
        there.head()
    );
    here.run(&format!("diff ..{kept}")).done().says("all");
    let done = with(&here, "bring-back", stick.path()).done();
    assert_eq!(done.acknowledged(), there.head());
    with(&here, "bring-back", stick.path())
        .done()
        .not_acknowledged()
        .says("Nothing new");
    is_whole(&here);
}

#[test]
fn where_both_went_on_they_are_merged_and_what_collides_is_told() {
    let here = Seminar::new();
    let there = here.copy("Employers");
    let stick = stick();
    here.set(
        "insurance",
        "text",
        "The state pays for care.",
        "government",
    );
    there.set("insurance", "text", "The firms pay for care.", "employers");
    there.set("support", "title", "Help", "employers");
    with(&there, "take-home", stick.path()).done();
    let look = with(&here, "bring-back --look --json", stick.path())
        .done()
        .json();
    assert_eq!(look["way"], "merged");
    assert_eq!(look["cases"][0]["clause"], "insurance");
    assert_eq!(look["cases"][0]["party"], "employers");
    let done = with(&here, "bring-back", stick.path()).done();
    let merged = done.acknowledged();
    assert_eq!(merged, here.head());
    let parents = git(&here.folder(), "rev-list --parents -n 1 HEAD");
    assert_eq!(parents.split(' ').count(), 3);
    assert_eq!(text(&here, "insurance"), "The state pays for care.");
    here.run("amendments").done().says("1.1 Insurance");
    exchange(&here, stick.path(), &there);
    assert_eq!(there.head(), here.head());
    is_whole(&here);
}

#[test]
fn adoptions_travel_and_one_of_the_same_name_stays() {
    let here = Seminar::new();
    here.adopt("first-reading");
    let there = here.copy("Workers");
    let stick = stick();
    there.set("health", "title", "Health", "workers");
    there.adopt("second-reading");
    there.adopt("third-reading");
    git(&there.folder(), "notes add -m Remark HEAD");
    exchange(&there, stick.path(), &here);
    for name in ["first-reading", "second-reading"] {
        let tag = format!("rev-parse refs/tags/{name}");
        assert_eq!(git(&here.folder(), &tag), git(&there.folder(), &tag));
        assert_eq!(git(&repository(&stick), &tag), git(&there.folder(), &tag));
    }
    assert_eq!(git(&here.folder(), "notes show HEAD"), "Remark");
    // The same name for something else.
    git(&here.folder(), "tag -a -m Other fourth");
    git(&there.folder(), "tag -a -m Another fourth");
    let mine = git(&here.folder(), "rev-parse refs/tags/fourth");
    with(&there, "take-home", stick.path()).done();
    with(&here, "bring-back", stick.path())
        .done()
        .says("fourth");
    assert_eq!(git(&here.folder(), "rev-parse refs/tags/fourth"), mine);
}

#[test]
fn stock_git_clones_a_stick_and_brings_to_it() {
    let here = Seminar::new();
    let stick = TempDir::new().unwrap();
    // An empty folder becomes the copy itself.
    with(&here, "take-home", stick.path()).done();
    let clones = TempDir::new().unwrap();
    let from = stick.path().display().to_string();
    git(clones.path(), &format!("clone -q {from} clone"));
    let clone = clones.path().join("clone");
    assert_eq!(git(&clone, "rev-parse HEAD"), here.head());
    let file = clone.join("clauses/support.toml");
    let changed = fs::read_to_string(&file)
        .unwrap()
        .replace("The poor", "All who are poor");
    fs::write(&file, changed).unwrap();
    git(&clone, "commit -q -a -m Wording");
    git(&clone, "push -q origin HEAD");
    with(&here, "bring-back", stick.path()).done();
    assert_eq!(text(&here, "support"), "All who are poor are helped.");
    git(stick.path(), "gc -q");
    here.set("health", "title", "Health", "workers");
    with(&here, "take-home", stick.path()).done();
    git(&clone, "pull -q");
    assert_eq!(git(&clone, "rev-parse HEAD"), here.head());
    git(stick.path(), "fsck --strict");
    // Nobody takes back there what was brought.
    assert!(
        !try_git(&clone, "push -q --force origin HEAD~1:refs/heads/main")
            .status
            .success()
    );
}

#[test]
fn a_copy_that_somebody_works_in_is_brought_from_and_not_to() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    there.set("health", "title", "Health", "workers");
    let refused = with(&here, "take-home", &there.folder())
        .ends(3)
        .not_acknowledged();
    refused.says("Somebody works on the plan");
    // Nor is a repository laid among the files of a plan.
    for within in ["clauses", "new"] {
        let refused = with(&here, "take-home", &there.folder().join(within)).ends(3);
        refused.says("Somebody works on the plan");
    }
    assert_eq!(git(&there.folder(), "status --porcelain"), "");
    with(&here, "bring-back", &there.folder()).done();
    assert_eq!(here.head(), there.head());
    // On a stick, where it belongs to somebody else.
    let stick = stick();
    let copied = stick.path().join("plan");
    there.set("health", "title", "Health care for all", "workers");
    git(
        there.around(),
        &format!("clone -q plan {}", copied.display()),
    );
    if rustix::process::geteuid().is_root() {
        let given = std::process::Command::new("chown")
            .args(["-R", "65534"])
            .arg(&copied)
            .status();
        assert!(given.unwrap().success());
    } else {
        eprintln!("a folder of another user is tried as root only");
    }
    with(&here, "bring-back", stick.path()).done();
    assert_eq!(here.head(), there.head());
}

#[test]
fn the_places_are_remembered_the_last_one_first() {
    let here = Seminar::new();
    here.run("take-home").done().says("has not travelled");
    let (one, other) = (stick(), stick());
    with(&here, "take-home", one.path()).done();
    with(&here, "take-home", other.path()).done();
    let listed = here.run("bring-back --json").done().json();
    let places = listed["places"].as_array().unwrap();
    assert_eq!(places[0]["place"], repository(&other).display().to_string());
    assert_eq!(places[1]["place"], repository(&one).display().to_string());
    with(&here, "take-home", one.path())
        .done()
        .not_acknowledged()
        .says("has everything");
}

#[test]
fn a_place_that_took_something_back_is_not_followed_silently() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    let stick = stick();
    there.set("health", "title", "Health", "workers");
    exchange(&there, stick.path(), &here);
    let head = here.head();
    // Somebody begins the last change anew.
    git(&there.folder(), "commit -q --amend -m Otherwise");
    let amended = there.head();
    git(
        &repository(&stick),
        &format!("fetch -q {} {amended}", there.folder().display()),
    );
    git(
        &repository(&stick),
        &format!("update-ref refs/heads/main {amended}"),
    );
    let refused = with(&here, "bring-back", stick.path())
        .ends(3)
        .not_acknowledged();
    refused.says("no longer has what it had").says(&head[..8]);
    let refused = with(&here, "bring-back --look", stick.path()).ends(3);
    refused.says("no longer has what it had");
    assert_eq!(here.head(), head);
    let kept = git(
        &here.folder(),
        "for-each-ref --format=%(objectname) refs/plenary/from",
    );
    assert_eq!(kept, head);
    with(&here, "bring-back --rewritten", stick.path()).done();
    assert_ne!(here.head(), head);
    is_whole(&here);
}

#[test]
fn a_delegate_begins_with_a_first_copy() {
    let here = Seminar::new();
    here.adopt("first-reading");
    let stick = stick();
    with(&here, "take-home", stick.path()).done();
    let bundle = here.around().join("plan.bundle");
    with(&here, "take-home", &bundle).done();
    for (name, from) in [("one", stick.path()), ("two", bundle.as_path())] {
        let home = here.around().join(name);
        let done = with(
            &here,
            &format!("bring-back --into {}", home.display()),
            from,
        )
        .done();
        assert_eq!(done.acknowledged(), here.head());
        assert_eq!(git(&home, "rev-parse HEAD"), here.head());
        assert_eq!(git(&home, "status --porcelain"), "");
        git(&home, "rev-parse refs/tags/first-reading^{tag}");
        git(&home, "fsck --strict");
        assert!(home.join("clauses/health.toml").exists());
        let again = with(
            &here,
            &format!("bring-back --into {}", home.display()),
            from,
        )
        .ends(3);
        again.says("is not empty");
    }
    let none = here.around().join("three");
    let refused = with(
        &here,
        &format!("bring-back --into {}", none.display()),
        &none,
    )
    .ends(3);
    refused.not_acknowledged();
    assert!(!none.exists());
    // What was done at home comes back.
    let home = here.around().join("one");
    let at = home.to_str().unwrap();
    let by = [
        "-C", at, "set", "health", "title", "Health", "--party", "workers",
    ];
    here.call(by)
        .args(["--recorder", "W <w@example.invalid>"])
        .run()
        .done();
    here.call(["-C", at, "take-home"])
        .args([stick.path()])
        .run()
        .done();
    with(&here, "bring-back", stick.path()).done();
    assert_eq!(field(&here, "health", "title"), "Health");
}
