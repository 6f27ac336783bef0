//! The thread that writes: acts, undoing, and opening plans, strictly in the order in which they were asked for.

use super::desk::{self, OpenPlan};
use super::journal::{Keep, Place};
use super::reader::Question;
use super::thread::{self, Order, Worker, guarded};
use super::{Crew, foreign, library, record, sitting};
use crate::app::Msg;
use crate::app::editor;
use crate::app::effect::{Act, Effect};
use crate::app::layer::Ask;
use crate::app::msg::Recorded;
use crate::app::notice::Foreign;
use crate::i18n::Message;
use crate::shell::screen::Open;
use crate::shell::settings::Settings;
use crate::store::{ForeignChange, StoreError, Watch};
use crate::track::CommitId;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// What the writer hears.
pub enum Job {
    /// This plan is open, and the reader and the journal know it.
    OpenPlan(Box<OpenPlan>),
    /// Do this, which may be the answer to a question.
    Effect(Box<Effect>, Option<Box<Ask>>),
    /// Something changed on the disk: look whether it concerns the plan.
    Look,
}

/// Starts the thread.
pub fn start(
    crew: Arc<Crew>,
    reader: Sender<Order<Question>>,
    journal: Sender<Order<Keep>>,
) -> io::Result<Worker<Job>> {
    let (send, orders) = thread::line();
    let again = send.clone();
    Worker::on("writer", send, move || {
        let mut writer = Writer {
            crew: Arc::clone(&crew),
            reader,
            journal,
            again,
            desk: None,
            head: None,
            foreign: Vec::new(),
            watch: None,
        };
        while let Ok(Order::Do(job)) = orders.recv() {
            guarded(&crew, || writer.take(job));
        }
    })
}

struct Writer {
    crew: Arc<Crew>,
    reader: Sender<Order<Question>>,
    journal: Sender<Order<Keep>>,
    /// For whoever notices that something changed on the disk.
    again: Sender<Order<Job>>,
    desk: Option<OpenPlan>,
    /// The head that the screen knows.
    head: Option<CommitId>,
    /// What the screen knows of changes by other programs.
    foreign: Vec<ForeignChange>,
    watch: Option<Watch>,
}

