//! The thread that writes: acts, undoing, and opening plans, strictly in the order in which they were asked for.

use super::journal::Place;
use super::shown::{self, ShownPlan};
use super::thread::{self, Order, Worker, guarded};
use super::{
    Crew, announcer, documents, follower, foreign, import, journal, library, reader, record,
    sharing, sitting, tour, traveller, word,
};
use crate::app::model::documents::DocumentsMsg;
use crate::app::model::effect::{Job, NewAct};
use crate::app::model::import::{ImportMsg, TakeIn};
use crate::app::model::msg::Recorded;
use crate::app::model::notice::Foreign;
use crate::app::model::question::Ask;
use crate::app::model::sitting::SittingMsg;
use crate::app::model::tour::TourMsg;
use crate::app::model::word::{BringIn, Came, WordMsg};
use crate::app::{Intent, Msg, Report};
use crate::i18n::Message;
use crate::plan::Speaker;
use crate::shell::screen::Open;
use crate::shell::settings::Settings;
use crate::store::travel::Arrival;
use crate::store::{ForeignChange, StoreError, Watch};
use crate::track::CommitId;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

/// What the writer hears.
pub enum Task {
    /// This plan is open, and the reader and the journal know it.
    OpenPlan(Box<ShownPlan>),
    /// Do this, which may be the answer to a question.
    Job(Box<Job>, Option<Box<Ask>>),
    /// Something changed on the disk: look whether it concerns the plan.
    Look,
    /// Everything before is done: say so.
    Settled(Sender<()>),
}

/// Who else has to know which plan is open.
pub struct Others {
    /// Whoever reads.
    pub reader: Sender<Order<reader::Task>>,
    /// Whoever keeps what is typed.
    pub journal: Sender<Order<journal::Task>>,
    /// Whoever travels.
    pub traveller: Sender<Order<traveller::Task>>,
    /// Whoever follows a hub.
    pub follower: Sender<Order<follower::Task>>,
    /// Whoever tells other screens.
    pub announcer: Sender<Order<announcer::Task>>,
}

/// Starts the thread.
pub fn start(crew: Arc<Crew>, others: Others) -> io::Result<Worker<Task>> {
    let (send, orders) = thread::line();
    let again = send.clone();
    Worker::on("writer", send, move || {
        let mut writer = Writer {
            crew: Arc::clone(&crew),
            others,
            again,
            shown: None,
            foreign: Vec::new(),
            watch: None,
            documents: Vec::new(),
        };
        while let Ok(Order::Do(task)) = orders.recv() {
            guarded(&crew, || writer.take(task));
        }
        // What was asked to be written is, as any act.
        for document in writer.documents {
            let _ = document.join();
        }
    })
}

struct Writer {
    crew: Arc<Crew>,
    others: Others,
    /// For whoever notices that something changed on the disk.
    again: Sender<Order<Task>>,
    shown: Option<ShownPlan>,
    /// What the screen knows of changes by other programs.
    foreign: Vec<ForeignChange>,
    watch: Option<Watch>,
    /// Documents that are being written, each on a thread of its own: no act waits for one.
    documents: Vec<JoinHandle<()>>,
}

impl Writer {
    fn take(&mut self, task: Task) {
        match task {
            Task::OpenPlan(shown) => {
                self.sit_down(*shown);
                self.begin();
            }
            Task::Look => {
                self.look();
            }
            Task::Job(job, asked) => self.work(*job, asked),
            Task::Settled(done) => drop(done.send(())),
        }
    }

