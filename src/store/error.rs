//! Why the store could not do something, in sentences that say what to do next.

use super::read::listed;
use super::sign::Unsigned;
use super::travel::TravelError;
use super::trouble;
use crate::dialogue::DeedError;
use crate::dialogue::gavel::Obstacle;
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, EditError, SheetError, Voice};
use crate::track::CommitId;
use git2::{ErrorClass, ErrorCode};
use std::path::{Path, PathBuf};

/// Why the store could not do something. Unless its sentence says otherwise, nothing was changed.
#[derive(Debug)]
pub enum StoreError {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// Neither the folder nor one above it is a repository.
    NotARepository(PathBuf),
    /// The repository belongs to another user of this machine, or came on a stick.
    Owner(PathBuf),
    /// The repository names its objects by SHA-256.
    Sha256(PathBuf),
    /// The repository keeps its references in a reftable.
    Reftable(PathBuf),
    /// The repository uses an extension of git that is unknown here.
    Extension(PathBuf),
    /// The repository holds no plan at this revision.
    NoPlan,
    /// The plan has more files, or the repository more folders, than are looked at: so many are.
    TooMany(usize),
    /// The repository holds several plans, and none was named.
    SeveralPlans(Vec<String>),
    /// The repository holds no plan at this path.
    NoSuchPlan(String),
    /// There is no change yet.
    Unborn,
    /// The branch is gone on which something was recorded.
    BranchGone(String),
    /// `HEAD` is on no branch, so that a change would belong to nothing.
    Detached,
    /// A merge, a rebase or the like is unfinished: the message that names it.
    Unfinished(&'static str),
    /// A newer Plenary wrote the plan.
    Newer(i64),
    /// `plan.toml` cannot be read.
    BrokenManifest,
    /// There is no session of this id.
    NoSession(String),
    /// A revision that cannot be found.
    NoRevision(String),
    /// A name that is a tag and a branch, at different changes.
    TwoRevisions(String),
    /// Another program holds a lock of git's.
    Locked(PathBuf),
    /// Another Plenary does not give back the lock: number of the process and name of the machine, if it noted them.
    Held(PathBuf, Option<(u32, String)>),
    /// The branch keeps moving; tried this often.
    Busy(usize),
    /// The file system does not let us write.
    ReadOnly(PathBuf),
    /// The disk is full.
    Full,
    /// An edit cannot be made.
    Edit(EditError),
    /// A figure, a scenario or a register cannot be changed so.
    Sheet(SheetError),
    /// A deed is refused.
    Deed(DeedError),
    /// The clause was removed since the author looked.
    RemovedMeanwhile(ClauseId),
    /// The clause was changed since the author decided to remove it.
    ChangedMeanwhile(ClauseId),
    /// A field reads otherwise than when the author looked, and the author wants to be asked.
    FieldMeanwhile(ClauseId),
    /// A file of data was changed since somebody looked at it.
    SheetMeanwhile(String),
    /// Nobody wants it any more.
    CalledOff,
    /// A file of data that cannot be edited as it is.
    SheetBroken(String),
    /// A file would become longer than what is read of one.
    FileTooLong(String),
    /// The edits change nothing.
    Nothing,
    /// The organisation is not in `plan.toml`, or belongs to another voice.
    Organisation(String),
    /// A name or an e-mail address that git cannot hold.
    Person(String),
    /// A time that git cannot hold.
    Time,
    /// Undoing collides with what came later in these places, as people call them.
    Collision(Vec<Arg>),
    /// These parties hold positions on the amendment whose tabling would be undone.
    UndoHeld(Vec<Voice>),
    /// The first change of all cannot be undone.
    UndoFirst,
    /// The change is a part of an act; this is its last change, which stands for all of it.
    UndoPart(CommitId),
    /// The change did not touch this plan.
    UndoElsewhere,
    /// The change was undone already, by this one.
    UndoneBy(CommitId),
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// Agreement is missing, and where: the gavel was not struck.
    NotReady(Vec<Obstacle>),
    /// A text that can be no tag's name.
    TagName(String),
    /// A name that git or Plenary takes for something else.
    TagMeans(String),
    /// This voice cannot do what is the chairperson's.
    NotChair(Voice),
    /// What was declared under the gavel is not done again by a key.
    RedoGavel,
    /// There is such a tag already.
    TagExists(String),
    /// No adoption of this name stands.
    NoAdoption(String),
    /// The folder exists and is not empty.
    NotEmpty(PathBuf),
    /// There is no example of this name.
    NoExample(String),
    /// There is no template of this name.
    NoTemplate {
        /// The name.
        name: String,
        /// Those there are.
        known: String,
    },
    /// A text that must be an id is none.
    NotAnId(String),
    /// The file changed again while it was being adopted.
    ForeignMoved(String),
    /// What a new plan shall be makes no plan: why.
    Unfit(Message),
    /// A script of acts that cannot be replayed: which, and why.
    Script(String),
    /// A link, a pipe or a device stands where git or Plenary keeps a plain file.
    NotPlain(PathBuf),
    /// A pipe, a device or a folder stands where the user keeps a file.
    NotAFile(PathBuf),
    /// What would be written lies outside the repository, by its own settings.
    Elsewhere(PathBuf),
    /// Something on the file system.
    Io(PathBuf, std::io::Error),
    /// The file of an object ends too early.
    CutOff(PathBuf),
    /// This copy of the repository lacks an object that is needed.
    Missing,
    /// What is asked lies before where the history of this copy begins.
    CutShort,
    /// Two lines of work that have no change in common.
    Unrelated,
    /// No merge is there to be done anew.
    NothingUnfinished,
    /// A plan could not travel.
    Travel(TravelError),
    /// The program that signs is not installed.
    NoProgram(&'static str),
    /// The program that verifies signatures is not installed.
    NoVerifier(&'static str),
    /// What is to be recorded is to be signed, and no key is known.
    NoSigningKey,
    /// What was to be recorded could not be signed.
    NotSigned {
        /// The key, as it was named.
        key: String,
        /// Why.
        why: Unsigned,
    },
    /// There is no such key in the plan.
    KeyUnknown(String),
    /// The key is in the plan already.
    KeyKnown(String),
    /// The key is another party's, or its party did not sign.
    KeyOfOthers(Voice),
    /// Something in the repository.
    Git(git2::Error),
}

impl StoreError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        self.about_repository()
            .or_else(|| self.about_change())
            .unwrap_or_else(|| self.about_world())
    }

    fn about_repository(&self) -> Option<Message> {
        Some(match self {
            StoreError::NoFolder(path) => named("store-no-folder", path),
            StoreError::NotARepository(path) => named("store-not-a-repository", path),
            StoreError::Owner(path) => named("store-owner", path),
            StoreError::NotPlain(path) => named("store-not-plain", path),
            StoreError::NotAFile(path) => named("store-not-a-file", path),
            StoreError::Elsewhere(path) => named("store-elsewhere", path),
            StoreError::Sha256(path) => named("store-sha256", path),
            StoreError::Reftable(path) => named("store-reftable", path),
            StoreError::Extension(path) => named("store-extension", path),
            StoreError::CutOff(path) => cut_off(path),
            StoreError::Missing => Message::new("store-missing"),
            StoreError::CutShort => Message::new("store-cut-short"),
            StoreError::Unrelated => Message::new("store-unrelated"),
            StoreError::NothingUnfinished => Message::new("store-nothing-unfinished"),
            StoreError::TooMany(most) => Message::new("store-too-many").with("count", *most),
            StoreError::NoPlan => Message::new("store-no-plan"),
            StoreError::SeveralPlans(plans) => Message::new("store-several-plans")
                .with("count", plans.len())
                .with("plans", plans.join(", ")),
            StoreError::NoSuchPlan(path) => {
                Message::new("store-no-such-plan").with("path", path.as_str())
            }
            StoreError::Unborn => Message::new("store-unborn"),
            StoreError::BranchGone(name) => {
                let name = name.strip_prefix("refs/heads/").unwrap_or(name);
                Message::new("store-branch-gone").with("branch", name)
            }
            StoreError::Detached => Message::new("store-detached"),
            StoreError::Unfinished(what) => Message::new(what),
            StoreError::CalledOff => Message::new("export-called-off"),
            StoreError::SheetMeanwhile(path) => {
                Message::new("store-sheet-meanwhile").with("path", path.as_str())
            }
            StoreError::FileTooLong(path) => {
                Message::new("store-file-too-long").with("path", path.as_str())
            }
            StoreError::SheetBroken(path) => {
                Message::new("store-sheet-broken").with("path", path.as_str())
            }
            StoreError::Newer(format) => Message::new("store-newer").with("format", *format),
            StoreError::BrokenManifest => Message::new("store-broken-manifest"),
            StoreError::NoSession(id) => {
                Message::new("dialogue-no-session").with("session", id.as_str())
            }
            StoreError::TwoRevisions(name) => {
                Message::new("store-two-revisions").with("name", name.as_str())
            }
            StoreError::NoRevision(name) => {
                Message::new("store-no-revision").with("name", name.as_str())
            }
            StoreError::NotEmpty(path) => named("store-not-empty", path),
            StoreError::NoExample(name) => {
                Message::new("store-no-example").with("name", name.as_str())
            }
            StoreError::NoTemplate { name, known } => Message::new("store-no-template")
                .with("name", name.as_str())
                .with("known", known.as_str()),
            StoreError::NotAnId(text) => {
                Message::new("store-not-an-id").with("text", text.as_str())
            }
            _ => return None,
        })
    }

    fn about_change(&self) -> Option<Message> {
        Some(match self {
            StoreError::Edit(error) => error.message(),
            StoreError::Sheet(error) => error.message(),
            StoreError::Travel(error) => error.message(),
            StoreError::Deed(error) => error.message(),
            StoreError::RemovedMeanwhile(id) => {
                Message::new("store-removed-meanwhile").with("id", id.as_str())
            }
            StoreError::ChangedMeanwhile(id) => {
                Message::new("store-changed-meanwhile").with("id", id.as_str())
            }
            StoreError::FieldMeanwhile(id) => {
                Message::new("store-field-meanwhile").with("id", id.as_str())
            }
            StoreError::Nothing => Message::new("store-nothing"),
            StoreError::Organisation(id) => {
                Message::new("store-organisation").with("id", id.as_str())
            }
            StoreError::Person(name) => Message::new("store-person").with("name", name.as_str()),
            StoreError::Time => Message::new("store-time"),
            StoreError::Collision(places) => Message::new("store-collision")
                .with("count", places.len())
                .with(
                    "clauses",
                    listed(places.iter().cloned()).unwrap_or("".into()),
                ),
            StoreError::UndoHeld(parties) => {
                let names = parties.iter().map(|party| party.letter().to_string());
                Message::new("store-undo-held")
                    .with("count", parties.len())
                    .with("parties", names.collect::<Vec<_>>().join(", "))
            }
            StoreError::UndoFirst => Message::new("store-undo-first"),
            StoreError::UndoPart(whole) => {
                Message::new("store-undo-part").with("change", short(*whole))
            }
            StoreError::UndoElsewhere => Message::new("store-undo-elsewhere"),
            StoreError::UndoneBy(undo) => {
                Message::new("store-undone-by").with("undo", short(*undo))
            }
            StoreError::NothingToUndo => Message::new("store-nothing-to-undo"),
            StoreError::NotReady(points) => {
                Message::new("store-not-ready").with("count", points.len())
            }
            StoreError::TagName(name) => Message::new("store-tag-name").with("name", name.as_str()),
            StoreError::TagMeans(name) => {
                Message::new("store-tag-means").with("name", name.as_str())
            }
            StoreError::NotChair(voice) => {
                Message::new("store-not-chair").with("party", voice.name())
            }
            StoreError::RedoGavel => Message::new("store-redo-gavel"),
            StoreError::TagExists(name) => {
                Message::new("store-tag-exists").with("name", name.as_str())
            }
            StoreError::NoAdoption(name) => {
                Message::new("store-no-adoption").with("name", name.as_str())
            }
            StoreError::ForeignMoved(path) => {
                Message::new("store-foreign-moved").with("path", path.as_str())
            }
            StoreError::NoProgram(name) => Message::new("store-no-program").with("name", *name),
            StoreError::NoVerifier(name) => Message::new("trust-no-verifier").with("name", *name),
            StoreError::NoSigningKey => Message::new("trust-no-signing-key"),
            StoreError::NotSigned { key, why } => why.message(key),
            StoreError::KeyUnknown(key) => {
                Message::new("store-key-unknown").with("key", key.as_str())
            }
            StoreError::KeyKnown(key) => Message::new("store-key-known").with("key", key.as_str()),
            StoreError::KeyOfOthers(voice) => {
                Message::new("store-key-of-others").with("party", voice.name())
            }
            StoreError::Unfit(why) => why.clone(),
            StoreError::Script(why) => Message::new("store-script").with("why", why.as_str()),
            _ => return None,
        })
    }

    fn about_world(&self) -> Message {
        match self {
            StoreError::Locked(path) => named("store-locked", path),
            StoreError::Held(path, None) => named("store-held-by-unknown", path),
            StoreError::Held(path, Some((process, host))) => named("store-held", path)
                .with("process", process.to_string())
                .with("host", host.as_str()),
            StoreError::Busy(times) => Message::new("store-busy").with("count", *times),
            StoreError::ReadOnly(path) => named("store-read-only", path),
            StoreError::Full => Message::new("store-full"),
            StoreError::Io(path, error) => {
                named("store-io", path).with("why", trouble::reason(error))
            }
            StoreError::Git(error) => Message::new("store-git")
                .with("what", trouble::of_git(error))
                .with("why", error.message()),
            _ => Message::new("store-nothing"),
        }
    }

    /// Whether it is of the disk or the repository, whatever was asked.
    pub(super) fn is_of_the_world(&self) -> bool {
        matches!(
            self,
            StoreError::Locked(_)
                | StoreError::Held(..)
                | StoreError::Busy(_)
                | StoreError::ReadOnly(_)
                | StoreError::Full
                | StoreError::NotPlain(_)
                | StoreError::NotAFile(_)
                | StoreError::Io(..)
                | StoreError::CutOff(_)
                | StoreError::Missing
                | StoreError::Git(_)
        )
    }

    /// What a failure of the file system at a path means.
    pub(super) fn io(path: &Path, error: std::io::Error) -> StoreError {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                StoreError::ReadOnly(path.to_owned())
            }
            _ => StoreError::Io(path.to_owned(), error),
        }
    }

    /// What a failure of git's while writing means. libgit2 hands the system's reason over as text only.
    pub(super) fn writing(path: &Path, error: git2::Error) -> StoreError {
        let text = error.message().to_ascii_lowercase();
        if error.code() == ErrorCode::Locked {
            StoreError::Locked(path.to_owned())
        } else if text.contains("no space left") || text.contains("quota exceeded") {
            StoreError::Full
        } else if text.contains("read-only file system") || text.contains("permission denied") {
            StoreError::ReadOnly(path.to_owned())
        } else {
            StoreError::Git(error)
        }
    }

    /// What a failure to open a repository means.
    pub(super) fn opening(path: &Path, error: git2::Error) -> StoreError {
        let text = error.message().to_ascii_lowercase();
        let path = path.to_owned();
        if error.code() == ErrorCode::Owner {
            StoreError::Owner(path)
        } else if text.contains("objectformat") || text.contains("sha256") {
            StoreError::Sha256(path)
        } else if text.contains("refstorage") || text.contains("reftable") {
            StoreError::Reftable(path)
        } else if text.contains("extension") || text.contains("repository version") {
            StoreError::Extension(path)
        } else if error.code() == ErrorCode::NotFound {
            StoreError::NotARepository(path)
        } else {
            StoreError::Git(error)
        }
    }
}

