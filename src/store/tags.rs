//! The annotated tags of a repository: the gavel of an adoption, and milestones that somebody set.

use super::Repository;
use super::repository::object_id;
use crate::track::CommitId;
use git2::ObjectType;

/// An annotated tag. A light tag names a commit as well, but nobody struck it, so it is none of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its short name. Not safe to display raw.
    pub name: String,
    /// The commit it names.
    pub at: CommitId,
}

impl Repository {
    /// Every annotated tag that names a commit, by name. A tag that cannot be read names nothing.
    pub fn tags(&self) -> Vec<Tag> {
        let mut found = Vec::new();
        let _ = self.git.tag_foreach(|id, name| {
            let name = String::from_utf8_lossy(name);
            if let Ok(tag) = self.git.find_tag(id)
                && let Ok(target) = tag.as_object().peel(ObjectType::Commit)
            {
                found.push(Tag {
                    name: name.trim_start_matches("refs/tags/").to_owned(),
                    at: object_id(target.id()),
                });
            }
            true
        });
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::example;

    #[test]
    fn only_annotated_tags_count() {
        let place = tempfile::TempDir::new().unwrap();
        let folder = place.path().join("mali");
        let head = example::write("mali", &folder).unwrap();
        let repository = Repository::open(&folder).unwrap();
        let object = repository.git.head().unwrap().peel(ObjectType::Commit);
        let object = object.unwrap();
        repository
            .git
            .tag_lightweight("light", &object, false)
            .unwrap();
        let tags = repository.tags();
        assert_eq!(tags.len(), 1);
        assert_eq!(tags[0].name, "seminar-2003");
        assert_ne!(tags[0].at, head);
    }
}
