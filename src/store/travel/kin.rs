//! How the changes of two places descend from each other. Told by the changes alone, never by their times: the clocks of
//! two delegations may be years apart.

use crate::store::StoreError;
use git2::{Oid, Repository};
use rustc_hash::FxHashSet;

/// Whether a change is among those that another descends from, itself included.
pub(super) fn descends(git: &Repository, from: Oid, ancestor: Oid) -> Result<bool, StoreError> {
    if from == ancestor || git.graph_descendant_of(from, ancestor).unwrap_or(false) {
        return Ok(true);
    }
    if git.find_commit(ancestor).is_err() {
        return Ok(false);
    }
    let mut walk = git.revwalk()?;
    walk.push(from)?;
    for id in walk {
        if id? == ancestor {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether two changes have any in common.
pub(super) fn are_kin(git: &Repository, one: Oid, other: Oid) -> Result<bool, StoreError> {
    if git.merge_base(one, other).is_ok() {
        return Ok(true);
    }
    let mut walk = git.revwalk()?;
    walk.push(one)?;
    let seen: FxHashSet<Oid> = walk.collect::<Result<_, _>>()?;
    let mut walk = git.revwalk()?;
    walk.push(other)?;
    for id in walk {
        if seen.contains(&id?) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many changes one descends from and none of the others does.
pub(super) fn beyond(git: &Repository, head: Oid, known: &[Oid]) -> Result<usize, StoreError> {
    let mut walk = git.revwalk()?;
    walk.push(head)?;
    for known in known {
        if git.find_commit(*known).is_ok() {
            walk.hide(*known)?;
        }
    }
    Ok(walk.count())
}
