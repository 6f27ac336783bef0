//! What has to become of today's files so that a change never happened: to the byte where nothing came after it,
//! else by field, by word and by what the dialogue tells apart; or the clauses and files where they collide.

use crate::dialogue::merging::{self, Three};
use crate::dialogue::{Amendment, Dialogue, Position, Subject, anchor_field, format};
use crate::i18n::{Arg, Message};
use crate::plan::format::{
    clause_version, edit_clause_file, is_sheet, read_manifest, spell_as_then,
};
use crate::plan::{ClauseId, Edit, EditError, Field, Outline, Voice};
use crate::store::read::{Blobs, dialogue};
use crate::store::write::{FileChange, Files, by_word};
use crate::store::{Loaded, PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, ObjectId};
use std::collections::{BTreeMap, BTreeSet, HashSet};

impl Repository {
    /// What has to become of today's files of a plan so that what the second of these revisions has never came of the
    /// first. The third is today's.
    pub(in crate::store) fn inverse(
        &self,
        plan: &PlanPath,
        [(before, _), (after, then), (now, today)]: [(&Blobs, CommitId); 3],
    ) -> Result<Files, StoreError> {
        let (mut files, mut collisions) = (Files::new(), Vec::new());
        let (were, became, are) = (by_clause(before), by_clause(after), by_clause(now));
        let keys: BTreeSet<&str> = were.keys().chain(became.keys()).copied().collect();
        for key in keys {
            let [were, became, are] = [were.get(key), became.get(key), are.get(key)];
            let [old, new, current] = [were, became, are].map(|it| it.map(|(_, blob)| *blob));
            let Some((path, _)) = are.or(were).or(became).copied() else {
                continue;
            };
            if old == new || current == old {
                continue;
            }
            self.present([old, new, current].into_iter().flatten())?;
            // Where nothing came after it, the file goes back to the byte, or goes if there was none.
            let content = match (current == new, old) {
                (true, Some(old)) => self.blob(old).map(Some),
                (true, None) => Some(None),
                (false, _) => self.without_change(path, [old, new, current]),
            };
            match content {
                Some(content) => {
                    let (old, new) = (current, content);
                    files.insert(path.clone(), FileChange { old, new });
                }
                None => collisions.push(path.clone()),
            }
        }
        if collisions.is_empty() {
            collisions = self.left_alone(&files, now)?;
        }
        if collisions.is_empty() {
            collisions = self.amended(&files, now)?;
        }
        if collisions.is_empty() {
            return Ok(files);
        }
        let called = self.called(plan, &collisions, [today, then]);
        Err(StoreError::Collision(called))
    }

    /// What lies in these files of a plan, as people call it.
    fn called(&self, plan: &PlanPath, paths: &[String], at: [CommitId; 2]) -> Vec<Arg> {
        let sides: Vec<Loaded> = at
            .iter()
            .filter_map(|at| self.load(plan, *at).ok())
            .collect();
        let outlines: Vec<Outline> = sides.iter().map(|side| Outline::of(&side.plan)).collect();
        let called = |path: &String| -> Option<Arg> {
            let stem = read::stem(path);
            match path.split_once('/').map(|(folder, _)| folder)? {
                "clauses" => {
                    let id = stem.parse().ok()?;
                    let mut sides = sides.iter().zip(&outlines);
                    let called = sides.find_map(|(side, outline)| outline.called(&side.plan, &id));
                    called.map(Arg::from)
                }
                "amendments" => sides.iter().find_map(|side| {
                    let amendment = side.dialogue.amendments.get(&stem.parse().ok()?)?;
                    Some(amendment.called(&side.plan, &side.dialogue))
                }),
                "positions" => {
                    let party = stem.parse::<Voice>().ok()?;
                    let said = Message::new("store-positions-of");
                    Some(said.with("party", party.name()).into())
                }
                "sessions" => sides.iter().find_map(|side| {
                    let session = side.dialogue.sessions.get(&stem.parse().ok()?)?;
                    Some(session.called().into())
                }),
                _ => None,
            }
        };
        let all = paths.iter();
        all.map(|path| called(path).unwrap_or_else(|| path.as_str().into()))
            .collect()
    }

