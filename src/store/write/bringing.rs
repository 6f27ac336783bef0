//! Recording what a document brings in: amendments of several authors, each a change of its own, all of them or none.

use super::act::{Act, Recorded, Signed};
use super::author::author;
use super::deed::{by, open};
use super::message::message;
use super::work::{FileChange, Files, Step, Work, writable};
use crate::dialogue::{DeedError, Dialogue, Outcome, format, trailer};
use crate::plan::Manifest;
use crate::store::ids::{object_id, oid};
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, Person};
use std::sync::Arc;

impl Repository {
    /// Records acts that have deeds and no edits, and that change nothing but the dialogue: one change for each, on the branch
    /// together. With the changes, in their order.
    ///
    /// # Errors
    ///
    /// Nothing was changed then.
    pub fn bring_in(&self, plan: &PlanPath, acts: &[Act]) -> Result<Vec<CommitId>, StoreError> {
        let Some(first) = acts.first() else {
            return Err(StoreError::Nothing);
        };
        let signed = Signed {
            floor: &first.floor,
            recorder: &first.recorder,
            time: first.time,
        };
        let recorded = self.commit(plan, &signed, |head| self.with_all(plan, acts, head))?;
        self.up_to(&recorded, acts.len())
    }

    /// The change by which a file of this SHA-256 was taken in, up to a revision.
    ///
    /// # Errors
    ///
    /// Where the history cannot be read.
    pub fn brought(&self, digest: &str, at: CommitId) -> Result<Option<CommitId>, StoreError> {
        let line = trailer::line(trailer::FILE_DIGEST, digest);
        let mut walk = self.git.revwalk()?;
        walk.push(oid(at)?)?;
        for id in walk {
            let commit = self.git.find_commit(id?)?;
            let message = String::from_utf8_lossy(commit.message_raw_bytes()).into_owned();
            // Only the last paragraph holds trailers.
            let last = message.trim_end().rsplit("\n\n").next().unwrap_or_default();
            if last.lines().any(|one| one == line.trim_end()) {
                return Ok(Some(object_id(commit.id())));
            }
        }
        Ok(None)
    }

    fn with_all(&self, path: &PlanPath, acts: &[Act], head: CommitId) -> Result<Work, StoreError> {
        let (now, blobs) = read::load_some(&self.git, path, head, &|_, _| true)?;
        writable(&now)?;
        let (mut plan, mut dialogue) = (now.plan, Arc::unwrap_or_clone(now.dialogue));
        let mut work = Work::default();
        let mut files = Files::new();
        for (at, act) in acts.iter().enumerate() {
            let floor = author(&act.floor, &plan.manifest)?;
            let session = act.session.clone().or_else(|| open(&dialogue));
            let (mut changed, mut outcomes) = (Vec::new(), Vec::new());
            let hand = by(act, session.as_deref());
            for deed in &act.deeds {
                let outcome = deed.carry_out(&mut plan, &mut dialogue, &hand)?;
                for path in &outcome.files {
                    let text = format::write(path, &dialogue, None)?
                        .ok_or_else(|| DeedError::Unwritable(path.clone()))?;
                    changed.push((path.clone(), Some(text.into_bytes())));
                }
                outcomes.push(outcome);
            }
            for (path, new) in &changed {
                let (old, new) = (blobs.get(path).copied(), new.clone());
                files.insert(path.clone(), FileChange { old, new });
            }
            known(act, &dialogue)?;
            work.said.extend(outcomes.iter().map(Outcome::done));
            let said = said(act, &outcomes, &plan.manifest);
            let said = message(&said, session.as_deref(), &[]);
            match at + 1 == acts.len() {
                true => put(&mut work, floor, said),
                false => work.before.push(Step {
                    author: floor,
                    files: changed,
                    message: said,
                }),
            }
        }
        self.keep_changed(&mut files);
        Ok(Work {
            manifest: plan.manifest,
            files,
            ..work
        })
    }

    /// The last so many changes up to this one, the first one first.
    fn up_to(&self, last: &Recorded, count: usize) -> Result<Vec<CommitId>, StoreError> {
        let mut line = vec![last.id];
        let mut at = self.git.find_commit(oid(last.id)?)?;
        while line.len() < count {
            at = at.parent(0)?;
            line.push(object_id(at.id()));
        }
        line.reverse();
        Ok(line)
    }
}

fn put(work: &mut Work, author: Person, message: String) {
    work.author = Some(author);
    work.message = message;
}

/// A session that is named must be there.
fn known(act: &Act, dialogue: &Dialogue) -> Result<(), StoreError> {
    match &act.session {
        Some(id) if !dialogue.sessions.keys().any(|known| known.as_str() == id) => {
            Err(StoreError::NoSession(id.clone()))
        }
        _ => Ok(()),
    }
}

/// What a change says of itself.
fn said(act: &Act, outcomes: &[Outcome], manifest: &Manifest) -> Act {
    let mut trailers = Vec::new();
    for outcome in outcomes {
        trailers.push((trailer::ACT.to_owned(), outcome.act.to_owned()));
        trailers.extend(outcome.trailers.iter().cloned());
    }
    trailers.extend(act.trailers.iter().cloned());
    let first = outcomes.first();
    let subject = first.filter(|_| act.subject.is_empty());
    let subject = subject.map(|first| manifest.catalogue().say(&first.subject));
    Act {
        subject: subject.unwrap_or_else(|| act.subject.clone()),
        reason: act.reason.clone(),
        trailers,
        ..Act::new(act.seen, act.floor.clone(), act.recorder.clone(), act.time)
    }
}
