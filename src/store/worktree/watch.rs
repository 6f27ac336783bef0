//! Notices that somebody else changed the files of a plan, or moved the head, while it is open.
//!
//! It only says that something may have changed; what did is found out by looking.

use crate::i18n::Message;
use crate::store::plan_path::PLAN_FOLDERS;
use notify::event::ModifyKind;
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long the files must rest before it is said: a checkout writes many.
const REST: Duration = Duration::from_millis(150);

/// How long it is put off at most while they do not come to rest.
const PATIENCE: Duration = Duration::from_secs(1);

/// What may have changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stir {
    /// Files of the plan in the work tree.
    pub files: bool,
    /// The head: a commit, a checkout, a pull.
    pub head: bool,
}

impl Stir {
    fn and(self, other: Stir) -> Stir {
        Stir {
            files: self.files || other.files,
            head: self.head || other.head,
        }
    }

    fn is_any(self) -> bool {
        self.files || self.head
    }
}

/// The folders to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The plan's folder in the work tree; none in a bare repository.
    pub plan: Option<PathBuf>,
    /// The git folder of this work tree.
    pub git: PathBuf,
    /// The git folder that all work trees share.
    pub common: PathBuf,
}

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watch {
    watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Starts to watch; `tell` is called on a thread of its own, once for many changes that come together. Own
    /// changes are told as well. Where the system cannot watch, nothing is ever told: see [`Watch::warning`].
    pub fn start(watched: &Watched, tell: impl Fn(Stir) + Send + 'static) -> Watch {
        Watch {
            watcher: start(watched, tell).ok(),
        }
    }

    /// What to tell people where changes by others go unnoticed.
    pub fn warning(&self) -> Option<Message> {
        let blind = self.watcher.is_none();
        blind.then(|| Message::new("store-watch-blind"))
    }
}

fn start(
    watched: &Watched,
    tell: impl Fn(Stir) + Send + 'static,
) -> notify::Result<RecommendedWatcher> {
    let (send, stirs) = mpsc::channel();
    let places = Places::of(watched);
    let seen = move |event| pass_on(event, &places, &send);
    let config = Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(seen, config)?;
    for folder in [&watched.git, &watched.common] {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    let heads = watched.common.join("refs").join("heads");
    // A repository may keep every branch in `packed-refs`, and a plan need not have every folder.
    let _ = watcher.watch(&heads, RecursiveMode::Recursive);
    if let Some(plan) = &watched.plan {
        watcher.watch(plan, RecursiveMode::NonRecursive)?;
        for (folder, _) in PLAN_FOLDERS {
            let _ = watcher.watch(&plan.join(folder), RecursiveMode::Recursive);
        }
    }
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || gather(&stirs, tell))
        .map_err(notify::Error::io)?;
    Ok(watcher)
}

/// The watched folders as the system names them in its events.
struct Places {
    plan: Option<PathBuf>,
    git: [PathBuf; 2],
}

impl Places {
    fn of(watched: &Watched) -> Places {
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Places {
            plan: watched.plan.as_deref().map(real),
            git: [real(&watched.git), real(&watched.common)],
        }
    }

    fn stir(&self, path: &Path) -> Stir {
        let within = self.git.iter().find_map(|git| path.strip_prefix(git).ok());
        if let Some(within) = within {
            let head = within == Path::new("HEAD")
                || within == Path::new("packed-refs")
                || within.starts_with("refs");
            return Stir {
                head: head && !has_ending(within, "lock"),
                files: false,
            };
        }
        let within = self
            .plan
            .as_ref()
            .and_then(|plan| path.strip_prefix(plan).ok());
        let ours = within.is_some_and(|within| {
            let folder = PLAN_FOLDERS
                .iter()
                .any(|(folder, _)| within.starts_with(folder));
            let deep = folder && (has_ending(within, "toml") || within.extension().is_none());
            deep || within == Path::new("plan.toml")
        });
        let hidden = path.file_name().and_then(|name| name.to_str());
        let hidden = hidden.is_some_and(|name| name.starts_with('.'));
        Stir {
            files: ours && !hidden,
            head: false,
        }
    }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|it| it == ending)
}

