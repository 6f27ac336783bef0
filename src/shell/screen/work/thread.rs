//! A thread that does one job after the other.

use super::Crew;
use crate::app::{Intent, Report};
use crate::i18n::Message;
use crate::shell::panic;
use crate::store;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

/// How far behind others the history is read, in the system's steps of 0 to 19: far enough to leave the processors to
/// whoever draws, and not so far that a busy machine never gets to it.
#[cfg(target_os = "linux")]
const BEHIND: i32 = 10;

/// A thread that does one job after the other.
pub struct Worker<J> {
    jobs: Sender<Order<J>>,
    thread: JoinHandle<()>,
}

/// What a worker hears.
pub enum Order<J> {
    /// Do this.
    Do(J),
    /// Everything handed over before is done: end.
    End,
}

impl<J: Send + 'static> Worker<J> {
    /// Starts a thread.
    pub fn start(
        name: &str,
        work: impl FnOnce(Receiver<Order<J>>) + Send + 'static,
    ) -> io::Result<Worker<J>> {
        let (jobs, receiver) = line();
        Worker::on(name, jobs, move || work(receiver))
    }

    /// Starts a thread on a line made before: for one that hands jobs to itself.
    pub fn on(
        name: &str,
        jobs: Sender<Order<J>>,
        work: impl FnOnce() + Send + 'static,
    ) -> io::Result<Worker<J>> {
        let thread = Builder::new().name(name.to_owned()).spawn(work)?;
        Ok(Worker { jobs, thread })
    }

    /// Hands a job over. A thread that ended takes none.
    pub fn give(&self, job: J) {
        let _ = self.jobs.send(Order::Do(job));
    }

    /// A way for others to hand jobs over.
    pub fn sender(&self) -> Sender<Order<J>> {
        self.jobs.clone()
    }

    /// Waits until everything handed over is done.
    pub fn finish(self) {
        let _ = self.jobs.send(Order::End);
        let _ = self.thread.join();
    }
}

/// What several threads share; one that broke off leaves it as it was.
pub fn held<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The two ends of a line.
pub fn line<J>() -> (Sender<Order<J>>, Receiver<Order<J>>) {
    channel()
}

/// Does one thing; a panic becomes a message, so that the next thing can still be done.
pub fn guarded(crew: &Arc<Crew>, work: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(work)).is_err() {
        let state = crew.request.places.state.as_deref();
        crew.say(Report::Failed(broke_off(state)));
    }
}

/// Works something out on a thread of its own and says what came of it, whatever happens: where no thread can be started, or the
/// work breaks off, what `failed` makes of that.
pub fn aside(
    crew: &Arc<Crew>,
    name: &str,
    work: impl FnOnce() -> Intent + Send + 'static,
    failed: impl Fn(Message) -> Intent + Copy + Send + 'static,
) {
    let hands = Arc::clone(crew);
    let started = Builder::new().name(name.to_owned()).spawn(move || {
        let mut told = None;
        guarded(&hands, || told = Some(work()));
        let state = hands.request.places.state.as_deref();
        hands.say(told.unwrap_or_else(|| failed(broke_off(state))));
    });
    if let Err(error) = started {
        let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
        crew.say(failed(why));
    }
}

/// What is said of a panic on another thread than the screen's. The hook has written its report.
pub fn broke_off(state: Option<&Path>) -> Message {
    let path = panic::report_path(state);
    Message::new("ui-stage-worker").with("path", path.display().to_string())
}

/// Works behind everything else that wants a processor: the first frame, the keys, and the terminal that shows them.
/// The threads that `work` starts stand as far behind.
pub(super) fn behind<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let waiting = || {
        #[cfg(target_os = "linux")]
        let _ = rustix::process::nice(BEHIND);
        work()
    };
    std::thread::scope(|scope| match scope.spawn(waiting).join() {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    })
}
