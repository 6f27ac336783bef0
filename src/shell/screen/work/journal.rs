//! The thread that keeps what is being typed. It waits for nobody: not for a lock, not for a record on its way.

use super::Crew;
use super::speakers_file::SpeakersFile;
use super::thread::{Order, Worker, guarded};
use crate::app::draft::{Draft, DraftOf};
use crate::app::model::effect::Keep;
use crate::app::model::notice::{Offered, Unplaced};
use crate::app::{Intent, Report};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::shell::open_plan::OpenPlan;
use crate::store::{self, Journal, Offer, StoreError, journal};
use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How long it is watched whether another process that has the plan open dies. Whoever closed a window and opens the
/// next at once comes before the disk let go of what the first had typed.
const WATCH: Duration = Duration::from_secs(30);

/// How often that is looked at.
const AGAIN: Duration = Duration::from_millis(250);

/// What the journal hears.
pub enum Task {
    /// Another plan is open: what dead processes left of it is offered.
    Plan(Place),
    /// Keep this, or no longer.
    Keep(Keep),
}

/// Where the journal of a plan lies, and by what it is known there.
pub struct Place {
    /// The folder for state, or a folder within the repository where this user has none.
    state: PathBuf,
    /// The plan.
    name: String,
}

impl Place {
    /// The place for the open plan.
    pub fn of(open: &OpenPlan, crew: &Crew) -> Place {
        let common = open.repository.common_dir();
        let state = crew.request.places.state.clone();
        Place {
            state: state.unwrap_or_else(|| common.join("plenary")),
            name: journal::name_of(&open.repository, &open.plan),
        }
    }
}

/// Starts the thread.
pub fn start(crew: Arc<Crew>) -> io::Result<Worker<Task>> {
    Worker::start("journal-keeper", move |orders| {
        let mut keeper = Keeper {
            crew: Arc::clone(&crew),
            journal: None,
            speakers: None,
            ids: HashMap::new(),
            watched: None,
            told: false,
        };
        loop {
            let task = match keeper.hear(&orders) {
                Ok(Order::Do(task)) => Some(task),
                Err(RecvTimeoutError::Timeout) => None,
                Ok(Order::End) | Err(RecvTimeoutError::Disconnected) => break,
            };
            guarded(&crew, || {
                if let Err(error) = keeper.take(task) {
                    keeper.warn(&error);
                }
            });
        }
    })
}

struct Keeper {
    crew: Arc<Crew>,
    journal: Option<Journal>,
    speakers: Option<SpeakersFile>,
    /// The drafts of this process by what they are of.
    ids: HashMap<(ClauseId, DraftOf), String>,
    /// Until when it is watched whether another process that had the plan open dies.
    watched: Option<Instant>,
    /// Whether it was said that the journal does not work; once is enough.
    told: bool,
}

impl Keeper {
    /// The next order; nothing within a while where another process is watched.
    fn hear(&self, orders: &Receiver<Order<Task>>) -> Result<Order<Task>, RecvTimeoutError> {
        match self.watched {
            Some(_) => orders.recv_timeout(AGAIN),
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn take(&mut self, task: Option<Task>) -> Result<(), StoreError> {
        match task {
            Some(Task::Plan(place)) => self.open(&place),
            Some(Task::Keep(keep)) => self.keep(keep),
            None => self.look_again(),
        }
    }

    fn look_again(&mut self) -> Result<(), StoreError> {
        let Some(journal) = &mut self.journal else {
            self.watched = None;
            return Ok(());
        };
        let found = journal.look_again();
        if !journal.is_shared() || self.watched.is_none_or(|until| Instant::now() > until) {
            self.watched = None;
        }
        self.offer(&found?);
        Ok(())
    }

    fn offer(&self, left: &[Offer]) {
        let offered: Vec<Offered> = left.iter().filter_map(offered).collect();
        if !offered.is_empty() {
            self.crew.say(Report::Offered(offered));
        }
        let lost = |offer: &&Offer| self::offered(offer).is_none();
        let unplaced = left.iter().filter(lost).map(|offer| Unplaced {
            id: offer.id.clone(),
            text: offer.draft.text.clone(),
        });
        let unplaced: Vec<Unplaced> = unplaced.collect();
        if !unplaced.is_empty() {
            self.crew.say(Report::Unplaced(unplaced));
        }
    }

    fn keep(&mut self, keep: Keep) -> Result<(), StoreError> {
        match keep {
            Keep::Draft(draft) => self.note(draft),
            Keep::Settle(clause, of) => match self.ids.remove(&(clause, of)) {
                Some(id) => self.settle(&id),
                None => Ok(()),
            },
            Keep::SettleOffered(id) => self.settle(&id),
            Keep::Speakers(waiting, allotted) => {
                // That the list is not kept hinders nobody.
                if let Some(speakers) = &self.speakers {
                    let _ = speakers.keep(&waiting, allotted);
                }
                Ok(())
            }
        }
    }

    fn open(&mut self, place: &Place) -> Result<(), StoreError> {
        self.ids.clear();
        // The old one is closed first: it may be the same plan's.
        self.journal = None;
        self.watched = None;
        let speakers = SpeakersFile::at(&place.state, &place.name);
        if let Some(kept) = speakers.kept() {
            self.crew.say(Intent::Sitting(kept));
        }
        self.speakers = Some(speakers);
        let journal = Journal::open(&place.state, &place.name)?;
        self.watched = journal.is_shared().then(|| Instant::now() + WATCH);
        self.offer(journal.offered());
        self.journal = Some(journal);
        Ok(())
    }

    fn note(&mut self, draft: Draft) -> Result<(), StoreError> {
        let Some(journal) = &self.journal else {
            return Ok(());
        };
        let id = self.ids.entry((draft.clause.clone(), draft.of.clone()));
        let id = id.or_insert_with(|| journal.new_id());
        journal.note(id, &kept(draft))
    }

    fn settle(&mut self, id: &str) -> Result<(), StoreError> {
        match &mut self.journal {
            Some(journal) => journal.settle(id),
            None => Ok(()),
        }
    }

    fn warn(&mut self, error: &StoreError) {
        if !std::mem::replace(&mut self.told, true) {
            let why = error.message();
            let message = Message::new("ui-stage-no-journal").with("why", why);
            self.crew.say(Report::Failed(message));
        }
    }
}

fn kept(draft: Draft) -> store::Draft {
    store::Draft {
        clause: draft.clause.to_string(),
        field: draft.of.key(),
        floor: draft.floor,
        text: draft.text,
        base: Some(draft.seen),
        time: crate::shell::recorder::now().seconds,
    }
}

/// What the screen offers; nothing where nobody knows in which field of which clause it was typed.
fn offered(offer: &Offer) -> Option<Offered> {
    let draft = &offer.draft;
    Some(Offered {
        id: offer.id.clone(),
        clause: draft.clause.parse().ok()?,
        of: DraftOf::of_key(&draft.field)?,
        floor: draft.floor.clone(),
        text: draft.text.clone(),
        seen: draft.base,
    })
}
