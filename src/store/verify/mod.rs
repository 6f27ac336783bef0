//! Gathering what a judgement on a history takes: every object is looked at, every signature verified, every key and
//! position read at its place. What follows from it is [`crate::track::trust`].
//!
//! Replace refs and grafts are not followed, and what a repository says of its own keys to git is not asked.

mod adoptions;
mod objects;
mod pins;
mod positions;
mod signatures;
mod touches;

pub use pins::Pins;

use super::gavel::GAVEL;
use super::history::Attributor;
use super::ids::{object_id, oid};
use super::{PlanPath, Repository, StoreError, read};
use crate::dialogue::trailer;
use crate::plan::Manifest;
use crate::plan::format::{SIGNERS, read_manifest, signers};
use crate::track::trust::{self, Declared, Evidence, JudgedAct, Kind, Signature, What};
use crate::track::{CommitId, ObjectId};
use objects::{Commit, Depth, Found, Names};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was gathered.
pub struct Gathered {
    /// What is to be judged.
    pub evidence: Evidence,
    /// How many objects were looked at.
    pub objects: usize,
}

/// What is known of `plan.toml` at a place.
#[derive(Clone, Default)]
struct Known {
    id: Arc<str>,
    keys: Arc<Vec<Declared>>,
}

/// The history as it is gathered.
struct Gathering<'r> {
    repository: &'r Repository,
    plan: &'r PlanPath,
    /// The path of the plan's folder.
    folder: Vec<&'r str>,
    found: Found,
    /// The places of the commits.
    places: FxHashMap<CommitId, usize>,
    /// `plan.toml` at each commit.
    known: Vec<Known>,
    /// Whether there is no other plan in the repository.
    only: bool,
}

impl Repository {
    /// Gathers everything that a revision leads to.
    ///
    /// # Errors
    ///
    /// Where the repository cannot be read at all, or a signature cannot be verified because `ssh-keygen` is missing.
    pub fn gather(&self, plan: &PlanPath, at: CommitId) -> Result<Gathered, StoreError> {
        self.gathered(plan, at, Depth::Whole)
    }

    /// The same of what parties said, and by which keys: of other objects it is not asked whether they are there and are
    /// what they are called. For whoever asks after every change who stands behind what is held.
    ///
    /// # Errors
    ///
    /// As [`Repository::gather`].
    pub fn gather_said(&self, plan: &PlanPath, at: CommitId) -> Result<Gathered, StoreError> {
        self.gathered(plan, at, Depth::Said)
    }

    fn gathered(
        &self,
        plan: &PlanPath,
        at: CommitId,
        depth: Depth,
    ) -> Result<Gathered, StoreError> {
        self.settle();
        let folder: Vec<&str> = plan
            .as_str()
            .split('/')
            .filter(|name| !name.is_empty())
            .collect();
        let own = ["plan.toml", "positions", "amendments", SIGNERS];
        let names = Names {
            way: &folder,
            own: &own,
        };
        let mut looked = objects::look(&self.git, at, names, depth)?;
        let head = read::load_own(&self.git, plan, at)?.plan.manifest;
        let signed: Vec<Option<signatures::Signed>> = looked
            .commits
            .iter_mut()
            .map(|one| one.signed.take())
            .collect();
        let verified = signatures::verify(&signed)?;
        let places = looked.commits.iter().enumerate();
        let places = places.map(|(place, one)| (one.id, place)).collect();
        let mut gathering = Gathering {
            repository: self,
            plan,
            folder,
            found: looked,
            places,
            known: Vec::new(),
            only: self.plans()?.len() == 1,
        };
        gathering.manifests();
        let mut evidence = Evidence {
            acts: gathering.acts(&head, verified),
            positions: gathering.positions(&head),
            touches: gathering.touches(),
            named: self.named_tags(),
            taken_back: gathering.taken_back(),
            ..Evidence::default()
        };
        gathering.adoptions(&mut evidence)?;
        evidence.repository = gathering.repository(at, &head);
        Ok(Gathered {
            evidence,
            objects: gathering.found.count,
        })
    }
}

