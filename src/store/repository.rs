//! A git repository with plans in it: finding it, its head and its revisions.

use super::ground::whole::Loose;
use super::ids::{object_id, oid};
use super::packs::Packs;
use super::read::{self, Begun, Blobs, Loaded, dialogue};
use super::sign::Signer;
use super::worktree::Left;
use super::{PlanPath, StoreError, ground};
use crate::plan::format::locate;
use crate::plan::{ClauseId, Moment, Problem};
use crate::track::{CommitId, ObjectId};
use git2::{ErrorCode, ObjectType, RepositoryOpenFlags};
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

/// What `HEAD` points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The commit.
    pub id: CommitId,
    /// The branch's full name, `refs/heads/...`; absent while `HEAD` is detached.
    pub branch: Option<String>,
}

/// An open repository. It can be sent to another thread, but not shared with one: see
/// [`Repository::again`].
pub struct Repository {
    pub(super) git: git2::Repository,
    /// Its packs, for whoever goes through many changes.
    pub(super) packs: Packs,
    asked: PathBuf,
    /// Brings work tree and index to the last recorded change, with the lock in hand.
    pub(super) follower: RefCell<Option<JoinHandle<Vec<Left>>>>,
    /// What they could not be brought to, and what was put aside to go on, until somebody asks.
    pub(super) left: RefCell<Vec<Left>>,
    /// The session that was open, by the tree of the sessions that says so.
    pub(super) session: RefCell<Option<(ObjectId, Option<String>)>>,
    /// Where attributes of files are looked up, once that was asked.
    pub(super) attributes: OnceCell<Option<Box<Repository>>>,
    /// The part of a plan that was read last: whoever is about to change a clause asks for the same again.
    recent: RefCell<Option<Recent>>,
    /// By which key what is recorded is signed.
    pub(super) signer: Option<Signer>,
}

/// A part of a plan as it stands in a commit, which never changes.
struct Recent {
    plan: PlanPath,
    at: CommitId,
    part: Part,
    read: (Loaded, Blobs),
}

/// As much of a plan as it takes to change something, without its other clauses: an act must not become slower with the
/// plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// These clauses, and nothing of the dialogue.
    Clauses(BTreeSet<String>),
    /// What it takes to say what the parties hold on this clause: no amendments.
    Held(ClauseId),
}

impl Part {
    fn wants(&self, above: &str, name: &str) -> bool {
        let clause = above.starts_with("clauses/");
        match self {
            Part::Clauses(ids) if clause => ids.contains(read::stem(name)),
            Part::Clauses(_) => !dialogue::is_of(above),
            // Asked of every clause there is, so that it must be quick.
            Part::Held(id) if clause => name.strip_suffix(".toml") == Some(id.as_str()),
            Part::Held(_) => above != "amendments/",
        }
    }
}

/// What it takes to open a repository again, on another thread.
pub(super) struct Again {
    git_dir: PathBuf,
    /// Where the files are: the folder of git's own, which may lie elsewhere, does not say.
    work_dir: Option<PathBuf>,
    asked: PathBuf,
    signer: Option<Signer>,
}

impl Again {
    pub fn of(repository: &Repository) -> Again {
        Again {
            git_dir: repository.git.path().to_owned(),
            work_dir: repository.work_dir().map(Path::to_owned),
            asked: repository.asked.clone(),
            signer: repository.signer.clone(),
        }
    }

    pub fn open(self) -> Result<Repository, StoreError> {
        let git = git2::Repository::open(&self.git_dir)
            .map_err(|error| StoreError::opening(&self.git_dir, error))?;
        if let Some(folder) = self.work_dir.filter(|it| git.workdir() != Some(it)) {
            git.set_workdir(&folder, false)?;
        }
        Ok(Repository {
            packs: Packs::of(&git),
            git,
            asked: self.asked,
            follower: RefCell::default(),
            left: RefCell::default(),
            session: RefCell::default(),
            attributes: OnceCell::new(),
            recent: RefCell::default(),
            signer: self.signer,
        })
    }
}

