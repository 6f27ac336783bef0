//! The thread that goes on errands: it takes the plan home and fetches what came of it elsewhere. A place may let one wait;
//! neither a key nor a save waits with it. How far it is is told, what git and ssh ask is asked on the screen, and it can be
//! called off with everything that it started.

use super::Crew;
use super::thread::{Order, Worker, guarded, held};
use super::waits::Waits;
use crate::app::model::effect::Trip;
use crate::app::model::question::Ask;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::Errand;
use crate::app::model::sharing::{Arrived, Offer, Rewritten, SharingMsg};
use crate::app::sharing::{self};
use crate::app::{Intent, Report};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::shell::{recorder, travelling};
use crate::store::travel::{Company, Going, Place, Taking, TravelError};
use crate::store::{Asking, StoreError};
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What the traveller hears.
pub enum Task {
    /// From now on, it is this plan that travels.
    OpenPlan(Box<OpenPlan>),
    /// Go there, which may be the answer to a question.
    Trip(Trip, Option<Box<Ask>>),
}

/// An errand that is over sooner has no dialog.
const SOON: Duration = Duration::from_millis(400);

/// How often it is told how far it is.
const OFTEN: Duration = Duration::from_millis(150);

/// The traveller, and what others may do to the errand that is under way.
pub struct Traveller {
    worker: Worker<Task>,
    under_way: Arc<UnderWay>,
}

/// The errand that is under way.
#[derive(Default)]
struct UnderWay {
    /// Whether it is at a server, for which nobody waits who wants to leave.
    away: AtomicBool,
    /// Set where it is called off; one for each errand.
    stop: Mutex<Arc<AtomicBool>>,
    /// Who waits for an answer, on which errand.
    waits: Waits,
}

impl UnderWay {
    fn begin(&self, place: &Place) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        *held(&self.stop) = Arc::clone(&stop);
        let away = matches!(place, Place::Remote(_));
        self.away.store(away, Ordering::Relaxed);
        stop
    }
}

impl Traveller {
    /// Starts the thread.
    pub fn start(crew: Arc<Crew>) -> io::Result<Traveller> {
        let under_way = Arc::new(UnderWay::default());
        let own = Arc::clone(&under_way);
        let worker = Worker::start("traveller", move |orders| {
            let mut open = None;
            while let Ok(Order::Do(task)) = orders.recv() {
                guarded(&crew, || match task {
                    Task::OpenPlan(plan) => open = Some(*plan),
                    Task::Trip(trip, asked) => {
                        let open = open.as_ref();
                        let crew = Arc::clone(&crew);
                        let under_way = Arc::clone(&own);
                        Trips { crew, under_way }.take(open, trip, asked);
                    }
                });
                own.away.store(false, Ordering::Relaxed);
            }
        })?;
        Ok(Traveller { worker, under_way })
    }

    /// Hands an errand over, or the plan that travels from now on.
    pub fn give(&self, task: Task) {
        self.worker.give(task);
    }

    /// A way for others to do so.
    pub fn sender(&self) -> Sender<Order<Task>> {
        self.worker.sender()
    }

    /// Calls off the errand that is under way.
    pub fn call_off(&self) {
        held(&self.under_way.stop).store(true, Ordering::Relaxed);
    }

    /// Answers what was asked on an errand.
    pub fn reply(&self, ticket: u64, answer: Option<Secret>) {
        self.under_way.waits.answer(ticket, answer);
    }

    /// Waits until a stick or a folder has what is on its way there. What is at a server is called off, with what it started.
    pub fn finish(self) {
        if self.under_way.away.load(Ordering::Relaxed) {
            self.call_off();
        }
        self.worker.finish();
    }
}

/// Why an errand came to nothing.
enum Refused {
    /// In a sentence.
    Said(Message),
    /// The place took something back.
    Rewritten(Rewritten),
}

impl From<Message> for Refused {
    fn from(said: Message) -> Self {
        Refused::Said(said)
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Travel(TravelError::Rewritten(place, seen, now)) => {
                Refused::Rewritten(Rewritten { place, seen, now })
            }
            error => Refused::Said(error.message()),
        }
    }
}

/// What is done for an errand.
struct Trips {
    crew: Arc<Crew>,
    under_way: Arc<UnderWay>,
}

impl Trips {
    fn take(&self, open: Option<&OpenPlan>, trip: Trip, asked: Option<Box<Ask>>) {
        let Some(open) = open else {
            let failed = Report::Failed(StoreError::NoPlan.message());
            return self.crew.answer(failed.into(), asked);
        };
        match trip {
            Trip::Places(ticket, errand) => {
                let places = places(open, errand);
                self.say(SharingMsg::Places(ticket, errand, places));
            }
            Trip::Go(ticket, errand, word) => self.go(open, (ticket, errand), &word, asked, false),
            Trip::Insist(ticket, errand, word) => {
                self.go(open, (ticket, errand), &word, asked, true);
            }
            // Whoever follows does these.
            Trip::Follow(..) | Trip::Resume(_) | Trip::Leave => {}
        }
    }

    fn say(&self, msg: SharingMsg) {
        self.crew.say(Intent::Sharing(msg));
    }

