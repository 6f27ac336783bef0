//! What a repository that was received would have git do: programs that its settings and hooks name. They are named here and
//! never run. Beside them what the plan asks of git on this machine.

use super::{Finding, unchecked};
use crate::i18n::Message;
use crate::store::merging::Driver;
use crate::store::{Repository, StoreError};
use git2::ConfigLevel;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many names are said.
const NAMED: usize = 6;

/// Settings that name a program, or files with more settings.
const PROGRAMS: [&str; 15] = [
    "core.fsmonitor",
    "core.hookspath",
    "core.sshcommand",
    "core.gitproxy",
    "core.editor",
    "core.pager",
    "core.askpass",
    "core.alternaterefscommand",
    "sequence.editor",
    "gpg.program",
    "uploadpack.packobjectshook",
    "credential.helper",
    "include.path",
    "diff.external",
    "web.browser",
];

/// Families of them: how the name begins and ends.
const FAMILIES: [(&str, &str); 13] = [
    ("filter.", ".clean"),
    ("filter.", ".smudge"),
    ("filter.", ".process"),
    ("diff.", ".command"),
    ("diff.", ".textconv"),
    ("gpg.", ".program"),
    ("includeif.", ".path"),
    ("credential.", ".helper"),
    ("remote.", ".uploadpack"),
    ("remote.", ".receivepack"),
    ("remote.", ".vcs"),
    ("mergetool.", ".cmd"),
    ("pager.", ""),
];

/// Whether a setting has git run a program, or read settings from elsewhere.
pub(super) fn runs(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let of = |(begin, end): &(&str, &str)| name.starts_with(begin) && name.ends_with(end);
    match name.as_str() {
        // git's own watcher, or none.
        "core.fsmonitor" => !matches!(value.to_ascii_lowercase().as_str(), "true" | "false" | ""),
        "merge.plenary.driver" => false,
        _ if name.starts_with("alias.") => value.trim_start().starts_with('!'),
        _ if name.starts_with("merge.") => name.ends_with(".driver"),
        known => PROGRAMS.contains(&known) || FAMILIES.iter().any(of),
    }
}

/// Whether git was told not to wait for the disk.
pub(super) fn hurries(name: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    match name.to_ascii_lowercase().as_str() {
        "core.fsyncobjectfiles" => matches!(value.as_str(), "false" | "no" | "off" | "0"),
        "core.fsync" => value.split(',').any(|part| {
            matches!(
                part.trim(),
                "none" | "-objects" | "-loose-object" | "-committed"
            )
        }),
        _ => false,
    }
}

/// The settings of the repository itself, and its hooks.
pub(super) fn config(repository: &Repository) -> Vec<Finding> {
    let settings = match local(repository) {
        Ok(settings) => settings,
        Err(error) => return vec![unchecked("settings", &error)],
    };
    let mut findings = Vec::new();
    let running = settings.iter().filter(|(name, value)| runs(name, value));
    let mut named: BTreeSet<String> = running.map(|(name, _)| name.clone()).collect();
    named.extend(hooks(&repository.common_dir().join("hooks")));
    if !named.is_empty() {
        let said = Message::new("doctor-programs").with("count", named.len());
        let note = Finding::note("programs", said.with("names", listed(&named)));
        findings.push(note.advice("doctor-programs-do"));
    }
    if settings.iter().any(|(name, value)| hurries(name, value)) {
        let note = Finding::note("flush", Message::new("doctor-flush"));
        findings.push(note.advice("doctor-flush-do"));
    }
    if findings.is_empty() {
        let said = Message::new("doctor-settings-plain");
        findings.push(Finding::good("programs", said));
    }
    findings
}

fn listed(names: &BTreeSet<String>) -> String {
    let mut said: Vec<&str> = names.iter().take(NAMED).map(String::as_str).collect();
    if names.len() > NAMED {
        said.push("…");
    }
    said.join(", ")
}

