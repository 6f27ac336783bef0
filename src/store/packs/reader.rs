//! Objects from wherever they lie: from the packs where they can be read straight, else from libgit2.

use super::{Content, Packs};
use crate::track::ObjectId;
use git2::{Error, ObjectType, Odb, OdbObject, Oid};
use std::sync::Arc;

/// What is longer is left to libgit2.
const LONGEST: usize = 8 << 20;

/// Reads objects.
#[derive(Clone, Copy)]
pub(in crate::store) struct Reader<'o> {
    odb: &'o Odb<'o>,
    pub(super) packs: &'o Packs,
}

/// An object that was read.
pub(in crate::store) enum Object<'o> {
    /// From a pack.
    Packed(Content),
    /// By libgit2.
    Other(OdbObject<'o>),
}

impl<'o> Reader<'o> {
    /// Reads what is in the packs, and asks libgit2 for all else.
    pub fn new(odb: &'o Odb<'o>, packs: &'o Packs) -> Reader<'o> {
        Reader { odb, packs }
    }

    /// An object.
    ///
    /// # Errors
    ///
    /// What libgit2 says: above all that there is none.
    pub fn read(&self, id: ObjectId) -> Result<Object<'o>, Error> {
        match self.packs.read(&id, LONGEST) {
            Some(content) => Ok(Object::Packed(content)),
            None => Ok(Object::Other(self.odb.read(Oid::from_bytes(&id.0)?)?)),
        }
    }

    /// An object that is no longer than this; nothing where it is longer.
    ///
    /// # Errors
    ///
    /// As [`Reader::read`].
    pub fn within(&self, id: ObjectId, longest: usize) -> Result<Option<Object<'o>>, Error> {
        if let Some(content) = self.packs.read(&id, longest) {
            return Ok(Some(Object::Packed(content)));
        }
        let id = Oid::from_bytes(&id.0)?;
        // Asked first: what is too long is not even unpacked.
        let (size, _) = self.odb.read_header(id)?;
        let fits = size <= longest;
        fits.then(|| self.odb.read(id).map(Object::Other))
            .transpose()
    }

    /// Whether there is such an object.
    pub fn exists(&self, id: ObjectId) -> bool {
        self.packs.place(&id).is_some()
            || Oid::from_bytes(&id.0).is_ok_and(|id| self.odb.exists(id))
    }
}

impl Object<'_> {
    /// What it is.
    pub fn kind(&self) -> ObjectType {
        match self {
            Object::Packed((kind, _)) => *kind,
            Object::Other(object) => object.kind(),
        }
    }

    /// What it holds, to be kept.
    pub fn content(&self) -> Arc<Vec<u8>> {
        match self {
            Object::Packed((_, content)) => Arc::clone(content),
            Object::Other(object) => Arc::new(object.data().to_vec()),
        }
    }

    /// What it holds.
    pub fn data(&self) -> &[u8] {
        match self {
            Object::Packed((_, content)) => content,
            Object::Other(object) => object.data(),
        }
    }
}

impl AsRef<[u8]> for Object<'_> {
    fn as_ref(&self) -> &[u8] {
        self.data()
    }
}
