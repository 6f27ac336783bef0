//! Edits of figures, scenarios and registers, made in their files as they stand at the head.

use super::record::{Blobs, FileChange, Files};
use crate::plan::{Plan, Problem, SheetEdit, SheetError, sheet_errors};
use crate::store::{Repository, StoreError};
use std::collections::HashSet;

impl Repository {
    /// Makes edits in the plan and in the files they concern. What the checks would call an error tomorrow is said today,
    /// to whoever typed it.
    pub(super) fn edit_sheets(
        &self,
        plan: &mut Plan,
        edits: &[SheetEdit],
        blobs: &Blobs,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        if edits.is_empty() {
            return Ok(());
        }
        let before: HashSet<Problem> = sheet_errors(plan).into_iter().collect();
        for edit in edits {
            let path = &edit.path;
            let file = files.entry(path.clone()).or_insert_with(|| {
                let old = blobs.get(path).copied();
                let new = old.and_then(|old| self.blob(old));
                FileChange { old, new }
            });
            let broken = || SheetError::Broken(path.clone());
            if plan.unread.contains_key(path) {
                return Err(broken().into());
            }
            let old = file.new.as_deref().map(std::str::from_utf8).transpose();
            let (new, _) = edit.apply(old.map_err(|_| broken())?)?;
            plan.reread(path, new.as_deref().map(str::as_bytes));
            file.new = new.map(String::into_bytes);
        }
        let mut after = sheet_errors(plan).into_iter();
        match after.find(|problem| !before.contains(problem)) {
            Some(new) => Err(StoreError::Unfit(new.message)),
            None => Ok(()),
        }
    }
}