    fn work(&mut self, job: Job, asked: Option<Box<Ask>>) {
        let job = match (job, &self.shown) {
            (Job::Document(wanted), Some(shown)) => {
                let begun = documents::write(&self.crew, &shown.open, *wanted, asked);
                self.documents.retain(|one| !one.is_finished());
                return self.documents.extend(begun);
            }
            (job, _) => job,
        };
        let on_tour = matches!(job, Job::OpenTour(_));
        let declared = matches!(job, Job::Gavel(_) | Job::Rescind(..));
        let made = match job {
            Job::Create(_) => Some("ui-stage-made"),
            Job::OpenExample(_) => Some("ui-stage-example"),
            _ => None,
        };
        if let Some(msg) = self.run(job) {
            let recorded = matches!(msg, Msg::Worker(Report::Recorded(_)));
            let opened = matches!(msg, Msg::Worker(Report::Opened(_)));
            self.crew.answer(msg, asked);
            if opened {
                self.begin();
            }
            if on_tour && opened {
                self.crew.say(Intent::Tour(TourMsg::Begun));
            }
            if let Some(made) = made.filter(|_| opened) {
                self.say_where(made);
            }
            if recorded {
                self.say_what_is_left();
            }
        }
        // What was declared is a change: the screen's revision moves on to it.
        if declared {
            self.look();
        }
    }

    fn run(&mut self, job: Job) -> Option<Msg> {
        let crew = Arc::clone(&self.crew);
        let request = &crew.request;
        Some(match job {
            Job::ListLibrary => Msg::Worker(Report::Library(library::list(request))),
            Job::Open(folder) => self.open(&folder),
            Job::OpenExample(name) => match library::example(request, &name) {
                Ok(folder) => self.open(&folder),
                Err(why) => failed(why),
            },
            Job::OpenTour(language) => match tour::copy(request, language) {
                Ok(folder) => self.open(&folder),
                Err(why) => failed(why),
            },
            Job::MakeRepository(folder) => {
                let made = library::make_repository(request, &folder);
                self.made(made, &folder)
            }
            Job::Create(plan) => {
                let made = library::create(request, &plan);
                self.made(made, &plan.folder)
            }
            Job::Forget(folder) => {
                let forgotten = library::forget(request, &folder);
                return forgotten.err().map(|error| failed(error.message()));
            }
            Job::AdoptForeign(floor) => {
                let changes = self.foreign.clone();
                let done = self.change(|shown| record::adopt(shown, request, &changes, &floor));
                self.look();
                done
            }
            Job::Looked(at) => {
                let kept = self.shown.as_ref().map(|shown| shown.open.look(at));
                let refused = kept.and_then(Result::err);
                return refused.map(|error| failed(error.message()));
            }
            Job::Remember(theme, language) => {
                let kept = Settings::remember(&request.places, theme, language);
                return kept.err().map(|why| {
                    let said = Message::new("ui-stage-not-remembered").with("why", why);
                    Msg::Worker(Report::Failed(said))
                });
            }
            Job::Record(act) => self.record(request, &act),
            Job::Undo(change, floor) => self.undo(request, change, &floor),
            Job::Gavel(gavel) => self.decide(|shown| sitting::gavel(shown, request, gavel)),
            Job::Rescind(name, reason) => {
                self.decide(|shown| sitting::rescind(shown, request, name, reason))
            }
            Job::Join(arrival) => self.join(request, &arrival),
            Job::TakeIn(order) => return self.take_in(&order),
            Job::BringIn(order) => self.bring_in(&order),
            Job::Minutes(session, file) => {
                self.decide(|shown| sitting::minutes(shown, &session, file))
            }
            Job::LastDocument(ticket) => {
                let last = self.shown.as_ref().and_then(|it| documents::last(&it.open));
                Intent::Documents(DocumentsMsg::Last(ticket, last)).into()
            }
            Job::Document(_) => failed(StoreError::NoPlan.message()),
            Job::Redo(floor) => self.change(|shown| record::redo(shown, request, &floor)),
        })
    }

    /// What is found in a plan, and what is remembered of it, comes after the plan.
    fn begin(&mut self) {
        self.look();
        let shown = self.shown.as_ref().map(|shown| &shown.open);
        let folder = shown.and_then(|open| open.repository.came_from(&open.plan));
        if let Some(folder) = folder {
            self.crew.say(Intent::Word(WordMsg::CameFrom(folder)));
        }
    }

    /// Which plan was made, and where.
    fn say_where(&self, made: &'static str) {
        if let Some(shown) = &self.shown {
            self.crew.say(Report::Said(shown.told(made)));
        }
    }

