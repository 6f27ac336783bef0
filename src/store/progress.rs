//! How the number of open brackets went down: what was open after each change of a plan, along the first parents.
//! Only what a change touched is read and counted again.

use super::changed::Versions;
use super::repository::object_id;
use super::{PlanPath, Repository, StoreError, dialogue, read};
use crate::dialogue::{Dialogue, Position, Subject, consensus, typed_brackets};
use crate::plan::format::{read_clause, read_manifest};
use crate::plan::{Clause, ClauseId, Plan};
use crate::track::CommitId;
use git2::Oid;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What was open after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The change.
    pub commit: CommitId,
    /// When it was recorded: seconds since 1970 UTC, and the offset of the place in minutes.
    pub time: (i64, i32),
    /// Pairs of square brackets that were typed into titles and texts.
    pub typed: usize,
    /// Amendments that were still to be decided on.
    pub pending: usize,
    /// Clauses that the required parties agreed to.
    pub agreed: usize,
    /// Clauses.
    pub clauses: usize,
}

impl Point {
    /// All open brackets.
    pub fn open(&self) -> usize {
        self.typed + self.pending
    }

    fn counts(&self) -> [usize; 4] {
        [self.typed, self.pending, self.agreed, self.clauses]
    }
}

impl Repository {
    /// What was open after each change that made a difference, oldest first; the head's is always there.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn progress(&self, plan: &PlanPath) -> Result<Vec<Point>, StoreError> {
        let mut tally = Tally::default();
        let mut points: Vec<Point> = Vec::new();
        let mut before = None;
        for id in self.line()? {
            let at = object_id(id);
            let files = self.changed(plan, before, at)?;
            before = Some(at);
            if files.is_empty() && !points.is_empty() {
                continue;
            }
            self.tally(&files, &mut tally);
            let when = self.git.find_commit(id)?.committer().when();
            let point = tally.point(at, (when.seconds(), when.offset_minutes()));
            if points
                .last()
                .is_none_or(|last| last.counts() != point.counts())
            {
                points.push(point);
            }
        }
        for point in &mut points {
            point.time = tally.plan.manifest.clock(point.time);
        }
        Ok(points)
    }

    /// The first parents of the head, oldest first, with the head.
    fn line(&self) -> Result<Vec<Oid>, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push_head()?;
        walk.simplify_first_parent()?;
        let mut line: Vec<Oid> = walk.collect::<Result<_, _>>()?;
        line.reverse();
        Ok(line)
    }

    /// Takes what a change made of files into the tally.
    fn tally(&self, files: &BTreeMap<String, Versions>, tally: &mut Tally) {
        // What goes goes first: a clause may only have changed its folder.
        let (gone, there): (Vec<_>, Vec<_>) = files.iter().partition(|(_, (_, new))| new.is_none());
        for (path, (_, new)) in gone.into_iter().chain(there) {
            let bytes = new.and_then(|new| self.blob(new));
            let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
            if path == "plan.toml" {
                tally.manifest(text.as_deref());
            } else if path.starts_with("clauses/") {
                tally.clause(read::stem(path), text.as_deref());
            } else if dialogue::is_of(path) {
                tally.spoken(path, text.as_deref());
            }
        }
        tally.count();
    }
}

/// The plan and the dialogue as they grow, and what was counted of them.
#[derive(Default)]
struct Tally {
    plan: Plan,
    dialogue: Dialogue,
    counted: HashMap<ClauseId, (usize, bool)>,
    /// The clauses to be counted again.
    stale: BTreeSet<ClauseId>,
    pending: usize,
    typed: usize,
    agreed: usize,
}

impl Tally {
    fn manifest(&mut self, text: Option<&str>) {
        // What is broken for a while leaves things as they were.
        if let Some(manifest) = text.and_then(|text| read_manifest(text).ok()) {
            self.plan.manifest = manifest;
            self.stale.extend(self.plan.clauses.keys().cloned());
        }
    }

    fn clause(&mut self, stem: &str, text: Option<&str>) {
        let Ok(id) = stem.parse::<ClauseId>() else {
            return;
        };
        match text.map(|text| read_clause(text, stem)) {
            Some(Ok(clause)) => drop(self.plan.clauses.insert(id.clone(), clause)),
            Some(Err(_)) => return,
            None => drop(self.plan.clauses.remove(&id)),
        }
        self.stale.insert(id);
    }

    fn spoken(&mut self, path: &str, text: Option<&str>) {
        let (new, _) = Dialogue::read(text.map(|text| (path, text)));
        if new.broken.contains(path) {
            return;
        }
        let stem = read::stem(path);
        if path.starts_with("amendments/") {
            if let Ok(id) = stem.parse() {
                self.dialogue
                    .amendments
                    .remove::<crate::dialogue::AmendmentId>(&id);
            }
            self.dialogue.amendments.extend(new.amendments);
            let all = self.dialogue.amendments.values();
            self.pending = all.filter(|it| it.is_pending()).count();
        } else if let (true, Ok(voice)) = (path.starts_with("positions/"), stem.parse()) {
            let held = new.positions.into_values().next().unwrap_or_default();
            let was = self.dialogue.positions.insert(voice, held);
            let (was, held) = (was.unwrap_or_default(), self.dialogue.positions.get(&voice));
            let held = held.map(Vec::as_slice).unwrap_or_default();
            self.stale.extend(differing(&was, held));
            self.stale.extend(differing(held, &was));
        }
    }

    fn count(&mut self) {
        for id in std::mem::take(&mut self.stale) {
            let now = self.plan.clauses.get(&id).map(|clause| self.of(clause));
            let (typed, agreed) = match &now {
                Some(now) => self.counted.insert(id, *now),
                None => self.counted.remove(&id),
            }
            .unwrap_or_default();
            let (more, yes) = now.unwrap_or_default();
            self.typed = self.typed + more - typed;
            self.agreed = self.agreed + usize::from(yes) - usize::from(agreed);
        }
    }

    fn of(&self, clause: &Clause) -> (usize, bool) {
        let typed = typed_brackets(&clause.title) + typed_brackets(&clause.text);
        let agreed = consensus(&self.plan, &self.dialogue, &clause.id).is_agreed();
        (typed, agreed)
    }

    fn point(&self, commit: CommitId, time: (i64, i32)) -> Point {
        Point {
            commit,
            time,
            typed: self.typed,
            pending: self.pending,
            agreed: self.agreed,
            clauses: self.plan.clauses.len(),
        }
    }
}

/// The clauses on which one list of positions holds what the other does not.
fn differing(these: &[Position], those: &[Position]) -> Vec<ClauseId> {
    let known: std::collections::HashSet<_> = those
        .iter()
        .map(|one| (&one.subject, one.digest, one.stance))
        .collect();
    let other = these
        .iter()
        .filter(|one| !known.contains(&(&one.subject, one.digest, one.stance)));
    other
        .filter_map(|one| match &one.subject {
            Subject::Clause(id) => Some(id.clone()),
            Subject::Amendment(_) => None,
        })
        .collect()
}
