//! A repository in somebody else's folder: a stick, a share, the hub of a room. It is read and written as files, by
//! their names, and never opened as a repository: nothing of its settings, hooks or attributes takes effect, and that
//! it belongs to another user of the machine does not matter. What leads out of it is not followed.
//!
//! Its files are copied before they are looked into: a stick that is pulled out while libgit2 has its files mapped into
//! memory would end the program.

use super::TravelError;
use super::company::{Company, Going, Stretch};
use super::heads::{BRANCHES, Heads, is_sound};
use super::held::{Lock, STALE, age};
use super::pack::{self, Pack, Taken, is_start, listed, names, whole};
use super::place::git_dir;
use super::staging::Staging;
use crate::store::ground::{self, plain, whole};
use crate::store::{Repository, StoreError, durable};
use git2::Oid;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, ErrorKind};
use std::path::{Path, PathBuf};

/// How deep folders of references are looked into, and how many references there may be.
const DEPTH: usize = 8;
const REFERENCES: usize = 100_000;

/// The longest files that are read whole: a reference, settings, a list of references, an index of a pack.
const SHORT: u64 = 4096;
const SETTINGS: u64 = 1 << 20;
const PACKED: u64 = 64 << 20;
const INDEX: u64 = 1 << 30;

/// The longest file of a single object.
const LOOSE: u64 = 64 << 20;

/// Settings of a repository that others bring to: nobody takes back what was brought, with stock git neither.
const CONFIG: &str = "[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = true\n\
    [receive]\n\tdenyNonFastForwards = true\n\tdenyDeletes = true\n";

/// A repository by the paths of its files.
pub(super) struct Depot {
    /// The folder as people name it.
    folder: PathBuf,
    /// What git calls the common folder.
    git: PathBuf,
    /// Whether somebody works in the folder.
    has_files: bool,
}

impl Depot {
    /// The repository in this folder.
    ///
    /// # Errors
    ///
    /// Where there is none, or it keeps its objects or references in a way that cannot be read here.
    pub fn at(folder: &Path) -> Result<Depot, StoreError> {
        let git = git_dir(folder).ok_or_else(|| match folder.is_dir() {
            true => StoreError::NotARepository(folder.to_owned()),
            false => StoreError::NoFolder(folder.to_owned()),
        })?;
        let has_files = git != folder;
        let common = ground::named(&git.join("commondir")).map(|common| git.join(common));
        let depot = Depot {
            folder: folder.to_owned(),
            git: common.unwrap_or(git),
            has_files,
        };
        depot.is_readable()?;
        Ok(depot)
    }

    /// Makes an empty one in a folder that is not there yet or is empty.
    ///
    /// # Errors
    ///
    /// What the disk says. A folder that was not filled whole is no repository to git.
    pub fn make(folder: &Path, branch: &str) -> Result<Depot, StoreError> {
        let failed = |error| StoreError::io(folder, error);
        for below in ["objects/pack", "objects/info", "refs/heads", "refs/tags"] {
            fs::create_dir_all(folder.join(below)).map_err(failed)?;
        }
        durable::replace(&folder.join("config"), CONFIG.as_bytes())?;
        durable::replace(&folder.join("HEAD"), format!("ref: {branch}\n").as_bytes())?;
        durable::flush_folder(folder).map_err(failed)?;
        Depot::at(folder)
    }