impl Gathering<'_> {
    fn commit(&self, place: usize) -> Option<&Commit> {
        self.found.commits.get(place)
    }

    /// A file or folder of the plan at a commit, of those that are kept.
    fn own(&self, place: usize, name: &str) -> Option<ObjectId> {
        let tree = self.commit(place)?.raw.tree;
        let folder = self.found.at(tree, &self.folder)?;
        self.found.at(folder, &[name])
    }

    fn parents(&self, place: usize) -> Vec<usize> {
        let commit = self.commit(place);
        let parents = commit
            .map(|it| it.raw.parents.as_slice())
            .unwrap_or_default();
        parents
            .iter()
            .filter_map(|id| self.places.get(id).copied())
            .collect()
    }

    /// Reads every version of `plan.toml` once. Where one cannot be read, what the commit before it had stays.
    fn manifests(&mut self) {
        let mut read: FxHashMap<ObjectId, Option<Known>> = FxHashMap::default();
        for place in 0..self.found.commits.len() {
            let blob = self.own(place, "plan.toml");
            let repository = self.repository;
            let known = blob.and_then(|blob| {
                let found = || Some(Known::of(&read_manifest(&text(repository, blob)?).ok()?));
                read.entry(blob).or_insert_with(found).clone()
            });
            let parent = self.parents(place).first().copied();
            let before = || parent.and_then(|at| self.known.get(at).cloned());
            let known = known.or_else(before).unwrap_or_default();
            self.known.push(known);
        }
    }

    /// The tags of adoptions that were taken back, where an adoption was a tag alone.
    fn taken_back(&self) -> BTreeSet<ObjectId> {
        let commits = self.found.commits.iter();
        let named = commits.filter_map(|one| one.raw.message.trailer(trailer::RESCINDS_TAG));
        let named = named.filter_map(|id| ObjectId::from_hex(id.as_bytes()));
        self.repository
            .tags_taken_back()
            .into_iter()
            .chain(named)
            .collect()
    }

    fn acts(&self, head: &Manifest, verified: Vec<Signature>) -> Vec<JudgedAct> {
        let attributor = Attributor::new(Some(head));
        let all = self.found.commits.iter().zip(verified).enumerate();
        all.map(|(place, (commit, signature))| {
            let claim = attributor.attribute(&commit.raw).map(|it| it.voice);
            JudgedAct {
                id: commit.id,
                parents: self.parents(place),
                time: commit.raw.time.seconds,
                claim,
                kind: match commit.raw.message.trailer(trailer::ACT).as_deref() {
                    Some(GAVEL) => Kind::Adoption,
                    Some("position" | "retract" | "no-objection") => Kind::Position,
                    _ => Kind::Change,
                },
                undoes: self.undoes(place),
                keys: self
                    .known
                    .get(place)
                    .map(|it| Arc::clone(&it.keys))
                    .unwrap_or_default(),
                signature,
            }
        })
        .collect()
    }

    /// What is the matter with the repository itself.
    fn repository(&self, at: CommitId, head: &Manifest) -> Vec<What> {
        let mut all = self.found.unsound();
        all.extend(self.repository.read_otherwise());
        if self.signers_differ(at, head) {
            all.push(What::SignersDiffer);
        }
        all
    }

    /// Whether the file for git names other keys than `plan.toml`. Comments in it count for nothing.
    fn signers_differ(&self, at: CommitId, head: &Manifest) -> bool {
        let place = self.places.get(&at).copied();
        let file = place.and_then(|place| self.own(place, SIGNERS));
        let Some(file) = file.and_then(|blob| text(self.repository, blob)) else {
            return false;
        };
        let lines = |text: &str| -> Vec<String> {
            let lines = text.lines().map(str::trim);
            let mut lines: Vec<String> = lines
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(str::to_owned)
                .collect();
            lines.sort();
            lines
        };
        lines(&file) != lines(&signers(head))
    }
}

impl Repository {
    /// What is the matter with the objects that a revision leads to, and how many were looked at.
    pub(super) fn unsound(&self, at: CommitId) -> Result<(Vec<What>, usize), StoreError> {
        let none = Names { way: &[], own: &[] };
        let found = objects::look(&self.git, at, none, Depth::Whole)?;
        Ok((found.unsound(), found.count))
    }

