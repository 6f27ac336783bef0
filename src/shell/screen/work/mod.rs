//! Running effects on worker threads; what comes of them returns as messages.
//!
//! One worker has the store: acts are recorded in the order they were given. Another reads the history, which
//! may take long and must not keep an act waiting.

mod desk;
mod review;

use super::Event;
use crate::app::{Effect, Msg};
use crate::i18n::Message;
use crate::plan::Manifest;
use crate::track::{CommitId, Person};
use desk::Desk;
use review::Review;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// What the workers must know of the open plan.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    pub git_dir: PathBuf,
    pub plan: String,
    pub head: CommitId,
    pub manifest: Manifest,
}

/// Shared between the workers; the one with the store keeps it up to date.
type Shared = Arc<Mutex<Option<Opening>>>;

/// Who runs the program and where it keeps things.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// The committer of what is recorded here.
    pub recorder: Option<Person>,
    /// Which plan, where a repository holds several.
    pub plan: Option<String>,
    /// Where the library and opened examples lie.
    pub data: Option<PathBuf>,
    /// Where the recovery journal lies.
    pub state: Option<PathBuf>,
}

/// The workers.
pub struct Workers {
    desk: Option<Desk>,
    to_desk: Sender<Effect>,
    from_screen: Option<Receiver<Effect>>,
    to_review: Sender<Effect>,
    threads: Vec<JoinHandle<()>>,
    reports: Sender<Event>,
}

impl Workers {
    /// Workers that report to this channel.
    pub fn new(reports: Sender<Event>, user: User) -> std::io::Result<Workers> {
        let shared = Shared::default();
        let (to_desk, from_screen) = channel();
        let (to_review, questions) = channel();
        let review = Review::new(shared.clone(), reports.clone());
        let thread = thread::Builder::new()
            .name("review".to_owned())
            .spawn(move || review.work(&questions))?;
        Ok(Workers {
            desk: Some(Desk::new(shared, user)),
            to_desk,
            from_screen: Some(from_screen),
            to_review,
            threads: vec![thread],
            reports,
        })
    }

    /// Runs an effect at once and returns what comes of it: for what must be there before the first frame.
    pub fn load(&mut self, effect: Effect) -> Vec<Msg> {
        self.desk
            .as_mut()
            .map_or_else(Vec::new, |desk| desk.run(effect))
    }

    /// Hands an effect to its worker.
    pub fn run(&mut self, effect: Effect) {
        let worker = match effect {
            Effect::LoadHistory | Effect::Track(_) | Effect::Since(_) => &self.to_review,
            Effect::Copy(text) => return super::terminal::copy(&text),
            _ => &self.to_desk,
        };
        // A worker that is gone has reported why.
        let _ = worker.send(effect);
    }

    /// Starts the worker with the store; until then effects wait. It is started after the first frame, with
    /// what was loaded for that.
    pub fn start(&mut self) -> std::io::Result<()> {
        let (Some(mut desk), Some(effects)) = (self.desk.take(), self.from_screen.take()) else {
            return Ok(());
        };
        let reports = self.reports.clone();
        let thread = thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || {
                for effect in effects {
                    for msg in guarded(|| desk.run(effect)) {
                        let _ = reports.send(Event::Msg(msg));
                    }
                }
            })?;
        self.threads.push(thread);
        Ok(())
    }

    /// Waits until everything handed to the store is done. Reading is not waited for.
    pub fn finish(mut self) {
        drop(self.to_desk);
        if let Some(store) = self.threads.pop() {
            let _ = store.join();
        }
    }
}

/// A worker's panic ends neither the worker nor the program.
fn guarded(work: impl FnOnce() -> Vec<Msg>) -> Vec<Msg> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| vec![Msg::Failed(Message::new("app-worker-panicked"))])
}
