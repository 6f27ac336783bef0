//! The thread that reads: the history, what follows from it, and the plan as it stood.

use super::thread::{Order, Worker, behind, guarded};
use super::{Crew, figures, import, past, trust, word};
use crate::app::model::board::BoardMsg;
use crate::app::model::effect::Track;
use crate::app::model::figures::FiguresMsg;
use crate::app::model::figures::follow_up::Reported;
use crate::app::model::question::Ask;
use crate::app::model::replay::{Key, Moment, ReplayMsg};
use crate::app::model::trust::{Code, TrustMsg, View};
use crate::app::{Intent, Msg, Query, Report};
use crate::costing::follow_up::Hands;
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::{Plan, Voice};
use crate::shell::open_plan::OpenPlan;
use crate::shell::replaying::{self, Teller};
use crate::store::StoreError;
use crate::store::history::{Blobs, HistoryError};
use crate::track::{self, Baseline, ChangeIx, CommitId, History, PastAct, Texts};
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

/// What the reader hears.
pub enum Task {
    /// From now on, it is asked of this plan.
    OpenPlan(Box<OpenPlan>),
    /// Work this out, which may be the answer to a question.
    Query(Query, Option<Box<Ask>>),
    /// Everything before is done: say so.
    Settled(Sender<()>),
}

/// Progress is reported every so many changes; a history shorter than that is there before anybody could read it.
const STEP: usize = 2_000;

/// The same of the acts of a replay, of each of which more has to be read.
const ACTS: usize = 200;

/// Starts the thread.
pub fn start(crew: Arc<Crew>) -> io::Result<Worker<Task>> {
    Worker::start("reader", move |orders| {
        let mut reader = Reader {
            crew,
            open: None,
            past: None,
            heads: Vec::new(),
            stood: None,
        };
        reader.answer(&orders);
    })
}

/// The history that is loaded, and the texts it is made of.
struct Past {
    history: Arc<History>,
    texts: Blobs,
}

struct Reader {
    crew: Arc<Crew>,
    open: Option<OpenPlan>,
    past: Option<Past>,
    /// Revisions outside the branch that were asked for: baselines on other branches.
    heads: Vec<CommitId>,
    /// The baseline of which it was told where its clauses stood.
    stood: Option<Baseline>,
}

impl Reader {
    fn answer(&mut self, orders: &Receiver<Order<Task>>) {
        let mut waiting = VecDeque::new();
        loop {
            if waiting.is_empty() {
                match orders.recv() {
                    Ok(Order::Do(task)) => waiting.push_back(task),
                    Ok(Order::End) | Err(_) => return,
                }
            }
            for order in orders.try_iter() {
                let Order::Do(task) = order else { return };
                waiting.push_back(task);
            }
            let Some(task) = waiting.pop_front() else {
                continue;
            };
            // Of several loads in a row, only the last says anything new.
            let load = |task: &Task| matches!(task, Task::Query(Query::LoadHistory, _));
            if load(&task) && waiting.iter().any(load) {
                continue;
            }
            let crew = Arc::clone(&self.crew);
            guarded(&crew, || self.take(task));
        }
    }

    fn take(&mut self, task: Task) {
        match task {
            Task::OpenPlan(open) => {
                self.open = Some(*open);
                self.past = None;
                self.heads.clear();
                self.stood = None;
            }
            Task::Query(query, asked) => {
                let failed = |why| Msg::Worker(Report::Failed(why));
                if let Some(msg) = self.work_out(query) {
                    self.crew.answer(msg.unwrap_or_else(failed), asked);
                }
            }
            Task::Settled(done) => drop(done.send(())),
        }
    }

    /// The answer; nothing where one comes later.
    fn work_out(&mut self, query: Query) -> Option<Result<Msg, Message>> {
        let unread = |ticket| move |why| Msg::Worker(Report::Unread(ticket, why));
        Some(match query {
            Query::LoadHistory => Ok(self.load().unwrap_or_else(unread(None))),
            Query::Track(track) => {
                let tracked = self.track(&track);
                Ok(tracked.unwrap_or_else(unread(Some(track.ticket))))
            }
            Query::Since(base) => self.since(base),
            Query::FindBaseline(word) => self.baseline(&word),
            Query::PlanAt(at) => self.plan_at(at),
            Query::Acts(rev, dialogue) => {
                let acts = self.acts(rev, &dialogue);
                Ok(Intent::Replay(ReplayMsg::Acts(rev, acts)).into())
            }
            Query::Moment(key, dialogue) => {
                let moment = self.moment(&key, &dialogue).map(Box::new);
                Ok(Intent::Replay(ReplayMsg::Moment(key, moment)).into())
            }
            Query::Trust(View::Code, ticket) => {
                Ok(Intent::Trust(TrustMsg::Code(ticket, self.code())).into())
            }
            Query::Trust(View::Verdict, ticket) => Ok(self.verify(ticket)),
            Query::Behind(ticket, head) => return self.behind(ticket, head).map(Ok),
            Query::LoadProgress => self.progress(),
            Query::Reported(at, plan) => Ok(self.reported(at, &plan)),
            Query::Whose(ticket, rev, plan, wanted) => {
                let Some(open) = self.open().ok().and_then(|open| open.again().ok()) else {
                    let nobody = FiguresMsg::Whose(ticket, Vec::new());
                    return Some(Ok(Intent::Figures(nobody).into()));
                };
                figures::whose(&self.crew, open, (ticket, rev, plan, *wanted));
                return None;
            }
            Query::LookAt(request) => {
                import::look(&self.crew, self.again(), *request);
                return None;
            }
            Query::LookAtWord(request) => {
                word::look(&self.crew, self.again(), *request);
                return None;
            }
        })
    }

