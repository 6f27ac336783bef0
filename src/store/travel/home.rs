//! Taking a plan home: bringing a place what it lacks.

use super::company::Company;
use super::depot::Depot;
use super::heads::{BRANCHES, Heads};
use super::load::Load;
use super::memory::Memory;
use super::place::git_dir;
use super::remote::Remote;
use super::staging::Staging;
use super::{Place, Taking, TravelError, bundle, kin};
use crate::store::ids::{object_id, oid};
use crate::store::{Repository, StoreError};
use crate::track::CommitId;
use git2::{ObjectType, Oid};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What was taken home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where exactly it is now.
    pub place: Place,
    /// The change that the place stands at.
    pub head: CommitId,
    /// How many changes the place did not have.
    pub changes: usize,
    /// Tags and notes that the place has otherwise, and kept. Not safe to display raw.
    pub kept: Vec<String>,
    /// Whether the place has changes that are not here.
    pub ahead: bool,
    /// Whether a bundle builds on what the other side must have.
    pub partial: bool,
}

/// What goes along: the branch, where it stands, and what travels beside it.
struct Luggage {
    branch: String,
    head: Oid,
    beside: BTreeMap<String, Oid>,
}

impl Luggage {
    fn tips(&self) -> Vec<Oid> {
        let beside = self.beside.values().copied();
        std::iter::once(self.head).chain(beside).collect()
    }
}

impl Repository {
    /// Takes the plan home. When this returns, the place has it on its disk.
    ///
    /// # Errors
    ///
    /// Why it could not be taken; the place is then as it was.
    pub fn take_home(&self, to: &Place, how: &Taking) -> Result<Taken, StoreError> {
        let taken = self.carry(to, how);
        taken.map_err(|error| match how.company.explain(error, to) {
            StoreError::Full => TravelError::Full(to.called()).into(),
            error => error,
        })
    }

    fn carry(&self, to: &Place, how: &Taking) -> Result<Taken, StoreError> {
        self.settle();
        if self.is_shallow() {
            return Err(TravelError::CutShort.into());
        }
        let luggage = self.luggage()?;
        let memory = Memory::of(self);
        let (taken, branch) = match to {
            Place::Folder(folder) => self.take_to_folder(folder, how, &luggage, &memory)?,
            Place::Bundle(path) => self.take_in_bundle(path, how, &luggage, &memory)?,
            Place::Remote(url) => self.take_to_server(url, how, &luggage, &memory)?,
        };
        // Of a place that is ahead, what it has was not looked at.
        if !taken.ahead {
            memory.note(&taken.place, &branch, luggage.head)?;
        }
        Ok(taken)
    }

    fn luggage(&self) -> Result<Luggage, StoreError> {
        let head = self.head()?;
        let branch = head.branch.ok_or(StoreError::Detached)?;
        let head = oid(head.id)?;
        let mut beside = self.beside()?;
        // What is not on the way to the plan as it stands would bring along another line of work.
        beside.retain(|name, id| {
            let at = self.git.find_object(*id, None);
            let at = at.and_then(|at| at.peel(ObjectType::Commit));
            let own = !name.starts_with(super::heads::TAGS);
            own || at.is_ok_and(|at| kin::descends(&self.git, head, at.id()).unwrap_or(false))
        });
        Ok(Luggage {
            branch,
            head,
            beside,
        })
    }

