//! A plan on its way, for the screen as for the command line: the places there are, a look at what arrived, and taking it in.

use super::open_plan::OpenPlan;
use super::{recorder, trust};
use crate::app::model::sharing::{Signatures, Visit};
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::Plan;
use crate::store::merging::{Merge, MergePreview, Merged, Way};
use crate::store::travel::{self, Arrival, Look, Remembered, Sides, Taking};
use crate::store::{Asking, Repository, StoreError};
use crate::track::{CommitId, Person};
use std::path::PathBuf;
use std::sync::Arc;

/// How the plan travels: what it is called where it lies beside other things, and whether git may ask.
///
/// # Errors
/// When the plan cannot be read.
pub fn taking(open: &OpenPlan, asking: Asking) -> Result<Taking, StoreError> {
    let head = open.repository.head()?.id;
    let loaded = open.repository.load_clauses(&open.plan, head, &[])?;
    Ok(Taking::of(&loaded.plan.manifest.id, asking))
}

/// The sticks that are plugged in and are not among the known places already.
pub fn sticks(known: &[Remembered]) -> Vec<String> {
    let is_known = |stick: &PathBuf| {
        let stick = stick.display().to_string();
        known.iter().any(|one| one.place.starts_with(&stick))
    };
    let sticks = travel::sticks()
        .into_iter()
        .filter(|stick| !is_known(stick));
    sticks.map(|stick| stick.display().to_string()).collect()
}

/// What comes of one and the other.
fn way(repository: &Repository, ours: CommitId, theirs: CommitId) -> Result<Way, StoreError> {
    Ok(if repository.descends(ours, theirs)? {
        Way::Nothing
    } else if repository.descends(theirs, ours)? {
        Way::Forward
    } else {
        Way::Merged
    })
}

/// Looks at what arrived.
///
/// # Errors
/// When one of the two states or what lies between them cannot be read, in a sentence.
pub fn look(open: &OpenPlan, arrival: Arrival) -> Result<Visit, Message> {
    let repository = &open.repository;
    let said = |error: StoreError| error.message();
    let (ours, theirs) = (repository.head().map_err(said)?.id, arrival.head);
    let way = way(repository, ours, theirs).map_err(said)?;
    let here = repository.load(&open.plan, ours).map_err(said)?;
    let (plan, dialogue) = match repository.load(&open.plan, theirs) {
        Ok(there) => (there.plan, there.dialogue),
        // There the plan was removed, or it is in another folder: what comes of that is for the merge to say.
        Err(StoreError::NoSuchPlan(_)) => <(Plan, Arc<Dialogue>)>::default(),
        Err(error) => return Err(error.message()),
    };
    let base = repository.parted(ours, theirs);
    let base = base.and_then(|base| repository.load(&open.plan, base).ok());
    let base = base.map(|base| base.dialogue).unwrap_or_default();
    let sides = Sides {
        base: &base,
        ours: &here.dialogue,
        theirs: &dialogue,
    };
    let (look, signatures) = match way {
        Way::Nothing => (Look::default(), Signatures::none()),
        Way::Forward | Way::Merged => {
            let source = open.source();
            let history = source.history(&[ours, theirs], &here.plan.manifest, &|_| {});
            let history = history.map_err(|error| error.message())?;
            let look = Look::of(&history, ours, theirs, &sides);
            (look, trust::arrived(open, ours, theirs))
        }
    };
    let taken_back = repository.taken_back(ours, theirs).map_err(said)?;
    Ok(Visit {
        signatures,
        taken_back,
        here: Arc::new(here.plan),
        ours,
        way,
        look,
        tags: arrival.new_tags(repository),
        arrival,
        plan: Arc::new(plan),
        dialogue,
    })
}

/// Where what arrived would collide with what is here. Nothing is recorded: who would record it need not be known.
///
/// # Errors
/// Why it cannot be merged.
pub fn foresee(
    open: &OpenPlan,
    arrival: &Arrival,
    recorder: Option<Person>,
) -> Result<MergePreview, StoreError> {
    let nobody = || Person {
        name: String::new(),
        email: String::new(),
    };
    let how = how(recorder.unwrap_or_else(nobody), arrival);
    open.repository.preview_merge(arrival.head, &how)
}

/// Takes it in. When this returns, it is on the disk.
///
/// # Errors
/// Why it cannot be merged; nothing was changed then.
pub fn join(open: &OpenPlan, arrival: &Arrival, recorder: Person) -> Result<Merged, StoreError> {
    open.repository.merge(arrival.head, &how(recorder, arrival))
}

fn how(recorder: Person, arrival: &Arrival) -> Merge {
    Merge {
        floor: None,
        recorder,
        time: recorder::now(),
        reason: None,
        called: arrival.place.name(),
    }
}
