//! Which files a plan has: the entries of its trees, before any file is read.

use super::MOST;
use super::stored::{Kind, Stored, stored, tree_object};
use crate::i18n::Message;
use crate::plan::Problem;
use crate::store::StoreError;
use crate::store::ids::object_id;
use crate::store::plan_path::PLAN_FOLDERS;
use crate::track::ObjectId;
use git2::{Odb, Oid, Tree};

/// One file of a plan in a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct Entry {
    /// Within the plan's directory.
    pub path: String,
    pub blob: ObjectId,
}

/// The plain files of a plan, and problems for what stands where a plain file should.
#[derive(Default)]
pub(in crate::store) struct Listing {
    pub entries: Vec<Entry>,
    pub problems: Vec<Problem>,
    /// How many files and folders were looked at, wanted or not.
    seen: usize,
}

/// Which files are wanted, by the folder with a slash at its end, empty for the plan's own, and the name in it.
pub(in crate::store) type Wanted<'w> = &'w dyn Fn(&str, &str) -> bool;

/// The files of format 1 below a plan's tree. What a name that is not UTF-8 leads to is told and left out.
pub(in crate::store) fn list(
    git: &git2::Repository,
    tree: &Tree<'_>,
) -> Result<Listing, StoreError> {
    list_some(git, tree, &|_, _| true)
}

/// The same, but only the files that are wanted.
pub(in crate::store) fn list_some(
    git: &git2::Repository,
    tree: &Tree<'_>,
    wanted: Wanted<'_>,
) -> Result<Listing, StoreError> {
    let all: Vec<_> = [("plan.toml", 0)].into_iter().chain(PLAN_FOLDERS).collect();
    list_below(git, tree, &all, wanted)
}

/// What the plan says of itself, and what it takes from the world.
pub(super) const OWN: [(&str, usize); 4] = [
    ("plan.toml", 0),
    ("registers", 1),
    ("figures", 1),
    ("scenarios", 1),
];

/// The same below some of the places only.
pub(super) fn list_below(
    git: &git2::Repository,
    tree: &Tree<'_>,
    places: &[(&str, usize)],
    wanted: Wanted<'_>,
) -> Result<Listing, StoreError> {
    let odb = git.odb()?;
    let mut lister = Lister {
        odb: &odb,
        wanted,
        listing: Listing::default(),
    };
    let object = tree_object(&odb, tree.id())?;
    for entry in stored(object.data()) {
        let entry = entry?;
        let named = |(name, _): &&(&str, usize)| entry.name == name.as_bytes();
        if let Some((_, depth)) = places.iter().find(named) {
            lister.take(&entry, ("", *depth), None)?;
        }
    }
    Ok(lister.listing)
}

/// Why files are told and not read: the sentence.
type Lost = Option<&'static str>;

const DEEP: Lost = Some("store-file-deep");

/// How much deeper than they may lie files are looked for, to tell that they are left out.
const FURTHER: usize = 64;

/// A listing that is being made.
struct Lister<'l> {
    odb: &'l Odb<'l>,
    wanted: Wanted<'l>,
    listing: Listing,
}

impl Lister<'_> {
    /// Takes a file, or what is in a folder, into the listing. `above` is the path of the folder it is in with a slash
    /// at its end; so deep may folders still lie. What on the way keeps it from being read is told of each file.
    fn take(
        &mut self,
        entry: &Stored<'_>,
        (above, depth): (&str, usize),
        lost: Lost,
    ) -> Result<(), StoreError> {
        let name = &*String::from_utf8_lossy(entry.name);
        let bytes = (name.as_bytes() != entry.name).then_some("store-name-bytes");
        let lost = lost.or(bytes);
        self.listing.seen += 1;
        if self.listing.seen > MOST {
            return Err(StoreError::TooMany(MOST));
        }
        let kind = entry.kind();
        // Of the thousands of names in a large plan, few are asked for when one clause changes.
        if kind != Some(Kind::Folder) && !(self.wanted)(above, name) {
            return Ok(());
        }
        let path = format!("{above}{name}");
        let refuse = |id| Problem::error(path.as_str(), "not-a-file", Message::new(id));
        let toml = path.ends_with(".toml");
        match kind {
            Some(Kind::Link) => self.listing.problems.push(refuse("store-symlink")),
            Some(Kind::Repository) => self.listing.problems.push(refuse("store-gitlink")),
            Some(Kind::Folder) if depth > 0 => {
                self.enter(entry.id, (&(path + "/"), depth - 1), lost)?;
            }
            Some(Kind::Folder) if path.starts_with("clauses/") && lost != DEEP => {
                self.enter(entry.id, (&(path + "/"), FURTHER), DEEP)?;
            }
            Some(Kind::Folder) if toml || lost == DEEP => {
                self.listing.problems.push(refuse("store-folder"));
            }
            Some(Kind::File) if toml => match lost {
                Some(why) => self.listing.problems.push(refuse(why)),
                None => self.listing.entries.push(Entry {
                    path,
                    blob: object_id(entry.id),
                }),
            },
            Some(Kind::Folder | Kind::File) => {}
            None => return Err(git2::Error::from_str("a tree is damaged").into()),
        }
        Ok(())
    }

    /// Takes what is in a folder.
    fn enter(&mut self, folder: Oid, above: (&str, usize), lost: Lost) -> Result<(), StoreError> {
        let object = tree_object(self.odb, folder)?;
        for inner in stored(object.data()) {
            self.take(&inner?, above, lost)?;
        }
        Ok(())
    }
}
