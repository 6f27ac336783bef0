//! How the plans of the library stood when they were looked at last, kept in the cache of this user: a list that is shown says
//! so at once, and then looks. What cannot be read, or is of another edition, counts as not there.

use crate::app::glance::{Glance, Since, Sitting};
use crate::plan::Voice;
use crate::store::history::News;
use crate::track::CommitId;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Counts what the file is made of: one of another number is not read.
const EDITION: u32 = 1;

/// A file that is larger is none of ours.
const MOST: u64 = 1 << 20;

/// What is told of a plan hangs on this alone: where it stands, and where somebody here looked at it last.
pub(super) type Seen = (CommitId, Option<CommitId>);

/// What is known, by folders.
pub type Known = HashMap<PathBuf, (Seen, Glance)>;

#[derive(Serialize, Deserialize)]
struct Kept {
    edition: u32,
    plans: Vec<Plan>,
}

#[derive(Serialize, Deserialize)]
struct Plan {
    folder: String,
    head: String,
    looked: Option<String>,
    stage: String,
    brackets: usize,
    since: Newness,
    session: Option<(String, String, bool)>,
}

/// What changed since one looked.
#[derive(Serialize, Deserialize)]
enum Newness {
    Never,
    Elsewhere,
    /// How many changes, whether there are more, and for whom: an empty word is nobody who is known.
    New(usize, bool, Vec<String>),
}

/// What was kept in this folder.
pub fn read(folder: &Path) -> Known {
    let read = || -> Option<Kept> {
        let mut text = String::new();
        let file = std::fs::File::open(file(folder)).ok()?;
        file.take(MOST).read_to_string(&mut text).ok()?;
        let kept: Kept = serde_json::from_str(&text).ok()?;
        (kept.edition == EDITION).then_some(kept)
    };
    let plans = read().map_or_else(Vec::new, |kept| kept.plans);
    plans.into_iter().filter_map(Plan::known).collect()
}

/// Keeps it. That this fails hinders nobody: it is looked for anew then.
pub fn write(folder: &Path, known: &Known) {
    let plans = known.iter().filter_map(|(at, told)| Plan::of(at, told));
    let mut plans: Vec<Plan> = plans.collect();
    plans.sort_by(|a, b| a.folder.cmp(&b.folder));
    let kept = Kept {
        edition: EDITION,
        plans,
    };
    let put = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut new = NamedTempFile::new_in(folder)?;
        new.write_all(&serde_json::to_vec(&kept)?)?;
        new.persist(file(folder))?;
        Ok(())
    };
    let _ = put();
}

fn file(folder: &Path) -> PathBuf {
    folder.join("library.json")
}

impl Plan {
    fn of(at: &Path, ((head, looked), glance): &(Seen, Glance)) -> Option<Plan> {
        let session = glance.session.as_ref();
        Some(Plan {
            folder: at.to_str()?.to_owned(),
            head: head.to_string(),
            looked: looked.map(|it| it.to_string()),
            stage: glance.stage.slug().to_owned(),
            brackets: glance.brackets,
            since: match &glance.since {
                Since::Never => Newness::Never,
                Since::Elsewhere => Newness::Elsewhere,
                Since::New(news) => {
                    let voices = news.voices.iter();
                    let voices = voices.map(|it| it.map_or("", Voice::slug).to_owned());
                    Newness::New(news.count, news.more, voices.collect())
                }
            },
            session: session.map(|it| (it.name.clone(), it.day.clone(), it.open)),
        })
    }

    fn known(self) -> Option<(PathBuf, (Seen, Glance))> {
        let commit = |id: &str| CommitId::from_hex(id.as_bytes());
        let looked = match &self.looked {
            Some(id) => Some(commit(id)?),
            None => None,
        };
        let since = match self.since {
            Newness::Never => Since::Never,
            Newness::Elsewhere => Since::Elsewhere,
            Newness::New(count, more, voices) => Since::New(News {
                count,
                more,
                voices: voices.iter().map(|it| it.parse().ok()).collect(),
            }),
        };
        let glance = Glance {
            stage: self.stage.parse().ok()?,
            brackets: self.brackets,
            since,
            session: self
                .session
                .map(|(name, day, open)| Sitting { name, day, open }),
        };
        let seen = (commit(&self.head)?, looked);
        Some((self.folder.into(), (seen, glance)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Stage;
    use crate::track::ObjectId;

    #[test]
    fn what_was_kept_is_read_again_and_what_is_damaged_is_not() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).is_empty());
        let id = |byte| ObjectId([byte; 20]);
        let glance = |since, session| Glance {
            stage: Stage::Drafting,
            brackets: 3,
            since,
            session,
        };
        let sitting = Sitting {
            name: "Première séance".to_owned(),
            day: "2003-10-14".to_owned(),
            open: true,
        };
        let news = News {
            count: 5,
            more: true,
            voices: vec![Some(Voice::Workers), None],
        };
        let known: Known = [
            (
                "/a",
                (
                    (id(1), Some(id(2))),
                    glance(Since::New(news), Some(sitting)),
                ),
            ),
            ("/b", ((id(3), None), glance(Since::Never, None))),
            ("/c", ((id(3), Some(id(9))), glance(Since::Elsewhere, None))),
        ]
        .map(|(at, told)| (PathBuf::from(at), told))
        .into();
        write(folder.path(), &known);
        assert_eq!(read(folder.path()), known);
        let text = std::fs::read_to_string(file(folder.path())).unwrap();
        for other in [
            text.replace("\"edition\":1", "\"edition\":2"),
            text.replace("drafting", "drafted"),
            text.replace("0101", "01zz"),
            text[..text.len() / 2].to_owned(),
        ] {
            std::fs::write(file(folder.path()), other).unwrap();
            assert!(read(folder.path()).len() < known.len());
        }
    }
}
