//! Signing what is recorded with the user's own SSH key, by `ssh-keygen` as git itself does it: agents and hardware keys
//! work, and stock git understands the signatures. No program that a repository's settings name is ever started.

mod unsigned;
mod waiting;

pub use unsigned::Unsigned;
pub use waiting::{Beside, Signing};

use super::asking::Asking;
use super::{StoreError, read_own};
use crate::plan::PublicKey;
use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::NamedTempFile;
use waiting::Waiting;

/// The program that signs and verifies.
pub(super) const PROGRAM: &str = "ssh-keygen";

/// What signatures are made for, as git names it.
pub(super) const NAMESPACE: &str = "git";

/// How a signature begins.
const SIGNED: &str = "-----BEGIN SSH SIGNATURE-----";

/// By which key to sign: a file with the private key, one with the public key of which an agent holds the private one,
/// or that public key itself.
#[derive(Clone, Debug)]
pub struct Signer {
    key: String,
    /// Whom the passphrase or the PIN of the key is asked of.
    asking: Asking,
    beside: Option<Beside>,
}

impl Signer {
    /// The key as people name it, in settings and on the command line; where none is known, nothing can be signed.
    pub fn new(key: &str) -> Signer {
        let key = key.trim();
        let key = key.strip_prefix("key::").unwrap_or(key);
        Signer {
            key: key.to_owned(),
            asking: Asking::Never,
            beside: None,
        }
    }

    /// The same, with somebody to ask for its passphrase or PIN.
    #[must_use]
    pub fn asking(self, asking: Asking) -> Signer {
        Signer { asking, ..self }
    }

    /// The same, with somebody there.
    #[must_use]
    pub fn beside(self, beside: Beside) -> Signer {
        let beside = Some(beside);
        Signer { beside, ..self }
    }

    /// The key as it was named. Not safe to display raw.
    pub fn name(&self) -> &str {
        &self.key
    }

    /// Whether a key is known at all.
    pub fn is_named(&self) -> bool {
        !self.key.is_empty()
    }

    /// Whether the key can be read here, or its public half, of which an agent may hold the other.
    pub fn is_at_hand(&self) -> bool {
        self.public().is_some() || matches!(read_own(&named(&self.key)), Ok(Some(_)))
    }

    /// The public half of the key, where it is at hand: it is what is named, or lies beside.
    pub(super) fn public(&self) -> Option<PublicKey> {
        if let Ok(public) = self.key.parse() {
            return Some(public);
        }
        let path = named(&self.key);
        let mut beside = path.clone().into_os_string();
        beside.push(".pub");
        let beside = PathBuf::from(beside);
        [beside, path].iter().find_map(|file| {
            let bytes = read_own(file).ok()??;
            String::from_utf8(bytes).ok()?.trim().parse().ok()
        })
    }

    /// The signature of a text, between its two lines of dashes.
    pub(super) fn sign(&self, content: &[u8]) -> Result<String, StoreError> {
        if self.key.is_empty() {
            return Err(StoreError::NoSigningKey);
        }
        // A public key itself has no file; ssh-keygen wants one.
        let (file, in_agent) = match self.key.parse::<PublicKey>() {
            Ok(public) => (Some(self.written(&public)?), true),
            Err(_) => (None, false),
        };
        let path = match &file {
            Some(file) => file.path().to_owned(),
            None => named(&self.key),
        };
        let mut arguments: Vec<OsString> = ["-Y", "sign", "-n", NAMESPACE].map(Into::into).into();
        arguments.extend(["-f".into(), path.clone().into()]);
        if in_agent {
            arguments.push("-U".into());
        }
        let waiting = Waiting {
            asking: &self.asking,
            beside: self.beside.as_ref(),
            device: self.public().is_some_and(|key| key.is_on_device()),
            // Whoever signs then says nothing of it.
            agent: in_agent || !self.is_private(),
        };
        let done = waiting.sign(&arguments, content);
        let done = done.map_err(|error| failed(error, StoreError::NoProgram(PROGRAM)))?;
        let why = match done {
            Some(said) if said.signature.starts_with(SIGNED) => return Ok(said.signature),
            Some(_) if !path.exists() => Unsigned::NoFile,
            Some(said) => Unsigned::of(&said.complaint, waiting.device),
            None => Unsigned::CalledOff,
        };
        let key = self.key.clone();
        Err(StoreError::NotSigned { key, why })
    }