/// What has been acknowledged is also in the work tree when the repository is let go.
impl Drop for Repository {
    fn drop(&mut self) {
        self.settle();
    }
}

impl Repository {
    /// Opens the repository that a path lies in, looking upwards, and repairs what an interrupted save left
    /// half done in the work tree.
    ///
    /// # Errors
    ///
    /// A sentence for each kind of repository that cannot be worked with.
    pub fn open(path: impl AsRef<Path>) -> Result<Repository, StoreError> {
        let (repository, loose) = Repository::as_it_is(path.as_ref())?;
        repository.spare(&loose)?;
        repository.repair();
        Ok(repository)
    }

    /// Opens it and repairs nothing yet: for whoever is to say first what is wrong with it. Nothing may be read before
    /// its objects are known to be whole.
    pub(super) fn as_it_is(path: &Path) -> Result<(Repository, Loose), StoreError> {
        if !path.exists() {
            return Err(StoreError::NoFolder(path.to_owned()));
        }
        // git itself does not hash again what it reads from its own object store, either; zlib's checksum and the
        // parsers notice damage, and hashing takes a quarter of the time.
        git2::opts::strict_hash_verification(false);
        let loose = ground::before_opening(path)?;
        let none: [&OsStr; 0] = [];
        let git = git2::Repository::open_ext(path, RepositoryOpenFlags::empty(), none)
            .map_err(|error| StoreError::opening(path, error))?;
        let repository = Repository {
            packs: Packs::of(&git),
            git,
            asked: path.to_owned(),
            follower: RefCell::default(),
            left: RefCell::default(),
            session: RefCell::default(),
            attributes: OnceCell::new(),
            recent: RefCell::default(),
            signer: None,
        };
        Ok((repository, loose))
    }

    /// From here on, what is recorded through this handle is signed by this key, or it is not recorded.
    pub fn sign_with(&mut self, signer: Option<Signer>) {
        self.signer = signer;
    }

    /// Another handle on the same repository, for another thread.
    ///
    /// # Errors
    ///
    /// As [`Repository::open`].
    pub fn again(&self) -> Result<Repository, StoreError> {
        Again::of(self).open()
    }

    /// Waits until work tree and index have followed what was recorded through this handle. They do so in the
    /// background once a change is acknowledged; recording again and looking for foreign changes wait as well.
    pub fn settle(&self) {
        if let Some(follower) = self.follower.borrow_mut().take() {
            // A follower that failed left its note, which the next open acts on.
            let left = follower.join().unwrap_or_default();
            self.left.borrow_mut().extend(left);
        }
    }

    /// What recorded changes could not bring along in the folder and in git's index, and what was put aside, as far as it
    /// was not handed out before. Waits as [`Repository::settle`] does.
    pub fn left(&self) -> Vec<Left> {
        self.settle();
        let mut left: Vec<Left> = Vec::new();
        for one in self.left.take() {
            if !left.contains(&one) {
                left.push(one);
            }
        }
        left
    }

    /// What of that is known already, without waiting: before a first frame nobody waits.
    pub fn left_so_far(&self) -> Vec<Left> {
        self.left.take()
    }

    /// Refuses where git is in the middle of something that is to end in a commit of its own.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unfinished`], with what it is.
    pub(super) fn finished(&self) -> Result<(), StoreError> {
        use git2::RepositoryState as State;
        let what = match self.git.state() {
            State::Clean if !self.git.path().join("sequencer").exists() => {
                // What is taken over without a commit, or from a stash, leaves nothing but the conflict.
                if !self.in_conflict() {
                    return Ok(());
                }
                "store-unfinished-conflict"
            }
            State::Merge => "store-unfinished-merge",
            State::Revert | State::RevertSequence => "store-unfinished-revert",
            State::Clean | State::CherryPick | State::CherryPickSequence => {
                "store-unfinished-cherry-pick"
            }
            State::Bisect => "store-unfinished-bisect",
            State::ApplyMailbox => "store-unfinished-am",
            _ => "store-unfinished-rebase",
        };
        Err(StoreError::Unfinished(what))
    }

