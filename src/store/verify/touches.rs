//! What each change did to what somebody had said: positions, amendments and their steps, adoptions.

use super::{Gathering, text};
use crate::dialogue::format::{read_amendment, read_positions};
use crate::dialogue::{Amendment, EventKind, Position, Proposal, trailer};
use crate::plan::Voice;
use crate::store::gavel::{GAVEL, RESCIND};
use crate::track::ObjectId;
use crate::track::trust::{Record, Said, Touch};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// What a file says: each thing with its value, and what it is called.
type Says = BTreeMap<Arc<Record>, (u32, String)>;

/// How many files are kept read: what a change does is told against the change before it.
const KEPT: usize = 64;

/// Files as they were read last.
#[derive(Default)]
struct Reading {
    files: FxHashMap<ObjectId, Rc<Says>>,
    records: BTreeMap<Record, Arc<Record>>,
    values: FxHashMap<String, u32>,
}

impl Gathering<'_> {
    /// What became of everything that was said, change by change.
    pub(super) fn touches(&self) -> Vec<Touch> {
        let mut reading = Reading::default();
        let mut touches = Vec::new();
        for place in 0..self.found.commits.len() {
            for folder in ["positions", "amendments"] {
                self.in_folder(place, folder, &mut reading, &mut touches);
            }
        }
        self.strokes(&mut reading, &mut touches);
        touches
    }

    /// What a change did to the files of a folder.
    fn in_folder(
        &self,
        place: usize,
        folder: &str,
        reading: &mut Reading,
        touches: &mut Vec<Touch>,
    ) {
        let now = self.own(place, folder);
        let parents = self.parents(place);
        let commit = self.commit(place);
        // What this copy does not have the beginning of was there before.
        let cut = commit.is_none_or(|commit| commit.raw.parents.len() != parents.len());
        let before: Vec<Option<ObjectId>> =
            parents.iter().map(|at| self.own(*at, folder)).collect();
        if cut || before.iter().all(|it| *it == now) && (now.is_none() || !before.is_empty()) {
            return;
        }
        let files = |id: Option<ObjectId>| -> BTreeMap<String, ObjectId> {
            let files = id.map(|id| self.repository.files_in(id));
            files.unwrap_or_default().into_iter().collect()
        };
        let now = files(now);
        let before: Vec<BTreeMap<String, ObjectId>> = before.into_iter().map(files).collect();
        let stems: BTreeSet<&String> = before
            .iter()
            .chain([&now])
            .flat_map(|it| it.keys())
            .collect();
        let asked = self.asked(place);
        for stem in stems {
            let blob = now.get(stem);
            if !before.is_empty() && before.iter().all(|files| files.get(stem) == blob) {
                continue;
            }
            let mut says = |blob: Option<&ObjectId>| match blob {
                Some(blob) => self.says(folder, stem, *blob, reading),
                None => Rc::default(),
            };
            let now = says(blob);
            let before: Vec<Rc<Says>> = before.iter().map(|files| says(files.get(stem))).collect();
            let told = touched(&now, &before).map(|(record, after, name)| Touch {
                at: place,
                record,
                name,
                after,
                asked,
            });
            touches.extend(told);
        }
    }

    /// Whether a change records that nobody objected.
    fn asked(&self, place: usize) -> bool {
        self.acts_as(place).as_deref() == Some("no-objection")
    }

    fn acts_as(&self, place: usize) -> Option<String> {
        self.commit(place)?.raw.message.trailer(trailer::ACT)
    }

    /// What a file says. One that cannot be read says nothing.
    fn says(&self, folder: &str, stem: &str, blob: ObjectId, reading: &mut Reading) -> Rc<Says> {
        if let Some(known) = reading.files.get(&blob) {
            return Rc::clone(known);
        }
        let text = text(self.repository, blob).unwrap_or_default();
        let mut says = Says::new();
        if folder == "positions" {
            let read = read_positions(&text, stem).map(|(_, all)| all);
            for position in read.unwrap_or_default() {
                reading.position(&position, &mut says);
            }
        } else if let Ok(amendment) = read_amendment(&text, stem) {
            reading.amendment(amendment, &mut says);
        }
        if reading.files.len() >= KEPT {
            reading.files.clear();
        }
        let says = Rc::new(says);
        reading.files.insert(blob, Rc::clone(&says));
        says
    }

    /// Adoptions: declared by a change, and taken back by another.
    fn strokes(&self, reading: &mut Reading, touches: &mut Vec<Touch>) {
        for place in 0..self.found.commits.len() {
            let act = self.acts_as(place);
            let declared = match act.as_deref() {
                Some(GAVEL) => Some(place),
                Some(RESCIND) => self.undoes(place),
                _ => None,
            };
            let Some(declared) = declared.filter(|at| self.is_of_this(*at)) else {
                continue;
            };
            let Some(commit) = self.commit(declared) else {
                continue;
            };
            let name = commit.raw.message.trailer(trailer::TAG).unwrap_or_default();
            let key = (Voice::Secretariat, Said::Adoption, name.as_str());
            touches.push(Touch {
                at: place,
                record: reading.record(key, commit.id.to_string()),
                after: (declared == place).then_some(0),
                name,
                asked: false,
            });
        }
    }

    /// The change that one says it takes back.
    pub(super) fn undoes(&self, place: usize) -> Option<usize> {
        let named = self.commit(place)?.raw.message.trailer(trailer::UNDOES)?;
        let id = ObjectId::from_hex(named.trim().as_bytes())?;
        self.places.get(&id).copied()
    }
}

