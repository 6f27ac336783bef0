//! Which change put a clause where it stands.

use super::lineage::NOTHING;
use super::{ChangeIx, CommitId, History, Texts};
use crate::plan::ClauseId;

/// The last change since `base` that gave the clause another place; none where its file says the same place at both
/// ends, or where it is at one of them only.
pub fn put_elsewhere(
    history: &History,
    texts: &dyn Texts,
    clause: &ClauseId,
    base: Option<CommitId>,
    rev: CommitId,
) -> Option<ChangeIx> {
    let lineage = history.lineage();
    let number = history.clause(clause)?;
    let base = lineage.version(history, history.find(base?)?, number);
    let rev = lineage.version(history, history.find(rev)?, number);
    let place = |version| texts.place(lineage.blob(version)?);
    let (was, now) = (place(base)?, place(rev)?);
    if base == rev || was == now {
        return None;
    }
    // A merge takes over the place that one side gave it.
    let mut at = rev;
    loop {
        let node = lineage.node(at)?;
        let mut parents = node.parents.iter().copied();
        match parents.find(|parent| place(*parent).as_ref() == Some(&now)) {
            Some(parent) if parent != NOTHING => at = parent,
            _ => return Some(node.change),
        }
    }
}
