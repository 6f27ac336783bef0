//! Under which address a plan was served to browsers last, so that they find it again where the program had to be begun anew:
//! beside what its screens show, in a small file of the user's own that nobody else reads.
//!
//! It counts for a day in the room and no longer: whoever has the address reads the plan.

use super::ground::plain;
use super::{Signpost, StoreError};
use serde::{Deserialize, Serialize};
use std::fs;
use std::time::Duration;

/// How long it counts after it was hung up.
const DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// The most that such a file holds.
const MOST: u64 = 1 << 10;

/// An address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doorplate {
    /// What nobody guesses.
    pub key: String,
    /// The port.
    pub port: u16,
}

impl Signpost {
    /// What hangs there from earlier in the day; nothing where that makes no sense.
    pub fn doorplate(&self) -> Option<Doorplate> {
        let path = self.beside("address");
        let found = fs::metadata(&path).ok()?;
        let since = found.modified().ok()?.elapsed();
        // Where the clock was put back, nobody knows how old it is.
        if found.len() > MOST || !since.is_ok_and(|since| since < DAY) {
            return None;
        }
        let bytes = plain::read_own(&path).ok().flatten()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// Hangs it up.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn hang(&self, plate: &Doorplate) -> Result<(), StoreError> {
        self.put(&self.beside("address"), plate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    #[test]
    fn it_counts_for_a_day_and_only_where_it_makes_sense() {
        let folder = tempfile::tempdir().unwrap();
        let post = Signpost::of(folder.path(), folder.path(), "");
        assert_eq!(post.doorplate(), None);
        let plate = Doorplate {
            key: "abc".to_owned(),
            port: 8080,
        };
        post.hang(&plate).unwrap();
        assert_eq!(post.doorplate(), Some(plate));
        let path = post.beside("address");
        let file = fs::File::options().write(true).open(&path).unwrap();
        for (time, counts) in [
            (SystemTime::now() - DAY / 2, true),
            (SystemTime::now() - DAY * 2, false),
            (SystemTime::now() + DAY, false),
        ] {
            file.set_modified(time).unwrap();
            assert_eq!(post.doorplate().is_some(), counts);
        }
        for bad in ["", "{}", "{\"key\":\"a\",\"port\":99999}"] {
            fs::write(&path, bad).unwrap();
            assert_eq!(post.doorplate(), None, "{bad}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let post = Signpost::of(folder.path(), folder.path(), "");
        let plate = Doorplate {
            key: "abc".to_owned(),
            port: 1,
        };
        post.hang(&plate).unwrap();
        let mode = fs::metadata(post.beside("address")).unwrap().permissions();
        assert_eq!(mode.mode() & 0o077, 0);
    }
}
