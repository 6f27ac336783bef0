//! Undo and redo: what an act did is taken back on the head as it is today, as a new change that says what it
//! undoes. History is never rewritten.

use super::message::{PART, WHOLE, message, trailers};
use super::rebase::by_word;
use super::record::{Blobs, FileChange, Files, Signed, Work, clauses_of, writable};
use super::repository::{object_id, oid};
use super::{Act, Floor, Meanwhile, PlanPath, Recorded, Repository, StoreError, dialogue, read};
use crate::dialogue::{Dialogue, Proposal, format};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::format::{clause_version, edit_clause_file};
use crate::plan::{ClauseId, Edit, EditError, Field, Voice};
use crate::track::{CommitId, ObjectId, Person};
use git2::{Commit, Oid};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The trailer that names the undone change.
const UNDOES: &str = "Undoes";

/// Who undoes, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// For whom.
    pub floor: Floor,
    /// Who records it.
    pub recorder: Person,
    /// The session it belongs to.
    pub session: Option<String>,
    /// When, as in [`Act::time`].
    pub time: (i64, i32),
}

impl Repository {
    /// Takes a change back, whichever it is and however long ago. Taking back an undo is a redo.
    ///
    /// # Errors
    ///
    /// [`StoreError::Collision`] where later changes stand on the same words; nothing was changed then.
    pub fn undo(
        &self,
        plan: &PlanPath,
        change: CommitId,
        undo: &Undo,
    ) -> Result<Recorded, StoreError> {
        let undone = self.git.find_commit(oid(change)?)?;
        if undone.parent_count() > 1 {
            return Err(StoreError::UndoMerge);
        }
        let parent = self.before_all_of(&undone)?;
        let before = self.blobs(plan, parent)?;
        let after = self.blobs(plan, change)?;
        if before.is_empty() {
            return Err(StoreError::UndoFirst);
        }
        if before == after {
            return Err(StoreError::UndoElsewhere);
        }
        let signed = Signed {
            floor: &undo.floor,
            recorder: &undo.recorder,
            time: undo.time,
        };
        self.commit(plan, &signed, |head| {
            let (now, _) = self.touched(plan, &[], head)?;
            writable(&now)?;
            let files = self.inverse(&before, &after, &self.blobs(plan, head)?)?;
            let language = Language::of_tag(&now.plan.manifest.language).unwrap_or_default();
            let act = undoing(&undone, change, undo, head, language);
            let session = act.session.clone().or_else(|| now.session());
            Ok(Work {
                message: message(&act, session.as_deref(), &clauses_of(&files)),
                manifest: now.plan.manifest,
                files,
                ..Work::default()
            })
        })
    }

    /// The change before an act: of one that was recorded in several parts, before the first of them.
    fn before_all_of(&self, undone: &Commit<'_>) -> Result<CommitId, StoreError> {
        let message = undone.message().unwrap_or_default();
        if !trailers(message, PART).is_empty() {
            return Err(StoreError::UndoPart(self.whole_of(undone.id())?));
        }
        let parent = undone.parent_id(0).map_err(|_| StoreError::UndoFirst)?;
        let Some(whole) = named(message, WHOLE) else {
            return Ok(object_id(parent));
        };
        let mut at = self.git.find_commit(parent)?;
        while at.id() != whole {
            let part = !trailers(at.message().unwrap_or_default(), PART).is_empty();
            match at.parent(0) {
                Ok(before) if part => at = before,
                // The parts before it are not what it says, so it stands for itself.
                _ => return Ok(object_id(parent)),
            }
        }
        Ok(object_id(whole))
    }

    /// The last change of the act that a part belongs to.
    fn whole_of(&self, part: Oid) -> Result<CommitId, StoreError> {
        let mut whole = part;
        let found = self.walk(|commit| {
            if !trailers(commit.message().unwrap_or_default(), WHOLE).is_empty() {
                whole = commit.id();
            }
            let there = commit.id() == part;
            Ok(if there { Step::Found } else { Step::On })
        });
        Ok(object_id(if found.is_ok() { whole } else { part }))
    }

