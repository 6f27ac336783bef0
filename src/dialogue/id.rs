//! Ids of amendments and sessions: their files' names, never changed.

use crate::plan::{ClauseId, IdError};
use std::fmt;
use std::str::FromStr;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(ClauseId);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                text.parse().map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// The id of an amendment, of the form of a clause's id. Not its number: that is given by the secretariat.
    AmendmentId
}

/// So much of an id is shown; no two of one plan begin alike so far, unless by a rare chance.
const SHOWN: usize = 14;

impl AmendmentId {
    /// The beginning of it, by which the amendment is found as well: ids that were given are long and nothing to be read.
    pub fn short(&self) -> &str {
        self.as_str().get(..SHOWN).unwrap_or(self.as_str())
    }
}

id! {
    /// The id of a session, of the form of a clause's id.
    SessionId
}