    fn go(
        &self,
        open: &OpenPlan,
        (ticket, errand): (u64, Errand),
        word: &str,
        asked: Option<Box<Ask>>,
        rewritten: bool,
    ) {
        let mut stopped = None;
        let done = Place::named(word).map_err(Refused::from);
        let done = done.and_then(|place| {
            let stop = Arc::clone(stopped.insert(self.under_way.begin(&place)));
            let pace = Pace::begin(&self.crew, ticket);
            let telling = Arc::clone(&pace);
            let company = Company::new(Arc::clone(&stop), move |going| telling.tell(going));
            let desk = self.desk(ticket, &place, &stop);
            let asking = desk.as_ref().map(|(_, asking)| asking.clone());
            let asking = asking.unwrap_or(Asking::Never);
            let taken = travelling::taking(open, asking).map(|how| Taking {
                company,
                rewritten,
                ..how
            });
            let done = taken.map_err(Refused::from).and_then(|how| match errand {
                Errand::Home => home(open, &place, &how).map(SharingMsg::Taken),
                Errand::Back | Errand::Hub => {
                    let arrived = self.back(open, &place, &how)?;
                    Ok(SharingMsg::Arrived(ticket, Box::new(arrived)))
                }
            });
            pace.over.store(true, Ordering::Relaxed);
            done
        });
        self.say(SharingMsg::Ended(ticket));
        let off = stopped.is_some_and(|stop| stop.load(Ordering::Relaxed));
        match done {
            Ok(msg) => self.say(msg),
            Err(Refused::Rewritten(what)) => {
                self.say(SharingMsg::Rewritten(errand, word.to_owned(), what));
            }
            Err(Refused::Said(why)) if off => self.crew.say(Report::Said(why)),
            Err(Refused::Said(why)) => self.crew.answer(Report::Failed(why).into(), asked),
        }
    }

    /// Where git's questions arrive, if it may have any.
    #[cfg(unix)]
    fn desk(
        &self,
        ticket: u64,
        place: &Place,
        stop: &Arc<AtomicBool>,
    ) -> Option<(crate::shell::asking::Desk, Asking)> {
        if !matches!(place, Place::Remote(_)) {
            return None;
        }
        let (crew, under_way) = (Arc::clone(&self.crew), Arc::clone(&self.under_way));
        let stop = Arc::clone(stop);
        let answer = move |asked, has_gone: &dyn Fn() -> bool| {
            let ask = || crew.say(Intent::Sharing(SharingMsg::Asked(ticket, asked)));
            let is_over = || stop.load(Ordering::Relaxed) || has_gone();
            let answer = under_way.waits.wait(ticket, ask, is_over);
            answer.unwrap_or_else(|()| {
                crew.say(Intent::Sharing(SharingMsg::Withdrawn(ticket)));
                None
            })
        };
        // Where no question can arrive, git fails with one, and that is said.
        let desk = crate::shell::asking::Desk::open(answer).ok()?;
        let asking = desk.asking().ok()?;
        Some((desk, asking))
    }

    #[cfg(not(unix))]
    fn desk(&self, _: u64, _: &Place, _: &Arc<AtomicBool>) -> Option<((), Asking)> {
        None
    }

    /// What a place has, looked at; nothing of it is taken in.
    fn back(&self, open: &OpenPlan, place: &Place, how: &Taking) -> Result<Arrived, Refused> {
        let arrival = open.repository.receive(place, how)?;
        let visit = travelling::look(open, arrival)?;
        let settings = &self.crew.request.settings;
        let who = recorder::known(settings, Some(&open.repository));
        let foreseen = travelling::foresee(open, &visit.arrival, who)?;
        Ok(Arrived {
            visit,
            collides: foreseen.plans,
        })
    }
}

/// The places this plan has been to, the last one first, then the sticks that are plugged in. A bundle is no hub.
fn places(open: &OpenPlan, errand: Errand) -> Vec<Offer> {
    let known = open.repository.places();
    let sticks = travelling::sticks(&known).into_iter();
    let sticks = sticks.map(|place| Offer { place, stick: true });
    let known = known.into_iter().map(|one| Offer {
        place: one.place,
        stick: false,
    });
    let is_hub = |offer: &Offer| {
        let place = Place::named(&offer.place);
        !offer.stick && place.is_ok_and(|place| !matches!(place, Place::Bundle(_)))
    };
    let all = known.chain(sticks);
    all.filter(|offer| errand != Errand::Hub || is_hub(offer))
        .collect()
}

fn home(open: &OpenPlan, place: &Place, how: &Taking) -> Result<Vec<Message>, Refused> {
    let taken = open.repository.take_home(place, how)?;
    Ok(sharing::taken(&taken))
}

/// How often it is told how far an errand is: not at once, and not more often than anybody can read.
struct Pace {
    crew: Arc<Crew>,
    ticket: u64,
    last: Mutex<(Instant, Going)>,
    over: AtomicBool,
}

impl Pace {
    fn begin(crew: &Arc<Crew>, ticket: u64) -> Arc<Pace> {
        let pace = Arc::new(Pace {
            crew: Arc::clone(crew),
            ticket,
            last: Mutex::new((Instant::now() + SOON, Going::default())),
            over: AtomicBool::new(false),
        });
        let own = Arc::clone(&pace);
        let soon = move || {
            std::thread::sleep(SOON);
            // A place that keeps one waiting tells nothing itself.
            let (_, going) = *held(&own.last);
            if !own.over.load(Ordering::Relaxed) {
                own.say(going);
            }
        };
        let _ = std::thread::Builder::new()
            .name("pace".to_owned())
            .spawn(soon);
        pace
    }

    fn tell(&self, going: Going) {
        let now = Instant::now();
        let mut last = held(&self.last);
        last.1 = going;
        if now >= last.0 {
            last.0 = now + OFTEN;
            drop(last);
            self.say(going);
        }
    }

    fn say(&self, going: Going) {
        let going = SharingMsg::Going(self.ticket, going);
        self.crew.say(Intent::Sharing(going));
    }
}
