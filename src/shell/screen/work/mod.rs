//! Running effects: one thread that writes, strictly in order, one that reads, one that goes on errands, and one
//! that follows a hub, so that no key ever waits.
//! What comes of an effect returns as a message; a job that panics reports so, and its thread goes on.

mod announcer;
mod documents;
mod examiner;
mod figures;
mod follower;
mod foreign;
mod glancer;
mod glances_kept;
mod import;
mod journal;
mod library;
mod past;
mod reader;
mod record;
mod sharing;
mod shown;
mod signer;
mod sitting;
mod speakers_file;
mod thread;
mod ticker;
mod tour;
mod traveller;
mod trust;
mod waits;
mod watcher;
mod word;
mod writer;

use super::{Event, Open};
use crate::app::model::effect::Trip;
use crate::app::model::jump::{Sources, Things};
use crate::app::model::question::Ask;
use crate::app::model::reckoning::Reckoning;
use crate::app::model::replay::ReplayMsg;
use crate::app::model::sitting::SittingMsg;
use crate::app::model::tour::TourMsg;
use crate::app::{Beside, Effect, Intent, Loop, Msg, Report, State, search};
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};
use crate::shell::open_plan::OpenPlan;
use crate::store::{self, Begun, StoreError};
use announcer::Announcer;
use follower::Following;
use glancer::Glancer;
use journal::Place;
use shown::ShownPlan;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;
use thread::{Order, Worker, guarded};
use ticker::Ticker;
use traveller::Traveller;

/// What every worker knows.
struct Crew {
    request: Open,
    events: Sender<Event>,
    /// The last file that was called off.
    off: AtomicU64,
    /// Held by every thread that works something out beside the others, as long as it does.
    busy: Arc<()>,
    /// Signs what is recorded.
    key: signer::Key,
}

impl Crew {
    fn new(request: Open, events: Sender<Event>) -> Arc<Crew> {
        Arc::new(Crew {
            key: signer::Key::of(&request, &events),
            request,
            events,
            off: AtomicU64::new(0),
            busy: Arc::default(),
        })
    }
}

impl Crew {
    /// Reports to the loop. Nobody is left to hear it once the screen is closed.
    fn say(&self, msg: impl Into<Msg>) {
        let _ = self.events.send(Event::Msg(msg.into()));
    }

    /// A token for a thread that works something out: see [`Workers::settle`].
    fn busy(&self) -> Arc<()> {
        Arc::clone(&self.busy)
    }

    /// Reports what came of an answer: where it was refused, the question comes back.
    fn answer(&self, msg: Msg, asked: Option<Box<Ask>>) {
        let refused = match &msg {
            Msg::Worker(Report::NotRecorded(why))
            | Msg::Worker(Report::Failed(why) | Report::Unopened(_, why))
            | Msg::Worker(Report::Unread(_, why)) => asked.map(|ask| (ask, why.clone())),
            _ => None,
        };
        self.say(msg);
        if let Some((ask, why)) = refused {
            self.say(Report::AskAgain(ask, why));
        }
    }
}

/// Where other screens are told of this plan.
fn signpost(open: &OpenPlan) -> announcer::Task {
    announcer::Task::Plan(open.repository.signpost(&open.plan))
}

/// The workers.
pub struct Workers {
    writer: Worker<writer::Task>,
    reader: Worker<reader::Task>,
    journal: Worker<journal::Task>,
    traveller: Traveller,
    follower: Following,
    announcer: Announcer,
    ticker: Ticker,
    player: Ticker,
    glancer: Glancer,
    crew: Arc<Crew>,
}

