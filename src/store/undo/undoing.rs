//! What an undo comes to, and what whoever pressed the key is told it took back: by name, in the reader's language. The
//! subject of a change cannot tell that: it says in the plan's language what was to be done.

use super::{Undo, summary, undoes};
use crate::dialogue::trailer;
use crate::i18n::{Arg, Catalogue, Message};
use crate::store::history::CommitMessage;
use crate::store::ids::{object_id, oid};
use crate::store::read::Sides;
use crate::store::{Act, Meanwhile, PlanPath, Repository, StoreError};
use crate::track::CommitId;
use git2::Commit;

/// What an undo comes to: taking an undo back does again what that one undid.
pub(in crate::store) struct Undoing {
    /// What is undone or done again in the end.
    change: CommitId,
    /// As it was called.
    subject: String,
    /// What else its message says.
    message: CommitMessage,
    redo: bool,
    /// Whether it brought two lines of work together.
    merge: bool,
}

impl Undoing {
    pub(in crate::store) fn of(git: &git2::Repository, undone: &Commit<'_>) -> Undoing {
        let (mut at, mut redo) = (undone.clone(), false);
        while let Some(target) = undoes(&CommitMessage::of(&at)) {
            // A history that was cut may lack it.
            let Ok(earlier) = git.find_commit(target) else {
                break;
            };
            (at, redo) = (earlier, !redo);
        }
        Undoing {
            change: object_id(at.id()),
            subject: summary(&at),
            message: CommitMessage::of(&at),
            merge: at.parent_count() > 1,
            redo,
        }
    }

    /// Whether it is about a merge, with all that came in with it.
    pub(super) fn of_merge(&self) -> bool {
        self.merge
    }

    /// The undo as a change; it quotes the subject of what it undoes, in the plan's language as the other subjects of
    /// its history are.
    pub(in crate::store) fn act(
        &self,
        id: CommitId,
        undo: &Undo,
        seen: CommitId,
        words: &Catalogue,
    ) -> Act {
        let subject = match self.redo {
            true => Message::new("store-subject-redo"),
            false => Message::new("store-subject-undo"),
        };
        Act {
            subject: words.say(&subject.with("subject", self.subject.as_str())),
            reason: undo.reason.clone(),
            session: undo.session.clone(),
            trailers: vec![(trailer::UNDOES.to_owned(), id.to_string())],
            meanwhile: Meanwhile::ByWord,
            ..Act::new(seen, undo.floor.clone(), undo.recorder.clone(), undo.time)
        }
    }
}

impl Repository {
    /// What was taken back or done again, for whoever did it; by its subject where its parts are missing or it was about
    /// no clause and nothing of the dialogue.
    pub(super) fn taken_back_by(&self, plan: &PlanPath, undoing: &Undoing) -> Message {
        let said = match undoing.redo {
            true => Message::new("store-done-again"),
            false => Message::new("store-taken-back"),
        };
        let subject = undoing.subject.as_str();
        let named = match undoing.merge {
            true => Some(Message::new("store-the-merge").with("subject", subject)),
            false => {
                let sides = self.both_sides(plan, undoing.change).ok();
                sides.and_then(|sides| sides.named(&undoing.message))
            }
        };
        said.with(
            "subject",
            named.map_or_else(|| undoing.subject.as_str().into(), Arg::from),
        )
    }

    fn both_sides(&self, plan: &PlanPath, change: CommitId) -> Result<Sides, StoreError> {
        let before = self.before_all_of(&self.git.find_commit(oid(change)?)?)?;
        let files = self.changed(plan, Some(before), change)?.into_keys();
        let [before, after] = [self.load(plan, before)?, self.load(plan, change)?];
        Ok(Sides::new(files.collect(), before, after))
    }
}
