//! How the plans of the library stand, looked at on a thread of its own behind everything else: one plan after the other, each
//! reported as it is known. What stands as it stood is not read again.

use super::thread::guarded;
use super::{Crew, reader};
use crate::app::Report;
use crate::app::glance::{Glance, Since};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::store::StoreError;
use crate::track::CommitId;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What is told of a plan hangs on this alone: where it stands, and where somebody here looked at it last.
type Seen = (CommitId, Option<CommitId>);

/// Whoever looks how plans stand.
#[derive(Default)]
pub struct Glancer {
    /// Counts the askings: a thread of an earlier one ends with the plan that it looks at.
    asked: Arc<AtomicU64>,
    /// What was told, by folders. Held while a plan is looked at, so that one is at a time.
    known: Arc<Mutex<HashMap<PathBuf, (Seen, Glance)>>>,
}

impl Glancer {
    /// Looks at the plans in these folders. One of another machine may let one wait: nobody else does.
    pub(super) fn look(&self, crew: &Arc<Crew>, folders: Vec<PathBuf>) {
        let mine = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let (asked, known) = (Arc::clone(&self.asked), Arc::clone(&self.known));
        let (crew, busy) = (Arc::clone(crew), crew.busy());
        let work = move || {
            let each = || {
                for folder in folders {
                    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
                    if asked.load(Ordering::SeqCst) != mine {
                        return;
                    }
                    let told = told(&folder, &mut known);
                    crew.say(Report::Glance(folder, told));
                }
            };
            guarded(&crew, || reader::behind(each));
            drop(busy);
        };
        // Where no thread can be started, the library says of no plan how it stands.
        let _ = std::thread::Builder::new()
            .name("library".to_owned())
            .spawn(work);
    }
}

/// How the plan in a folder stands, or in a few words why that cannot be told.
fn told(folder: &Path, known: &mut HashMap<PathBuf, (Seen, Glance)>) -> Result<Glance, Message> {
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
