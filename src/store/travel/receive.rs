//! Receiving: what a place has comes in beside ours, under names of its own. Our branch does not move.

use super::company::Company;
use super::depot::Depot;
use super::heads::{Heads, NOTES, TAGS};
use super::memory::Memory;
use super::remote::Remote;
use super::staging::Staging;
use super::{Place, Taking, TravelError, bundle, home, kin};
use crate::store::durable::{PlanLock, turn};
use crate::store::ids::{object_id, oid};
use crate::store::{Repository, StoreError};
use crate::track::CommitId;
use git2::{ObjectType, Oid};
use std::collections::BTreeMap;

/// What came from a place. It is here and on the disk, and no branch of ours has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Where exactly it came from.
    pub place: Place,
    /// Where the plan's branch stands there.
    pub head: CommitId,
    /// The reference here that keeps it.
    pub kept_as: String,
    /// What came along beside the branch.
    beside: BTreeMap<String, Oid>,
}

impl Arrival {
    /// What a copy begins with.
    pub(super) fn first(place: Place, head: Oid, beside: BTreeMap<String, Oid>) -> Arrival {
        Arrival {
            place,
            head: object_id(head),
            kept_as: String::new(),
            beside,
        }
    }

    /// A change that came from a place with nothing beside it, kept here under a name.
    pub fn new(place: Place, head: CommitId, kept_as: &str) -> Arrival {
        Arrival {
            place,
            head,
            kept_as: kept_as.to_owned(),
            beside: BTreeMap::new(),
        }
    }

    /// The tags that came along and that a copy of the plan does not have. Not safe to display raw.
    pub fn new_tags(&self, own: &Repository) -> Vec<String> {
        let tags = self
            .beside
            .keys()
            .filter_map(|name| name.strip_prefix(TAGS));
        let new = tags.filter(|tag| own.git.refname_to_id(&format!("{TAGS}{tag}")).is_err());
        new.map(str::to_owned).collect()
    }
}

/// What became of what came along beside a branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Landed {
    /// The tags that are new here. Not safe to display raw.
    pub tags: Vec<String>,
    /// The tags that name something else here, and do so still. Not safe to display raw.
    pub collided: Vec<String>,
}

/// Under which names what came from elsewhere is kept.
const FROM: &str = "refs/plenary/from/";

impl Repository {
    /// Receives what a place has. `how` says what the plan is called, whether git may ask, and whether a place that took
    /// something back is followed.
    ///
    /// # Errors
    ///
    /// Why nothing was received; everything here is as it was then.
    pub fn receive(&self, from: &Place, how: &Taking) -> Result<Arrival, StoreError> {
        let arrived = self.take_in(from, how);
        arrived.map_err(|error| how.company.explain(error, from))
    }

    fn take_in(&self, from: &Place, how: &Taking) -> Result<Arrival, StoreError> {
        self.settle();
        self.own_ground()?;
        let here = self.head()?;
        let branch = here.branch.ok_or(StoreError::Detached)?;
        let place = from.source(&how.plan)?;
        let called = place.called();
        let (all, staging) = self.stage(&place, how, &branch)?;
        let (name, tip) = all.branch(&branch, &called)?;
        let memory = Memory::of(self);
        let mut heads = Heads::default();
        heads.refs.insert(name.clone(), tip);
        let beside = all.beside().map(|(name, id)| (name.clone(), id));
        heads.refs.extend(beside);
        let seen = memory.place(&place).and_then(|it| it.seen());
        // A bundle is what somebody wrote once: of that, nothing is taken back.
        let pinned = !how.rewritten && !matches!(place, Place::Bundle(_));
        let seen = seen.filter(|_| pinned);
        let admitted = self.admit(
            staging.as_ref(),
            (oid(here.id)?, tip),
            seen,
            (&heads, &called),
            &how.company,
        );
        admitted.map_err(|error| match &staging {
            Some(staging) => staging.explain(error),
            None => error,
        })?;
        heads.refs.remove(&name);
        let kept_as = format!("{FROM}{}/heads/{}", place.slug(), home::short(&name));
        let arrival = Arrival {
            beside: heads.refs,
            ..Arrival::new(place, object_id(tip), &kept_as)
        };
        self.keep(&arrival)?;
        memory.note(&arrival.place, &name, tip)?;
        Ok(arrival)
    }

    /// Lets in what arrived, if it is of this plan and goes on from what was seen last.
    fn admit(
        &self,
        staging: Option<&Staging>,
        (here, there): (Oid, Oid),
        seen: Option<Oid>,
        (heads, called): (&Heads, &str),
        company: &Company,
    ) -> Result<(), StoreError> {
        staging.map_or(Ok(()), Staging::measure)?;
        let staged = staging.map(Staging::git).transpose()?;
        let git = staged.as_ref().unwrap_or(&self.git);
        is_ours(git, (here, there), called)?;
        if let Some(seen) = seen
            && !kin::descends(git, there, seen)?
        {
            let (seen, now) = (object_id(seen), object_id(there));
            return Err(TravelError::Rewritten(called.to_owned(), seen, now).into());
        }
        match staging {
            Some(staging) => staging.admit(self, heads, company),
            None => Ok(()),
        }
    }

