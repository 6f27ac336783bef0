//! The worker with the store: opens plans, records acts, undoes them.

use super::{Opening, Shared, User};
use crate::app::effect::Act;
use crate::app::floor::Floor;
use crate::app::msg::{Moved, Opened, Recorded};
use crate::app::{self, Effect, Msg};
use crate::i18n::{Language, Message};
use crate::plan::{Manifest, Problem};
use crate::store::{self, Loaded, Meanwhile, Overtaken, PlanPath, Repository, StoreError, Undo};
use crate::track::{CommitId, Person};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The open plan's side of the store.
struct Here {
    repository: Repository,
    plan: PlanPath,
    manifest: Manifest,
}

/// The worker.
pub struct Desk {
    here: Option<Here>,
    shared: Shared,
    user: User,
}

type Done = Result<Vec<Msg>, StoreError>;

impl Desk {
    /// A worker with nothing open.
    pub fn new(shared: Shared, user: User) -> Desk {
        Desk {
            here: None,
            shared,
            user,
        }
    }

    /// Runs an effect.
    pub fn run(&mut self, effect: Effect) -> Vec<Msg> {
        let done = match effect {
            Effect::Open(folder) => self.open(&folder),
            Effect::Record(act) => self.record(act),
            Effect::Undo(change, floor) => self.undo(change, &floor),
            Effect::Redo(floor) => self.redo(&floor),
            Effect::PlanAt(at) => self.plan_at(at),
            Effect::FindBaseline(word) => self.baseline(&word),
            _ => Ok(Vec::new()),
        };
        done.unwrap_or_else(|error| vec![Msg::Failed(error.message())])
    }

    fn open(&mut self, folder: &Path) -> Done {
        let repository = match Repository::open(folder) {
            Err(StoreError::NotARepository(_)) if folder.join("plan.toml").is_file() => {
                return Ok(vec![Msg::NotRepository(folder.to_owned())]);
            }
            other => other?,
        };
        let plan = repository.plan(self.user.plan.take().as_deref())?;
        let head = repository.head()?;
        let loaded = repository.load(&plan, head.id)?;
        let folder = repository.work_dir().unwrap_or(repository.git_dir());
        let folder: PathBuf = folder.join(plan.as_str());
        let read_only = if loaded.plan.read_only() {
            Some(Message::new("app-newer-format"))
        } else if head.branch.is_none() {
            Some(StoreError::Detached.message())
        } else {
            None
        };
        self.here = Some(Here {
            repository,
            plan,
            manifest: loaded.plan.manifest.clone(),
        });
        self.share(head.id);
        let moved = moved(loaded);
        Ok(vec![Msg::Opened(Box::new(Opened {
            folder,
            plan: moved.plan,
            head: moved.head,
            problems: moved.problems,
            read_only,
        }))])
    }

    /// Tells the other worker where the plan stands.
    fn share(&self, head: CommitId) {
        let Some(here) = &self.here else {
            return;
        };
        if let Ok(mut shared) = self.shared.lock() {
            *shared = Some(Opening {
                git_dir: here.repository.git_dir().to_owned(),
                plan: here.plan.as_str().to_owned(),
                head,
                manifest: here.manifest.clone(),
            });
        }
    }

    fn recorder(&self) -> Person {
        self.user.recorder.clone().unwrap_or_else(|| Person {
            name: "Plenary".to_owned(),
            email: "recorder@plenary.invalid".to_owned(),
        })
    }

    fn record(&mut self, act: Act) -> Done {
        let recorder = self.recorder();
        let Some(here) = &self.here else {
            return Ok(Vec::new());
        };
        let language = Language::of_tag(&here.manifest.language).unwrap_or_default();
        let act = store::Act {
            edits: act.edits,
            seen: act.seen,
            floor: floor(&act.floor),
            recorder,
            subject: app::say(language, &act.subject),
            reason: None,
            session: None,
            trailers: Vec::new(),
            time: now(),
            meanwhile: Meanwhile::ByWord,
        };
        let subject = act.subject.clone();
        match here.repository.record(&here.plan, &act) {
            Ok(recorded) => {
                let said = Message::new("app-recorded").with("subject", subject);
                self.recorded(recorded, said)
            }
            Err(StoreError::Nothing) => {
                Ok(vec![Msg::NotRecorded(Message::new("app-nothing-changed"))])
            }
            Err(error) => Ok(vec![Msg::NotRecorded(error.message())]),
        }
    }