    /// What the last act could not bring along in the folder and in git's index. It is known only once the act is
    /// acknowledged; the room reads one sentence at a time.
    fn say_what_is_left(&self) {
        let left = self
            .shown
            .as_ref()
            .map(|shown| shown.open.repository.left());
        if let Some(left) = left.and_then(|left| left.into_iter().next()) {
            self.crew.say(Report::Failed(left.message()));
        }
    }

    fn made(&mut self, made: Result<(), StoreError>, folder: &Path) -> Msg {
        match made {
            Ok(()) => self.open(folder),
            Err(error) => failed(error.message()),
        }
    }

    fn open(&mut self, folder: &Path) -> Msg {
        let opened = ShownPlan::open(&self.crew.request, folder, None).and_then(|mut shown| {
            shown.open.repository.sign_with(self.crew.key.signer());
            Ok((shown.opened()?, shown))
        });
        match opened {
            Ok((opened, shown)) => {
                // What the reader and the journal hear next is of this plan already.
                self.introduce(&shown);
                self.sit_down(shown);
                Msg::Worker(Report::Opened(Box::new(opened)))
            }
            Err(error) => shown::refused(folder, error),
        }
    }
    /// Tells the others which plan is asked about from now on.
    fn introduce(&self, shown: &ShownPlan) {
        match shown.open.again() {
            Ok(again) => {
                let again = reader::Task::OpenPlan(Box::new(again));
                let _ = self.others.reader.send(Order::Do(again));
            }
            Err(error) => self.crew.say(failed(error.message())),
        }
        let place = journal::Task::Plan(Place::of(&shown.open, &self.crew));
        let _ = self.others.journal.send(Order::Do(place));
        let post = super::signpost(&shown.open);
        let _ = self.others.announcer.send(Order::Do(post));
        if let Ok(again) = shown.open.again() {
            let again = traveller::Task::OpenPlan(Box::new(again));
            let _ = self.others.traveller.send(Order::Do(again));
        }
        if let Ok(again) = shown.open.again() {
            let again = follower::Task::OpenPlan(Box::new(again));
            let _ = self.others.follower.send(Order::Do(again));
        }
    }

    /// From now on, this plan. What is not needed for the first frame is done here. What was recorded since the plan was
    /// read is found by looking, once the screen has it.
    fn sit_down(&mut self, shown: ShownPlan) {
        let folder = shown.open.repository.work_dir().unwrap_or(&shown.folder);
        let (plan, title) = (shown.open.plan.as_str(), &shown.manifest().title);
        if !tour::is_copy(&self.crew.request, folder) {
            library::note(&self.crew.request, folder, plan, title);
        }
        let again = self.again.clone();
        let watch = foreign::watch(&shown.open, move |_| {
            let _ = again.send(Order::Do(Task::Look));
        });
        if let Some(blind) = watch.warning() {
            self.crew.say(Report::Said(blind));
        }
        self.watch = Some(watch);
        self.foreign.clear();
        self.shown = Some(shown);
    }

    /// Records an act. Where somebody else changed the same field, the screen hears of the plan as it is now before it
    /// is told so; where that cannot be read, there is nothing to lay beside what was typed.
    fn record(&mut self, request: &Open, act: &NewAct) -> Msg {
        let Some(shown) = &mut self.shown else {
            return not_recorded(StoreError::NoPlan.message());
        };
        match record::act(shown, request, act) {
            Err(error @ StoreError::FieldMeanwhile(_)) => match self.look() {
                true => Msg::Worker(Report::Met(error.message())),
                false => not_recorded(error.message()),
            },
            done => self.told(done),
        }
    }

    /// Makes a change; the plan after it is loaded before it is reported.
    fn change(&mut self, make: impl FnOnce(&mut ShownPlan) -> Result<Recorded, StoreError>) -> Msg {
        let Some(shown) = &mut self.shown else {
            return not_recorded(StoreError::NoPlan.message());
        };
        let done = make(shown);
        self.told(done)
    }

    fn told(&mut self, done: Result<Recorded, StoreError>) -> Msg {
        match done {
            // Where the plan could not be read again, the next look tries it.
            Ok(recorded) => Msg::Worker(Report::Recorded(Box::new(recorded))),
            Err(error) => not_recorded(error.message()),
        }
    }