    /// Whether its objects and references are kept in a way that is known here. Its settings are read as text.
    fn is_readable(&self) -> Result<(), StoreError> {
        let path = || self.folder.clone();
        if self.git.join("reftable").exists() {
            return Err(StoreError::Reftable(path()));
        }
        let settings = plain::read(&self.git.join("config"), SETTINGS)?.unwrap_or_default();
        let settings = String::from_utf8_lossy(&settings).to_ascii_lowercase();
        for line in settings.lines() {
            let Some((name, value)) = line.split_once('=') else {
                continue;
            };
            let name = name.rsplit(']').next().unwrap_or_default().trim();
            match (name, value.trim().trim_matches('"')) {
                ("objectformat", "sha1") | ("refstorage", "files") => {}
                ("objectformat", _) => return Err(StoreError::Sha256(path())),
                ("refstorage", _) => return Err(StoreError::Reftable(path())),
                ("partialclone", _) => {
                    return Err(TravelError::Filtered(path().display().to_string()).into());
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Its references.
    ///
    /// # Errors
    ///
    /// What the disk says; a reference that makes no sense is passed over.
    pub fn heads(&self) -> Result<Heads, StoreError> {
        let mut heads = Heads {
            head: self.named_by_head()?,
            ..Heads::default()
        };
        let packed = plain::read(&self.git.join("packed-refs"), PACKED)?.unwrap_or_default();
        for line in String::from_utf8_lossy(&packed).lines().take(REFERENCES) {
            if let Some((id, name)) = line.split_once(' ')
                && let Some(id) = whole(id)
                && is_sound(name)
            {
                heads.refs.insert(name.to_owned(), id);
            }
        }
        self.loose("refs", DEPTH, &mut heads)?;
        Ok(heads)
    }

    fn named_by_head(&self) -> Result<Option<String>, StoreError> {
        let head = plain::read(&self.git.join("HEAD"), SHORT)?.unwrap_or_default();
        let head = String::from_utf8_lossy(&head);
        let named = head.strip_prefix("ref:").map(|name| name.trim().to_owned());
        Ok(named.filter(|name| name.starts_with(BRANCHES) && is_sound(name)))
    }

    fn loose(&self, below: &str, deep: usize, heads: &mut Heads) -> Result<(), StoreError> {
        let folder = self.git.join(below);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(StoreError::io(&folder, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| StoreError::io(&folder, error))?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let name = format!("{below}/{name}");
            let kind = entry
                .file_type()
                .map_err(|error| StoreError::io(&folder, error))?;
            if kind.is_dir() && deep > 0 {
                self.loose(&name, deep - 1, heads)?;
            } else if kind.is_file() && is_sound(&name) && heads.refs.len() < REFERENCES {
                let id = self.loose_one(&name)?;
                heads.refs.extend(id.map(|id| (name, id)));
            }
        }
        Ok(())
    }

    fn loose_one(&self, name: &str) -> Result<Option<Oid>, StoreError> {
        let text = plain::read(&self.git.join(name), SHORT)?.unwrap_or_default();
        Ok(whole(String::from_utf8_lossy(&text).trim_end()))
    }

    /// Copies the objects that are not here yet. Of a pack that has any, all of it, and what is in it is found out anew.
    ///
    /// # Errors
    ///
    /// Where something cannot be read, as when a stick is pulled out.
    pub fn fetch(
        &self,
        own: &Repository,
        into: &Staging,
        company: &Company,
    ) -> Result<(), StoreError> {
        let odb = own.git.odb()?;
        let objects = self.git.join("objects");
        for (name, path) in listed(&objects)? {
            if is_start(&name) {
                for (rest, file) in listed(&path)? {
                    let Some(id) = whole(&format!("{name}{rest}")) else {
                        continue;
                    };
                    if !odb.exists(id) {
                        let going = Going::at(Stretch::Receiving);
                        let failed = |error| StoreError::io(&file, error);
                        company.along(going).map_err(failed)?;
                        let to = into.path().join("objects").join(&name);
                        copy(&file, &to, &rest)?;
                        // As if it were not there: perhaps nothing leads to it.
                        if whole::is_cut(&to.join(&rest)) {
                            fs::remove_file(to.join(&rest)).map_err(failed)?;
                        }
                    }
                }
            }
        }
        for (name, path) in listed(&objects.join("pack"))? {
            let pack = path.with_extension("pack");
            if name.ends_with(".idx") && pack.exists() && lacks(&path, |id| odb.exists(id))? {
                self.take(&pack, into, company)?;
            }
        }
        Ok(())
    }

    fn take(&self, path: &Path, into: &Staging, company: &Company) -> Result<(), StoreError> {
        let file = plain::open(path, OpenOptions::new().read(true))?;
        let git = into.git()?;
        let file = company.reading(file, Stretch::Receiving);
        let taken = pack::take(&git, &mut BufReader::new(file), &into.packs());
        taken.map_err(|taken| match taken {
            Taken::Reading(error) => StoreError::io(path, error),
            Taken::Git(error) => match StoreError::writing(into.path(), error) {
                StoreError::Git(_) => {
                    TravelError::Incomplete(self.folder.display().to_string()).into()
                }
                disk => disk,
            },
        })
    }

    /// What people call it. Not safe to display raw.
    pub fn called(&self) -> String {
        self.folder.display().to_string()
    }

    /// Whether something can be brought here: not where somebody has the files of a branch laid out.
    ///
    /// # Errors
    ///
    /// [`TravelError::WorkedOn`].
    pub fn receives(&self) -> Result<(), StoreError> {
        match self.has_files {
            true => Err(TravelError::WorkedOn(self.folder.clone()).into()),
            false => Ok(()),
        }
    }

    /// Puts a pack among its objects; nothing names them yet.
    ///
    /// # Errors
    ///
    /// What the disk says, as when it is full.
    pub fn put(&self, pack: &Pack, company: &Company) -> Result<(), StoreError> {
        let objects = self.git.join("objects");
        for below in ["", "pack"] {
            plain::check(&objects.join(below))?;
        }
        self.sweep(&objects.join("pack"));
        pack.copy(&objects, company)
    }

    /// Removes what a Plenary that was stopped in the middle left among the packs.
    fn sweep(&self, packs: &Path) {
        for (name, path) in listed(packs).unwrap_or_default() {
            let is_own = name.starts_with(durable::TEMPORARY);
            if is_own && age(&path).is_some_and(|age| age > STALE) {
                let _ = fs::remove_file(path);
            }
        }
    }

    /// Moves a reference from what it named to something new, by git's own lock of it. Whether it still named that.
    ///
    /// # Errors
    ///
    /// Where somebody holds it for long, or what the disk says.
    pub fn move_reference(
        &self,
        name: &str,
        from: Option<Oid>,
        to: Oid,
    ) -> Result<bool, StoreError> {
        plain::check_way(&self.git, name)?;
        let path = self.git.join(name);
        let failed = |error| StoreError::io(&path, error);
        let folder = path.parent().unwrap_or(&self.git);
        // Where the place has gone, nothing is left in its stead.
        fs::metadata(&self.git).map_err(failed)?;
        fs::create_dir_all(folder).map_err(failed)?;
        let lock = Lock::take(PathBuf::from(format!("{}.lock", path.display())))?;
        let now = match self.loose_one(name)? {
            Some(id) => Some(id),
            None => self.heads()?.refs.get(name).copied(),
        };
        if now != from {
            return Ok(false);
        }
        lock.commit(&path, format!("{to}\n").as_bytes())?;
        Ok(true)
    }

    /// Lets `HEAD` name a branch that is there, so that stock git clones it.
    pub fn point_head(&self, branch: &str) -> Result<(), StoreError> {
        let heads = self.heads()?;
        let stands = heads
            .head
            .is_some_and(|head| heads.refs.contains_key(&head));
        match stands {
            true => Ok(()),
            false => durable::replace(
                &self.git.join("HEAD"),
                format!("ref: {branch}\n").as_bytes(),
            ),
        }
    }
}

fn copy(from: &Path, folder: &Path, name: &str) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(from, error);
    let mut file = plain::open(from, OpenOptions::new().read(true))?;
    if file.metadata().map_err(failed)?.len() > LOOSE {
        return Err(failed(ErrorKind::FileTooLarge.into()));
    }
    let here = |error| StoreError::io(folder, error);
    fs::create_dir_all(folder).map_err(here)?;
    let mut to = File::create_new(folder.join(name)).map_err(here)?;
    match io::copy(&mut file, &mut to) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::StorageFull => Err(here(error)),
        Err(error) => Err(failed(error)),
    }
}

/// Whether the index of a pack names anything that is not here. One that cannot be understood may.
fn lacks(index: &Path, is_here: impl Fn(Oid) -> bool) -> Result<bool, StoreError> {
    let bytes = plain::read(index, INDEX)?.unwrap_or_default();
    Ok(match names(&bytes) {
        Some(mut names) => names.any(|name| !is_here(name)),
        None => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    fn id(digit: u8) -> Oid {
        Oid::from_bytes(&[digit; 20]).unwrap()
    }

    #[test]
    fn a_reference_moves_only_from_where_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let depot = Depot::make(folder.path(), "refs/heads/main").unwrap();
        assert_eq!(
            depot.heads().unwrap().head.as_deref(),
            Some("refs/heads/main")
        );
        let main = "refs/heads/main";
        assert!(depot.move_reference(main, None, id(1)).unwrap());
        assert!(!depot.move_reference(main, None, id(2)).unwrap());
        assert!(!depot.move_reference(main, Some(id(3)), id(2)).unwrap());
        assert!(depot.move_reference(main, Some(id(1)), id(2)).unwrap());
        assert_eq!(depot.heads().unwrap().refs[main], id(2));
        // What git packed away counts as well.
        fs::write(
            folder.path().join("packed-refs"),
            format!("# pack-refs\n{} refs/tags/a\n^{}\n", id(5), id(6)),
        )
        .unwrap();
        assert!(!depot.move_reference("refs/tags/a", None, id(7)).unwrap());
        assert!(
            depot
                .move_reference("refs/tags/a", Some(id(5)), id(7))
                .unwrap()
        );
        let left: Vec<_> = listed(&folder.path().join("refs/heads")).unwrap();
        assert_eq!(left.len(), 1);
    }

    #[test]
    fn of_two_who_move_a_reference_at_once_one_does() {
        let folder = tempfile::tempdir().unwrap();
        Depot::make(folder.path(), "refs/heads/main").unwrap();
        for round in 0..20_u8 {
            let depot = Depot::at(folder.path()).unwrap();
            let from = depot.heads().unwrap().refs.get("refs/heads/main").copied();
            let done: usize = thread::scope(|scope| {
                let others: Vec<_> = (0..4_u8)
                    .map(|hand| {
                        let depot = Depot::at(folder.path()).unwrap();
                        let to = id(1 + round * 4 + hand);
                        scope.spawn(move || {
                            depot.move_reference("refs/heads/main", from, to).unwrap()
                        })
                    })
                    .collect();
                others
                    .into_iter()
                    .filter(|_| true)
                    .map(|one| usize::from(one.join().unwrap()))
                    .sum()
            });
            assert_eq!(done, 1, "round {round}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_leads_out_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let depot = Depot::make(folder.path(), "refs/heads/main").unwrap();
        fs::write(outside.path().join("x"), format!("{}\n", id(1))).unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("refs/heads/led")).unwrap();
        std::os::unix::fs::symlink(
            outside.path().join("x"),
            folder.path().join("refs/heads/one"),
        )
        .unwrap();
        assert!(depot.heads().unwrap().refs.is_empty());
        assert!(
            depot
                .move_reference("refs/heads/led/x", None, id(2))
                .is_err()
        );
        assert!(
            depot
                .move_reference("refs/heads/../../x", None, id(2))
                .is_err()
        );
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    }

    #[test]
    fn ways_of_keeping_that_are_unknown_are_said() {
        let folder = tempfile::tempdir().unwrap();
        Depot::make(folder.path(), "refs/heads/main").unwrap();
        let set = |text: &str| {
            fs::write(folder.path().join("config"), text).unwrap();
            Depot::at(folder.path()).err()
        };
        assert!(matches!(
            set("[extensions]\n\tobjectFormat = sha256\n"),
            Some(StoreError::Sha256(_))
        ));
        assert!(matches!(
            set("[extensions] refStorage = reftable\n"),
            Some(StoreError::Reftable(_))
        ));
        let partial = set("[extensions]\n\tpartialClone = origin\n");
        assert!(matches!(
            partial,
            Some(StoreError::Travel(TravelError::Filtered(_)))
        ));
        assert!(set("[core]\n\tfsmonitor = \"touch /tmp/x\"\n").is_none());
    }
}
