//! Why nothing was signed, as far as it can be told from what ssh-keygen says.

use crate::i18n::Message;

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsigned {
    /// It was called off.
    CalledOff,
    /// There is no file of the key.
    NoFile,
    /// The passphrase or the PIN was a wrong one, or there was none.
    Secret,
    /// The device of the key is not there.
    NoDevice,
    /// The device is there, and did not sign.
    Device,
    /// Something else: what the program says.
    Other(String),
}

impl Unsigned {
    /// What these words mean, of a key on a device or another one.
    pub(super) fn of(said: &str, on_device: bool) -> Unsigned {
        let says = |words: &str| said.contains(words);
        match on_device {
            _ if says("incorrect passphrase") => Unsigned::Secret,
            true if says("device not found") => Unsigned::NoDevice,
            // What OpenSSH says where a device was not touched in time, or does not know the key.
            true if says("invalid format") || says("agent refused operation") => Unsigned::Device,
            _ => {
                let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
                Unsigned::Other(lines.collect::<Vec<_>>().join(" "))
            }
        }
    }

    /// The sentence for people; `key` is what the key was called.
    pub fn message(&self, key: &str) -> Message {
        let message = Message::new(match self {
            Unsigned::CalledOff => "trust-not-signed-off",
            Unsigned::NoFile => "trust-not-signed-file",
            Unsigned::Secret => "trust-not-signed-secret",
            Unsigned::NoDevice => "trust-not-signed-no-device",
            Unsigned::Device => "trust-not-signed-device",
            Unsigned::Other(_) => "store-not-signed",
        });
        match self {
            Unsigned::CalledOff => message,
            Unsigned::Other(why) => message.with("key", key).with("why", why.as_str()),
            _ => message.with("key", key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ssh_keygen_says_is_understood() {
        let secret = "Couldn't sign message: incorrect passphrase supplied to decrypt private key\r\n\
                      Signing (stdin) failed: incorrect passphrase supplied to decrypt private key\n";
        assert_eq!(Unsigned::of(secret, true), Unsigned::Secret);
        assert_eq!(Unsigned::of(secret, false), Unsigned::Secret);
        let gone =
            "Couldn't sign message: device not found\r\nSigning (stdin) failed: device not found\n";
        assert_eq!(Unsigned::of(gone, true), Unsigned::NoDevice);
        let late =
            "Couldn't sign message: invalid format\r\nSigning (stdin) failed: invalid format\n";
        assert_eq!(Unsigned::of(late, true), Unsigned::Device);
        // Of a file, it means that this is no key at all.
        let other = Unsigned::of(late, false);
        let said = "Couldn't sign message: invalid format Signing (stdin) failed: invalid format";
        assert_eq!(other, Unsigned::Other(said.to_owned()));
    }
}
