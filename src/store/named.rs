//! Which change a name stands for.

use super::ids::{object_id, oid};
use super::{Repository, StoreError};
use crate::track::CommitId;
use git2::{ErrorClass, ObjectType};

impl Repository {
    /// The commit that a name stands for: what git understands (`HEAD~2`, a tag, a branch, the beginning of an
    /// id), or `start` for the first change.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoRevision`]; [`StoreError::TwoRevisions`] where it is a tag as well as a branch, and they are not at one
    /// change; [`StoreError::CutShort`] where it may lie before what this copy begins with.
    pub fn resolve(&self, name: &str) -> Result<CommitId, StoreError> {
        let unknown = |error: git2::Error| match (error.class(), self.cuts().are_possible()) {
            (ErrorClass::Odb, _) => error.into(),
            (_, true) if name.contains(['~', '^']) => StoreError::CutShort,
            _ => StoreError::NoRevision(name.to_owned()),
        };
        if let Some(word) = self.meant_twice(name) {
            return Err(StoreError::TwoRevisions(word.to_owned()));
        }
        match self.git.revparse_single(name) {
            Ok(found) => {
                let commit = found.peel(ObjectType::Commit).map_err(unknown)?;
                Ok(object_id(commit.id()))
            }
            Err(_) if name == "start" => self.start(),
            Err(error) => Err(unknown(error)),
        }
    }

    /// The word of a name, without what follows `~`, `^`, `@` or `:`, that is a tag and a branch at different changes. Git
    /// takes the tag, so that nothing of the branch would be seen or merged.
    fn meant_twice<'n>(&self, name: &'n str) -> Option<&'n str> {
        let word = name.split(['~', '^', '@', ':']).next()?;
        let at = |above: &str| {
            let reference = self.git.find_reference(&format!("{above}/{word}"));
            reference.ok()?.peel_to_commit().ok().map(|it| it.id())
        };
        let (tag, branch) = (at("refs/tags")?, at("refs/heads")?);
        (tag != branch).then_some(word)
    }

    /// The first change, following first parents from `HEAD`.
    fn start(&self) -> Result<CommitId, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push(oid(self.head()?.id)?)?;
        walk.simplify_first_parent()?;
        let (cuts, mut last) = (self.cuts(), None);
        for id in walk {
            let id = id?;
            if cuts.are_possible() {
                cuts.pass(&self.git.find_commit(id)?)?;
            }
            last = Some(id);
        }
        last.map(object_id).ok_or(StoreError::Unborn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Scene;

    #[test]
    fn a_name_of_two_changes_is_asked_about() {
        let scene = Scene::new();
        let (git, first) = (&scene.repository.git, scene.head());
        let before = git.head().unwrap().peel_to_commit().unwrap();
        scene.set_text("care", "Other words.");
        let after = git.head().unwrap().peel_to_commit().unwrap();
        git.branch("night", &after, false).unwrap();
        let named = |name: &str| scene.repository.resolve(name);
        git.tag_lightweight("night", after.as_object(), false)
            .unwrap();
        assert_eq!(named("night").unwrap(), scene.head());

        git.tag_lightweight("night", before.as_object(), true)
            .unwrap();
        for name in ["night", "night~1", "night^{commit}"] {
            let error = named(name).unwrap_err();
            assert!(
                matches!(&error, StoreError::TwoRevisions(word) if word == "night"),
                "{name}: {error}"
            );
        }
        assert_eq!(named("tags/night").unwrap(), first);
        assert_eq!(named("heads/night").unwrap(), scene.head());
    }
}
