//! What is done about findings: only what loses nothing. It is done with the own lock in hand, and each deed is said.

use super::folder::locks_there;
use super::{Around, Finding, Remedy, Treated, loose, names};
use crate::i18n::Message;
use crate::store::durable::{PlanLock, turn};
use crate::store::ground::whole::Loose;
use crate::store::history::Cache;
use crate::store::worktree::Left;
use crate::store::{Now, Repository, StoreError};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Does what can be done about these findings.
pub(super) fn treat(
    folder: &Path,
    plan: Option<&str>,
    around: &Around,
    findings: &[Finding],
) -> Result<Vec<Treated>, StoreError> {
    // Locks go first: they would keep the rest from being done.
    let remedies: BTreeSet<Remedy> = findings.iter().filter_map(|one| one.remedy).collect();
    let mut treated = Vec::new();
    if remedies.is_empty() {
        return Ok(treated);
    }
    let (repository, loose) = Repository::as_it_is(folder)?;
    repository.own_ground()?;
    for remedy in remedies {
        match remedy {
            Remedy::Objects => treated.extend(objects(&repository, &loose)?),
            Remedy::Names => treated.extend(names(&repository)?),
            Remedy::Locks => treated.extend(locks(&repository)?),
            Remedy::Files => treated.extend(files(&repository, plan)?),
            Remedy::Index => treated.extend(index(&repository)?),
            Remedy::Caches => treated.extend(caches(around)),
        }
    }
    Ok(treated)
}

fn lock(repository: &Repository) -> Result<PlanLock, StoreError> {
    PlanLock::wait(repository.common_dir(), turn::PATIENCE)
}

fn objects(repository: &Repository, cut: &Loose) -> Result<Vec<Treated>, StoreError> {
    let _own = lock(repository)?;
    let gone = loose::put_aside(repository, cut)
        .map_err(|error| StoreError::io(repository.common_dir(), error))?;
    let treated = gone
        .iter()
        .map(|path| Treated::of(path, "doctor-did-aside"));
    Ok(treated.collect())
}

fn names(repository: &Repository) -> Result<Vec<Treated>, StoreError> {
    let _own = lock(repository)?;
    let mut treated = Vec::new();
    // Once the list of names is whole, a branch may turn out to be gone.
    for _ in 0..2 {
        if let Some(lost) = names::lost(repository) {
            treated.extend(lost.put_right(repository)?);
        }
    }
    Ok(treated)
}

fn locks(repository: &Repository) -> Result<Vec<Treated>, StoreError> {
    let own = lock(repository)?;
    repository.clear_left(&own);
    let there = locks_there(repository).into_iter();
    let treated = there.map(|(path, _)| match own.clear_stale(&path) {
        true => Treated::of(&path, "doctor-did-lock"),
        false => Treated::not(StoreError::Locked(path).message()),
    });
    Ok(treated.collect())
}

fn files(repository: &Repository, plan: Option<&str>) -> Result<Vec<Treated>, StoreError> {
    let plan = repository.plan(plan)?;
    let mut foreign = repository.foreign(&plan)?;
    foreign.retain(|change| matches!(change.now, Now::Gone));
    let own = lock(repository)?;
    let mut treated = Vec::new();
    for change in &foreign {
        match repository.write_again(&plan, change, &own) {
            Ok(true) => {
                let said = Message::new("doctor-did-file");
                treated.push(Treated::done(said.with("path", change.path.as_str())));
            }
            Ok(false) => {}
            Err(error) => treated.push(Treated::not(Left::file(&change.path, &error).message())),
        }
    }
    Ok(treated)
}

fn index(repository: &Repository) -> Result<Vec<Treated>, StoreError> {
    let own = lock(repository)?;
    let is = repository.index_is()?;
    let mended = repository.mend_index(&is, &own)?;
    Ok(vec![match mended {
        Ok(None) => Treated::done(Message::new("doctor-did-index")),
        Ok(Some(aside)) => Treated::of(&aside, "doctor-did-index-aside"),
        Err(left) => Treated::not(left.message()),
    }])
}

fn caches(around: &Around) -> Option<Treated> {
    let old = Cache::outdated(around.cache.as_ref()?);
    let gone = old.iter().filter(|path| fs::remove_file(path).is_ok());
    let count = gone.count();
    let said = Message::new("doctor-did-caches").with("count", count);
    (count > 0).then(|| Treated::done(said))
}