impl Workers {
    /// Workers that report to this channel. The plan, if one is open already, is theirs.
    pub fn start(
        request: Open,
        mut shown: Option<ShownPlan>,
        events: Sender<Event>,
    ) -> std::io::Result<Workers> {
        let crew = Crew::new(request, events);
        if let Some(shown) = &mut shown {
            shown.open.repository.sign_with(crew.key.signer());
        }
        let reader = reader::start(Arc::clone(&crew))?;
        let journal = journal::start(Arc::clone(&crew))?;
        let traveller = Traveller::start(Arc::clone(&crew))?;
        let follower = Following::start(Arc::clone(&crew))?;
        let announcer = Announcer::start(Arc::clone(&crew))?;
        let (shown, watched) = match crew.request.second {
            true => (None, shown),
            false => (shown, None),
        };
        let read = |shown: &ShownPlan| match shown.open.again() {
            Ok(again) => reader.give(reader::Task::OpenPlan(Box::new(again))),
            Err(error) => crew.say(Report::Failed(error.message())),
        };
        if let Some(watched) = watched {
            // A second screen asks and watches. Nobody there writes, nor keeps what others were typing.
            read(&watched);
            watcher::start(Arc::clone(&crew), watched)?;
        }
        if let Some(shown) = &shown {
            // Before any effect: what the effects ask is about this plan.
            read(shown);
            if let Ok(again) = shown.open.again() {
                traveller.give(traveller::Task::OpenPlan(Box::new(again)));
            }
            if let Ok(again) = shown.open.again() {
                follower.give(follower::Task::OpenPlan(Box::new(again)));
            }
            journal.give(journal::Task::Plan(Place::of(&shown.open, &crew)));
            let _ = announcer.sender().send(Order::Do(signpost(&shown.open)));
        }
        let others = writer::Others {
            reader: reader.sender(),
            journal: journal.sender(),
            traveller: traveller.sender(),
            follower: follower.sender(),
            announcer: announcer.sender(),
        };
        let writer = writer::start(Arc::clone(&crew), others)?;
        if let Some(shown) = shown {
            writer.give(writer::Task::OpenPlan(Box::new(shown)));
        }
        Ok(Workers {
            writer,
            reader,
            journal,
            traveller,
            follower,
            announcer,
            ticker: Ticker::default(),
            player: Ticker::default(),
            glancer: Glancer::default(),
            crew,
        })
    }

    /// Hands an effect to whom it concerns, with the question that it answers; what the loop does itself is handed back.
    #[must_use]
    pub fn run(&self, effect: Effect, asked: Option<Box<Ask>>) -> Option<Loop> {
        match effect {
            Effect::Loop(own) => return Some(own),
            Effect::Beside(beside) => self.beside(beside),
            Effect::Write(job) => self.writer.give(writer::Task::Job(Box::new(job), asked)),
            Effect::Ask(query) => self.reader.give(reader::Task::Query(query, asked)),
            Effect::Travel(trip) => self.travel(trip, asked),
            Effect::Keep(keep) => self.journal.give(journal::Task::Keep(keep)),
            Effect::Answer(asked, effect) => return self.run(*effect, Some(asked)),
        }
        None
    }

    /// Lets other screens of this machine know what this one shows.
    pub fn look(&self, state: &State) {
        self.announcer.look(state);
    }

    fn travel(&self, trip: Trip, asked: Option<Box<Ask>>) {
        match trip {
            Trip::Follow(ticket, place) => {
                let follow = follower::Task::Follow(ticket, place, asked);
                self.follower.give(follow);
            }
            Trip::Resume(ticket) => self.follower.give(follower::Task::Resume(ticket)),
            Trip::Leave => self.follower.give(follower::Task::Leave),
            trip @ (Trip::Places(..) | Trip::Go(..) | Trip::Insist(..)) => {
                self.traveller.give(traveller::Task::Trip(trip, asked));
            }
        }
    }

    fn beside(&self, beside: Beside) {
        match beside {
            Beside::Today => {
                let today = SittingMsg::Today(crate::shell::recorder::now());
                self.crew.say(Intent::Sitting(today));
            }
            Beside::Tick(on) => {
                let second = on.then_some(Duration::from_secs(1));
                let tell = || Intent::Sitting(SittingMsg::Tick);
                self.ticker.tick(&self.crew, second, tell);
            }
            Beside::Play(every) => {
                let tell = || Intent::Replay(ReplayMsg::Tick);
                self.player.tick(&self.crew, every, tell);
            }
            Beside::ListFolders(typed, path, endings) => self.list(typed, path, endings),
            Beside::Glance(folders) => self.glancer.look(&self.crew, folders),
            Beside::Examine { folder, repair } => examiner::look(&self.crew, folder, repair),
            Beside::CallOffFile(ticket) => self.crew.call_off(ticket),
            Beside::Fold(ticket, plan, rows) => self.fold(ticket, plan, rows),
            Beside::Gather(ticket, sources) => self.gather(ticket, *sources),
            Beside::WorkOut(question) => figures::answer(&self.crew, *question),
            Beside::Reckon(ticket, reckoning) => self.reckon(ticket, *reckoning),
            Beside::CallOff => self.traveller.call_off(),
            Beside::Reply(ticket, answer) => self.traveller.reply(ticket, answer),
            Beside::CallOffKey => self.crew.key.call_off(),
            Beside::ReplyToKey(answer) => self.crew.key.reply(answer),
        }
    }

