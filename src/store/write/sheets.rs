//! Edits of `plan.toml`, figures, scenarios and registers, made in their files as they stand at the head.

use super::work::{FileChange, Files};
use crate::dialogue::{Dialogue, left_over};
use crate::i18n::Message;
use crate::plan::{Manifest, Plan, Problem, SheetError, Speaker, TableEdit, sheet_errors};
use crate::store::read::Blobs;
use crate::store::{Repository, StoreError};
use std::collections::HashSet;

/// Whether they say anew what the plan is or who negotiates it.
pub(super) fn recast(edits: &[TableEdit]) -> bool {
    edits.iter().any(|edit| edit.path == Manifest::PATH)
}

impl Repository {
    /// Makes edits in the plan and in the files they concern. What the checks would call an error tomorrow is said today,
    /// to whoever typed it.
    pub(super) fn edit_sheets(
        &self,
        (plan, dialogue): (&mut Plan, &Dialogue),
        (edits, floor): (&[TableEdit], &Speaker),
        blobs: &Blobs,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        if edits.is_empty() {
            return Ok(());
        }
        if recast(edits) {
            let before = plan.clone();
            self.make(plan, edits, blobs, files)?;
            self.may_sign(floor, &before.manifest, &plan.manifest)?;
            return match left_over(&before, plan, dialogue) {
                Some(problem) => Err(StoreError::Unfit(
                    Message::new("removing-says")
                        .with("path", problem.path)
                        .with("why", problem.message),
                )),
                None => Ok(()),
            };
        }
        let before: HashSet<Problem> = sheet_errors(plan).into_iter().collect();
        self.make(plan, edits, blobs, files)?;
        let mut after = sheet_errors(plan).into_iter();
        match after.find(|problem| !before.contains(problem)) {
            Some(new) => Err(StoreError::Unfit(new.message)),
            None => Ok(()),
        }
    }

    fn make(
        &self,
        plan: &mut Plan,
        edits: &[TableEdit],
        blobs: &Blobs,
        files: &mut Files,
    ) -> Result<(), StoreError> {
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
        Ok(())
    }
}
