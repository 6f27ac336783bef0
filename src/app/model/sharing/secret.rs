//! What is typed in answer to a passphrase or a password. It is shown nowhere, said in no report, and gone from memory when
//! the errand is over.

use std::fmt;

/// Something that nobody but the one who asked may see.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(pub(in crate::app) String);

impl Secret {
    /// A word that is no secret, where one is asked for as if it were.
    pub fn of(word: &str) -> Secret {
        Secret(word.to_owned())
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Adds what was typed or pasted, up to the end of its first line.
    pub fn insert(&mut self, text: &str) {
        self.0.reserve(ROOM.saturating_sub(self.0.len()));
        self.0.push_str(text.lines().next().unwrap_or_default());
    }

    /// Takes the last letter back.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Takes all of it back.
    pub fn clear(&mut self) {
        *self = Secret::default();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Secret")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0).into_bytes();
        bytes.fill(0);
        std::hint::black_box(&bytes);
    }
}

/// As long as what is typed at once: a string that grows leaves its former self behind.
pub(in crate::app) const ROOM: usize = 512;

#[cfg(test)]
mod tests {

    use crate::app::model::sharing::secret::Secret;

    #[test]
    fn a_secret_is_said_nowhere() {
        let mut secret = Secret::default();
        secret.insert("pass phrase\nmore");
        assert_eq!(secret.text(), "pass phrase");
        assert_eq!(format!("{secret:?}"), "Secret");
        secret.pop();
        assert_eq!(secret.text(), "pass phras");
        secret.clear();
        assert_eq!(secret.text(), "");
    }
}
