//! The plan as it is read for the second screen: one thread looks several times a second whether anything else is to be shown,
//! and makes the pages. Nobody else touches the repository, and this thread writes nothing to it.

use super::reckoned::Reckoned;
use super::web::{Article, Asked, Notice, Wanted};
use crate::app::model::sitting::Timer;
use crate::app::second::changed_last;
use crate::export::site::wall::{Pointing, Shows, Told, Wall};
use crate::export::site::{Compared, Folder, Plan};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Outline};
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::{OpenPlan, Past, baseline, is_cut, whole};
use crate::shell::room::{Look, Room};
use crate::store::{Form, Seconds, StoreError};
use crate::track::{Baseline, CommitId, TrackedClause, standing, tracked};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often it is looked.
const AGAIN: Duration = Duration::from_millis(200);

/// How often in a row the plan cannot be read before that is said: others may just be writing.
const PATIENCE: usize = 4;

/// How long those who follow have to hear the last word.
const FAREWELL: Duration = Duration::from_millis(400);

/// The plan, and what is shown of it.
pub struct Book {
    open: OpenPlan,
    /// The language of pages where that of the plan is none of ours.
    fallback: Language,
    notice: Arc<Notice>,
    room: Room,
    past: Past,
    /// What the text is compared with; nothing where that is not in this copy.
    compared: Vec<Compared>,
    /// What was wanted for that, and what it came to.
    wanted: Option<(Option<Baseline>, Baseline)>,
    /// What was reckoned of this state.
    reckoned: Reckoned,
    /// The pages that were made of this state.
    pages: HashMap<Wanted, Option<String>>,
    seen: Option<(CommitId, Look)>,
    failed: usize,
}

impl Book {
    /// Of this plan, shown there.
    ///
    /// # Errors
    /// When the plan cannot be read.
    pub fn open(open: OpenPlan, fallback: Language, notice: Arc<Notice>) -> Result<Book, Failure> {
        let room = Room::new(open.repository.signpost(&open.plan));
        let past = Past::of(open.again()?, open.head()?)?;
        let mut book = Book {
            open,
            fallback,
            notice,
            room,
            past,
            compared: Vec::new(),
            wanted: None,
            reckoned: Reckoned::default(),
            pages: HashMap::new(),
            seen: None,
            failed: 0,
        };
        let (rev, look) = (book.past.rev, book.room.look().present());
        book.show(rev, &look)?;
        Ok(book)
    }

