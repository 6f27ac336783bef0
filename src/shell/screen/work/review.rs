//! The worker that reads the history: the log, the marks of the outline, tracked text.

use super::{Opening, Shared, guarded};
use crate::app::effect::Track;
use crate::app::{Effect, Msg, tracked::Report};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::shell::screen::Event;
use crate::store::history::{self, Blobs};
use crate::track::{CommitId, History, blame, since, tracked};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

/// The worker.
pub struct Review {
    shared: Shared,
    reports: Sender<Event>,
    known: Option<Known>,
}

struct Known {
    git_dir: PathBuf,
    plan: String,
    head: CommitId,
    history: Arc<History>,
    texts: Blobs,
}

impl Review {
    /// A worker that has read nothing.
    pub fn new(shared: Shared, reports: Sender<Event>) -> Review {
        Review {
            shared,
            reports,
            known: None,
        }
    }

    /// Answers questions until nobody asks any more.
    pub fn work(mut self, questions: &Receiver<Effect>) {
        while let Ok(first) = questions.recv() {
            let waiting: Vec<Effect> = std::iter::once(first).chain(questions.try_iter()).collect();
            let last_load = waiting.iter().rposition(|one| *one == Effect::LoadHistory);
            for (place, effect) in waiting.into_iter().enumerate() {
                // Several acts in a row need the history only once, as it is after the last.
                if effect == Effect::LoadHistory && Some(place) != last_load {
                    continue;
                }
                for msg in guarded(|| self.run(effect)) {
                    if self.reports.send(Event::Msg(msg)).is_err() {
                        return;
                    }
                }
            }
        }
    }

    fn run(&mut self, effect: Effect) -> Vec<Msg> {
        let done = match effect {
            Effect::LoadHistory => self.load(),
            Effect::Since(base) => self.since(base),
            Effect::Track(asked) => self.track(&asked),
            _ => None,
        };
        done.into_iter().collect()
    }

    fn load(&mut self) -> Option<Msg> {
        let opening: Opening = self.shared.lock().ok()?.clone()?;
        let reports = self.reports.clone();
        let progress = move |read: usize| {
            if read.is_multiple_of(1000) && read > 0 {
                let message = Message::new("app-reading-history").with("count", read);
                let _ = reports.send(Event::Msg(Msg::Progress(message, 0, 0)));
            }
        };
        let heads = [opening.head];
        let loaded = history::load(
            &opening.git_dir,
            &opening.plan,
            &heads,
            Some(&opening.manifest),
            &progress,
        );
        let history = match loaded {
            Ok(history) => Arc::new(history),
            Err(error) => return Some(Msg::Failed(error.message())),
        };
        let same = self
            .known
            .take()
            .filter(|known| known.git_dir == opening.git_dir);
        let texts = same.map_or_else(|| Blobs::new(&opening.git_dir), |known| known.texts);
        self.known = Some(Known {
            git_dir: opening.git_dir,
            plan: opening.plan,
            head: opening.head,
            history: history.clone(),
            texts,
        });
        Some(Msg::History(history))
    }

    /// Brings the history up to date if the plan has moved on since it was read.
    fn known(&mut self) -> Option<&Known> {
        let (git_dir, plan, head) = {
            let shared = self.shared.lock().ok()?;
            let opening = shared.as_ref()?;
            (opening.git_dir.clone(), opening.plan.clone(), opening.head)
        };
        let current = self.known.as_ref().is_some_and(|known| {
            known.git_dir == git_dir && known.plan == plan && known.head == head
        });
        if !current {
            self.load();
        }
        self.known.as_ref()
    }

    fn since(&mut self, base: Option<CommitId>) -> Option<Msg> {
        let known = self.known()?;
        let changes = since(&known.history, base, known.head);
        let marks: Vec<(ClauseId, Vec<Option<Voice>>)> = changes
            .into_iter()
            .map(|one| {
                let voice = |at| {
                    let change = known.history.change(at)?;
                    Some(change.attribution.as_ref().map(|known| known.voice))
                };
                let mut voices: Vec<Option<Voice>> =
                    one.changes.into_iter().filter_map(voice).collect();
                voices.sort();
                voices.dedup();
                (one.id, voices)
            })
            .collect();
        Some(Msg::Since(base, marks))
    }

    fn track(&mut self, asked: &Track) -> Option<Msg> {
        let known = self.known()?;
        let found = tracked(
            &known.history,
            &known.texts,
            &asked.clause,
            asked.base,
            asked.rev,
        );
        let written = blame(&known.history, &known.texts, &asked.clause, asked.rev);
        Some(Msg::Tracked(Report::Found(
            asked.ticket,
            Box::new((found, written)),
        )))
    }
}