/// What is another thing than on one of the lines before: its value now, and what it is called.
fn touched<'s>(
    now: &'s Says,
    before: &'s [Rc<Says>],
) -> impl Iterator<Item = (Arc<Record>, Option<u32>, String)> {
    let all: BTreeSet<&Arc<Record>> = before
        .iter()
        .flat_map(|it| it.keys())
        .chain(now.keys())
        .collect();
    all.into_iter().filter_map(move |record| {
        let value = |says: &Says| says.get(record).map(|(value, _)| *value);
        let after = value(now);
        let same = !before.is_empty() && before.iter().all(|says| value(says) == after);
        let mut said = std::iter::once(now).chain(before.iter().map(Rc::as_ref));
        let name = said
            .find_map(|says| says.get(record))
            .map(|(_, name)| name.clone());
        (!same).then(|| (Arc::clone(record), after, name.unwrap_or_default()))
    })
}

impl Reading {
    fn position(&mut self, position: &Position, says: &mut Says) {
        let subject = position.subject.to_string();
        let name = subject
            .split_once(':')
            .map_or(&*subject, |(_, id)| id)
            .to_owned();
        let key = (position.by.voice, Said::Position, subject.as_str());
        let record = self.record(key, position.digest.to_string());
        let value = self.value(format!("{position:?}"));
        says.insert(record, (value, name));
    }

    fn amendment(&mut self, amendment: Amendment, says: &mut Says) {
        let (id, name) = (amendment.id.to_string(), amendment.name());
        for event in &amendment.events {
            let said = match event.what {
                EventKind::Tabled | EventKind::Withdrawn => Said::OwnStep,
                _ => Said::Step,
            };
            let record = self.record((event.by.voice, said, &id), format!("{event:?}"));
            says.insert(record, (0, name.clone()));
        }
        let Some(tabled) = amendment.events.first() else {
            return;
        };
        let record = self.record((tabled.by.voice, Said::Proposal, &id), String::new());
        let mut proposal = amendment.proposal;
        // What is adopted may get another id than it was proposed with, and what was to stand under it follows.
        match &mut proposal {
            Proposal::Add { clause, under, .. } => {
                if let Ok(same) = "new".parse() {
                    clause.id = same;
                }
                if under.is_some() {
                    clause.parent = None;
                }
            }
            Proposal::Move {
                parent,
                under: Some(_),
                ..
            } => *parent = None,
            _ => {}
        }
        let value = self.value(format!("{proposal:?} {:?}", amendment.reason));
        says.insert(record, (value, name));
    }

    fn record(&mut self, (owner, said, of): (Voice, Said, &str), key: String) -> Arc<Record> {
        let of = of.to_owned();
        let record = Record {
            owner,
            said,
            of,
            key,
        };
        let known = self.records.entry(record.clone());
        Arc::clone(known.or_insert_with(|| Arc::new(record)))
    }

    /// The number of a value.
    fn value(&mut self, text: String) -> u32 {
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        *self.values.entry(text).or_insert(next)
    }
}
