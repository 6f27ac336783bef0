//! What git and ssh complain of on the way to a server, understood by its words.

use super::TravelError;
use crate::store::StoreError;
use std::path::PathBuf;

/// What git and ssh complain of, as a sentence that says what to do.
pub(super) fn understood(err: &str, place: &str) -> StoreError {
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
    if says(&["mismatched algorithms", "this repository's hash algorithm"]) {
        return StoreError::Sha256(PathBuf::from(place));
    }
    if says(&["dubious ownership"]) {
        return TravelError::OthersThere(place).into();
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
                "fatal: detected dubious ownership in repository at '/srv/x.git'\nfatal: Could not read from remote repository.",
                "travel-others-there",
            ),
            (
                "fatal: mismatched algorithms: client sha1; server sha256",
                "store-sha256",
            ),
            (
                "error: unable to write file: No space left on device",
                "store-full",
            ),
            ("fatal: something new", "travel-program"),
        ] {
            assert_eq!(kind(err), wanted, "{err}");
        }
    }
}