impl Writer {
    fn take(&mut self, job: Job) {
        match job {
            Job::OpenPlan(desk) => self.sit_down(*desk),
            Job::Look => self.look(),
            Job::Effect(effect, asked) => {
                let declared = matches!(*effect, Effect::Gavel(_) | Effect::Rescind(..));
                let made = match *effect {
                    Effect::Create(_) => Some("ui-stage-made"),
                    Effect::OpenExample(_) => Some("ui-stage-example"),
                    _ => None,
                };
                if let Some(msg) = self.run(*effect) {
                    let recorded = matches!(msg, Msg::Recorded(_));
                    let opened = matches!(msg, Msg::Opened(_));
                    self.crew.answer(msg, asked);
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
        }
    }

    fn run(&mut self, effect: Effect) -> Option<Msg> {
        let crew = Arc::clone(&self.crew);
        let request = &crew.request;
        Some(match effect {
            Effect::ListLibrary => Msg::Library(library::list(request)),
            Effect::Open(folder) => self.open(&folder),
            Effect::OpenExample(name) => match library::example(request, &name) {
                Ok(folder) => self.open(&folder),
                Err(why) => Msg::Failed(why),
            },
            Effect::MakeRepository(folder) => {
                let made = library::make_repository(request, &folder);
                self.made(made, &folder)
            }
            Effect::Create(plan) => {
                let made = library::create(request, &plan);
                self.made(made, &plan.folder)
            }
            Effect::Forget(folder) => {
                let forgotten = library::forget(request, &folder);
                return forgotten.err().map(|error| Msg::Failed(error.message()));
            }
            Effect::AdoptForeign(floor) => {
                let changes = self.foreign.clone();
                let done = self.change(|desk| record::adopt(desk, request, &changes, &floor));
                self.look();
                done
            }
            Effect::Remember(theme, language) => {
                let kept = Settings::remember(&request.places, theme, language);
                return kept.err().map(|error| {
                    let why = error.to_string();
                    Msg::Failed(Message::new("ui-stage-not-remembered").with("why", why))
                });
            }
            Effect::Record(act) => self.record(request, &act),
            Effect::Undo(change, floor) => {
                self.change(|desk| record::undo(desk, request, change, &floor))
            }
            Effect::Gavel(gavel) => self.decide(|desk| sitting::gavel(desk, request, gavel)),
            Effect::Rescind(name, reason) => {
                self.decide(|desk| sitting::rescind(desk, request, name, reason))
            }
            Effect::Minutes(session, file) => {
                self.decide(|desk| sitting::minutes(desk, &session, file))
            }
            Effect::Redo(floor) => self.change(|desk| record::redo(desk, request, &floor)),
            _ => return None,
        })
    }

    /// Which plan was made, and where.
    fn say_where(&self, made: &'static str) {
        if let Some(desk) = &self.desk {
            let said = Message::new(made)
                .with("title", desk.manifest().title.as_str())
                .with("folder", desk.folder.display().to_string());
            self.crew.say(Msg::Said(said));
        }
    }

    /// What the last act could not bring along in the folder and in git's index. It is known only once the act is
    /// acknowledged; the room reads one sentence at a time.
    fn say_what_is_left(&self) {
        let left = self.desk.as_ref().map(|desk| desk.repository.left());
        if let Some(left) = left.and_then(|left| left.into_iter().next()) {
            self.crew.say(Msg::Failed(left.message()));
        }
    }

    fn made(&mut self, made: Result<(), StoreError>, folder: &Path) -> Msg {
        match made {
            Ok(()) => self.open(folder),
            Err(error) => Msg::Failed(error.message()),
        }
    }

    fn open(&mut self, folder: &Path) -> Msg {
        let opened = OpenPlan::open(folder, None).and_then(|mut desk| Ok((desk.opened()?, desk)));
        match opened {
            Ok((opened, desk)) => {
                // What the reader and the journal hear next is of this plan already.
                self.introduce(&desk);
                self.sit_down(desk);
                Msg::Opened(Box::new(opened))
            }
            Err(error) => desk::refused(folder, error),
        }
    }
    /// Tells the reader and the journal which plan is asked about from now on.
    fn introduce(&self, desk: &OpenPlan) {
        match desk.again() {
            Ok(again) => {
                let again = Question::OpenPlan(Box::new(again));
                let _ = self.reader.send(Order::Do(again));
            }
            Err(error) => self.crew.say(Msg::Failed(error.message())),
        }
        let place = Keep::Plan(Place::of(desk, &self.crew));
        let _ = self.journal.send(Order::Do(place));
    }

    /// From now on, this plan. What is not needed for the first frame is done here.
    fn sit_down(&mut self, desk: OpenPlan) {
        let head = desk.repository.head().ok().map(|head| head.id);
        let folder = desk.repository.work_dir().unwrap_or(&desk.folder);
        let (plan, title) = (desk.plan.as_str(), &desk.manifest().title);
        library::note(&self.crew.request, folder, plan, title);
        let again = self.again.clone();
        self.watch = Some(foreign::watch(&desk, move |_| {
            let _ = again.send(Order::Do(Job::Look));
        }));
        self.foreign.clear();
        self.head = head;
        self.desk = Some(desk);
        self.look();
    }

    /// Records an act. Where somebody else changed the same field, the screen hears of the plan as it is now before it
    /// is told so.
    fn record(&mut self, request: &Open, act: &Act) -> Msg {
        let Some(desk) = &mut self.desk else {
            return Msg::NotRecorded(StoreError::NoPlan.message());
        };
        match record::act(desk, request, act) {
            Err(error @ StoreError::FieldMeanwhile(_)) => {
                self.look();
                Msg::Editor(editor::met(error.message()))
            }
            done => self.told(done),
        }
    }

    /// Makes a change; the plan after it is loaded before it is reported.
    fn change(&mut self, make: impl FnOnce(&mut OpenPlan) -> Result<Recorded, StoreError>) -> Msg {
        let Some(desk) = &mut self.desk else {
            return Msg::NotRecorded(StoreError::NoPlan.message());
        };
        let done = make(desk);
        self.told(done)
    }

    fn told(&mut self, done: Result<Recorded, StoreError>) -> Msg {
        match done {
            Ok(recorded) => {
                // Where the plan could not be read again, the next look tries it.
                if let Some(now) = &recorded.now {
                    self.head = Some(now.head);
                }
                Msg::Recorded(Box::new(recorded))
            }
            Err(error) => Msg::NotRecorded(error.message()),
        }
    }

    /// Does something that makes no change of the plan's files.
    fn decide(&mut self, decide: impl FnOnce(&mut OpenPlan) -> Result<Msg, Message>) -> Msg {
        match &mut self.desk {
            Some(desk) => decide(desk).unwrap_or_else(Msg::NotRecorded),
            None => Msg::NotRecorded(StoreError::NoPlan.message()),
        }
    }

    /// Looks whether others recorded something, or changed files.
    fn look(&mut self) {
        let Some(desk) = &mut self.desk else {
            return;
        };
        let Ok(head) = desk.repository.head() else {
            // Another program is in the middle of something: it will stir again.
            return;
        };
        if self.head != Some(head.id)
            && let Ok(moved) = desk.move_to(head.id)
        {
            self.head = Some(head.id);
            self.crew.say(Msg::Moved(Box::new(moved)));
        }
        if let Ok(foreign) = desk.repository.foreign(&desk.plan)
            && foreign != self.foreign
        {
            let shown: Vec<Foreign> = foreign.iter().map(foreign::shown).collect();
            self.foreign = foreign;
            self.crew.say(Msg::Foreign(shown));
        }
    }
}