    /// Shows what is to be shown and makes the pages that are asked for, until the program is to end.
    pub fn keep(mut self, asks: &Receiver<Asked>, stop: &AtomicBool) {
        let mut next = Instant::now();
        while !stop.load(Ordering::Relaxed) {
            match asks.recv_timeout(next.saturating_duration_since(Instant::now())) {
                Ok(asked) => {
                    let page = self.page(asked.wanted);
                    let _ = asked.reply.send(page);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(AGAIN),
            }
            if Instant::now() >= next {
                self.look();
                next = Instant::now() + AGAIN;
            }
        }
        let mut last = self.article(None, |wall| wall.sentence(&Message::new("wall-ended")));
        // The end is no break.
        last.pulse = Arc::default();
        self.notice.end(last);
        std::thread::sleep(FAREWELL);
    }

    /// Shows something else if something else is to be shown.
    fn look(&mut self) {
        let look = self.room.look().present();
        let shown = match self.open.head() {
            Ok(head) => match &self.seen {
                Some((rev, seen)) if *rev == head && *seen == look => Ok(()),
                _ => self.show(head, &look),
            },
            Err(failure) => Err(failure),
        };
        match shown {
            Ok(()) => self.failed = 0,
            Err(failure) => {
                self.failed += 1;
                if let Some(why) = failure.message().filter(|_| self.failed == PATIENCE) {
                    self.seen = None;
                    let said = Message::new("wall-unread").with("why", why);
                    let article = self.article(None, |wall| wall.sentence(&said));
                    self.notice.hang(article);
                }
            }
        }
    }

    fn show(&mut self, rev: CommitId, look: &Look) -> Result<(), Failure> {
        if self.past.rev != rev {
            self.past = Past::of(self.open.again()?, rev)?;
            self.wanted = None;
            self.reckoned = Reckoned::default();
            self.pages.clear();
        }
        let shown = look.shown();
        let base = shown.and_then(|shown| shown.base.clone());
        self.compare(base)?;
        let said = shown.and_then(|shown| shown.clause.clone());
        let last = || changed_last(&self.past.history, rev, &self.past.plan).cloned();
        let first = || self.past.outline.rows().first().map(|row| row.id.clone());
        let clause = said.or_else(last).or_else(first);
        let article = match &clause {
            None => self.article(None, |wall| wall.sentence(&Message::new("site-no-clauses"))),
            Some(id) => self.clause(id, look)?,
        };
        let article = self.timed(article, shown.and_then(|shown| shown.timer));
        self.notice.hang(article);
        self.seen = Some((rev, look.clone()));
        Ok(())
    }

    /// A clause as it is to be shown.
    fn clause(&mut self, id: &ClauseId, look: &Look) -> Result<Article, Failure> {
        self.track(id)?;
        let shown = look.shown();
        let mut view = shown.map_or(Form::Tracked, |shown| shown.form);
        let language = self.language();
        let (plan, dialogue) = (&self.past.plan, &*self.past.dialogue);
        let below = self.reckoned.below((plan, dialogue), id, view, language);
        if view == Form::Cost {
            self.reckoned.costs(plan, id, language);
        }
        let amendment = shown.and_then(|shown| shown.amendment.as_ref());
        let shows = match (view, amendment) {
            (Form::Text | Form::Beside, _) => Shows::Text,
            (Form::Tracked, _) => Shows::Tracked,
            (Form::Amendments, _) => Shows::Amendments,
            (Form::Board, _) => Shows::Board,
            (Form::Result, Some(amendment)) => Shows::Result(amendment),
            (Form::Cost, _) => self.reckoned.costs_of(id).map_or(Shows::Text, Shows::Cost),
            (Form::Result, None) => Shows::Text,
        };
        if matches!(shows, Shows::Text) {
            view = Form::Text;
        }
        let remark = look.remark();
        let words = shown.map(|shown| &shown.words);
        let told = Told {
            clause: id,
            shows,
            below: &below,
            floor: shown.and_then(|shown| shown.floor.as_ref()),
            remark: remark.as_ref(),
            pointing: Pointing {
                top: words.and_then(|words| words.top.as_ref()),
                lit: words.and_then(|words| words.lit.as_ref()),
            },
        };
        Ok(self.article(Some((id, view)), |wall| wall.told(&told)))
    }

    /// The language of the pages.
    fn language(&self) -> Language {
        Language::of_tag(&self.past.plan.manifest.language).unwrap_or(self.fallback)
    }

    /// The same with how long the speaker has.
    fn timed(&self, article: Article, timer: Option<Seconds>) -> Article {
        let mut shown = Timer::default();
        shown.follow(timer);
        let said = timer.map(|_| shown.said());
        let clock = self.wall(|wall| wall.clock(said.as_deref(), said.is_some() && shown.is_up()));
        Article {
            clock: clock.into(),
            timer,
            ..article
        }
    }

    /// Compares with this from now on, or with what every text is compared with unless somebody chose otherwise.
    fn compare(&mut self, wanted: Option<Baseline>) -> Result<(), Failure> {
        if self.wanted.as_ref().is_some_and(|(was, _)| *was == wanted) {
            return Ok(());
        }
        let past = &mut self.past;
        let chosen = wanted.clone().filter(|base| past.include_all(base).is_ok());
        let by_default = chosen.is_none();
        let base = match chosen {
            Some(base) => base,
            None => baseline(None, past)?,
        };
        self.compared = match by_default && is_cut(None, &base, past) {
            true => Vec::new(),
            false => vec![compared(past, &base, by_default)?],
        };
        self.wanted = Some((wanted, base));
        self.pages.clear();
        Ok(())
    }

    /// Works out what changed in a clause.
    fn track(&mut self, id: &ClauseId) -> Result<(), Failure> {
        let Some((_, base)) = &self.wanted else {
            return Ok(());
        };
        let (history, texts) = (&self.past.history, self.past.texts.as_ref());
        let known = |one: &TrackedClause| one.id == *id;
        if let Some(compared) = self.compared.first_mut()
            && !compared.tracked.iter().any(known)
        {
            let found = tracked(history, texts, id, base.of(id), self.past.rev);
            whole(texts)?;
            compared.tracked = vec![found];
        }
        Ok(())
    }

    /// A page that is asked for.
    fn page(&mut self, wanted: Wanted) -> Option<String> {
        if let Some(made) = self.pages.get(&wanted) {
            return made.clone();
        }
        let page = match &wanted {
            Wanted::Entrance => Some(self.wall(|wall| wall.entrance())),
            Wanted::Frame => Some(self.wall(|wall| wall.framed())),
            Wanted::All => Some(self.wall(|wall| wall.all())),
            // Nobody makes the program remember clauses that there are not.
            Wanted::Clause(id) if !self.past.plan.clauses.contains_key(id) => return None,
            Wanted::Clause(id) => {
                self.track(id).ok()?;
                self.wall(|wall| wall.alone(id))
            }
        };
        self.pages.insert(wanted, page.clone());
        page
    }

    fn article(
        &self,
        what: Option<(&ClauseId, Form)>,
        html: impl FnOnce(&Wall<'_>) -> String,
    ) -> Article {
        let (beginning, html, pulse) = self.wall(|wall| (wall.room(), html(wall), wall.pulse()));
        Article {
            beginning: beginning.into(),
            html: html.into(),
            clock: Arc::default(),
            timer: None,
            pulse: pulse.into(),
            clause: what.map(|(id, _)| id.to_string()),
            view: what.map_or("nothing", |(_, view)| view.into()),
            rev: self.past.rev.to_string(),
        }
    }

    fn wall<T>(&self, make: impl FnOnce(&Wall<'_>) -> T) -> T {
        let plan = Plan {
            folder: Folder::Top,
            plan: &self.past.plan,
            outline: &self.past.outline,
            dialogue: &self.past.dialogue,
            history: &self.past.history,
            rev: self.past.rev,
            fallback: self.fallback,
            compared: &self.compared,
            adopted: &[],
            records: &[],
            downloads: &[],
            figures: &[],
        };
        make(&Wall::of(&plan))
    }
}

/// The plan as it stood at a baseline, and what it is called; the clauses' words follow one by one.
fn compared(past: &Past, base: &Baseline, by_default: bool) -> Result<Compared, StoreError> {
    let history = &past.history;
    let plan = past.open.before(base)?;
    let at = base.revisions().filter_map(|id| history.find(id)).max();
    let day = at.and_then(|at| history.change(at));
    let tags = past.open.repository.tags();
    let here = history.find(past.rev).into_iter();
    let mut standing = here.flat_map(|here| standing(history, &past.plan.manifest.id, &tags, here));
    let adoption = standing.find(|one| {
        let id = history.change(one.at).map(|change| change.id);
        by_default || base.apart.is_empty() && id == base.rest
    });
    Ok(Compared {
        adoption: adoption.map(|one| one.name),
        day: day.map_or_else(String::new, |change| change.time.day()),
        outline: Outline::of(&plan),
        placed: past.placings(base, &plan),
        plan,
        tracked: Vec::new(),
    })
}
