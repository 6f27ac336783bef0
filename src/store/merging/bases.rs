//! What two changes come from. Where several changes are the last that both have in common, as where two merged each
//! other at the same time, these are brought to one that is recorded nowhere; so that such histories end, each step goes
//! back to changes before them.

use super::bring::bring;
use crate::dialogue::merging::Keep;
use crate::store::StoreError;
use git2::{ErrorCode, Oid, Signature, Time};

/// How many last common changes are brought to one, and how often over; beyond, the first stands for them all.
const MOST: usize = 8;
const DEEPEST: usize = 16;

/// What two changes come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Base {
    /// The change whose files both come from; it may exist in memory only.
    pub commit: Oid,
    /// One of the last changes that both have in common.
    pub real: Oid,
}

/// A repository whose new objects stay in memory.
///
/// # Errors
///
/// Where it cannot be opened.
pub(super) fn scratch(of: &git2::Repository) -> Result<git2::Repository, StoreError> {
    let git = git2::Repository::open(of.path())?;
    git.odb()?.add_new_mempack_backend(1000)?;
    Ok(git)
}

/// The last changes that two have in common, in an order that is the same whoever asks.
pub(super) fn all(git: &git2::Repository, one: Oid, other: Oid) -> Result<Vec<Oid>, StoreError> {
    let found = match git.merge_bases(one, other) {
        Ok(found) => found.iter().copied().collect(),
        Err(error) if error.code() == ErrorCode::NotFound => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let mut found: Vec<Oid> = found;
    found.sort();
    Ok(found)
}

/// What two changes come from; nothing where they have nothing in common.
///
/// # Errors
///
/// Where git's objects are missing.
pub(super) fn base(
    git: &git2::Repository,
    one: Oid,
    other: Oid,
) -> Result<Option<Base>, StoreError> {
    base_within(git, one, other, DEEPEST)
}

fn base_within(
    git: &git2::Repository,
    one: Oid,
    other: Oid,
    deeper: usize,
) -> Result<Option<Base>, StoreError> {
    let found = all(git, one, other)?;
    let Some(real) = found.first().copied() else {
        return Ok(None);
    };
    let mut commit = real;
    if deeper > 0 {
        for next in found.into_iter().skip(1).take(MOST) {
            let below = base_within(git, commit, next, deeper - 1)?;
            commit = joined(git, below.map(|it| it.commit), commit, next)?;
        }
    }
    Ok(Some(Base { commit, real }))
}

/// Two changes brought to one in memory. Where they collide, it says what they come from.
fn joined(
    git: &git2::Repository,
    below: Option<Oid>,
    one: Oid,
    other: Oid,
) -> Result<Oid, StoreError> {
    let Some(below) = below else {
        return Ok(one);
    };
    let none = std::collections::BTreeMap::new();
    let brought = bring(git, below, (one, other), Keep::Base, &none)?;
    let tree = brought.tree_in_memory(git, one)?;
    let who = Signature::new("-", "-", &Time::new(0, 0))?;
    let tree = git.find_tree(tree)?;
    let parents = [git.find_commit(one)?, git.find_commit(other)?];
    let parents: Vec<&git2::Commit<'_>> = parents.iter().collect();
    Ok(git.commit(None, &who, &who, "", &tree, &parents)?)
}
