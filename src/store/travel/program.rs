//! The user's own git program at work: it tells how far it is, asks what it must through somebody else, and can be called
//! off at any moment with everything that it started.

use super::TravelError;
use super::company::{Company, Going, Stretch};
use crate::store::asking::Asking;
use crate::store::{StoreError, child};
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

/// What of git's environment says how the user reaches a server, and not in which repository to work.
const KEPT: [&str; 9] = [
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_SSH_VARIANT",
    "GIT_ASKPASS",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_EXEC_PATH",
    "GIT_SSL_CAINFO",
];

/// What is set for every call: nothing of a repository may start a program, and only these ways lead to a server.
const SAFE: [&str; 12] = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "gpg.ssh.program=ssh-keygen",
    "protocol.allow=never",
    "protocol.ssh.allow=always",
    "protocol.https.allow=always",
    "protocol.http.allow=always",
    "protocol.git.allow=always",
    "transfer.fsckObjects=true",
    "fetch.unpackLimit=1",
    "gc.auto=0",
    "maintenance.auto=false",
];

/// What a program answered.
pub(super) struct Answered {
    pub done: bool,
    pub out: String,
    /// What it complained of.
    pub err: String,
}

/// Runs git on a folder of git's files.
///
/// # Errors
///
/// Where there is none, or it was called off.
pub(super) fn run(
    git_dir: &Path,
    arguments: &[&str],
    asking: &Asking,
    company: &Company,
) -> Result<Answered, StoreError> {
    // What is sent and received is told by git itself, once it gets that far.
    let going = Going::at(Stretch::Asking);
    let failed = |error| StoreError::io(Path::new("git"), error);
    company.along(going).map_err(failed)?;
    let mut command = prepared(git_dir, asking);
    command.args(arguments).stdin(Stdio::null());
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => TravelError::NoGit.into(),
        _ => failed(error),
    })?;
    let along = company.clone();
    let out = child::heard(running.stdout.take(), |_| false);
    let err = child::heard(running.stderr.take(), move |line| {
        let told = progress(line, going);
        told.is_some_and(|going| {
            along.tell(going);
            true
        })
    });
    let Some(status) = child::ended(&mut running, || company.is_stopped()).map_err(failed)? else {
        return Err(failed(ErrorKind::ConnectionAborted.into()));
    };
    let rest = child::last_words();
    Ok(Answered {
        done: status.success(),
        out: rest(&out),
        err: rest(&err),
    })
}

/// git with nothing of a repository's settings, and with somebody to ask.
fn prepared(git_dir: &Path, asking: &Asking) -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        let is_gits = name.as_encoded_bytes().starts_with(b"GIT_");
        if is_gits && !KEPT.iter().any(|kept| name == OsStr::new(kept)) {
            command.env_remove(name);
        }
    }
    asking.tell(&mut command);
    // What it complains of is understood by its words.
    command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "C");
    command.args(["--no-replace-objects", "--no-pager"]);
    for safe in SAFE {
        command.args(["-c", safe]);
    }
    command.arg("--git-dir").arg(git_dir).current_dir(git_dir);
    asking.group(&mut command);
    command
}

/// How far git says it is: `Receiving objects:  40% (4/10), 1.20 MiB | 3.00 MiB/s`, also with `remote: ` before it.
fn progress(line: &str, going: Going) -> Option<Going> {
    let (what, rest) = line.split_once(": ")?;
    let (what, rest) = match what {
        "remote" => rest.split_once(": ")?,
        _ => (what, rest),
    };
    let stretch = match what {
        "Enumerating objects" | "Counting objects" | "Compressing objects" => Stretch::Packing,
        "Receiving objects" => Stretch::Receiving,
        "Writing objects" => Stretch::Sending,
        "Resolving deltas" | "Checking objects" | "Checking connectivity" => Stretch::Checking,
        _ => return None,
    };
    let counts = rest.split_once('(').and_then(|(_, it)| it.split_once(')'));
    let counts = counts.and_then(|(counts, _)| counts.split_once('/'));
    let (done, all) = counts.unwrap_or((rest.trim().trim_end_matches(", done."), "0"));
    let bytes = rest.split_once("), ").and_then(|(_, rest)| amount(rest));
    Some(Going {
        stretch,
        done: done.parse().unwrap_or(0),
        all: all.parse().unwrap_or(0),
        bytes: bytes.unwrap_or(going.bytes),
    })
}

/// An amount as git writes it: `1.20 MiB`.
fn amount(text: &str) -> Option<u64> {
    let mut words = text.split([' ', ',', '|']).filter(|word| !word.is_empty());
    let number: f64 = words.next()?.parse().ok()?;
    let unit = match words.next()? {
        "bytes" => 1.0,
        "KiB" => 1024.0,
        "MiB" => 1024.0 * 1024.0,
        "GiB" => 1024.0 * 1024.0 * 1024.0,
        _ => return None,
    };
    let bytes = (number * unit).clamp(0.0, 9.0e15);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(bytes as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_git_is_is_read_from_its_lines() {
        let far = |line| progress(line, Going::default());
        let of = |stretch, done, all, bytes| {
            Some(Going {
                stretch,
                done,
                all,
                bytes,
            })
        };
        assert_eq!(
            far("Receiving objects:  40% (4/10), 1.50 MiB | 3.00 MiB/s"),
            of(Stretch::Receiving, 4, 10, 1_572_864)
        );
        assert_eq!(
            far("Writing objects: 100% (3/3), 271 bytes | 271.00 KiB/s, done."),
            of(Stretch::Sending, 3, 3, 271)
        );
        assert_eq!(
            far("remote: Counting objects: 100% (5/5), done."),
            of(Stretch::Packing, 5, 5, 0)
        );
        assert_eq!(
            far("remote: Enumerating objects: 5, done."),
            of(Stretch::Packing, 5, 0, 0)
        );
        assert_eq!(
            far("Resolving deltas:  50% (1/2)"),
            of(Stretch::Checking, 1, 2, 0)
        );
        for other in [
            "remote: The table is closed.",
            "fatal: Could not read from remote repository.",
            "Enter passphrase for key '/x':",
            "",
        ] {
            assert_eq!(far(other), None, "{other}");
        }
    }
}
