//! The thread that follows a hub: every few seconds it takes in what others brought and brings what is new here. It has a
//! thread of its own, so that neither a key nor a save nor an errand waits for it.

use super::thread::{self, Order, Worker, guarded};
use super::{Crew, record};
use crate::app::model::question::Ask;
use crate::app::model::sharing::{Hub, HubMsg, Rewritten, SharingMsg};
use crate::app::sharing::{self};
use crate::app::{Intent, Report};
use crate::i18n::Message;
use crate::shell::following::{self, EVERY, Stop, Told};
use crate::shell::open_plan::OpenPlan;
use crate::shell::{recorder, travelling};
use crate::store::travel::{Company, Place, Taking, TravelError};
use crate::store::{Asking, StoreError};
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What the follower hears.
pub enum Task {
    /// From now on, it is this plan; no hub is followed.
    OpenPlan(Box<OpenPlan>),
    /// Follow this place, which may be the answer to a question.
    Follow(u64, String, Option<Box<Ask>>),
    /// Follow again the place that was followed last, if it still was.
    Resume(u64),
    /// Follow none.
    Leave,
}

/// The follower, and what ends a visit that is under way.
pub struct Following {
    worker: Worker<Task>,
    stop: Arc<Mutex<Arc<AtomicBool>>>,
}