    /// The tags of adoptions that this machine has seen, and that are gone or others by now although nobody took them back.
    pub(super) fn tags_moved(
        &self,
        plan: &PlanPath,
        at: CommitId,
    ) -> Result<Vec<What>, StoreError> {
        let seen = Pins::of(self, plan).seen(None);
        let now = self.named_tags();
        if seen
            .tags
            .iter()
            .all(|(name, (id, _))| now.get(name) == Some(id))
        {
            return Ok(Vec::new());
        }
        // What was taken back stands in the history: it is read only where a tag is not as it was.
        let gathered = self.gather_said(plan, at)?;
        Ok(trust::moved(&gathered.evidence, &seen))
    }

    /// What would have git read another history than the one that was recorded.
    pub(super) fn read_otherwise(&self) -> Vec<What> {
        let mut all = Vec::new();
        let replaced = self.git.references_glob("refs/replace/*");
        let replaced = replaced.map_or(0, |all| all.flatten().count());
        if replaced > 0 {
            all.push(What::Replaced(replaced));
        }
        let grafts = self.common_dir().join("info/grafts");
        if grafts.metadata().is_ok_and(|it| it.len() > 0) {
            all.push(What::Grafted);
        }
        all
    }

    /// The change that a branch stood at when it was last looked at on this machine, if it does not come before where it
    /// stands now.
    pub(super) fn rewritten(&self, plan: &PlanPath, at: CommitId, branch: &str) -> Option<What> {
        let seen = Pins::of(self, plan).seen(Some(branch)).head?;
        let (now, then) = (oid(at).ok()?, oid(seen).ok()?);
        let descends = now == then || self.git.graph_descendant_of(now, then).unwrap_or(false);
        (!descends).then_some(What::Rewritten(seen))
    }
}

impl Known {
    fn of(manifest: &Manifest) -> Known {
        let keys = manifest.keys.iter().filter_map(|key| {
            Some(Declared {
                key: key.public_key()?,
                voice: key.voice(manifest)?,
                from: key.from.map(|it| it.seconds),
                until: key.until.map(|it| it.seconds),
            })
        });
        Known {
            id: manifest.id.as_str().into(),
            keys: Arc::new(keys.collect()),
        }
    }
}

/// A file's text, if it is one.
fn text(repository: &Repository, blob: ObjectId) -> Option<String> {
    String::from_utf8(repository.blob(blob)?).ok()
}

/// The raw content of a tag, if the object is one.
fn raw_tag(repository: &Repository, id: ObjectId) -> Option<Vec<u8>> {
    let odb = repository.git.odb().ok()?;
    let object = odb.read(oid(id).ok()?).ok()?;
    (object.kind() == git2::ObjectType::Tag).then(|| object.data().to_vec())
}

/// The tags of the repository: their names, their objects and the commits they name.
fn annotated(repository: &Repository) -> Vec<(String, ObjectId, CommitId)> {
    let tags = repository.tags().into_iter();
    tags.map(|tag| (tag.name, tag.id, tag.at)).collect()
}

impl Repository {
    /// The message of a commit.
    fn message_of(&self, id: CommitId) -> Option<String> {
        let commit = self.git.find_commit(oid(id).ok()?).ok()?;
        commit.message().ok().map(str::to_owned)
    }

    /// The TOML files that lie in a folder, by their stems.
    fn files_in(&self, tree: ObjectId) -> Vec<(String, ObjectId)> {
        let tree = oid(tree).and_then(|id| Ok(self.git.find_tree(id)?));
        let Ok(tree) = tree else { return Vec::new() };
        let files = tree
            .iter()
            .filter(|entry| read::Kind::of(entry.filemode()) == read::Kind::File);
        let named = files.filter_map(|entry| {
            let name = entry.name().ok()?;
            Some((
                name.strip_suffix(".toml")?.to_owned(),
                object_id(entry.id()),
            ))
        });
        named.collect()
    }
}
