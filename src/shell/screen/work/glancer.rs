//! How the plans of the library stand, looked at on a thread of its own behind everything else: one plan after the other, each
//! reported as it is known, and again while the list is shown. What was known of them last is told first; what stands as it
//! stood is not read again.

use super::Crew;
use super::glances_kept::{self as kept, Known, Seen};
use super::thread::{behind, guarded};
use crate::app::Report;
use crate::app::glance::{Glance, Since};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::store::StoreError;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How a plan stands, or why that cannot be told.
type Told = Result<Glance, Message>;

/// So long after it has looked at all plans it looks again, while the list is shown.
const AGAIN: Duration = Duration::from_secs(5);

/// Whoever looks how plans stand.
#[derive(Default)]
pub struct Glancer {
    /// Held while somebody wants to know: a thread that finds it gone ends with the plan that it looks at.
    wanted: Mutex<Option<Sender<()>>>,
    /// What is known; nothing before it was read from the disk. Held while a plan is looked at, so that one is at a time.
    known: Arc<Mutex<Option<Known>>>,
}

impl Glancer {
    /// Looks at the plans in these folders, again and again until others are asked for, or none. A plan of another machine may
    /// let one wait: nobody else does.
    pub(super) fn look(&self, crew: &Arc<Crew>, folders: Vec<PathBuf>) {
        let (stays, wanted) = channel();
        let some = Some(stays).filter(|_| !folders.is_empty());
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = some;
        if folders.is_empty() {
            return;
        }
        let known = Arc::clone(&self.known);
        let (crew, busy) = (Arc::clone(crew), crew.busy());
        let work = move || {
            let mut watch = Watch {
                crew: &crew,
                folders,
                told: HashMap::new(),
                wanted,
                known,
            };
            guarded(&crew, || behind(|| watch.begin()));
            drop(busy);
            while watch.wanted.recv_timeout(AGAIN) == Err(RecvTimeoutError::Timeout) {
                guarded(&crew, || behind(|| watch.round()));
            }
        };
        // Where no thread can be started, the library says of no plan how it stands.
        let _ = std::thread::Builder::new()
            .name("library".to_owned())
            .spawn(work);
    }
}

/// One who looks.
struct Watch<'c> {
    crew: &'c Crew,
    folders: Vec<PathBuf>,
    /// What was told already.
    told: HashMap<PathBuf, Told>,
    wanted: Receiver<()>,
    known: Arc<Mutex<Option<Known>>>,
}

impl Watch<'_> {
    /// Tells what is known, and looks for the first time.
    fn begin(&mut self) {
        let lock = Arc::clone(&self.known);
        let cache = self.crew.request.places.cache.as_deref();
        {
            let mut known = lock.lock().unwrap_or_else(PoisonError::into_inner);
            let known = known.get_or_insert_with(|| cache.map(kept::read).unwrap_or_default());
            for folder in self.folders.clone() {
                if let Some((_, glance)) = known.get(&folder) {
                    self.tell(folder, Ok(glance.clone()));
                }
            }
        }
        self.round();
    }

    /// Looks at every plan, and keeps what was found where it is something new.
    fn round(&mut self) {
        let lock = Arc::clone(&self.known);
        let mut news = false;
        for folder in self.folders.clone() {
            let mut known = lock.lock().unwrap_or_else(PoisonError::into_inner);
            if self.wanted.try_recv() == Err(TryRecvError::Disconnected) {
                break;
            }
            let known = known.get_or_insert_default();
            let before = known.get(&folder).map(|(seen, _)| *seen);
            let told = told(&folder, known);
            news |= known.get(&folder).map(|(seen, _)| *seen) != before;
            self.tell(folder, told);
        }
        let cache = self.crew.request.places.cache.as_deref();
        if let Some(cache) = cache.filter(|_| news)
            && let Some(known) = &*lock.lock().unwrap_or_else(PoisonError::into_inner)
        {
            kept::write(cache, known);
        }
    }

    /// Says how a plan stands, once.
    fn tell(&mut self, folder: PathBuf, told: Told) {
        if self.told.get(&folder) != Some(&told) {
            self.told.insert(folder.clone(), told.clone());
            self.crew.say(Report::Glance(folder, told));
        }
    }
}

/// How the plan in a folder stands, or in a few words why that cannot be told.
fn told(folder: &Path, known: &mut Known) -> Told {
    let before = known.remove(folder);
    let (seen, glance) = look(folder, before).map_err(|error| match error {
        StoreError::NoFolder(_) => Message::new("ui-library-gone"),
        StoreError::NotARepository(_)
        | StoreError::NoPlan
        | StoreError::NoSuchPlan(_)
        | StoreError::SeveralPlans(_)
        | StoreError::Unborn => Message::new("ui-library-no-plan"),
        error => error.message(),
    })?;
    known.insert(folder.to_owned(), (seen, glance.clone()));
    Ok(glance)
}

fn look(folder: &Path, before: Option<(Seen, Glance)>) -> Result<(Seen, Glance), StoreError> {
    let open = OpenPlan::in_folder(folder, None, None)?;
    let head = open.repository.head()?.id;
    let looked = open.looked()?;
    if let Some((seen, glance)) = before
        && seen == (head, looked)
    {
        return Ok((seen, glance));
    }
    let loaded = open.repository.load(&open.plan, head)?.whole()?;
    let since = match looked {
        None => Since::Never,
        Some(base) => {
            let news = open.repository.news((base, head), &loaded.plan.manifest)?;
            news.map_or(Since::Elsewhere, Since::New)
        }
    };
    let glance = Glance::of(&loaded.plan, &loaded.dialogue, since);
    Ok(((head, looked), glance))
}
