//! A folder of pages that is made again and again: what is the same stays as it lies, what belongs no more goes, and what the
//! site did not write is never touched. A list in the folder says what it wrote.
//!
//! Nothing is waited for to reach the disk: whatever a power cut takes can be made again, and is.

mod list;

pub use list::{Known, Part};

use super::StoreError;
use super::ground::plain;
use crate::export::{Job, abreast};
use crate::i18n::Message;
use list::{LIST, sum};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The longest file of a site that is read again.
const MOST: u64 = 1 << 30;

/// What files are called while they are being written.
const UNFINISHED: (&str, &str) = (".plenary-site-", ".part");

/// What a site shall hold.
#[derive(Debug, Default)]
pub struct Site {
    /// Files by their paths.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Parts whose files stay as they were written.
    pub kept: Vec<Part>,
    /// Of what each part is made.
    pub made_of: BTreeMap<Part, String>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The files that were written.
    pub written: usize,
    /// Those that were as they should be.
    pub kept: usize,
    /// Those that were taken away.
    pub removed: usize,
}

/// Why a folder cannot hold the site.
#[derive(Debug)]
pub enum SiteError {
    /// It holds other things.
    NotASite(PathBuf),
    /// A file that the site did not write lies where a page belongs.
    Foreign(PathBuf),
    /// What the store says.
    Store(StoreError),
}

impl SiteError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            SiteError::NotASite(path) => {
                Message::new("site-not-a-site").with("path", path.display().to_string())
            }
            SiteError::Foreign(path) => {
                Message::new("site-foreign").with("path", path.display().to_string())
            }
            SiteError::Store(error) => error.message(),
        }
    }
}

impl From<StoreError> for SiteError {
    fn from(error: StoreError) -> Self {
        SiteError::Store(error)
    }
}

impl Site {
    /// What will be known of its files, those that are kept left out.
    fn known(&self) -> Known {
        let files = self.files.iter();
        let sums = files.map(|(path, content)| -> Job<'_, _> {
            Box::new(move || (path.clone(), sum(content)))
        });
        Known {
            files: abreast(sums.collect()).into_iter().collect(),
            made_of: self.made_of.clone(),
        }
    }
}

/// Makes a folder hold exactly these files of the site, each whole or as it was. `before` is what is known of it.
///
/// # Errors
///
/// A file of somebody else's in the place of a page, a link anywhere on the way, or what the system says. In all cases but the
/// last nothing was changed.
pub fn publish(folder: &Path, before: &Known, site: &Site) -> Result<Published, SiteError> {
    let files = &site.files;
    let kept = site.kept.iter();
    let stay: BTreeSet<_> = kept
        .flat_map(|part| before.files_of(part).cloned())
        .collect();
    let mut now = site.known();
    for part in &site.kept {
        now.made_of.extend(before.made_within(part));
    }
    now.files.extend(stay.iter().cloned());
    let ours: BTreeSet<&str> = before.files.iter().map(|(path, _)| path.as_str()).collect();
    for path in files.keys() {
        free(folder, path, &ours)?;
    }
    fs::create_dir_all(folder).map_err(|error| StoreError::io(folder, error))?;
    sweep(folder)?;
    // While it is being written, a file is known by what it was and by what it will be, and no part is said to be made of
    // anything.
    let both = Known {
        files: before.files.union(&now.files).cloned().collect(),
        made_of: BTreeMap::new(),
    };
    if *before != now {
        put(folder, LIST, both.written().as_bytes())?;
    }
    let mut published = Published {
        kept: stay.len(),
        ..Published::default()
    };
    for (path, content) in files {
        match same(folder, path, content)? {
            true => published.kept += 1,
            false => {
                put(folder, path, content)?;
                published.written += 1;
            }
        }
    }
    let stays: BTreeSet<&str> = now.files.iter().map(|(path, _)| path.as_str()).collect();
    for (path, sum) in before
        .files
        .iter()
        .filter(|(path, _)| !stays.contains(path.as_str()))
    {
        published.removed += usize::from(remove(folder, path, sum)?);
    }
    if *before != now {
        put(folder, LIST, now.written().as_bytes())?;
    }
    Ok(published)
}

/// Refuses a page's place where anything else stands, or a link on the way to it.
fn free(folder: &Path, path: &str, ours: &BTreeSet<&str>) -> Result<(), SiteError> {
    steps(folder, path)?;
    let place = folder.join(path);
    match fs::symlink_metadata(&place) {
        Err(_) => Ok(()),
        Ok(meta) if !meta.is_file() => Err(StoreError::NotPlain(place).into()),
        Ok(_) if !ours.contains(path) => Err(SiteError::Foreign(place)),
        Ok(_) => Ok(()),
    }
}

