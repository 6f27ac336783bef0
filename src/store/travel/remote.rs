//! A repository on a server, through the user's own git program: their keys, their agent, their settings and whatever
//! keeps their passwords work as they do for git itself. It is run in a repository that Plenary made for this, so that
//! nothing of the plan's own settings can start a program.

use super::TravelError;
use super::heads::{BESIDE, BRANCHES, Heads, is_sound};
use super::staging::Staging;
use crate::store::{Repository, StoreError};
use git2::Oid;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

/// Whether a program may ask the user something on the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It may: a passphrase, a password, whether a host is known.
    OnTerminal,
    /// It may not, and fails instead.
    Never,
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

/// What a program answered.
struct Answered {
    done: bool,
    out: String,
    /// What it complained of.
    err: String,
}

/// A server's repository.
pub(super) struct Remote<'r> {
    pub url: &'r str,
    /// Without secrets.
    pub called: &'r str,
    pub asking: Asking,
}

impl Remote<'_> {
    /// Fetches what is not here yet.
    ///
    /// # Errors
    ///
    /// Why the server could not be read, in a sentence.
    pub fn fetch(&self, own: &Repository, into: &Staging) -> Result<Heads, StoreError> {
        // What we have, under names of its own: git then says to the server that it need not send that.
        let mut packed = String::new();
        for (number, tip) in own.every_tip()?.iter().enumerate() {
            packed.push_str(&format!("{tip} refs/ours/{number:08}\n"));
        }
        let path = into.path().join("packed-refs");
        std::fs::write(&path, packed).map_err(|error| StoreError::io(&path, error))?;
        let mut specs = vec!["+refs/heads/*:refs/heads/*".to_owned()];
        specs.extend(BESIDE.iter().map(|above| format!("+{above}*:{above}*")));
        let mut arguments = vec!["fetch", "--no-tags", "--no-write-fetch-head"];
        arguments.extend([
            "--no-recurse-submodules",
            "--no-auto-maintenance",
            "--quiet",
        ]);
        arguments.extend(["--end-of-options", self.url]);
        arguments.extend(specs.iter().map(String::as_str));
        let answered = self.run(into.path(), &arguments)?;
        if !answered.done {
            return Err(self.failed(&answered.err));
        }
        heads_of(&into.git()?)
    }

    /// Brings these changes to these references. Those of them that the server did not take, and whether it had the
    /// branch already.
    ///
    /// # Errors
    ///
    /// Why the server could not be reached, or refuses the branch, in a sentence.
    pub fn push(
        &self,
        from: &Staging,
        branch: &str,
        refs: &BTreeMap<String, Oid>,
    ) -> Result<(Vec<String>, bool), StoreError> {
        let specs: Vec<String> = refs
            .iter()
            .map(|(name, id)| format!("{id}:{name}"))
            .collect();
        let mut arguments = vec!["push", "--porcelain", "--no-verify", "--no-signed"];
        arguments.extend(["--no-recurse-submodules", "--end-of-options", self.url]);
        arguments.extend(specs.iter().map(String::as_str));
        let answered = self.run(from.path(), &arguments)?;
        let refused = refused(&answered.out);
        if let Some(why) = refused.get(branch) {
            let place = self.called.to_owned();
            let behind = [
                "fetch first",
                "non-fast-forward",
                "stale info",
                "failed to update ref",
                "cannot lock ref",
                "failed to lock",
            ];
            return Err(match behind.iter().any(|word| why.contains(word)) {
                true => TravelError::Rejected(place),
                false => TravelError::Refused(place, why.clone()),
            }
            .into());
        }
        match answered.done || !refused.is_empty() {
            true => Ok((refused.into_keys().collect(), has(&answered.out, branch))),
            false => Err(self.failed(&answered.err)),
        }
    }

    fn run(&self, git_dir: &Path, arguments: &[&str]) -> Result<Answered, StoreError> {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            let is_gits = name.as_encoded_bytes().starts_with(b"GIT_");
            if is_gits && !KEPT.iter().any(|kept| name == OsStr::new(kept)) {
                command.env_remove(name);
            }
        }
        if self.asking == Asking::Never {
            // Kept from asking in a window, ssh would ask on the terminal itself: it is given a program that knows nothing.
            command
                .env("GIT_TERMINAL_PROMPT", "0")
                .env("SSH_ASKPASS", "false")
                .env("SSH_ASKPASS_REQUIRE", "force");
        }
        // What it complains of is understood by its words.
        command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "C");
        command.args(["--no-replace-objects", "--no-pager"]);
        for safe in SAFE {
            command.args(["-c", safe]);
        }
        let answered = command
            .arg("--git-dir")
            .arg(git_dir)
            .args(arguments)
            .current_dir(git_dir)
            .stdin(Stdio::null())
            .output();
        let answered = answered.map_err(|error| match error.kind() {
            ErrorKind::NotFound => TravelError::NoGit.into(),
            _ => StoreError::io(Path::new("git"), error),
        })?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(Answered {
            done: answered.status.success(),
            out: text(&answered.stdout),
            err: text(&answered.stderr),
        })
    }

    fn failed(&self, err: &str) -> StoreError {
        understood(err, self.called)
    }
}

