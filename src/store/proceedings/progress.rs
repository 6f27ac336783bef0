//! How the number of open brackets went down: what was open after each change of a plan, along the first parents.
//! Only what a change touched is read and counted again.

use crate::dialogue::{
    Amendment, AmendmentId, Dialogue, Position, Subject, consensus, typed_brackets,
};
use crate::plan::format::{read_clause, read_manifest};
use crate::plan::{Clause, ClauseId, Moment, Plan};
use crate::store::history::Cache;
use crate::store::ids::{object_id, oid};
use crate::store::read::{Loaded, Versions, dialogue};
use crate::store::write::moment;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::CommitId;
use git2::Oid;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What was open after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The change.
    pub commit: CommitId,
    /// When it was recorded.
    pub time: Moment,
    /// Pairs of square brackets that were typed into titles and texts.
    pub typed: usize,
    /// Amendments that were still to be decided on.
    pub pending: usize,
    /// Clauses that the required parties agreed to.
    pub agreed: usize,
    /// Clauses.
    pub clauses: usize,
    /// Whether what was before it is not in this copy of the repository. Never kept.
    #[serde(skip)]
    pub unknown_before: bool,
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

/// What was counted up to a revision, as the cache keeps it.
#[derive(Default, Serialize, Deserialize)]
struct Counted {
    /// The last change that was looked at.
    upto: Option<CommitId>,
    points: Vec<Point>,
}

/// Fewer changes than this are counted again sooner than the cache is written.
const WORTH_WRITING: usize = 64;

impl Repository {
    /// What was open after each change that made a difference, oldest first; the head's is always there. With a
    /// cache, only what came since it was written is counted.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn progress(
        &self,
        plan: &PlanPath,
        cache: Option<&Cache>,
    ) -> Result<Vec<Point>, StoreError> {
        let cuts = self.cuts();
        // What was counted in a copy that was cut says nothing once the rest is there.
        let cache = cache.filter(|_| !cuts.are_possible());
        let known: Option<Counted> = cache.and_then(|cache| cache.read("progress"));
        let known = known.unwrap_or_default();
        let (mut counted, mut tally, line) = match self.resumed(plan, known)? {
            Some(resumed) => resumed,
            None => (Counted::default(), Tally::default(), self.line(None)?),
        };
        let before = counted.upto.map(|at| self.folder(plan, at)).transpose()?;
        let mut before = before.flatten();
        let mut cut = false;
        for &id in &line {
            let at = object_id(id);
            let folder = self.folder(plan, at)?;
            let files = self.apart(before, folder)?;
            before = folder;
            counted.upto = Some(at);
            cut |= cuts.are_possible() && cuts.at(&self.git.find_commit(id)?);
            if files.is_empty() && !counted.points.is_empty() {
                continue;
            }
            self.present(files.values().filter_map(|(_, new)| *new))?;
            self.tally(&files, &mut tally);
            let last = counted.points.last();
            if last.is_none_or(|last| last.counts() != tally.counts()) {
                let commit = self.git.find_commit(id)?;
                let point = tally.point(at, moment::of(commit.committer().when()));
                counted.points.push(Point {
                    unknown_before: std::mem::take(&mut cut),
                    ..point
                });
            }
        }
        if let Some(cache) = cache
            && line.len() >= WORTH_WRITING
        {
            cache.write("progress", &counted);
        }
        for point in &mut counted.points {
            point.time = tally.plan.manifest.clock(point.time);
        }
        Ok(counted.points)
    }

    /// What was counted before, if the head has come out of it since, with the changes that are still to be counted.
    /// A plan that was broken then is counted anew: the count goes on from what a broken file said before, which
    /// the plan as it stood does not tell.
    fn resumed(
        &self,
        plan: &PlanPath,
        known: Counted,
    ) -> Result<Option<(Counted, Tally, Vec<Oid>)>, StoreError> {
        let Some(upto) = known.upto else {
            return Ok(None);
        };
        let Ok(end) = oid(upto) else {
            return Ok(None);
        };
        if self.git.find_commit(end).is_err() {
            return Ok(None);
        }
        let line = self.line(Some(end))?;
        let first = match line.first() {
            None => self.git.head()?.target(),
            Some(first) => self.git.find_commit(*first)?.parent_id(0).ok(),
        };
        if first != Some(end) {
            return Ok(None);
        }
        // Where nothing is left to be counted, no more is needed than the plan's clock.
        let loaded = match line.is_empty() {
            true => self.load_clauses(plan, upto, &[])?,
            false => read::load(&self.git, plan, upto)?,
        };
        if !loaded.problems.is_empty() {
            return Ok(None);
        }
        Ok(Some((known, Tally::of_plan(loaded), line)))
    }

    /// The first parents of the head, oldest first, with the head; those behind `after` where one is given and the
    /// line leads to it.
    fn line(&self, after: Option<Oid>) -> Result<Vec<Oid>, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push_head()?;
        walk.simplify_first_parent()?;
        if let Some(after) = after {
            walk.hide(after)?;
        }
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
    /// The tally of a plan of which everything can be read.
    fn of_plan(then: Loaded) -> Tally {
        let dialogue = Arc::unwrap_or_clone(then.dialogue);
        let pending = dialogue.amendments.values().filter(|it| it.is_pending());
        let mut tally = Tally {
            pending: pending.count(),
            stale: then.plan.clauses.keys().cloned().collect(),
            plan: then.plan,
            dialogue,
            ..Tally::default()
        };
        tally.count();
        tally
    }

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
            let amendments = &mut self.dialogue.amendments;
            let gone = stem.parse::<AmendmentId>();
            let gone = gone.ok().and_then(|id| amendments.remove(&id));
            let mut gone: Vec<Amendment> = gone.into_iter().collect();
            for (id, amendment) in new.amendments {
                self.pending += usize::from(amendment.is_pending());
                gone.extend(amendments.insert(id, amendment));
            }
            self.pending -= gone.iter().filter(|it| it.is_pending()).count();
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

    fn counts(&self) -> [usize; 4] {
        [
            self.typed,
            self.pending,
            self.agreed,
            self.plan.clauses.len(),
        ]
    }

    fn point(&self, commit: CommitId, time: Moment) -> Point {
        Point {
            commit,
            time,
            typed: self.typed,
            pending: self.pending,
            agreed: self.agreed,
            clauses: self.plan.clauses.len(),
            unknown_before: false,
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