/// Names and values of the settings that lie in the repository, without what they take in.
fn local(repository: &Repository) -> Result<Vec<(String, String)>, StoreError> {
    let config = repository.git.config()?;
    let mut findings = Vec::new();
    for level in [ConfigLevel::Local, ConfigLevel::Worktree] {
        let Ok(level) = config.open_level(level) else {
            continue;
        };
        level.entries(None)?.for_each(|entry| {
            if let Ok(name) = entry.name() {
                let value = entry.value().unwrap_or_default();
                findings.push((name.to_owned(), value.to_owned()));
            }
        })?;
    }
    Ok(findings)
}

/// The hooks that git would run.
fn hooks(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let runs = entries.filter(|entry| {
        let sample = entry.path().extension().is_some_and(|it| it == "sample");
        !sample && fs::metadata(entry.path()).is_ok_and(|meta| may_run(&meta))
    });
    let named = runs.map(|entry| format!("hooks/{}", entry.file_name().to_string_lossy()));
    named.collect()
}

#[cfg(unix)]
fn may_run(meta: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    meta.is_file() && meta.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn may_run(meta: &fs::Metadata) -> bool {
    meta.is_file()
}

/// Whether git's merges go as the plan says.
pub(super) fn driver(repository: &Repository) -> Finding {
    match repository.driver() {
        Ok(driver) => judged(&driver),
        Err(error) => unchecked("merge-driver", &error),
    }
}

fn judged(driver: &Driver) -> Finding {
    let note = |said| Finding::note("merge-driver", said).advice("doctor-driver-do");
    let new = Message::new;
    match driver {
        Driver::Absent => Finding::good("merge-driver", new("doctor-driver-absent")),
        Driver::Whole => Finding::good("merge-driver", new("doctor-driver-whole")),
        Driver::Uninstalled => note(new("doctor-driver-uninstalled")),
        Driver::Unnamed => note(new("doctor-driver-unnamed")),
        Driver::ProgramGone(program) => {
            let said = new("doctor-driver-gone").with("path", program.display().to_string());
            Finding::wrong("merge-driver", said).advice("doctor-driver-do")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::doctor::Grade;

    #[test]
    fn settings_that_run_programs_are_known_and_no_others() {
        for (name, value) in [
            ("core.fsmonitor", "/tmp/evil"),
            ("core.hooksPath", "x"),
            ("filter.lfs.smudge", "x"),
            ("diff.pdf.textconv", "x"),
            ("alias.st", "!rm"),
            ("merge.other.driver", "x"),
            ("gpg.ssh.program", "x"),
            ("includeIf.gitdir:/.path", "x"),
        ] {
            assert!(runs(name, value), "{name}");
        }
        for (name, value) in [
            ("core.fsmonitor", "false"),
            ("core.bare", "false"),
            ("alias.st", "status"),
            ("merge.renames", "false"),
            ("merge.plenary.driver", "'/p' merge-driver"),
            ("remote.origin.url", "x"),
            ("branch.main.merge", "refs/heads/main"),
        ] {
            assert!(!runs(name, value), "{name}");
        }
    }

    #[test]
    fn git_hurries_where_it_was_told_to() {
        assert!(hurries("core.fsyncObjectFiles", "false"));
        assert!(hurries("core.fsync", "committed,-loose-object"));
        assert!(hurries("core.fsync", "none"));
        assert!(!hurries("core.fsync", "all"));
        assert!(!hurries("core.fsyncobjectfiles", "true"));
    }

    #[test]
    fn a_driver_without_its_program_is_wrong() {
        assert_eq!(judged(&Driver::Absent).grade, Grade::Good);
        assert_eq!(judged(&Driver::Uninstalled).grade, Grade::Note);
        let gone = judged(&Driver::ProgramGone("/gone/plenary".into()));
        assert_eq!(gone.grade, Grade::Wrong);
        assert!(gone.message.to_string().contains("/gone/plenary"));
    }
}
