//! A sum of everything in a repository on which what is told of its plans depends.

use super::super::ids::object_id;
use crate::store::{Repository, StoreError};
use sha2::{Digest, Sha256};
use std::fs;

/// The names that mean something beside the branch: adoptions, and what was taken back.
const NAMES: [&str; 2] = ["refs/tags/*", "refs/plenary/*"];

impl Repository {
    /// A sum of where `HEAD` is, of the tags, and of where this copy was cut short. Where two are the same, so is all that a
    /// plan's changes and adoptions tell.
    ///
    /// # Errors
    ///
    /// Where nothing was ever recorded, or git cannot read its names.
    pub fn fingerprint(&self) -> Result<String, StoreError> {
        let mut said = format!("{}\n", self.head()?.id);
        for names in NAMES {
            let mut lines = Vec::new();
            for reference in self.git.references_glob(names)?.flatten() {
                let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
                let target = reference.target().map(object_id);
                let target = target.map_or_else(String::new, |id| id.to_string());
                lines.push(format!("{name:?} {target}\n"));
            }
            lines.sort();
            said.extend(lines);
        }
        let mut sum = Sha256::new();
        sum.update(&said);
        sum.update(fs::read(self.git.commondir().join("shallow")).unwrap_or_default());
        let sum = sum.finalize();
        Ok(sum.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::example;
    use git2::ObjectType;

    #[test]
    fn it_changes_with_the_head_and_the_tags_and_with_nothing_else() {
        let place = tempfile::TempDir::new().unwrap();
        let folder = place.path().join("mali");
        example::write("mali", &folder).unwrap();
        let of = || Repository::open(&folder).unwrap().fingerprint().unwrap();
        let first = of();
        fs::write(folder.join("notes.txt"), "x").unwrap();
        let repository = Repository::open(&folder).unwrap();
        let commit = repository.git.head().unwrap().peel_to_commit().unwrap();
        repository.git.branch("other", &commit, false).unwrap();
        assert_eq!(of(), first);
        let object = commit.as_object();
        assert_eq!(object.kind(), Some(ObjectType::Commit));
        repository.git.tag_lightweight("t", object, false).unwrap();
        let tagged = of();
        assert_ne!(tagged, first);
        repository.git.tag_delete("t").unwrap();
        assert_eq!(of(), first);
        let parent = commit.parent_id(0).unwrap();
        let branch = repository.git.head().unwrap();
        let branch = branch.name().unwrap();
        repository.git.reference(branch, parent, true, "").unwrap();
        assert_ne!(of(), first);
    }
}