/// As much of a change's name as people type.
fn short(change: CommitId) -> String {
    change.to_string().chars().take(8).collect()
}

/// An object has the name of its file and, before it, that of its folder; two above it is the repository.
fn cut_off(path: &Path) -> Message {
    let mut above = path.ancestors();
    let names: Vec<_> = above.by_ref().take(2).filter_map(Path::file_name).collect();
    let object: String = names.iter().rev().map(|it| it.to_string_lossy()).collect();
    named("store-cut-off", above.nth(1).unwrap_or(path)).with("object", object)
}

fn named(id: &'static str, path: &Path) -> Message {
    Message::new(id).with("path", path.display().to_string())
}

crate::i18n::spoken!(StoreError);

impl From<git2::Error> for StoreError {
    fn from(error: git2::Error) -> Self {
        match (error.code(), error.class()) {
            (ErrorCode::NotFound, ErrorClass::Odb) => StoreError::Missing,
            _ => StoreError::Git(error),
        }
    }
}

impl From<TravelError> for StoreError {
    fn from(error: TravelError) -> Self {
        StoreError::Travel(error)
    }
}

impl From<DeedError> for StoreError {
    fn from(error: DeedError) -> Self {
        StoreError::Deed(error)
    }
}

impl From<SheetError> for StoreError {
    fn from(error: SheetError) -> Self {
        StoreError::Sheet(error)
    }
}

impl From<EditError> for StoreError {
    fn from(error: EditError) -> Self {
        match error {
            EditError::Newer(format) => StoreError::Newer(format),
            other => StoreError::Edit(other),
        }
    }
}
