//! Many objects in one pack with its index, so that they reach the disk with two files instead of hundreds.
//!
//! They are neither compressed nor stored as differences to each other, which git does when it packs anew.

use super::Batch;
use super::loose::deflated;
use crate::store::StoreError;
use crate::store::packs::{headed, number_of};
use git2::{ObjectType, Oid};
use sha1::{Digest, Sha1};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// git's housekeeping knows this beginning of a name, should a file be left behind.
const TEMPORARY: &str = "tmp_pack_";

/// The first bytes of an index, with its version.
const INDEX: [u8; 8] = *b"\xfftOc\x00\x00\x00\x02";

/// Objects that are to be a pack.
pub(super) struct Packed {
    folder: PathBuf,
    objects: BTreeMap<Oid, (ObjectType, Vec<u8>)>,
}

/// An object in a pack: where it begins, and the checksum of how it is stored.
struct Placed {
    id: Oid,
    at: u32,
    sum: u32,
}

impl Packed {
    /// In this folder of packs.
    pub fn new(folder: PathBuf) -> Packed {
        Packed {
            folder,
            objects: BTreeMap::new(),
        }
    }

    /// What an object of this kind holds that was written.
    pub fn read(&self, id: Oid, kind: ObjectType) -> Option<&[u8]> {
        let (of, content) = self.objects.get(&id)?;
        (*of == kind).then_some(content.as_slice())
    }

    /// Takes an object in.
    pub fn write(&mut self, kind: ObjectType, content: &[u8]) -> Result<Oid, StoreError> {
        let id = Oid::hash_object(kind, content)?;
        let new = || (kind, content.to_vec());
        self.objects.entry(id).or_insert_with(new);
        Ok(id)
    }

    /// Makes the pack, flushed: git could not work with one that a power cut cut off, so that it has its name only
    /// when it is whole. That it has it is to be flushed with the rest of the act.
    pub fn settle(self) -> Result<Batch, StoreError> {
        let mut named = Batch::default();
        if self.objects.is_empty() {
            return Ok(named);
        }
        let failed = |error| StoreError::io(&self.folder, error);
        if !self.folder.exists() {
            fs::create_dir_all(&self.folder).map_err(failed)?;
            if let Some(above) = self.folder.parent() {
                named.folder(above);
            }
        }
        let (pack, placed, sum) = self.pack();
        let (pack, index) = (
            beside(&self.folder, &pack).map_err(failed)?,
            beside(&self.folder, &index(&placed, &sum)).map_err(failed)?,
        );
        let mut batch = Batch::default();
        for file in [&pack, &index] {
            batch.file(file.as_file().try_clone().map_err(failed)?);
        }
        batch.flush(|| ()).map_err(failed)?;
        let name = Oid::from_bytes(&sum)?;
        let path = |ending| self.folder.join(format!("pack-{name}.{ending}"));
        let put = |file: NamedTempFile, path: &Path| {
            let put = file.persist(path).map_err(|error| failed(error.error));
            put.map(|_| ())
        };
        // git looks for an index and then opens the pack.
        put(pack, &path("pack"))?;
        put(index, &path("idx")).inspect_err(|_| {
            let _ = fs::remove_file(path("pack"));
        })?;
        named.folder(&self.folder);
        Ok(named)
    }

    /// The bytes of the pack, what stands where in it by id, and the checksum it ends in.
    fn pack(&self) -> (Vec<u8>, Vec<Placed>, [u8; 20]) {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let size: usize = self.objects.values().map(|(_, it)| it.len() + 32).sum();
        let mut out = Vec::with_capacity(size);
        out.extend_from_slice(b"PACK\x00\x00\x00\x02");
        out.extend_from_slice(&number(self.objects.len()).to_be_bytes());
        let mut placed = Vec::with_capacity(self.objects.len());
        for (id, (kind, content)) in &self.objects {
            let at = out.len();
            headed(&mut out, number_of(*kind), content.len());
            deflated(&mut out, content);
            let stored = out.get(at..).unwrap_or_default();
            placed.push(Placed {
                id: *id,
                at: number(at),
                sum: crc32fast::hash(stored),
            });
        }
        let sum: [u8; 20] = Sha1::digest(&out).into();
        out.extend_from_slice(&sum);
        (out, placed, sum)
    }
}

/// An index of the second version: how many ids begin with each byte or one before it, the ids, the checksums and the
/// places of their objects, and the checksums of the pack and of all this.
fn index(placed: &[Placed], pack: &[u8; 20]) -> Vec<u8> {
    let mut out = Vec::with_capacity(INDEX.len() + 1_024 + placed.len() * 28 + 40);
    out.extend_from_slice(&INDEX);
    for first in 0..=u8::MAX {
        let begins = |it: &Placed| it.id.as_bytes().first().is_some_and(|it| *it <= first);
        let count = u32::try_from(placed.partition_point(begins)).unwrap_or(u32::MAX);
        out.extend_from_slice(&count.to_be_bytes());
    }
    for object in placed {
        out.extend_from_slice(object.id.as_bytes());
    }
    for object in placed {
        out.extend_from_slice(&object.sum.to_be_bytes());
    }
    for object in placed {
        out.extend_from_slice(&object.at.to_be_bytes());
    }
    out.extend_from_slice(pack);
    let sum: [u8; 20] = Sha1::digest(&out).into();
    out.extend_from_slice(&sum);
    out
}

/// New content in a file that nobody changes any more, without its name yet.
fn beside(folder: &Path, content: &[u8]) -> std::io::Result<NamedTempFile> {
    let mut made = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        made.permissions(fs::Permissions::from_mode(0o444));
    }
    let mut file = made.prefix(TEMPORARY).tempfile_in(folder)?;
    file.write_all(content)?;
    Ok(file)
}
