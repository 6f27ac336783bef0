//! What the record of a session is written from: its minutes, and plan and dialogue as they stood at its close.
//!
//! Beside it the minutes themselves, and how the number of open brackets went down meanwhile. Nothing is written here in
//! words for people: that is `dialogue::proceedings`.

mod acts;
mod merged;
mod minutes;
mod progress;

pub use progress::Point;

use super::history::CommitMessage;
use super::ids::object_id;
use super::write::{moment, person};
use super::{PlanPath, Repository, StoreError};
use crate::dialogue::SessionId;
use crate::dialogue::proceedings::{Minute, Proceedings, closing};
use crate::track::CommitId;
use git2::{Oid, Sort};
use minutes::Taken;
use std::collections::HashSet;
use std::sync::Arc;

impl Repository {
    /// What the record of a session is written from; nothing where there is no such session.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn proceedings(
        &self,
        plan: &PlanPath,
        session: &SessionId,
    ) -> Result<Option<Proceedings>, StoreError> {
        let head = self.head()?.id;
        let mut now = self.load(plan, head)?;
        let Some(known) = now.dialogue.sessions.get(session).cloned() else {
            return Ok(None);
        };
        let Taken { minutes, tabled } = self.taken(plan, session)?;
        if let Some(close) = self.close(&minutes, head)? {
            now = self.load(plan, close)?;
        }
        Ok(Some(Proceedings {
            elsewhere: self.elsewhere(&minutes, tabled.values())?,
            plan: now.plan,
            dialogue: Arc::unwrap_or_clone(now.dialogue),
            session: known,
            minutes,
            tabled,
        }))
    }

    /// The first revision that holds the close of a session and everything that was minuted before it: the close
    /// itself, or where the session was recorded in several clones at once, the merge that brought them together.
    fn close(&self, minutes: &[Minute], head: CommitId) -> Result<Option<CommitId>, StoreError> {
        let Some(at) = closing(minutes) else {
            return Ok(None);
        };
        let until = minutes.iter().take(at + 1);
        let changes: Vec<Oid> = until
            .filter_map(|minute| self.change(&minute.change))
            .collect();
        let Some(&close) = changes.last() else {
            return Ok(None);
        };
        if self.holds(close, &changes)? {
            return Ok(Some(object_id(close)));
        }
        let mut walk = self.git.revwalk()?;
        walk.push(Oid::from_bytes(&head.0)?)?;
        walk.simplify_first_parent()?;
        walk.set_sorting(Sort::TOPOLOGICAL)?;
        let mut first = None;
        for id in walk {
            let id = id?;
            if !self.holds(id, &changes)? {
                break;
            }
            first = Some(object_id(id));
        }
        Ok(first)
    }

    /// Whether all these changes are on the way to a revision.
    fn holds(&self, revision: Oid, changes: &[Oid]) -> Result<bool, StoreError> {
        let mut walk = self.git.revwalk()?;
        for change in changes {
            walk.push(*change)?;
        }
        walk.hide(revision)?;
        Ok(walk.next().is_none())
    }

    /// A change by its full id; nothing for a decision that has a tag alone.
    fn change(&self, id: &str) -> Option<Oid> {
        let commit = self.git.find_commit(Oid::from_str(id).ok()?);
        commit.ok().map(|commit| commit.id())
    }

    /// What is known of the changes of other sessions that the record may name, oldest first.
    fn elsewhere<'a>(
        &self,
        minutes: &'a [Minute],
        tabled: impl Iterator<Item = &'a String>,
    ) -> Result<Vec<Minute>, StoreError> {
        let own: HashSet<&String> = minutes.iter().map(|minute| &minute.change).collect();
        let undone = minutes.iter().filter_map(|minute| minute.undone.as_ref());
        let named: HashSet<&String> = tabled
            .chain(undone)
            .filter(|change| !own.contains(change))
            .collect();
        let mut minutes_there = Vec::new();
        for id in named {
            let Some(id) = self.change(id) else {
                continue;
            };
            let commit = self.git.find_commit(id)?;
            let message = CommitMessage::of(&commit);
            let when = commit.author().when();
            minutes_there.push(Minute {
                author: person(&commit.author()).to_string(),
                recorder: person(&commit.committer()).to_string(),
                subject: message.subject,
                ..Minute::new(&id.to_string(), moment::of(when))
            });
        }
        minutes_there.sort_by(|earlier, later| {
            (earlier.time.seconds, &earlier.change).cmp(&(later.time.seconds, &later.change))
        });
        Ok(minutes_there)
    }
}

#[cfg(test)]
mod minutes_tests;
#[cfg(test)]
mod progress_tests;
