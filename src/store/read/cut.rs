//! Histories that begin in the middle: in a shallow clone, or where `info/grafts` tells another past than the one that
//! was recorded. What cannot be known is refused here, never answered from the part that is left.

use crate::store::packs::Reader;
use crate::store::{Repository, StoreError};
use crate::track::ObjectId;
use git2::Commit;

/// Tells at which changes git follows another past than they name themselves.
pub(in crate::store) struct Cuts {
    possible: bool,
}

impl Cuts {
    /// Whether what a change names as its past is not what git follows.
    pub fn at(&self, commit: &Commit<'_>) -> bool {
        if !self.possible {
            return false;
        }
        let header = String::from_utf8_lossy(commit.raw_header_bytes());
        let named = header.lines().filter_map(|it| it.strip_prefix("parent "));
        !named.eq(commit.parent_ids().map(|id| id.to_string()))
    }

    /// Refuses to go back behind such a change.
    ///
    /// # Errors
    ///
    /// [`StoreError::CutShort`].
    pub fn pass(&self, commit: &Commit<'_>) -> Result<(), StoreError> {
        match self.at(commit) {
            true => Err(StoreError::CutShort),
            false => Ok(()),
        }
    }

    /// Whether there may be any in this copy.
    pub fn are_possible(&self) -> bool {
        self.possible
    }
}

impl Repository {
    /// Where the history may be cut. Most copies are whole, and no change of theirs is looked at twice.
    pub(in crate::store) fn cuts(&self) -> Cuts {
        let grafts = self.common_dir().join("info/grafts");
        let grafted = grafts.metadata().is_ok_and(|it| it.len() > 0);
        Cuts {
            possible: grafted || self.is_shallow(),
        }
    }

    /// Refuses where this copy lacks one of these files: an answer without it would be another.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub(in crate::store) fn present(
        &self,
        files: impl IntoIterator<Item = ObjectId>,
    ) -> Result<(), StoreError> {
        let odb = self.git.odb()?;
        let objects = Reader::new(&odb, &self.packs);
        match files.into_iter().all(|id| objects.exists(id)) {
            true => Ok(()),
            false => Err(StoreError::Missing),
        }
    }
}
