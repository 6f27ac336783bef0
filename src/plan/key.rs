//! Keys: by which an organisation, or one of its delegates, signs what it does. What a key is to others than OpenSSH
//! plays no part here: it is compared byte by byte.

use super::Moment;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// The kinds of key that sign. DSA is broken, and a certificate names whoever issued it.
const KINDS: [&str; 7] = [
    "ssh-ed25519",
    "ssh-rsa",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
];

/// A public key as OpenSSH writes it, without the comment behind it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicKey {
    kind: &'static str,
    blob: Vec<u8>,
}

/// Why a text is no public key that signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// It is a private one, which must stay with its owner.
    Private,
    /// It is a key of a kind that is not taken.
    Kind,
    /// It is none at all.
    Other,
}

impl PublicKey {
    /// The key of these bytes, as signatures hold it.
    pub fn of_blob(blob: &[u8]) -> Option<PublicKey> {
        let (length, rest) = blob.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (name, rest) = rest.split_at_checked(length)?;
        let kind = KINDS.into_iter().find(|kind| kind.as_bytes() == name)?;
        (!rest.is_empty()).then(|| PublicKey {
            kind,
            blob: blob.to_vec(),
        })
    }

    /// Whether a device holds the private half, which has it signed by nobody who does not touch it, as a rule.
    pub fn is_on_device(&self) -> bool {
        self.kind.starts_with("sk-")
    }

    /// What people compare: `SHA256:` and forty-three characters, as `ssh-keygen -l` shows it.
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(&self.blob);
        format!("SHA256:{}", STANDARD_NO_PAD.encode(hash))
    }
}

/// `ssh-ed25519 AAAA...`
impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, STANDARD.encode(&self.blob))
    }
}

impl FromStr for PublicKey {
    type Err = NoKey;

    /// Reads the line of a `.pub` file; a comment behind the key is passed over.
    fn from_str(text: &str) -> Result<PublicKey, NoKey> {
        if text.contains("PRIVATE KEY") {
            return Err(NoKey::Private);
        }
        let mut words = text.split_ascii_whitespace();
        let (Some(kind), Some(blob)) = (words.next(), words.next()) else {
            return Err(NoKey::Other);
        };
        let blob = STANDARD.decode(blob).map_err(|_| NoKey::Other)?;
        match PublicKey::of_blob(&blob) {
            Some(key) if key.kind == kind => Ok(key),
            Some(_) => Err(NoKey::Other),
            None if kind.starts_with("ssh-") || kind.contains('@') => Err(NoKey::Kind),
            None => Err(NoKey::Other),
        }
    }
}

/// A key of `plan.toml`: `[[key]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// The organisation's id.
    pub organisation: String,
    /// Which of its delegates, where it is one's own. Not safe to display raw.
    pub delegate: Option<String>,
    /// The public key as it is written.
    pub public: String,
    /// From when on it signs; always where absent.
    pub from: Option<Moment>,
    /// Until when; for good where absent.
    pub until: Option<Moment>,
}

impl Key {
    /// The key itself, if it is one.
    pub fn public_key(&self) -> Option<PublicKey> {
        self.public.parse().ok()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub const ED25519: &str =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

    #[test]
    fn a_key_is_read_with_and_without_its_comment() {
        let key: PublicKey = ED25519.parse().unwrap();
        assert_eq!(key.to_string(), ED25519);
        assert_eq!(format!("{ED25519} me@here\n").parse(), Ok(key.clone()));
        assert_eq!(key.fingerprint().len(), "SHA256:".len() + 43);
    }

    #[test]
    fn what_is_no_public_key_is_refused() {
        let no = |text: &str| text.parse::<PublicKey>().unwrap_err();
        assert_eq!(
            no("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl"),
            NoKey::Private
        );
        assert_eq!(no("ssh-dss AAAAB3NzaC1kc3MAAAAB"), NoKey::Kind);
        assert_eq!(
            no(&ED25519.replace("ssh-ed25519 ", "ssh-rsa ")),
            NoKey::Other
        );
        for text in [
            "",
            "ssh-ed25519",
            "ssh-ed25519 !!!",
            "hello world",
            "SHA256:abc",
        ] {
            assert!(matches!(no(text), NoKey::Other | NoKey::Kind), "{text}");
        }
    }
}
