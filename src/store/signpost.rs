//! What a screen shows the room, for other screens of the same plan on this machine: a small file of the user's own, outside
//! the repository. It says which clause and in which way, never what is being typed.
//!
//! Nothing waits for it and nothing is lost with it: it is written without waiting for the disk, and a lock that dies with the
//! screen says whether anybody still writes it. This is no part of the plan and travels nowhere.

use super::ground::plain;
use super::{PlanPath, Repository, StoreError, places};
use crate::dialogue::AmendmentId;
use crate::plan::{ClauseId, Speaker};
use crate::text::Landmark;
use crate::track::{Baseline, ObjectId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use strum::{EnumIter, IntoStaticStr};
use tempfile::NamedTempFile;

/// The most that such a file holds: one that is longer is none.
const MOST: u64 = 1 << 20;

/// How often it is tried to hold the lock that others only glance at, and how long a glance may last.
const TRIES: usize = 5;
const GLANCE: Duration = Duration::from_millis(2);

/// In which way a clause is shown.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    EnumIter,
    IntoStaticStr,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Form {
    /// Its text as it stands.
    #[default]
    Text,
    /// What changed in it since a baseline.
    Tracked,
    /// The pending amendments in its text.
    Amendments,
    /// Its text as the selected amendment would leave it.
    Result,
    /// What the parties hold on it.
    Board,
    /// What it costs.
    Cost,
    /// Two texts side by side: that is only looked up, and no other screen is told.
    #[serde(skip)]
    Beside,
}

/// What a screen shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnScreen {
    /// The clause.
    pub clause: Option<ClauseId>,
    /// How it is shown.
    pub form: Form,
    /// The selected amendment, where amendments are shown.
    pub amendment: Option<AmendmentId>,
    /// What it is compared with, once that is settled.
    pub base: Option<Baseline>,
    /// Who has the floor.
    pub floor: Option<Speaker>,
    /// How long the speaker has, and has spoken; nothing where nobody is timed.
    pub timer: Option<Seconds>,
    /// What of the text is before the room; nothing where it is not presented.
    pub point: Option<Pointed>,
    /// The same in words, for pages.
    pub words: PointedWords,
}

impl OnScreen {
    /// The same without what passes: the seconds, and what is pointed at.
    #[must_use]
    pub fn lasting(self) -> OnScreen {
        OnScreen {
            timer: None,
            point: None,
            words: PointedWords::default(),
            ..self
        }
    }
}

/// How long a speaker has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seconds {
    /// Seconds allotted.
    pub allotted: u32,
    /// Seconds spoken so far.
    pub spent: u32,
    /// Whether they run.
    pub running: bool,
}

/// What of a text is before the room, counted in its letters: that holds however wide it is set elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointed {
    /// How many letters the text has. Where it has others, it is another text, and nothing of this counts.
    pub all: usize,
    /// The letter with which the screen begins.
    pub top: usize,
    /// The first letter that is lit, and the one behind the last.
    pub lit: Option<(usize, usize)>,
}

/// What of a text is before the room, in its words: pages set it in another way and between other words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PointedWords {
    /// Where the screen begins; nothing where that is the beginning of the text.
    pub top: Option<Landmark>,
    /// What is lit.
    pub lit: Option<Landmark>,
}

impl PointedWords {
    fn is_none(&self) -> bool {
        *self == PointedWords::default()
    }
}

/// The same as the file has it.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Written {
    clause: Option<String>,
    view: Form,
    amendment: Option<String>,
    floor: Option<Speaker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Since>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timer: Option<Seconds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<Pointed>,
    #[serde(skip_serializing_if = "PointedWords::is_none")]
    words: PointedWords,
}

/// A baseline as the file has it; nothing where it is before everything.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Since {
    rest: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    apart: BTreeMap<String, String>,
}

/// Where it stands what the screens of a plan show.
#[derive(Clone, Debug)]
pub struct Signpost {
    path: PathBuf,
}

/// What says that a screen is there; it ends with it.
#[derive(Debug)]
pub struct SignpostHold {
    _lock: File,
}

impl Repository {
    /// Where the screens of a plan say what they show: one for each work tree.
    pub fn signpost(&self, plan: &PlanPath) -> Signpost {
        let folder = places::state(self.git_dir()).join("second-screen");
        Signpost::of(&folder, self.git_dir(), plan.as_str())
    }
}