    fn take_in_bundle(
        &self,
        path: &Path,
        how: &Taking,
        luggage: &Luggage,
        memory: &Memory,
    ) -> Result<(Taken, String), StoreError> {
        let place = Place::Bundle(path.to_owned());
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            return Err(StoreError::NoFolder(folder.to_owned()));
        }
        self.brought_back(path, luggage)?;
        let seen = || memory.place(&place).and_then(|it| it.seen());
        let known = match how.since {
            Some(since) => Some(oid(since)?),
            None => how.only_new.then(seen).flatten(),
        };
        // What the other side has may have gone on beside ours.
        let known = known.and_then(|known| self.git.merge_base(luggage.head, known).ok());
        let known: Vec<Oid> = known.into_iter().collect();
        let changes = kin::beyond(&self.git, luggage.head, &known)?;
        let taken = Taken {
            place,
            head: object_id(luggage.head),
            changes,
            kept: Vec::new(),
            ahead: false,
            partial: !known.is_empty(),
        };
        if changes > 0 {
            let mut refs = luggage.beside.clone();
            refs.insert(luggage.branch.clone(), luggage.head);
            let heads = Heads {
                head: Some(luggage.branch.clone()),
                refs,
            };
            let mut load = Load::of(&self.git, &luggage.tips(), &known, &how.company)?;
            bundle::write(path, &heads, &known, &mut load, &how.company)?;
        }
        Ok((taken, luggage.branch.clone()))
    }

    /// What a bundle holds that is written over must have been brought back: for whoever sent it, it is on its way.
    fn brought_back(&self, path: &Path, luggage: &Luggage) -> Result<(), StoreError> {
        let heads = bundle::held(path)?;
        let is_here = |(name, id): (&String, &Oid)| match name.starts_with(BRANCHES) {
            true => kin::descends(&self.git, luggage.head, *id).unwrap_or(false),
            false => self.git.find_object(*id, None).is_ok(),
        };
        match heads.refs.iter().all(is_here) {
            true => Ok(()),
            false => Err(TravelError::Unbrought(path.to_owned()).into()),
        }
    }

    /// To a folder that there was not: it holds everything, or is as it was.
    fn take_to_new(
        &self,
        folder: PathBuf,
        how: &Taking,
        luggage: &Luggage,
    ) -> Result<(Taken, String), StoreError> {
        let theirs = folder.exists();
        let done = self.found(&folder, luggage, &how.company);
        if done.is_err() {
            let _ = unmake(&folder, theirs);
        }
        let taken = Taken {
            changes: kin::beyond(&self.git, luggage.head, &[])?,
            place: Place::Folder(folder),
            head: object_id(luggage.head),
            kept: done?,
            ahead: false,
            partial: false,
        };
        Ok((taken, luggage.branch.clone()))
    }

    fn take_to_folder(
        &self,
        folder: &Path,
        how: &Taking,
        luggage: &Luggage,
        memory: &Memory,
    ) -> Result<(Taken, String), StoreError> {
        let (folder, made) = destination(folder, &how.plan)?;
        if made {
            return self.take_to_new(folder, how, luggage);
        }
        let place = Place::Folder(folder.clone());
        let depot = Depot::at(&folder)?;
        depot.receives()?;
        let there = depot.heads()?;
        let (branch, from) = match there.branch(&luggage.branch, &place.called()) {
            Ok((name, id)) => (name, Some(id)),
            Err(_) => (luggage.branch.clone(), None),
        };
        let standing = self.standing_of(from, luggage.head, &place)?;
        if let Some(seen) = memory.place(&place).filter(|_| !how.rewritten) {
            self.unchanged(&seen, from, &place)?;
        }
        let known: Vec<Oid> = there.refs.values().copied().collect();
        let changes = match standing {
            Standing::Behind => kin::beyond(&self.git, luggage.head, &known)?,
            Standing::Same | Standing::Ahead => 0,
        };
        let (to, there) = ((&*branch, from), (&there, standing));
        let kept = self.bring(&depot, to, there, luggage, &how.company)?;
        let taken = Taken {
            place,
            head: object_id(luggage.head),
            changes,
            kept,
            ahead: standing == Standing::Ahead,
            partial: false,
        };
        Ok((taken, branch))
    }

    /// Makes a repository in a folder and brings it everything.
    fn found(
        &self,
        folder: &Path,
        luggage: &Luggage,
        company: &Company,
    ) -> Result<Vec<String>, StoreError> {
        let depot = Depot::make(folder, &luggage.branch)?;
        let branch = (luggage.branch.as_str(), None);
        self.bring(
            &depot,
            branch,
            (&Heads::default(), Standing::Behind),
            luggage,
            company,
        )
    }

    /// Brings a folder's repository what it lacks: objects first, then the branch, then what travels beside it. What of
    /// that it has otherwise.
    fn bring(
        &self,
        depot: &Depot,
        (branch, from): (&str, Option<Oid>),
        (there, standing): (&Heads, Standing),
        luggage: &Luggage,
        company: &Company,
    ) -> Result<Vec<String>, StoreError> {
        let called = depot.called();
        let known: Vec<Oid> = there.refs.values().copied().collect();
        let beside: Vec<(&String, &Oid)> = luggage.beside.iter().collect();
        let new = |name: &String, id: &Oid| there.refs.get(name) != Some(id);
        let lacking = beside.iter().any(|(name, id)| new(name, id));
        if standing == Standing::Behind || lacking {
            let staging = Staging::new(self, &called)?;
            let mut tips = luggage.tips();
            if standing != Standing::Behind {
                tips.retain(|tip| *tip != luggage.head);
            }
            if let Some(parcel) = staging.parcel(self, &tips, &known, company)? {
                depot.put(&parcel, company)?;
            }
        }
        if standing == Standing::Behind && !depot.move_reference(branch, from, luggage.head)? {
            return Err(TravelError::Rejected(called).into());
        }
        let mut kept = Vec::new();
        for (name, id) in beside.into_iter().filter(|(name, id)| new(name, id)) {
            let before = there.refs.get(name).copied();
            let onward = before.is_none_or(|before| {
                let notes = name.starts_with(super::heads::NOTES);
                notes && kin::descends(&self.git, *id, before).unwrap_or(false)
            });
            if !onward || !depot.move_reference(name, before, *id)? {
                kept.push(name.clone());
            }
        }
        depot.point_head(branch)?;
        Ok(kept)
    }

    fn take_to_server(
        &self,
        url: &str,
        how: &Taking,
        luggage: &Luggage,
        memory: &Memory,
    ) -> Result<(Taken, String), StoreError> {
        let place = Place::Remote(url.to_owned());
        let called = place.called();
        let remote = Remote::new(url, &called, how);
        let staging = Staging::new(self, &called)?;
        let before = memory.place(&place);
        let branch = before.as_ref().and_then(|it| it.branch());
        let (branch, seen) = match branch {
            Some(branch) => {
                let seen = before.as_ref().and_then(|it| it.seen());
                (branch.to_owned(), Vec::from_iter(seen))
            }
            // Where it was never met, it says itself under which name it keeps the plan.
            None => {
                let there = remote.heads(&staging)?;
                let known = there.branch(&luggage.branch, &called);
                let branch = known.map_or(luggage.branch.clone(), |(name, _)| name);
                (branch, there.refs.into_values().collect())
            }
        };
        let mut refs = luggage.beside.clone();
        refs.insert(branch.clone(), luggage.head);
        let (kept, had) = remote.push(&staging, &branch, &refs)?;
        let changes = match had {
            true => 0,
            false => kin::beyond(&self.git, luggage.head, &seen)?,
        };
        let taken = Taken {
            place,
            head: object_id(luggage.head),
            changes,
            kept,
            ahead: false,
            partial: false,
        };
        Ok((taken, branch))
    }

    /// How a place's branch stands to ours.
    fn standing_of(
        &self,
        there: Option<Oid>,
        here: Oid,
        place: &Place,
    ) -> Result<Standing, StoreError> {
        let Some(there) = there else {
            return Ok(Standing::Behind);
        };
        if there == here {
            return Ok(Standing::Same);
        }
        // What is not here at all was brought there by somebody else.
        if self.git.find_commit(there).is_err() {
            return Err(TravelError::Rejected(place.called()).into());
        }
        if kin::descends(&self.git, here, there)? {
            return Ok(Standing::Behind);
        }
        if kin::descends(&self.git, there, here)? {
            return Ok(Standing::Ahead);
        }
        let error = match kin::are_kin(&self.git, here, there)? {
            true => TravelError::Rejected(place.called()),
            false => TravelError::Stranger(place.called()),
        };
        Err(error.into())
    }

    /// Refuses a place whose branch no longer has what it had.
    fn unchanged(
        &self,
        seen: &super::Remembered,
        now: Option<Oid>,
        place: &Place,
    ) -> Result<(), StoreError> {
        // An empty stick is another one.
        let (Some(seen), Some(now)) = (seen.seen(), now) else {
            return Ok(());
        };
        match kin::descends(&self.git, now, seen)? {
            true => Ok(()),
            false => {
                Err(TravelError::Rewritten(place.called(), object_id(seen), object_id(now)).into())
            }
        }
    }
}

