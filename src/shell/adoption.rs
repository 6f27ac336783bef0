//! Which revisions were adopted: the gavel is an annotated tag.

use crate::store::Repository;
use crate::track::{CommitId, ObjectId};
use git2::ObjectType;

/// The commits that annotated tags name, in no order. A tag that cannot be read names nothing.
pub fn adopted(repository: &Repository) -> Vec<CommitId> {
    let Ok(git) = git2::Repository::open(repository.git_dir()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let _ = git.tag_foreach(|id, _| {
        // A light tag names a commit itself; only an annotated one was struck by somebody.
        if let Ok(tag) = git.find_tag(id)
            && let Ok(target) = tag
                .target()
                .and_then(|object| object.peel(ObjectType::Commit))
            && let Ok(bytes) = target.id().as_bytes().try_into()
        {
            found.push(ObjectId(bytes));
        }
        true
    });
    found
}