    /// What a place has; with a staging, unless everything is here already.
    pub(super) fn stage(
        &self,
        place: &Place,
        how: &Taking,
        branch: &str,
    ) -> Result<(Heads, Option<Staging>), StoreError> {
        let called = place.called();
        let heads = match place {
            Place::Bundle(path) => {
                let staging = Staging::new(self, &called)?;
                let heads = bundle::read(path, self, &staging, &how.company)?;
                (heads, Some(staging))
            }
            Place::Folder(folder) => {
                let depot = Depot::at(folder)?;
                let heads = depot.heads()?;
                // Looked at first, because looking through its objects takes longer than most visits.
                let (_, tip) = heads.branch(branch, &called)?;
                let odb = self.git.odb()?;
                if odb.exists(tip) && heads.beside().all(|(_, id)| odb.exists(id)) {
                    return Ok((heads, None));
                }
                let staging = Staging::new(self, &called)?;
                depot.fetch(self, &staging, &how.company)?;
                (heads, Some(staging))
            }
            Place::Remote(url) => {
                let staging = Staging::new(self, &called)?;
                let remote = Remote::new(url, &called, how);
                (remote.fetch(self, &staging, branch)?, Some(staging))
            }
        };
        Ok(heads)
    }

    /// Gives what was let in names of its own, so that nothing is swept away and everybody can look at it.
    fn keep(&self, arrival: &Arrival) -> Result<(), StoreError> {
        let slug = arrival.place.slug();
        let now = |name: &str| self.git.refname_to_id(name).ok();
        let mut names = vec![(arrival.kept_as.clone(), oid(arrival.head)?)];
        for (name, id) in &arrival.beside {
            // What is called so here already needs no second name.
            if now(name) != Some(*id) {
                let rest = name.strip_prefix("refs/").unwrap_or(name);
                let rest = rest.strip_prefix("plenary/").unwrap_or(rest);
                names.push((format!("{FROM}{slug}/{rest}"), *id));
            }
        }
        names.retain(|(name, id)| now(name) != Some(*id));
        if names.is_empty() {
            return Ok(());
        }
        let lock = PlanLock::wait(self.common_dir(), turn::PATIENCE)?;
        self.clear_left(&lock);
        for (name, id) in names {
            if !self.move_name(&lock, &name, now(&name), id)? {
                return Err(StoreError::Busy(1));
            }
        }
        Ok(())
    }

    /// Moves a reference from what it named to something new, durably. Whether it still named that.
    fn move_name(
        &self,
        lock: &PlanLock,
        name: &str,
        from: Option<Oid>,
        to: Oid,
    ) -> Result<bool, StoreError> {
        let held = match from {
            Some(from) => self.hold(name, object_id(from), lock)?,
            None => self.hold_new(name, lock)?,
        };
        let Some(mut held) = held else {
            return Ok(false);
        };
        let written = held.write(object_id(to))?;
        let flushed = written.sync_all();
        flushed.map_err(|error| StoreError::io(self.common_dir(), error))?;
        held.commit()?;
        Ok(true)
    }

    /// Takes over the tags and notes that came along, once the branch has what they name. What is called the same here
    /// stays what it is.
    ///
    /// # Errors
    ///
    /// What the disk says; the branch has what came all the same.
    pub fn land(&self, arrival: &Arrival) -> Result<Landed, StoreError> {
        self.settle();
        let head = oid(self.head()?.id)?;
        let mut landed = Landed::default();
        let here = |name: &String| self.git.refname_to_id(name).ok();
        let mut new = arrival
            .beside
            .iter()
            .filter(|(name, id)| here(name) != Some(**id));
        let Some(first) = new.next() else {
            return Ok(landed);
        };
        let lock = PlanLock::wait(self.common_dir(), turn::PATIENCE)?;
        for (name, id) in std::iter::once(first).chain(new) {
            let before = here(name);
            let tag = name.strip_prefix(TAGS);
            let onward = match before {
                None => tag.is_none() || self.is_tag_of(*id, head)?,
                Some(before) => name.starts_with(NOTES) && kin::descends(&self.git, *id, before)?,
            };
            let moved = onward && self.move_name(&lock, name, before, *id)?;
            match (tag, moved, before) {
                (Some(tag), true, _) => landed.tags.push(tag.to_owned()),
                (Some(tag), false, Some(_)) => landed.collided.push(tag.to_owned()),
                _ => {}
            }
        }
        Ok(landed)
    }

    /// Whether this is an annotated tag on a change that another descends from.
    fn is_tag_of(&self, id: Oid, head: Oid) -> Result<bool, StoreError> {
        let Ok(tag) = self.git.find_tag(id) else {
            return Ok(false);
        };
        match tag.as_object().peel(ObjectType::Commit) {
            Ok(at) => kin::descends(&self.git, head, at.id()),
            Err(_) => Ok(false),
        }
    }
}

/// Refuses what has nothing in common with this plan.
fn is_ours(
    git: &git2::Repository,
    (here, there): (Oid, Oid),
    called: &str,
) -> Result<(), StoreError> {
    git.find_commit(there)?;
    match kin::are_kin(git, here, there)? {
        true => Ok(()),
        false => Err(TravelError::Stranger(called.to_owned()).into()),
    }
}