/// Refuses a way that leads through anything but folders.
fn steps(folder: &Path, path: &str) -> Result<(), SiteError> {
    let mut place = folder.to_owned();
    let mut parts = Path::new(path).components().peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let is_last = parts.peek().is_none();
        match fs::symlink_metadata(&place) {
            Ok(meta) if !is_last && !meta.is_dir() => {
                return Err(StoreError::NotPlain(place).into());
            }
            _ => {}
        }
    }
    Ok(())
}

fn same(folder: &Path, path: &str, content: &[u8]) -> Result<bool, SiteError> {
    steps(folder, path)?;
    let place = folder.join(path);
    let length = fs::symlink_metadata(&place).map(|meta| meta.len());
    if length.ok() != Some(content.len() as u64) {
        return Ok(false);
    }
    let there = plain::read(&place, content.len() as u64)?;
    Ok(there.as_deref() == Some(content))
}

/// Writes a file beside its place and puts it there whole.
fn put(folder: &Path, path: &str, content: &[u8]) -> Result<(), SiteError> {
    steps(folder, path)?;
    let place = folder.join(path);
    let failed = |error| StoreError::io(&place, error);
    if let Some(parent) = place.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what others may do with it, the user's mask says.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    let persisted = file.persist(&place);
    persisted
        .map(|_| ())
        .map_err(|error| failed(error.error).into())
}

/// Takes away a file that still is what the site wrote, and the folders that it leaves empty. Whether it did.
fn remove(folder: &Path, path: &str, wrote: &str) -> Result<bool, SiteError> {
    let place = folder.join(path);
    if steps(folder, path).is_err() || !fs::symlink_metadata(&place).is_ok_and(|it| it.is_file()) {
        return Ok(false);
    }
    let content = plain::read(&place, u64::MAX)?;
    if content.is_none_or(|content| sum(&content) != wrote) {
        return Ok(false);
    }
    fs::remove_file(&place).map_err(|error| StoreError::io(&place, error))?;
    let above = place.ancestors().skip(1);
    for empty in above.take_while(|above| *above != folder) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
    }
    Ok(true)
}

/// Takes away what a run left that was killed.
fn sweep(folder: &Path) -> Result<(), SiteError> {
    let failed = |error| StoreError::io(folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && entry.file_name().to_str().is_some_and(is_unfinished) {
            fs::remove_file(entry.path()).map_err(failed)?;
        }
    }
    Ok(())
}

