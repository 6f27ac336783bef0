//! The folder: whether it can be written, who holds what in it, and whether files and index are as the last change left them.

use super::{Finding, Patient, Remedy, measures, unchecked};
use crate::i18n::Message;
use crate::store::durable::{FILE, Holder, PlanLock, is_old};
use crate::store::worktree::IndexIs;
use crate::store::{Now, Repository};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// How deep references may lie.
const DEPTH: usize = 8;

/// Whether this user may write a folder, or a file; nothing is written.
///
/// # Errors
///
/// What the system says.
#[cfg(unix)]
pub fn may_write(path: &Path) -> std::io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(path, Access::WRITE_OK)?)
}

/// Elsewhere only a mark that protects against writing can be seen beforehand.
#[cfg(not(unix))]
pub fn may_write(path: &Path) -> std::io::Result<()> {
    match fs::metadata(path)?.permissions().readonly() {
        true => Err(std::io::ErrorKind::PermissionDenied.into()),
        false => Ok(()),
    }
}

/// Whether everything can be written that recording writes.
pub(super) fn access(repository: &Repository) -> Vec<Finding> {
    let common = repository.common_dir();
    let mut folders = vec![repository.git_dir().to_owned()];
    folders.extend(["", "objects", "refs/heads"].map(|folder| common.join(folder)));
    // What another user recorded here, such as the administrator, may belong to them.
    folders.extend((0..=255).map(|first| common.join(format!("objects/{first:02x}"))));
    folders.extend(repository.work_dir().map(Path::to_owned));
    let refused = |folder: &PathBuf| {
        let error = may_write(folder).err()?;
        let missing = error.kind() == std::io::ErrorKind::NotFound;
        (!missing).then(|| (folder.clone(), crate::store::reason(&error)))
    };
    let refused = folders.iter().find_map(refused);
    vec![match refused {
        None => Finding::good("writable", Message::new("doctor-writable-good")),
        Some((folder, why)) => {
            let said =
                Message::new("doctor-writable-not").with("path", folder.display().to_string());
            Finding::wrong("writable", said.with("why", why)).advice("doctor-writable-do")
        }
    }]
}

/// Locks of git's that are there, with whether they belong to nobody.
pub(super) fn locks_there(repository: &Repository) -> Vec<(PathBuf, bool)> {
    let mut locks = Vec::new();
    let (own, common) = (repository.git_dir(), repository.common_dir());
    let mut folders = vec![(common.to_owned(), 0), (common.join("refs"), DEPTH)];
    if own != common {
        folders.push((own.to_owned(), 0));
        folders.push((own.join("refs"), DEPTH));
    }
    while let Some((folder, deep)) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let Ok(meta) = entry.metadata() else { continue };
            if meta.is_dir() && deep > 0 {
                folders.push((entry.path(), deep - 1));
            } else if is_lock(&entry.path(), &meta) {
                locks.push((entry.path(), is_old(&meta)));
            }
        }
    }
    locks.sort();
    locks
}

fn is_lock(path: &Path, meta: &Metadata) -> bool {
    let own = path.file_name().is_some_and(|name| name == FILE);
    meta.is_file() && !own && path.extension().is_some_and(|ending| ending == "lock")
}

/// Whether anybody holds something, or left it behind.
pub(super) fn locks(repository: &Repository) -> Vec<Finding> {
    let holder = PlanLock::holder(repository.common_dir());
    let mut findings: Vec<Finding> = holder.into_iter().map(held).collect();
    for (lock, old) in locks_there(repository) {
        let path = lock.display().to_string();
        let said = |id| Message::new(id).with("path", path.as_str());
        findings.push(match old {
            true => Finding::wrong("lock", said("doctor-lock-left"))
                .advice("doctor-repair-do")
                .remedy(Remedy::Locks),
            false => Finding::note("lock", said("doctor-lock-fresh")),
        });
    }
    if findings.is_empty() {
        findings.push(Finding::good("lock", Message::new("doctor-lock-none")));
    }
    findings
}

fn held(holder: Holder) -> Finding {
    let said = match holder.0 {
        Some((process, host)) => Message::new("doctor-held-by")
            .with("process", process.to_string())
            .with("host", host),
        None => Message::new("doctor-held"),
    };
    Finding::note("lock", said)
}

/// The room on the disk of the repository.
pub(super) fn space(repository: &Repository) -> Option<Finding> {
    let room = fs4::available_space(repository.common_dir()).ok()?;
    Some(measures::space(room))
}

/// What an interrupted save left, which is finished here as by every command.
pub(super) fn interrupted(patient: &Patient<'_>) -> Vec<Finding> {
    let count = patient.repository.interrupted();
    if count == 0 {
        return Vec::new();
    }
    patient.repository.repair();
    let left = patient.repository.left();
    if left.is_empty() && patient.repository.interrupted() == 0 {
        let said = Message::new("doctor-interrupted").with("count", count);
        return vec![Finding::note("interrupted", said)];
    }
    let left = left.iter().map(|left| left.message());
    left.map(|said| Finding::wrong("interrupted", said))
        .collect()
}

/// git's index.
pub(super) fn index(patient: &Patient<'_>) -> Option<Finding> {
    patient.repository.work_dir()?;
    Some(match patient.repository.index_is() {
        Ok(is) => of_index(&is),
        Err(error) => unchecked("index", &error),
    })
}

/// What the state of the index means.
fn of_index(is: &IndexIs) -> Finding {
    let new = Message::new;
    let mend = |finding: Finding| finding.advice("doctor-repair-do").remedy(Remedy::Index);
    match is {
        IndexIs::Whole => Finding::good("index", new("doctor-index-good")),
        IndexIs::Missing => mend(Finding::wrong("index", new("doctor-index-missing"))),
        IndexIs::Broken => mend(Finding::wrong("index", new("doctor-index-broken"))),
        IndexIs::Behind(files) => {
            let said = new("doctor-index-behind").with("count", files.len());
            mend(Finding::wrong("index", said))
        }
        IndexIs::Staged(count) => {
            Finding::note("index", new("doctor-index-staged").with("count", *count))
        }
    }
}

/// The plan's files in the folder.
pub(super) fn files(patient: &Patient<'_>) -> Vec<Finding> {
    if patient.repository.work_dir().is_none() {
        return Vec::new();
    }
    let foreign = match patient.repository.foreign(patient.plan) {
        Ok(foreign) => foreign,
        Err(error) => return vec![unchecked("files", &error)],
    };
    let mut findings = Vec::new();
    let gone = |now: &Now| matches!(now, Now::Gone);
    let (gone, changed): (Vec<_>, Vec<_>) = foreign.iter().partition(|it| gone(&it.now));
    if let Some(first) = gone.first() {
        let said = Message::new("doctor-files-gone").with("count", gone.len());
        let said = said.with("path", first.path.as_str());
        let finding = Finding::wrong("files", said).advice("doctor-files-gone-do");
        findings.push(finding.remedy(Remedy::Files));
    }
    if let Some(first) = changed.first() {
        let said = Message::new("doctor-files-changed").with("count", changed.len());
        let said = said.with("path", first.path.as_str());
        findings.push(Finding::note("files", said).advice("doctor-files-changed-do"));
    }
    if findings.is_empty() {
        findings.push(Finding::good("files", Message::new("doctor-files-good")));
    }
    findings
}
