//! What it means that `HEAD` leads to no change.

use super::{Repository, StoreError};

impl Repository {
    /// That nothing was ever recorded, or that the branch on which something was is gone.
    pub(super) fn unborn(&self) -> StoreError {
        let named = self.git.find_reference("HEAD");
        let branch = named.ok().and_then(|head| {
            let name = head.symbolic_target().ok()??;
            Some(name.to_owned())
        });
        let log = |name: &String| self.common_dir().join("logs").join(name).metadata();
        match branch.filter(|name| log(name).is_ok_and(|meta| meta.len() > 0)) {
            Some(branch) => StoreError::BranchGone(branch),
            None => StoreError::Unborn,
        }
    }
}
