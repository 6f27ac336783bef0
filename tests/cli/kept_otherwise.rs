//! Repositories whose files lie in the folder otherwise than git keeps them, and such as are set up to run programs: these are
//! not run, and what only git can do is told and left to it.

use crate::common::Seminar;
use crate::layouts::{FILE, git, git_says, holds, run_by_all};
use std::fs;

/// A plan whose files git writes anew, as it is set up to.
fn written_anew(attributes: &str, lines: &[&str]) -> Seminar {
    let seminar = Seminar::new();
    if !attributes.is_empty() {
        seminar.write(".gitattributes", attributes);
    }
    for line in lines {
        git_says(&seminar, line);
    }
    seminar.commit("Say how files are kept", "Party: secretariat");
    git_says(&seminar, "rm -q -r --cached .");
    git_says(&seminar, "reset -q --hard");
    seminar
}

#[test]
fn git_may_keep_files_otherwise_than_they_lie_in_the_folder() {
    for (attributes, lines) in [
        ("", &["config core.autocrlf true"][..]),
        ("", &["config core.autocrlf input"]),
        ("", &["config core.eol crlf"]),
        ("* text=auto\n", &["config core.eol crlf"]),
        ("*.toml text eol=crlf\n", &[]),
        ("*.toml text eol=lf\n", &["config core.autocrlf true"]),
        ("*.toml -text\n", &["config core.autocrlf true"]),
        ("*.toml ident\n", &[]),
        ("*.toml binary\n", &[]),
    ] {
        let seminar = written_anew(attributes, lines);
        holds(&seminar);
    }
}

/// Sets git up to run something that leaves a trace and fails, as hooks and helpers of its own would.
fn with_programs(seminar: &Seminar) {
    let trace = seminar.folder().parent().unwrap().join("ran");
    let script = format!("#!/bin/sh\necho \"$0\" >> {}\nexit 1\n", trace.display());
    for name in [
        "pre-commit",
        "prepare-commit-msg",
        "commit-msg",
        "post-commit",
        "reference-transaction",
        "post-index-change",
        "post-checkout",
        "monitor",
    ] {
        seminar.write(&format!(".git/own/{name}"), &script);
        run_by_all(&seminar.folder().join(".git/own").join(name));
    }
}

#[test]
fn nothing_that_git_is_set_up_to_run_is_run_or_needed() {
    for lines in [
        &["config core.hooksPath .git/own"][..],
        &[
            "config commit.gpgsign true",
            "config tag.gpgsign true",
            "config gpg.program .git/own/monitor",
        ],
        &["config core.fsmonitor .git/own/monitor"],
        &["config core.ignorecase true"],
        &[
            "config core.checkStat minimal",
            "config core.trustctime false",
        ],
    ] {
        let seminar = Seminar::new();
        with_programs(&seminar);
        for line in lines {
            git_says(&seminar, line);
        }
        for line in [
            "set insurance text Changed. --party workers",
            "add action --title New --id new --text Words --party workers",
            "undo --party workers",
            "gavel first --overrule because --party secretariat",
        ] {
            let answer = seminar.run(line);
            assert_eq!(answer.err, "", "{line}");
            answer.done().acknowledged();
        }
        let ran = seminar.folder().parent().unwrap().join("ran");
        assert!(
            !ran.exists(),
            "{lines:?}: {}",
            fs::read_to_string(&ran).unwrap()
        );
        for own in ["core.hooksPath", "core.fsmonitor"] {
            git(&seminar, &format!("config --unset {own}"));
        }
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{lines:?}");
        assert!(seminar.read(FILE).contains("Changed."));
    }
}

/// git is asked for the file in words; once it did, nothing is left to do and nobody is taken to have changed it.
fn told_and_done(seminar: &Seminar, path: &str, err: &str) {
    let asked = format!("checkout HEAD -- {path}");
    assert!(err.contains(&format!("git {asked}")), "{path}: {err}");
    git_says(seminar, &asked);
    assert_eq!(git_says(seminar, "status --porcelain"), "", "{path}");
    let answer = seminar.run("check");
    assert!(!answer.out.contains("differs"), "{}", answer.out);
}

