//! What the user has set, told by the program, and what of it does not work.

use crate::common::Seminar;
use serde_json::Value;

fn with(settings: &str) -> Seminar {
    let seminar = Seminar::new();
    let folder = seminar.around().join("home/.config/plenary");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("settings.toml"), settings).unwrap();
    seminar
}

fn told(seminar: &Seminar) -> Value {
    let answer = seminar.run("settings --json");
    assert_eq!(answer.status, Some(0), "{answer:?}");
    serde_json::from_str(&answer.out).unwrap()
}

#[test]
fn without_a_file_everything_is_as_it_comes() {
    let seminar = Seminar::new();
    let answer = seminar.run("settings");
    assert!(answer.out.contains("There are no settings"), "{answer:?}");
    assert!(answer.out.contains("edit-text"), "{answer:?}");
    let told = told(&seminar);
    assert_eq!(told["exists"], false);
    assert!(told["path"].as_str().unwrap().ends_with("settings.toml"));
    let keys = told["keys"].as_array().unwrap();
    assert!(keys.iter().all(|one| one["changed"] == false));
    seminar.run("settings --check").done();
}

#[test]
fn keys_that_work_are_listed_as_changed() {
    let seminar = with("theme = 'light'\n[keys]\nread = 'E'\nundo = ['Z', 'Ctrl-U']\npark = ''\n");
    let told = told(&seminar);
    let of = |id: &str| {
        let keys = told["keys"].as_array().unwrap();
        keys.iter().find(|one| one["id"] == id).unwrap().clone()
    };
    assert_eq!(of("undo")["keys"], serde_json::json!(["Z", "Ctrl-U"]));
    assert_eq!(of("park")["keys"], serde_json::json!([]));
    assert_eq!(of("read")["changed"], true);
    assert_eq!(of("edit-text")["changed"], false);
    let answer = seminar.run("settings");
    assert!(answer.out.contains("* read"), "{}", answer.out);
    assert!(answer.out.contains("light"), "{}", answer.out);
}

#[test]
fn what_does_not_work_is_a_no_and_every_other_command_works() {
    let seminar = with("theme = 'light'\n[keys]\nread = 'e'\nraed = 'o'\nquit = ''\n");
    let answer = seminar.run("settings --check");
    assert_eq!(answer.status, Some(1), "{answer:?}");
    for said in ["“read”", "(edit-text)", "raed", "quit:"] {
        assert!(answer.out.contains(said), "{said}: {}", answer.out);
    }
    assert!(answer.err.is_empty(), "{answer:?}");
    let list = seminar.run("list");
    assert_eq!((list.status, list.err.as_str()), (Some(0), ""));
}

#[test]
fn a_broken_file_is_told_once() {
    let seminar = with("keys = 5\n");
    let answer = seminar.run("settings --check");
    assert_eq!(answer.status, Some(1), "{answer:?}");
    assert_eq!(answer.err, "");
    assert!(answer.out.contains("cannot be used"), "{answer:?}");
    assert!(seminar.run("list").err.contains("cannot be used"));
}
