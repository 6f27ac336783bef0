//! What a place holds, by the names of its references, and which of them travel.

use super::TravelError;
use crate::store::{Repository, StoreError};
use git2::{ObjectType, Oid, Reference};
use std::collections::BTreeMap;

/// The references of a place by their full names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Heads {
    /// The branch that its `HEAD` names, where that is known.
    pub head: Option<String>,
    /// What each names.
    pub refs: BTreeMap<String, Oid>,
}

/// How branches are called.
pub(super) const BRANCHES: &str = "refs/heads/";

/// How adoptions and milestones are called.
pub(super) const TAGS: &str = "refs/tags/";

/// How notes of git's are called.
pub(super) const NOTES: &str = "refs/notes/";

/// What travels beside a branch: tags, notes, and adoptions that were taken back by a tag.
pub(super) const BESIDE: [&str; 3] = [TAGS, NOTES, "refs/plenary/rescinded/"];

/// Whether a reference is one of those that travel beside the branch.
pub(super) fn travels(name: &str) -> bool {
    BESIDE.iter().any(|above| name.starts_with(above)) && is_sound(name)
}

/// Whether a name that came from elsewhere can be a reference here.
pub(super) fn is_sound(name: &str) -> bool {
    let odd = |part: &str| part.starts_with('-') || part.eq_ignore_ascii_case("head");
    Reference::is_valid_name(name) && name.starts_with("refs/") && !name.split('/').any(odd)
}

impl Heads {
    /// The branch that is the plan's: the one that is called as here, else the one its `HEAD` names, else the only one.
    ///
    /// # Errors
    ///
    /// [`TravelError::NoBranch`] or [`TravelError::SeveralBranches`], with the place.
    pub fn branch(&self, here: &str, place: &str) -> Result<(String, Oid), StoreError> {
        let named = |name: &str| self.refs.get(name).map(|id| (name.to_owned(), *id));
        let branches: Vec<&str> = self.branches().collect();
        let only = match branches.as_slice() {
            [only] => named(only),
            _ => None,
        };
        let of_head = self.head.as_deref().and_then(named);
        let branch = named(here).or(of_head).or(only);
        let place = || place.to_owned();
        branch.ok_or_else(|| match branches.is_empty() {
            true => TravelError::NoBranch(place()).into(),
            false => {
                let branches = branches.iter().filter_map(|it| it.strip_prefix(BRANCHES));
                let names = branches.map(str::to_owned).collect();
                TravelError::SeveralBranches(place(), names).into()
            }
        })
    }

    /// The branches it has.
    pub fn branches(&self) -> impl Iterator<Item = &str> {
        let names = self.refs.keys().map(String::as_str);
        names.filter(|name| name.starts_with(BRANCHES))
    }

    /// What travels beside the branch.
    pub fn beside(&self) -> impl Iterator<Item = (&String, Oid)> {
        let refs = self.refs.iter();
        refs.filter(|(name, _)| travels(name))
            .map(|(name, id)| (name, *id))
    }
}

impl Repository {
    /// What is taken along beside the branch: annotated tags, notes, and what a tag took back.
    pub(super) fn beside(&self) -> Result<BTreeMap<String, Oid>, StoreError> {
        let mut refs = BTreeMap::new();
        for above in BESIDE {
            for reference in self.git.references_glob(&format!("{above}*"))?.flatten() {
                let (Ok(name), Some(id)) = (reference.name(), reference.target()) else {
                    continue;
                };
                let kind = self.git.find_object(id, None).ok().and_then(|it| it.kind());
                // A tag without a text is somebody's own mark.
                let marks = above == TAGS && kind != Some(ObjectType::Tag);
                if travels(name) && kind.is_some() && !marks {
                    refs.insert(name.to_owned(), id);
                }
            }
        }
        Ok(refs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(names: &[&str], head: Option<&str>) -> Heads {
        let id = |at: usize| Oid::from_bytes(&[u8::try_from(at).unwrap(); 20]).unwrap();
        let refs = names.iter().enumerate();
        Heads {
            head: head.map(str::to_owned),
            refs: refs
                .map(|(at, name)| ((*name).to_owned(), id(at)))
                .collect(),
        }
    }

    #[test]
    fn the_branch_is_the_one_that_is_called_so_then_that_of_head_then_the_only_one() {
        let found = |names: &[&str], head| {
            let branch = heads(names, head).branch("refs/heads/main", "x");
            branch.map(|(name, _)| name).ok()
        };
        let (main, other, third) = ("refs/heads/main", "refs/heads/other", "refs/heads/third");
        assert_eq!(found(&[main, other], Some(other)).as_deref(), Some(main));
        assert_eq!(found(&[other, third], Some(third)).as_deref(), Some(third));
        assert_eq!(
            found(&[other, "refs/tags/x"], Some(main)).as_deref(),
            Some(other)
        );
        assert_eq!(found(&[other, third], Some(main)), None);
        assert_eq!(found(&["refs/tags/x"], None), None);
    }

    #[test]
    fn names_that_mean_something_else_do_not_travel() {
        for name in [
            "refs/tags/seminar-2003",
            "refs/notes/commits",
            "refs/tags/a/b",
        ] {
            assert!(travels(name), "{name}");
        }
        for name in [
            "refs/heads/main",
            "refs/tags/-x",
            "refs/tags/HEAD",
            "refs/tags/a/../b",
            "refs/tags/a b",
            "refs/replace/abc",
            "tags/x",
        ] {
            assert!(!travels(name), "{name}");
        }
    }
}
