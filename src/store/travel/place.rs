//! Where a plan is taken and where it comes from: a folder, a bundle or a server.

use super::TravelError;
use crate::store::{StoreError, ground};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A place outside this copy of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A folder: a stick, a share, the hub of a room.
    Folder(PathBuf),
    /// A file that holds a plan in one piece.
    Bundle(PathBuf),
    /// A repository on a server, as git calls it.
    Remote(String),
}

/// How files are called that hold a plan in one piece.
pub(super) const BUNDLE: &str = "bundle";

/// The longest folder that is looked through for a plan.
const ENTRIES: usize = 10_000;

impl Place {
    /// The place that a word names. Whether it is there is not asked.
    ///
    /// # Errors
    ///
    /// Where it names a way of reaching it that could run something, or none at all.
    pub fn named(word: &str) -> Result<Place, StoreError> {
        if let Some(path) = word.strip_prefix("file://") {
            return Ok(Place::of_path(Path::new(path)));
        }
        match scheme(word) {
            Some("ssh" | "https" | "http" | "git" | "git+ssh" | "ssh+git") => {
                Ok(Place::Remote(word.to_owned()))
            }
            Some(_) => Err(TravelError::Protocol(word.to_owned()).into()),
            None if is_of_host(word) => Ok(Place::Remote(word.to_owned())),
            None => Ok(Place::of_path(Path::new(word))),
        }
    }

    fn of_path(path: &Path) -> Place {
        let path = straight(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        let is_bundle = path
            .extension()
            .is_some_and(|it| it.eq_ignore_ascii_case(BUNDLE));
        match (is_bundle && !path.is_dir()) || path.is_file() {
            true => Place::Bundle(path),
            false => Place::Folder(path),
        }
    }

    /// What the place is called, without secrets. Not safe to display raw.
    pub fn called(&self) -> String {
        match self {
            Place::Folder(path) | Place::Bundle(path) => path.display().to_string(),
            Place::Remote(url) => without_secret(url),
        }
    }

    /// The place in a word, for the history of a plan: the end of its path. Not safe to display raw.
    pub fn name(&self) -> String {
        let called = self.called();
        let end = called
            .trim_end_matches(['/', '\\'])
            .rsplit(['/', '\\', ':'])
            .next()
            .unwrap_or_default();
        let end = end
            .strip_suffix(".git")
            .or(end.strip_suffix(".bundle"))
            .unwrap_or(end);
        match end {
            "" => called,
            end => end.to_owned(),
        }
    }

    /// The word that stands for it in the memory of this machine.
    pub(super) fn word(&self) -> String {
        self.called()
    }

    /// What its references are kept under: the end of its name, and enough of a digest to tell it from others.
    pub(super) fn slug(&self) -> String {
        let called = self.called();
        let end = called
            .trim_end_matches(['/', '\\'])
            .rsplit(['/', '\\', ':'])
            .next();
        let plain: String = end
            .unwrap_or_default()
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() {
                    c.to_ascii_lowercase()
                } else {
                    '-'
                }
            })
            .take(24)
            .collect();
        let digest: String = Sha256::digest(called.as_bytes())
            .iter()
            .take(4)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("{}-{digest}", plain.trim_matches('-'))
    }

    /// Where exactly something is to be brought from: of a folder that holds a repository or a bundle, that one.
    ///
    /// # Errors
    ///
    /// Where there is nothing, or more than one and none is called as the plan is.
    pub(super) fn source(&self, plan: &str) -> Result<Place, StoreError> {
        let Place::Folder(folder) = self else {
            return Ok(self.clone());
        };
        if !folder.is_dir() {
            return Err(StoreError::NoFolder(folder.clone()));
        }
        if git_dir(folder).is_some() {
            return Ok(self.clone());
        }
        let named = folder.join(format!("{plan}.git"));
        if git_dir(&named).is_some() {
            return Ok(Place::Folder(named));
        }
        let mut plans = within(folder)?;
        match (plans.pop(), plans.is_empty()) {
            (None, _) => Err(TravelError::NothingThere(folder.clone()).into()),
            (Some(only), true) => Ok(only),
            (Some(last), false) => {
                plans.push(last);
                let names = plans.iter().map(Place::called).collect();
                Err(TravelError::SeveralThere(names).into())
            }
        }
    }
}

/// The same without the way back up in it, so that one place has one name. Behind a link that leads elsewhere than its letters
/// say: the disk is asked.
fn straight(path: PathBuf) -> PathBuf {
    if !path.components().any(|part| part == Component::ParentDir) {
        return path;
    }
    let beside = || {
        let folder = path.parent()?.canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    };
    let straight = path.canonicalize().ok().or_else(beside);
    straight.unwrap_or(path)
}

