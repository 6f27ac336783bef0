//! An act on a plan before it is recorded, and what came of it.

use crate::dialogue::{Deed, Figures, SessionId, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field, Moment, Speaker, TableEdit};
use crate::store::ids::object_id;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, Person};
use std::collections::BTreeMap;
use std::path::Path;

/// What to do where the same field was changed since the author looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Meanwhile {
    /// Titles and prose are merged by word where that is clean; else the later wording replaces the earlier.
    ByWord,
    /// The act is refused: somebody has to look at both wordings and say what becomes of them.
    Ask,
    /// The later wording replaces the earlier, which stays one step back in the history.
    #[default]
    Replace,
}

/// A change to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// What to do in the plan, in this order.
    pub edits: Vec<Edit>,
    /// What to do in figures, scenarios and registers, after that, in this order. Each is made in the file as it stands at
    /// the head: nothing but the columns it names is touched. An act with deeds has none of these.
    pub sheets: Vec<TableEdit>,
    /// What to do in the dialogue, after that, in this order. Each is carried out on the plan and the dialogue as
    /// they stand at the head, whatever the author was looking at.
    pub deeds: Vec<Deed>,
    /// The revision the author was looking at.
    pub seen: CommitId,
    /// For whom.
    pub floor: Speaker,
    /// Who records it.
    pub recorder: Person,
    /// What happened, in plain words, on one line. Where it is empty, the first deed says what happened, in the
    /// plan's language.
    pub subject: String,
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The session it belongs to; where none is named, the one that is open at the head.
    pub session: Option<String>,
    /// The changes of which it takes back single strokes, and not all that they did.
    pub takes_back: Vec<CommitId>,
    /// More trailers. Those of the deeds, and `Act`, are added to them.
    pub trailers: Vec<(String, String)>,
    /// When.
    pub time: Moment,
    /// What to do where the same field was changed since the author looked.
    pub meanwhile: Meanwhile,
    /// What texts cost as the author looked at them, for the positions that are taken on them.
    pub figures: BTreeMap<Subject, Figures>,
}

/// Whose act it is, and when.
pub(in crate::store) struct Signed<'a> {
    pub floor: &'a Speaker,
    pub recorder: &'a Person,
    pub time: Moment,
}

impl<'a> Signed<'a> {
    /// By whom it is recorded, and when.
    pub fn by_at(&self) -> (&'a Person, Moment) {
        (self.recorder, self.time)
    }
}

impl Act {
    /// For whom, by whom and when it is recorded.
    pub(in crate::store) fn signed(&self) -> Signed<'_> {
        Signed {
            floor: &self.floor,
            recorder: &self.recorder,
            time: self.time,
        }
    }

    /// An act that does nothing yet, of the voice that has the floor.
    pub fn new(seen: CommitId, floor: Speaker, recorder: Person, time: Moment) -> Self {
        Act {
            edits: Vec::new(),
            sheets: Vec::new(),
            deeds: Vec::new(),
            seen,
            floor,
            recorder,
            subject: String::new(),
            reason: None,
            session: None,
            takes_back: Vec::new(),
            trailers: Vec::new(),
            time,
            meanwhile: Meanwhile::default(),
            figures: BTreeMap::new(),
        }
    }
}

/// A wording that an act replaced although its author had not seen it. It stays in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overtaken {
    /// The clause.
    pub clause: ClauseId,
    /// The field; absent where the clause's place was changed by both.
    pub field: Option<Field>,
    /// The change that had made the wording, if it can be told.
    pub by: Option<CommitId>,
    /// The wording; empty if the field had been emptied.
    pub text: String,
}

/// An act that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The change.
    pub id: CommitId,
    /// The clauses it touched, sorted.
    pub clauses: Vec<ClauseId>,
    /// Wordings it replaced unseen.
    pub overtaken: Vec<Overtaken>,
    /// Fields in which it was merged by word with what came in between.
    pub merged: Vec<(ClauseId, Field)>,
    /// What happened, one sentence for each deed; of an undo, what it took back.
    pub said: Vec<Message>,
    /// Files in the work tree that hold something else and were left alone; paths within the repository.
    pub left_alone: Vec<String>,
}

impl Repository {
    /// The session that an act is of: the one it names, else the one that is open at a revision. Every change
    /// asks, so the sessions are read again only when they changed.
    pub(in crate::store) fn session_of(
        &self,
        plan: &PlanPath,
        act: &Act,
        at: CommitId,
    ) -> Result<Option<String>, StoreError> {
        if let Some(id) = &act.session {
            self.knows_session(plan, id, at)?;
            return Ok(Some(id.clone()));
        }
        let Some(tree) = read::plan_tree(&self.git, plan, at)? else {
            return Ok(None);
        };
        let Some(sessions) = tree
            .get_name("sessions")
            .map(|folder| object_id(folder.id()))
        else {
            return Ok(None);
        };
        let mut known = self.session.borrow_mut();
        if known.as_ref().is_none_or(|(tree, _)| *tree != sessions) {
            let wanted = |above: &str, _: &str| above == "sessions/";
            let (loaded, _) = read::load_some(&self.git, plan, at, &wanted)?;
            *known = Some((sessions, loaded.session()));
        }
        Ok(known.as_ref().and_then(|(_, open)| open.clone()))
    }

    /// Whether there is a session of this id: a change must not name one that nobody held.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoSession`] where there is none.
    pub fn knows_session(&self, plan: &PlanPath, id: &str, at: CommitId) -> Result<(), StoreError> {
        let unknown = || StoreError::NoSession(id.to_owned());
        let known: SessionId = id.parse().map_err(|_| unknown())?;
        let path = format!("sessions/{known}.toml");
        let tree = read::plan_tree(&self.git, plan, at)?;
        let there = tree.is_some_and(|tree| tree.get_path(Path::new(&path)).is_ok());
        there.then_some(()).ok_or_else(unknown)
    }
}
