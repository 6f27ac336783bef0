//! Taking in what arrived: a look at it, then forward or a merge.

use crate::dialogue::Dialogue;
use crate::plan::Plan;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::{OpenPlan, who};
use crate::shell::recorder;
use crate::store::StoreError;
use crate::store::merging::{Merge, MergePreview, Merged, Way};
use crate::store::travel::{Arrival, Look, Sides};
use crate::track::{CommitId, Person};
use std::sync::Arc;

/// What arrived, looked at.
pub struct Visit {
    /// Where from. Not safe to display raw.
    pub place: String,
    /// Where the plan stands there.
    pub head: CommitId,
    /// The reference here that keeps it.
    pub kept_as: String,
    /// Where it stood here.
    pub ours: CommitId,
    /// What comes of one and the other.
    pub way: Way,
    /// What it brings.
    pub look: Look,
    /// The tags that are new. Not safe to display raw.
    pub tags: Vec<String>,
    /// The plan as it stands there, for the names of its clauses.
    pub plan: Plan,
    /// Its dialogue.
    pub dialogue: Arc<Dialogue>,
}

/// Looks at what arrived.
pub fn look(desk: &OpenPlan, arrival: &Arrival) -> Result<Visit, Failure> {
    let repository = &desk.repository;
    let (ours, theirs) = (desk.head()?, arrival.head);
    let way = if repository.descends(ours, theirs)? {
        Way::Nothing
    } else if repository.descends(theirs, ours)? {
        Way::Forward
    } else {
        Way::Merged
    };
    let here = desk.load(ours)?;
    let (plan, dialogue) = match repository.load(&desk.plan, theirs) {
        Ok(there) => (there.plan, there.dialogue),
        // There the plan was removed, or it is in another folder: what comes of that is for the merge to say.
        Err(StoreError::NoSuchPlan(_)) => <(Plan, Arc<Dialogue>)>::default(),
        Err(error) => return Err(error.into()),
    };
    let base = repository.parted(ours, theirs);
    let base = base.and_then(|base| repository.load(&desk.plan, base).ok());
    let base = base.map(|base| base.dialogue).unwrap_or_default();
    let sides = Sides {
        base: &base,
        ours: &here.dialogue,
        theirs: &dialogue,
    };
    let look = match way {
        Way::Nothing => Look::default(),
        _ => {
            let (history, _) = desk.history(&[ours, theirs], &here.plan.manifest)?;
            Look::of(&history, ours, theirs, &sides)
        }
    };
    Ok(Visit {
        place: arrival.place.called(),
        head: theirs,
        kept_as: arrival.kept_as.clone(),
        ours,
        way,
        look,
        tags: arrival.new_tags(repository),
        plan,
        dialogue,
    })
}

/// Where what arrived would collide with what is here.
pub fn foresee(
    call: &Call<'_>,
    desk: &OpenPlan,
    arrival: &Arrival,
) -> Result<MergePreview, Failure> {
    // Nothing is recorded: who would record it need not be known.
    let nobody = || Person {
        name: String::new(),
        email: String::new(),
    };
    let recorder = who::recorder(call, Some(&desk.repository)).unwrap_or_else(|_| nobody());
    Ok(desk
        .repository
        .preview_merge(arrival.head, &how(recorder, arrival))?)
}

/// Takes it in. When this returns, it is on the disk.
pub fn join(call: &Call<'_>, desk: &OpenPlan, arrival: &Arrival) -> Result<Merged, Failure> {
    let recorder = who::recorder(call, Some(&desk.repository))?;
    Ok(desk
        .repository
        .merge(arrival.head, &how(recorder, arrival))?)
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
