//! Plan files in the work tree that somebody changed by other means than Plenary: an editor, `git checkout` of
//! a file, a copied folder. They are listed, and adopted for a voice or left alone; never overwritten, never
//! committed silently.

use super::footing::Footing;
use super::{content, inside, same};
use crate::dialogue::{DeedError, Dialogue};
use crate::i18n::Message;
use crate::plan::format::{read_clause, read_manifest};
use crate::plan::{ClauseId, EditError};
use crate::store::durable::{PlanLock, turn};
use crate::store::ids::object_id;
use crate::store::plan_path::PLAN_FOLDERS;
use crate::store::read::dialogue;
use crate::store::write::{FileChange, Files, Work, message_of, writable};
use crate::store::{Act, PlanPath, Recorded, Repository, StoreError, read};
use crate::track::ObjectId;
use git2::{Index, Tree};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

/// What a file that differs from the head holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Now {
    /// This text.
    Text(String),
    /// The file is gone.
    Gone,
    /// Something that cannot be adopted: a link, bytes that are no text, too much.
    Unreadable(Message),
}

/// A plan file that differs from the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignChange {
    /// Within the plan's directory. Not safe to display raw.
    pub path: String,
    /// The clause, if it is a clause's file.
    pub clause: Option<ClauseId>,
    /// What the head has there.
    pub old: Option<String>,
    /// What the work tree has there.
    pub now: Now,
    blob: Option<ObjectId>,
}

impl Repository {
    /// The plan files in the work tree that differ from the head, in order of their paths. A bare repository
    /// has none.
    ///
    /// # Errors
    ///
    /// Only where the repository itself cannot be read.
    pub fn foreign(&self, plan: &PlanPath) -> Result<Vec<ForeignChange>, StoreError> {
        let Some(root) = self.work_dir() else {
            return Ok(Vec::new());
        };
        // Files that lag behind a save, of another process or of one that died, are no one's edit.
        self.settle();
        let lock = self
            .own_ground()
            .and_then(|()| PlanLock::wait(self.common_dir(), turn::GLANCE))
            .ok();
        if let Some(lock) = &lock {
            self.repair_with(lock);
        }
        let mut head: BTreeMap<String, ObjectId> = BTreeMap::new();
        if let Some(tree) = read::plan_tree(&self.git, plan, self.head()?.id)? {
            let entries = read::list(&self.git, &tree)?.entries.into_iter();
            head.extend(entries.map(|entry| (entry.path, entry.blob)));
        }
        let known = Known::of(self);
        let footing = Footing::new(self, root);
        let mut changes = Vec::new();
        for (path, meta) in files(root, plan) {
            let blob = head.remove(&path);
            let inside = plan.join(&path);
            if blob.is_some_and(|blob| known.unchanged(&inside, blob, &meta)) {
                continue;
            }
            changes.extend(self.compare(&footing, plan, path, blob));
        }
        let left_out = (!head.is_empty()).then(|| self.left_out());
        for (path, blob) in head {
            let file = plan.join(&path);
            // A sparse work tree rightly lacks it.
            let absent = || footing.inside(&file).is_some_and(|file| !file.exists());
            if left_out.as_ref().is_some_and(|left_out| left_out(&file)) && absent() {
                continue;
            }
            changes.extend(self.compare(&footing, plan, path, Some(blob)));
        }
        changes.sort_by(|first, second| first.path.cmp(&second.path));
        Ok(changes)
    }

    /// Records foreign changes as an act, for whom it says; its edits are not looked at, the files are the
    /// edits.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForeignMoved`] if a file or the head changed since they were listed; broken files are
    /// refused. Nothing was changed then.
    pub fn adopt(
        &self,
        plan: &PlanPath,
        changes: &[ForeignChange],
        act: &Act,
    ) -> Result<Recorded, StoreError> {
        let signed = act.signed();
        self.commit(plan, &signed, |head| {
            let (mut now, _) = self.touched(plan, &[], head)?;
            writable(&now)?;
            let session = self.session_of(plan, act, head)?;
            let mut there = Folders::of(&self.git, read::tree(&self.git, head)?);
            let mut files = Files::new();
            for change in changes {
                self.unmoved(plan, change, &mut there)?;
                if let (Now::Text(text), "plan.toml") = (&change.now, change.path.as_str()) {
                    // The act is made by the organisations as the adopted file has them.
                    now.plan.manifest =
                        read_manifest(text).map_err(|_| StoreError::BrokenManifest)?;
                }
                let file = adopted(change)?;
                files.insert(change.path.clone(), file);
            }
            Ok(Work {
                message: message_of(act, session.as_deref(), &files),
                manifest: now.plan.manifest,
                files,
                ..Work::default()
            })
        })
    }

    fn compare(
        &self,
        footing: &Footing<'_>,
        plan: &PlanPath,
        path: String,
        blob: Option<ObjectId>,
    ) -> Option<ForeignChange> {
        let old = blob.and_then(|blob| self.blob(blob));
        let file = plan.join(&path);
        let now = match footing.inside(&file).map(|file| content(&file)) {
            None => Now::Unreadable(Message::new("store-symlink")),
            Some(Err(_)) => Now::Unreadable(Message::new("store-too-long")),
            Some(Ok(bytes)) if same(bytes.as_deref(), old.as_deref()) => return None,
            Some(Ok(_)) if footing.is_kept_otherwise(&file, || old.clone()) => return None,
            Some(Ok(None)) => Now::Gone,
            Some(Ok(Some(bytes))) => match String::from_utf8(bytes) {
                Ok(text) => Now::Text(text),
                Err(_) => Now::Unreadable(Message::new("store-not-text")),
            },
        };
        let is_clause = path.starts_with("clauses/");
        Some(ForeignChange {
            clause: read::stem(&path).parse().ok().filter(|_| is_clause),
            old: old.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
            path,
            now,
            blob,
        })
    }

