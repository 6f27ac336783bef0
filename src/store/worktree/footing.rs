//! The folder of files as one pass over it finds it: of each folder on the way it is asked once whether a link leads out
//! there, and whether git might keep files below it otherwise than they are recorded. A merge brings a thousand files.

use super::is_ordinary;
use super::stages::ATTRIBUTES;
use crate::store::Repository;
use crate::store::ground::plain;
use crate::store::read;
use memchr::memmem;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The attributes for which git keeps a file otherwise.
const TELLING: [&[u8]; 3] = [b"filter", b"ident", b"working-tree-encoding"];

/// A pass over the folder. Made anew for each: what stands on the way may change.
pub(super) struct Footing<'r> {
    repository: &'r Repository,
    root: &'r Path,
    folders: RefCell<HashMap<String, Folder>>,
    /// Whether attributes that hold for all files may tell.
    everywhere: OnceCell<bool>,
}

#[derive(Clone)]
struct Folder {
    /// Where it is, unless a link is on the way.
    place: Option<PathBuf>,
    /// Whether attributes here or above may tell.
    telling: bool,
}

impl<'r> Footing<'r> {
    pub fn new(repository: &'r Repository, root: &'r Path) -> Footing<'r> {
        Footing {
            repository,
            root,
            folders: RefCell::default(),
            everywhere: OnceCell::new(),
        }
    }

    /// As [`super::inside`]: the file's path if no link leads out of the work tree on the way.
    pub fn inside(&self, path: &str) -> Option<PathBuf> {
        if !is_ordinary(path) {
            return None;
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let file = self.folder(folder).place?.join(name);
        let fits = fs::symlink_metadata(&file).map_or(true, |meta| meta.is_file());
        fits.then_some(file)
    }

    /// As [`Repository::is_kept_otherwise`]; what the file holds is asked only where that may matter.
    pub fn is_kept_otherwise(&self, path: &str, bytes: impl FnOnce() -> Option<Vec<u8>>) -> bool {
        let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
        let everywhere = || *self.everywhere.get_or_init(|| self.tells_everywhere());
        let may = !is_ordinary(path) || self.folder(folder).telling || everywhere();
        may && self.repository.is_kept_otherwise(path, bytes().as_deref())
    }

    fn folder(&self, path: &str) -> Folder {
        if let Some(known) = self.folders.borrow().get(path) {
            return known.clone();
        }
        let entry = match path.rsplit_once('/') {
            None if path.is_empty() => Folder {
                place: Some(self.root.to_owned()),
                telling: tells(&self.root.join(ATTRIBUTES)),
            },
            above => {
                let (above, name) = above.unwrap_or(("", path));
                let above = self.folder(above);
                let place = above.place.map(|place| place.join(name));
                let folder = |place: &PathBuf| {
                    fs::symlink_metadata(place).map_or(true, |meta| meta.is_dir())
                };
                let place = place.filter(folder);
                let own = place.as_ref().map(|place| tells(&place.join(ATTRIBUTES)));
                Folder {
                    telling: above.telling || own.unwrap_or(true),
                    place,
                }
            }
        };
        let mut folders = self.folders.borrow_mut();
        folders.insert(path.to_owned(), entry.clone());
        entry
    }

    /// Whether attributes of the index, of this repository or of this machine may tell.
    fn tells_everywhere(&self) -> bool {
        let Ok(index) = self.repository.attributes_in_index() else {
            return true;
        };
        let of_index = |id| {
            let bytes = read::blob(&self.repository.git, id);
            bytes.is_none_or(|bytes| holds(&bytes))
        };
        if index.iter().any(|entry| of_index(entry.id)) {
            return true;
        }
        // Where else git looks for them is known only here.
        if !cfg!(unix) {
            return true;
        }
        let settings = self.repository.git.config();
        let named = settings.and_then(|it| it.get_path("core.attributesFile"));
        let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".config"));
        let home = std::env::var_os("XDG_CONFIG_HOME").map_or(home, |it| Some(it.into()));
        let own = self.repository.common_dir().join("info/attributes");
        let files = [
            Some(own),
            Some(PathBuf::from("/etc/gitattributes")),
            named.ok(),
            home.map(|home| home.join("git/attributes")),
        ];
        files
            .into_iter()
            .flatten()
            .any(|file| match fs::exists(&file) {
                Ok(false) => false,
                _ => tells(&file),
            })
    }
}

/// Whether a file of attributes may tell that others are kept otherwise; one that cannot be read may.
fn tells(file: &Path) -> bool {
    match plain::read(file, read::LIMIT as u64) {
        Ok(None) => false,
        Ok(Some(bytes)) => holds(&bytes),
        Err(_) => true,
    }
}

fn holds(attributes: &[u8]) -> bool {
    let named = |name: &&[u8]| memmem::find(attributes, name).is_some();
    TELLING.iter().any(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Scene;
    use crate::store::worktree::inside;

    #[test]
    fn a_pass_finds_what_each_file_by_itself_finds() {
        let word = "*.toml working-tree-encoding=UTF-16LE\n";
        for (place, attributes) in [
            (".gitattributes", "*.toml text eol=lf\n"),
            (".gitattributes", word),
            ("clauses/.gitattributes", word),
            (".git/info/attributes", word),
        ] {
            let scene = Scene::new();
            let root = scene.folder.path();
            fs::create_dir_all(root.join(".git/info")).unwrap();
            fs::write(root.join(place), attributes).unwrap();
            let repository = Repository::open(root).unwrap();
            let footing = Footing::new(&repository, root);
            for path in [
                "plan.toml",
                "clauses/care/care.toml",
                "clauses/none.toml",
                "none/at/all",
                "../plan.toml",
                ".git/config",
            ] {
                let alone = repository.is_kept_otherwise(path, None);
                assert_eq!(footing.is_kept_otherwise(path, || None), alone, "{path}");
                assert_eq!(footing.inside(path), inside(root, path), "{path}");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let scene = Scene::new();
        let root = scene.folder.path();
        std::os::unix::fs::symlink("/etc", root.join("clauses/out")).unwrap();
        std::os::unix::fs::symlink("plan.toml", root.join("link.toml")).unwrap();
        let repository = Repository::open(root).unwrap();
        let footing = Footing::new(&repository, root);
        for path in ["clauses/out/passwd", "clauses/out/x/y", "link.toml"] {
            assert_eq!(footing.inside(path), None, "{path}");
        }
    }
}