/// What was fetched, without what was ours before.
fn heads_of(git: &git2::Repository) -> Result<Heads, StoreError> {
    let mut heads = Heads::default();
    for reference in git.references()?.flatten() {
        let (Ok(name), Some(id)) = (reference.name(), reference.target()) else {
            continue;
        };
        if !name.starts_with("refs/ours/") && is_sound(name) {
            heads.refs.insert(name.to_owned(), id);
        }
    }
    // Which of several is the plan's is told by its name; of a server, `HEAD` is not asked.
    let main = format!("{BRANCHES}main");
    heads.head = heads.refs.contains_key(&main).then_some(main);
    Ok(heads)
}

/// The references that a push was refused, and why: a line begins with a mark, then from where to where, then the reason
/// in brackets.
fn refused(out: &str) -> BTreeMap<String, String> {
    let refused = out.lines().filter_map(|line| {
        let mut parts = line.strip_prefix("!\t")?.split('\t');
        let (_, to) = parts.next()?.rsplit_once(':')?;
        Some((to.to_owned(), parts.next().unwrap_or_default().to_owned()))
    });
    refused.collect()
}

/// Whether a push found a reference as it should be.
fn has(out: &str, name: &str) -> bool {
    let mut same = out.lines().filter_map(|line| line.strip_prefix("=\t"));
    same.any(|line| {
        line.split('\t')
            .next()
            .is_some_and(|refs| refs.ends_with(&format!(":{name}")))
    })
}

/// What git and ssh complain of, as a sentence that says what to do.
fn understood(err: &str, place: &str) -> StoreError {
    let small = err.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| small.contains(word));
    let place = place.to_owned();
    let last = || {
        let lines = err.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut said = lines.filter(|line| {
            line.starts_with("fatal:") || line.starts_with("remote:") || line.starts_with("error:")
        });
        let all = err.lines().rfind(|line| !line.trim().is_empty());
        said.next_back().or(all).unwrap_or_default().to_owned()
    };
    if says(&["no space left", "quota exceeded"]) {
        return StoreError::Full;
    }
    if says(&[
        "host key verification failed",
        "remote host identification has changed",
    ]) {
        return TravelError::OtherHost(place).into();
    }
    let reason = if says(&[
        "permission denied (",
        "authentication failed",
        "could not read username",
        "could not read password",
        "terminal prompts disabled",
        "incorrect passphrase",
        "too many authentication failures",
        "invalid username or",
        "error: 401",
        "error: 403",
    ]) {
        TravelError::NotLetIn(place)
    } else if says(&["transport '"]) && says(&["not allowed"]) {
        TravelError::Protocol(place)
    } else if says(&[
        "does not appear to be a git repository",
        "repository not found",
        "no such repository",
        "not a git repository",
        "error: 404",
        "repository '",
    ]) && says(&[
        "not found",
        "not a git",
        "does not appear",
        "no such",
        "404",
    ]) {
        TravelError::NoneThere(place)
    } else if says(&[
        "could not resolve",
        "connection refused",
        "connection timed out",
        "operation timed out",
        "no route to host",
        "network is unreachable",
        "connection reset",
        "connection closed",
        "couldn't connect",
        "failed to connect",
        "the remote end hung up",
        "early eof",
        "could not read from remote",
    ]) {
        TravelError::Unreachable(place)
    } else {
        TravelError::Program(place, last())
    };
    reason.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(err: &str) -> &'static str {
        match understood(err, "hub") {
            StoreError::Travel(error) => error.message().id,
            other => other.message().id,
        }
    }

    #[test]
    fn what_git_and_ssh_say_becomes_a_sentence() {
        for (err, wanted) in [
            (
                "git@h: Permission denied (publickey).\nfatal: Could not read from remote repository.",
                "travel-not-let-in",
            ),
            (
                "remote: Invalid username or password.\nfatal: Authentication failed for 'https://h/x/'",
                "travel-not-let-in",
            ),
            (
                "fatal: could not read Username for 'https://h': terminal prompts disabled",
                "travel-not-let-in",
            ),
            (
                "Host key verification failed.\nfatal: Could not read from remote repository.",
                "travel-other-host",
            ),
            (
                "ssh: Could not resolve hostname h: Name or service not known\nfatal: Could not read from remote repository.",
                "travel-unreachable",
            ),
            (
                "ssh: connect to host h port 22: Connection refused\nfatal: Could not read from remote repository.",
                "travel-unreachable",
            ),
            (
                "fatal: unable to access 'https://h/': Failed to connect to h port 443",
                "travel-unreachable",
            ),
            (
                "fatal: '/srv/x.git' does not appear to be a git repository\nfatal: Could not read from remote repository.",
                "travel-none-there",
            ),
            (
                "remote: Not Found\nfatal: repository 'https://h/x/' not found",
                "travel-none-there",
            ),
            ("fatal: transport 'ext' not allowed", "travel-protocol"),
            (
                "error: unable to write file: No space left on device",
                "store-full",
            ),
            ("fatal: something new", "travel-program"),
        ] {
            assert_eq!(kind(err), wanted, "{err}");
        }
    }

    #[test]
    fn a_refused_push_is_read_line_by_line() {
        let out = "To hub:x\n!\t1234:refs/heads/main\t[rejected] (fetch first)\n*\t12:refs/tags/a\t[new tag]\n!\t13:refs/tags/b\t[rejected] (already exists)\nDone\n";
        let refused = refused(out);
        assert_eq!(refused["refs/heads/main"], "[rejected] (fetch first)");
        assert_eq!(refused.len(), 2);
        let out = "To hub:x\n=\t12:refs/heads/main\t[up to date]\nDone\n";
        assert!(has(out, "refs/heads/main"));
        assert!(!has(out, "refs/tags/main"));
    }
}
