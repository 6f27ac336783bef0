//! Repositories that are laid out or set up in other ways than `git init` does: after an act, stock git must find files
//! and index as the new commit has them, or the act must be refused in words.

use crate::common::Seminar;
use std::fs;
use std::process::{Command, Output};

const FILE: &str = "clauses/insurance.toml";

/// The git program in the plan's folder.
fn git(seminar: &Seminar, line: &str) -> Output {
    let mut command = Command::new("git");
    let output = command
        .args(line.split(' '))
        .current_dir(seminar.folder())
        .env("HOME", seminar.folder().parent().unwrap().join("home"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output();
    output.unwrap()
}

fn git_says(seminar: &Seminar, line: &str) -> String {
    let output = git(seminar, line);
    assert!(output.status.success(), "git {line}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A change and the addition of a clause, after each of which stock git sees nothing to do.
fn holds(seminar: &Seminar) {
    assert_eq!(git_says(seminar, "status --porcelain"), "", "the scene");
    let answer = seminar.set("insurance", "text", "Put right.", "workers");
    assert_eq!(answer.err, "");
    answer.done().acknowledged();
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let file = fs::read_to_string(seminar.folder().join(FILE)).unwrap();
    assert!(file.contains("Put right."), "{file}");
    let answer = seminar.run("add action --title New --id new --text Words --party workers");
    assert_eq!(answer.err, "");
    answer.done().acknowledged();
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let answer = seminar.run("check");
    assert!(!answer.out.contains("differs"), "{}", answer.out);
}

#[test]
fn gits_own_folder_may_lie_elsewhere() {
    let seminar = Seminar::new();
    let there = seminar.folder().parent().unwrap().join("elsewhere");
    let line = format!("init -q --separate-git-dir={}", there.display());
    git_says(&seminar, &line);
    holds(&seminar);
    let beside = fs::read_dir(seminar.folder().parent().unwrap()).unwrap();
    assert_eq!(beside.count(), 3, "home, plan and git's folder");
}

#[cfg(unix)]
#[test]
fn gits_own_folder_may_be_a_link() {
    let seminar = Seminar::new();
    let there = seminar.folder().parent().unwrap().join("elsewhere");
    let own = seminar.folder().join(".git");
    fs::rename(&own, &there).unwrap();
    std::os::unix::fs::symlink(&there, own).unwrap();
    holds(&seminar);
}

#[test]
fn a_linked_work_tree_is_its_own() {
    let seminar = Seminar::new();
    let main = seminar.folder().parent().unwrap().join("main");
    fs::rename(seminar.folder(), &main).unwrap();
    let line = format!("worktree add -q -b other {}", seminar.folder().display());
    let mut command = Command::new("git");
    let made = command.args(line.split(' ')).current_dir(&main).output();
    assert!(made.unwrap().status.success());
    holds(&seminar);
}

#[test]
fn an_index_may_be_split() {
    let seminar = Seminar::new();
    git_says(&seminar, "update-index --split-index");
    holds(&seminar);
}

#[test]
fn an_index_may_be_missing() {
    let seminar = Seminar::new();
    fs::remove_file(seminar.folder().join(".git/index")).unwrap();
    let answer = seminar.set("insurance", "text", "Put right.", "workers");
    answer.done().acknowledged();
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

/// Leaves out one of two folders with the git program's own means.
fn sparse(how: &str) -> Seminar {
    let seminar = Seminar::new();
    for (folder, id) in [("in", "within"), ("out", "without")] {
        let content = format!(
            "id = \"{id}\"\nkind = \"action\"\norder = 90\ntitle = \"{id}\"\ntext = \"Old.\"\n"
        );
        seminar.write(&format!("clauses/{folder}/{id}.toml"), content);
    }
    seminar.commit("Two folders", "Party: secretariat");
    git_says(&seminar, how);
    assert!(!seminar.folder().join("clauses/out").exists());
    seminar
}

#[test]
fn a_sparse_work_tree_rightly_lacks_files() {
    for how in [
        "sparse-checkout set --cone --no-sparse-index clauses/in",
        "sparse-checkout set --cone --sparse-index clauses/in",
        "sparse-checkout set --no-cone /* !/clauses/out/",
    ] {
        let seminar = sparse(how);
        holds(&seminar);
        let answer = seminar.set("without", "text", "Changed.", "workers");
        assert_eq!(answer.err, "", "{how}");
        let said = answer.done();
        assert!(!said.out.contains("left as it is"), "{how}: {}", said.out);
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{how}");
        assert!(!seminar.folder().join("clauses/out").exists(), "{how}");
        let answer = seminar.run("check");
        assert!(!answer.out.contains("differs"), "{how}: {}", answer.out);
        seminar.run("undo --party workers").done();
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{how}");
    }
}

#[test]
fn what_git_was_told_about_a_file_stays() {
    for (told, mark) in [("--skip-worktree", "S "), ("--assume-unchanged", "h ")] {
        let seminar = Seminar::new();
        git_says(&seminar, &format!("update-index {told} {FILE}"));
        holds(&seminar);
        let listed = git_says(&seminar, &format!("ls-files -v -t {FILE}"));
        assert!(listed.starts_with(mark), "{listed}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_can_be_executed_stays_so() {
    use std::os::unix::fs::PermissionsExt;
    let seminar = Seminar::new();
    let path = seminar.folder().join(FILE);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    seminar.commit("Can be executed", "Party: secretariat");
    holds(&seminar);
}

#[test]
fn acts_are_refused_while_git_is_in_the_middle_of_something() {
    for (name, what) in [
        ("MERGE_HEAD", "merge"),
        ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
        ("BISECT_LOG", "bisect"),
        ("rebase-merge/", "rebase"),
        ("rebase-apply/", "rebase"),
        ("sequencer/", "cherry-pick"),
    ] {
        let seminar = Seminar::new();
        let head = seminar.head();
        let place = seminar.folder().join(".git").join(name);
        match name.ends_with('/') {
            true => fs::create_dir(place).unwrap(),
            false => fs::write(place, format!("{head}\n")).unwrap(),
        }
        let answer = seminar.set("insurance", "text", "No.", "workers");
        assert_eq!(answer.status, Some(3), "{name}");
        assert!(answer.err.contains(what), "{name}: {}", answer.err);
        assert_eq!(seminar.head(), head);
        seminar.run("list").done();
    }
}
