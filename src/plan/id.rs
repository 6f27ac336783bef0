//! The id of a clause: its file's name, never changed, quoted in trailers and positions.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// An id of the form `[a-z0-9][a-z0-9-]*`, at most [`ClauseId::MAX`] bytes. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClauseId(Arc<str>);

/// The text is not of the form of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl ClauseId {
    /// The longest id, in bytes: a file's name with `.toml` must fit everywhere.
    pub const MAX: usize = 100;

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ClauseId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let mut bytes = text.bytes();
        let first = bytes.next().is_some_and(plain);
        if first && text.len() <= Self::MAX && bytes.all(|byte| plain(byte) || byte == b'-') {
            Ok(ClauseId(text.into()))
        } else {
            Err(IdError)
        }
    }
}

impl Borrow<str> for ClauseId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