impl Signpost {
    pub(super) fn of(folder: &Path, git_dir: &Path, plan: &str) -> Signpost {
        let own = git_dir.canonicalize();
        let own = own.as_deref().unwrap_or(git_dir).to_string_lossy();
        let digest = Sha256::digest(format!("{own}\0{plan}"));
        let name: String = digest
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Signpost {
            path: folder.join(format!("{name}.json")),
        }
    }

    /// What was shown last; nothing where no screen ever said so.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or makes no sense.
    pub fn read(&self) -> Result<Option<OnScreen>, StoreError> {
        let no_sense = || StoreError::io(&self.path, io::ErrorKind::InvalidData.into());
        if fs::metadata(&self.path).is_ok_and(|meta| meta.len() > MOST) {
            return Err(no_sense());
        }
        let Some(bytes) = plain::read_own(&self.path)? else {
            return Ok(None);
        };
        let written = serde_json::from_slice(&bytes).map_err(|_| no_sense())?;
        shown(written).ok_or_else(no_sense).map(Some)
    }

    /// Says what is shown. It is there whole or as before; nobody waits for the disk.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn write(&self, shown: &OnScreen) -> Result<(), StoreError> {
        self.put(&self.path, &written(shown))
    }

    /// Another file of the same plan.
    pub(super) fn beside(&self, kind: &str) -> PathBuf {
        self.path.with_extension(kind)
    }

    /// Writes one of its files, whole.
    pub(super) fn put(&self, path: &Path, what: &impl Serialize) -> Result<(), StoreError> {
        let failed = |error| StoreError::io(path, error);
        let bytes = serde_json::to_vec(what).map_err(|error| failed(error.into()))?;
        let folder = self.folder()?;
        let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
        file.write_all(&bytes).map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Lets others know that a screen is there, as long as what is handed back lives. Nothing where another screen of the plan
    /// says so already.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn hold(&self) -> Result<Option<SignpostHold>, StoreError> {
        let file = self.lock()?;
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Some(SignpostHold { _lock: file })),
                // Somebody may only have looked.
                Err(fs::TryLockError::WouldBlock) => std::thread::sleep(GLANCE),
                Err(fs::TryLockError::Error(error)) => {
                    return Err(StoreError::io(&self.path, error));
                }
            }
        }
        Ok(None)
    }

    /// Whether a screen is there that says what it shows.
    pub fn is_held(&self) -> bool {
        let path = self.beside("lock");
        let file = plain::open_own(&path, OpenOptions::new().read(true).write(true));
        let Ok(file) = file else { return false };
        matches!(file.try_lock_shared(), Err(fs::TryLockError::WouldBlock))
    }

    fn lock(&self) -> Result<File, StoreError> {
        self.folder()?;
        let mut options = OpenOptions::new();
        let options = options.create(true).truncate(false).read(true).write(true);
        plain::open_own(&self.beside("lock"), options)
    }

    fn folder(&self) -> Result<&Path, StoreError> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| StoreError::io(folder, error))?;
        Ok(folder)
    }
}

fn written(shown: &OnScreen) -> Written {
    let since = shown.base.as_ref().map(|base| Since {
        rest: base.rest.map(|id| id.to_string()),
        apart: base
            .apart
            .iter()
            .map(|(clause, at)| (clause.to_string(), at.to_string()))
            .collect(),
    });
    Written {
        clause: shown.clause.as_ref().map(ClauseId::to_string),
        view: shown.form,
        amendment: shown.amendment.as_ref().map(AmendmentId::to_string),
        floor: shown.floor.clone(),
        since,
        timer: shown.timer,
        point: shown.point,
        words: shown.words.clone(),
    }
}