fn is_unfinished(name: &str) -> bool {
    name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        let all = all.iter();
        all.map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec()))
            .collect()
    }

    fn published(folder: &Path, all: &[(&str, &str)]) -> Result<Published, SiteError> {
        let site = Site {
            files: files(all),
            ..Site::default()
        };
        publish(folder, &Known::of(folder)?, &site)
    }

    fn counts(written: usize, kept: usize, removed: usize) -> Published {
        Published {
            written,
            kept,
            removed,
        }
    }

    #[test]
    fn only_what_changed_is_written_and_only_ours_goes() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("out");
        let first = published(&folder, &[("a", "1"), ("b/c", "2"), ("b/d", "3")]);
        assert_eq!(first.unwrap(), counts(3, 0, 0));
        fs::write(folder.join("b/theirs"), "x").unwrap();
        fs::write(folder.join("b/d"), "changed by hand").unwrap();
        let second = published(&folder, &[("a", "1"), ("e", "4")]);
        assert_eq!(second.unwrap(), counts(1, 1, 1));
        assert!(!folder.join("b/c").exists());
        assert_eq!(
            fs::read_to_string(folder.join("b/d")).unwrap(),
            "changed by hand"
        );
        assert_eq!(fs::read_to_string(folder.join("b/theirs")).unwrap(), "x");
        let third = published(&folder, &[("a", "1"), ("e", "4")]);
        assert_eq!(third.unwrap(), counts(0, 2, 0));
        assert!(matches!(
            published(&folder, &[("b/d", "5")]),
            Err(SiteError::Foreign(_))
        ));
        assert!(folder.join("a").exists());
    }

    #[test]
    fn what_a_file_was_made_of_is_remembered_as_long_as_it_lies_there_so() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let known = || Known::of(folder).unwrap();
        let file = |path: &str| Part::File(path.to_owned());
        let first = Site {
            files: files(&[("one/a", "x"), ("one/b", "y"), ("index", "z")]),
            made_of: BTreeMap::from([
                (file("one/a"), "1".to_owned()),
                (file("index"), "2".to_owned()),
            ]),
            ..Site::default()
        };
        publish(folder, &known(), &first).unwrap();
        let content = |path: &str, made_of: &str| known().content(folder, path, made_of);
        assert_eq!(content("one/a", "1").as_deref(), Some(&b"x"[..]));
        assert_eq!(content("one/a", "2"), None);
        assert_eq!(content("one/b", "1"), None);
        // Of the folder that stays as a whole it is remembered, of the rest only what is said anew.
        let again = Site {
            files: files(&[("index", "z")]),
            kept: vec![Part::Folder("one".to_owned())],
            ..Site::default()
        };
        publish(folder, &known(), &again).unwrap();
        assert_eq!(content("one/a", "1").as_deref(), Some(&b"x"[..]));
        assert_eq!(content("index", "2"), None);
        fs::write(folder.join("one/a"), "by hand").unwrap();
        assert_eq!(content("one/a", "1"), None);
    }

    #[test]
    fn a_folder_with_other_things_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("letter.txt"), "x").unwrap();
        assert!(matches!(
            Known::of(folder.path()),
            Err(SiteError::NotASite(_))
        ));
        assert!(matches!(
            published(folder.path(), &[("a", "1")]),
            Err(SiteError::NotASite(_))
        ));
        assert!(!folder.path().join("a").exists());
        assert!(matches!(
            Known::of(&folder.path().join("letter.txt")),
            Err(SiteError::NotASite(_))
        ));
    }

    #[test]
    fn a_run_that_was_killed_is_made_good() {
        let folder = tempfile::tempdir().unwrap();
        let half = folder.path().join(".plenary-site-abc.part");
        fs::write(&half, "half").unwrap();
        published(folder.path(), &[("a", "1"), ("b", "1")]).unwrap();
        assert!(!half.exists());
        // Killed after the first of its files: the list knows both contents.
        let both = [("a", "1"), ("a", "2"), ("b", "1"), ("b", "2")];
        let both = Known {
            files: both
                .map(|(path, content)| (path.to_owned(), sum(content.as_bytes())))
                .into(),
            ..Known::default()
        };
        fs::write(folder.path().join("a"), "2").unwrap();
        fs::write(folder.path().join(LIST), both.written()).unwrap();
        assert_eq!(
            published(folder.path(), &[("b", "2")]).unwrap(),
            counts(1, 0, 1)
        );
    }

    #[test]
    fn a_part_that_stands_stays_and_one_that_was_touched_does_not_stand() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let part = |name: &str| Part::Folder(name.to_owned());
        let site = |all: &[(&str, &str)], kept: &[&str]| Site {
            files: files(all),
            kept: kept.iter().map(|name| part(name)).collect(),
            made_of: [("one", "1"), ("two", "2")]
                .map(|(name, sum)| (part(name), sum.to_owned()))
                .into(),
        };
        let known = || Known::of(folder).unwrap();
        let first = site(&[("one/a", "x"), ("two/a", "y"), ("index", "z")], &[]);
        publish(folder, &known(), &first).unwrap();
        let list = fs::read(folder.join(LIST)).unwrap();
        assert!(known().stands(folder, &part("one"), "1"));
        assert!(!known().stands(folder, &part("one"), "2"));
        assert!(!known().stands(folder, &part("three"), "1"));
        assert!(!known().stands(folder, &Part::Whole, "1"));
        let again = site(&[("two/a", "y"), ("index", "z")], &["one"]);
        let published = publish(folder, &known(), &again).unwrap();
        assert_eq!(published, counts(0, 3, 0));
        assert_eq!(fs::read(folder.join(LIST)).unwrap(), list);
        fs::write(folder.join("one/a"), "by hand").unwrap();
        assert!(!known().stands(folder, &part("one"), "1"));
        fs::remove_file(folder.join("two/a")).unwrap();
        assert!(!known().stands(folder, &part("two"), "2"));
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let kept = outside.path().join("kept");
        fs::write(&kept, "kept").unwrap();
        published(folder.path(), &[("a", "1"), ("b/c", "1")]).unwrap();
        for (place, target) in [("a", &kept), ("b", &outside.path().to_owned())] {
            let place = folder.path().join(place);
            if place.is_dir() {
                fs::remove_dir_all(&place).unwrap();
            } else {
                fs::remove_file(&place).unwrap();
            }
            symlink(target, &place).unwrap();
            let refused = published(folder.path(), &[("a", "2"), ("b/c", "2")]);
            assert!(matches!(
                refused,
                Err(SiteError::Store(StoreError::NotPlain(_)))
            ));
            // The other file goes; what the link stands for does not.
            assert_eq!(published(folder.path(), &[]).unwrap().removed, 1);
            fs::remove_file(&place).unwrap();
            published(folder.path(), &[("a", "1"), ("b/c", "1")]).unwrap();
        }
        assert_eq!(fs::read_to_string(&kept).unwrap(), "kept");
        assert!(!outside.path().join("c").exists());
    }
}
