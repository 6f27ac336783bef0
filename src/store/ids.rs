//! Ids as this program has them and as git2 does.

use super::StoreError;
use crate::track::ObjectId;

/// git2's form of an id.
pub(super) fn oid(id: ObjectId) -> Result<git2::Oid, StoreError> {
    Ok(git2::Oid::from_bytes(&id.0)?)
}

/// The owned form of an id. Repositories that do not use SHA-1 are not opened.
pub(super) fn object_id(id: git2::Oid) -> ObjectId {
    let mut bytes = [0; 20];
    for (to, from) in bytes.iter_mut().zip(id.as_bytes()) {
        *to = *from;
    }
    ObjectId(bytes)
}