/// What was written, where every part of it makes sense.
fn shown(written: Written) -> Option<OnScreen> {
    let id = |hex: &String| ObjectId::from_hex(hex.as_bytes());
    let base = match written.since {
        None => None,
        Some(since) => Some(Baseline {
            rest: match &since.rest {
                None => None,
                Some(hex) => Some(id(hex)?),
            },
            apart: since
                .apart
                .iter()
                .map(|(clause, hex)| Some((clause.parse().ok()?, id(hex)?)))
                .collect::<Option<_>>()?,
        }),
    };
    Some(OnScreen {
        clause: match written.clause {
            None => None,
            Some(clause) => Some(clause.parse().ok()?),
        },
        form: written.view,
        amendment: match written.amendment {
            None => None,
            Some(amendment) => Some(amendment.parse().ok()?),
        },
        base,
        floor: written.floor,
        timer: written.timer,
        point: written.point,
        words: written.words,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::{mutated, mutations};
    use crate::plan::Voice;
    use proptest::prelude::*;

    fn signpost(folder: &Path) -> Signpost {
        Signpost::of(&folder.join("deep"), folder, "")
    }

    fn some() -> OnScreen {
        let id = ObjectId([7; 20]);
        OnScreen {
            clause: Some("health".parse().unwrap()),
            form: Form::Tracked,
            amendment: Some("01j8".parse().unwrap()),
            floor: Some(Speaker::of(Voice::Workers)),
            timer: Some(Seconds {
                allotted: 180,
                spent: 12,
                running: true,
            }),
            point: Some(Pointed {
                all: 90,
                top: 12,
                lit: Some((20, 26)),
            }),
            words: PointedWords {
                top: None,
                lit: Landmark::of(&['h', 'e', 'a', 'l', 't', 'h'], 2..4),
            },
            base: Some(Baseline {
                rest: Some(id),
                apart: [("b".parse().unwrap(), ObjectId([9; 20]))].into(),
            }),
        }
    }

    #[test]
    fn what_is_said_is_read_as_it_was_said() {
        let folder = tempfile::tempdir().unwrap();
        let post = signpost(folder.path());
        assert_eq!(post.read().unwrap(), None);
        for shown in [some(), OnScreen::default()] {
            post.write(&shown).unwrap();
            assert_eq!(post.read().unwrap(), Some(shown));
        }
        // One file and no leavings.
        assert_eq!(fs::read_dir(folder.path().join("deep")).unwrap().count(), 1);
    }

    #[test]
    fn plans_and_work_trees_have_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let post = |dir: &str, plan| Signpost::of(folder.path(), Path::new(dir), plan).path;
        assert_ne!(post("/a", "x"), post("/a", "y"));
        assert_ne!(post("/a", "x"), post("/b", "x"));
        assert_eq!(post("/a", "x"), post("/a", "x"));
    }

    #[test]
    fn it_is_known_whether_a_screen_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let post = signpost(folder.path());
        assert!(!post.is_held());
        let held = post.hold().unwrap();
        assert!(held.is_some());
        assert!(post.is_held() && post.is_held());
        assert!(post.hold().unwrap().is_none());
        drop(held);
        assert!(!post.is_held());
        assert!(post.hold().unwrap().is_some());
    }

    #[test]
    fn a_file_that_makes_no_sense_is_an_error_and_never_a_place() {
        let folder = tempfile::tempdir().unwrap();
        let post = signpost(folder.path());
        post.write(&some()).unwrap();
        for bad in [
            &b""[..],
            b"{",
            b"{\"view\":\"cellar\"}",
            b"{\"clause\":\"../../etc\"}",
            b"{\"amendment\":\"D.1\"}",
            b"{\"floor\":{\"voice\":\"king\"}}",
            b"{\"clause\":\"a\",\"since\":{\"rest\":\"12\"}}",
            b"{\"since\":{\"apart\":{\"A B\":\"\"}}}",
            b"\xff\xfe",
        ] {
            fs::write(&post.path, bad).unwrap();
            assert!(post.read().is_err(), "{}", String::from_utf8_lossy(bad));
        }
        fs::write(&post.path, vec![b' '; 2 << 20]).unwrap();
        assert!(post.read().is_err());
        fs::remove_file(&post.path).unwrap();
        fs::create_dir(&post.path).unwrap();
        assert!(post.read().is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let folder = tempfile::tempdir().unwrap();
            let post = signpost(folder.path());
            post.write(&OnScreen::default()).unwrap();
            fs::write(&post.path, bytes).unwrap();
            let _ = post.read();
        }

        #[test]
        fn a_damaged_file_shows_something_that_can_be_or_is_an_error(with in mutations()) {
            let folder = tempfile::tempdir().unwrap();
            let post = signpost(folder.path());
            post.write(&some()).unwrap();
            let bytes = fs::read(&post.path).unwrap();
            fs::write(&post.path, mutated(&bytes, &with)).unwrap();
            // What is read can be said again and reads the same.
            if let Ok(Some(shown)) = post.read() {
                post.write(&shown).unwrap();
                prop_assert_eq!(post.read().unwrap(), Some(shown));
            }
        }
    }
}