    /// The act is on the disk. Whatever fails from here on does not undo that.
    fn recorded(&mut self, recorded: store::Recorded, said: Message) -> Done {
        let Some(here) = &mut self.here else {
            return Ok(Vec::new());
        };
        let loaded = here.repository.load(&here.plan, recorded.id)?;
        here.manifest = loaded.plan.manifest.clone();
        let overtaken = recorded.overtaken.iter();
        let overtaken = overtaken.map(|one| self::overtaken(one, &loaded)).collect();
        self.share(recorded.id);
        Ok(vec![Msg::Recorded(Box::new(Recorded {
            commit: recorded.id,
            now: moved(loaded),
            said,
            overtaken,
        }))])
    }

    fn undoing(&self, floor: &Floor) -> Undo {
        Undo {
            floor: self::floor(floor),
            recorder: self.recorder(),
            session: None,
            time: now(),
        }
    }

    fn undo(&mut self, change: Option<CommitId>, floor: &Floor) -> Done {
        let undoing = self.undoing(floor);
        let Some(here) = &self.here else {
            return Ok(Vec::new());
        };
        let change = match change {
            Some(change) => change,
            None => here.repository.last_undoable(&here.plan, None)?,
        };
        let recorded = here.repository.undo(&here.plan, change, &undoing)?;
        self.recorded(recorded, Message::new("app-undone"))
    }

    fn redo(&mut self, floor: &Floor) -> Done {
        let undoing = self.undoing(floor);
        let Some(here) = &self.here else {
            return Ok(Vec::new());
        };
        let change = here.repository.last_redoable(&here.plan)?;
        let recorded = here.repository.undo(&here.plan, change, &undoing)?;
        self.recorded(recorded, Message::new("app-redone"))
    }

    fn plan_at(&self, at: CommitId) -> Done {
        let Some(here) = &self.here else {
            return Ok(Vec::new());
        };
        let plan = here.repository.load(&here.plan, at)?.plan;
        let report = app::past::Report::Plan(at, Arc::new(plan));
        Ok(vec![Msg::Past(report)])
    }

    fn baseline(&self, word: &str) -> Done {
        let Some(here) = &self.here else {
            return Ok(Vec::new());
        };
        let found = here.repository.resolve(word.trim())?;
        let name = Message::new("app-base-named").with("name", word.trim());
        let report = app::tracked::Report::Baseline(Some(found), Box::new(name));
        Ok(vec![Msg::Tracked(report)])
    }
}

fn floor(floor: &Floor) -> store::Floor {
    let mut stored = store::Floor::of(floor.voice);
    stored.organisation = floor.organisation.clone();
    if let Some(delegate) = &floor.delegate {
        stored.speaker = Person {
            name: delegate.name.clone(),
            email: delegate.email.clone().unwrap_or_default(),
        };
    }
    stored
}

fn moved(loaded: Loaded) -> Moved {
    Moved {
        head: loaded.at,
        problems: loaded.problems.into_iter().map(problem).collect(),
        plan: Arc::new(loaded.plan),
    }
}

/// A problem with its place: file, line and column as far as they are known.
fn problem(problem: Problem) -> Message {
    let line = problem
        .line
        .map_or_else(String::new, |line| format!(":{line}"));
    let column = problem
        .column
        .map_or_else(String::new, |column| format!(":{column}"));
    Message::new("app-problem")
        .with("place", format!("{}{line}{column}", problem.path))
        .with("problem", problem.message)
}

fn overtaken(one: &Overtaken, loaded: &Loaded) -> Message {
    let title = loaded
        .plan
        .clauses
        .get(&one.clause)
        .map(|clause| clause.title.clone());
    Message::new("app-overtaken")
        .with("clause", title.unwrap_or_else(|| one.clause.to_string()))
        .with("text", one.text.clone())
}

/// Now, with the offset of this place.
fn now() -> (i64, i32) {
    let now = jiff::Zoned::now();
    (now.timestamp().as_second(), now.offset().seconds() / 60)
}
