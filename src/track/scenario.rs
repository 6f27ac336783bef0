//! Histories made up for tests.

use super::*;
use crate::plan::format::Place;
use crate::plan::{ClauseId, Field, Moment, Voice};
use crate::text::{Merge, merge};
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

/// One version of a clause; `None` in its place is a broken file.
pub type Version = Option<Vec<(Field, String)>>;

/// A history under construction, and the texts it speaks of.
#[derive(Default)]
pub struct Scenario {
    pub history: History,
    states: Vec<BTreeMap<&'static str, usize>>,
    blobs: Vec<(Place, Version)>,
}

pub fn id(number: usize) -> ObjectId {
    let mut id = ObjectId([0; 20]);
    id.0[..8].copy_from_slice(&(number as u64).to_be_bytes());
    id
}

impl Scenario {
    /// A change that leaves the parents' plan, the first parent's where they differ, but for `texts`.
    pub fn change(&mut self, parents: &[usize], texts: &[(&'static str, Option<&str>)]) -> usize {
        let versions: Vec<_> = texts
            .iter()
            .map(|(clause, text)| {
                let fields = text.map(|text| Some(vec![(Field::Text, text.to_owned())]));
                (*clause, 0, fields)
            })
            .collect();
        self.change_files(parents, &versions)
    }

    pub fn change_files(
        &mut self,
        parents: &[usize],
        files: &[(&'static str, i64, Option<Version>)],
    ) -> usize {
        let at = self.states.len();
        let mut state = parents
            .first()
            .map(|&first| self.states[first].clone())
            .unwrap_or_default();
        for (clause, order, version) in files {
            match version {
                None => drop(state.remove(clause)),
                Some(version) => drop(state.insert(clause, self.blob(*order, version.clone()))),
            }
        }
        let empty = BTreeMap::new();
        let mut olds: Vec<_> = parents.iter().map(|&parent| &self.states[parent]).collect();
        if olds.is_empty() {
            olds.push(&empty);
        }
        let mut touches = Vec::new();
        for (parent, old) in olds.into_iter().enumerate() {
            let mut clauses: Vec<_> = old.keys().chain(state.keys()).copied().collect();
            clauses.sort_unstable();
            clauses.dedup();
            for clause in clauses {
                if old.get(clause) != state.get(clause) {
                    let known: ClauseId = clause.parse().unwrap();
                    let number = self
                        .history
                        .clauses
                        .iter()
                        .position(|other| *other == known);
                    let number = number.unwrap_or_else(|| {
                        self.history.clauses.push(known);
                        self.history.clauses.len() - 1
                    });
                    touches.push(Touch {
                        clause: number as u32,
                        parent: parent as u32,
                        old: old.get(clause).map(|&blob| id(blob)),
                        new: state.get(clause).map(|&blob| id(blob)),
                    });
                }
            }
        }
        let person = Person {
            name: format!("Author {at}"),
            email: String::new(),
        };
        // What was worked out of the shorter history does not hold for the longer one.
        let known = std::mem::take(&mut self.history);
        self.history = History::new(known.changes, known.clauses);
        self.history.changes.push(Change {
            id: id(at),
            parents: parents
                .iter()
                .map(|&parent| ChangeIx(parent as u32))
                .collect(),
            shallow: false,
            author: person.clone(),
            recorder: person,
            time: Moment::new(at as i64 * 60, 0),
            subject: format!("Change {at}"),
            reason: String::new(),
            attribution: (!at.is_multiple_of(3)).then(|| Attribution {
                voice: Voice::iter().nth(at % 6).unwrap(),
                organisation: None,
            }),
            claimed: true,
            session: None,
            act: None,
            stroke: None,
            undoes: Vec::new(),
            takes_back: Vec::new(),
            touches,
        });
        self.states.push(state);
        at
    }

    /// A change that takes back an act, all its parts, after `parent`; nothing where later changes stand in the way.
    pub fn undo(&mut self, parent: usize, act: &[usize], clause: &'static str) -> Option<usize> {
        let before = self.history.changes[*act.first()?].parents.first()?.0 as usize;
        let there = |at: usize| self.states[at].contains_key(clause);
        let (after, now) = (*act.last()?, parent);
        let text = if self.states[after].get(clause) == self.states[now].get(clause) {
            there(before).then(|| self.text(before, clause))
        } else if [before, after, now].into_iter().all(there) {
            let [before, after, now] = [before, after, now].map(|at| self.text(at, clause));
            match merge(&after, &before, &now) {
                Merge::Clean(text) => Some(text),
                Merge::Collision { .. } => return None,
            }
        } else {
            return None;
        };
        let at = self.change(&[parent], &[(clause, text.as_deref())]);
        self.history.changes[at].undoes = act.iter().rev().map(|at| id(*at)).collect();
        Some(at)
    }

    fn blob(&mut self, order: i64, version: Version) -> usize {
        let entry = (
            Place {
                parent: None,
                order,
            },
            version,
        );
        let known = self.blobs.iter().position(|blob| *blob == entry);
        known.unwrap_or_else(|| {
            self.blobs.push(entry);
            self.blobs.len() - 1
        })
    }

    /// The text of a clause after a change.
    pub fn text(&self, at: usize, clause: &str) -> String {
        let blob = self.states[at].get(clause).map(|&blob| &self.blobs[blob].1);
        match blob {
            Some(Some(fields)) => fields[0].1.clone(),
            _ => String::new(),
        }
    }

    pub fn tracked(&self, clause: &str, base: Option<usize>, rev: usize) -> TrackedClause {
        let clause = clause.parse().unwrap();
        tracked(&self.history, self, &clause, base.map(id), id(rev))
    }

    /// The tracked text of the field `text`, as `{+3:words+}`, `[-3:words-]` and `<3>4:words>` for passing words.
    pub fn marked(&self, clause: &str, base: Option<usize>, rev: usize) -> String {
        let tracked = self.tracked(clause, base, rev);
        let spans = tracked
            .fields
            .iter()
            .find(|(field, _)| *field == Field::Text);
        let number = |at: Option<ChangeIx>| at.map_or("?".to_owned(), |at| at.0.to_string());
        let mut out = String::new();
        for span in spans.into_iter().flat_map(|(_, spans)| spans) {
            let (by, from) = (number(span.inserted), number(span.deleted));
            match span.kind {
                SpanKind::Kept => out += &span.text,
                SpanKind::Inserted => out += &format!("{{+{by}:{}+}}", span.text),
                SpanKind::Deleted => out += &format!("[-{from}:{}-]", span.text),
                SpanKind::Passing => out += &format!("<{by}>{from}:{}>", span.text),
            }
        }
        out
    }

    /// Every run of the field `text` with its writer's number.
    pub fn blamed(&self, clause: &str, at: usize) -> Vec<(String, u32)> {
        let blamed = blame(&self.history, self, &clause.parse().unwrap(), id(at));
        let fields = blamed.into_iter().flat_map(|clause| clause.fields);
        let spans = fields
            .filter(|(field, _)| *field == Field::Text)
            .flat_map(|(_, spans)| spans);
        spans
            .map(|span| (span.text, span.inserted.unwrap().0))
            .collect()
    }
}

impl Texts for Scenario {
    fn fields(&self, blob: ObjectId) -> Option<Vec<(Field, String)>> {
        self.version(blob).1.clone()
    }

    fn place(&self, blob: ObjectId) -> Option<Place> {
        let (place, version) = self.version(blob);
        version.is_some().then(|| place.clone())
    }
}

impl Scenario {
    fn version(&self, blob: ObjectId) -> &(Place, Version) {
        let number = (0..self.blobs.len()).find(|&number| id(number) == blob);
        &self.blobs[number.unwrap()]
    }
}
