//! Plans that travel: four parties, a stick, a bundle, a hub and a server, and everything that goes wrong on the way.

#![cfg(unix)]
#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

#[path = "../common/server.rs"]
mod served;

mod bundles;
mod faults;
mod hub;
mod midway;
mod refusing;
mod server;
mod stick;

use common::Seminar;
use std::path::Path;
use std::process::{Command, Output};

/// Calls git as it is installed, somewhere, with nothing of the machine's settings.
fn git(folder: &Path, line: &str) -> String {
    let output = try_git(folder, line);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let err = text(&output.stderr);
    assert!(output.status.success(), "git {line}: {err}");
    text(&output.stdout).trim_end().to_owned()
}

fn try_git(folder: &Path, line: &str) -> Output {
    Command::new("git")
        .args(line.split(' ').filter(|word| !word.is_empty()))
        .current_dir(folder)
        .env_remove("GIT_DIR")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_NAME", "Stock")
        .env("GIT_AUTHOR_EMAIL", "stock@example.invalid")
        .env("GIT_COMMITTER_NAME", "Stock")
        .env("GIT_COMMITTER_EMAIL", "stock@example.invalid")
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

/// Calls the program with a path at the end of a line.
fn with(seminar: &Seminar, line: &str, path: &Path) -> common::Answer {
    let words = line.split(' ').map(std::ffi::OsString::from);
    seminar
        .call(words.chain([path.as_os_str().to_owned()]))
        .run()
}

/// What a field of a clause reads in the folder of somebody's plan.
fn field(seminar: &Seminar, clause: &str, name: &str) -> String {
    let shown = seminar.run(&format!("show {clause} --json")).done().json();
    let value = common::field(&shown, name)["value"].as_str();
    value.unwrap_or_default().to_owned()
}

/// What a text reads there.
fn text(seminar: &Seminar, clause: &str) -> String {
    field(seminar, clause, "text")
}

/// The repository is whole to git as well, and nothing half done lies in it.
fn is_whole(seminar: &Seminar) {
    git(&seminar.folder(), "fsck --strict --no-dangling");
    let arrivals = seminar.folder().join(".git/plenary-arrivals");
    let left = std::fs::read_dir(arrivals).map_or(0, Iterator::count);
    assert_eq!(left, 0);
    assert_eq!(git(&seminar.folder(), "status --porcelain"), "");
}