    fn open(&self) -> Result<&OpenPlan, Message> {
        self.open
            .as_ref()
            .ok_or_else(|| StoreError::NoPlan.message())
    }

    /// The plan once more, for a thread of its own.
    fn again(&self) -> Result<OpenPlan, Message> {
        let open = self.open()?;
        open.again().map_err(|error| error.message())
    }

    fn load(&mut self) -> Result<Msg, Message> {
        let open = self.open()?;
        let head = open.repository.head().map_err(|error| error.message())?.id;
        // Of the plan no more is needed than its manifest.
        let now = open.repository.load_clauses(&open.plan, head, &[]);
        let now = now.map_err(|error| error.message())?;
        let mut heads = vec![head];
        heads.extend(&self.heads);
        let crew = &self.crew;
        let progress = move |count: usize| {
            if count > 0 && count.is_multiple_of(STEP) {
                let what = Message::new("ui-stage-history").with("count", count);
                crew.say(Report::Progress(what, count, 0));
            }
        };
        let (source, manifest) = (open.source(), &now.plan.manifest);
        let loaded = behind(|| source.history(&heads, manifest, &progress));
        let loaded = Arc::new(loaded.map_err(|error: HistoryError| error.message())?);
        let texts = open.texts();
        self.past = Some(Past {
            history: Arc::clone(&loaded),
            texts,
        });
        if let Ok(looked) = self.open()?.looked() {
            self.crew.say(Report::Looked(looked));
        }
        self.crew.say(Report::Tags(self.open()?.repository.tags()));
        Ok(Report::History(loaded).into())
    }

    /// The history; loaded first where that has not been done, or where a revision is newer than it.
    fn past(&mut self, revisions: &[CommitId]) -> Result<&Past, Message> {
        let knows = |past: &Past| {
            let mut all = revisions.iter();
            all.all(|revision| past.history.find(*revision).is_some())
        };
        if !self.past.as_ref().is_some_and(knows) {
            let msg = self.load()?;
            self.crew.say(msg);
        }
        self.past
            .as_ref()
            .ok_or_else(|| StoreError::NoPlan.message())
    }

    fn since(&mut self, base: Baseline) -> Result<Msg, Message> {
        let head = self.open()?.repository.head();
        let head = head.map_err(|error| error.message())?.id;
        let wanted: Vec<CommitId> = base.revisions().chain([head]).collect();
        let history = &self.past(&wanted)?.history;
        let marks = track::since(history, base.clone(), head)
            .into_iter()
            .filter(|clause| !clause.changes.is_empty())
            .map(|clause| (clause.id, voices(history, &clause.changes)))
            .collect();
        self.stood(&base)?;
        Ok(Report::Since(base, marks).into())
    }

    /// Tells where the clauses stood in a baseline, once for each.
    fn stood(&mut self, base: &Baseline) -> Result<(), Message> {
        if self.stood.as_ref() != Some(base) {
            let places = past::stood(self.open()?, base).map_err(|error| error.message())?;
            let msg = Msg::Worker(Report::Stood(base.clone(), Arc::new(places)));
            self.crew.say(msg);
            self.stood = Some(base.clone());
        }
        Ok(())
    }

    fn track(&mut self, track: &Track) -> Result<Msg, Message> {
        let wanted: Vec<CommitId> = track.base.into_iter().chain([track.rev]).collect();
        let Past { history, texts } = self.past(&wanted)?;
        let tracked = track::tracked(history, texts, &track.clause, track.base, track.rev);
        let blamed = track::blame(history, texts, &track.clause, track.rev);
        let by = track::put_elsewhere(history, texts, &track.clause, track.base, track.rev);
        if texts.missing().is_some() {
            // What one clause lacks says nothing of the next.
            let texts = self.open()?.texts();
            if let Some(past) = &mut self.past {
                past.texts = texts;
            }
            return Err(HistoryError::Missing.message());
        }
        let moved = match by {
            Some(by) => past::put(self.open()?, track, by),
            None => Ok(None),
        };
        let moved = moved.map_err(|error| error.message())?;
        Ok(Intent::Tracked(past::tracked(track, tracked, blamed, moved)).into())
    }