    /// The folder of git's own files; of a linked work tree, its part of them.
    pub fn git_dir(&self) -> &Path {
        self.git.path()
    }

    /// The folder of git's own files that all work trees share.
    pub fn common_dir(&self) -> &Path {
        self.git.commondir()
    }

    /// The folder with the files, unless the repository is bare.
    pub fn work_dir(&self) -> Option<&Path> {
        self.git.workdir()
    }

    /// Whether the history before some change is not in this clone.
    pub fn is_shallow(&self) -> bool {
        self.git.is_shallow()
    }

    /// Where `HEAD` is. Read from the disk at each call.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unborn`] where no change was ever recorded.
    pub fn head(&self) -> Result<Revision, StoreError> {
        let head = self.git.head().map_err(|error| match error.code() {
            ErrorCode::UnbornBranch | ErrorCode::NotFound => self.unborn(),
            _ => StoreError::Git(error),
        })?;
        let id = match head.target() {
            // What is the matter with its object is to be said, not that a name leads to none.
            Some(id) => self
                .git
                .find_object(id, None)?
                .peel(ObjectType::Commit)?
                .id(),
            None => head.peel(ObjectType::Commit)?.id(),
        };
        let branch = head
            .is_branch()
            .then(|| head.name().ok().map(str::to_owned));
        Ok(Revision {
            id: object_id(id),
            branch: branch.flatten(),
        })
    }

    /// When a change was recorded, by the clock of whoever recorded it.
    ///
    /// # Errors
    ///
    /// Where git cannot read it.
    pub fn time(&self, at: CommitId) -> Result<Moment, StoreError> {
        let time = self.git.find_commit(oid(at)?)?.time();
        Ok(Moment::new(time.seconds(), time.offset_minutes()))
    }

    /// The directories with a `plan.toml` at `HEAD`, in order of their paths.
    ///
    /// # Errors
    ///
    /// Only where the repository itself cannot be read.
    pub fn plans(&self) -> Result<Vec<PlanPath>, StoreError> {
        read::plans(&self.git, self.head()?.id)
    }

    /// The plan that is meant: the one named, else the one whose directory the repository was opened at or
    /// within, else the only one.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoPlan`], [`StoreError::NoSuchPlan`] or [`StoreError::SeveralPlans`].
    pub fn plan(&self, named: Option<&str>) -> Result<PlanPath, StoreError> {
        let mut plans = self.plans()?;
        if let Some(name) = named {
            let wanted = PlanPath::new(name);
            return match plans.contains(&wanted) {
                true => Ok(wanted),
                false => Err(StoreError::NoSuchPlan(name.to_owned())),
            };
        }
        let asked = self.asked_within();
        let around = plans.iter().rfind(|plan| {
            let within = |asked: &str| asked == plan.as_str() || asked.starts_with(&plan.join(""));
            asked.as_deref().is_some_and(within)
        });
        if let Some(plan) = around {
            return Ok(plan.clone());
        }
        match (plans.pop(), plans.is_empty()) {
            (None, _) => Err(StoreError::NoPlan),
            (Some(only), true) => Ok(only),
            (Some(last), false) => {
                plans.push(last);
                let names = plans.iter().map(PlanPath::to_string).collect();
                Err(StoreError::SeveralPlans(names))
            }
        }
    }

    /// Where within the work tree the repository was opened.
    fn asked_within(&self) -> Option<String> {
        let root = self.work_dir()?.canonicalize().ok()?;
        let asked = self.asked.canonicalize().ok()?;
        let within = asked.strip_prefix(&root).ok()?.to_str()?;
        Some(PlanPath::new(within).as_str().to_owned())
    }