    /// Lists what is in a folder, on a thread of its own: one of another machine may let one wait.
    fn list(&self, typed: String, path: PathBuf, endings: &'static [&'static str]) {
        let crew = Arc::clone(&self.crew);
        let list = move || {
            let names = library::listed(&path, &typed, endings);
            crew.say(Report::Folders(typed, names));
        };
        // Where no thread can be started, Tab completes nothing.
        let _ = std::thread::Builder::new()
            .name("folders".to_owned())
            .spawn(list);
    }

    /// Makes what the search reads, on a thread of its own: neither a save nor a question about the history
    /// shall wait for it.
    fn fold(&self, ticket: u64, plan: Arc<Plan>, rows: Vec<ClauseId>) {
        self.read_through(move || Report::Folded(ticket, search::folded(&plan, &rows)));
    }

    /// Lists what there is to go to, in the same way.
    fn gather(&self, ticket: u64, sources: Sources) {
        self.read_through(move || Report::Gathered(ticket, Arc::new(Things::gather(&sources))));
    }

    fn read_through(&self, work: impl FnOnce() -> Report + Send + 'static) {
        let crew = Arc::clone(&self.crew);
        let busy = crew.busy();
        let started = std::thread::Builder::new()
            .name("search".to_owned())
            .spawn(move || {
                guarded(&crew, || crew.say(work()));
                drop(busy);
            });
        if let Err(error) = started {
            let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
            self.crew.say(Report::Failed(why));
        }
    }

    /// Reckons what something costs, on a thread of its own that stands behind everything else.
    fn reckon(&self, ticket: u64, reckoning: Reckoning) {
        let crew = Arc::clone(&self.crew);
        let busy = crew.busy();
        let work = move || {
            guarded(&crew, || {
                let found = thread::behind(|| reckoning.answer());
                crew.say(Report::Reckoned(ticket, Box::new(found)));
            });
            drop(busy);
        };
        // Where no thread can be started, no cost is told.
        let _ = std::thread::Builder::new()
            .name("reckoner".to_owned())
            .spawn(work);
    }

    /// Waits until whoever writes and whoever reads has done what was handed over before. Says whether nobody else is at
    /// work beside them.
    pub fn settle(&self) -> bool {
        let (done, told) = channel();
        self.writer.give(writer::Task::Settled(done.clone()));
        // What is written may be read next.
        let written = told.recv().is_ok();
        self.reader.give(reader::Task::Settled(done));
        let read = told.recv().is_ok();
        written && read && Arc::strong_count(&self.crew.busy) == 1
    }

    /// Waits until everything to be written is on disk, here and on a stick. What was only asked is dropped.
    pub fn finish(self) {
        self.crew.key.leave();
        self.writer.finish();
        self.journal.finish();
        self.traveller.finish();
        self.follower.finish();
        self.announcer.finish();
    }
}

/// What there is to show first.
#[derive(Default)]
pub struct First {
    pub shown: Option<ShownPlan>,
    pub msgs: Vec<Msg>,
    /// What is left to read of the plan.
    begun: Option<Begun>,
}

impl First {
    /// Reads what was left, before anybody can ask for it.
    pub fn rest(&mut self) -> Option<Msg> {
        let (shown, begun) = (self.shown.as_mut()?, self.begun.take()?);
        let moved = shown.whole(begun);
        Some(Msg::Worker(Report::Whole(Box::new(moved))))
    }
}

/// Opens the plan that a request names; without a folder it is the plan here, or else the library.
pub fn first(request: &Open) -> First {
    let folder = request.folder.as_deref().unwrap_or(Path::new("."));
    let error = match ShownPlan::open(request, folder, request.plan.as_deref()) {
        Ok(mut shown) => match shown.begun() {
            Ok((opened, begun)) => {
                let mut msgs = vec![Msg::Worker(Report::Opened(Box::new(opened)))];
                if request.example {
                    let said = Report::Said(shown.told("ui-stage-example"));
                    msgs.push(Msg::Worker(said));
                }
                let aside = shown.open.repository.left_so_far().into_iter();
                msgs.extend(aside.map(|left| Msg::Worker(Report::Failed(left.message()))));
                return First {
                    shown: Some(shown),
                    msgs,
                    begun,
                };
            }
            Err(error) => error,
        },
        Err(error) => error,
    };
    let known = library::list(request);
    let nothing_here = matches!(error, StoreError::NotARepository(_) | StoreError::NoPlan);
    let wanted = request.folder.is_some() || !nothing_here;
    let tour = !wanted && tour::is_due(request, &known);
    let mut msgs = vec![Msg::Worker(Report::Library(known))];
    if wanted {
        msgs.push(shown::refused(folder, error));
    }
    msgs.extend(tour.then(|| Intent::Tour(TourMsg::Offer).into()));
    First {
        msgs,
        ..First::default()
    }
}

/// What is shown where opening broke off with a panic, of which there is a report.
pub fn unopened(request: &Open) -> First {
    let library = Report::Library(library::list(request));
    let state = request.places.state.as_deref();
    let broke_off = Report::Failed(thread::broke_off(state));
    First {
        msgs: vec![Msg::Worker(library), Msg::Worker(broke_off)],
        ..First::default()
    }
}