#[test]
fn what_git_alone_can_put_into_the_folder_is_told_and_left_to_it() {
    let filter = [
        "config filter.turn.clean rev",
        "config filter.turn.smudge rev",
        "config filter.turn.required true",
    ];
    for (attributes, lines) in [
        (
            "clauses/*.toml filter=turn\nclauses/*/*.toml filter=turn\n",
            &filter[..],
        ),
        ("clauses/** working-tree-encoding=UTF-16LE\n", &[]),
        ("clauses/** working-tree-encoding=UTF-16LE-BOM\n", &[]),
        ("clauses/** working-tree-encoding=ISO-8859-1\n", &[]),
    ] {
        let seminar = Seminar::new();
        seminar.write(".gitattributes", attributes);
        for line in lines {
            git_says(&seminar, line);
        }
        seminar.write("note", attributes);
        git_says(&seminar, "add .gitattributes note");
        let who = ["-c", "user.name=R", "-c", "user.email=r@example.invalid"];
        let line = format!("{} commit -q -m Attributes", who.join(" "));
        git_says(&seminar, &line);
        fs::remove_dir_all(seminar.folder().join("clauses")).unwrap();
        git_says(&seminar, "checkout HEAD -- clauses");
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{attributes}");
        let before = fs::read(seminar.folder().join(FILE)).unwrap();
        let answer = seminar.tries_to_set("insurance", "text", "Après.", "workers");
        answer.done().acknowledged();
        let answer = seminar.tries_to_set("insurance", "text", "Encore après.", "workers");
        assert_eq!(fs::read(seminar.folder().join(FILE)).unwrap(), before);
        told_and_done(&seminar, FILE, &answer.err);
        answer.done().acknowledged();
        let answer = seminar.run("add action --title New --id new --text Words --party workers");
        let new = "clauses/new/new.toml";
        assert!(!seminar.folder().join(new).exists(), "{attributes}");
        told_and_done(&seminar, new, &answer.err);
        assert!(seminar.folder().join(new).exists());
        let answer = seminar.run("remove new --party workers");
        assert!(answer.err.contains(new), "{}", answer.err);
        assert!(answer.err.contains("Remove the file"), "{}", answer.err);
        fs::remove_file(seminar.folder().join(new)).unwrap();
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{attributes}");
    }
}

#[test]
fn a_name_that_git_expands_is_left_to_git() {
    let seminar = Seminar::new();
    let text = seminar.read(FILE);
    seminar.write(FILE, format!("# $Id$\n{text}"));
    seminar.write(".gitattributes", "*.toml ident\n");
    seminar.commit("Expand names", "Party: secretariat");
    fs::remove_file(seminar.folder().join(FILE)).unwrap();
    git_says(&seminar, &format!("checkout HEAD -- {FILE}"));
    assert!(seminar.read(FILE).contains("$Id: "));
    let answer = seminar.tries_to_set("insurance", "text", "Changed.", "workers");
    told_and_done(&seminar, FILE, &answer.err);
    assert!(seminar.read(FILE).contains("Changed."));
    // Where nothing is expanded, nothing is left to git.
    let answer = seminar.tries_to_set("support", "text", "Changed.", "workers");
    assert_eq!(answer.err, "");
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

#[test]
fn a_filter_that_nobody_set_up_changes_nothing() {
    for attributes in [
        "* filter=nobody\n",
        "* filter\n",
        "* -filter\n",
        "* working-tree-encoding=UTF-8\n",
    ] {
        let seminar = written_anew(attributes, &[]);
        holds(&seminar);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_attributes_keeps_nobody_waiting() {
    let seminar = Seminar::new();
    for place in [".gitattributes", "clauses/.gitattributes"] {
        let made = std::process::Command::new("mkfifo")
            .arg(seminar.folder().join(place))
            .status();
        assert!(made.unwrap().success());
        let answer = seminar.tries_to_set("insurance", "text", place, "workers");
        answer.done().acknowledged();
        fs::remove_file(seminar.folder().join(place)).unwrap();
        assert_eq!(git_says(&seminar, "status --porcelain"), "");
    }
}
