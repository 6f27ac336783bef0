//! The objects of one act on their way to the disk, all of them before anything names them: each in a file of its own, as
//! git keeps what is new, or where there are many, in one pack.

use super::Batch;
use super::loose::Loose;
use super::packed::Packed;
use crate::store::StoreError;
use crate::store::ground::plain;
use git2::{ObjectType, Odb, Oid};

/// From so many objects on, a pack is made: to flush hundreds of files takes longer than all else that an act does. Of
/// fewer, a pack each would slow down everybody who looks something up.
const MANY: usize = 100;

/// Objects of one act. Nothing may refer to them before what [`Writing::settle`] hands back is flushed.
pub(in crate::store) struct Writing<'r> {
    odb: Odb<'r>,
    way: Way,
}

enum Way {
    Loose(Loose),
    Packed(Packed),
}

impl<'r> Writing<'r> {
    /// For the objects of this repository; about so many are to come.
    pub fn new(git: &'r git2::Repository, about: usize) -> Result<Writing<'r>, StoreError> {
        let objects = git.commondir().join("objects");
        let packs = objects.join("pack");
        // Where packs lie elsewhere, nothing is put.
        let way = match about >= MANY && plain::check(&packs).is_ok() {
            true => Way::Packed(Packed::new(packs)),
            false => Way::Loose(Loose::new(objects)),
        };
        Ok(Writing {
            odb: git.odb()?,
            way,
        })
    }

    /// What an object holds that is known, if it is of this kind.
    pub fn read(&self, id: Oid, kind: ObjectType) -> Result<Vec<u8>, StoreError> {
        if let Way::Packed(packed) = &self.way
            && let Some(content) = packed.read(id, kind)
        {
            return Ok(content.to_vec());
        }
        let object = self.odb.read(id)?;
        match object.kind() == kind {
            true => Ok(object.data().to_vec()),
            false => Err(git2::Error::from_str("an object of another kind was expected").into()),
        }
    }

    /// Writes an object, and hands back its id.
    pub fn write(&mut self, kind: ObjectType, content: &[u8]) -> Result<Oid, StoreError> {
        match &mut self.way {
            Way::Loose(loose) => loose.write(&self.odb, kind, content),
            Way::Packed(packed) => packed.write(kind, content),
        }
    }

    /// What must still be flushed before a branch may point to the objects.
    pub fn settle(self) -> Result<Batch, StoreError> {
        match self.way {
            Way::Loose(loose) => Ok(loose.batch),
            Way::Packed(packed) => packed.settle(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;
    use std::process::Command;

    fn git(folder: &Path, args: &[&str]) -> String {
        let output = Command::new("git").args(args).current_dir(folder).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn repository() -> (tempfile::TempDir, git2::Repository) {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path()).unwrap();
        (folder, git)
    }

    fn content(at: usize) -> Vec<u8> {
        let size = [0, 1, 15, 16, 2_047, 2_048, 70_000][at % 7];
        let text = format!("{at} ").into_bytes();
        text.into_iter().cycle().take(size + at).collect()
    }

    #[test]
    fn many_objects_are_one_pack_that_git_finds_nothing_wrong_with() {
        let (folder, repository) = repository();
        let mut writing = Writing::new(&repository, MANY).unwrap();
        let mut ids = Vec::new();
        for at in 0..300 {
            let id = writing.write(ObjectType::Blob, &content(at)).unwrap();
            assert_eq!(writing.read(id, ObjectType::Blob).unwrap(), content(at));
            assert!(writing.read(id, ObjectType::Tree).is_err());
            ids.push(id);
        }
        // What is said twice is there once.
        writing.write(ObjectType::Blob, &content(7)).unwrap();
        writing.settle().unwrap().flush(|| ()).unwrap();
        let packs = folder.path().join(".git/objects/pack");
        let mut names: Vec<String> = std::fs::read_dir(&packs)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let [index, pack] = names.as_slice() else {
            panic!("{names:?}")
        };
        assert_eq!(index.strip_suffix("idx"), pack.strip_suffix("pack"));
        let index = packs.join(index);
        let told = git(
            folder.path(),
            &["verify-pack", "-v", index.to_str().unwrap()],
        );
        assert_eq!(told.matches(" blob ").count(), 300);
        git(folder.path(), &["fsck", "--strict"]);
        assert!(!folder.path().join(".git/objects/00").exists());
        let again = git2::Repository::open(folder.path()).unwrap();
        for (at, id) in ids.into_iter().enumerate() {
            assert_eq!(again.find_blob(id).unwrap().content(), content(at));
        }
    }

    #[test]
    fn nothing_of_a_pack_that_is_not_finished_stays() {
        let (folder, repository) = repository();
        let mut writing = Writing::new(&repository, MANY).unwrap();
        writing.write(ObjectType::Blob, b"text").unwrap();
        drop(writing);
        Writing::new(&repository, MANY).unwrap().settle().unwrap();
        let packs = folder.path().join(".git/objects/pack");
        assert_eq!(std::fs::read_dir(packs).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn no_pack_is_put_where_a_link_leads() {
        let (folder, repository) = repository();
        let elsewhere = tempfile::tempdir().unwrap();
        let packs = folder.path().join(".git/objects/pack");
        std::fs::remove_dir(&packs).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), &packs).unwrap();
        let mut writing = Writing::new(&repository, MANY).unwrap();
        let id = writing.write(ObjectType::Blob, b"text").unwrap();
        writing.settle().unwrap().flush(|| ()).unwrap();
        assert!(repository.find_blob(id).is_ok());
        assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }
}