/// The repositories and bundles in a folder.
fn within(folder: &Path) -> Result<Vec<Place>, StoreError> {
    let entries = fs::read_dir(folder).map_err(|error| StoreError::io(folder, error))?;
    let mut paths: Vec<PathBuf> = entries
        .take(ENTRIES)
        .flatten()
        .map(|it| it.path())
        .collect();
    paths.sort();
    let place = |path: PathBuf| match git_dir(&path) {
        Some(_) => Some(Place::Folder(path)),
        None if path.is_file() => {
            let bundle = path.extension().is_some_and(|it| it == BUNDLE);
            bundle.then_some(Place::Bundle(path))
        }
        None => None,
    };
    Ok(paths.into_iter().filter_map(place).collect())
}

/// How a URL says that the place is reached.
fn scheme(word: &str) -> Option<&str> {
    if let Some((helper, _)) = word.split_once("::") {
        // What git takes for the name of a program.
        let named = helper
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        if named && helper.len() > 1 {
            return Some(helper);
        }
    }
    let (scheme, _) = word.split_once("://")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    scheme.chars().all(plain).then_some(scheme)
}

/// Whether a word is `host:path`, as ssh has it, and not a file that is there or a drive.
fn is_of_host(word: &str) -> bool {
    let Some((host, path)) = word.split_once(':') else {
        return false;
    };
    let plain = host.len() > 1 && !host.contains(['/', '\\']) && !host.starts_with('-');
    plain && !path.is_empty() && !path.starts_with(':') && !Path::new(word).exists()
}

/// A URL without the password that people put into it.
fn without_secret(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match host.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}{path}")
        }
        None => url.to_owned(),
    }
}

/// The folder of git's files that a folder is or has.
pub(super) fn git_dir(folder: &Path) -> Option<PathBuf> {
    let is = |git: &Path| {
        let there = |name: &str| fs::symlink_metadata(git.join(name)).is_ok();
        there("HEAD") && there("objects") && (there("refs") || there("packed-refs"))
    };
    if is(folder) {
        return Some(folder.to_owned());
    }
    let own = folder.join(".git");
    let own = ground::led_to(&own).filter(|own| fs::symlink_metadata(own.join("HEAD")).is_ok())?;
    Some(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_a_folder_a_bundle_or_a_server() {
        let named = |word: &str| Place::named(word).unwrap();
        for word in [
            "ssh://hub.example.org/plan.git",
            "https://example.org/plan",
            "hub:plan.git",
            "me@hub.example.org:/srv/plan.git",
        ] {
            assert_eq!(named(word), Place::Remote(word.to_owned()));
        }
        assert!(matches!(named("/media/stick/a.bundle"), Place::Bundle(_)));
        assert!(matches!(named("/media/stick/A.BUNDLE"), Place::Bundle(_)));
        assert!(matches!(named("stick"), Place::Folder(path) if path.is_absolute()));
        assert!(matches!(named("file:///media/stick"), Place::Folder(_)));
        assert!(matches!(named("C:\\plans"), Place::Folder(_)));
        assert!(matches!(named("./a:b"), Place::Folder(_)));
    }

    #[test]
    fn what_would_run_a_program_is_refused() {
        for word in ["ext::sh -c x", "fd::17", "foo://bar", "remote-x::y"] {
            let refused = Place::named(word);
            assert!(
                matches!(refused, Err(StoreError::Travel(TravelError::Protocol(_)))),
                "{word}"
            );
        }
        assert!(matches!(Place::named("-o:x"), Ok(Place::Folder(_))));
    }

    #[test]
    fn a_password_is_never_shown() {
        for (url, shown) in [
            ("https://me:secret@h.org/x", "https://me@h.org/x"),
            ("https://h.org/x@y:z", "https://h.org/x@y:z"),
            ("ssh://git@h.org:22/x", "ssh://git@h.org:22/x"),
        ] {
            assert_eq!(Place::Remote(url.to_owned()).called(), shown);
        }
    }

    #[test]
    fn what_a_place_is_kept_under_can_be_a_reference() {
        for word in [
            "/media/A Stick/é..lock",
            "hub:x",
            "/",
            "https://h.org/a.git",
        ] {
            let slug = Place::named(word).unwrap().slug();
            let name = format!("refs/plenary/from/{slug}/heads/main");
            assert!(git2::Reference::is_valid_name(&name), "{name}");
        }
        let slug = |word: &str| Place::named(word).unwrap().slug();
        assert_ne!(slug("/a/stick"), slug("/b/stick"));
    }
}
