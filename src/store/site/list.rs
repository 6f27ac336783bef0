//! The list in a site's folder: what the site wrote there, and of what. It may have come from anywhere, so that it is believed
//! about no file that does not lie there as it says.

use super::SiteError;
use crate::store::StoreError;
use crate::store::ground::plain;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

/// The list.
pub(super) const LIST: &str = "plenary-site.txt";

/// Its first line.
const HEAD: &str = "Plenary site 1";

/// How a line begins that says of what a part was made.
const MADE_OF: &str = "made of ";

/// The longest list that is read.
const LONGEST: u64 = 64 << 20;

/// A part of a site that is made as a whole: the pages of one plan, or what all have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Everything there is: of one plan.
    Whole,
    /// What lies in a folder of this name.
    Folder(String),
    /// What lies in no folder, where there are several.
    Common,
    /// One file.
    File(String),
}

/// How the word of a file begins; no folder of a plan is called so.
const FILE: char = '=';

/// What is known of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// A path and the sum of a content that was written there.
    pub(super) files: BTreeSet<(String, String)>,
    /// Of what each part was made.
    pub(super) made_of: BTreeMap<Part, String>,
}

impl Part {
    /// Whether a path belongs to it.
    pub(super) fn holds(&self, path: &str) -> bool {
        match self {
            Part::Whole => true,
            Part::Folder(name) => path.split_once('/').is_some_and(|(first, _)| first == name),
            Part::Common => !path.contains('/'),
            Part::File(name) => path == name,
        }
    }

    fn word(&self) -> String {
        match self {
            Part::Whole => ".".to_owned(),
            Part::Folder(name) => name.clone(),
            Part::Common => "*".to_owned(),
            Part::File(path) => format!("{FILE}{path}"),
        }
    }

    fn of(word: &str) -> Part {
        match word {
            "." => Part::Whole,
            "*" => Part::Common,
            name => match name.strip_prefix(FILE) {
                Some(path) => Part::File(path.to_owned()),
                None => Part::Folder(name.to_owned()),
            },
        }
    }
}

impl Known {
    /// What the site wrote into a folder; nothing where it is empty or not there.
    ///
    /// # Errors
    ///
    /// [`SiteError::NotASite`] where the folder holds other things, or what the system says.
    pub fn of(folder: &Path) -> Result<Known, SiteError> {
        match fs::metadata(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Known::default()),
            Err(error) => return Err(StoreError::io(folder, error).into()),
            Ok(meta) if !meta.is_dir() => return Err(SiteError::NotASite(folder.to_owned())),
            Ok(_) => {}
        }
        let not_ours = || SiteError::NotASite(folder.to_owned());
        if let Some(list) = plain::read(&folder.join(LIST), LONGEST)? {
            let list = String::from_utf8(list).map_err(|_| not_ours())?;
            return Known::read(&list).ok_or_else(not_ours);
        }
        let failed = |error| StoreError::io(folder, error);
        for entry in fs::read_dir(folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            if !name.to_str().is_some_and(super::is_unfinished) {
                return Err(not_ours());
            }
        }
        Ok(Known::default())
    }

    /// What a list says. Its paths stay in the folder.
    pub(super) fn read(list: &str) -> Option<Known> {
        let mut lines = list.lines();
        if lines.next() != Some(HEAD) {
            return None;
        }
        let mut known = Known::default();
        for line in lines {
            if let Some(said) = line.strip_prefix(MADE_OF) {
                let (sum, part) = said.split_once("  ")?;
                known.made_of.insert(Part::of(part), sum.to_owned());
                continue;
            }
            let (sum, path) = line.split_once("  ")?;
            let inside = |part: Component<'_>| matches!(part, Component::Normal(_));
            let inside = !path.is_empty() && Path::new(path).components().all(inside);
            known
                .files
                .insert(inside.then(|| (path.to_owned(), sum.to_owned()))?);
        }
        Some(known)
    }

    pub(super) fn written(&self) -> String {
        let mut list = format!("{HEAD}\n");
        for (part, sum) in &self.made_of {
            list.push_str(&format!("{MADE_OF}{sum}  {}\n", part.word()));
        }
        for (path, sum) in &self.files {
            list.push_str(&format!("{sum}  {path}\n"));
        }
        list
    }

    /// The files of a part.
    pub(super) fn files_of(&self, part: &Part) -> impl Iterator<Item = &(String, String)> {
        self.files.iter().filter(|(path, _)| part.holds(path))
    }

    /// Whether a part was made of this, and every file of it lies there as it was written.
    pub fn stands(&self, folder: &Path, part: &Part, made_of: &str) -> bool {
        let mut files = self.files_of(part).peekable();
        self.made_of.get(part).is_some_and(|sum| sum == made_of)
            && files.peek().is_some()
            && files.all(|(path, sum)| content(folder, path, sum).is_some())
    }

    /// What a file holds that was made of this, where it lies there as it was written.
    pub fn content(&self, folder: &Path, path: &str, made_of: &str) -> Option<Vec<u8>> {
        let part = Part::File(path.to_owned());
        let same = self.made_of.get(&part).is_some_and(|sum| sum == made_of);
        let (_, sum) = self.files_of(&part).next().filter(|_| same)?;
        content(folder, path, sum)
    }

    /// Of what each file of a part was made, as far as that is known.
    pub(super) fn made_within(&self, part: &Part) -> impl Iterator<Item = (Part, String)> {
        let within = self.made_of.iter().filter(|(one, _)| match one {
            Part::File(path) => part.holds(path),
            _ => false,
        });
        within.map(|(one, sum)| (one.clone(), sum.clone()))
    }
}

/// What a file holds, where its content has this sum.
fn content(folder: &Path, path: &str, written: &str) -> Option<Vec<u8>> {
    super::steps(folder, path).ok()?;
    let content = plain::read(&folder.join(path), super::MOST).ok()??;
    (sum(&content) == written).then_some(content)
}

pub(super) fn sum(content: &[u8]) -> String {
    let sum = Sha256::digest(content);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_leads_out_is_none() {
        for path in ["../x", "/etc/x", "a/../../x", ""] {
            assert_eq!(
                Known::read(&format!("{HEAD}\n00  {path}\n")),
                None,
                "{path}"
            );
        }
        assert!(Known::read(&format!("{HEAD}\n00  a/b\n")).is_some());
    }

    #[test]
    fn a_list_reads_back() {
        let files = [("a/b", "00"), ("index.html", "01")];
        let parts = [
            (Part::Common, "1"),
            (Part::Folder("a".to_owned()), "2"),
            (Part::File("a/b".to_owned()), "3"),
        ];
        let known = Known {
            files: files
                .map(|(path, sum)| (path.to_owned(), sum.to_owned()))
                .into(),
            made_of: parts.map(|(part, sum)| (part, sum.to_owned())).into(),
        };
        assert_eq!(Known::read(&known.written()), Some(known.clone()));
        let of = |part: &Part| {
            known
                .files_of(part)
                .map(|(path, _)| path.as_str())
                .collect()
        };
        let all: [(Part, Vec<&str>); 4] = [
            (Part::Whole, vec!["a/b", "index.html"]),
            (Part::Folder("a".to_owned()), vec!["a/b"]),
            (Part::Common, vec!["index.html"]),
            (Part::File("a/b".to_owned()), vec!["a/b"]),
        ];
        for (part, files) in &all {
            let found: Vec<&str> = of(part);
            assert_eq!(&found, files);
        }
    }
}
