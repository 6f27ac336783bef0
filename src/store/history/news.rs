//! What was recorded since a change: how much, and for whom. No file is looked at, and only so many changes, so that it costs
//! little on a long history, too. This is not the history: what the changes did is not known here.

use super::voice_of;
use crate::plan::{Manifest, Voice};
use crate::store::ids::oid;
use crate::store::{Repository, StoreError};
use crate::track::CommitId;
use std::collections::BTreeSet;
use strum::IntoEnumIterator;

/// So many changes are counted; of more it is said that there are more.
pub const COUNTED: usize = 1_000;

/// What was recorded since a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// How many changes, as the log lists them; at most [`COUNTED`].
    pub count: usize,
    /// Whether there are more.
    pub more: bool,
    /// For whom those were made that were counted, each voice once and in its order; unattributed ones last.
    pub voices: Vec<Option<Voice>>,
}

impl Repository {
    /// What was recorded since `base` on the way to `head`; nothing where `head` does not come of `base`, for there is no telling
    /// then. Commits without trailers are attributed by the plan as it is now.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn news(
        &self,
        (base, head): (CommitId, CommitId),
        manifest: &Manifest,
    ) -> Result<Option<News>, StoreError> {
        if base == head {
            return Ok(Some(News::default()));
        }
        let (base, head) = (oid(base)?, oid(head)?);
        // What was rewritten and swept up is no ancestor either.
        if !self.git.graph_descendant_of(head, base).unwrap_or(false) {
            return Ok(None);
        }
        let mut walk = self.git.revwalk()?;
        walk.push(head)?;
        walk.hide(base)?;
        let (mut news, mut voices) = (News::default(), BTreeSet::new());
        for id in walk {
            if news.count == COUNTED {
                news.more = true;
                break;
            }
            let commit = self.git.find_commit(id?)?;
            voices.insert(voice_of(&commit, Some(manifest)));
            news.count += 1;
        }
        let all = Voice::iter().map(Some).chain([None]);
        news.voices = all.filter(|voice| voices.contains(voice)).collect();
        Ok(Some(news))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Field;
    use crate::store::testing::{Scene, commit_all, set};
    use crate::track::ObjectId;

    fn news(scene: &Scene, base: CommitId) -> Option<News> {
        let head = scene.head();
        let loaded = scene.repository.load(&scene.plan, head).unwrap();
        let manifest = &loaded.plan.manifest;
        scene.repository.news((base, head), manifest).unwrap()
    }

    #[test]
    fn changes_are_counted_with_those_they_were_made_for() {
        let scene = Scene::new();
        let base = scene.head();
        assert_eq!(news(&scene, base), Some(News::default()));
        scene.set_text("care", "Six seven.");
        let between = scene.head();
        scene.set_text("fees", "Fees are none.");
        std::fs::write(scene.folder.path().join("notes.txt"), "by hand").unwrap();
        let git = scene.git();
        commit_all(&git, "By hand");
        let found = news(&scene, base).unwrap();
        assert_eq!((found.count, found.more), (3, false));
        assert_eq!(found.voices, [Some(Voice::Workers), None]);
        assert_eq!(news(&scene, between).unwrap().count, 2);
    }

    #[test]
    fn what_does_not_lead_here_is_not_counted_from() {
        let scene = Scene::new();
        let base = scene.head();
        let edit = set("care", Field::Text, "Elsewhere.");
        let act = scene.act(vec![edit]);
        let elsewhere = scene.repository.record(&scene.plan, &act).unwrap().id;
        let git = scene.git();
        let back = git.find_object(oid(base).unwrap(), None).unwrap();
        git.reset(&back, git2::ResetType::Hard, None).unwrap();
        assert_eq!(scene.head(), base);
        assert_eq!(news(&scene, elsewhere), None);
        assert_eq!(news(&scene, ObjectId([0xee; 20])), None);
    }

    #[test]
    fn of_a_long_history_so_much_is_counted_and_the_rest_said() {
        let scene = Scene::new();
        let git = scene.git();
        let base = scene.head();
        for (more, said) in [(COUNTED, false), (1, true)] {
            let mut parent = git.head().unwrap().peel_to_commit().unwrap();
            for _ in 0..more {
                let (tree, who) = (parent.tree().unwrap(), parent.author().to_owned());
                let id = git.commit(Some("HEAD"), &who, &who, "More", &tree, &[&parent]);
                parent = git.find_commit(id.unwrap()).unwrap();
            }
            let found = news(&scene, base).unwrap();
            assert_eq!((found.count, found.more), (COUNTED, said));
        }
    }
}
