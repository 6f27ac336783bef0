//! Where a new clause's file goes.

use crate::plan::{Clause, Plan};

/// The folder below `clauses/` for a new clause: that of its top-level ancestor's clauses, so that a change
/// touches one small tree of git. A clause at the top gets a folder of its own name.
pub fn folder_for(plan: &Plan, clause: &Clause) -> String {
    let Some(parent) = &clause.parent else {
        return clause.id.as_str().to_owned();
    };
    let top = plan.top_of(parent);
    match plan.folders.get(top).filter(|folder| !folder.is_empty()) {
        Some(folder) => folder.clone(),
        None => top.as_str().to_owned(),
    }
}