    /// Whether file and head still are what was listed.
    fn unmoved(
        &self,
        plan: &PlanPath,
        change: &ForeignChange,
        there: &mut Folders<'_>,
    ) -> Result<(), StoreError> {
        let moved = || StoreError::ForeignMoved(change.path.clone());
        let path = plan.join(&change.path);
        if there.entry(&path) != change.blob {
            return Err(moved());
        }
        let root = self.work_dir().ok_or_else(moved)?;
        let file = inside(root, &path).ok_or_else(moved)?;
        let now = content(&file).map_err(|_| moved())?;
        let listed = match &change.now {
            Now::Text(text) => Some(text.as_bytes()),
            _ => None,
        };
        if now.as_deref() == listed {
            Ok(())
        } else {
            Err(moved())
        }
    }
}

/// The folders of a revision, each of which is read once: there may be thousands of files to look for.
struct Folders<'g> {
    git: &'g git2::Repository,
    known: HashMap<String, Option<Tree<'g>>>,
}

impl<'g> Folders<'g> {
    fn of(git: &'g git2::Repository, root: Tree<'g>) -> Folders<'g> {
        Folders {
            git,
            known: HashMap::from([(String::new(), Some(root))]),
        }
    }

    /// What lies at a path.
    fn entry(&mut self, path: &str) -> Option<ObjectId> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let entry = self.folder(folder)?.get_name(name)?.id();
        Some(object_id(entry))
    }

    fn folder(&mut self, path: &str) -> Option<&Tree<'g>> {
        if !self.known.contains_key(path) {
            let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
            let git = self.git;
            let found = self.folder(above).and_then(|above| {
                let entry = above.get_name(name)?;
                entry.to_object(git).ok()?.into_tree().ok()
            });
            self.known.insert(path.to_owned(), found);
        }
        self.known.get(path)?.as_ref()
    }
}

/// The content of an adopted file. Lines end with LF in the repository, whatever the editor wrote.
fn adopted(change: &ForeignChange) -> Result<FileChange, StoreError> {
    let broken = || match &change.clause {
        Some(id) => StoreError::from(EditError::Broken(id.clone())),
        None => StoreError::ForeignMoved(change.path.clone()),
    };
    let new = match &change.now {
        Now::Gone => None,
        Now::Unreadable(_) => return Err(broken()),
        Now::Text(text) => {
            let text = text.replace("\r\n", "\n");
            let stem = read::stem(&change.path);
            if change.path.starts_with("clauses/") && read_clause(&text, stem).is_err() {
                return Err(broken());
            }
            if dialogue::is_of(&change.path) {
                let (read, _) = Dialogue::read([(change.path.as_str(), text.as_bytes())]);
                if read.broken.contains(&change.path) {
                    return Err(DeedError::Broken(change.path.clone()).into());
                }
            }
            Some(text.into_bytes())
        }
    };
    Ok(FileChange {
        old: change.blob,
        new,
    })
}

/// The plan files in a work tree with what the system knows of them; links are not followed.
fn files(root: &Path, plan: &PlanPath) -> Vec<(String, Metadata)> {
    let mut files = Vec::new();
    let Some(base) = inside(root, &plan.join("plan.toml")) else {
        return files;
    };
    if let Ok(meta) = fs::symlink_metadata(&base) {
        files.push(("plan.toml".to_owned(), meta));
    }
    let base = base.parent().unwrap_or(root);
    let mut open: Vec<(String, usize)> = PLAN_FOLDERS
        .map(|(folder, depth)| (folder.to_owned(), depth))
        .to_vec();
    while let Some((folder, depth)) = open.pop() {
        let path = base.join(&folder);
        let plain = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_dir());
        let Some(entries) = plain.then(|| fs::read_dir(&path).ok()).flatten() else {
            continue;
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let (Some(name), Ok(meta)) = (name.to_str(), entry.metadata()) else {
                continue;
            };
            let path = format!("{folder}/{name}");
            if meta.is_dir() && depth > 1 {
                open.push((path, depth - 1));
            } else if !meta.is_dir() && name.ends_with(".toml") && !name.starts_with('.') {
                files.push((path, meta));
            }
        }
    }
    files
}

/// What the index remembers of files, so that those not written since need not be read.
struct Known {
    index: Option<(Index, SystemTime)>,
}

impl Known {
    fn of(repository: &Repository) -> Known {
        let read = || {
            let mut index = repository.git.index().ok()?;
            index.read(false).ok()?;
            let written = fs::metadata(index.path()?).ok()?.modified().ok()?;
            Some((index, written))
        };
        Known { index: read() }
    }

    /// Whether a file surely holds this blob: same size and time as when it was put there, and not written in
    /// the moment when the index was.
    fn unchanged(&self, path: &str, blob: ObjectId, meta: &Metadata) -> bool {
        let Some((index, written)) = &self.index else {
            return false;
        };
        let Some(entry) = index.get_path(Path::new(path), 0) else {
            return false;
        };
        let (Ok(modified), true) = (meta.modified(), meta.is_file()) else {
            return false;
        };
        let Ok(since) = modified.duration_since(SystemTime::UNIX_EPOCH) else {
            return false;
        };
        object_id(entry.id) == blob
            && u64::from(entry.file_size) == meta.len()
            && u64::try_from(entry.mtime.seconds()).is_ok_and(|seconds| seconds == since.as_secs())
            && entry.mtime.nanoseconds() == since.subsec_nanos()
            && modified < *written
    }
}