    /// Takes a change back, the last one if none is named; where that is a merge, it is asked first.
    fn undo(&mut self, request: &Open, change: Option<CommitId>, floor: &Speaker) -> Msg {
        let last = |shown: &ShownPlan| {
            let open = &shown.open;
            let last = open.repository.last_undoable(&open.plan, None)?;
            Ok((last, open.repository.merge_called(last)))
        };
        let undone = match (change, &self.shown) {
            (Some(change), _) => Ok((change, None)),
            (None, Some(shown)) => last(shown),
            (None, None) => Err(StoreError::NoPlan),
        };
        match undone {
            Ok((merge, Some(called))) => Msg::Worker(Report::LastIsMerge(merge, called)),
            Ok((change, None)) => {
                self.change(|shown| record::take_back(shown, request, change, floor))
            }
            Err(error) => not_recorded(error.message()),
        }
    }

    /// Takes in what was received. The screen hears of the plan after it before it is told what came.
    fn join(&mut self, request: &Open, arrival: &Arrival) -> Msg {
        let nothing = || StoreError::NoPlan.message();
        let join = |shown: &mut ShownPlan| sharing::join(shown, request, arrival);
        match self.shown.as_mut().ok_or_else(nothing).and_then(join) {
            Ok(told) => {
                self.look();
                Intent::Sharing(told).into()
            }
            Err(why) => failed(why),
        }
    }

    /// Records what a table brings in. The screen hears what came of it before the plan after it, which tells that it was
    /// recorded.
    fn take_in(&mut self, order: &TakeIn) -> Option<Msg> {
        let crew = Arc::clone(&self.crew);
        let nothing = || StoreError::NoPlan.message();
        let take = |shown: &mut ShownPlan| import::take_in(shown, &crew, order);
        let done = self.shown.as_mut().ok_or_else(nothing).and_then(take);
        let (recorded, said) = match done {
            Ok((recorded, said)) => (recorded, Ok(said)),
            Err(why) => (None, Err(why)),
        };
        crew.say(Intent::Import(ImportMsg::Ended(order.ticket, said)));
        recorded.map(|recorded| Msg::Worker(Report::Recorded(Box::new(recorded))))
    }

    /// Tables what was chosen of a Word file. The screen hears of the plan as it stands then before it is told what came of it.
    fn bring_in(&mut self, order: &BringIn) -> Msg {
        let came = match &self.shown {
            Some(shown) => word::table(shown, &self.crew, order),
            None => Came::Refused(StoreError::NoPlan.message()),
        };
        self.look();
        Intent::Word(WordMsg::Ended(order.ticket, came)).into()
    }

    /// Does something that makes no change of the plan's files.
    fn decide(
        &mut self,
        decide: impl FnOnce(&mut ShownPlan) -> Result<SittingMsg, Message>,
    ) -> Msg {
        let nothing = || StoreError::NoPlan.message();
        let done = self.shown.as_mut().ok_or_else(nothing).and_then(decide);
        done.map_or_else(not_recorded, |told| Intent::Sitting(told).into())
    }

    /// Looks whether others recorded something, or changed files. Whether the screen knows now what is recorded.
    fn look(&mut self) -> bool {
        let Some(shown) = &mut self.shown else {
            return false;
        };
        let Ok(head) = shown.open.repository.head() else {
            // Another program is in the middle of something: it will stir again.
            return false;
        };
        if shown.at != Some(head.id)
            && let Ok(moved) = shown.move_to(head.id)
        {
            self.crew.say(Report::Moved(Box::new(moved)));
        }
        let known = shown.at == Some(head.id);
        if let Ok(foreign) = shown.open.repository.foreign(&shown.open.plan)
            && foreign != self.foreign
        {
            let told: Vec<Foreign> = foreign.iter().map(foreign::shown).collect();
            self.foreign = foreign;
            self.crew.say(Report::Foreign(told));
        }
        known
    }
}

fn failed(why: Message) -> Msg {
    Msg::Worker(Report::Failed(why))
}

fn not_recorded(why: Message) -> Msg {
    Msg::Worker(Report::NotRecorded(why))
}

#[cfg(test)]
#[path = "writer_tests.rs"]
mod tests;
