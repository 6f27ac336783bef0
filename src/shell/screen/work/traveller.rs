//! The thread that goes on errands: it takes the plan home and fetches what came of it elsewhere. A place may let one wait;
//! neither a key nor a save waits with it.

use super::Crew;
use super::thread::{Order, Worker, guarded};
use crate::app::effect::{Errand, Trip};
use crate::app::layer::Ask;
use crate::app::sharing::{self, Arrived, Offer, SharingMsg};
use crate::app::{Intent, Msg, Report};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::shell::{recorder, travelling};
use crate::store::StoreError;
use crate::store::travel::{Asking, Place, TravelError};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What the traveller hears.
pub enum Task {
    /// From now on, it is this plan that travels.
    OpenPlan(Box<OpenPlan>),
    /// Go there, which may be the answer to a question.
    Trip(Trip, Option<Box<Ask>>),
}

/// The traveller, and whether it is at a server, for which nobody waits who wants to leave.
pub struct Traveller {
    worker: Worker<Task>,
    away: Arc<AtomicBool>,
}

impl Traveller {
    /// Starts the thread.
    pub fn start(crew: Arc<Crew>) -> io::Result<Traveller> {
        let away = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&away);
        let worker = Worker::start("traveller", move |orders| {
            let mut open = None;
            while let Ok(Order::Do(task)) = orders.recv() {
                guarded(&crew, || match task {
                    Task::OpenPlan(plan) => open = Some(*plan),
                    Task::Trip(trip, asked) => {
                        let msg = travel(open.as_ref(), &crew, &told, trip);
                        let failed = |why| Msg::Worker(Report::Failed(why));
                        crew.answer(msg.unwrap_or_else(failed), asked);
                    }
                });
                told.store(false, Ordering::Relaxed);
            }
        })?;
        Ok(Traveller { worker, away })
    }

    /// Hands an errand over, or the plan that travels from now on.
    pub fn give(&self, task: Task) {
        self.worker.give(task);
    }

    /// A way for others to do so.
    pub fn sender(&self) -> std::sync::mpsc::Sender<Order<Task>> {
        self.worker.sender()
    }

    /// Waits until a stick or a folder has what is on its way there.
    pub fn finish(self) {
        if !self.away.load(Ordering::Relaxed) {
            self.worker.finish();
        }
    }
}

fn travel(
    open: Option<&OpenPlan>,
    crew: &Crew,
    away: &AtomicBool,
    trip: Trip,
) -> Result<Msg, Message> {
    let open = open.ok_or_else(|| StoreError::NoPlan.message())?;
    let told = match trip {
        Trip::Places(ticket, errand) => SharingMsg::Places(ticket, errand, places(open)),
        Trip::Go(ticket, errand, word) => {
            let place = Place::named(&word).map_err(|error| error.message())?;
            away.store(matches!(place, Place::Remote(_)), Ordering::Relaxed);
            let refused = |error| refused(&place, errand, &error);
            match errand {
                Errand::Home => SharingMsg::Taken(home(open, &place).map_err(refused)?),
                Errand::Back => {
                    let arrived = back(open, crew, &place, refused)?;
                    SharingMsg::Arrived(ticket, Box::new(arrived))
                }
            }
        }
    };
    Ok(Intent::Sharing(told).into())
}

/// The places this plan has been to, the last one first, then the sticks that are plugged in.
fn places(open: &OpenPlan) -> Vec<Offer> {
    let known = open.repository.places();
    let sticks = travelling::sticks(&known).into_iter();
    let sticks = sticks.map(|place| Offer { place, stick: true });
    let known = known.into_iter().map(|one| Offer {
        place: one.place,
        stick: false,
    });
    known.chain(sticks).collect()
}

fn home(open: &OpenPlan, place: &Place) -> Result<Vec<Message>, StoreError> {
    // A passphrase that git asks for would be typed into the plan.
    let how = travelling::taking(open, Asking::Never)?;
    let taken = open.repository.take_home(place, &how)?;
    Ok(sharing::taken(&taken))
}

/// What a place has, looked at; nothing of it is taken in.
fn back(
    open: &OpenPlan,
    crew: &Crew,
    place: &Place,
    refused: impl Fn(StoreError) -> Message,
) -> Result<Arrived, Message> {
    let how = travelling::taking(open, Asking::Never).map_err(&refused)?;
    let arrival = open.repository.receive(place, &how).map_err(&refused)?;
    let visit = travelling::look(open, arrival)?;
    let who = recorder::known(&crew.request.settings, Some(&open.repository));
    let foreseen = travelling::foresee(open, &visit.arrival, who).map_err(&refused)?;
    Ok(Arrived {
        visit,
        collides: foreseen.plans,
    })
}

/// Why a place does not have it. What git would have asked is asked on the command line: this screen is the plan's.
fn refused(place: &Place, errand: Errand, error: &StoreError) -> Message {
    match error {
        StoreError::Travel(TravelError::NotLetIn(called) | TravelError::OtherHost(called))
            if matches!(place, Place::Remote(_)) =>
        {
            let id = match errand {
                Errand::Home => "app-sharing-asks-home",
                Errand::Back => "app-sharing-asks-back",
            };
            Message::new(id).with("place", called.as_str())
        }
        error => error.message(),
    }
}