    /// Whether what is named is a file with the private key.
    fn is_private(&self) -> bool {
        let bytes = read_own(&named(&self.key)).ok().flatten();
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        text.is_some_and(|text| text.contains("PRIVATE KEY"))
    }

    fn written(&self, public: &PublicKey) -> Result<NamedTempFile, StoreError> {
        let failed = |error| StoreError::io(&std::env::temp_dir(), error);
        let mut file = tempfile::Builder::new()
            .suffix(".pub")
            .tempfile()
            .map_err(failed)?;
        writeln!(file, "{public}").map_err(failed)?;
        Ok(file)
    }
}

/// Runs the program, and gives it a text. Whatever there is to ask is asked in a window of its own, or not at all.
pub(super) fn started(
    arguments: &[OsString],
    content: &[u8],
) -> std::io::Result<std::process::Output> {
    let mut command = Command::new(PROGRAM);
    let command = command.env("SSH_ASKPASS_REQUIRE", "force").args(arguments);
    let child = piped(command)?;
    given(child, content, Child::wait_with_output)
}

/// Starts it with lines for what it reads and what it says.
fn piped(command: &mut Command) -> std::io::Result<Child> {
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(Stdio::piped()).spawn()
}

/// Gives it a text while it is waited for.
fn given<T>(mut child: Child, content: &[u8], wait: impl FnOnce(Child) -> T) -> T {
    let input = child.stdin.take();
    std::thread::scope(|scope| {
        // It may stop before it has read everything, which is no failure of its own.
        scope.spawn(|| input.map(|mut input| input.write_all(content)));
        wait(child)
    })
}

/// Why the program could not be run; where it is not installed, this.
pub(super) fn failed(error: std::io::Error, missing: StoreError) -> StoreError {
    match error.kind() {
        ErrorKind::NotFound => missing,
        _ => StoreError::io(Path::new(PROGRAM), error),
    }
}

/// The file that is named; `~` is the user's home.
fn named(key: &str) -> PathBuf {
    let home = key.strip_prefix("~/").zip(std::env::home_dir());
    let path = home.map_or_else(|| PathBuf::from(key), |(rest, home)| home.join(rest));
    // So that no name can pass for an option.
    std::path::absolute(&path).unwrap_or(path)
}

/// A commit with its signature, where git looks for it.
pub(super) fn with_signature(commit: &[u8], signature: &str) -> Vec<u8> {
    let end = commit.windows(2).position(|two| two == b"\n\n");
    let (head, rest) = commit
        .split_at_checked(end.map_or(0, |at| at + 1))
        .unwrap_or_default();
    let signature = signature.trim_end().replace('\n', "\n ");
    [head, b"gpgsig ", signature.as_bytes(), b"\n", rest].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_stands_behind_the_committer() {
        let signed = with_signature(
            b"tree x\ncommitter y\n\nSubject\n\nBody\n",
            "-----A\nb\n-----C\n",
        );
        let text = String::from_utf8(signed).unwrap();
        assert_eq!(
            text,
            "tree x\ncommitter y\ngpgsig -----A\n b\n -----C\n\nSubject\n\nBody\n"
        );
    }

    #[test]
    fn a_key_that_is_not_there_signs_nothing() {
        let signer = Signer::new("/no/such/key");
        let refused = signer.sign(b"x").unwrap_err();
        assert!(matches!(
            refused,
            StoreError::NotSigned { .. } | StoreError::NoProgram(_)
        ));
    }
}
