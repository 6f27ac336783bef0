//! Before something is written: whether all that is written lies on the repository's own ground.

use super::ground::{led_to, plain};
use super::{Repository, StoreError};
use std::path::Path;

impl Repository {
    /// Refuses to write anything while something that is written would lie elsewhere.
    ///
    /// # Errors
    ///
    /// [`StoreError::Elsewhere`] or [`StoreError::NotPlain`]. Nothing was changed then.
    pub(super) fn own_ground(&self) -> Result<(), StoreError> {
        let (git, common) = (self.git_dir(), self.common_dir());
        // Of what it shares, only a work tree that git itself linked has a part elsewhere.
        if git != common && !git.starts_with(common.join("worktrees")) {
            return Err(StoreError::Elsewhere(common.to_owned()));
        }
        if let Some(root) = self.work_dir().filter(|root| !is_of(root, git)) {
            return Err(StoreError::Elsewhere(root.to_owned()));
        }
        for file in [
            "HEAD",
            "index",
            "logs",
            "logs/HEAD",
            super::worktree::PENDING,
        ] {
            plain::check(&git.join(file))?;
        }
        for file in ["packed-refs", "objects", "refs", super::durable::FILE] {
            plain::check(&common.join(file))?;
        }
        Ok(())
    }

    /// The same for a reference and its log.
    ///
    /// # Errors
    ///
    /// As [`Repository::own_ground`].
    pub(super) fn own_ground_of(&self, reference: &str) -> Result<(), StoreError> {
        plain::check_way(self.common_dir(), reference)?;
        plain::check_way(self.common_dir(), &format!("logs/{reference}"))
    }
}

/// Whether a work tree is the one of a folder of git's: around it, or led to it by what stands in its place.
fn is_of(root: &Path, git: &Path) -> bool {
    let own = root.join(".git");
    if own == git {
        return true;
    }
    let within = |around: &Path| git.ends_with(".git") && root.starts_with(around);
    let around = git.parent().is_some_and(within);
    let led = || led_to(&own).and_then(|place| place.canonicalize().ok());
    around || led().is_some_and(|place| git.canonicalize().is_ok_and(|git| git == place))
}
