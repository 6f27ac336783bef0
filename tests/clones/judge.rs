//! Whether what is there in the end is what the model says.

use crate::acts::Table;
use crate::common::{Seminar, field};
use git2::{Oid, Repository};
use std::process::Command;

pub fn all(table: &Table) {
    nothing_is_lost(table);
    for copy in &table.copies {
        is_whole(copy);
    }
    // They all stand at the same change: what holds of one holds of all.
    let copy = &table.copies[0];
    words_are_their_writers(table, copy);
    positions_hold_on_their_words(table, copy);
}

/// Every act that was acknowledged is in the history of every copy, and did what it was asked to.
fn nothing_is_lost(table: &Table) {
    for copy in &table.copies {
        let git = copy.git();
        let head = git.head().unwrap().target().unwrap();
        for act in &table.model.acknowledged {
            let id: Oid = act.commit.parse().unwrap();
            let there = head == id || git.graph_descendant_of(head, id).unwrap_or(false);
            assert!(there, "lost {} of {}: {}", act.commit, act.copy, act.what);
        }
    }
    let git = table.copies[0].git();
    for act in &table.model.acknowledged {
        if let Some((clause, text)) = &act.wrote {
            let wrote = text_at(&git, &act.commit, clause);
            assert_eq!(wrote.as_ref(), Some(text), "{}: {}", act.commit, act.what);
        }
    }
}

/// The text of a clause in a commit, by git's own means.
fn text_at(git: &Repository, commit: &str, clause: &str) -> Option<String> {
    let commit = git.find_commit(commit.parse().unwrap()).unwrap();
    let name = format!("{clause}.toml");
    let mut found = None;
    let tree = commit.tree().unwrap();
    tree.walk(git2::TreeWalkMode::PreOrder, |_, entry| {
        if entry.name().ok() == Some(name.as_str()) {
            found = Some(entry.id());
        }
        git2::TreeWalkResult::Ok
    })
    .unwrap();
    let blob = git.find_blob(found?).unwrap();
    let file: toml::Table = std::str::from_utf8(blob.content())
        .unwrap()
        .parse()
        .unwrap();
    Some(file["text"].as_str().unwrap_or_default().to_owned())
}

/// Neither Plenary nor git finds anything wrong, and the folder is as recorded.
fn is_whole(copy: &Seminar) {
    let report = copy.run("doctor --json").json();
    let findings = report["findings"].as_array().unwrap().iter();
    let wrong: Vec<_> = findings.filter(|one| one["grade"] == "wrong").collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let checked = copy.run("check --json").json();
    assert_eq!(checked["unrecorded"], serde_json::json!([]));
    for line in ["fsck --strict --no-dangling", "status --porcelain"] {
        let mut git = Command::new("git");
        let git = git.args(line.split(' ')).current_dir(copy.folder());
        let said = git.output().unwrap();
        let text = String::from_utf8_lossy(&said.stdout);
        assert!(
            said.status.success() && text.is_empty(),
            "git {line}: {text}"
        );
    }
    let git = copy.git();
    let tree = git.head().unwrap().peel_to_tree().unwrap();
    tree.walk(git2::TreeWalkMode::PreOrder, |_, entry| {
        if let Ok(blob) = git.find_blob(entry.id()) {
            let text = String::from_utf8_lossy(blob.content()).into_owned();
            assert!(
                !text.contains("<<<<<<<") && !text.contains(">>>>>>>"),
                "{text}"
            );
        }
        git2::TreeWalkResult::Ok
    })
    .unwrap();
}

/// Wherever one of the words stands, it is its party's; and every word that stands is one that somebody wrote.
fn words_are_their_writers(table: &Table, copy: &Seminar) {
    let blame = copy.run("blame --json").done().json();
    let mut seen = 0;
    for clause in blame["clauses"].as_array().unwrap() {
        for one in clause["fields"].as_array().unwrap() {
            for span in one["spans"].as_array().unwrap() {
                let text = span["text"].as_str().unwrap();
                for word in text.split(|c: char| !c.is_alphanumeric()) {
                    if let Some(owner) = table.model.owners.get(word) {
                        assert_eq!(span["party"], *owner, "{word} in {}", clause["id"]);
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 0 || table.model.owners.len() < 8, "no word is left");
}

/// A position that holds was taken on what stands there now.
fn positions_hold_on_their_words(table: &Table, copy: &Seminar) {
    let board = copy.run("consensus --json").done().json();
    for row in board["clauses"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let shown = copy.run(&format!("show {id} --json")).done().json();
        let value = |name: &str| {
            let fields = shown["fields"].as_array().unwrap();
            let there = fields.iter().any(|one| one["name"] == name);
            let value = there.then(|| field(&shown, name)["value"].as_str().unwrap_or_default());
            value.unwrap_or_default().to_owned()
        };
        let now = (value("title"), value("text"));
        for cell in row["positions"].as_array().unwrap() {
            let standing = cell["standing"].as_str().unwrap();
            if cell["stance"].is_null() || standing == "stale" {
                continue;
            }
            let party = cell["party"].as_str().unwrap();
            let taken = table.model.taken.iter();
            let mut taken = taken.filter(|((by, clause), _)| *by == party && clause == id);
            let on_these = taken.any(|(_, contents)| contents.contains(&now));
            assert!(on_these, "{party} on {id}: {now:?}");
        }
    }
}