    /// A file with one change of several taken back, a clause's by field; nothing where they collide.
    fn without_change(
        &self,
        path: &str,
        versions: [Option<ObjectId>; 3],
    ) -> Option<Option<Vec<u8>>> {
        let text = |id: Option<ObjectId>| String::from_utf8(self.blob(id?)?).ok();
        let [old, new, today] = versions.map(text);
        let read = [&old, &new, &today].map(Option::is_some);
        if read != versions.map(|version| version.is_some()) {
            return None;
        }
        if dialogue::is_of(path) {
            let (old, new, today) = (old.as_deref(), new.as_deref(), today.as_deref());
            let text = format::take_back(path, old, new, today)?;
            return Some(text.map(String::into_bytes));
        }
        if is_sheet(path) {
            // What came later stays, and what the change did goes: as if the state before it came in beside today's.
            let three = Three {
                base: new.as_deref(),
                ours: today.as_deref(),
                theirs: old.as_deref(),
            };
            return merging::file(path, three).map(|text| Some(text.into_bytes()));
        }
        if !path.starts_with("clauses/") {
            let sides = Three {
                base: new.as_deref(),
                ours: today.as_deref(),
                theirs: old.as_deref(),
            };
            let text = merging::file(path, sides)?;
            let sound = path != "plan.toml" || read_manifest(&text).is_ok();
            return sound.then(|| Some(text.into_bytes()));
        }
        let id: ClauseId = read::stem(path).parse().ok()?;
        let (old, new, today) = (old?, new?, today?);
        let mut text = today.clone();
        for edit in inverse_edits(&id, &old, &new, &today)? {
            text = edit_clause_file(Some(&text), &edit).ok()??;
        }
        let text = spell_as_then(text, &today, &old, id.as_str());
        Some(Some(text.into_bytes()))
    }

    /// The files of amendments that by now rest on one that would be taken away. Refuses to take one away on which a party has
    /// spoken: what was said stays on record until whoever said it, or the secretariat for them, takes it back.
    fn amended(&self, files: &Files, now: &Blobs) -> Result<Vec<String>, StoreError> {
        let gone: HashSet<&str> = files
            .iter()
            .filter(|(path, file)| path.starts_with("amendments/") && file.new.is_none())
            .map(|(path, _)| read::stem(path))
            .collect();
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let kept = now.iter().filter(|(path, _)| !files.contains_key(*path));
        let kept = kept
            .filter(|(path, _)| dialogue::is_of(path))
            .filter_map(|(path, blob)| Some((path, self.blob(*blob)?)));
        let made = files.iter().filter(|(path, _)| dialogue::is_of(path));
        let made = made.filter_map(|(path, file)| Some((path, file.new.clone()?)));
        let (left, _) = Dialogue::read(kept.chain(made));
        let rests = |amendment: &&Amendment| {
            let on = amendment.proposal.rests_on();
            on.is_some_and(|on| gone.contains(on.as_str()))
        };
        let subs = left.amendments.values().filter(rests);
        let subs: Vec<String> = subs
            .map(|amendment| format!("amendments/{}.toml", amendment.id))
            .collect();
        if !subs.is_empty() {
            return Ok(subs);
        }
        let held = |held: &Position| match &held.subject {
            Subject::Amendment(id) => gone.contains(id.as_str()),
            Subject::Clause(_) => false,
        };
        let parties = left.positions.iter();
        let parties = parties.filter(|(_, positions)| positions.iter().any(held));
        let parties: Vec<Voice> = parties.map(|(party, _)| *party).collect();
        match parties.is_empty() {
            true => Ok(Vec::new()),
            false => Err(StoreError::UndoHeld(parties)),
        }
    }

    /// The file of a clause that would be put where its parent is gone. Refuses to take away one under which others stand by
    /// now.
    fn left_alone(&self, files: &Files, now: &Blobs) -> Result<Vec<String>, StoreError> {
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
                return Ok(vec![path.clone()]);
            }
        }
        if gone.is_empty() {
            return Ok(Vec::new());
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
        Ok(Vec::new())
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
        let [became, was, now] = [&became, &was, &is].map(Option::as_deref);
        let value = match field.is_prose() {
            _ if now == became => was.map(str::to_owned),
            true => Some(by_word(field, became, was, now)?),
            // Lists and rows by element and column.
            false => {
                let anchored = anchor_field(field, became, was, now);
                let text = anchored.result(now.unwrap_or_default())?.to_owned();
                Some(text).filter(|text| !text.is_empty())
            }
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