    /// The latest change that one key takes back: no merge, no undo, not undone already, not the first; of
    /// this voice if one is given.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingToUndo`].
    pub fn last_undoable(
        &self,
        plan: &PlanPath,
        voice: Option<Voice>,
    ) -> Result<CommitId, StoreError> {
        let mut undone = HashSet::new();
        self.walk(|commit| {
            let message = commit.message().unwrap_or_default();
            if undone.contains(&commit.id()) {
                return Ok(Step::On);
            }
            if let Some(target) = undoes(message) {
                undone.insert(target);
                return Ok(Step::On);
            }
            // The last change of the act stands for its parts.
            if !trailers(message, PART).is_empty() {
                return Ok(Step::On);
            }
            let parties = trailers(message, "Party");
            let wanted = voice.is_none_or(|voice| parties.contains(&voice.slug()));
            let fits = wanted && commit.parent_count() == 1 && self.touches(plan, commit)?;
            Ok(if fits { Step::Found } else { Step::On })
        })
    }

    /// The undo that one key takes back: the latest one that still holds, as long as nothing else was done
    /// after it.
    ///
    /// # Errors
    ///
    /// [`StoreError::NothingToUndo`].
    pub fn last_redoable(&self, plan: &PlanPath) -> Result<CommitId, StoreError> {
        let mut undone = HashSet::new();
        self.walk(|commit| {
            let target = undoes(commit.message().unwrap_or_default());
            if undone.contains(&commit.id()) {
                return Ok(Step::On);
            }
            let Some(target) = target else {
                let other = self.touches(plan, commit)?;
                return Ok(if other { Step::Stop } else { Step::On });
            };
            // What undoes an undo is a redo; it hides the undo, and more may be redone behind both.
            let redo = self.git.find_commit(target).ok();
            if redo.is_some_and(|it| undoes(it.message().unwrap_or_default()).is_some()) {
                undone.insert(target);
                return Ok(Step::On);
            }
            Ok(Step::Found)
        })
    }