    fn baseline(&mut self, word: &str) -> Result<Msg, Message> {
        let history = Arc::clone(&self.past(&[])?.history);
        let found = past::named(self.open()?, &history, word).map_err(|error| error.message())?;
        self.reach(found)?;
        Ok(Intent::Tracked(past::found(word, found)).into())
    }

    /// Makes a revision beside the branch part of the history.
    fn reach(&mut self, at: CommitId) -> Result<(), Message> {
        if self.past(&[])?.history.find(at).is_none() {
            self.heads.push(at);
            let msg = self.load()?;
            self.crew.say(msg);
        }
        Ok(())
    }

    fn progress(&self) -> Result<Msg, Message> {
        let points = self.open()?.progress().map_err(|error| error.message())?;
        Ok(Intent::Board(BoardMsg::Progress(points)).into())
    }

    /// Whose the reports are. Where the history cannot be read nobody can say; that is said.
    fn reported(&mut self, at: CommitId, plan: &Plan) -> Msg {
        let hands = self.hands(at, plan).unwrap_or_else(|why| {
            self.crew.say(Report::Failed(why));
            track::unreported(plan)
        });
        let day = plan.manifest.clock(crate::shell::recorder::now()).date();
        Report::Reported(Box::new(Reported { at, hands, day })).into()
    }

    fn hands(&mut self, at: CommitId, plan: &Plan) -> Result<Hands, Message> {
        // What was recorded meanwhile is on the branch; only what is not there then lies beside it.
        self.past(&[at])?;
        self.reach(at)?;
        let history = Arc::clone(&self.past(&[at])?.history);
        let texts = self.open()?.texts();
        Ok(track::reported(&history, &texts, plan, at))
    }

    fn code(&mut self) -> Result<Code, Message> {
        let head = self.open()?.repository.head();
        let head = head.map_err(|error| error.message())?.id;
        let history = Arc::clone(&self.past(&[head])?.history);
        trust::code(self.open()?, &history, head)
    }

    /// Verifies on a thread of its own: what the views ask of the history shall not wait for it.
    fn verify(&self, ticket: u64) -> Msg {
        let again = self.open().and_then(|open| {
            let again = open.again();
            again.map_err(|error| error.message())
        });
        trust::verify(&self.crew, again, ticket)
    }

    /// The same of who stands behind the positions. It says nothing until it is known.
    fn behind(&self, ticket: u64, head: CommitId) -> Option<Msg> {
        let again = self.open().and_then(|open| {
            let again = open.again();
            again.map_err(|error| error.message())
        });
        trust::behind(&self.crew, again, ticket, head)
    }

    fn acts(&mut self, rev: CommitId, dialogue: &Dialogue) -> Result<Arc<Vec<PastAct>>, Message> {
        let history = Arc::clone(&self.past(&[rev])?.history);
        let crew = &self.crew;
        let progress = move |done: usize, all: usize| {
            if done > 0 && done.is_multiple_of(ACTS) {
                let what = Message::new("ui-stage-acts");
                crew.say(Report::Progress(what, done, all));
            }
        };
        let acts = replaying::acts(self.open()?, dialogue, &history, rev, &progress);
        acts.map(Arc::new).map_err(|error| error.message())
    }

    fn moment(&mut self, key: &Key, dialogue: &Dialogue) -> Result<Moment, Message> {
        let wanted: Vec<CommitId> = key.base.into_iter().chain([key.act]).collect();
        self.past(&wanted)?;
        let (Some(open), Some(past)) = (&self.open, &mut self.past) else {
            return Err(StoreError::NoPlan.message());
        };
        let found = Teller::new(open, dialogue).moment((&past.history, &past.texts), key);
        if past.texts.missing().is_some() {
            // What one act lacks says nothing of the next.
            past.texts = open.texts();
        }
        found
    }

    fn plan_at(&mut self, at: CommitId) -> Result<Msg, Message> {
        self.reach(at)?;
        let open = self.open()?;
        let then = open.then(at).map_err(|error| error.message())?;
        Ok(Intent::Past(past::then(then)).into())
    }
}

/// Whose changes these are: each voice once, in the order in which the voices first come.
fn voices(history: &History, changes: &[ChangeIx]) -> Vec<Option<Voice>> {
    let mut voices = Vec::new();
    for change in changes.iter().filter_map(|at| history.change(*at)) {
        let voice = change.hand().map(|one| one.voice);
        if !voices.contains(&voice) {
            voices.push(voice);
        }
    }
    voices
}