impl Following {
    /// Starts the thread.
    pub fn start(crew: Arc<Crew>) -> io::Result<Following> {
        let stop: Arc<Mutex<Arc<AtomicBool>>> = Arc::default();
        let own = Arc::clone(&stop);
        let (send, orders) = thread::line();
        let worker = Worker::on("follower", send, move || {
            let mut follower = Follower {
                crew: Arc::clone(&crew),
                stop: own,
                open: None,
                hub: None,
            };
            loop {
                let order = match &follower.hub {
                    Some(hub) => {
                        let wait = hub.next.saturating_duration_since(Instant::now());
                        orders.recv_timeout(wait)
                    }
                    None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
                };
                match order {
                    Ok(Order::Do(task)) => guarded(&crew, || follower.take(task)),
                    Err(RecvTimeoutError::Timeout) => guarded(&crew, || follower.go_again()),
                    Ok(Order::End) | Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        })?;
        Ok(Following { worker, stop })
    }

    /// Hands something over. What is no longer followed is not waited for.
    pub fn give(&self, task: Task) {
        if !matches!(task, Task::OpenPlan(_)) {
            self.call_off();
        }
        self.worker.give(task);
    }

    /// A way for others to do so.
    pub fn sender(&self) -> Sender<Order<Task>> {
        self.worker.sender()
    }

    fn call_off(&self) {
        let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
        stop.store(true, Ordering::Relaxed);
    }

    /// Ends the visit that is under way, and the thread.
    pub fn finish(self) {
        self.call_off();
        self.worker.finish();
    }
}

/// The hub that is followed.
struct Followed {
    ticket: u64,
    place: Place,
    away: bool,
    next: Instant,
}

struct Follower {
    crew: Arc<Crew>,
    stop: Arc<Mutex<Arc<AtomicBool>>>,
    open: Option<OpenPlan>,
    hub: Option<Followed>,
}

impl Follower {
    fn take(&mut self, task: Task) {
        match task {
            Task::OpenPlan(open) => {
                self.hub = None;
                self.open = Some(*open);
            }
            Task::Follow(ticket, word, asked) => {
                self.hub = None;
                if let Err(why) = self.follow(ticket, &word) {
                    self.crew.answer(Report::Failed(why).into(), asked);
                }
            }
            Task::Resume(ticket) => self.resume(ticket),
            Task::Leave => {
                self.hub = None;
                let forgotten = self.remember(None);
                if let Err(why) = forgotten {
                    self.crew.say(Report::Failed(why));
                }
            }
        }
    }

    fn say(&self, ticket: u64, msg: HubMsg) {
        self.crew.say(Intent::Sharing(SharingMsg::Hub(ticket, msg)));
    }

    /// Begins to follow a place, if it can be reached.
    fn follow(&mut self, ticket: u64, word: &str) -> Result<(), Message> {
        let place = Place::named(word).map_err(|error| error.message())?;
        if matches!(place, Place::Bundle(_)) {
            return Err(Message::new("app-sharing-hub"));
        }
        self.sit_down(ticket, place.clone());
        match self.visit(&place, ticket) {
            // Others who bring at the same moment are no reason not to follow.
            Ok(()) | Err(Stop::Away(StoreError::Travel(TravelError::Rejected(_)))) => {
                self.remember(Some(&place))
            }
            // Another order waits already.
            Err(Stop::End(StoreError::Travel(TravelError::CalledOff(_)))) => Ok(()),
            Err(stop) => {
                self.hub = None;
                let why = self.why(&place, &stop);
                self.say(ticket, HubMsg::Ended(why.clone()));
                Err(why)
            }
        }
    }

    /// Remembers which place this plan follows.
    fn remember(&self, place: Option<&Place>) -> Result<(), Message> {
        let Some(open) = &self.open else {
            return Ok(());
        };
        let plan = travelling::taking(open, Asking::Never).map(|how| how.plan);
        let kept = plan.and_then(|plan| open.repository.note_followed(&plan, place));
        kept.map_err(|error| error.message())
    }

    fn resume(&mut self, ticket: u64) {
        let followed = self.open.as_ref().and_then(|it| it.repository.followed());
        let place = followed.and_then(|word| Place::named(&word).ok());
        if let Some(place) = place {
            self.sit_down(ticket, place);
            self.go_again();
        }
    }

    fn sit_down(&mut self, ticket: u64, place: Place) {
        let hub = Hub {
            place: place.called(),
            name: place.name(),
            away: false,
        };
        self.hub = Some(Followed {
            ticket,
            place,
            away: false,
            next: Instant::now(),
        });
        self.say(ticket, HubMsg::Followed(hub));
    }

    /// The next visit. That a hub went away is said once, and once that it is back.
    fn go_again(&mut self) {
        let Some(hub) = &mut self.hub else {
            return;
        };
        hub.next = Instant::now() + Duration::from_secs(EVERY);
        let (ticket, place, was_away) = (hub.ticket, hub.place.clone(), hub.away);
        let visited = self.visit(&place, ticket);
        let is_away = matches!(visited, Err(Stop::Away(_)));
        if let Some(hub) = &mut self.hub {
            hub.away = is_away;
        }
        match visited {
            Ok(()) if was_away => self.say(ticket, HubMsg::Back),
            Err(Stop::Away(error)) if !was_away => {
                self.say(ticket, HubMsg::Away(error.message()));
            }
            Ok(()) | Err(Stop::Away(_)) => {}
            // It was called off, because another order waits.
            Err(Stop::End(StoreError::Travel(TravelError::CalledOff(_)))) => {}
            Err(stop) => {
                self.hub = None;
                let _ = self.remember(None);
                self.say(ticket, HubMsg::Ended(self.why(&place, &stop)));
            }
        }
    }

    /// Why a place cannot be followed, and what to do.
    fn why(&self, place: &Place, stop: &Stop) -> Message {
        match stop {
            Stop::End(StoreError::Travel(TravelError::NotLetIn(_) | TravelError::OtherHost(_))) => {
                Message::new("app-following-nobody").with("place", place.called())
            }
            Stop::End(StoreError::Travel(TravelError::Rewritten(place, seen, now))) => {
                let place = place.clone();
                let (seen, now) = (*seen, *now);
                let said = Rewritten { place, seen, now }.said("app-following-rewritten");
                said.with("key", self.crew.request.settings.keys.quoted("bring-back"))
            }
            stop => stop.message(),
        }
    }

    fn visit(&self, place: &Place, ticket: u64) -> Result<(), Stop> {
        let open = self.open.as_ref().ok_or(StoreError::NoPlan)?.again()?;
        let stop = Arc::new(AtomicBool::new(false));
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&stop);
        let how = Taking {
            company: Company::quiet(stop),
            ..travelling::taking(&open, Asking::Never)?
        };
        let settings = &self.crew.request.settings;
        let recorder = || {
            if let Some(known) = recorder::known(settings, Some(&open.repository)) {
                return Ok(known);
            }
            let head = open.repository.head();
            let loaded = head
                .and_then(|head| open.repository.load_clauses(&open.plan, head.id, &[]))
                .map_err(|error| error.message())?;
            Ok(record::secretariat(&loaded.plan.manifest))
        };
        following::visit(&open, place, &how, &recorder, &mut |told| match told {
            Told::Came(visit, merged) => {
                let (said, collided) = sharing::brought(visit, merged);
                self.say(ticket, HubMsg::Brought(said, collided));
            }
            Told::Landed(landed) => {
                if let Some(said) = sharing::landed(landed) {
                    self.crew.say(Report::Said(said));
                }
            }
        })
    }
}
