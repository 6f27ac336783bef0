//! Running effects: one thread that writes, strictly in order, and one that reads, so that no key ever waits.
//! What comes of an effect returns as a message; a job that panics reports so, and its thread goes on.

mod desk;
mod foreign;
mod journal;
mod library;
mod past;
mod reader;
mod record;
mod sitting;
mod speakers_file;
mod thread;
mod ticker;
mod writer;

use super::{Event, Open};
use crate::app::layer::Ask;
use crate::app::sitting::SittingMsg;
use crate::app::{Effect, Msg, search};
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};
use crate::store::StoreError;
use desk::OpenPlan;
use journal::{Keep, Place};
use reader::Question;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use thread::Worker;
use ticker::Ticker;
use writer::Job;

/// What every worker knows.
struct Crew {
    request: Open,
    events: Sender<Event>,
}

impl Crew {
    /// Reports to the loop. Nobody is left to hear it once the screen is closed.
    fn say(&self, msg: Msg) {
        let _ = self.events.send(Event::Msg(msg));
    }

    /// Reports what came of an answer: where it was refused, the question comes back.
    fn answer(&self, msg: Msg, asked: Option<Box<Ask>>) {
        let refused = match &msg {
            Msg::NotRecorded(why) | Msg::Failed(why) | Msg::Unread(_, why) => {
                asked.map(|ask| (ask, why.clone()))
            }
            _ => None,
        };
        self.say(msg);
        if let Some((ask, why)) = refused {
            self.say(Msg::AskAgain(ask, why));
        }
    }
}

/// The workers.
pub struct Workers {
    writer: Worker<Job>,
    reader: Worker<Question>,
    journal: Worker<Keep>,
    ticker: Ticker,
    crew: Arc<Crew>,
}

impl Workers {
    /// Workers that report to this channel. The desk, if a plan is open already, is theirs.
    pub fn start(
        request: Open,
        desk: Option<OpenPlan>,
        events: Sender<Event>,
    ) -> std::io::Result<Workers> {
        let crew = Arc::new(Crew { request, events });
        let reader = reader::start(Arc::clone(&crew))?;
        let journal = journal::start(Arc::clone(&crew))?;
        if let Some(desk) = &desk {
            // Before any effect: what the effects ask is about this plan.
            match desk.again() {
                Ok(again) => reader.give(Question::OpenPlan(Box::new(again))),
                Err(error) => crew.say(Msg::Failed(error.message())),
            }
            journal.give(Keep::Plan(Place::of(desk, &crew)));
        }
        let writer = writer::start(Arc::clone(&crew), reader.sender(), journal.sender())?;
        if let Some(desk) = desk {
            writer.give(Job::OpenPlan(Box::new(desk)));
        }
        Ok(Workers {
            writer,
            reader,
            journal,
            ticker: Ticker::default(),
            crew,
        })
    }

    /// Hands an effect to its worker.
    pub fn run(&self, effect: Effect) {
        match effect {
            Effect::Answer(ask, effect) if matches!(*effect, Effect::FindBaseline(_)) => {
                self.reader.give(Question::Effect(effect, Some(ask)));
            }
            Effect::Answer(ask, effect) => self.writer.give(Job::Effect(effect, Some(ask))),
            Effect::LoadHistory
            | Effect::Track(_)
            | Effect::Since(_)
            | Effect::FindBaseline(_)
            | Effect::LoadProgress
            | Effect::PlanAt(_) => self.reader.give(Question::Effect(Box::new(effect), None)),
            Effect::Fold(ticket, plan, rows) => self.fold(ticket, plan, rows),
            Effect::Journal(draft) => self.journal.give(Keep::Draft(Box::new(draft))),
            Effect::SettleJournal(clause, of) => self.journal.give(Keep::Settle(clause, of)),
            Effect::SettleOffered(id) => self.journal.give(Keep::SettleOffered(id)),
            Effect::KeepSpeakers(waiting, allotted) => {
                self.journal.give(Keep::Speakers(waiting, allotted));
            }
            Effect::Tick(on) => self.ticker.tick(&self.crew, on),
            Effect::Today => {
                self.crew.say(Msg::Sitting(SittingMsg::Today(
                    crate::shell::recorder::now(),
                )));
            }
            Effect::ListFolders(typed, path) => self.list_folders(typed, path),
            // The loop itself deals with these.
            Effect::Quit | Effect::Copy(_) => {}
            Effect::ListLibrary
            | Effect::Open(_)
            | Effect::OpenExample(_)
            | Effect::MakeRepository(_)
            | Effect::Create(_)
            | Effect::Forget(_)
            | Effect::Record(_)
            | Effect::Undo(..)
            | Effect::Redo(_)
            | Effect::AdoptForeign(_)
            | Effect::Gavel(_)
            | Effect::Rescind(..)
            | Effect::Minutes(..)
            | Effect::Remember(..) => self.writer.give(Job::Effect(Box::new(effect), None)),
        }
    }

    /// Lists folders, on a thread of its own: a folder of another machine may let one wait.
    fn list_folders(&self, typed: String, path: PathBuf) {
        let crew = Arc::clone(&self.crew);
        let list = move || {
            let names = library::folders(&path, &typed);
            crew.say(Msg::Folders(typed, names));
        };
        // Where no thread can be started, Tab completes nothing.
        let _ = std::thread::Builder::new()
            .name("folders".to_owned())
            .spawn(list);
    }

    /// Makes what the search reads, on a thread of its own: neither a save nor a question about the history
    /// shall wait for it.
    fn fold(&self, ticket: u64, plan: Arc<Plan>, rows: Vec<ClauseId>) {
        let crew = Arc::clone(&self.crew);
        let started = std::thread::Builder::new()
            .name("search".to_owned())
            .spawn(move || crew.say(Msg::Folded(ticket, search::folded(&plan, &rows))));
        if let Err(error) = started {
            let why = Message::new("ui-terminal-failed").with("why", error.to_string());
            self.crew.say(Msg::Failed(why));
        }
    }

    /// Waits until everything to be written is on disk. What was only asked is dropped.
    pub fn finish(self) {
        self.writer.finish();
        self.journal.finish();
    }
}

/// Opens the plan that a request names, on the thread of the screen: it must be there before the first frame.
/// Without a folder it is the plan here, or else the library.
pub fn first(request: &Open) -> (Option<OpenPlan>, Vec<Msg>) {
    let folder = request.folder.as_deref().unwrap_or(Path::new("."));
    let error = match OpenPlan::open(folder, request.plan.as_deref()) {
        Ok(mut desk) => match desk.opened() {
            Ok(opened) => return (Some(desk), vec![Msg::Opened(Box::new(opened))]),
            Err(error) => error,
        },
        Err(error) => error,
    };
    let mut msgs = vec![Msg::Library(library::list(request))];
    let nothing_here = matches!(error, StoreError::NotARepository(_) | StoreError::NoPlan);
    if request.folder.is_some() || !nothing_here {
        msgs.push(desk::refused(folder, error));
    }
    (None, msgs)
}
