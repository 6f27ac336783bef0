//! A first copy of a plan, from a stick, a bundle or a server: what a delegate begins with at home.

use super::heads::Heads;
use super::memory::Memory;
use super::receive::Arrival;
use super::{Place, Taking};
use crate::store::create::fresh;
use crate::store::ids::object_id;
use crate::store::{Repository, StoreError};
use crate::track::CommitId;
use git2::Oid;
use std::path::Path;

/// The branch that is looked for first where a place has several.
const BRANCH: &str = "refs/heads/main";

/// Makes a folder that is not there yet, or is empty, a copy of the plan at a place. `how` says whether git may ask.
///
/// # Errors
///
/// Why there is no copy; nothing half done is left.
pub fn begin(from: &Place, folder: &Path, how: &Taking) -> Result<CommitId, StoreError> {
    let made = fresh::placed(folder, |beside| {
        fresh::init(beside)?;
        Repository::open(beside)?.first(from, how)
    })
    .map_err(|error| how.company.explain(error, from));
    let (place, branch, tip) = made?;
    let own = Repository::open(folder)?;
    Memory::of(&own).note(&place, &branch, tip)?;
    Ok(object_id(tip))
}

impl Repository {
    /// Fills a repository without any change with what a place has.
    fn first(&self, from: &Place, how: &Taking) -> Result<(Place, String, Oid), StoreError> {
        let place = from.source(&how.plan)?;
        let called = place.called();
        let (all, staging) = self.stage(&place, how, BRANCH)?;
        let (branch, tip) = all.branch(BRANCH, &called)?;
        let mut heads = Heads::default();
        heads.refs.insert(branch.clone(), tip);
        let beside = all.beside().map(|(name, id)| (name.clone(), id));
        heads.refs.extend(beside);
        if let Some(staging) = &staging {
            let admitted = staging
                .measure()
                .and_then(|()| staging.admit(self, &heads, &how.company));
            admitted.map_err(|error| staging.explain(error))?;
        }
        heads.refs.remove(&branch);
        self.git.reference(&branch, tip, false, "")?;
        self.git.set_head(&branch)?;
        self.land(&Arrival::first(place.clone(), tip, heads.refs))?;
        Ok((place, branch, tip))
    }
}