fn pass_on(event: notify::Result<Event>, places: &Places, send: &Sender<Stir>) {
    // The system lost count: everything may have changed.
    let all = Stir {
        files: true,
        head: true,
    };
    let stir = match event {
        Ok(event) if event.need_rescan() => all,
        Err(_) => all,
        // That somebody read a file, or touched its dates, changes nothing.
        Ok(event) => match event.kind {
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => return,
            _ => event
                .paths
                .iter()
                .map(|path| places.stir(path))
                .fold(Stir::default(), Stir::and),
        },
    };
    if stir.is_any() {
        // Nobody listens any more once the watch is dropped.
        let _ = send.send(stir);
    }
}

/// Tells what came together as one. Ends when the watcher, and with it the sender, is dropped.
fn gather(stirs: &Receiver<Stir>, tell: impl Fn(Stir)) {
    while let Ok(mut stir) = stirs.recv() {
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match stirs.recv_timeout(REST.min(left)) {
                Ok(more) => stir = stir.and(more),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if left.is_zero() {
                break;
            }
        }
        tell(stir);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// How long a test waits for what must come.
    const LONG: Duration = Duration::from_secs(20);

    struct Room {
        folder: tempfile::TempDir,
        told: Receiver<Stir>,
        watch: Watch,
    }

    fn room() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path().to_owned();
        let git = plan.join(".git");
        fs::create_dir_all(plan.join("clauses/a")).unwrap();
        fs::create_dir_all(git.join("refs/heads")).unwrap();
        fs::create_dir_all(git.join("objects")).unwrap();
        let (send, told) = mpsc::channel();
        let watched = Watched {
            plan: Some(plan),
            common: git.clone(),
            git,
        };
        let watch = Watch::start(&watched, move |stir| send.send(stir).unwrap());
        assert_eq!(watch.warning(), None);
        Room {
            folder,
            told,
            watch,
        }
    }

    const FILES: Stir = Stir {
        files: true,
        head: false,
    };
    const HEAD: Stir = Stir {
        files: false,
        head: true,
    };

    #[test]
    fn a_file_of_the_plan_and_the_head_are_told_apart() {
        let room = room();
        let at = |path: &str| room.folder.path().join(path);
        fs::write(at("clauses/a/a.toml"), "one").unwrap();
        assert_eq!(room.told.recv_timeout(LONG), Ok(FILES));
        fs::write(at(".git/refs/heads/main"), "two").unwrap();
        assert_eq!(room.told.recv_timeout(LONG), Ok(HEAD));
        fs::remove_file(at("clauses/a/a.toml")).unwrap();
        assert_eq!(room.told.recv_timeout(LONG), Ok(FILES));
    }

    #[test]
    fn what_is_none_of_the_plans_is_not_told() {
        let room = room();
        let at = |path: &str| room.folder.path().join(path);
        for path in [
            "letter.docx",
            ".git/index",
            ".git/objects/x",
            ".git/refs/heads/main.lock",
            "clauses/a/.plenary-x",
        ] {
            fs::write(at(path), "one").unwrap();
        }
        // Events come in order: had one of those counted, it would be told with or before this.
        fs::write(at(".git/HEAD"), "ref").unwrap();
        assert_eq!(room.told.recv_timeout(LONG), Ok(HEAD));
        fs::write(at("plan.toml"), "one").unwrap();
        assert_eq!(room.told.recv_timeout(LONG), Ok(FILES));
    }

    #[test]
    fn it_ends_when_dropped() {
        let Room {
            told,
            watch,
            folder,
        } = room();
        drop(watch);
        assert_eq!(told.recv_timeout(LONG), Err(RecvTimeoutError::Disconnected));
        drop(folder);
    }

    #[test]
    fn where_nothing_can_be_watched_there_is_a_warning() {
        let nowhere = PathBuf::from("/nowhere/at/all");
        let watched = Watched {
            plan: None,
            git: nowhere.clone(),
            common: nowhere,
        };
        let watch = Watch::start(&watched, |_| {});
        assert!(!watch.warning().unwrap().to_string().is_empty());
    }
}
