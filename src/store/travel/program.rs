//! The user's own git program at work: it tells how far it is, asks what it must through somebody else, and can be called
//! off at any moment with everything that it started.

use super::TravelError;
use super::company::{Company, Going, Stretch};
use crate::store::StoreError;
use std::ffi::OsStr;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Whether a program may ask the user something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It may, on the terminal: a passphrase, a password, whether a host is known.
    OnTerminal,
    /// It may not, and fails instead.
    Never,
    /// It may, through a program that hands the question on.
    Through(Helper),
}

/// A program that git and ssh start with a question, and that prints the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// The program.
    pub program: PathBuf,
    /// The variable of the environment that tells it where to ask, and what stands in it.
    pub told: (&'static str, PathBuf),
}

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

/// How often it is looked whether the program is done or was called off.
const GLANCE: Duration = Duration::from_millis(20);

/// How long it is waited for what a program that ended said last. What it started and left running may hold its lines open.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// How long a program that is called off has to tidy up.
#[cfg(unix)]
const NOTICE: Duration = Duration::from_millis(500);

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
    let mut child = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => TravelError::NoGit.into(),
        _ => failed(error),
    })?;
    let along = company.clone();
    let out = heard(child.stdout.take(), |_| false);
    let err = heard(child.stderr.take(), move |line| {
        let told = progress(line, going);
        told.is_some_and(|going| {
            along.tell(going);
            true
        })
    });
    let status = loop {
        match child.try_wait().map_err(failed)? {
            Some(status) => break status,
            None if company.is_stopped() => {
                end(&mut child);
                return Err(failed(ErrorKind::ConnectionAborted.into()));
            }
            None => thread::sleep(GLANCE),
        }
    };
    let until = Instant::now() + LAST_WORDS;
    let rest = |from: &Receiver<String>| {
        let mut all = String::new();
        while let Ok(more) = from.recv_timeout(until.saturating_duration_since(Instant::now())) {
            all.push_str(&more);
        }
        all
    };
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
    match asking {
        Asking::OnTerminal => {}
        // Kept from asking in a window, ssh would ask on the terminal itself: it is given a program that knows nothing.
        Asking::Never => {
            ask_through(&mut command, OsStr::new("false"));
        }
        Asking::Through(helper) => {
            let (name, value) = &helper.told;
            ask_through(&mut command, helper.program.as_os_str())
                .env("GIT_ASKPASS", &helper.program)
                .env(name, value);
        }
    }
    // What it complains of is understood by its words.
    command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "C");
    command.args(["--no-replace-objects", "--no-pager"]);
    for safe in SAFE {
        command.args(["-c", safe]);
    }
    command.arg("--git-dir").arg(git_dir).current_dir(git_dir);
    // A group of its own can be ended as a whole; but only the terminal's own group may read from it.
    #[cfg(unix)]
    if *asking != Asking::OnTerminal {
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
    }
    command
}

fn ask_through<'c>(command: &'c mut Command, program: &OsStr) -> &'c mut Command {
    // An older ssh asks its program only where there seems to be a screen with windows.
    if std::env::var_os("DISPLAY").is_none() {
        command.env("DISPLAY", ":");
    }
    command
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("SSH_ASKPASS", program)
        .env("SSH_ASKPASS_REQUIRE", "force")
}

/// Listens to a program on a thread, so that it never waits for us. Lines that are taken aside are not kept.
fn heard(
    from: Option<impl Read + Send + 'static>,
    aside: impl Fn(&str) -> bool + Send + 'static,
) -> Receiver<String> {
    let (send, receive) = channel();
    let Some(mut from) = from else {
        return receive;
    };
    let listen = move || {
        let mut rest = Vec::new();
        let mut chunk = [0; 4096];
        let say = |line: &[u8]| {
            let line = String::from_utf8_lossy(line);
            aside(line.trim_end()) || send.send(line.into_owned()).is_ok()
        };
        while let Ok(read @ 1..) = from.read(&mut chunk) {
            rest.extend_from_slice(chunk.get(..read).unwrap_or_default());
            // What is told of how far it is is written over and over in one line.
            while let Some(end) = rest.iter().position(|byte| b"\r\n".contains(byte)) {
                let line: Vec<u8> = rest.drain(..=end).collect();
                if !say(&line) {
                    return;
                }
            }
        }
        say(&rest);
    };
    let _ = thread::Builder::new().name("git".to_owned()).spawn(listen);
    receive
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

/// Ends the program and all that it started.
#[cfg(unix)]
fn end(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let tell = |signal| group.map(|group| kill_process_group(group, signal));
    let _ = tell(Signal::TERM);
    let until = Instant::now() + NOTICE;
    while Instant::now() < until && matches!(child.try_wait(), Ok(None)) {
        thread::sleep(GLANCE);
    }
    // What it started may outlive it.
    let _ = tell(Signal::KILL);
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(not(unix))]
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
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

    #[cfg(unix)]
    #[test]
    fn what_is_called_off_ends_with_all_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("mark");
        let mut command = Command::new("sh");
        let script = format!(
            "trap '' TERM; (trap '' TERM; sleep 2; touch {0}) & sleep 60",
            mark.display()
        );
        command.args(["-c", &script]);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().unwrap();
        let since = Instant::now();
        thread::sleep(Duration::from_millis(200));
        end(&mut child);
        assert!(since.elapsed() < Duration::from_secs(30));
        thread::sleep(Duration::from_secs(3));
        assert!(!mark.exists());
    }
}