    /// The plan as it stands in a commit, and what is wrong with its files.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoSuchPlan`], or where git's objects are missing.
    pub fn load(&self, plan: &PlanPath, at: CommitId) -> Result<Loaded, StoreError> {
        read::load(&self.git, plan, at)
    }

    /// As [`Repository::load`], but for what a first look does not need.
    ///
    /// # Errors
    ///
    /// As [`Repository::load`].
    pub fn begin(&self, plan: &PlanPath, at: CommitId) -> Result<Begun, StoreError> {
        read::begin(&self.git, plan, at)
    }

    /// The whole of a plan that was begun.
    pub fn complete(&self, begun: Begun) -> Loaded {
        read::complete(&self.git, begun)
    }

    /// As [`Repository::load`], with no other clauses than these and without the dialogue: for whoever is about to
    /// change one of thousands.
    ///
    /// # Errors
    ///
    /// As [`Repository::load`].
    pub fn load_clauses(
        &self,
        plan: &PlanPath,
        at: CommitId,
        clauses: &[&str],
    ) -> Result<Loaded, StoreError> {
        if clauses.is_empty() {
            return read::load_own(&self.git, plan, at);
        }
        let part = Part::Clauses(clauses.iter().map(|id| (*id).to_owned()).collect());
        self.part(plan, at, part).map(|(loaded, _)| loaded)
    }

    /// As [`Repository::load`], with no other clause than this and without amendments: what it takes to say what the
    /// parties hold on it.
    ///
    /// # Errors
    ///
    /// As [`Repository::load`].
    pub fn load_held(
        &self,
        plan: &PlanPath,
        at: CommitId,
        clause: &ClauseId,
    ) -> Result<Loaded, StoreError> {
        let part = Part::Held(clause.clone());
        self.part(plan, at, part).map(|(loaded, _)| loaded)
    }

    /// A part of a plan as it stands in a commit, with the blobs of its files.
    pub(super) fn part(
        &self,
        plan: &PlanPath,
        at: CommitId,
        part: Part,
    ) -> Result<(Loaded, Blobs), StoreError> {
        let mut recent = self.recent.borrow_mut();
        let known = recent
            .as_ref()
            .filter(|it| (&it.plan, it.at, &it.part) == (plan, at, &part));
        if let Some(known) = known {
            return Ok(known.read.clone());
        }
        let read = read::load_some(&self.git, plan, at, &|above, name| part.wants(above, name))?;
        let plan = plan.clone();
        let kept = read.clone();
        *recent = Some(Recent {
            plan,
            at,
            part,
            read,
        });
        Ok(kept)
    }

    /// Gives problems their lines in the files of a revision, where they have a place there.
    pub fn locate(&self, plan: &PlanPath, at: CommitId, problems: &mut [Problem]) {
        let mut wanted: BTreeMap<String, Vec<&mut Problem>> = BTreeMap::new();
        for problem in problems.iter_mut().filter(|it| it.spot.is_some()) {
            wanted
                .entry(problem.path.clone())
                .or_default()
                .push(problem);
        }
        if wanted.is_empty() {
            return;
        }
        let Ok(Some(tree)) = read::plan_tree(&self.git, plan, at) else {
            return;
        };
        // Each folder is read once: to look for one path after the other would read the whole folder for each.
        let is_wanted = |above: &str, name: &str| wanted.contains_key(&format!("{above}{name}"));
        let Ok(listing) = read::list_some(&self.git, &tree, &is_wanted) else {
            return;
        };
        for entry in listing.entries {
            let bytes = self.blob(entry.blob);
            let text = bytes.as_deref().map(std::str::from_utf8);
            if let (Some(Ok(text)), Some(problems)) = (text, wanted.remove(&entry.path)) {
                locate(problems, text);
            }
        }
    }

    /// The content of a blob, if it is there and no longer than 8 MiB.
    pub fn blob(&self, id: ObjectId) -> Option<Vec<u8>> {
        read::blob(&self.git, oid(id).ok()?)
    }
}
