//! The thread that says to other screens of this machine what this one shows. No key waits for it, and where it cannot write,
//! a second screen shows what it showed before: that is for those who look at it to say.

use super::Crew;
use super::thread::{Order, Worker, guarded};
use crate::app::State;
use crate::app::showing::showing;
use crate::store::{OnScreen, Signpost, SignpostHold};
use std::io;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};

/// What the announcer hears.
pub enum Task {
    /// Another plan is open: this is where it is said.
    Plan(Signpost),
    /// This is shown.
    Shows(Box<OnScreen>),
}

/// The announcer, and what it was told last.
pub struct Announcer {
    worker: Worker<Task>,
    last: Arc<Mutex<Option<OnScreen>>>,
}

impl Announcer {
    /// Starts the thread.
    pub fn start(crew: Arc<Crew>) -> io::Result<Announcer> {
        let last: Arc<Mutex<Option<OnScreen>>> = Arc::default();
        let told = Arc::clone(&last);
        let worker = Worker::start("announcer", move |orders| announce(&crew, &told, &orders))?;
        Ok(Announcer { worker, last })
    }

    /// A way to tell of another plan.
    pub fn sender(&self) -> std::sync::mpsc::Sender<Order<Task>> {
        self.worker.sender()
    }

    /// Tells of what is on screen, where that is something else than before.
    pub fn look(&self, state: &State) {
        let Some(showing) = showing(state) else {
            return;
        };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if !last.as_ref().is_some_and(|said| showing.is(said)) {
            let said = showing.said();
            self.worker.give(Task::Shows(Box::new(said.clone())));
            *last = Some(said);
        }
    }

    /// Waits until it is said that this screen is no more.
    pub fn finish(self) {
        self.worker.finish();
    }
}

/// Of several things in a row only the last is said: the room cannot see the others.
fn announce(crew: &Arc<Crew>, told: &Mutex<Option<OnScreen>>, orders: &Receiver<Order<Task>>) {
    let mut post: Option<Signpost> = None;
    let mut held: Option<SignpostHold> = None;
    while let Ok(first) = orders.recv() {
        let mut last = None;
        for order in std::iter::once(first).chain(orders.try_iter()) {
            match order {
                Order::Do(Task::Plan(other)) => {
                    held = None;
                    last = None;
                    post = Some(other);
                    // There nothing was said yet.
                    *told.lock().unwrap_or_else(PoisonError::into_inner) = None;
                }
                Order::Do(Task::Shows(shown)) => last = Some(shown),
                Order::End => return,
            }
        }
        let (Some(post), Some(shown)) = (&post, last) else {
            continue;
        };
        guarded(crew, || {
            if held.is_none() {
                held = post.hold().ok().flatten();
            }
            // A disk that takes nothing is said where something is recorded.
            let _ = post.write(&shown);
        });
    }
}
