//! Positions, as they came into the plan: whether the text that each is bound to ever stood. Most were taken on the words
//! of the change before them; only for others all versions of the text are read.

use super::{Gathering, text};
use crate::dialogue::format::read_positions;
use crate::dialogue::{Digest, Position, Stance, Subject};
use crate::plan::format::read_clause_alone;
use crate::plan::{ClauseId, Manifest, Plan, Voice};
use crate::store::history::load_clause;
use crate::store::read;
use crate::track::trust::Taken;
use crate::track::{CommitId, ObjectId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A position, as far as it binds a party to a text: what it holds of which words, and what it said with it. Another
/// stance on the same words is another position.
type Bound = (Voice, Subject, Digest, Stance, Option<String>);

/// Positions by the files they stand in.
#[derive(Default)]
struct Read {
    files: FxHashMap<ObjectId, Rc<Vec<Bound>>>,
    folders: FxHashMap<ObjectId, Rc<BTreeSet<Bound>>>,
}

impl Gathering<'_> {
    /// Every position that some change brought.
    pub(super) fn positions(&self, head: &Manifest) -> Vec<Taken> {
        let mut read = Read::default();
        let mut known: FxHashSet<Bound> = FxHashSet::default();
        let mut taken = Vec::new();
        for place in 0..self.found.commits.len() {
            let Some(folder) = self.own(place, "positions") else {
                continue;
            };
            let parents = self.parents(place);
            let before: Vec<Option<ObjectId>> = parents
                .iter()
                .map(|at| self.own(*at, "positions"))
                .collect();
            if before.contains(&Some(folder)) {
                continue;
            }
            let now = self.folder(folder, &mut read);
            let before: Vec<Rc<BTreeSet<Bound>>> = before
                .into_iter()
                .flatten()
                .map(|it| self.folder(it, &mut read))
                .collect();
            let new = now
                .iter()
                .filter(|one| !before.iter().any(|all| all.contains(one)));
            for bound in new {
                // What was there before was judged before: an undo brings it back.
                if !known.insert(bound.clone()) {
                    continue;
                }
                taken.push(Taken {
                    at: place,
                    party: bound.0,
                    subject: bound.1.to_string(),
                    stood: self.stood(place, &parents, bound, head),
                });
            }
        }
        taken
    }

    fn folder(&self, id: ObjectId, read: &mut Read) -> Rc<BTreeSet<Bound>> {
        if let Some(known) = read.folders.get(&id) {
            return Rc::clone(known);
        }
        let mut all = BTreeSet::new();
        for (stem, blob) in self.repository.files_in(id) {
            let files = read.files.entry(blob);
            let file = files.or_insert_with(|| {
                let text = text(self.repository, blob).unwrap_or_default();
                let positions = read_positions(&text, &stem).map(|(_, all)| all);
                let all = positions.unwrap_or_default().into_iter();
                Rc::new(all.map(bound).collect())
            });
            all.extend(file.iter().cloned());
        }
        let all = Rc::new(all);
        read.folders.insert(id, Rc::clone(&all));
        all
    }

    /// Whether the text that a position is bound to stood at its change, just before it, or ever before.
    fn stood(&self, place: usize, parents: &[usize], bound: &Bound, head: &Manifest) -> bool {
        let (_, subject, digest, ..) = bound;
        let here = |place: &usize| self.digest(*place, subject) == Some(*digest);
        if std::iter::once(&place).chain(parents).any(here) {
            return true;
        }
        let Some(commit) = self.commit(place) else {
            return true;
        };
        // What came before the first change of this copy is not known.
        if commit.raw.parents.len() != parents.len() || parents.is_empty() {
            return true;
        }
        match subject {
            Subject::Clause(clause) => self.ever(commit.id, place, clause, *digest, head),
            Subject::Amendment(_) => self.past(place).into_iter().any(|at| here(&at)),
        }
    }

    /// The digest of a subject at a commit.
    fn digest(&self, place: usize, subject: &Subject) -> Option<Digest> {
        let id = self.commit(place)?.id;
        match subject {
            Subject::Clause(clause) => {
                let wanted = |stem: &str| stem == clause.as_str();
                let found = read::find(&self.repository.git, self.plan, id, wanted).ok()??;
                self.digest_of(place, found.blob)
            }
            Subject::Amendment(_) => {
                let loaded = self.repository.load(self.plan, id).ok()?;
                Digest::of(&loaded.plan, &loaded.dialogue, subject)
            }
        }
    }

    /// The digest of a version of a clause.
    fn digest_of(&self, place: usize, blob: ObjectId) -> Option<Digest> {
        let text = text(self.repository, blob)?;
        let clause = read_clause_alone(&text, "").ok()?;
        let mut plan = Plan::default();
        self.known
            .get(place)?
            .id
            .as_ref()
            .clone_into(&mut plan.manifest.id);
        Some(Digest::of_clause(&plan, &clause))
    }

    /// Whether a clause ever had these words on the way to a commit.
    fn ever(
        &self,
        at: CommitId,
        place: usize,
        clause: &ClauseId,
        digest: Digest,
        head: &Manifest,
    ) -> bool {
        let git_dir = self.repository.git_dir();
        let Ok(history) = load_clause(git_dir, self.plan.as_str(), at, Some(head), clause) else {
            return false;
        };
        let wanted = history.clause(clause);
        let touches = history.changes.iter().flat_map(|change| &change.touches);
        let touches = touches.filter(|touch| Some(touch.clause) == wanted);
        let blobs: BTreeSet<ObjectId> = touches.flat_map(|it| [it.old, it.new]).flatten().collect();
        blobs
            .into_iter()
            .any(|blob| self.digest_of(place, blob) == Some(digest))
    }

    /// The commits before one at which an amendment was another, the latest first.
    fn past(&self, place: usize) -> Vec<usize> {
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        let mut open = self.parents(place);
        let mut past: BTreeSet<usize> = BTreeSet::new();
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                let parents = self.parents(at);
                let own = self.own(at, "amendments");
                if parents
                    .iter()
                    .any(|parent| self.own(*parent, "amendments") != own)
                {
                    past.insert(at);
                }
                open.extend(parents);
            }
        }
        past.into_iter().rev().collect()
    }
}

fn bound(one: Position) -> Bound {
    (
        one.by.voice,
        one.subject,
        one.digest,
        one.stance,
        one.statement,
    )
}