    /// Follows first parents from the head.
    fn walk(
        &self,
        mut look: impl FnMut(&Commit<'_>) -> Result<Step, StoreError>,
    ) -> Result<CommitId, StoreError> {
        let mut at = self.git.find_commit(oid(self.head()?.id)?)?;
        loop {
            match look(&at)? {
                Step::Found => return Ok(object_id(at.id())),
                Step::Stop => return Err(StoreError::NothingToUndo),
                Step::On => {}
            }
            at = at.parent(0).map_err(|_| StoreError::NothingToUndo)?;
        }
    }

    /// Whether a change touched a plan that was there before.
    fn touches(&self, plan: &PlanPath, commit: &Commit<'_>) -> Result<bool, StoreError> {
        let Ok(parent) = commit.parent_id(0) else {
            return Ok(false);
        };
        let tree = |id| -> Result<Option<Oid>, StoreError> {
            Ok(read::plan_tree(&self.git, plan, object_id(id))?.map(|tree| tree.id()))
        };
        let before = tree(parent)?;
        Ok(before.is_some() && before != tree(commit.id())?)
    }

    /// The files of a plan in a commit.
    fn blobs(&self, plan: &PlanPath, at: CommitId) -> Result<Blobs, StoreError> {
        let Some(tree) = read::plan_tree(&self.git, plan, at)? else {
            return Ok(Blobs::new());
        };
        let entries = read::list(&self.git, &tree)?.entries.into_iter();
        Ok(entries.map(|entry| (entry.path, entry.blob)).collect())
    }

    /// What has to become of today's files so that `after` never came of `before`.
    fn inverse(&self, before: &Blobs, after: &Blobs, now: &Blobs) -> Result<Files, StoreError> {
        let mut files = Files::new();
        let mut collisions = Vec::new();
        let (were, became, are) = (by_clause(before), by_clause(after), by_clause(now));
        let keys: BTreeSet<&str> = were.keys().chain(became.keys()).copied().collect();
        for key in keys {
            let [were, became, are] = [were.get(key), became.get(key), are.get(key)];
            let blob = |found: Option<&(&String, ObjectId)>| found.map(|(_, blob)| *blob);
            let (old, new, today) = (blob(were), blob(became), blob(are));
            let Some((path, _)) = are.or(were).or(became).copied() else {
                continue;
            };
            if old == new || today == old {
                continue;
            }
            let content = if today == new {
                // Nothing came after it: the file goes back to the byte.
                Some(old.and_then(|old| self.blob(old)))
            } else {
                self.taken_back(path, [old, new, today])
            };
            match content {
                Some(content) => {
                    let (old, new) = (today, content);
                    files.insert(path.clone(), FileChange { old, new });
                }
                None => collisions.push(read::stem(path).to_owned()),
            }
        }
        if collisions.is_empty() {
            self.whole(&files, now)?;
            self.amended(&files, now)?;
            Ok(files)
        } else {
            Err(StoreError::Collision(collisions))
        }
    }

    /// A file with one change of several taken back, a clause's by field; nothing where they collide.
    fn taken_back(&self, path: &str, versions: [Option<ObjectId>; 3]) -> Option<Option<Vec<u8>>> {
        let text = |id: Option<ObjectId>| String::from_utf8(self.blob(id?)?).ok();
        let [old, new, today] = versions.map(text);
        if dialogue::is_of(path) {
            let (old, new, today) = (old.as_deref(), new.as_deref(), today.as_deref());
            let text = format::take_back(path, old, new, today)?;
            return Some(text.map(String::into_bytes));
        }
        if !path.starts_with("clauses/") {
            return None;
        }
        let id: ClauseId = read::stem(path).parse().ok()?;
        let (old, new, mut today) = (old?, new?, today?);
        for edit in inverse_edits(&id, &old, &new, &today)? {
            today = edit_clause_file(Some(&today), &edit).ok()??;
        }
        Some(Some(today.into_bytes()))
    }

    /// Refuses to take away an amendment that others amend by now.
    fn amended(&self, files: &Files, now: &Blobs) -> Result<(), StoreError> {
        let amendment = |path: &str| path.starts_with("amendments/");
        let gone: HashSet<&str> = files
            .iter()
            .filter(|(path, file)| amendment(path) && file.new.is_none())
            .map(|(path, _)| read::stem(path))
            .collect();
        if gone.is_empty() {
            return Ok(());
        }
        let others = now.iter().filter(|(path, _)| amendment(path));
        let others = others.filter_map(|(path, blob)| Some((path, self.blob(*blob)?)));
        let (dialogue, _) = Dialogue::read(others);
        let amends = |proposal: &Proposal| match proposal {
            Proposal::Sub { amendment, .. } => gone.contains(amendment.as_str()),
            _ => false,
        };
        let left = dialogue.amendments.values();
        let left = left.filter(|it| amends(&it.proposal) && !gone.contains(it.id.as_str()));
        let left: Vec<String> = left.map(|it| it.id.to_string()).collect();
        match left.is_empty() {
            true => Ok(()),
            false => Err(StoreError::Collision(left)),
        }
    }

    /// Refuses to take away a clause under which others stand by now, or to put one where its parent is gone.
    fn whole(&self, files: &Files, now: &Blobs) -> Result<(), StoreError> {
        let clause = |path: &String| path.starts_with("clauses/");
        let gone: HashSet<&str> = files
            .iter()
            .filter(|(path, file)| clause(path) && file.new.is_none())
            .map(|(path, _)| read::stem(path))
            .collect();
        let parent = |bytes: &[u8]| {
            let (place, _) = clause_version(std::str::from_utf8(bytes).ok()?)?;
            place.parent
        };
        let stems: HashSet<&str> = now
            .keys()
            .filter(|it| clause(it))
            .map(|it| read::stem(it))
            .collect();
        for (path, file) in files.iter().filter(|(path, _)| clause(path)) {
            let Some(parent) = file.new.as_deref().and_then(parent) else {
                continue;
            };
            let made = files
                .keys()
                .any(|other| read::stem(other) == parent.as_str());
            if gone.contains(parent.as_str()) || !(made || stems.contains(parent.as_str())) {
                return Err(StoreError::Collision(vec![read::stem(path).to_owned()]));
            }
        }
        if gone.is_empty() {
            return Ok(());
        }
        let others = now
            .iter()
            .filter(|(path, _)| clause(path) && !files.contains_key(*path));
        let below: Vec<ClauseId> = others
            .filter_map(|(_, blob)| parent(&self.blob(*blob)?))
            .filter(|parent| gone.contains(parent.as_str()))
            .collect();
        if let Some(first) = below.first() {
            let count = below.iter().filter(|parent| *parent == first).count();
            return Err(EditError::HasChildren(first.clone(), count).into());
        }
        Ok(())
    }
}

/// Files by what stands for the same thing whatever its folder: a clause is its file's stem, wherever it lies. Of
/// two files of one clause, the one whose path sorts first counts, as in reading.
fn by_clause(files: &Blobs) -> BTreeMap<&str, (&String, ObjectId)> {
    let mut found = BTreeMap::new();
    for (path, blob) in files {
        let clause = path.starts_with("clauses/");
        let stem = if clause { read::stem(path) } else { path };
        let key = if found.contains_key(stem) { path } else { stem };
        found.insert(key, (path, *blob));
    }
    found
}

enum Step {
    Found,
    On,
    Stop,
}

/// The change that a message says it undoes.
fn undoes(message: &str) -> Option<Oid> {
    named(message, UNDOES)
}

/// The change that a trailer names.
fn named(message: &str, trailer: &str) -> Option<Oid> {
    let ids = trailers(message, trailer);
    ids.first().and_then(|id| Oid::from_str(id).ok())
}

fn undoing(
    undone: &Commit<'_>,
    id: CommitId,
    undo: &Undo,
    seen: CommitId,
    language: Language,
) -> Act {
    let subject = undone.summary().ok().flatten().unwrap_or_default();
    let redo = undoes(undone.message().unwrap_or_default()).is_some();
    let sentence = if redo {
        Message::new("store-subject-redo")
    } else {
        Message::new("store-subject-undo")
    };
    // In the plan's language, as the other subjects of its history are.
    let subject = Catalogue::of(language).say(&sentence.with("subject", subject));
    Act {
        subject,
        session: undo.session.clone(),
        trailers: vec![(UNDOES.to_owned(), id.to_string())],
        meanwhile: Meanwhile::ByWord,
        ..Act::new(seen, undo.floor.clone(), undo.recorder.clone(), undo.time)
    }
}

/// The edits of today's text of a clause that take back what made `new` of `old`; nothing if they collide with
/// what came later, or if a version is broken.
fn inverse_edits(id: &ClauseId, old: &str, new: &str, today: &str) -> Option<Vec<Edit>> {
    let (old, new, today) = (version(old)?, version(new)?, version(today)?);
    let mut edits = Vec::new();
    let mut fields: Vec<&Field> = old.fields.keys().chain(new.fields.keys()).collect();
    fields.sort();
    fields.dedup();
    for field in fields {
        let text = |version: &Version| version.fields.get(field).cloned();
        let (was, became, is) = (text(&old), text(&new), text(&today));
        if was == became || is == was {
            continue;
        }
        let value = if is == became {
            was
        } else {
            Some(by_word(
                field,
                became.as_deref(),
                was.as_deref(),
                is.as_deref(),
            )?)
        };
        if value != is {
            edits.push(Edit::Set {
                clause: id.clone(),
                field: field.clone(),
                value,
            });
        }
    }
    if old.place != new.place && today.place != old.place {
        if today.place != new.place {
            return None;
        }
        let (parent, order) = old.place;
        edits.push(Edit::Move {
            clause: id.clone(),
            parent,
            order,
        });
    }
    Some(edits)
}

struct Version {
    place: (Option<ClauseId>, i64),
    fields: BTreeMap<Field, String>,
}

fn version(text: &str) -> Option<Version> {
    let (place, fields) = clause_version(text)?;
    Some(Version {
        place: (place.parent, place.order),
        fields: fields.into_iter().collect(),
    })
}