/// How a place's branch stands to ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Ours goes on from there, or there is none.
    Behind,
    /// They are at the same change.
    Same,
    /// It goes on from ours.
    Ahead,
}

/// Where in a folder a plan is taken: to the repository it is, else to the one of the plan in it, which is made where it
/// is missing. An empty folder becomes it.
fn destination(folder: &Path, plan: &str) -> Result<(PathBuf, bool), StoreError> {
    if git_dir(folder).is_some() {
        return Ok((folder.to_owned(), false));
    }
    // In the folder of a plan, a repository would lie among what somebody works on.
    let mut above = folder.ancestors();
    if let Some(plan) = above.find(|above| above.join("plan.toml").is_file()) {
        return Err(TravelError::WorkedOn(plan.to_owned()).into());
    }
    if !is_taken(folder)? {
        return Ok((folder.to_owned(), true));
    }
    if !folder.is_dir() {
        return Err(TravelError::InTheWay(folder.to_owned()).into());
    }
    let within = folder.join(format!("{plan}.git"));
    match git_dir(&within) {
        Some(_) => Ok((within, false)),
        None if is_taken(&within)? => Err(TravelError::InTheWay(within).into()),
        None => Ok((within, true)),
    }
}

/// Whether there is anything at a path but an empty folder. What the folder above is must be there: a stick that is not
/// plugged in is no new folder.
pub(super) fn is_taken(folder: &Path) -> Result<bool, StoreError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let above = folder.parent().filter(|it| !it.as_os_str().is_empty());
            match above {
                Some(above) if !above.is_dir() => Err(StoreError::NoFolder(above.to_owned())),
                // A link that leads nowhere is something.
                _ => Ok(fs::symlink_metadata(folder).is_ok()),
            }
        }
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(true),
        Err(error) => Err(StoreError::io(folder, error)),
    }
}

/// Takes away what was made in a folder that was empty or not there, so that nothing half done stays. One that was there
/// is theirs, and may be what a stick is plugged in at.
fn unmake(folder: &Path, theirs: bool) -> std::io::Result<()> {
    for name in ["HEAD", "config"] {
        let _ = fs::remove_file(folder.join(name));
    }
    for name in ["objects", "refs"] {
        fs::remove_dir_all(folder.join(name))?;
    }
    match theirs {
        true => Ok(()),
        false => fs::remove_dir(folder),
    }
}

/// The name of a branch without what all begin with.
pub(super) fn short(branch: &str) -> &str {
    branch.strip_prefix(BRANCHES).unwrap_or(branch)
}
